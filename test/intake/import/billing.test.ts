/** How often the amounts of a file fall due must not be lost on the way into the sheet. */
import { fileHeader, missingColumns, proposedMapping } from '../../../src/intake/import/mapping';
import { planImport, type ImportPlan } from '../../../src/intake/import/plan';
import type { ImportKind, TargetColumn } from '../../../src/intake/import/types';
import { fieldsOf } from './fields';

/** A sheet with these headers, and a file: what would be added, by header of the sheet. */
function planned(sheet: readonly string[], rows: string[][], kind: ImportKind = 'contracts'): ImportPlan {
  const header = fileHeader(kind, rows);
  const target = fieldsOf(kind, sheet);
  return planImport(
    kind,
    { ...header, header: header.headers, rows: rows.slice(header.row + 1), firstLine: header.row + 2 },
    target,
    proposedMapping(header, target),
    { identities: [], rows: [] },
  );
}

const added = (plan: ImportPlan, headers: readonly string[]): unknown[][] =>
  plan.add.map((row) =>
    headers.map((header) => row[plan.columns.findIndex((column) => column.header === header)] ?? ''),
  );

const HEADS = ['契約番号', '顧客', '担当者', '開始日'];
const ROW = ['Y1', '年の店', '佐藤', '2024/3/1'];
const file = (header: string, ...amounts: string[]): string[][] => [
  [...HEADS, header],
  ...amounts.map((amount, index) => [`Y${index}`, ...ROW.slice(1), amount]),
];

describe('a sheet with a column of cycles', () => {
  const SHEET = [...HEADS, '金額', '請求'];

  test.each([
    ['月額', '5,000', 5000, '月額'],
    ['年額', '120000', 120000, '年額'],
    ['金額', '120000', 120000, ''],
    ['金額', '5,000円/月', 5000, '月額'],
    ['年額(千円)', '120', 120000, '年額'],
  ])('%s %s', (header, amount, expected, cycle) => {
    const plan = planned(SHEET, file(header, amount));
    expect(added(plan, ['金額', '請求'])).toEqual([[expected, cycle]]);
    expect(plan.amounts.convertedTo).toBeNull();
  });

  test('the file says it in a column of its own; where that is blank, its header does', () => {
    const rows = [
      [...HEADS.slice(1), '月額', '請求'],
      [...ROW.slice(1), '1000', '年払い'],
      [...ROW.slice(1), '1000', ''],
      [...ROW.slice(1), '1000', '四半期'],
    ];
    expect(added(planned(SHEET, rows), ['金額', '請求'])).toEqual([
      [1000, '年払い'],
      [1000, '月額'],
      [1000, '四半期'],
    ]);
  });

  test('a blank amount says nothing', () => {
    expect(added(planned(SHEET, file('月額', '')), ['金額', '請求'])).toEqual([['', '']]);
  });

  test('an English sheet gets an English word', () => {
    const rows = [
      ['Customer', 'Rep', 'Start', 'ARR'],
      ['A', 'B', '2024/3/1', '1200'],
    ];
    const plan = planned(['Customer', 'Rep', 'Start', 'Amount', 'Cycle'], rows);
    expect(added(plan, ['Amount', 'Cycle'])).toEqual([[1200, 'yearly']]);
  });

  test('what the file adds is the same row when it comes again', () => {
    const rows = file('年額', '120000');
    const first = planned(SHEET, rows);
    // 請求 gets nothing of the file, so that the two are told by the other columns.
    expect(first.columns.map(({ header }) => header)).toEqual([...HEADS, '金額', '請求']);
    expect(planned(SHEET, [...rows, ...rows.slice(1)]).present).toBe(1);
  });
});

