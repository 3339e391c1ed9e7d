import { frameHeaders } from '../../../local/server/guard';
import { setValues } from './mutations';
import { FILES, get, Page, serve, start, type TestServer } from './server';

const HINT = '起動したときに表示されたアドレスを開いてください。\n';

describe('routes', () => {
  test('the page and its files are there for whoever knows the token', async () => {
    const server = await start();
    expect(server.address).toBe(`http://127.0.0.1:${server.port}/${server.token}/`);
    expect(Buffer.from(server.token, 'base64url').length * 8).toBeGreaterThanOrEqual(128);
    const page = await get(server, `/${server.token}/`);
    expect([page.status, page.text]).toEqual([200, '<!doctype html><title>page</title>']);
    expect((await get(server, `/${server.token}/page.js`)).headers['content-type']).toContain('text/javascript');
    const bare = await get(server, `/${server.token}`);
    expect([bare.status, bare.headers.location]).toEqual([308, `/${server.token}/`]);
    expect(await get(server, `/${server.token}/`, {}, 'HEAD')).toMatchObject({ status: 200, text: '' });
  });

  test('two starts have two tokens', async () => {
    expect((await start()).token).not.toBe((await start()).token);
  });

  test('without the token, or with another one: 403 and where to look', async () => {
    const server = await start();
    const other = [...server.token].reverse().join('');
    for (const path of [
      '/',
      '/index.html',
      '/page.js',
      '/wire',
      `/${other}/`,
      `/${server.token.slice(0, -1)}/`,
      `/${server.token}x/page.js`,
      `//${server.token}/`,
      '/favicon.ico',
      '/x/frame',
      '*',
    ]) {
      expect({ path, ...(await get(server, path)) }).toMatchObject({ path, status: 403, text: HINT });
    }
  });

  test.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '//etc/passwd',
    '/page.js/',
    '/page.js%00',
    '/constructor',
    '/__proto__',
    '/saved/',
    '/saved/../page.js',
    '/saved/nothing',
    '/index.htm',
  ])('%s is not there', async (path) => {
    const server = await start();
    expect(await get(server, `/${server.token}${path}`)).toMatchObject({
      status: 404,
      text: 'このページはありません。\n',
    });
  });

  test('a host that is not this server by name and port (DNS rebinding): 403', async () => {
    const server = await start();
    const path = `/${server.token}/`;
    for (const host of [
      'evil.example',
      `evil.example:${server.port}`,
      '127.0.0.1',
      '127.0.0.1:1',
      `127.0.0.2:${server.port}`,
      `localhost.evil.example:${server.port}`,
    ])
      expect({ host, ...(await get(server, path, { host })) }).toMatchObject({ host, status: 403, text: HINT });
    expect((await get(server, path, { host: `localhost:${server.port}` })).status).toBe(200);
  });

  test('another origin: 403', async () => {
    const server = await start();
    const path = `/${server.token}/page.js`;
    for (const origin of [
      'http://evil.example',
      'null',
      `https://127.0.0.1:${server.port}`,
      `http://localhost:${server.port}`,
    ])
      expect({ origin, ...(await get(server, path, { origin })) }).toMatchObject({ origin, status: 403 });
    expect((await get(server, path, { origin: `http://127.0.0.1:${server.port}` })).status).toBe(200);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s: 405', async (method) => {
    const server = await start();
    expect(await get(server, `/${server.token}/`, {}, method)).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
  });

  test('the page may load nothing from elsewhere, be framed by nobody, and is not kept', async () => {
    const server = await start();
    const { headers } = await get(server, `/${server.token}/`);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  test('it listens on 127.0.0.1 only', async () => {
    const server = await start();
    await expect(fetch(`http://[::1]:${server.port}/`)).rejects.toThrow();
    await expect(fetch(`http://127.0.0.2:${server.port}/`)).rejects.toThrow();
  });

  test('a port that is taken: one sentence', async () => {
    const { runtime, port } = await start();
    const again = serve({ runtime, port, files: FILES, prelude: '', write: () => Promise.resolve([]) });
    await expect(again).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(`ポート ${port} は使われています。`) as string,
    });
  });
});

