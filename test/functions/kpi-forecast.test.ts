/** KPI_FORECAST, worked by hand. */
import { evaluate, sheetModel, workbook } from '../support/product-runtime';

const CONTRACT = ['契約番号', '顧客', '担当者', '開始日', '解約日', '金額', '請求'];
const contract = (customer: string, from: string, to = '', yen = 10_000, rep = '田中'): (string | number)[] => [
  `C${customer}`,
  customer,
  rep,
  from,
  to,
  yen,
  '月額',
];
/** The book of test/goals/forecast.test.ts, where its months are worked out. */
const BOOK = sheetModel('契約', [
  CONTRACT,
  contract('A', '2024/2/1', '2024/3/31'),
  contract('B', '2024/2/1', '2024/5/15'),
  contract('C', '2024/2/1'),
  contract('D', '2024/2/1'),
  contract('E', '2024/3/10'),
  contract('F', '2024/4/5', '', 16_000),
  contract('G', '2024/4/20', '', 16_000),
  // Somebody else's: one customer who stays and pays ¥900,000 a month, and has done so since 2023.
  contract('H', '2023/1/1', '', 900_000, '鈴木'),
]);
const settings = (...rows: (string | number)[][]): ReturnType<typeof sheetModel> =>
  sheetModel('設定', [['設定', '値'], ['基準日', '2024/6/14'], ['KGIの期間', '2024-06:2024-07'], ...rows]);

test('revenue to date, the rest of the month, and the month after', async () => {
  const [tanaka, suzuki] = await evaluate(
    ['=ROUND(KPI_FORECAST("田中"),2)', '=KPI_FORECAST("担当=鈴木")'],
    workbook([BOOK, settings()]),
  );
  // ¥46,000 to 14 June. The usual month keeps 5/6 and wins 1, each customer brings 72,000 ÷ 5.5: half of June from 5 customers
  // brings 32,937.89 and leaves 5 × √(5/6) + 0.5; July from those 67,317.71.
  expect(tanaka).toBeCloseTo(46_000 + 32_937.89 + 67_317.71, 1);
  // 1 June is paid, half of June and July are to come.
  expect(suzuki).toBe(900_000 + 450_000 + 900_000);
});

test('an over-and-done period lands where it is; a short record has no forecast', async () => {
  const past = settings();
  past.cells = past.cells.map((cell) => (cell.value === '2024-06:2024-07' ? { ...cell, value: '2024-05' } : cell));
  // B's ¥10,000 of 1 May; C and D, E, F, G.
  expect(await evaluate(['=KPI_FORECAST("田中")'], workbook([BOOK, past]))).toEqual([72_000]);
  const young = sheetModel('契約', [CONTRACT, contract('A', '2024/5/1')]);
  expect(await evaluate(['=KPI_FORECAST()'], workbook([young, settings()]))).toEqual(['']);
});

test('no customers on record at all, or a name that nobody has', async () => {
  const [nobody] = await evaluate(['=KPI_FORECAST("佐籐")'], workbook([BOOK, settings()]));
  expect(nobody).toContain('担当者「佐籐」(filter)が見つかりません');
  const [nothing] = await evaluate(['=KPI_FORECAST()'], workbook([sheetModel('メモ', [['なし']])]));
  expect(nothing).toContain('「契約」も「売上」も見つかりません');
});
