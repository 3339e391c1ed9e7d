/** The customer's card over the built add-on: what it tells, whose row is selected, and the manager's words. */
import type { WorkbookModel } from '../../local/model/workbook-model';
import type { CustomerCard, CustomerList, SavedReply } from '../../src/rpc/daily-model';
import type { SelectedCustomer } from '../../src/rpc/customers';
import { GoalsDriver } from '../support/goals-driver';
import { openProduct, sheetModel, workbook } from '../support/product-runtime';

const VISITS = sheetModel('訪問', [
  ['訪問日', '担当者', '顧客', '種別', '目的', '結果', '反応', '次回予定日', 'メモ'],
  ['2024/3/4', '佐藤', '青木商店', '訪問', '定期', '会話', '良い', '', '一'],
  ['2024/4/8', '佐藤', '青木商店', '訪問', '定期', '会話', '良い', '', '二'],
  ['2024/5/7', '佐藤', '青木商店', '訪問', '定期', '会話', '普通', '', '三'],
  ['2024/5/20', '鈴木', '井上薬局', '訪問', 'アポ取り', 'アポ獲得', '良い', '', ''],
  ['2024/6/3', '佐藤', '青木商店', '訪問', 'フォロー', '会話', '鈍い', '2024/7/3', '<b>四</b>'],
  ['2024/6/28', '佐藤', '青木商店', '訪問', '定期', '延期', '', '2024/7/3', '延びた'],
]);
const CALLS = sheetModel('通話', [
  ['日時', '電話番号', '方向', '担当者', '通話秒数', '結果', 'メモ'],
  ['2024/6/10 10:15', '0312345678', '着信', '佐藤', 120, '応答', '在庫の質問'],
  ['2024/6/11 9:00', '0999999999', '着信', '佐藤', 20, '応答', ''],
]);
const CONTRACTS = sheetModel('契約', [
  ['契約番号', '顧客', '担当者', '商品', '開始日', '解約日', '金額', '請求'],
  ['C1', '青木商店', '佐藤', '水', '2023/1/10', '', 10_000, '月額'],
  ['C2', '青木商店', '佐藤', '茶', '2023/4/1', '2024/3/31', 5_000, '月額'],
  ['C3', '青木商店', '佐藤', '箱', '2023/2/1', '', 3_000, 'スポット'],
]);
const CUSTOMERS = sheetModel('顧客', [
  ['顧客', 'フリガナ', '電話番号', 'エリア', '住所', '上長の優先度'],
  ['青木商店', 'アオキショウテン', '03-1234-5678 / ０９０（１１１１）２２２２', '藤沢', '神奈川県藤沢市鵠沼1-1', ''],
  ['井上薬局', 'イノウエヤッキョク', '', '', '', '高'],
]);
const BOOK = workbook([VISITS, CALLS, CONTRACTS, CUSTOMERS]);

const PERSON = `
  function at(argument) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName(argument[0]).getRange(argument[1]).setValue(argument[2]); }
  function formula(argument) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName(argument[0]).getRange(argument[1]).setFormula(argument[2]); }
  function select(argument) {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(argument[0]);
    sheet.activate();
    sheet.getRange(argument[1]).activate();
  }
  function sortUp() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('顧客');
    const rows = sheet.getRange(2, 1, 2, 6).getValues().reverse();
    sheet.getRange(2, 1, 2, 6).setValues(rows);
  }
`;

let driver: GoalsDriver;
afterEach(() => driver.dispose());
const open = async (model: WorkbookModel = BOOK): Promise<void> => {
  driver = await GoalsDriver.open(model, PERSON);
};
const person = (name: string, argument?: unknown): Promise<unknown> =>
  driver.runtime.runFunction(name, argument === undefined ? [] : [argument]);
const card = (customer = '青木商店'): Promise<CustomerCard> => driver.call('customerCard', { customer });

