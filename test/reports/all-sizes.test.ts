/** The written sheets of the smallest and the largest teams: they stand, and the rows of 進捗 are where they always are. */
import { dayOf } from '../../src/core/days';
import { KPIS } from '../../src/kpis';
import { type Workbook, plansOf, saidIn } from '../support/progress-plan';
import { said } from '../support/report-facts';

const CONTRACTS = ['顧客', '担当者', '開始日', '解約日', '月額'];
const VISITS = ['訪問日', '担当者', '顧客', '結果'];
const largest = (): Workbook => ({
  sheets: {
    契約: [
      CONTRACTS,
      ...Array.from({ length: 5000 }, (_, i) => [
        `顧客${i}`,
        `担当${i % 60}`,
        `202${1 + (i % 3)}/${1 + (i % 12)}/${1 + (i % 28)}`,
        i % 9 === 0 ? `2024/${1 + (i % 8)}/15` : '',
        1000 * (1 + (i % 40)),
      ]),
    ],
    訪問: [
      VISITS,
      ...Array.from({ length: 20_000 }, (_, i) => [
        `2024/${1 + (i % 6)}/${1 + (i % 28)}`,
        `担当${i % 60}`,
        `顧客${i % 5000}`,
        '',
      ]),
    ],
  },
  targets: [
    ['KPI', '担当者', '期間', '目標', '下限', '上限'],
    ['訪問件数', '', '', 9000, '', ''],
    ['継続率', '', '', '99%', '', ''],
    ...Array.from({ length: 60 }, (_, i) => ['訪問件数', `担当${i}`, '', 150, '', '']),
  ],
  settings: { kgiTarget: 2_000_000_000 },
});

test.each<[string, () => Workbook]>([
  [
    'one customer',
    () => ({
      sheets: { 契約: [CONTRACTS, ['A', '佐藤', '2023/4/1', '', 1000]], 訪問: [VISITS, ['2024/6/3', '佐藤', 'A', '']] },
    }),
  ],
  ['no visits', () => ({ sheets: { 契約: [CONTRACTS, ['A', '佐藤', '2023/4/1', '', 1000]] } })],
  [
    'no targets and a KGI',
    () => ({ sheets: { 契約: [CONTRACTS, ['A', '佐藤', '2023/4/1', '', 1000]] }, settings: { kgiTarget: 1 } }),
  ],
  [
    'one month',
    () => ({
      sheets: { 契約: [CONTRACTS, ['A', '佐藤', '2024/6/1', '', 1000]], 訪問: [VISITS, ['2024/6/3', '佐藤', 'A', '']] },
    }),
  ],
  [
    'sales only',
    () => ({
      sheets: {
        売上: [
          ['日付', '顧客', '担当者', '金額'],
          ['2024/6/3', 'A', '佐藤', -500],
        ],
      },
    }),
  ],
  ['sixty reps, five thousand customers', largest],
  ['nothing but the headers', () => ({ sheets: { 契約: [CONTRACTS], 訪問: [VISITS] } })],
])('%s', (_, workbook) => {
  const plans = plansOf(workbook(), dayOf(2024, 6, 20));
  const plan = plans[0]!;
  expect(plan.cells).toHaveLength(36 + KPIS.length);
  expect(saidIn(plan, 14)[0]).toBe('KPI');
  expect(plan.cells.slice(15, 15 + KPIS.length).map(([name]) => said(name!))).toEqual(KPIS.map(({ name }) => name.ja));
  for (const { cells, columnWidths, rowKeys, sheetName } of plans) {
    const numbers = cells.flat().flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
    expect([sheetName, numbers.every(Number.isFinite)]).toEqual([sheetName, true]);
    expect([sheetName, ...new Set(cells.map((row) => row.length))]).toEqual([sheetName, columnWidths.length]);
    const names = rowKeys.names.map(([name]) => name).filter((name) => name !== undefined);
    expect([sheetName, new Set(names).size]).toEqual([sheetName, names.length]);
  }
  // One line each, short enough for its cells.
  for (const row of [8, 9, 10]) expect(String(saidIn(plan, row)[3] ?? '').length).toBeLessThanOrEqual(75);
});
