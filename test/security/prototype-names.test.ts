/** Names that every object of the language has are plain names: whoever is called so has the figures that anybody else would. */
import { evaluate, sheetModel, workbook } from '../support/product-runtime';
import { PROTOTYPE_NAMES } from '../support/payloads';
import { countReliability } from '../support/reliability-figures';

const PLAIN = PROTOTYPE_NAMES.map((_, i) => `山田${i}`);

function book(names: readonly string[]) {
  const each = <T>(make: (name: string, index: number) => T): T[] => names.map(make);
  return workbook([
    sheetModel('訪問', [
      ['訪問日', '担当者', '顧客', '種別', '結果', ...names],
      ...each((name, i) => [`2024/6/${3 + i}`, name, name, '訪問', i % 2 === 0 ? '商談' : name]),
    ]),
    sheetModel('契約', [
      ['契約番号', '顧客', '担当者', '商品', '開始日', '解約日', '金額', '請求'],
      ...each((name, i) => [
        name,
        name,
        name,
        name,
        '2024/1/10',
        i % 3 === 0 ? '2024/6/20' : '',
        1000 * (i + 1),
        '月額',
      ]),
    ]),
    sheetModel('顧客', [['顧客', 'エリア', 'ランク'], ...each((name) => [name, name, name])]),
    sheetModel('担当者', [['担当者', 'チーム'], ...each((name) => [name, name])]),
    sheetModel('目標', [
      ['KPI', '担当者', '期間', '目標'],
      ...each((name, i) => ['訪問件数', name, '2024-06', 10 + i]),
      ...each((name) => [name, name, name, name]),
    ]),
    sheetModel('設定', [['項目', '値'], ...each((name) => [name, name])]),
  ]);
}

const formulas = (names: readonly string[]): string[] => [
  '=KPI_VISITS("2024-06")',
  '=KPI_REVENUE("2024-06")',
  '=KPI_RETENTION("2024-06")',
  ...names.flatMap((name) => [
    `=KPI_VISITS("2024-06","${name}")`,
    `=KPI_REVENUE("2024-06","顧客=${name}")`,
    `=KPI_REVENUE("2024-06","チーム=${name}")`,
    `=KPI_REVENUE("2024-06","エリア=${name}")`,
    `=KPI_REVENUE("2024-06","商品=${name};ランク=${name}")`,
    `=KPI_CHURN_COUNT("2024-06","${name}")`,
    `=KPI_TARGET("訪問件数","2024-06","${name}")`,
  ]),
];

test('figures by such names are those by plain names', async () => {
  const [hostile, plain] = [
    await evaluate(formulas(PROTOTYPE_NAMES), book(PROTOTYPE_NAMES)),
    await evaluate(formulas(PLAIN), book(PLAIN)),
  ];
  expect(hostile).toEqual(plain);
  // By hand: one visit each; the revenue of the contract at place i is 1,000 × (i + 1) a month.
  expect(hostile.slice(3, 10)).toEqual([1, 1000, 1000, 1000, 1000, 1, 10]);
  expect(hostile[3 + 7 + 1]).toBe(2000);
  countReliability('prototype names in figures', { payloads: PROTOTYPE_NAMES.length });
});

test('as words of an argument they are unknown words, told in one sentence', async () => {
  const told = await evaluate(
    PROTOTYPE_NAMES.flatMap((name) => [
      `=KPI_TARGET("${name}")`,
      `=KPI_TABLE("2024-06","${name}")`,
      `=KPI_VISITS("${name}")`,
      `=KPI_VISITS("2024-06","${name}=x")`,
    ]),
    book(PLAIN),
  );
  for (const sentence of told) expect(String(sentence)).toMatch(/^(?:KPI|「|期間|絞り込み|列).*(?:ません|。)/);
});
