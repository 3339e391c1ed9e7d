/// <reference lib="dom" />
/** HTML of the script in its frames, with `google.script` in them, in a real browser. */
import type { Browser, Frame, FrameLocator } from 'playwright-core';
import { launchBrowser } from '../../../e2e/local-page';
import { bundleShell, Stage } from './stage';

jest.setTimeout(60_000);

const bundle = bundleShell();
let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  stage = await Stage.open(browser, bundle);
  await stage.begin();
});
afterEach(() => stage.context.close());

/** Shows HTML and gives its frame once the frame's scripts have run. */
async function show(place: 'sidebar' | 'modal' | 'modeless', html: string, size: object = {}): Promise<Frame> {
  const source = `frame/${stage.frames.size + 1}`;
  stage.frames.set(source, html);
  await stage.receive({ type: 'html', place, source, title: `題 ${source}`, ...size });
  const element = stage.page.locator(`iframe[title="題 ${source}"]`);
  const frame = await (await element.elementHandle())!.contentFrame();
  await frame!.waitForFunction(() => 'google' in window);
  return frame!;
}
/** Runs code in a frame, where `google.script` is, and gives its result. */
const within = <T>(frame: Frame, code: string): Promise<T> => frame.evaluate(code) as Promise<T>;
/** Waits until the page has sent so many calls, and gives them. */
async function calls(count: number) {
  for (;;) {
    const sent = await stage.sent('call');
    if (sent.length >= count) return sent;
    await stage.page.waitForTimeout(10);
  }
}
const sidebarText = (): FrameLocator => stage.page.frameLocator('#sidebar iframe');

test('a frame has an opaque origin and cannot reach the page', async () => {
  const frame = await show('sidebar', '<p>横</p>');
  expect(await within(frame, 'self.origin')).toBe('null');
  expect(await within(frame, '(() => { try { return parent.document.title } catch (e) { return e.name } })()')).toBe(
    'SecurityError',
  );
  expect(await within(frame, 'google.script.host.origin')).toBe('http://127.0.0.1:1');
});

test('a call made while the page loads waits for its port; the answer comes with the user object', async () => {
  const html = `<p id="said"></p><script>
    google.script.run.withUserObject('!').withSuccessHandler((value, user) => (said.textContent = value.n + user)).load(1, { a: [2] });
  </script>`;
  await show('sidebar', html);
  const [call] = await calls(1);
  expect(call).toMatchObject({ functionName: 'load', args: [1, { a: [2] }], selection: { sheetId: 'sheet1' } });
  await stage.receive({ type: 'returned', call: call!.call, value: { n: 5 } });
  await sidebarText().getByText('5!').waitFor();
});

test("a failure reaches the handler as an Error with the script's message", async () => {
  const frame = await show('sidebar', '<p id="said"></p>');
  await within(
    frame,
    `google.script.run.withFailureHandler((e, user) => (said.textContent = (e instanceof Error) + e.message + user)).withUserObject(7).f()`,
  );
  await stage.receive({ type: 'failed', call: (await calls(1))[0]!.call, message: 'だめでした' });
  await sidebarText().getByText('trueだめでした7').waitFor();
});

