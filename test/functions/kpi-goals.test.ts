/** KPI_TARGET, KPI_GAP and KPI_STATUS, worked by hand. */
import type { WorkbookModel } from '../../local/model/workbook-model';
import { CONTRACTS, VISITS, evaluate, sheetModel, workbook } from '../support/product-runtime';

const TARGETS = sheetModel('目標', [
  ['KPI', '担当者', '期間', '目標', '下限', '上限'],
  ['商談数', '', '', 4, '', ''],
  ['商談数', '佐藤', '2024-06', 2, '', ''],
  ['継続率', '', '', 0.9, '', ''],
  ['訪問頻度', '', '', '', 1, 2],
  ['訪問カバー率', '', '', '', '', ''],
]);
/** Two customers are enough for a status here. */
const settings = (...rows: unknown[][]): ReturnType<typeof sheetModel> =>
  sheetModel('設定', [['設定', '値'], ['判定に必要な件数', 1], ...rows] as never);
const model = (...rows: unknown[][]): WorkbookModel => workbook([VISITS, CONTRACTS, TARGETS, settings(...rows)]);

test('the target of a month, of several, of a rep, and of a range', async () => {
  expect(
    await evaluate(
      [
        '=KPI_TARGET("商談数","2024-06")',
        '=KPI_TARGET("Meetings","2024-04:2024-06")',
        '=KPI_TARGET("KPI_MEETINGS","2024-06","佐藤")',
        '=KPI_TARGET("商談数","2024-06","担当=鈴木")',
        // 0.9³
        '=ROUND(KPI_TARGET("継続率","2024-04:2024-06"),6)',
        '=KPI_TARGET("訪問頻度","2024-06")',
        '=KPI_TARGET("訪問カバー率","2024-06")',
        '=KPI_TARGET("KGI達成率")',
      ],
      model(),
    ),
  ).toEqual([4, 12, 2, '', 0.729, [[1, 2]], '', '']);
  expect(await evaluate(['=KPI_TARGET("KGI達成率")'], model(['KGI(売上目標)', 180_000]))).toEqual([1]);
});

test('the gap is actual − target, and the way back into a range', async () => {
  expect(
    await evaluate(
      [
        // One meeting against four.
        '=KPI_GAP("商談数","2024-06")',
        '=KPI_GAP("商談数","2024-06","佐藤")',
        // Two visits in 1 + 20/30 customer-months: 1.2, inside 1–2.
        '=KPI_GAP("訪問頻度","2024-06")',
        // One of two customers stayed: 0.5 − 0.9.
        '=ROUND(KPI_GAP("継続率","2024-06"),6)',
        // No target, no figure.
        '=KPI_GAP("売上","2024-06")',
        '=KPI_GAP("商談数","2024-09")',
      ],
      model(),
    ),
  ).toEqual([-3, -1, 0, -0.4, '', '']);
});

test('the status is that of the progress sheet', async () => {
  const formulas = [
    '=KPI_STATUS("商談数","2024-06")',
    '=KPI_STATUS("訪問頻度","2024-06")',
    // The share that left is 50 % against 10 %: a fifth.
    '=KPI_STATUS("継続率","2024-06")',
    '=KPI_STATUS("売上","2024-06")',
    // The same fact as retention, whose target is 90 %.
    '=KPI_STATUS("解約率","2024-06")',
    // July has begun, rates are not judged before its end.
    '=KPI_STATUS("継続率")',
  ];
  expect(await evaluate(formulas, model())).toEqual(['▲ 遅れ', '◎ 達成', '▲ 遅れ', '― 目標なし', '▲ 遅れ', '途中']);
  // With the usual smallest base of five, two customers are too few.
  expect(await evaluate(formulas.slice(0, 1), workbook([VISITS, CONTRACTS, TARGETS]))).toEqual(['― 件数不足']);
});

test('the KGI is judged by the pace of its own period', async () => {
  // FY2024 has 245 business days, 63 of them from 1 April to 1 July (21 + 21 + 20 + 1): pace 25.7 %. Revenue of April to
  // June is 45,000: of 180,000 that is 25.0 % (97 % of the pace), of 120,000 it is 37.5 %.
  const status = async (kgi: number): Promise<unknown[]> =>
    evaluate(['=KPI_STATUS("KGI達成率")'], model(['KGI(売上目標)', kgi]));
  expect(await status(180_000)).toEqual(['△ 注意']);
  expect(await status(120_000)).toEqual(['◎ 達成']);
});

test('mistakes are one sentence with an example', async () => {
  expect(
    await evaluate(
      [
        '=KPI_TARGET()',
        '=KPI_GAP("商談","2024-06")',
        '=KPI_STATUS("商談数","2024-06","顧客=青木商店")',
        '=KPI_TARGET("商談数","2024-06","佐籐")',
      ],
      model(),
    ),
  ).toEqual([
    'KPIの名前(kpi)を入れてください。例: "継続率"',
    'KPI「商談」(kpi)が見つかりません。「商談数」のことですか?例: "商談数"',
    '目標は全員か担当者ごとなので、絞り込み(filter)は空欄か担当者にしてください。例: "佐藤"',
    '担当者「佐籐」(filter)が見つかりません。「佐藤」のことですか?例: "担当=佐藤"',
  ]);
});
