/** Custom functions calculated by the bundle inside the engine, as a cell would. */
import { CONTRACTS, VISITS, evaluate, openProduct, sheetModel, workbook } from '../support/product-runtime';

test('period and filter forms', async () => {
  // June 2024: visits on the 3rd (佐藤) and the 5th (鈴木), one call on the 4th. As of 1 July.
  const values = await evaluate([
    '=KPI_VISITS("2024-06")',
    '=KPI_VISITS("先月")',
    '=KPI_VISITS(DATE(2024,6,15))',
    '=KPI_VISITS("2024-06","佐藤")',
    '=KPI_VISITS("2024-06","担当=鈴木")',
    '=KPI_VISITS("2024-06","customer=青木商店;rep=佐藤")',
    '=KPI_CALLS("2024-06")',
    '=KPI_VISITS()',
    '=KPI_RETENTION("2024-06")',
    '=KPI_REVENUE("2024-06","商品=水")',
    '=KPI_REVENUE("2024-01:2024-06")',
  ]);
  // Revenue: 10,000 on the 10th of January to June; 5,000 on the 20th of January to June (its last day is 20 June).
  expect(values).toEqual([2, 2, 2, 1, 1, 1, 1, 0, 0.5, 10_000, 90_000]);
});

test('no value is a blank cell', async () => {
  expect(await evaluate(['=KPI_RETENTION("2023-06")', '=KPI_VISITS("2024-08")', '=KPI_WIN_RATE("2024-06")'])).toEqual([
    '',
    '',
    '',
  ]);
});

test('mistakes are one sentence', async () => {
  expect(
    await evaluate([
      '=KPI_VISITS("2024-13")',
      '=KPI_VISITS("2024-06","佐籐")',
      '=KPI_VISITS("2024-06","地図=東")',
      '=KPI_VISITS("2024-06",TRUE)',
    ]),
  ).toEqual([
    '期間「2024-13」を読めません。例: 2024-06',
    '担当者「佐籐」(filter)が見つかりません。「佐藤」のことですか?例: "担当=佐藤"',
    expect.stringContaining('絞り込み「地図=東」を読めません。'),
    expect.stringContaining('絞り込みは文字で指定してください。'),
  ]);
});

test('a customer is found under any spelling that the tables take for one', async () => {
  const contracts = sheetModel('契約', [
    ['契約番号', '顧客', '担当者', '開始日', '金額', '請求'],
    ['C1', '㈱山田商店', '佐藤', '2024/1/10', 10_000, '月額'],
  ]);
  const formulas = ['㈱山田商店', '(株)山田商店', '株式会社 山田商店'].map(
    (name) => `=KPI_REVENUE("2024-06","顧客=${name}")`,
  );
  expect(await evaluate(formulas, workbook([VISITS, contracts]))).toEqual([10_000, 10_000, 10_000]);
});

test('two reps in one filter are refused, not silently one of them', async () => {
  expect(await evaluate(['=KPI_VISITS("2024-06","佐藤;鈴木")'])).toEqual([
    expect.stringContaining('担当者は1つだけです(絞り込み「佐藤;鈴木」)。'),
  ]);
});

test('a KPI needs only its own tables', async () => {
  const onlyVisits = workbook([VISITS]);
  expect(await evaluate(['=KPI_VISITS("2024-06")', '=KPI_RETENTION("2024-06")'], onlyVisits)).toEqual([
    2,
    '「契約」も「売上」も見つかりません。どちらかのシートを用意してください。',
  ]);
});

test('a range with a table’s header replaces the sheet; anything else is ignored', async () => {
  const model = workbook([
    VISITS,
    CONTRACTS,
    sheetModel('控え', [
      ['訪問日', '担当者', '顧客', '結果'],
      ['2024/6/3', '佐藤', '青木商店', ''],
      ['2024/6/4', '佐藤', '青木商店', ''],
      ['2024/6/5', '佐藤', '青木商店', ''],
    ]),
    sheetModel('印', [['2024/07/01 08:12']]),
  ]);
  expect(await evaluate(['=KPI_VISITS("2024-06",,控え!A1:D4)', '=KPI_VISITS("2024-06",,印!A1)'], model)).toEqual([
    3, 2,
  ]);
});

test('recalculates when a range given as an argument changes, as Google does', async () => {
  const formulas = sheetModel('式', [['=KPI_VISITS("2024-06",,訪問!A1:E4)', '=KPI_VISITS("2024-06")']]);
  const typing = `function type() {
    SpreadsheetApp.getActiveSpreadsheet().getSheetByName('訪問').getRange('D3').setValue('訪問');
  }`;
  const runtime = await openProduct(workbook([VISITS, CONTRACTS, formulas]), typing);
  try {
    const values = (): unknown[] => runtime.toModel().sheets[2]!.cells.map(({ value }) => value);
    expect(values()).toEqual([2, 2]);
    await runtime.runFunction('type', []);
    // The call on the 4th has become a visit. A bare formula hangs on no cell, so it keeps its figure.
    expect(values()).toEqual([3, 2]);
  } finally {
    runtime.dispose();
  }
});
