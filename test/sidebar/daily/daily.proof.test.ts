/**
 * The tabs 今日 and 顧客 as people use them, in a real Chromium of 300 px; every screen is held against axe-core and the width.
 * SCREENSHOTS=folder keeps a picture of each.
 */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type {
  MoveVisitRequest,
  RecordedVisitReply,
  RecordVisitRequest,
  SaveWordRequest,
} from '../../../src/rpc/daily-model';
import { launchBrowser } from '../../e2e/local-page';
import { customerCard, customerList, HOSTILE, todayModel } from '../fixtures/daily-model';
import { emptyModel } from '../fixtures/goals-model';
import { type Answers, openSidebar, type SidebarPage, tooSmallOrWide, violations } from '../goals/sidebar-page';

let browser: Browser;
let side: SidebarPage;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  const { errors, outside } = side.watched;
  await side.close();
  expect({ errors, outside }).toEqual({ errors: [], outside: [] });
});

const written = { sheetId: 1, sheetName: '訪問', headerRow: 1, row: 5, print: 'abcdef', computed: [] };
const reply = (sentence: string): RecordedVisitReply => ({ written, sentence, log: todayModel.form.log });
const usual: Answers = {
  goalsModel: () => emptyModel,
  todayModel: () => todayModel,
  recordVisit: ({ customer }: RecordVisitRequest) => reply(`${customer}の訪問を書きました。`),
  moveVisit: ({ customer }: MoveVisitRequest) => reply(`${customer}の訪問を延ばしました。`),
  undoVisit: () => ({ sentence: '取り消しました。' }),
  customerList: () => customerList,
  customerCard: () => customerCard,
  selectedCustomer: () => ({ language: 'ja', customer: '青木商店', sentence: '' }),
  saveManagerWord: () => ({ sentence: '上長の言葉を書きました。' }),
  saveStage: () => ({ sentence: '段階を書きました。' }),
};

async function open(tab: '今日' | '顧客' | 'Today' | 'Customer', answers: Answers = {}): Promise<Page> {
  side = await openSidebar(browser, { ...usual, ...answers });
  await side.page.getByRole('tab', { name: tab }).click();
  return side.page;
}
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();
const sent = <T>(name: string): T[] => side.calls.flatMap((call) => (call.name === name ? [call.request as T] : []));
const card = (page: Page, customer: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: customer }) });

async function holds(page: Page, picture: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder) await page.screenshot({ path: join(folder, `${picture}.png`), fullPage: true });
  expect(await violations(page)).toEqual([]);
  expect(await tooSmallOrWide(page)).toEqual([]);
  // A scroll bar takes its part of the 300 px.
  await page.setViewportSize({ width: 285, height: 720 });
  expect(await tooSmallOrWide(page)).toEqual([]);
  await page.setViewportSize({ width: 300, height: 720 });
}

