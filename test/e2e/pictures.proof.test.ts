/**
 * The pictures in the manual, made from the sample workbook in the local page, and what each of them shows as text. `npm run
 * pictures` makes them anew; the test says which show something that the screens no longer do: it compares words, not bytes.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { displayed, launchBrowser, menu, openPage, ROOT, type Server, shows, sidebar, startServer } from './local-page';

jest.setTimeout(300_000);

interface SheetPicture {
  readonly file: string;
  readonly sheet: string;
  /** Height of the window, in pixels. */
  readonly height: number;
  /** The cell in the corner of what is compared, to the left and at the bottom of the picture. */
  readonly last: string;
}

interface TabPicture {
  readonly file: string;
  readonly tab: string;
  /** What a person does before the picture is taken, ending with what there is to see. */
  readonly before: (frame: FrameLocator) => Promise<void>;
}

const SHEETS: readonly SheetPicture[] = [
  { file: 'progress', sheet: '進捗', height: 1240, last: 'J51' },
  { file: 'by-rep', sheet: '担当者別', height: 900, last: 'J38' },
  { file: 'monthly', sheet: '月次', height: 1000, last: 'P40' },
  { file: 'customer-health', sheet: '顧客の状態', height: 900, last: 'M30' },
  { file: 'explanations', sheet: '計算のしくみ', height: 900, last: 'H20' },
  { file: 'today-sheet', sheet: '今日の予定', height: 900, last: 'J38' },
  { file: 'stages', sheet: '段階', height: 900, last: 'J38' },
  { file: 'calls', sheet: '通話の状況', height: 900, last: 'S38' },
  { file: 'retention', sheet: '更新と解約', height: 1000, last: 'J42' },
  { file: 'targets', sheet: '目標', height: 600, last: 'H20' },
  { file: 'data-check', sheet: 'データ確認', height: 700, last: 'H25' },
  { file: 'review', sheet: '振り返り', height: 1240, last: 'H60' },
  { file: 'meeting', sheet: '会議資料', height: 1240, last: 'H55' },
  { file: 'know-how', sheet: 'ノウハウ', height: 420, last: 'F9' },
  { file: 'settings', sheet: '設定', height: 800, last: 'C30' },
];

const TABS: readonly TabPicture[] = [
  {
    file: 'sidebar-goals',
    tab: '目標',
    before: (frame) => frame.locator('#goal-panel h2').first().waitFor(),
  },
  {
    file: 'sidebar-goals-1',
    tab: '目標',
    before: async (frame) => {
      await frame.getByRole('button', { name: '目標を見直す' }).click();
      await frame.getByLabel('金額').waitFor();
    },
  },
  { file: 'sidebar-goals-2', tab: '目標', before: (frame) => frame.getByRole('button', { name: '2 KPI' }).click() },
  { file: 'sidebar-goals-3', tab: '目標', before: (frame) => frame.getByRole('button', { name: '3 目標値' }).click() },
  {
    file: 'sidebar-today',
    tab: '今日',
    before: async (frame) => {
      const panel = frame.locator('#today-panel');
      await panel.getByLabel('担当者').selectOption('佐藤');
      await panel
        .getByRole('listitem')
        .first()
        .getByRole('button', { name: /を済にする$/ })
        .waitFor();
    },
  },
  {
    file: 'sidebar-customer',
    tab: '顧客',
    before: async (frame) => {
      await frame.locator('#customer-panel input').first().fill('灯里');
      await frame.getByRole('button', { name: '灯里デイサービス' }).click();
      await frame.getByRole('heading', { name: '灯里デイサービス' }).waitFor();
    },
  },
  {
    file: 'sidebar-help',
    tab: 'ヘルプ',
    before: async (frame) => {
      await frame.locator('#help-panel input').first().fill('けいぞくりつ');
      await frame.locator('#help-panel summary strong').first().waitFor();
    },
  },
];

