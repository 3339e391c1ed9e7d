import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sheetModel, workbook } from '../local-runtime';
import { insertRows, setValues } from './mutations';
import { cellOf, get, Page, start, type TestServer } from './server';

const at = (row: number, column: number) => ({ sheetId: '0', area: { row, column, rows: 1, columns: 1 } });
const MENU = ['toast', 'ask', 'fail', 'slow', 'forever', 'dialog', 'late', 'addSheet']
  .map((name) => `.addItem('${name}です', '${name}')`)
  .join('');
const script = `
function onOpen(e) {
  console.log('mode ' + e.authMode);
  SpreadsheetApp.getUi().createMenu('道具')${MENU}.addToUi();
}
function ui() { return SpreadsheetApp.getUi(); }
function first() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; }
function toast() { SpreadsheetApp.getActiveSpreadsheet().toast('途中', '題', 3); Utilities.sleep(300); console.warn('終わり'); }
function ask() { var b = ui().alert('題', 'よいですか', ui().ButtonSet.YES_NO); first().getRange('A9').setValue(String(b)); }
function fail() { throw new Error('これはできません。'); }
function slow() { first().getRange('A1').setValue('before'); Utilities.sleep(150); var v = first().getRange('A1').getValue(); first().insertRowBefore(1); return v; }
function forever() { for (;;) {} }
function dialog() { ui().showModalDialog(HtmlService.createHtmlOutput('<p>x</p>').setWidth(300).setHeight(200), '窓'); }
function late() { ui().createMenu('追加').addItem('遅れて', 'toast').addToUi(); }
function addSheet() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('新'); }
function selected() { return SpreadsheetApp.getActiveRange().getA1Notation(); }
function add(a, b) { return a + b; }
function nothing() {}
function day() { return { at: new Date(0) }; }
function wait(ms) { Utilities.sleep(ms); return ms; }
function readA1() { return first().getRange('A1').getValue(); }
function secret_() { return 1; }`;

async function opened(server: TestServer, tab = 'tab'): Promise<Page> {
  const page = await Page.opened(server, tab);
  await page.next('menus');
  return page;
}
const run = (page: Page, functionName: string, label = `${functionName}です`): void =>
  page.send({ type: 'run', functionName, label, selection: at(1, 1) });
let calls = 0;
async function call(page: Page, functionName: string, ...args: unknown[]): Promise<unknown> {
  const call = `c${++calls}`;
  page.send({ type: 'call', call, functionName, args, selection: at(2, 3) });
  const answers = [page.next('returned', (m) => m.call === call), page.next('failed', (m) => m.call === call)];
  for (const answer of answers) answer.catch(() => undefined);
  const answer = await Promise.race(answers);
  return answer.type === 'returned' ? answer.value : new Error(answer.message);
}

test('onOpen runs with limited rights at each opening, and its menus come to this tab', async () => {
  const server = await start(script);
  const page = await Page.opened(server);
  const { menus } = await page.next('menus');
  expect(menus).toMatchObject([{ label: '道具', entries: expect.any(Array) as unknown[] }]);
  expect(menus[0]!.entries[0]).toEqual({ label: 'toastです', functionName: 'toast' });
  const { entries } = await page.next('log', (message) => message.entries.some(({ source }) => source === 'onOpen'));
  expect(entries).toMatchObject([{ level: 'debug', text: 'mode LIMITED', source: 'onOpen' }]);
});

