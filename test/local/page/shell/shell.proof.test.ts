/// <reference lib="dom" />
/** The page around the grid, in a real browser. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../e2e/local-page';
import { bundleShell, Stage } from './stage';

jest.setTimeout(60_000);

const SELECTION = { sheetId: 'sheet1', area: { row: 2, column: 3, rows: 1, columns: 1 } };
const MENUS = [
  {
    label: 'ルートKPI',
    entries: [
      { label: 'Refresh', functionName: 'refresh' },
      { label: 'Sidebar', functionName: 'openSidebar' },
      { separator: true },
      {
        label: '期間',
        entries: [
          { label: '今月', functionName: 'month' },
          { label: '先月', functionName: 'lastMonth' },
        ],
      },
      { label: 'Settings', functionName: 'settings' },
    ],
  },
  { label: 'Second', entries: [{ label: 'Only', functionName: 'only' }] },
  { label: '訪問ルート', addon: true, entries: [{ label: '開始', functionName: 'start' }] },
];

const bundle = bundleShell();
let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  stage = await Stage.open(browser, bundle);
});
afterEach(async () => {
  await stage.context.close();
  expect(stage.errors).toEqual([]);
});

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await stage.page.keyboard.press(key);
};
const question = (id: string, input = false, buttons = 'OK_CANCEL') => ({
  type: 'question',
  question: id,
  title: `質問 ${id}`,
  prompt: 'よろしいですか?',
  buttons,
  input,
});

describe('the beginning', () => {
  test('a skeleton until the grid is ready', async () => {
    const loading = stage.page.getByText('読み込んでいます…');
    await loading.waitFor();
    await stage.begin();
    await loading.waitFor({ state: 'hidden' });
    expect(await stage.page.title()).toBe('訪問記録');
    expect(await stage.page.getByRole('heading', { level: 1 }).textContent()).toBe('訪問記録');
  });

  test('the language of the spreadsheet, also when it changes later', async () => {
    await stage.begin({ locale: 'en_US' }, MENUS);
    await stage.page.getByRole('button', { name: 'Save as .xlsx' }).waitFor();
    await stage.page.getByRole('menuitem', { name: 'Extensions' }).waitFor();
    expect(await stage.page.evaluate(() => document.documentElement.lang)).toBe('en');
    await stage.begin({ locale: 'ja_JP' });
    await stage.page.getByRole('button', { name: '.xlsx で保存' }).waitFor();
    await stage.page.getByRole('button', { name: 'ログ' }).waitFor();
  });

  test.each([
    [1024, 700],
    [1280, 800],
    [1920, 1080],
  ])('nothing overlaps at %i × %i', async (width, height) => {
    await stage.page.setViewportSize({ width, height });
    stage.frames.set('frame/1', '<p>横</p>');
    const label = '長い名前の操作'.repeat(9);
    const menus = [...MENUS, { label: '長い', entries: [{ label, functionName: 'long' }] }];
    await stage.begin({ title: 'とても長い名前のスプレッドシート'.repeat(8) }, menus);
    await stage.receive({ type: 'html', place: 'sidebar', source: 'frame/1', title: 'ルートKPI' });
    const long = { run: 'r', label, startedAt: 0, own: true };
    await stage.receive({ type: 'runs', runs: [long] });
    await stage.page.getByRole('button', { name: 'キャンセル' }).waitFor();
    const banner = (await stage.page.locator('.banner').boundingBox())!;
    const [title, tools] = [
      (await stage.page.locator('#title').boundingBox())!,
      (await stage.page.locator('.tools').boundingBox())!,
    ];
    expect(banner.x).toBeGreaterThan(title.x + title.width);
    expect(banner.x + banner.width).toBeLessThan(tools.x);
    const bar = (await stage.page.locator('#top').boundingBox())!;
    expect(banner.y + banner.height).toBeLessThan(bar.height);
    await stage.page.getByRole('button', { name: 'ログ' }).click();
    const boxes = await Promise.all(
      ['#title', '#menus', '.tools', '#grid', '#sidebar', '#log'].map((part) => stage.page.locator(part).boundingBox()),
    );
    for (const [place, box] of boxes.entries()) {
      expect(box!.x + box!.width).toBeLessThanOrEqual(width);
      expect(box!.y + box!.height).toBeLessThanOrEqual(height);
      for (const other of boxes.slice(place + 1)) {
        const apart =
          box!.x + box!.width <= other!.x ||
          other!.x + other!.width <= box!.x ||
          box!.y + box!.height <= other!.y ||
          other!.y + other!.height <= box!.y;
        expect(apart).toBe(true);
      }
    }
    // Google's sidebars are 300 pixels wide; the line at its left comes on top.
    expect(boxes[4]!.width).toBe(301);
    expect(boxes[3]!.height).toBeGreaterThan(300);
  });
});

describe('menus', () => {
  beforeEach(() => stage.begin({}, MENUS));
  const names = (): Promise<string[]> => stage.page.getByRole('menu').getByRole('menuitem').allTextContents();

  test('an item is chosen with the mouse', async () => {
    await stage.page.getByRole('menuitem', { name: 'ルートKPI' }).click();
    expect(await stage.page.getByRole('separator').count()).toBe(1);
    await stage.page.getByRole('menuitem', { name: 'Refresh' }).click();
    expect(await stage.sent('run')).toEqual([
      { type: 'run', functionName: 'refresh', label: 'Refresh', selection: SELECTION },
    ]);
    expect(await stage.page.getByRole('menu').count()).toBe(0);
  });

  test('the whole way by keyboard', async () => {
    await stage.page.getByRole('menuitem', { name: '拡張機能' }).focus();
    await press('ArrowRight', 'ArrowDown');
    expect(await stage.focused()).toBe('Refresh');
    await press('ArrowUp');
    expect(await stage.focused()).toBe('Settings');
    await press('Home', 's');
    expect(await stage.focused()).toBe('Sidebar');
    await press('ArrowDown');
    expect(await stage.focused()).toBe('期間');
    await press('ArrowRight');
    expect(await stage.focused()).toBe('今月');
    await press('ArrowLeft');
    expect(await stage.focused()).toBe('期間');
    await press('ArrowRight', 'End');
    expect(await stage.focused()).toBe('先月');
    await press('Escape');
    expect(await stage.focused()).toBe('期間');
    await press('ArrowRight', 'ArrowRight');
    expect(await stage.focused()).toBe('Only');
    await press('ArrowRight');
    expect(await names()).toEqual(['訪問ルート']);
    await press('Escape');
    expect(await stage.focused()).toBe('拡張機能');
    expect(await stage.page.getByRole('menu').count()).toBe(0);
    await press('Enter', 'Enter', 'Enter');
    expect((await stage.sent('run')).map(({ functionName }) => functionName)).toEqual(['start']);
  });

  test('the pointer opens submenus and goes from menu to menu', async () => {
    await stage.page.getByRole('menuitem', { name: 'ルートKPI' }).click();
    await stage.page.getByRole('menuitem', { name: '期間' }).hover();
    await stage.page.getByRole('menuitem', { name: '先月' }).hover();
    await stage.page.getByRole('menuitem', { name: 'Second' }).hover();
    await stage.page.getByRole('menuitem', { name: 'Only' }).waitFor();
    expect(await names()).toEqual(['Only']);
    await stage.page.mouse.click(600, 500);
    expect(await stage.page.getByRole('menu').count()).toBe(0);
    expect(await stage.sent('run')).toEqual([]);
  });

  test('the focus goes back to the grid', async () => {
    await stage.page.locator('#grid').focus();
    await stage.page.getByRole('menuitem', { name: 'Second' }).click();
    await stage.page.getByRole('menuitem', { name: 'Only' }).click();
    expect(await stage.page.evaluate(() => document.activeElement!.id)).toBe('grid');
  });
});

describe('runs', () => {
  const menus = [{ label: 'ルートKPI', entries: [{ label: '最新に更新', functionName: 'refresh' }] }];
  const run = (own: boolean) => ({ run: 'r1', label: '最新に更新', startedAt: Date.now(), own });

  test('the own run is shown after a moment, can be cancelled, and goes', async () => {
    await stage.begin({}, menus);
    const banner = stage.page.getByText('スクリプトを実行しています: 最新に更新');
    await stage.receive({ type: 'runs', runs: [run(true)] });
    expect(await banner.isVisible()).toBe(false);
    await stage.page.getByText('1 秒', { exact: true }).waitFor();
    await stage.page.getByRole('button', { name: 'キャンセル' }).click();
    expect(await stage.sent('cancel')).toEqual([{ type: 'cancel', run: 'r1' }]);
    expect(await stage.page.getByRole('button', { name: 'キャンセルしています…' }).isDisabled()).toBe(true);
    await stage.receive({ type: 'runs', runs: [] });
    await banner.waitFor({ state: 'hidden' });
  });

  test("another tab's run cannot be cancelled here", async () => {
    await stage.begin({}, menus);
    await stage.receive({ type: 'runs', runs: [run(false)] });
    await stage.page.getByText('スクリプトを実行しています: 最新に更新').waitFor();
    expect(await stage.page.getByRole('button', { name: 'キャンセル' }).count()).toBe(0);
  });

  test("a sidebar's long call is mentioned without the name of its function", async () => {
    await stage.begin({}, menus);
    await stage.receive({ type: 'runs', runs: [{ ...run(true), label: 'goalsModel', startedAt: 0 }] });
    await stage.page.getByText('スクリプトを実行しています', { exact: true }).waitFor();
    expect(await stage.page.getByText('goalsModel').count()).toBe(0);
  });

  test('a failure is a sentence that stays until it is closed; success says nothing', async () => {
    await stage.begin({}, menus);
    await stage.receive({ type: 'ended', run: 'r1', label: '更新' });
    expect(await stage.page.getByRole('alert').count()).toBe(0);
    await stage.receive({ type: 'ended', run: 'r2', label: '更新', sentence: 'シートがありません。' });
    await stage.say('変更できませんでした。');
    expect(await stage.page.getByRole('alert').allTextContents()).toEqual([
      '「更新」を完了できませんでしたシートがありません。',
      '変更できませんでした。',
    ]);
    await stage.page.getByRole('alert').first().getByRole('button', { name: '閉じる' }).click();
    expect(await stage.page.getByRole('alert').count()).toBe(1);
  });
});

describe('toasts', () => {
  test('go after their seconds; with negative seconds they stay', async () => {
    await stage.begin();
    await stage.receive(
      { type: 'toast', title: '', message: '短い', seconds: 0.5 },
      { type: 'toast', title: '題', message: '残る', seconds: -1 },
    );
    await stage.page.getByText('短い').waitFor();
    await stage.page.getByText('短い').waitFor({ state: 'detached' });
    expect(await stage.page.getByText('残る').isVisible()).toBe(true);
    await stage.page.getByRole('button', { name: '閉じる' }).click();
    expect(await stage.page.getByText('残る').count()).toBe(0);
  });
});

describe('questions', () => {
  beforeEach(() => stage.begin());
  const answers = async (): Promise<string[][]> =>
    (await stage.sent('answer')).map(({ question: id, button, text }) => [id, button, text]);

  test('Enter answers a prompt with the first button and the text', async () => {
    await stage.page.evaluate(() => {
      for (const type of ['keydown', 'keypress'])
        window.addEventListener(type, (event) => {
          if ((event as KeyboardEvent).key === 'Enter') Object.assign(window, { entered: true });
        });
    });
    await stage.page.locator('#grid').focus();
    await stage.receive(question('a', true));
    await stage.page.keyboard.type('佐藤');
    await press('Enter');
    expect(await answers()).toEqual([['a', 'OK', '佐藤']]);
    expect(await stage.page.getByRole('dialog').count()).toBe(0);
    // The key ends with the prompt: a grid that is focused again would begin to edit a cell.
    expect(await stage.page.evaluate(() => 'entered' in window)).toBe(false);
    expect(await stage.page.evaluate(() => document.activeElement!.id)).toBe('grid');
  });

  // The browser gives back the focus without the caret, and the grid's editor took no typing until the next click.
  test('after a prompt one goes on typing where one was', async () => {
    await stage.page.evaluate(() => {
      document.getElementById('grid')!.innerHTML = '<div id="editor" contenteditable></div>';
      // Like the grid's own: without width, and empty when the focus comes.
      const editor = document.getElementById('editor')!;
      Object.assign(editor.style, { width: '0', height: '21px', overflow: 'hidden' });
      for (const type of ['focus', 'blur']) editor.addEventListener(type, () => (editor.innerHTML = ''));
    });
    // With words after it on the page: there the browser leaves the caret.
    await stage.receive({ type: 'toast', title: '', message: '残る', seconds: -1 });
    await stage.page.locator('#editor').focus();
    await stage.page.keyboard.type('abc');
    await stage.receive(question('a', true));
    await stage.page.keyboard.type('x');
    await press('Enter');
    await stage.page.keyboard.type('d');
    expect(await stage.page.locator('#editor').textContent()).toBe('d');
  });

  test('Escape and × are CLOSE; several wait in line', async () => {
    await stage.receive(question('a', true), question('b', false, 'YES_NO_CANCEL'), question('c'));
    await press('Escape');
    expect(await stage.page.getByRole('dialog').getByRole('button').allTextContents()).toEqual([
      '',
      'はい',
      'いいえ',
      'キャンセル',
    ]);
    await stage.page.getByRole('button', { name: '閉じる' }).click();
    await press('Enter');
    expect(await answers()).toEqual([
      ['a', 'CLOSE', ''],
      ['b', 'CLOSE', ''],
      ['c', 'OK', ''],
    ]);
  });

  test('the page behind cannot be reached', async () => {
    await stage.receive(question('a'));
    const visited = new Set<string>();
    for (let step = 0; step < 6; step += 1) {
      visited.add(await stage.focused());
      await press('Tab');
    }
    expect([...visited].filter((name) => ['ログ', '.xlsx で保存'].includes(name))).toEqual([]);
    expect([...visited]).toEqual(expect.arrayContaining(['OK', 'キャンセル', '閉じる']));
  });

  test('one that is over goes without an answer', async () => {
    await stage.receive(question('a'), { type: 'question-closed', question: 'a' });
    expect(await stage.page.getByRole('dialog').count()).toBe(0);
    expect(await answers()).toEqual([]);
  });
});

describe('a lost line', () => {
  test('is said after a second; the grid is out of reach until it is back', async () => {
    await stage.begin({}, MENUS);
    const isInert = (): Promise<boolean> => stage.page.locator('#grid').evaluate((grid) => (grid as HTMLElement).inert);
    const banner = stage.page.getByText('サーバーとの接続が切れました');
    await stage.line(false);
    expect(await isInert()).toBe(false);
    expect(await banner.count()).toBe(0);
    await banner.waitFor({ timeout: 3_000 });
    expect(await isInert()).toBe(true);
    await stage.line(true);
    expect(await banner.count()).toBe(0);
    expect(await isInert()).toBe(false);
  });

  test('a short one goes unnoticed', async () => {
    await stage.begin();
    await stage.line(false);
    await stage.line(true);
    await stage.page.waitForTimeout(1_200);
    expect(await stage.page.getByText('サーバーとの接続が切れました').count()).toBe(0);
  });

  test('an answer that was given meanwhile is sent when it is back', async () => {
    await stage.begin();
    await stage.receive(question('a'));
    await stage.line(false);
    await press('Enter');
    expect(await stage.sent('answer')).toEqual([]);
    await stage.line(true);
    expect(await stage.sent('answer')).toEqual([{ type: 'answer', question: 'a', button: 'OK', text: '' }]);
  });
});

describe('saving', () => {
  test('by keys, once at a time; the copy is downloaded and what it lacks is named', async () => {
    await stage.begin({ unsaved: true });
    const mark = stage.page.getByRole('img', { name: '保存していない変更があります' });
    expect(await mark.isVisible()).toBe(true);
    await press('Control+s', 'Meta+s');
    expect(await stage.sent('save')).toHaveLength(1);
    const download = stage.page.waitForEvent('download');
    const saved = { type: 'saved', href: 'copy.xlsx', name: '訪問記録.xlsx', notKept: ['グラフ', '画像'] };
    await stage.receive(saved, { type: 'unsaved', unsaved: false });
    expect((await download).suggestedFilename()).toBe('訪問記録.xlsx');
    expect(await stage.page.getByRole('listitem').allTextContents()).toEqual(['グラフ', '画像']);
    expect(await mark.isVisible()).toBe(false);
    await stage.page.getByRole('button', { name: '.xlsx で保存' }).click();
    expect(await stage.sent('save')).toHaveLength(2);
    await stage.receive({ type: 'save-failed', sentence: 'ディスクがいっぱいです。' });
    expect(await stage.page.getByRole('alert').textContent()).toBe('保存できませんでしたディスクがいっぱいです。');
  });
});

describe('the log', () => {
  test('is closed at first, filters, and is cleared', async () => {
    await stage.begin();
    const entry = (level: string, text: string) => ({ at: 0, level, text, source: 'refresh' });
    await stage.receive({ type: 'log', entries: [entry('info', '読みました'), entry('error', 'だめでした')] });
    expect(await stage.page.getByRole('log').isVisible()).toBe(false);
    await stage.page.getByRole('button', { name: 'ログ' }).click();
    expect(await stage.page.locator('.log-text').allTextContents()).toEqual(['読みました', 'だめでした']);
    await stage.page.getByLabel('表示').selectOption({ label: 'エラー' });
    expect(await stage.page.locator('.log-text').allTextContents()).toEqual(['だめでした']);
    await stage.page.getByRole('button', { name: '消去' }).click();
    expect(await stage.page.locator('.log-text').count()).toBe(0);
    await stage.page.getByRole('button', { name: 'ログを閉じる' }).click();
    expect(await stage.focused()).toBe('ログ');
  });
});

test("users' and scripts' words are never HTML", async () => {
  const html = '<img src="x" onerror="window.broken=1"><b>太字</b>';
  stage.frames.set('frame/1', '<p>横</p>');
  stage.frames.set('frame/2', '<p>窓</p>');
  await stage.begin({ title: html }, [{ label: html, entries: [{ label: html, entries: [] }] }]);
  await stage.receive(
    { type: 'toast', title: html, message: html, seconds: -1 },
    { type: 'runs', runs: [{ run: 'r', label: html, startedAt: 0, own: true }] },
    { type: 'ended', run: 'r', label: html, sentence: html },
    { type: 'saved', href: 'copy.xlsx', name: html, notKept: [html] },
    { type: 'log', entries: [{ at: 0, level: html, text: html, source: html }] },
    { type: 'html', place: 'sidebar', source: 'frame/1', title: html },
    { type: 'html', place: 'modeless', source: 'frame/2', title: html },
    { ...question('q'), title: html, prompt: html, buttons: html },
  );
  await stage.say(html);
  await stage.page.evaluate(() => document.getElementById('log-toggle')!.click());
  await stage.page.evaluate(() => (document.querySelector('.menu-head') as HTMLElement).click());
  await stage.page.waitForTimeout(200);
  // Title; menu head and item; toast 2; run 1; failures 3; saved 2; log 3; panes 2; question 3.
  const places = await stage.page.evaluate(
    (words) =>
      Array.from(document.querySelectorAll('*')).filter((element) =>
        Array.from(element.childNodes).some(
          (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.includes(words),
        ),
      ).length,
    html,
  );
  expect(places).toBeGreaterThanOrEqual(19);
  expect(await stage.page.locator('img, b').count()).toBe(0);
  expect(await stage.page.evaluate(() => 'broken' in window)).toBe(false);
});
