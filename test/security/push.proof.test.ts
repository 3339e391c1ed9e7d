/**
 * `npm run push` with the real, unmodified clasp: what reaches the Apps Script API is exactly dist. The API's part is played on
 * 127.0.0.1, behind a proxy that clasp is told of by the environment, with a certificate of a throw-away authority; the
 * credentials are made up.
 */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../local/local-runtime';

jest.setTimeout(180_000);

const API = 'script.googleapis.com';

interface ScriptFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}
interface Asked {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
}

const folder = mkdtempSync(join(tmpdir(), 'push-'));
const asked: Asked[] = [];
let remote: readonly ScriptFile[] = [];
let proxy: Server;
let stop: () => Promise<void>;

beforeAll(async () => {
  const { key, cert } = certificate();
  const api = createHttpsServer({ key, cert }, (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      asked.push({
        host: headers.host ?? '',
        method,
        path: url.replace(/\?.*/, ''),
        authorization: headers.authorization,
      });
      if (method === 'PUT') remote = (JSON.parse(Buffer.concat(parts).toString()) as { files: ScriptFile[] }).files;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ scriptId, files: remote }));
    });
  });
  const port = await listening(api);
  proxy = createServer();
  // Whatever host is asked for, the stand-in answers; the tests look at which ones were.
  proxy.on('connect', (request, socket: Socket, head: Buffer) => {
    const there = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      there.write(head);
      there.pipe(socket).pipe(there);
    });
    hosts.add(request.url ?? '');
    for (const end of [socket, there]) {
      open.add(end);
      end.on('error', () => undefined);
    }
  });
  await listening(proxy);
  stop = async () => {
    for (const end of open) end.destroy();
    for (const server of [api, proxy]) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  };
});
afterAll(async () => {
  await stop?.();
  rmSync(folder, { recursive: true, force: true });
});

const hosts = new Set<string>();
/** The proxy's tunnels, which are none of its server's any more. */
const open = new Set<Socket>();
const { scriptId } = JSON.parse(readFileSync(join(ROOT, '.clasp.json'), 'utf8')) as { scriptId: string };

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));

/** For the API's host, by an authority that nobody else trusts. */
function certificate(): { key: Buffer; cert: Buffer } {
  const at = (name: string): string => join(folder, name);
  const openssl = (...args: string[]): void => void execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  writeFileSync(at('names'), `subjectAltName=DNS:${API},DNS:oauth2.googleapis.com,DNS:www.googleapis.com`);
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-days',
    '2',
    '-subj',
    '/CN=throw-away',
  );
  openssl('req', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'api.key', '-out', 'api.csr', '-subj', `/CN=${API}`);
  openssl(
    'x509',
    '-req',
    '-in',
    'api.csr',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-out',
    'api.pem',
    '-days',
    '2',
    '-extfile',
    'names',
  );
  return { key: readFileSync(at('api.key')), cert: readFileSync(at('api.pem')) };
}

/** Standard output. Nothing of this machine's own settings for Google is looked at. */
function push(...args: string[]): Promise<string> {
  const auth = join(folder, 'made-up.json');
  const credential = {
    type: 'authorized_user',
    client_id: 'made-up',
    client_secret: 'made-up',
    refresh_token: 'made-up',
    access_token: 'made-up-access',
    expiry_date: Date.now() + 3_600_000,
  };
  writeFileSync(auth, JSON.stringify({ tokens: { default: credential } }));
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const env = {
    ...process.env,
    HTTPS_PROXY: address,
    https_proxy: address,
    NO_PROXY: '',
    no_proxy: '',
    NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
  };
  return new Promise((resolve, reject) => {
    execFile(
      'npm',
      ['run', '-s', 'push', '--', '--auth', auth, ...args],
      { cwd: ROOT, env },
      (error, stdout, stderr) => (error === null ? resolve(stdout) : reject(new Error(`${stdout}\n${stderr}`))),
    );
  });
}

const TYPES = { js: 'SERVER_JS', html: 'HTML', json: 'JSON' } as const;

test('what arrives is exactly dist', async () => {
  // A script without the manifest's question: nobody is there to answer it.
  expect(await push('--force')).toContain('Pushed 3 files');
  const dist = readdirSync(join(ROOT, 'dist')).map((file): ScriptFile => {
    const [, name = '', ending = ''] = /^(.*)\.(\w+)$/.exec(file) ?? [];
    const type = TYPES[ending as keyof typeof TYPES];
    return { name, type, source: readFileSync(join(ROOT, 'dist', file), 'utf8') };
  });
  const byName = (files: readonly ScriptFile[]): ScriptFile[] =>
    [...files].map(({ name, type, source }) => ({ name, type, source })).sort((a, b) => (a.name < b.name ? -1 : 1));
  expect(byName(remote)).toEqual(byName(dist));
});

test('it went to the script of .clasp.json, with the credentials that were given, and nowhere else', () => {
  expect([...hosts]).toEqual([`${API}:443`]);
  expect(new Set(asked.map(({ host, path }) => `${host}${path}`))).toEqual(
    new Set([`${API}/v1/projects/${scriptId}/content`]),
  );
  expect(asked.map(({ method }) => method)).toEqual(expect.arrayContaining(['GET', 'PUT']));
  expect(new Set(asked.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer made-up-access']));
});

test('a second push of the same sends nothing', async () => {
  const before = asked.filter(({ method }) => method === 'PUT').length;
  expect(await push('--force')).toContain('already up to date');
  expect(asked.filter(({ method }) => method === 'PUT')).toHaveLength(before);
});

test('without --force nobody’s manifest is overwritten unasked', async () => {
  remote = remote.map((file) => (file.type === 'JSON' ? { ...file, source: '{"timeZone":"Etc/UTC"}' } : file));
  expect(await push()).toContain('Skipping push');
  expect(remote.find(({ type }) => type === 'JSON')!.source).toBe('{"timeZone":"Etc/UTC"}');
});
