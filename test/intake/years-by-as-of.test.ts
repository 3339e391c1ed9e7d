/** Logs that name no year anywhere: the as-of day is the last thing to go by. As of 30 June 2024. */
import { dayOf, formatIsoDay } from '../../src/core/days';
import { readTables } from '../../src/intake/read-tables';
import type { Intake, SheetGrid } from '../../src/intake/types';
import { sheet } from './support';

const ASOF = dayOf(2024, 6, 30);
const noDates = (): number => {
  throw new Error('these sheets hold no Date');
};
const HEADER = ['日', '担当', '得意先', '結果'];

function read(sheets: readonly SheetGrid[], sheetNames?: readonly string[]): Intake {
  const pins = sheetNames && {
    visits: { sheets: sheetNames, declined: [], nameMeaning: 'month' as const, columns: new Map<string, string>() },
  };
  return readTables([...sheets], {
    dayOfDate: noDates,
    cancelDayMeaning: 'lastDay',
    asOf: ASOF,
    ...(pins ? { pins } : {}),
  });
}
const days = ({ tables }: Intake): string[] => [...tables.visits!.day].map(formatIsoDay);

test('one log with month and day only: the year up to the as-of day, and a month of plans', () => {
  const log = sheet(
    '日報',
    ['日付', '担当', '得意先', '結果'],
    ['6/3', '田中', '青木', ''],
    ['12/28', '田中', '青木', ''],
    ['7/5', '田中', '青木', ''],
    ['9/1', '田中', '青木', ''],
  );
  expect(days(read([log]))).toEqual(['2024-06-03', '2023-12-28', '2024-07-05', '2023-09-01']);
  expect(read([log]).findings.find(({ code }) => code === 'assumed-year')?.values).toMatchObject({
    basis: 'as-of',
    firstYear: 2023,
    lastYear: 2024,
    count: 4,
  });
});

test('sheets of months with day numbers: counted on from the first', () => {
  const months = ['11月', '12月', '1月', '2月'].map((name) => sheet(name, HEADER, [3, '田中', '青木', '']));
  expect(days(read(months, ['11月', '12月', '1月', '2月']))).toEqual([
    '2023-11-03',
    '2023-12-03',
    '2024-01-03',
    '2024-02-03',
  ]);
  // A year of sheets from July on ends with the as-of day's month.
  const year = [7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6].map((month) =>
    sheet(`${month}月`, HEADER, [1, '田中', '青木', '']),
  );
  const all = days(
    read(
      year,
      year.map(({ name }) => name),
    ),
  );
  expect([all[0], all[11]]).toEqual(['2023-07-01', '2024-06-01']);
});

test('one sheet of a month, unasked: its day numbers are days of that month', () => {
  expect(days(read([sheet('6月', HEADER, [3, '田中', '青木', ''], [4, '田中', '青木', ''])]))).toEqual([
    '2024-06-03',
    '2024-06-04',
  ]);
  expect(days(read([sheet('2023年5月', HEADER, [3, '田中', '青木', ''])]))).toEqual(['2023-05-03']);
});

test('a title that names a year goes before the as-of day', () => {
  const log = sheet('日報', ['2022年度 営業日報'], ['日付', '担当', '得意先', '結果'], ['6/3', '田中', '青木', '']);
  expect(days(read([log]))).toEqual(['2022-06-03']);
});