test('everything of one customer', async () => {
  await open();
  const found = await card();
  expect(found).toMatchObject({
    customer: '青木商店',
    kana: 'アオキショウテン',
    rep: '佐藤',
    area: '藤沢',
    phones: [{ text: '03-1234-5678', digits: '0312345678' }, { digits: '09011112222' }],
    // 91 days after the start the customer is no new one: from 2023-04-10 on.
    stage: { name: '継続', since: '2023年4月10日から', typed: 'none', recorded: '' },
    contracts: [
      { product: '水', terms: '2023年1月10日〜 月額 ¥10,000', isRunning: true, hasEnded: false },
      { product: '茶', terms: '2023年4月1日〜3月31日 月額 ¥5,000', isRunning: false, hasEnded: true },
      { product: '箱', terms: '2023年2月1日 スポット ¥3,000', isRunning: false, hasEnded: false },
    ],
    promises: ['6月28日から7月3日に延ばした訪問です'],
    manager: { priority: '', comment: '' },
    hasRow: true,
  });
  // Up to 2024-07-01: 18 months of 10,000 (10 January 2023 to 10 June 2024) and 12 of 5,000 (April 2023 to March 2024), and 3,000 once.
  expect(found.paid).toBe(18 * 10_000 + 12 * 5_000 + 3_000);
  expect(found.contacts).toEqual([
    { day: '2024-06-10', rep: '佐藤', said: '電話・会話', memo: '在庫の質問' },
    { day: '2024-06-03', rep: '佐藤', said: '訪問・フォロー・会話・反応が鈍い', memo: '<b>四</b>' },
    { day: '2024-05-07', rep: '佐藤', said: '訪問・定期・会話・反応は普通', memo: '三' },
    { day: '2024-04-08', rep: '佐藤', said: '訪問・定期・会話・反応が良い', memo: '二' },
    { day: '2024-03-04', rep: '佐藤', said: '訪問・定期・会話・反応が良い', memo: '一' },
  ]);
  expect(found.reactions).toBe('直近4回のうち鈍い反応は1回(n=4)');
  expect(found.next).toMatch(/^7\/3\(水\)に訪問の予定です。/);
  await expect(card('だれでもない')).rejects.toThrow('顧客「だれでもない」が見つかりません。');
});

test('all customers for the search, in a row each', async () => {
  await open();
  expect(await driver.call<CustomerList>('customerList')).toEqual({
    language: 'ja',
    customers: [
      ['青木商店', 'アオキショウテン', '03-1234-5678 / ０９０（１１１１）２２２２', '佐藤'],
      ['井上薬局', 'イノウエヤッキョク', '', '鈴木'],
    ],
  });
});

test.each([
  ['訪問', 'C5', '井上薬局'],
  ['通話', 'A2:D2', '青木商店'],
  ['契約', 'A3', '青木商店'],
  ['顧客', 'B3', '井上薬局'],
  ['通話', 'A3', null],
  ['訪問', 'A1', null],
  ['訪問', 'A20', null],
])('the customer of the selected row: %s!%s', async (sheet, cell, customer) => {
  await open();
  await person('select', [sheet, cell]);
  const found = await driver.call<SelectedCustomer>('selectedCustomer');
  expect(found.customer).toBe(customer);
  expect(found.sentence === '').toBe(customer !== null);
});

test('a row of 今日の予定 names its customer, too', async () => {
  await open();
  await driver.runtime.runFunction('refresh', []);
  const sheet = driver.rows('今日の予定');
  const row = sheet.findIndex((cells) => cells.includes('井上薬局')) + 1;
  expect(row).toBeGreaterThan(1);
  await person('select', ['今日の予定', `A${row}`]);
  expect((await driver.call<SelectedCustomer>('selectedCustomer')).customer).toBe('井上薬局');
});