const FOLDER = join(ROOT, 'docs/pictures');
const WORDS = join(FOLDER, 'shown.json');
const WIDTH = 1560;
const FRAME = 'iframe[title="ルートKPI"]';
const isMaking = process.env.MAKE_PICTURES === '1';

let server: Server;
let browser: Browser;
let page: Page;
let shown: Record<string, string>;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  const context = await browser.newContext({ viewport: { width: WIDTH, height: 1400 }, locale: 'ja-JP' });
  page = await openPage(context, server.address);
  // Not by the command line: a file keeps no charts.
  await menu(page, '月次締め');
  await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
  await page.getByText(/を作りました/).waitFor();
  mkdirSync(FOLDER, { recursive: true });
  shown = isMaking ? {} : (JSON.parse(readFileSync(WORDS, 'utf8')) as Record<string, string>);
});

afterAll(async () => {
  if (isMaking) writeFileSync(WORDS, JSON.stringify(shown, null, 2) + '\n');
  await browser?.close();
  await server?.stop();
});

test.each(TABS)('$file: the tab $tab', async ({ file, tab, before }) => {
  const frame = sidebar(page);
  await frame.getByRole('tab', { name: tab }).click();
  await before(frame);
  await settled(page);
  const panel = frame.locator('[role=tabpanel]:not([hidden])');
  await keep(file, await panel.innerText(), async () => {
    const [whole, end] = [await page.locator(FRAME).boundingBox(), await panel.boundingBox()];
    const height = Math.min(end!.y + end!.height + 12, whole!.y + whole!.height) - whole!.y;
    await page.screenshot({ path: join(FOLDER, `${file}.png`), clip: { ...whole!, height } });
  });
});

test.each(SHEETS)('$file: the sheet $sheet', async ({ file, sheet, height, last }) => {
  await page.setViewportSize({ width: WIDTH, height });
  await page.evaluate((name) => (window as unknown as Handle).page.activate(name, 'A1'), sheet);
  await settled(page);
  await keep(file, await cellsShown(sheet, last), async () => {
    const { x } = (await page.locator(FRAME).boundingBox())!;
    await page.screenshot({ path: join(FOLDER, `${file}.png`), clip: { x: 0, y: 0, width: x, height } });
  });
});

test('the manual shows each of them and no other, and none is left over', () => {
  const manual = readFileSync(join(ROOT, 'docs/manual.ja.md'), 'utf8');
  const shownThere = [...manual.matchAll(/\(pictures\/([a-z0-9-]+)\.png\)/g)].map(([, name]) => name!);
  const made = [...TABS, ...SHEETS].map(({ file }) => file);
  expect([...new Set(shownThere)].sort()).toEqual([...made].sort());
  expect(readdirSync(FOLDER).sort()).toEqual([...made.map((file) => `${file}.png`), 'shown.json'].sort());
});

interface Handle {
  readonly page: { activate(sheet: string, a1: string): void };
}

/** Nothing on its way any more: what is painted is what there is. */
async function settled(on: Page): Promise<void> {
  await on.waitForTimeout(1500);
}

async function keep(file: string, words: string, take: () => Promise<unknown>): Promise<void> {
  const timeless = words.replace(/\d{1,4}[/-]\d{1,2}(?:[/-]\d{1,2})? \d{1,2}:\d{2}(?::\d{2})?/g, '(time)').trim();
  if (!isMaking) return expect(timeless).toBe(shown[file]);
  shown[file] = timeless;
  await take();
}

async function cellsShown(sheet: string, last: string): Promise<string> {
  const [, letter, rows] = /^([A-Z])(\d+)$/.exec(last)!;
  const columns = letter!.charCodeAt(0) - 64;
  await shows(page, sheet, 'A1', /./);
  const lines: string[] = [];
  for (let row = 1; row <= Number(rows); row++) {
    const cells = await Promise.all(
      Array.from({ length: columns }, (_, i) => displayed(page, sheet, `${String.fromCharCode(65 + i)}${row}`)),
    );
    lines.push(cells.join('\t').trimEnd());
  }
  return lines.join('\n').trimEnd();
}
