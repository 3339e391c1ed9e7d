/**
 * The help tab as people use it, in a real Chromium of 300 px, with the spreadsheet's side played by the test.
 * SCREENSHOTS=folder keeps a picture of each screen.
 */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { FUNCTIONS } from '../../../src/functions';
import { PARAMETERS } from '../../../src/functions/parameters';
import { functionHelp } from '../../../src/reports/function-help';
import type { HelpFigures, HelpTexts, InsertReply, InsertRequest } from '../../../src/rpc/help-model';
import { launchBrowser } from '../../e2e/local-page';
import { type Answers, openSidebar, type SidebarPage, tooSmallOrWide, violations } from '../goals/sidebar-page';

let browser: Browser;
let side: SidebarPage;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());
afterEach(async () => {
  const { errors, outside } = side.watched;
  await side.close();
  expect([errors, outside]).toEqual([[], []]);
});

const texts = (language: 'ja' | 'en' = 'ja', hasStamp = true): HelpTexts => ({
  language,
  hasStamp,
  functions: FUNCTIONS.map((definition) => functionHelp(definition, PARAMETERS, 'KPI_STAMP', language)),
});
const FIGURES: HelpFigures = {
  asOf: '2024年6月30日 現在',
  month: '2024-06',
  readAt: '2024/07/01 08:12',
  isChanged: true,
  figures: [
    { name: 'KPI_RETENTION', text: '97.8%', isPartial: true, why: '' },
    { name: 'KPI_WIN_RATE', text: null, isPartial: true, why: '' },
    {
      name: 'KPI_REVENUE',
      text: null,
      isPartial: false,
      why: '「契約」も「売上」も見つかりません。どちらかのシートを用意してください。',
    },
  ],
};
const UNDO = { sheetId: 1, cell: 'B3', format: 'General', inserted: '', content: { value: '' } } as const;

async function open(more: Answers = {}): Promise<Page> {
  side = await openSidebar(browser, {
    goalsModel: () => {
      throw new Error('「訪問」の表が見つかりません。');
    },
    helpTexts: () => texts(),
    helpFigures: () => FIGURES,
    ...more,
  });
  await side.page.locator('#help-tab').click();
  return side.page;
}

/** Nothing that axe-core finds, no control smaller than a finger, nothing wider than the sidebar. */
async function holds(page: Page, name: string): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await tooSmallOrWide(page)).toEqual([]);
  if (process.env.SCREENSHOTS)
    await page.screenshot({ path: join(process.env.SCREENSHOTS, `help-${name}.png`), fullPage: true });
}

const card = (page: Page, name: string) => page.locator('details', { hasText: name });
const openCard = async (page: Page, name: string): Promise<void> => {
  await card(page, name).locator('summary').first().click();
  await page.getByRole('button', { name: /^(?:セルに入れる|Insert into the cell)$/ }).waitFor();
};
const requests = (): unknown[] =>
  side.calls.filter(({ name }) => name === 'insertFormula').map(({ request }) => request);

test('nothing is asked before the tab is opened, and figures again whenever it is', async () => {
  const page = await open();
  await page.getByText('97.8%').waitFor();
  await page.locator('#goal-tab').click();
  await page.locator('#help-tab').click();
  await page.waitForTimeout(100);
  const asked = side.calls.map(({ name }) => name).filter((name) => name.startsWith('help'));
  expect(asked).toEqual(['helpTexts', 'helpFigures', 'helpFigures']);
});

test('the list is there before the figures are, and says how fresh they are', async () => {
  let give: (figures: HelpFigures) => void = () => undefined;
  const page = await open({ helpFigures: () => new Promise((resolve) => (give = resolve)) });
  await page.getByText(`${FUNCTIONS.length}件`).waitFor();
  await page.getByText('チームの数字を読んでいます…').waitFor();
  await expect(page.getByText('97.8%').count()).resolves.toBe(0);
  give(FIGURES);
  await page.getByText('97.8%').waitFor();
  await page.getByText(/2024年6月30日 現在・2024\/07\/01 08:12 に読みました。 そのあと変更があります。/).waitFor();
  await holds(page, 'list');
});

test('a skeleton until the texts are there, and a way on where they do not come', async () => {
  let fail: (error: Error) => void = () => undefined;
  const page = await open({ helpTexts: () => new Promise((_, reject) => (fail = reject)) });
  await page.getByText('関数の一覧を読んでいます…').waitFor();
  await holds(page, 'skeleton');
  fail(new Error(''));
  await page.getByText('スプレッドシートにつながりませんでした。何も変わっていません。').waitFor();
  side.answer({ helpTexts: () => texts() });
  await page.locator('#help-panel').getByRole('button', { name: 'もう一度' }).click();
  await page.getByText('KPI_RETENTION', { exact: true }).waitFor();
});

test('figures that cannot be read leave the help as it is', async () => {
  const page = await open({
    helpFigures: () => {
      throw new Error('設定「締め日」の値「四十」を読めません。');
    },
  });
  await page.getByText('設定「締め日」の値「四十」を読めません。').waitFor();
  await openCard(page, 'KPI_RETENTION');
  side.answer({ helpFigures: () => FIGURES });
  await page.locator('#help-panel').getByRole('button', { name: 'もう一度' }).click();
  await page.getByText('97.8%').first().waitFor();
});

