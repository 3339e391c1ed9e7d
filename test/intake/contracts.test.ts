import { CYCLES, NO_NAME } from '../../src/core/tables';
import { codes, intake, isoAll, sheet } from './support';

const HEADER = [
  '契約番号',
  '顧客',
  '担当者',
  '商品',
  '開始日',
  '解約日',
  '満了日',
  '自動更新',
  '金額',
  '請求',
  '解約理由',
];
const contracts = (rows: unknown[][], header: unknown[] = HEADER, options = {}) => {
  const result = intake([sheet('契約', header, ...rows)], options);
  return { ...result, table: result.tables.contracts!, source: result.sources.contracts! };
};
const cyclesOf = (values: ArrayLike<number>) => Array.from(values, (value) => CYCLES[value]);

test('amounts, cycles, names', () => {
  const { table, tables, findings } = contracts([
    ['K1', '㈱A', '田中', 'プランA', '2024/4/1', '', '', '', '5万円', '月額', ''],
    ['K2', 'B', '佐藤', 'プランA', '2024/4/1', '', '', '', '1,200千円', '年払い', ''],
    ['K3', 'C', '', '', '2024/4/1', '', '', '', '', '', ''],
    ['K4', 'D', '田中', 'プランB', '2024/4/1', '', '', '', 3000, 'スポット', ''],
    ['K5', 'E', '田中', 'プランB', '2024/4/1', '', '', '', 3000, '四半期', ''],
  ]);
  expect([...table.amount]).toEqual([50000, 1200000, 0, 3000, 3000]);
  expect(cyclesOf(table.cycle)).toEqual(['monthly', 'yearly', 'once', 'single', 'once']);
  expect([...table.product]).toEqual([0, 0, NO_NAME, 1, 1]);
  expect([...table.rep]).toEqual([0, 1, NO_NAME, 0, 0]);
  expect(tables.products).toEqual(['プランA', 'プランB']);
  expect(codes(findings)).toEqual(['blank-amount@4', 'blank-rep@4', 'unknown-cycle@6']);
});

test('reasons: one for spellings that are alike, none where nothing or "none" is written', () => {
  const row = (name: string, reason: unknown): unknown[] => [
    name,
    name,
    '田中',
    '',
    '2023/4/1',
    '2024/3/31',
    '',
    '',
    1000,
    '月額',
    reason,
  ];
  const hostile = '=HYPERLINK("x")';
  const cells = ['競合に切替', ' 競合に切替 ', '', '-', 'なし', '__proto__', hostile, '#N/A', '〃'];
  const { table, tables } = contracts(cells.map((reason, i) => row(`K${i}`, reason)));
  const named = [...table.reason].map((reason) => tables.reasons[reason] ?? null);
  expect(named).toEqual(['競合に切替', '競合に切替', null, null, null, '__proto__', hostile, null, null]);
});

test('without the column there is no reason', () => {
  const { table, tables } = contracts([['A', '田中', '2024/4/1', 1000]], ['顧客', '担当者', '開始日', '金額']);
  expect([...table.reason]).toEqual([NO_NAME]);
  expect(tables.reasons).toEqual([]);
});

test('the end is the earliest of what ends it; a 満了日 only without auto-renewal', () => {
  const rows = [
    ['', '2025/3/31', 'なし', '2025-03-31'],
    ['', '2025/3/31', 'あり', ''],
    ['', '2025/3/31', '', '2025-03-31'],
    ['2024/12/31', '2025/3/31', 'あり', '2024-12-31'],
    ['2024/12/31', '2025/3/31', 'なし', '2024-12-31'],
    ['2025/6/30', '2025/3/31', 'なし', '2025-03-31'],
    ['', '', 'あり', ''],
    ['継続中', '未定', '', ''],
    ['', '2025/3/31', true, ''],
    ['', '2025/3/31', false, '2025-03-31'],
    ['', '2025/3/31', 'さあ', '2025-03-31'],
  ];
  const cells = rows.map(([cancel, expiry, renew], index) => [
    index,
    `A${index}`,
    '田中',
    '',
    '2024/4/1',
    cancel,
    expiry,
    renew,
    1,
    '月額',
    '',
  ]);
  const { table, findings } = contracts(cells);
  expect(isoAll(table.end)).toEqual(rows.map(([, , , expected]) => expected));
  expect(codes(findings)).toEqual(['unknown-auto-renew@12']);
  const off = contracts(cells, HEADER, { cancelDayMeaning: 'firstDayOff' }).table;
  expect(isoAll(off.end).slice(3, 6)).toEqual(['2024-12-30', '2024-12-30', '2025-03-31']);
});

test('解約日 and 終了日: the earlier one', () => {
  const header = ['顧客', '担当者', '開始日', '解約日', '終了日', '金額'];
  const { table } = contracts(
    [
      ['A', 'x', '2024/1/1', '2024/5/31', '2024/6/30', 1],
      ['B', 'x', '2024/1/1', '', '2024/6/30', 1],
    ],
    header,
  );
  expect(isoAll(table.end)).toEqual(['2024-05-31', '2024-06-30']);
});