describe('the manager’s words', () => {
  const save = (more: object = {}): Promise<SavedReply> =>
    driver.call('saveManagerWord', {
      customer: '青木商店',
      priority: { before: '', text: '高' },
      comment: { before: '', text: '' },
      ...more,
    });

  test('go into the row, where the card finds them again', async () => {
    await open();
    expect((await save()).sentence).toBe('青木商店の上長の言葉を書きました。');
    expect(driver.rows('顧客')[1]![5]).toBe('高');
    expect((await card()).manager).toEqual({ priority: '高', comment: '' });
    expect(driver.rows('顧客')[2]![5]).toBe('高');
  });

  test('a column that is not there is added to the right; text stays text', async () => {
    await open();
    await save({ priority: { before: '', text: '' }, comment: { before: '', text: '=1+1' } });
    expect(driver.rows('顧客')[0]!.slice(5)).toEqual(['上長の優先度', '上長コメント']);
    expect(driver.rows('顧客')[1]![6]).toBe('=1+1');
    const cells = driver.model.sheets.find(({ name }) => name === '顧客')!.cells;
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect((await card()).manager).toEqual({ priority: '', comment: '=1+1' });
  });

  test('nobody’s words are lost: what was changed meanwhile is said', async () => {
    await open();
    await person('at', ['顧客', 'F2', '訪問しない']);
    await expect(save()).rejects.toThrow('セル(顧客!F2)は、表示したあとで「訪問しない」に変わっています。');
    expect(driver.rows('顧客')[1]![5]).toBe('訪問しない');
  });

  test('the row is found after sorting, and a formula is left alone', async () => {
    await open();
    await card();
    await person('sortUp');
    await save();
    expect(
      driver
        .rows('顧客')[2]!
        .slice(0, 6)
        .filter((_, i) => i === 0 || i === 5),
    ).toEqual(['青木商店', '高']);
    await person('formula', ['顧客', 'F3', '="中"']);
    await expect(save({ priority: { before: '中', text: '低' } })).rejects.toThrow('セル(顧客!F3)は数式なので');
  });

  test('protected, or without a row: one sentence', async () => {
    driver = Object.assign(Object.create(GoalsDriver.prototype) as GoalsDriver, {
      runtime: await openProduct(BOOK, PERSON, { protectedRanges: ['顧客!F2:F3'] }),
    });
    await expect(save()).rejects.toThrow('セル(顧客!F2)は保護されているため');
    driver.dispose();
    await open(workbook([VISITS, CONTRACTS]));
    expect((await card()).hasRow).toBe(false);
    await expect(save()).rejects.toThrow('「顧客」のシートに青木商店の行がないため');
  });
});

test('a typed stage goes before the record, and can be taken away', async () => {
  await open();
  const save = (before: string, stage: string): Promise<SavedReply> =>
    driver.call('saveStage', { customer: '井上薬局', before, stage });
  expect((await card('井上薬局')).stage).toMatchObject({ name: '見込み', since: '5月20日から' });
  expect((await save('none', 'deal')).sentence).toBe('井上薬局の段階を「商談」にしました。');
  expect((await card('井上薬局')).stage).toMatchObject({
    name: '商談',
    since: '',
    typed: 'deal',
    recorded: '記録では「見込み」です',
  });
  await expect(save('none', 'talk')).rejects.toThrow('変わっています');
  expect((await save('deal', 'none')).sentence).toBe('井上薬局の段階を記録に合わせました。');
  expect((await card('井上薬局')).stage).toMatchObject({ name: '見込み', typed: 'none' });
});

test('while nothing has changed no row of a long log is read again', async () => {
  const many = Array.from({ length: 3000 }, (_, i) => [`2024/5/${(i % 28) + 1}`, '佐藤', '井上薬局', '訪問']);
  await open(
    workbook([
      sheetModel('訪問', [['訪問日', '担当者', '顧客', '種別'], ['2024/6/3', '佐藤', '青木商店', '訪問'], ...many]),
      CONTRACTS,
      CUSTOMERS,
    ]),
  );
  await card();
  const { counts } = await driver.runtime.runFunction('customerCard', [{ customer: '青木商店' }], { kind: 'rpc' });
  expect(counts.byOperation['range.values'] ?? 0).toBeLessThanOrEqual(4);
  expect(counts.serviceCalls).toBeLessThan(60);
});
