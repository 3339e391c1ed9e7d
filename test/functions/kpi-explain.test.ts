/** KPI_EXPLAIN: line by line, worked by hand. */
import { CONTRACTS, VISITS, evaluate, sheetModel, workbook } from '../support/product-runtime';

test('a ratio with its parts, its range of chance, its goal and its rows', async () => {
  const targets = sheetModel('目標', [
    ['KPI', '担当者', '期間', '目標'],
    ['継続率', '', '', 0.9],
  ]);
  const [lines] = await evaluate(['=KPI_EXPLAIN("継続率","2024-06")'], workbook([VISITS, CONTRACTS, targets]));
  expect(lines).toEqual([
    ['KPI', '継続率'],
    ['計算のしかた', '期首の契約客のうち期末も契約中の割合'],
    ['期間', '2024-06 (2024-06-01 〜 2024-06-30)'],
    ['絞り込み', '全員'],
    ['実績', 0.5],
    ['分子: 期末も契約中', 1],
    ['分母: 期首の契約客', 2],
    // Wilson, z = 1.96: (0.5 + 1.92/2) ± … with n = 2 → 9.45 % to 90.55 %.
    ['偶然の幅(95%)', '9.5%〜90.5%'],
    ['目標', 0.9],
    ['判定', '― 件数不足'],
    ['基準日', '2024-07-01'],
    ['シートを読んだ時刻', '2024/07/01 12:00'],
    ['「契約」の行', '使った 2、とばした 0、使えなかった 0'],
  ]);
});

test('rows left out are counted with their reasons; a count has no denominator', async () => {
  const visits = sheetModel('訪問', [
    ['訪問日', '担当者', '顧客'],
    ['2024/6/3', '佐藤', '青木商店'],
    ['いつか', '佐藤', '青木商店'],
    ['', '佐藤', '青木商店'],
    ['', '', ''],
    ['2024/6/4', '佐藤', '井上薬局'],
  ]);
  const [lines] = await evaluate(['=KPI_EXPLAIN("訪問件数","2024-06","顧客=青木商店")'], workbook([visits, CONTRACTS]));
  const map = new Map(lines as [string, unknown][]);
  expect(map.get('絞り込み')).toBe('顧客=青木商店');
  expect(map.get('実績')).toBe(1);
  expect([...map.keys()].filter((label) => label.startsWith('分'))).toEqual([]);
  // Goals are set for the team and for reps only.
  expect(map.get('目標')).toBe('なし');
  expect(map.get('「訪問」の行')).toBe('使った 2、とばした 1、使えなかった 2');
  expect(map.get('使えなかった理由')).toBe('読めない日付 1、日付がない行 1');
});

test('a running and a coming period say so', async () => {
  const [running, coming] = await evaluate(['=KPI_EXPLAIN("売上")', '=KPI_EXPLAIN("売上","2024-09")']);
  const line = (lines: unknown, label: string): unknown => new Map(lines as [string, unknown][]).get(label);
  expect(line(running, '期間')).toBe('2024-07 (2024-07-01 〜 2024-07-01)(途中。月末は 2024-07-31)');
  expect(line(running, '売上基準')).toBe('契約');
  expect(line(coming, '期間')).toBe('2024-09 まだ始まっていません');
  expect(line(coming, '実績')).toBe('');
});