describe('a menu item', () => {
  test('shows what it shows while it is under way, and its end', async () => {
    const server = await start(script);
    const page = await opened(server);
    run(page, 'toast');
    expect((await page.next('runs', ({ runs }) => runs.length > 0)).runs).toMatchObject([
      { label: 'toastです', own: true },
    ]);
    expect(await page.next('toast')).toEqual({ type: 'toast', message: '途中', title: '題', seconds: 3 });
    expect(page.has('ended')).toBe(false);
    const ended = await page.next('ended');
    expect([ended.label, ended.sentence]).toEqual(['toastです', undefined]);
    await page.next('log', ({ entries }) => entries[0]?.text === '終わり' && entries[0].level === 'warning');
    await page.next('log', ({ entries }) =>
      /^\d+\.\d\d秒、サービス呼び出し 3 回、読んだセル 0、書いたセル 0$/.test(entries[0]?.text ?? ''),
    );
    expect((await page.next('runs', ({ runs }) => runs.length === 0)).runs).toEqual([]);
  });

  test('that fails says its sentence; the stack is in the log', async () => {
    const page = await opened(await start(script));
    run(page, 'fail');
    expect((await page.next('ended')).sentence).toBe('これはできません。');
    const { entries } = await page.next('log', (message) => message.entries[0]?.level === 'error');
    expect(entries[0]!.text).toMatch(/^Error: これはできません。\n +at fail \(server-script-\d+\.js:\d+:\d+\)/);
  });

  test('that no menu of the tab names is not run', async () => {
    const page = await opened(await start(script));
    for (const name of ['add', 'secret_', 'constructor', 'eval']) {
      run(page, name);
      expect((await page.next('ended')).sentence).toContain('使えません');
    }
    run(page, 'late');
    const { menus } = await page.next('menus');
    expect(menus.map(({ label }) => label)).toEqual(['道具', '追加']);
  });

  test('opens dialogs and chooses sheets in the tab that started it only', async () => {
    const server = await start(script);
    const [page, other] = [await opened(server, 'a'), await opened(server, 'b')];
    run(page, 'dialog');
    expect(await page.next('html')).toMatchObject({ place: 'modal', title: '窓', width: 300, height: 200 });
    run(page, 'addSheet');
    const { sheetId, area } = await page.next('select');
    expect(area).toBeNull();
    // The sheet is there before it is chosen.
    const types = page.received.map(({ type }) => type);
    expect(types.lastIndexOf('mutations')).toBeLessThan(types.indexOf('select'));
    expect(server.runtime.engine.sheet(sheetId).getName()).toBe('新');
    await other.next('mutations');
    expect(['html', 'select', 'ended', 'toast'].filter((type) => other.has(type as 'html'))).toEqual([]);
  });

  test('is stopped by its own tab alone', async () => {
    const server = await start(script);
    const [page, other] = [await opened(server, 'a'), await opened(server, 'b')];
    run(page, 'forever');
    const id = (await page.next('runs', ({ runs }) => runs.length > 0)).runs[0]!.run;
    expect((await other.next('runs', ({ runs }) => runs.length > 0)).runs[0]).toMatchObject({ run: id, own: false });
    other.send({ type: 'cancel', run: id });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(page.has('ended')).toBe(false);
    page.send({ type: 'cancel', run: id });
    expect(await page.next('ended')).toMatchObject({ run: id, sentence: 'キャンセルしました。' });
    expect(await call(page, 'add', 1, 2)).toBe(3);
  });
});

describe('a question', () => {
  test('is answered by its tab with a button that it has', async () => {
    const server = await start(script);
    const [page, other] = [await opened(server, 'a'), await opened(server, 'b')];
    run(page, 'ask');
    const { question, ...rest } = await page.next('question');
    expect(rest).toEqual({ type: 'question', title: '題', prompt: 'よいですか', buttons: 'YES_NO', input: false });
    other.send({ type: 'answer', question, button: 'YES', text: '' });
    page.send({ type: 'answer', question, button: 'OK', text: '' });
    page.send({ type: 'answer', question, button: 'NO', text: '' });
    expect((await page.next('question-closed')).question).toBe(question);
    await page.next('ended');
    expect(cellOf(server, 8, 0)).toBe('NO');
    expect(other.has('question')).toBe(false);
  });

  test('is asked again after a reload of its tab', async () => {
    const server = await start(script);
    const page = await opened(server);
    run(page, 'ask');
    const { question } = await page.next('question');
    page.socket.terminate();
    const reloaded = await Page.opened(server);
    expect((await reloaded.next('question')).question).toBe(question);
    reloaded.send({ type: 'answer', question, button: 'YES', text: '' });
    await reloaded.next('ended');
    expect(cellOf(server, 8, 0)).toBe('YES');
  });

  test('whose tab is gone for good is closed', async () => {
    const server = await start(script, undefined, { patience: 50 });
    const page = await opened(server);
    run(page, 'ask');
    await page.next('question');
    page.socket.terminate();
    const other = await Page.opened(server, 'other');
    await other.next('mutations');
    expect(cellOf(server, 8, 0)).toBe('CLOSE');
  });
});

