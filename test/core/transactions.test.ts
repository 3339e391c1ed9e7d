import { formatIsoDay } from '../../src/core/days';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { lowerBound } from '../../src/core/day-order';
import { buildTransactions, effectiveBasis } from '../../src/core/transactions';
import { toTables } from '../reference/product-records';
import type { RefContract, RefWorkbook } from '../reference/records';
import { contract, d, sale, workbook } from '../reference/worked';

const ALL: Parameters<typeof buildTransactions>[3] = { contract: () => true, customer: () => true };

/** `2024-01-31 10000` for each transaction. */
function transactions(
  tables: Partial<RefWorkbook>,
  asOf: string,
  settings: Partial<Settings> = {},
  selected = ALL,
): string[] {
  const built = buildTransactions(toTables(workbook(tables)), { ...DEFAULT_SETTINGS, ...settings }, d(asOf), selected);
  return Array.from({ length: built.length }, (_, i) => `${formatIsoDay(built.day[i]!)} ${built.amount[i]}`);
}

const ofContract = (own: RefContract, asOf: string, settings: Partial<Settings> = {}): string[] =>
  transactions({ contracts: [own] }, asOf, settings);

describe('contracts', () => {
  test('monthly from 31 January: the anniversary is clamped in short months and comes back', () => {
    expect(ofContract(contract('A', '2024-01-31..'), '2024-05-30')).toEqual([
      '2024-01-31 10000',
      '2024-02-29 10000',
      '2024-03-31 10000',
      '2024-04-30 10000',
    ]);
    expect(ofContract(contract('A', '2023-01-31..'), '2023-03-31')).toEqual([
      '2023-01-31 10000',
      '2023-02-28 10000',
      '2023-03-31 10000',
    ]);
  });

  test.each([
    ['2024-03-15', 3],
    ['2024-03-14', 2],
    ['2024-01-15', 1],
  ])('monthly from 15 January, last day of service %s: %i transactions', (end, expected) => {
    expect(ofContract(contract('A', `2024-01-15..${end}`), '2024-12-31')).toHaveLength(expected);
  });

  test.each([
    ['2024-03-15', 3],
    ['2024-03-14', 2],
    ['2024-01-14', 0],
  ])('monthly from 15 January, as of %s: %i transactions', (asOf, expected) => {
    expect(ofContract(contract('A', '2024-01-15..'), asOf)).toHaveLength(expected);
  });

  test('yearly is a twelfth on each monthly anniversary', () => {
    const yearly = contract('A', '2024-01-31..', { amount: 120_000, cycle: 'yearly' });
    expect(ofContract(yearly, '2024-03-31')).toEqual(['2024-01-31 10000', '2024-02-29 10000', '2024-03-31 10000']);
    const year = contract('A', '2024-04-01..2025-03-31', { amount: 120_000, cycle: 'yearly' });
    expect(ofContract(year, '2026-12-31')).toHaveLength(12);
  });

  test('yearly as a lump on each yearly anniversary, 29 February clamped', () => {
    const yearly = contract('A', '2024-02-29..', { amount: 120_000, cycle: 'yearly' });
    expect(ofContract(yearly, '2028-02-29', { yearlyRecognition: 'lump' })).toEqual([
      '2024-02-29 120000',
      '2025-02-28 120000',
      '2026-02-28 120000',
      '2027-02-28 120000',
      '2028-02-29 120000',
    ]);
    // The anniversary of a contract of exactly one year is the day after its end.
    const year = contract('A', '2024-04-01..2025-03-31', { amount: 120_000, cycle: 'yearly' });
    expect(ofContract(year, '2026-12-31', { yearlyRecognition: 'lump' })).toEqual(['2024-04-01 120000']);
  });

  test.each(['once', 'single'] as const)('%s is one transaction on the start day', (cycle) => {
    const own = contract('A', '2024-01-31..', { amount: 50_000, cycle });
    expect(ofContract(own, '2024-12-31')).toEqual(['2024-01-31 50000']);
    expect(ofContract(own, '2024-01-30')).toEqual([]);
  });

  test('a contract without an amount counts with 0 yen', () => {
    expect(ofContract(contract('A', '2024-01-31..', { amount: 0 }), '2024-01-31')).toEqual(['2024-01-31 0']);
  });

  test('a contract that has not started has none', () => {
    expect(ofContract(contract('A', '2024-07-01..'), '2024-06-30')).toEqual([]);
  });

  test('only the chosen contracts count', () => {
    const contracts = [contract('A', '2024-01-01..'), contract('B', '2024-01-02..')];
    const second = { ...ALL, contract: (row: number) => row === 1 };
    expect(transactions({ contracts }, '2024-01-31', {}, second)).toEqual(['2024-01-02 10000']);
  });
});

describe('sales', () => {
  const sales = [sale('A', '2024-02-10', 30_000), sale('B', '2024-01-05', 20_000), sale('A', '2024-02-12', -5_000)];

  test('each row up to the as-of day, a return with its minus, in order of day', () => {
    expect(transactions({ sales }, '2024-12-31')).toEqual(['2024-01-05 20000', '2024-02-10 30000', '2024-02-12 -5000']);
    expect(transactions({ sales }, '2024-02-11')).toEqual(['2024-01-05 20000', '2024-02-10 30000']);
  });

  test('only of the chosen customers', () => {
    const onlyFirst = { ...ALL, customer: (customer: number) => customer === 0 };
    expect(transactions({ sales }, '2024-12-31', {}, onlyFirst)).toEqual(['2024-02-10 30000', '2024-02-12 -5000']);
  });
});

describe('basis', () => {
  const tables = { contracts: [contract('A', '2024-01-10..')], sales: [sale('A', '2024-01-05', 20_000)] };

  test.each([
    [null, ['2024-01-10 10000']],
    ['contracts' as const, ['2024-01-10 10000']],
    ['sales' as const, ['2024-01-05 20000']],
    ['both' as const, ['2024-01-05 20000', '2024-01-10 10000']],
  ])('%s', (revenueBasis, expected) => {
    expect(transactions(tables, '2024-01-31', { revenueBasis })).toEqual(expected);
  });

  test('not chosen: contracts where there are rows, otherwise sales', () => {
    const basisOf = (book: Partial<RefWorkbook>) => effectiveBasis(toTables(workbook(book)), DEFAULT_SETTINGS);
    expect(basisOf(tables)).toBe('contracts');
    expect(basisOf({ ...tables, contracts: [] })).toBe('sales');
    expect(basisOf({ ...tables, contracts: null })).toBe('sales');
    expect(basisOf({ ...tables, sales: null })).toBe('contracts');
  });

  test('a chosen basis without its table gives nothing', () => {
    expect(transactions({ contracts: tables.contracts }, '2024-12-31', { revenueBasis: 'sales' })).toEqual([]);
    expect(transactions({ sales: tables.sales }, '2024-12-31', { revenueBasis: 'contracts' })).toEqual([]);
  });
});

test.each([
  [0, 0],
  [1, 0],
  [2, 1],
  [3, 1],
  [4, 3],
  [9, 4],
])('the first entry of 1, 3, 3, 5 that is not before %i is at %i', (day, expected) => {
  expect(lowerBound(Int32Array.of(1, 3, 3, 5), day)).toBe(expected);
  expect(lowerBound(new Int32Array(0), day)).toBe(0);
});