test('利用開始日 is the start; 契約日 where it is blank', () => {
  const header = ['顧客', '担当者', '契約日', '利用開始日', '金額'];
  const { table, findings } = contracts(
    [
      ['A', 'x', '2024/3/15', '2024/4/1', 1],
      ['B', 'x', '2024/3/15', '', 1],
      ['C', 'x', '', '', 1],
      ['D', 'x', '2024/3/15', '来月', 1],
    ],
    header,
  );
  expect(isoAll(table.start)).toEqual(['2024-04-01', '2024-03-15']);
  expect(codes(findings)).toEqual(['start-from-contract-day@3', 'missing-date@4', 'unreadable-date@5']);
});

test('rows that cannot be used', () => {
  const { table, findings, source } = contracts([
    [1, 'A', 'x', '', '2024/4/1', '2024/3/31', '', '', 1, '', ''],
    [2, 'A', 'x', '', '2024/4/1', '2024/4/31', '', '', 1, '', ''],
    [3, 'A', 'x', '', '2024/4/1', '', '', '', '応相談', '', ''],
    [4, '', 'x', '', '2024/4/1', '', '', '', 1, '', ''],
    [5, '#N/A', 'x', '', '2024/4/1', '', '', '', 1, '', ''],
    [6, 'A', 'x', '', '', '', '', '', 1, '', ''],
    [7, 'A', 'x', '', '2024/4/1', '2024/4/1', '', '', 1, '', ''],
  ]);
  expect(table.length).toBe(1);
  expect(codes(findings)).toEqual([
    'end-before-start@2',
    'no-such-day@3',
    'unreadable-amount@4',
    'missing-customer@5',
    'customer-without-name@6',
    'missing-date@7',
  ]);
  expect(findings.every(({ severity }) => severity === 'error')).toBe(true);
  expect(source).toMatchObject({ rows: 7, used: 1, skipped: 0, unusable: 6 });
});

test.each<[unknown[], unknown, number, string]>([
  [['月額'], 5000, 5000, 'monthly'],
  [['月額(税抜)'], 5000, 5000, 'monthly'],
  [['MRR'], 5000, 5000, 'monthly'],
  [['金額'], 5000, 5000, 'once'],
  [['金額(千円)'], 5, 5000, 'once'],
  [['月額（千円）'], '5', 5000, 'monthly'],
  [['契約金額(万円)'], 1.5, 15000, 'once'],
  [['年額'], 5000, 5000, 'once'],
  [['Monthly fee'], 5000, 5000, 'monthly'],
  [['Price'], '¥5,000', 5000, 'once'],
])('the amount header %p', (header, cell, amount, cycle) => {
  const { table } = contracts([['A', 'x', '2024/4/1', cell]], ['顧客', '担当者', '開始日', ...header]);
  expect([table.amount[0], CYCLES[table.cycle[0]!]]).toEqual([amount, cycle]);
});

test('税抜 before 税込, whatever their order; the billed amount before the monthly one', () => {
  const start = ['顧客', '担当者', '開始日'];
  const row = ['A', 'x', '2024/4/1'];
  const amountOf = (headers: string[], cells: unknown[]) =>
    contracts([[...row, ...cells]], [...start, ...headers]).table.amount[0];
  expect(amountOf(['金額(税込)', '金額(税抜)'], [1100, 1000])).toBe(1000);
  expect(amountOf(['税抜金額', '税込金額'], [1000, 1100])).toBe(1000);
  expect(amountOf(['税込', '税抜'], [1100, 1000])).toBe(1000);
  expect(amountOf(['単価', '数量', '金額'], [10, 3, 30])).toBe(30);
  expect(amountOf(['月額', '金額', '請求'], [100, 1200, '年額'])).toBe(1200);
  expect(amountOf(['契約金額', '月額'], [1200, 100])).toBe(100);
});

test('numbers and keys', () => {
  const row = (number: unknown, customer: string, amount: number) => [
    number,
    customer,
    'x',
    'p',
    '2024/4/1',
    '',
    '',
    '',
    amount,
    '月額',
    '',
  ];
  const { table, findings, source } = contracts([
    row('K1', '㈱A', 100),
    row('Ｋ1', '(株)A', 100),
    row('K1', '㈱A', 200),
    row('', 'B', 1),
    row('', 'B', 1),
  ]);
  expect(table.length).toBe(4);
  expect(codes(findings)).toEqual([
    'duplicate-number@3',
    'number-of-two-running@4',
    'repeated-row-kept@6',
    'rows-passed-over@1',
  ]);
  expect(source).toMatchObject({ rows: 5, used: 4, skipped: 1, unusable: 0, duplicates: 1 });
});

test('an amount that is a dash is told as it stands', () => {
  const header = ['顧客', '担当者', '開始日', '金額'];
  const { findings } = contracts(
    [
      ['A', 'x', '2024/4/1', '-'],
      ['B', 'x', '2024/4/1', ''],
    ],
    header,
  );
  expect(findings.map(({ code, row, read }) => [code, row, read])).toEqual([
    ['blank-amount', 2, '-'],
    ['blank-amount', 3, undefined],
  ]);
  const sales = intake([sheet('売上', ['日付', '顧客', '金額'], ['2024/4/1', 'A', '―'])]);
  expect(sales.findings.map(({ code, read }) => [code, read])).toEqual([['missing-amount', '―']]);
});