describe('HTML of the script', () => {
  const script = `
function onOpen() { SpreadsheetApp.getUi().createMenu('道具').addItem('開く', 'openIt').addToUi(); }
function openIt() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<html><head><title>x</title></head><body>$& </script></body></html>').setTitle('横')); }`;
  const selection = { sheetId: '0', area: { row: 1, column: 1, rows: 1, columns: 1 } };

  test('has an address that does not tell the token, an opaque origin and no way to the net', async () => {
    const server = await start(script);
    const page = await Page.opened(server);
    await page.next('menus');
    page.send({ type: 'run', functionName: 'openIt', label: '開く', selection });
    const { source, place, title } = await page.next('html');
    expect([place, title]).toEqual(['sidebar', '横']);
    expect(source).not.toContain(server.token);
    const path = new URL(source, server.address).pathname;
    const { status, headers, text } = await get(server, path);
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toBe(
      '<html><head><script>var google = 1;</script><title>x</title></head><body>$& </script></body></html>',
    );
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/^sandbox allow-scripts /);
    expect(policy).not.toContain('allow-same-origin');
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain(`frame-ancestors http://127.0.0.1:${server.port}`);
    // The secret opens this page and nothing else.
    const secret = path.split('/')[1]!;
    expect((await get(server, `/${secret}/`)).status).toBe(403);
    await expect(Page.connect(server, `/${secret}/wire`)).rejects.toThrow('403');
  });

  test('may not be framed by another page', () => {
    expect(frameHeaders('127.0.0.1:1')['Content-Security-Policy']).toContain('frame-ancestors http://127.0.0.1:1');
  });
});

describe('the wire', () => {
  const wrong: [string, (server: TestServer) => [string?, { origin?: string; headers?: Record<string, string> }?]][] = [
    ['no token', () => ['/wire']],
    ['another token', ({ token }) => [`/${token}0/wire`]],
    ['another path', ({ token }) => [`/${token}/wires`]],
    ['another origin', () => [undefined, { origin: 'http://evil.example' }]],
    ['no origin', () => [undefined, { origin: undefined as never }]],
    ['an opaque origin, as of a frame', () => [undefined, { origin: 'null' }]],
    [
      'another host',
      ({ port }) => [undefined, { origin: `http://evil.example:${port}`, headers: { host: `evil.example:${port}` } }],
    ],
  ];
  test.each(wrong)('%s: no line', async (_, how) => {
    const server = await start();
    const [path, options] = how(server);
    await expect(Page.connect(server, path, options)).rejects.toThrow('403');
  });

  test('what is no message changes nothing and ends nothing', async () => {
    const server = await start();
    const page = await Page.opened(server);
    const texts = [
      '',
      'null',
      '[]',
      '"x"',
      '{',
      '{"type":"nothing"}',
      '{"type":"constructor"}',
      '{"type":"__proto__"}',
      '{"type":"edit"}',
      '{"type":"edit","edit":-1,"base":0,"mutations":[]}',
      '{"type":"edit","edit":1,"base":0,"mutations":[null]}',
      '{"type":"edit","edit":1,"base":0,"mutations":[{"id":{},"params":{}}]}',
      '{"type":"edit","edit":1,"base":0,"mutations":[{"id":"sheet.mutation.set-range-values","params":{"__proto__":{"x":1}}}]}',
      '{"type":"run","functionName":"x","label":"x","selection":{"sheetId":"0","area":{"row":0}}}',
      '{"type":"answer","question":"x","button":1,"text":null}',
      `{"type":"edit","edit":1,"base":0,"mutations":[{"id":"x","params":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}]}`,
    ];
    for (const text of texts) page.socket.send(text);
    page.socket.send(Buffer.from([1, 2, 3]));
    expect(await page.edit([setValues({ '5:5': 7 })])).toMatchObject({ type: 'edited', resync: false });
    expect(page.received.filter(({ type }) => type === 'refused')).toEqual([]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('too large a message ends the line, not the server', async () => {
    const server = await start();
    const page = await Page.opened(server);
    const closed = new Promise<number>((resolve) => page.socket.once('close', resolve));
    page.socket.send(Buffer.alloc(33 * 1024 * 1024, 32).toString());
    // RFC 6455, 7.4.1: 1009 is "too big to process".
    expect(await closed).toBe(1009);
    expect((await get(server, `/${server.token}/`)).status).toBe(200);
  });

  test('nothing is said before hello', async () => {
    const server = await start();
    const page = await Page.connect(server);
    page.send({ type: 'resync' });
    page.send({ type: 'edit', edit: 1, base: 0, mutations: [setValues({ '0:0': 'x' })] });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(page.received).toEqual([]);
  });
});