describe('a sheet without one', () => {
  test('a yearly amount under 月額 is a twelfth of it', () => {
    const plan = planned([...HEADS, '月額'], file('年額', '120000', '100'));
    expect(added(plan, ['月額'])).toEqual([[10000], [100 / 12]]);
    expect(plan.amounts.convertedTo).toBe('monthly');
  });

  test('a monthly amount under 年額 is twelve of it', () => {
    const plan = planned([...HEADS, '年額'], file('月額', '5000'));
    expect(added(plan, ['年額'])).toEqual([[60000]]);
    expect(plan.amounts.convertedTo).toBe('yearly');
  });

  test('what the sheet cannot say is refused, and so counted', () => {
    const plan = planned([...HEADS, '金額'], file('月額', '5000', ''));
    expect(plan.add).toHaveLength(1);
    expect([...plan.unusable].map(([problem, { count }]) => [problem, count])).toEqual([['cycle-differs', 1]]);
    const once = [
      [...HEADS, '金額', '請求'],
      [...ROW, '1000', 'スポット'],
      [...ROW, '1000', '一括'],
      [...ROW, '1000', '四半期'],
    ];
    expect(planned([...HEADS, '月額'], once).unusable.get('cycle-differs')?.count).toBe(3);
    expect(planned([...HEADS, '金額'], once).unusable.get('cycle-differs')?.count).toBe(2);
  });

  test('the same cycle on both sides needs nothing', () => {
    const plan = planned([...HEADS, '月額'], file('月額料金', '5000'));
    expect(added(plan, ['月額'])).toEqual([[5000]]);
    expect(plan.amounts).toEqual({ convertedTo: null, taxDiffers: false, isTakenAsMonthly: false });
  });

  test('an amount that says nothing is pointed out under 月額', () => {
    const plan = planned([...HEADS, '月額'], file('金額', '5000'));
    expect(added(plan, ['月額'])).toEqual([[5000]]);
    expect(plan.amounts.isTakenAsMonthly).toBe(true);
  });
});

test('two cycles in one row cannot both be right', () => {
  const rows = [
    [...HEADS, '金額', '請求'],
    [...ROW, '5,000円/月', '年額'],
  ];
  expect([...planned([...HEADS, '金額', '請求'], rows).unusable.keys()]).toEqual(['unreadable-amount']);
});

test.each<[ImportKind, string, string, boolean]>([
  ['contracts', '月額(税込)', '月額', true],
  ['contracts', '月額', '月額(税込)', true],
  ['contracts', '月額(税込)', '月額(税込)', false],
  ['sales', '金額(税込)', '金額', true],
  ['sales', '金額', '金額', false],
])('%s: 税込 on one side only is pointed out (%s into %s)', (kind, ofFile, ofSheet, expected) => {
  const heads = kind === 'sales' ? ['日付', '顧客'] : HEADS;
  const rows = [
    [...heads, ofFile],
    [...(kind === 'sales' ? ['2024/3/1', 'A'] : ROW), '5500'],
  ];
  expect(planned([...heads, ofSheet], rows, kind).amounts.taxDiffers).toBe(expected);
});

describe('契約日 and 開始日', () => {
  const target = (headers: string[]): TargetColumn[] => fieldsOf('contracts', headers);
  const rows = (day: string): string[][] => [
    ['契約番号', '得意先', '営業', day, '月額'],
    ['A-1', '新規商店', '佐藤', '2024/5/1', '5'],
  ];

  test.each([
    ['契約日', '開始日'],
    ['契約開始日', '契約日'],
    ['契約日', '契約日'],
  ])('a file with %s fills a sheet with %s', (ofFile, ofSheet) => {
    const columns = target(['契約番号', '顧客', '担当者', ofSheet, '月額']);
    const mapping = proposedMapping(fileHeader('contracts', rows(ofFile)), columns);
    expect(mapping).toEqual([0, 1, 2, 3, 4]);
    expect(missingColumns('contracts', columns, mapping, 'ja')).toEqual([]);
  });

  test('where both sides have both, each goes to its own', () => {
    const columns = target(['顧客', '担当者', '開始日', '契約日', '月額']);
    const header = [['得意先', '営業', '契約日', '利用開始日', '月額']];
    expect(proposedMapping(fileHeader('contracts', header), columns)).toEqual([0, 1, 3, 2, 4]);
    // With 契約日 in the sheet, the file's goes there and nowhere else.
    expect(proposedMapping(fileHeader('contracts', rows('契約日')), columns)).toEqual([1, 2, null, 3, 4]);
  });
});
