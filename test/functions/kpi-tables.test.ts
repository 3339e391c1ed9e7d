/** KPI_TABLE and KPI_TREND: every cell is what the KPI's own function gives. */
import { KPIS } from '../../src/kpis';
import { CONTRACTS, VISITS, evaluate, sheetModel, workbook } from '../support/product-runtime';

const rowOf = (table: unknown, name: string): unknown => (table as unknown[][]).find(([first]) => first === name);

test('by rep: the header, the whole team first, a row a KPI', async () => {
  const [table] = await evaluate(['=KPI_TABLE("2024-06","担当者")']);
  expect((table as unknown[][])[0]).toEqual(['KPI', '全体', '佐藤', '鈴木']);
  expect((table as unknown[][]).slice(1).map(([name]) => name)).toEqual(KPIS.map(({ name }) => name.ja));
  expect(rowOf(table, '訪問件数')).toEqual(['訪問件数', 2, 1, 1]);
  // ¥10,000 of C1 and ¥5,000 of C2, whose last day is the day it falls due.
  expect(rowOf(table, '売上')).toEqual(['売上', 15_000, 10_000, 5_000]);
  // Suzuki's only customer left in June.
  expect(rowOf(table, '継続率')).toEqual(['継続率', 0.5, 1, 0]);
  expect(rowOf(table, '成約率')).toEqual(['成約率', '', '', '']);
});

test('rows without a rep have their own column, so that the counts add up', async () => {
  const visits = sheetModel('訪問', [
    ['訪問日', '担当者', '顧客'],
    ['2024/6/3', '佐藤', '青木商店'],
    ['2024/6/4', '', '青木商店'],
  ]);
  const [table] = await evaluate(['=KPI_TABLE("2024-06","rep")'], workbook([visits, CONTRACTS]));
  expect((table as unknown[][])[0]).toEqual(['KPI', '全体', '佐藤', '鈴木', '未割当']);
  expect(rowOf(table, '訪問件数')).toEqual(['訪問件数', 2, 1, 0, 1]);
});

test('by month, and one column without a grouping; a filter narrows both', async () => {
  const [months, plain, one] = await evaluate([
    '=KPI_TABLE("2024-05:2024-06","月")',
    '=KPI_TABLE("2024-06",,"佐藤")',
    '=KPI_TABLE("2024-06","担当者","担当=鈴木")',
  ]);
  expect((months as unknown[][])[0]).toEqual(['KPI', '2024-05', '2024-06']);
  expect(rowOf(months, '契約中の顧客数')).toEqual(['契約中の顧客数', 2, 1]);
  expect((plain as unknown[][])[0]).toEqual(['KPI', '全体']);
  expect(rowOf(plain, '訪問件数')).toEqual(['訪問件数', 1]);
  expect((one as unknown[][])[0]).toEqual(['KPI', '鈴木']);
});

test('every cell equals the function of its KPI', async () => {
  const [table] = await evaluate(['=KPI_TABLE("2024-06","担当者")']);
  const rows = (table as unknown[][]).slice(1);
  const formulas = KPIS.flatMap(({ functionName }) =>
    ['', '佐藤', '鈴木'].map((rep) => `=${functionName}("2024-06","${rep}")`),
  );
  expect(rows.flatMap((row) => row.slice(1))).toEqual(await evaluate(formulas));
});

test.each([
  ['without visits', [CONTRACTS], { 売上: 15_000, 訪問件数: '', 訪問カバー率: '', 通話数: '' }],
  ['without contracts and sales', [VISITS], { 売上: '', 継続率: '', 訪問件数: 2, 通話数: 1 }],
])('%s only their rows are blank', async (_, sheets, expected) => {
  const [table] = await evaluate(['=KPI_TABLE("2024-06")'], workbook(sheets));
  expect(Object.fromEntries((table as unknown[][]).slice(1) as [string, unknown][])).toMatchObject(expected);
});

test('a table that is there and cannot be read is said, not left blank', async () => {
  const visits = sheetModel('訪問', [
    ['訪問日', '担当者', '備考'],
    ['2024/6/3', '佐藤', '青木商店へ'],
  ]);
  const [table, none] = [
    await evaluate(['=KPI_TABLE("2024-06")'], workbook([visits, CONTRACTS])),
    await evaluate(['=KPI_TABLE("2024-06")'], workbook([sheetModel('メモ', [['x']])])),
  ];
  expect(table[0]).toMatch(/「訪問」/);
  expect(none[0]).toMatch(/^「訪問」の表が見つかりません。/);
});

test('the trend holds closed months, oldest first, blank where there is no value', async () => {
  // As of 1 July: the last closed month is June. The record of contracts begins in January.
  expect(await evaluate(['=KPI_TREND("売上",8)', '=KPI_TREND("継続率",2)', '=KPI_TREND("訪問件数",1,"佐藤")'])).toEqual(
    [[['', '', 15_000, 15_000, 15_000, 15_000, 15_000, 15_000]], [[1, 0.5]], 1],
  );
  const [year] = await evaluate(['=KPI_TREND("Revenue")']);
  expect((year as unknown[][])[0]).toHaveLength(12);
});

test('mistakes are one sentence with an example', async () => {
  expect(
    await evaluate([
      '=KPI_TABLE("2024-06","曜日")',
      '=KPI_TREND("売上",0)',
      '=KPI_TREND("売上","たくさん")',
      '=KPI_TREND("売上",61)',
    ]),
  ).toEqual([
    '「曜日」(by)は使えません。次のどれかを入れてください: "担当者", "月", "エリア", "チーム"',
    '「0」(months)は使えません。1から60までの整数を入れてください。例: 12',
    '「たくさん」(months)は使えません。1から60までの整数を入れてください。例: 12',
    '「61」(months)は使えません。1から60までの整数を入れてください。例: 12',
  ]);
});
