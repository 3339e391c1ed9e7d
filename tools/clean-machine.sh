#!/usr/bin/env bash
# What the README tells a newcomer, on a machine with nothing but Node and git: a Debian made on the spot (debootstrap, as root),
# into which this machine's Node is copied. Works on the committed state of the repository. docs/clean-machine.md tells how it went.
#   tools/clean-machine.sh            npm ci && npm start; npm ci && npm test
#   tools/clean-machine.sh start      the first of them only
# ROOT names the folder for the machine. NODE_EXTRA_CA_CERTS and npm_config_* are handed on, for networks that need them.
set -euo pipefail
cd "$(dirname "$0")/.."
root="${ROOT:-$(mktemp -d)/root}"
what="${1:-all}"

if [ ! -d "$root/home/newcomer" ]; then
  debootstrap --variant=minbase --include=ca-certificates,git trixie "$root" >/dev/null
  prefix="$(dirname "$(dirname "$(readlink -f "$(command -v node)")")")"
  cp "$prefix/bin/node" "$root/usr/local/bin/node"
  mkdir -p "$root/usr/local/lib/node_modules"
  cp -a "$prefix/lib/node_modules/npm" "$root/usr/local/lib/node_modules/npm"
  for name in npm npx; do ln -s "../lib/node_modules/npm/bin/$name-cli.js" "$root/usr/local/bin/$name"; done
  cp /etc/resolv.conf "$root/etc/resolv.conf"
  chroot "$root" useradd --create-home newcomer
fi
rm -rf "$root/home/newcomer/route-kpi"
git bundle create --quiet "$root/home/newcomer/route-kpi.bundle" HEAD "$(git branch --show-current)"
cp "${NODE_EXTRA_CA_CERTS:-/dev/null}" "$root/home/newcomer/certificates.pem"

cat >"$root/home/newcomer/walk.sh" <<'WALK'
set -euo pipefail
cd
. /etc/os-release
echo "$PRETTY_NAME, Node $(node --version), npm $(npm --version), $(git --version); $(dpkg-query -f '.' -W | wc -c) packages"
echo '$ git clone'
git clone --quiet route-kpi.bundle route-kpi
cd route-kpi
echo '$ npm ci && npm start'
npm ci --no-audit --no-fund
npm start >~/start.log 2>&1 &
for _ in $(seq 120); do
  address="$(grep -oE 'http://[^ ]+' ~/start.log | head -n 1 || true)"
  if [ -n "$address" ]; then break; fi
  sleep 1
done
cat ~/start.log
node -e 'fetch(process.argv[1]).then(async (reply) => console.log("GET", reply.status, (await reply.text()).match(/<title>.*<.title>/)?.[0]))' "$address"
if [ "$1" = start ]; then exit; fi
kill %1
echo '$ npm ci && npm test'
npm ci --no-audit --no-fund && npm test
git status --short
WALK

handed=(HOME=/home/newcomer PATH=/usr/local/bin:/usr/bin:/bin LANG=C.UTF-8 NODE_EXTRA_CA_CERTS=/home/newcomer/certificates.pem)
while read -r line; do handed+=("$line"); done < <(env | grep '^npm_config_' || true)
export root what
# Its own processes and mounts: both end with it.
unshare --mount --pid --fork --kill-child bash -c '
  mount -t proc proc "$root/proc" && mount --rbind /dev "$root/dev"
  exec chroot --userspec=newcomer:newcomer "$root" /usr/bin/env -i "$@" bash /home/newcomer/walk.sh "$what"' walk "${handed[@]}"
