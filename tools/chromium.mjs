/**
 * The Chromium that browser tests and pictures run in: the one that CHROMIUM_PATH names, else an installed Chrome or
 * Chromium, else the one inside the package @sparticuz/chromium, unpacked into `.cache/` with the shared libraries that a
 * bare Linux machine lacks.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/** Quiet, without a graphics card, and without a word to anybody outside. */
const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];
const COMMANDS = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * For a machine without any font configuration. The package's own names folders that are not there; without a single font
 * Chromium ends at the first control of a form.
 */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** @param {string} root the repository */
export async function findChromium(root) {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names "${named}", which does not exist.`);
  // As root (containers, CI) Chromium refuses to start inside its sandbox.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const installed = named || installedChromium();
  if (installed) return { executablePath: installed, args: [...ARGS, ...sandbox], env: {} };
  const folder = await unpacked(root);
  return {
    executablePath: join(folder, 'chromium'),
    // The packaged build has no sandbox helper and no zygote.
    args: [...ARGS, '--no-sandbox', '--no-zygote'],
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter),
      ...(existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
    },
  };
}

function installedChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...folders.flatMap((folder) => COMMANDS.map((command) => join(folder, command))), ...PLACES];
  return candidates.find((path) => existsSync(path));
}

/** Unpacks once a version; several test processes may do it at the same time. */
async function unpacked(root) {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chrome or Chromium was found. Please install one, or name it in CHROMIUM_PATH.');
  const require = createRequire(join(root, 'package.json'));
  const entry = require.resolve('@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(entry, '..', '..', '..', 'package.json'), 'utf8'));
  const cache = join(root, '.cache');
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const temporary = mkdtempSync(join(cache, 'unpacking-'));
  // The package unpacks into the temporary folder, and its libraries only where it believes to run on Amazon Linux 2023.
  try {
    await promisify(execFile)(process.execPath, ['-e', `require(${JSON.stringify(entry)}).executablePath()`], {
      env: { ...process.env, TMPDIR: temporary, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    });
    writeFileSync(join(temporary, 'fonts', 'fonts.conf'), FONTS);
    // Fails where another process was quicker: its copy is as good.
    if (!existsSync(folder)) renameSync(temporary, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return folder;
}
