/** Dates of which no cell, title or name tells the year: the as-of day is what is left to go by. */
import type { NameMeaning, SheetGrid, TablePins } from '../../src/intake/types';
import { codes, day, intake, isoAll, sheet } from './support';

const HEADER = ['日付', '担当', '得意先'];
const log = (name: string, ...days: unknown[]): SheetGrid =>
  sheet(name, HEADER, ...days.map((cell) => [cell, '田中', '青木商店']));
const joined = (sheets: SheetGrid[], nameMeaning: NameMeaning): { visits: TablePins } => ({
  visits: { sheets: sheets.map(({ name }) => name), declined: [], nameMeaning, columns: new Map() },
});

test.each<[string, string, unknown[], string[]]>([
  ['this month', '2024-06-30', ['6/3', '6/4'], ['2024-06-03', '2024-06-04']],
  ['the as-of day itself', '2024-06-03', ['6/3'], ['2024-06-03']],
  ['a plan of tomorrow', '2024-06-02', ['6/3'], ['2024-06-03']],
  ['more than a month ahead', '2024-04-30', ['6/3', '6/4'], ['2023-06-03', '2023-06-04']],
  ['over new year', '2024-02-28', ['11/3', '12/4', '1/5'], ['2023-11-03', '2023-12-04', '2024-01-05']],
  ['the newest above', '2024-02-28', ['1/5', '12/4', '11/3'], ['2024-01-05', '2023-12-04', '2023-11-03']],
  [
    'longer than a year',
    '2024-06-30',
    ['3/1', '7/1', '11/1', '2/1', '6/1'],
    ['2023-03-01', '2023-07-01', '2023-11-01', '2024-02-01', '2024-06-01'],
  ],
  [
    'in no order',
    '2024-06-30',
    ['9/1', '4/1', '12/1', '5/1'],
    ['2023-09-01', '2024-04-01', '2023-12-01', '2024-05-01'],
  ],
  ['29 February', '2023-06-30', ['2/29'], ['2020-02-29']],
  [
    'a plan below ten visits',
    '2024-06-30',
    [...Array.from({ length: 10 }, (_, i) => `6/${i + 1}`), '7/3'],
    [...Array.from({ length: 10 }, (_, i) => `2024-06-${String(i + 1).padStart(2, '0')}`), '2024-07-03'],
  ],
])('%s, as of %s', (_, asOf, cells, expected) => {
  const { tables } = intake([log('日報', ...cells)], { asOf: day(asOf) });
  expect(isoAll(tables.visits!.day)).toEqual(expected);
});

test('sheets of months with days only', () => {
  const sheets = [log('4月', '3', '4'), log('5月', 3), log('6月', 3, 28)];
  const { tables, sources } = intake(sheets, { asOf: day('2024-06-15'), pins: joined(sheets, 'month') });
  // 28 June is in the running month: planned, not of last year.
  expect(isoAll(tables.visits!.day)).toEqual(['2024-04-03', '2024-04-04', '2024-05-03', '2024-06-03', '2024-06-28']);
  expect(sources.visits).toMatchObject({ rows: 5, used: 5, unusable: 0 });
});

test('sheets of months over new year', () => {
  const sheets = [log('11月', '11/3'), log('12月', '12/3'), log('1月', '1/3'), log('2月', '2/3')];
  const { tables } = intake(sheets, { asOf: day('2024-02-28'), pins: joined(sheets, 'month') });
  expect(isoAll(tables.visits!.day)).toEqual(['2023-11-03', '2023-12-03', '2024-01-03', '2024-02-03']);
});

test('year and month of a single sheet, before anybody was asked', () => {
  const { tables } = intake([log('2023年5月', 1, 2)], { asOf: day('2024-06-30') });
  expect(isoAll(tables.visits!.day)).toEqual(['2023-05-01', '2023-05-02']);
});

test('one warning says the years and what they rest on', () => {
  const { findings } = intake([log('日報', '11/3', '12/4', '1/5')], { asOf: day('2024-02-28') });
  expect(findings).toMatchObject([
    {
      code: 'assumed-year',
      severity: 'warning',
      row: 2,
      column: '日付',
      read: '11/3',
      values: { basis: 'as-of', firstYear: 2023, lastYear: 2024, count: 3 },
    },
  ]);
});

test.each<[string, SheetGrid, string]>([
  ['the rows around', log('日報', '2024/6/3', '6/4'), 'neighbours'],
  ['a title', sheet('日報', ['2024年度'], HEADER, ['6/4', '田中', '青木商店']), 'title'],
])('%s: a note, not a warning', (_, grid, basis) => {
  const { findings } = intake([grid], { asOf: day('2030-06-30') });
  expect(findings).toMatchObject([
    { code: 'assumed-year', severity: 'info', read: '6/4', values: { basis, firstYear: 2024, lastYear: 2024 } },
  ]);
});

test('starts are taken one by one; an end stays unread', () => {
  const contracts = sheet(
    '契約',
    ['顧客', '担当者', '開始日', '金額', '終了日'],
    ['青木商店', '田中', '9/1', 1000, ''],
    ['井上商店', '田中', '4/1', 1000, ''],
    ['上田商店', '田中', '12/1', 1000, ''],
    ['江口商店', '田中', '5/1', 1000, '3/31'],
  );
  const { tables, findings } = intake([contracts], { asOf: day('2024-06-30') });
  expect(isoAll(tables.contracts!.start)).toEqual(['2023-09-01', '2024-04-01', '2023-12-01']);
  expect(codes(findings)).toContain('date-without-year@5');
});