describe('今日', () => {
  test('tick, undo, tick again and write the result into the same row', async () => {
    const page = await open('今日');
    await page.getByText('4件中 1件 済').first().waitFor();
    await press(page, '青木商店を済にする');
    await page.getByText('青木商店の訪問を書きました。').waitFor();
    await page.getByText('4件中 2件 済').first().waitFor();
    await holds(page, 'ja-ticked');
    expect(sent<RecordVisitRequest>('recordVisit')[0]).toEqual({
      log: todayModel.form.log,
      ...{ day: '2024-07-01', rep: '佐藤', customer: '青木商店', writtenName: '青木商店', number: null, kind: '往訪' },
      ...{ outcome: '', reaction: '', purpose: '', nextDay: '', note: '', replaces: null },
    });
    await press(page, '元に戻す');
    await page.getByText('取り消しました。').waitFor();
    expect(sent('undoVisit')).toEqual([{ written }]);
    await page.getByText('4件中 1件 済').first().waitFor();

    await press(page, '青木商店を済にする');
    await page.getByText('青木商店の訪問を書きました。').waitFor();
    await card(page, '青木商店').getByRole('button', { name: '結果を書く' }).click();
    await page.getByLabel(/^結果/).selectOption('面談');
    await page.getByLabel(/^反応/).selectOption('◎');
    await page.getByLabel('次回予定日').fill('2024-07-16');
    await page.getByLabel('メモ').fill('=1+1 を確認');
    await press(page, '記録する');
    await page.getByText('青木商店の訪問を書きました。').waitFor();
    const [, , full] = sent<RecordVisitRequest>('recordVisit');
    expect(full).toMatchObject({
      ...{ kind: '往訪', outcome: '面談', reaction: '◎', nextDay: '2024-07-16', note: '=1+1 を確認' },
      replaces: written,
    });
  });

  test('nothing typed is lost: closed and opened, another tab, a reading in between', async () => {
    const page = await open('今日');
    await card(page, '井上薬局').getByRole('button', { name: '結果を書く' }).click();
    await page.getByLabel('メモ').fill('半分まで書いた');
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('メモ').count()).toBe(0);
    // Back where it was opened.
    await page.waitForFunction(() => document.activeElement?.textContent === '結果を書く');
    await page.getByRole('tab', { name: '目標' }).click();
    await page.getByRole('tab', { name: '今日' }).click();
    await press(page, '読み直す');
    await card(page, '井上薬局').getByRole('button', { name: '結果を書く' }).click();
    expect(await page.getByLabel('メモ').inputValue()).toBe('半分まで書いた');
    // A tick beside it leaves it alone.
    await press(page, '青木商店を済にする');
    await page.getByText('青木商店の訪問を書きました。').waitFor();
    await card(page, '井上薬局').getByRole('button', { name: '結果を書く' }).click();
    expect(await page.getByLabel('メモ').inputValue()).toBe('半分まで書いた');
  });

  test('read again, the sheet goes before what the tab remembers', async () => {
    const page = await open('今日');
    await press(page, '青木商店を済にする');
    await page.getByText('4件中 2件 済').first().waitFor();
    // Somebody has deleted the row.
    await press(page, '読み直す');
    await page.getByText('4件中 1件 済').first().waitFor();
    await page.getByRole('button', { name: '青木商店を済にする' }).waitFor();
  });

  test('another day: a day is asked for, and it is one after today', async () => {
    const page = await open('今日');
    await card(page, '井上薬局').getByRole('button', { name: '別の日に' }).click();
    await press(page, 'この日にする');
    await page.getByText('日を入れてください。').waitFor();
    await page.getByLabel('新しい日').fill('2024-07-01');
    await page.getByText('今日より後の日を入れてください。').waitFor();
    await holds(page, 'ja-move');
    await page.getByLabel('新しい日').fill('2024-07-04');
    await press(page, 'この日にする');
    await page.getByText('井上薬局の訪問を延ばしました。').waitFor();
    expect(sent<MoveVisitRequest>('moveVisit')).toEqual([
      expect.objectContaining({ customer: '井上薬局', outcome: '延期', nextDay: '2024-07-04' }),
    ]);
    await page.getByText('3件中 1件 済').first().waitFor();
  });

  test('what is refused is said, and what was typed stays', async () => {
    const page = await open('今日', {
      recordVisit: () => {
        throw new Error('青木商店の記録は、もうあります。');
      },
    });
    await card(page, '青木商店').getByRole('button', { name: '結果を書く' }).click();
    await page.getByLabel('メモ').fill('大事');
    await press(page, '記録する');
    await page.getByRole('alert').getByText('青木商店の記録は、もうあります。').waitFor();
    expect(await page.getByLabel('メモ').inputValue()).toBe('大事');
    side.answer({ recordVisit: () => new Promise(() => undefined) });
  });

  test('the rep is remembered; nobody chosen, nobody to plan, nothing today, no columns', async () => {
    const page = await open('今日', {
      todayModel: ({ rep }: { rep?: string }) => ({
        ...todayModel,
        rep: rep || null,
        visits: rep ? todayModel.visits : [],
      }),
    });
    await page.getByText('担当者を選ぶと、その人の予定が出ます。').waitFor();
    await holds(page, 'ja-choose');
    await page.getByLabel('担当者').selectOption('鈴木');
    await page.getByText('4件中 1件 済').first().waitFor();
    await page.reload();
    await page.getByRole('tab', { name: '今日' }).click();
    await page.getByText('4件中 1件 済').first().waitFor();
    expect(await page.getByLabel('担当者').inputValue()).toBe('鈴木');

    const { form } = todayModel;
    const log = { ...form.log, columns: form.log.columns.slice(0, 3) };
    side.answer({ todayModel: () => ({ ...todayModel, form: { ...form, log, choices: {}, putOff: null } }) });
    await press(page, '読み直す');
    await page.getByRole('button', { name: '別の日に' }).first().waitFor({ state: 'detached' });
    side.answer({ todayModel: () => ({ ...todayModel, visits: [], isBusinessDay: false }) });
    await press(page, '読み直す');
    await page.getByText('今日の予定はありません。').waitFor();
    await page.getByText('今日は休みの日なので').waitFor();
    side.answer({ todayModel: () => ({ ...todayModel, rep: null, reps: [], visits: [] }) });
    await press(page, '読み直す');
    await page.getByText('まだ予定を作れる顧客がいません。').waitFor();
    side.answer({
      todayModel: () => {
        throw new Error('設定が読めません。');
      },
    });
    await press(page, '読み直す');
    await page.getByRole('alert').getByText('設定が読めません。').waitFor();
  });

  test('names of customers are text, telephones can be pressed, keys reach everything', async () => {
    const page = await open('今日');
    await page.getByText(HOSTILE).first().waitFor();
    expect(await page.locator('#today-panel img, #today-panel b').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
    expect(await page.getByRole('link', { name: '電話 0466-12-3456' }).first().getAttribute('href')).toBe(
      'tel:0466123456',
    );
    await page.getByRole('tab', { name: '今日' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { name: '顧客' }).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('button', { name: '青木商店を済にする' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('青木商店の訪問を書きました。').waitFor();
  });

  test.each(['ja', 'en'] as const)('every screen can be used by everybody, in %s', async (language) => {
    const page = await open(language === 'ja' ? '今日' : 'Today', {
      goalsModel: () => ({ ...emptyModel, language }),
      todayModel: () => ({ ...todayModel, language }),
    });
    await page.getByRole('heading', { name: '青木商店' }).waitFor();
    for (const summary of await page.locator('#today-panel summary').all()) await summary.click();
    await holds(page, `${language}-today`);
    await card(page, '青木商店')
      .getByRole('button', { name: language === 'ja' ? '結果を書く' : 'Result' })
      .click();
    await holds(page, `${language}-result`);
  });
});

describe('顧客', () => {
  test('found by a number, opened, the manager’s words saved and taken back', async () => {
    const page = await open('顧客');
    await page.getByLabel('顧客を探す').fill('０９０ー１１１１');
    await page.getByText('1社').waitFor();
    await holds(page, 'ja-search');
    await press(page, /^青木商店/);
    await page.getByRole('heading', { name: '青木商店' }).waitFor();
    expect(await page.locator('#customer-panel img, #customer-panel b').count()).toBe(0);
    await page.getByLabel('上長コメント').fill('来週は同行');
    await page.getByLabel(/^段階/).selectOption('deal');
    await press(page, '保存する');
    await page.getByText('上長の言葉を書きました。 段階を書きました。').waitFor();
    expect(sent<SaveWordRequest>('saveManagerWord')).toEqual([
      {
        customer: '青木商店',
        priority: { before: '高', text: '高' },
        comment: { before: '社長にごあいさつ', text: '来週は同行' },
      },
    ]);
    expect(sent('saveStage')).toEqual([{ customer: '青木商店', before: 'none', stage: 'deal' }]);
    side.answer({
      customerCard: () => ({ ...customerCard, manager: { priority: '高', comment: '来週は同行' } }),
    });
    await press(page, '読み直す');
    await press(page, '一覧へ戻る');
    expect(await page.getByLabel('顧客を探す').inputValue()).toBe('０９０ー１１１１');
  });

  test('the undo writes what stood there before', async () => {
    const page = await open('顧客');
    await press(page, '選択中の行の顧客');
    await page.getByLabel('上長の優先度').selectOption('低');
    side.answer({ customerCard: () => ({ ...customerCard, manager: { ...customerCard.manager, priority: '低' } }) });
    await press(page, '保存する');
    await press(page, '元に戻す');
    await page.getByText('上長の言葉を書きました。').waitFor();
    const [, undo] = sent<SaveWordRequest>('saveManagerWord');
    expect(undo!.priority).toEqual({ before: '低', text: '高' });
  });

  test('opened from 今日; words typed stay while somebody looks elsewhere', async () => {
    const page = await open('今日');
    await press(page, '青木商店のカードを開く');
    await page.getByLabel('上長コメント').fill('書きかけ');
    await page.getByRole('tab', { name: '今日' }).click();
    await page.getByRole('tab', { name: '顧客' }).click();
    await press(page, '一覧へ戻る');
    await press(page, /^青木商店/);
    expect(await page.getByLabel('上長コメント').inputValue()).toBe('書きかけ');
  });

  test('no row is selected, nobody is found, the customer is in no row, the reading fails', async () => {
    const page = await open('顧客', {
      selectedCustomer: () => ({ language: 'ja', customer: null, sentence: '顧客の行を選んでから押してください。' }),
    });
    await press(page, '選択中の行の顧客');
    await page.getByRole('alert').getByText('顧客の行を選んでから押してください。').waitFor();
    await page.getByLabel('顧客を探す').fill('いない会社');
    await page.getByText('見つかりません。').waitFor();
    await page.getByLabel('顧客を探す').fill('上田');
    side.answer({
      customerCard: () => ({
        ...customerCard,
        customer: '上田製作所',
        hasRow: false,
        contacts: [],
        contracts: [],
        promises: [],
      }),
    });
    await press(page, /^上田製作所/);
    await page.getByText('ここからは書けません。').waitFor();
    side.answer({
      customerCard: () => {
        throw new Error('顧客「上田製作所」が見つかりません。');
      },
    });
    await press(page, '読み直す');
    await page.getByRole('alert').getByText('見つかりません。').waitFor();
  });

  test.each(['ja', 'en'] as const)('the card can be used by everybody, in %s', async (language) => {
    const page = await open(language === 'ja' ? '顧客' : 'Customer', {
      goalsModel: () => ({ ...emptyModel, language }),
      customerList: () => ({ ...customerList, language }),
      customerCard: () => ({ ...customerCard, language }),
    });
    await press(page, /^青木商店/);
    await page.getByRole('heading', { name: '青木商店' }).waitFor();
    await holds(page, `${language}-card`);
  });
});