test('ten calls at once, the others in order; answers in any order find their handlers', async () => {
  const frame = await show('sidebar', '<p></p>');
  await within(
    frame,
    `window.got = []; for (let n = 1; n <= 12; n++) google.script.run.withSuccessHandler((v) => got.push(n + '=' + v)).f(n); 0`,
  );
  const first = await calls(10);
  await stage.page.waitForTimeout(100);
  expect((await stage.sent('call')).map(({ args }) => args[0])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  await stage.receive({ type: 'returned', call: first[6]!.call, value: 'g' });
  await stage.receive({ type: 'returned', call: first[2]!.call, value: 'c' });
  expect((await calls(12)).slice(10).map(({ args }) => args[0])).toEqual([11, 12]);
  expect(await within(frame, 'got')).toEqual(['7=g', '3=c']);
});

test.each(['new Date()', '() => 1', 'document.body', '{ a: [document.body] }', '{ a: new Date() }', 'form, 1'])(
  '%s as an argument throws at the call',
  async (argument) => {
    const frame = await show('sidebar', '<form id="form"></form>');
    const thrown = `(() => { try { google.script.run.f(${argument}); return 'sent' } catch (e) { return e.message } })()`;
    expect(await within(frame, thrown)).toMatch(/^Failed due to illegal value in property: /);
    expect(await stage.sent('call')).toEqual([]);
  },
);

// developers.google.com/apps-script/guides/html/communication, "Forms"
test('a form becomes an object of its fields, all text', async () => {
  const frame = await show(
    'sidebar',
    `<form id="form"><input name="name" value="佐藤"><input type="number" name="goal" value="12">
     <input type="checkbox" name="area" value="藤沢" checked><input type="checkbox" name="area" value="鎌倉" checked>
     <select name="team"><option>1課</option></select><textarea name="memo">二行
目</textarea><input value="nameless"></form>`,
  );
  await within(frame, 'google.script.run.save(form)');
  expect((await calls(1))[0]!.args).toEqual([
    { name: '佐藤', goal: '12', area: ['藤沢', '鎌倉'], team: '1課', memo: '二行\n目' },
  ]);
});

test('a file in a form is refused by name', async () => {
  const frame = await show('sidebar', '<form id="form"><input type="file" name="photo"></form>');
  const thrown = '(() => { try { google.script.run.save(form) } catch (e) { return e.message } })()';
  expect(await within(frame, thrown)).toBe('Files in a form are not emulated: field photo');
});

test('what only web apps have throws by name', async () => {
  const frame = await show('sidebar', '<p></p>');
  const read = (name: string): Promise<string> =>
    within(frame, `(() => { try { return google.script.${name} } catch (e) { return e.message } })()`);
  expect(await read('history')).toMatch(/^google\.script\.history is not emulated/);
  expect(await read('url')).toMatch(/^google\.script\.url is not emulated/);
});

test('answers for a closed frame go nowhere, not even to the next one', async () => {
  const first = await show('sidebar', '<p></p>');
  await within(first, 'google.script.run.f()');
  const [old] = await calls(1);
  const second = await show('sidebar', '<p></p>');
  await within(second, 'window.got = []; google.script.run.withSuccessHandler((v) => got.push(v)).f(); 0');
  const [, next] = await calls(2);
  expect(next!.call).not.toBe(old!.call);
  await stage.receive({ type: 'returned', call: old!.call, value: 'old' });
  await stage.receive({ type: 'returned', call: next!.call, value: 'new' });
  await second.waitForFunction(() => (window as unknown as { got: string[] }).got.length > 0);
  expect(await within(second, 'got')).toEqual(['new']);
  expect(await stage.page.locator('iframe').count()).toBe(1);
});

test('a frame closes itself and no other; sizes are those of a dialog', async () => {
  await show('sidebar', '<p></p>');
  const dialog = await show('modal', '<p></p>', { width: 400, height: 260 });
  const element = stage.page.locator('dialog iframe');
  expect(await element.boundingBox()).toMatchObject({ width: 400, height: 260 });
  await within(dialog, 'google.script.host.setWidth(520); google.script.host.setHeight(300)');
  await stage.page.waitForFunction(() => document.querySelector('dialog iframe')!.clientWidth === 520);
  expect(await element.boundingBox()).toMatchObject({ width: 520, height: 300 });
  await within(dialog, 'google.script.host.close()').catch(() => undefined);
  await element.waitFor({ state: 'detached' });
  expect(await stage.page.locator('#sidebar iframe').count()).toBe(1);
});

test('a sidebar keeps its width, whatever it asks for', async () => {
  const frame = await show('sidebar', '<p></p>', { width: 700 });
  await within(frame, 'google.script.host.setWidth(700); google.script.run.f()');
  await calls(1);
  expect((await stage.page.locator('#sidebar iframe').boundingBox())!.width).toBe(300);
});

test('a modal dialog blocks the page, a modeless one does not and can be dragged', async () => {
  await show('modal', '<p></p>');
  const isReachable = (): Promise<boolean> =>
    stage.page.evaluate(() => document.elementFromPoint(100, 500)!.closest('#grid') !== null);
  expect(await isReachable()).toBe(false);
  await show('modeless', '<p></p>', { width: 300, height: 200 });
  expect(await stage.page.locator('dialog').count()).toBe(1);
  expect(await isReachable()).toBe(true);
  const before = (await stage.page.locator('dialog').boundingBox())!;
  await stage.page.mouse.move(before.x + 40, before.y + 20);
  await stage.page.mouse.down();
  await stage.page.mouse.move(before.x - 60, before.y + 170, { steps: 5 });
  await stage.page.mouse.up();
  await stage.page.mouse.move(0, 0);
  expect(await stage.page.locator('dialog').boundingBox()).toMatchObject({ x: before.x - 100, y: before.y + 150 });
});

test('editor.focus() brings the focus to the grid', async () => {
  const frame = await show('modeless', '<button>b</button>');
  await within(frame, 'document.querySelector("button").focus()');
  // Across processes the focus takes a moment.
  await stage.page.waitForFunction(() => document.activeElement!.tagName === 'IFRAME');
  await within(frame, 'google.script.host.editor.focus()');
  await stage.page.waitForFunction(() => document.activeElement!.id === 'grid');
});

test('only the page around it can hand a frame its port, and only once', async () => {
  const frame = await show('sidebar', '<p></p>');
  const send = `new Promise((done) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done('taken');
    window.postMessage('route-kpi-port', '*', [channel.port2]);
    setTimeout(() => { google.script.run.f(); setTimeout(() => done('refused'), 100) }, 50);
  })`;
  expect(await within(frame, send)).toBe('refused');
  expect(await calls(1)).toHaveLength(1);
  // A second document in the frame gets none.
  stage.frames.set('frame/other', '<script>google.script.run.g()</script>');
  await within(frame, 'location.href = "other"').catch(() => undefined);
  await stage.page.waitForTimeout(300);
  expect((await stage.sent('call')).map(({ functionName }) => functionName)).toEqual(['f']);
});

test('calls fail when the line is lost, and while it is', async () => {
  const frame = await show('sidebar', '<p></p>');
  const ask = 'google.script.run.withFailureHandler((e) => (got = [...got, e.message])).f()';
  await within(frame, `window.got = []; ${ask}`);
  await calls(1);
  await stage.line(false);
  await within(frame, ask);
  await frame.waitForFunction(() => (window as unknown as { got: string[] }).got.length === 2);
  expect(await within(frame, 'got')).toEqual(
    Array(2).fill('サーバーとの接続が切れました。接続が戻ってから、もう一度お試しください。'),
  );
  expect(await stage.sent('call')).toHaveLength(1);
});

describe('the sidebar of a tab', () => {
  const menus = [{ label: 'ルートKPI', entries: [{ label: 'サイドバーを開く', functionName: 'showSidebar' }] }];
  const asked = async (): Promise<number> => (await stage.sent('run')).length;

  test('is asked for at the first visit and after a reload, once the grid is ready', async () => {
    await stage.page.reload();
    await stage.receive({ type: 'menus', menus });
    expect(await asked()).toBe(0);
    await stage.begin({}, menus);
    expect(await stage.sent('run')).toMatchObject([{ functionName: 'showSidebar', label: 'サイドバーを開く' }]);
    await show('sidebar', '<p></p>');
    await stage.receive({ type: 'menus', menus });
    expect(await asked()).toBe(1);
    await stage.page.reload();
    await stage.begin({}, menus);
    expect(await asked()).toBe(1);
  });

  test('that was closed stays closed after a reload', async () => {
    await stage.begin({}, menus);
    await show('sidebar', '<p></p>');
    await stage.page.getByRole('button', { name: 'サイドバーを閉じる' }).click();
    expect(await stage.page.locator('#sidebar').isVisible()).toBe(false);
    await stage.page.reload();
    await stage.begin({}, menus);
    expect(await asked()).toBe(0);
  });

  test('is not asked for where no menu has it', async () => {
    await stage.page.reload();
    await stage.begin({}, [{ label: 'm', entries: [{ label: 'a', functionName: 'a' }] }]);
    expect(await asked()).toBe(0);
  });
});