describe('google.script.run', () => {
  test('gives values, nothing, and failures in Google’s words', async () => {
    const page = await opened(await start(script));
    expect(await call(page, 'add', 'a', '“b”')).toBe('a“b”');
    expect(await call(page, 'nothing')).toBeUndefined();
    expect(await call(page, 'selected')).toBe('C2');
    expect(await call(page, 'fail')).toEqual(new Error('これはできません。'));
    for (const name of ['no', 'secret_', 'eval', 'toString', 'constructor', '__proto__', 'SpreadsheetApp'])
      expect(await call(page, name)).toEqual(new Error(`Script function not found: ${name}`));
    expect(await call(page, 'day')).toBeInstanceOf(Error);
  });

  test('runs several at once, and answers the page that asked', async () => {
    const server = await start(script);
    const [page, other] = [await opened(server, 'a'), await opened(server, 'b')];
    const startedAt = Date.now();
    expect(await Promise.all([800, 801, 802, 803].map((ms) => call(page, 'wait', ms)))).toEqual([800, 801, 802, 803]);
    // One after the other they would take 3.2 s.
    expect(Date.now() - startedAt).toBeLessThan(2_500);
    expect(other.has('returned')).toBe(false);
    // Longer than half a second: the pages were told.
    expect((await other.next('runs', ({ runs }) => runs.length > 0)).runs[0]).toMatchObject({
      label: 'wait',
      own: false,
    });
  });

  test('at most 30 at once', async () => {
    const page = await opened(
      await start(
        'function wait(ms) { Utilities.sleep(ms); }\nfunction onOpen() { SpreadsheetApp.getUi().createMenu("m").addToUi(); }',
      ),
    );
    await page.next('log', ({ entries }) => entries.length > 0);
    // As Google says it; 30 workers would only slow the tests: the 31st is refused before any of them has begun.
    const results = Array.from({ length: 31 }, () => call(page, 'wait', 60_000));
    expect(await Promise.race(results)).toEqual(
      new Error('There are too many scripts running simultaneously for this Google user account.'),
    );
    for (const result of results) result.catch(() => undefined);
  });
});

describe('edits and runs', () => {
  test('an edit waits until the run has ended, and goes where its row is then', async () => {
    const server = await start(script);
    const page = await opened(server);
    const value = call(page, 'slow');
    await page.next('mutations');
    expect(await page.edit([setValues({ '0:0': 'typed' })])).toMatchObject({ type: 'edited', resync: false });
    // The run read what it wrote, not what was typed meanwhile; then it pushed the row down.
    expect(await value).toBe('before');
    expect([cellOf(server, 0, 0), cellOf(server, 1, 0)]).toEqual([null, 'typed']);
  });

  test('a run that was asked for after an edit sees the edit', async () => {
    const server = await start(script);
    const page = await opened(server);
    run(page, 'slow');
    const edited = page.edit([setValues({ '0:0': 'typed' }), insertRows(5)]);
    // The row that the run put on top pushed the edited one down.
    expect(await call(page, 'readA1')).toBe('');
    expect(await edited).toMatchObject({ type: 'edited' });
    const later = page.edit([setValues({ '0:0': 'again' })]);
    expect(await call(page, 'readA1')).toBe('again');
    await later;
  });
});

describe('saving', () => {
  test('gives a file under the workbook’s name, says what is not kept, and clears the mark', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'route-kpi-test-'));
    const paths: string[] = [];
    const server = await start(script, workbook([sheetModel('表', [['a']])], { title: '売上/表 "A" 100%' }), {
      write: (path) => {
        paths.push(path);
        writeFileSync(path, 'content');
        return Promise.resolve(['グラフ']);
      },
    });
    const page = await opened(server);
    await page.edit([setValues({ '0:0': 'b' })]);
    expect((await page.next('unsaved')).unsaved).toBe(true);
    page.send({ type: 'save' });
    const { href, name, notKept } = await page.next('saved');
    expect([name, notKept]).toEqual(['売上 表 A 100%.xlsx', ['グラフ']]);
    expect((await page.next('unsaved')).unsaved).toBe(false);
    expect(server.isUnsaved()).toBe(false);
    const file = await get(server, new URL(href, server.address).pathname);
    expect([file.status, file.text]).toEqual([200, 'content']);
    expect(file.headers['content-disposition']).toBe(
      'attachment; filename="__ _ A 100_.xlsx"; filename*=UTF-8\'\'%E5%A3%B2%E4%B8%8A%20%E8%A1%A8%20A%20100%25.xlsx',
    );
    // Away from the user's files, and gone afterwards.
    expect(paths.map((path) => [path.startsWith(tmpdir()), existsSync(path)])).toEqual([[true, false]]);
    expect(folder).not.toBe('');
  });

  test('that fails says why, and the changes stay unsaved', async () => {
    const server = await start(script, undefined, { write: () => Promise.reject(new Error('disk /secret')) });
    const page = await opened(server);
    await page.edit([setValues({ '0:0': 'b' })]);
    page.send({ type: 'save' });
    expect((await page.next('save-failed')).sentence).toBe('保存できませんでした。もう一度お試しください。');
    expect(server.isUnsaved()).toBe(true);
  });
});