test('a search finds by reading, says how many, and knows what to do with nothing', async () => {
  const page = await open();
  const search = page.getByLabel('関数をさがす');
  await search.fill('けいぞくりつ');
  await page.getByText(`${FUNCTIONS.length}件のうち2件`).waitFor();
  expect(await page.locator('summary code').allTextContents()).toEqual(['KPI_RETENTION', 'KPI_NRR']);
  await search.fill('<b>在庫</b>');
  await page.getByText(/^「<b>在庫<\/b>」に当てはまる関数はありません。/).waitFor();
  await holds(page, 'nothing-found');
  await page.getByRole('button', { name: '検索を消す' }).click();
  await page.getByText(`${FUNCTIONS.length}件`, { exact: true }).waitFor();
});

test('a function says what it means, how it is computed, what it takes and how it stands', async () => {
  const page = await open();
  await openCard(page, 'KPI_RETENTION');
  const told = await card(page, 'KPI_RETENTION').innerText();
  for (const text of [
    '契約を続けてくれた顧客の割合',
    'チームの今の数字 2024-06(途中)',
    '期首の契約客のうち期末も契約中の割合',
    '高いほど良い · 割合(%)',
    'period 省略できます',
    '=KPI_RETENTION("2024-05")',
  ])
    expect(told).toContain(text);
  await holds(page, 'function');
  await card(page, 'KPI_WIN_RATE').locator('summary').click();
  await card(page, 'KPI_WIN_RATE').getByText('なし(この月の記録がないか、割る数が0です)').waitFor();
  await page.getByLabel('関数をさがす').fill('KPI_REVENUE');
  await page.locator('summary', { has: page.getByText('KPI_REVENUE', { exact: true }) }).click();
  await page.getByText('「契約」も「売上」も見つかりません。どちらかのシートを用意してください。').waitFor();
});

describe('into a cell', () => {
  const inserted = (sentence: string): InsertReply => ({ kind: 'inserted', sentence, undo: UNDO });

  test('the chosen example, stamped if wanted, and the way back', async () => {
    const page = await open({
      insertFormula: () => inserted('メモ!B3 に =KPI_RETENTION("2024-05",,KPI_STAMP) を入れました。'),
      undoInsert: () => 'メモ!B3 を元に戻しました。',
    });
    await openCard(page, 'KPI_RETENTION');
    await page.getByText('「最新に更新」のたびに計算し直す(KPI_STAMP)').click();
    await page.getByText('=KPI_RETENTION("2024-05",,KPI_STAMP)').click();
    await page.getByRole('button', { name: 'セルに入れる' }).click();
    await page.getByText('を入れました。').waitFor();
    expect(requests()).toEqual([{ name: 'KPI_RETENTION', example: 1, isStamped: true, replace: null }]);
    await holds(page, 'inserted');
    await page.getByRole('button', { name: '元に戻す' }).click();
    await page.getByText('メモ!B3 を元に戻しました。').waitFor();
    expect(side.calls.filter(({ name }) => name === 'undoInsert').map(({ request }) => request)).toEqual([UNDO]);
  });

  test('a filled cell is asked about once more; keeping it sends nothing', async () => {
    const question: InsertReply = {
      kind: 'occupied',
      place: 'メモ!B3',
      sentence: 'メモ!B3 には「大事」が入っています。式に置き換えますか?',
    };
    const page = await open({
      insertFormula: ({ replace }: InsertRequest) => (replace === null ? question : inserted('入れました。')),
    });
    await openCard(page, 'KPI_VISITS');
    await page.getByRole('button', { name: 'セルに入れる' }).click();
    await page.getByText(question.sentence).waitFor();
    // Whoever uses the keyboard stands at the question.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('式に置き換えますか?');
    await holds(page, 'question');
    await page.getByRole('button', { name: 'やめる' }).click();
    expect(requests()).toHaveLength(1);
    await page.getByRole('button', { name: 'セルに入れる' }).click();
    await page.getByRole('button', { name: '置き換える' }).click();
    await page.getByText('入れました。').waitFor();
    expect(requests()[2]).toMatchObject({ replace: 'メモ!B3' });
  });

  test('what stands in the way is one sentence; without a stamp it says how to get one', async () => {
    const page = await open({
      helpTexts: () => texts('ja', false),
      insertFormula: () => {
        throw new Error('セル(メモ!B3)は保護されているため、何も書き換えませんでした。');
      },
    });
    await openCard(page, 'KPI_TABLE');
    await page.getByText('KPI_STAMP は、一度「最新に更新」を押すと使えます。').waitFor();
    await page.getByRole('button', { name: 'セルに入れる' }).click();
    await page.getByText('セル(メモ!B3)は保護されているため、何も書き換えませんでした。').waitFor();
    await holds(page, 'refused');
  });
});

test('by keyboard alone: the tab, the search, a function, its button', async () => {
  const page = await open({ insertFormula: () => ({ kind: 'inserted', sentence: '入れました。', undo: UNDO }) });
  await page.locator('#goal-tab').focus();
  await page.keyboard.press('End');
  await page.getByLabel('関数をさがす').focus();
  await page.keyboard.type('KPI_NRR');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'セルに入れる' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('入れました。').waitFor();
  expect(requests()).toEqual([{ name: 'KPI_NRR', example: 1, isStamped: false, replace: null }]);
});

test('in English', async () => {
  const page = await open({ helpTexts: () => texts('en') });
  await page.getByLabel('Find a function').fill('churn');
  await openCard(page, 'KPI_CHURN_RATE');
  expect(await card(page, 'KPI_CHURN_RATE').innerText()).toContain('lower is better · a share (%)');
  await holds(page, 'english');
});
