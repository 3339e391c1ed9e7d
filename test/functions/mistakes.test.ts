/** Every mistake in an argument is one sentence that names the argument and gives an example that works. */
import { evaluate, sheetModel, workbook } from '../support/product-runtime';

test.each([
  ['=KPI_VISITS("2024-05","佐籐")', '担当者「佐籐」(filter)が見つかりません。「佐藤」のことですか?例: "担当=佐藤"'],
  ['=KPI_VISITS("2024-05","ランク=Z")', 'ランク「Z」(filter)が見つかりません。名前を確かめてください。例: "ランク=A"'],
  ['=KPI_TREND("継続")', 'KPI「継続」(kpi)が見つかりません。「継続率」のことですか?例: "継続率"'],
  ['=KPI_TREND("商談")', 'KPI「商談」(kpi)が見つかりません。「商談数」のことですか?例: "商談数"'],
  [
    '=KPI_TABLE(,契約!A1:B2)',
    '列の分けかた(by)に範囲は使えません。例: "月"。表の範囲は、いちばん後ろの引数に入れます。',
  ],
  [
    '=KPI_TREND("継続率",契約!A1:B2)',
    '月数(months)に範囲は使えません。例: 12。表の範囲は、いちばん後ろの引数に入れます。',
  ],
  [
    '=KPI_VISITS("2024-05","佐藤;鈴木")',
    '担当者は1つだけです(絞り込み「佐藤;鈴木」)。例: "担当=佐藤"。並べて見るには KPI_TABLE を使います。',
  ],
  [
    '=KPI_VISITS(契約!A1:B2)',
    '期間(period)に範囲は使えません。例: "2024-06"。表の範囲は、いちばん後ろの引数に入れます。',
  ],
  [
    '=KPI_TREND(契約!A1:B2)',
    'KPIの名前(kpi)に範囲は使えません。例: "継続率"。表の範囲は、いちばん後ろの引数に入れます。',
  ],
  // A text stays a text, as on Google: only a cell with a date is one.
  ['=KPI_VISITS("2024-06-05")', '期間「2024-06-05」を読めません。例: 2024-06'],
  ['=KPI_VISITS("2024/6/5")', '期間「2024/6/5」を読めません。例: 2024-06'],
])('%s', async (formula, sentence) => {
  expect(await evaluate([formula])).toEqual([sentence]);
});

test('in English', async () => {
  const english = workbook(
    [
      sheetModel('Visits', [
        ['Date', 'Rep', 'Customer'],
        ['2024-06-03', 'Sato', 'Aoki'],
      ]),
    ],
    { locale: 'en_US' },
  );
  expect(await evaluate(['=KPI_VISITS("2024-06","Saot")', '=KPI_VISITS("2024-06","Sato;Suzuki")'], english)).toEqual([
    'There is no rep "Saot" (filter). Did you mean "Sato"? Example: "rep=Sato"',
    'Only one rep can be given (filter "Sato;Suzuki"). Example: "rep=Sato". KPI_TABLE shows them side by side.',
  ]);
});

test('a date cell is its month', async () => {
  expect(await evaluate(['=KPI_VISITS(DATE(2024,6,5))', '=KPI_VISITS("2024-06")'])).toEqual([2, 2]);
});
