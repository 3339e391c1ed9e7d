/** From no goals at all to targets in every cell of 目標, as a manager does it who has never set a KPI. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import {
  displayed,
  launchBrowser,
  openPage,
  ROOT,
  type Server,
  shows,
  sidebar,
  startServer,
  watch,
} from './local-page';

jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), 'goals-'));
/** The sample as it comes has goals: here nobody has set any. */
const FORGET = `function forget() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const targets = book.getSheetByName('目標');
  targets.getRange(2, 1, targets.getLastRow() - 1, targets.getLastColumn()).clearContent();
  book.getRangeByName('KGI').clearContent();
}`;

let server: Server;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  const kpi = (...args: string[]): void => {
    execFileSync(process.execPath, [join(ROOT, 'local/bin/kpi.mjs'), ...args], { stdio: 'pipe' });
  };
  const [script, sample, empty] = ['forget.js', 'sample.xlsx', 'empty.xlsx'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(script, FORGET);
  kpi('demo', sample);
  kpi('run', script, 'forget', sample, '--out', empty);
  [server, browser] = await Promise.all([startServer(empty), launchBrowser()]);
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('under two minutes and at most twelve clicks', async () => {
  const watched = watch(context);
  const begun = Date.now();
  page = await openPage(context, server.address);
  const frame: FrameLocator = sidebar(page);
  let clicks = 0;
  const click = async (name: string | RegExp): Promise<void> => {
    await frame.getByRole('button', { name }).click();
    clicks++;
  };
  await click('目標を決める');
  // One click takes a figure from the record as the goal.
  await click(/前年 \+5%/);
  await click('次へ');
  await click('次へ');
  await frame.getByLabel('決めた人').selectOption('佐藤');
  clicks += 2;
  await click('目標シートに書き込む');
  await frame
    .getByText(/^目標を保存しました/)
    .first()
    .waitFor();
  expect(clicks).toBeLessThanOrEqual(12);
  expect(Date.now() - begun).toBeLessThan(120_000);

  // Every row has its KPI, its period, its figure or range, why, who and when: for the team and for each of the reps.
  await shows(page, '設定', 'B2', /^¥[\d,]+$/);
  const filled = new Map<string, number>();
  for (let row = 2; ; row++) {
    const [kpi, rep, period, target, lower, upper, why, who, when] = await Promise.all(
      [...'ABCDEFGHI'].map((column) => displayed(page, '目標', `${column}${row}`)),
    );
    if (kpi === '') break;
    expect(period).not.toBe('');
    expect(`${target}${lower}${upper}`).not.toBe('');
    expect([why === '', who, when === '']).toEqual([false, '佐藤', false]);
    filled.set(`${kpi} ${rep}`, row);
  }
  expect(filled.delete('KGI(売上目標) ')).toBe(true);
  const kpis = new Set([...filled.keys()].map((key) => key.split(' ')[0]!));
  // The KGI by rep as 売上, and a handful of KPIs.
  expect(kpis.has('売上')).toBe(true);
  expect(kpis.size).toBeGreaterThanOrEqual(4);
  expect(kpis.size).toBeLessThanOrEqual(6);
  const reps = ['佐藤', '鈴木', '高橋', '田中', '伊藤', '渡辺', '山本', '中村'];
  for (const kpi of kpis)
    for (const rep of kpi === '売上' ? reps : ['', ...reps])
      expect([kpi, rep, filled.has(`${kpi} ${rep}`)]).toEqual([kpi, rep, true]);
  expect(watched.errors).toEqual([]);
  expect(watched.outside).toEqual([]);
});
