/** コツを残す over the built add-on: the first tip makes its sheet, it is found again on the card and in the list, and can be taken back. */
import type { CustomerCard, SavedReply, SavedTipReply, SaveTipRequest, TodayModel } from '../../src/rpc/daily-model';
import { GoalsDriver } from '../support/goals-driver';
import { sheetModel, workbook } from '../support/product-runtime';

const VISITS = sheetModel('訪問', [
  ['訪問日', '担当者', '顧客', '種別', '目的', '結果', '反応'],
  ['2024/3/4', '佐藤', '青木商店', '訪問', '定期', '会話', '良い'],
  ['2024/4/8', '佐藤', '青木商店', '訪問', '定期', '会話', '良い'],
]);
const CONTRACTS = sheetModel('契約', [
  ['契約番号', '顧客', '担当者', '商品', '開始日', '解約日', '金額', '請求'],
  ['C1', '青木商店', '佐藤', '水', '2023/1/10', '', 10_000, '月額'],
]);
const BOOK = workbook([VISITS, CONTRACTS]);
const PERSON = `
  function cells(name) { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).getDataRange().getDisplayValues(); }
  function formulas(name) { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).getDataRange().getFormulas().flat().filter(String); }
  function put(argument) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName(argument[0]).getRange(argument[1]).setValue(argument[2]); }
  function sheets() { return SpreadsheetApp.getActiveSpreadsheet().getSheets().map((sheet) => sheet.getName()); }
`;
const TIP: SaveTipRequest = {
  title: '早めに',
  words: '3か月前に予定を聞く',
  kpi: 'retention-rate',
  stage: 'continuing',
  author: '佐藤',
  day: '2024-07-01',
};

let driver: GoalsDriver;
beforeEach(async () => {
  driver = await GoalsDriver.open(BOOK, PERSON);
});
afterEach(() => driver.dispose());
const person = async <T>(name: string, argument?: unknown): Promise<T> =>
  (await driver.runtime.runFunction(name, argument === undefined ? [] : [argument])).value as T;
const cells = (): Promise<string[][]> => person('cells', 'ノウハウ');
const card = (): Promise<CustomerCard> => driver.call('customerCard', { customer: '青木商店' });
const save = (more: Partial<SaveTipRequest> = {}): Promise<SavedTipReply> =>
  driver.call('saveTip', { ...TIP, ...more });

test('the first one makes the sheet; the card of a customer of that stage shows it', async () => {
  expect((await card()).tips).toEqual([]);
  expect((await card()).tipForm).toMatchObject({ stage: 'continuing' });
  const { sentence, written } = await save();
  expect(sentence).toBe('「ノウハウ」の2行目に書きました。');
  expect((await cells())[0]).toEqual(['題名', '内容', 'KPI', '段階', '投稿者', '日付']);
  expect((await cells())[1]).toEqual(['早めに', '3か月前に予定を聞く', '継続率', '継続', '佐藤', '2024/07/01']);
  expect((await card()).tips).toEqual(['早めに:3か月前に予定を聞く(佐藤)']);

  await save({ words: '二つめ', title: '' });
  expect((await card()).tips).toEqual(['二つめ(佐藤)', '早めに:3か月前に予定を聞く(佐藤)']);
  const undone: SavedReply = await driver.call('undoTip', written);
  expect(undone.sentence).toBe('「ノウハウ」に書いたコツを取り消しました。');
  expect((await card()).tips).toEqual(['二つめ(佐藤)']);
});

test('a tip for another stage stays out of the card, and one for a visit stands in the list', async () => {
  await save({ stage: 'contact', kpi: '' });
  expect((await card()).tips).toEqual([]);
  const before: TodayModel = await driver.call('todayModel', { rep: '佐藤' });
  expect(before.visits.map(({ tip }) => tip)).toEqual(['']);
  await save({ words: '訪問のコツ', title: '', kpi: '', stage: 'continuing' });
  const after: TodayModel = await driver.call('todayModel', { rep: '佐藤' });
  expect(after.visits.map(({ tip }) => tip)).toEqual(['訪問のコツ(佐藤)']);
});

test('what looks like a formula is words', async () => {
  await save({ words: '=IMPORTXML("http://x","//a")', title: '+1', author: '@佐藤', kpi: '', stage: '' });
  expect((await cells())[1]).toEqual(['+1', '=IMPORTXML("http://x","//a")', '', '', '@佐藤', '2024/07/01']);
  expect(await person('formulas', 'ノウハウ')).toEqual([]);
});

test('a tip that somebody changed is not taken back, nor one whose sheet lost its header', async () => {
  const { written } = await save();
  await person('put', ['ノウハウ', 'B2', '書き足した']);
  await expect(driver.call('undoTip', written)).rejects.toThrow('シート「ノウハウ」の見出しか行が変わっている');
  expect((await cells())[1]![1]).toBe('書き足した');
  await person('put', ['ノウハウ', 'B1', '']);
  await expect(save()).rejects.toThrow('シート「ノウハウ」の見出しか行が変わっている');
  expect(await cells()).toHaveLength(2);
});
