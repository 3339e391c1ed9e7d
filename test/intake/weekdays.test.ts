import { weekday } from '../../src/core/days';
import { NO_WEEKDAY, weekdayAlone, weekdayInDate } from '../../src/intake/weekdays';
import { codes, day, intake, isoAll, sheet } from './support';
import type { Intake } from '../../src/intake/types';

const HEADER = ['訪問日', '担当者', '顧客'];
const log = (...cells: unknown[]) => sheet('訪問', HEADER, ...cells.map((cell, i) => [cell, '佐藤', `顧客${i}`]));
const days = ({ tables }: Intake): string[] => isoAll(tables.visits!.day);
const mismatches = ({ findings }: Intake) => findings.filter(({ code }) => code === 'weekday-mismatch');
const basis = ({ findings }: Intake): unknown =>
  findings.find(({ code }) => code === 'assumed-year')?.values?.['basis'];

test.each<[string, number]>([
  ['2024/6/5(水)', 3],
  ['２０２４／６／５（水）', 3],
  ['2024/6/5 (水曜日) 10:00', 3],
  ['6月5日水曜', 3],
  ['6月5日 水', 3],
  ['2024/6/5 水 10:00', 3],
  ['4/29(月・祝)', 1],
  ['2024/6/2【日】', 0],
  ['Wed, 5 Jun 2024', 3],
  ['5 Jun 2024 (Thursday)', 4],
  ['2024年6月5日', NO_WEEKDAY],
  ['2024年6月', NO_WEEKDAY],
  ['2024/6月', NO_WEEKDAY],
  ['6 月 5 日', NO_WEEKDAY],
  ['(日付不明)', NO_WEEKDAY],
  ['5 March 2024', NO_WEEKDAY],
  ['x'.repeat(50_000), NO_WEEKDAY],
])('%s', (text, expected) => {
  expect(weekdayInDate(text)).toBe(expected);
});

test.each<[string, number]>([
  ['月', 1],
  ['（月）', 1],
  ['日曜日', 0],
  ['土曜', 6],
  ['月・祝', 1],
  ['Mon', 1],
  ['wednesday', 3],
  ['月末', NO_WEEKDAY],
  ['', NO_WEEKDAY],
])('%s in a column of weekdays', (text, expected) => {
  expect(weekdayAlone(text)).toBe(expected);
});

// 5 June 2024 was a Wednesday.
test('a weekday that is not the day’s is said; the day counts', () => {
  const read = intake([log('2024/6/5(木)', '2024/6/6(木)', '2024/6/7')]);
  expect(days(read)).toEqual(['2024-06-05', '2024-06-06', '2024-06-07']);
  expect(codes(mismatches(read))).toEqual(['weekday-mismatch@2']);
  expect(mismatches(read)[0]).toMatchObject({
    severity: 'warning',
    column: '訪問日',
    read: '2024/6/5(木)',
    values: { day: '2024-06-05', weekday: weekday(day('2024-06-05')) },
  });
});

test('also in a column of its own', () => {
  const rows = [
    [new Date(Date.UTC(2024, 5, 3)), '月', '佐藤', 'A'],
    [new Date(Date.UTC(2024, 5, 4)), '水', '佐藤', 'A'],
    [new Date(Date.UTC(2024, 5, 5)), '', '佐藤', 'A'],
  ];
  const read = intake([sheet('訪問', ['訪問日', '曜日', '担当者', '顧客'], ...rows)]);
  expect(mismatches(read)).toMatchObject([{ row: 3, column: '曜日', read: '水' }]);
});

test('a year that only the as-of day tells is the one that the weekdays fit', () => {
  const asOf = day('2026-11-23');
  // By the as-of day alone they would be of 2026, in which 3 June is a Wednesday; Mondays are those of 2024 and 2019.
  expect(days(intake([log('6/3', '6/4')], { asOf }))).toEqual(['2026-06-03', '2026-06-04']);
  const read = intake([log('6/3(月)', '6/4(火)', '6/5(木)', '6/6')], { asOf });
  expect(days(read)).toEqual(['2024-06-03', '2024-06-04', '2024-06-05', '2024-06-06']);
  expect(basis(read)).toBe('weekday');
  expect(codes(mismatches(read))).toEqual(['weekday-mismatch@4']);
  expect(read.findings.find(({ code }) => code === 'assumed-year')).toMatchObject({ severity: 'info' });
});

test('a log over new year moves as a whole', () => {
  // 27 December 2023 was a Wednesday, 5 January 2024 a Friday.
  const read = intake([log('12/27(水)', '1/5(金)')], { asOf: day('2026-03-31') });
  expect(days(read)).toEqual(['2023-12-27', '2024-01-05']);
});

test('weekdays that fit no year, or only some of them, move nothing', () => {
  const asOf = day('2026-11-23');
  const read = intake([log('6/3(月)', '6/3(火)', '6/3(木)')], { asOf });
  expect(days(read)).toEqual(['2026-06-03', '2026-06-03', '2026-06-03']);
  expect([basis(read), mismatches(read).length]).toEqual(['as-of', 3]);
});

test('the year of a title stands, and what contradicts it is said', () => {
  const read = intake([sheet('訪問', ['2024年度 日報'], HEADER, ['6/3(火)', '佐藤', 'A'])], {
    asOf: day('2026-11-23'),
  });
  expect(days(read)).toEqual(['2024-06-03']);
  expect(codes(mismatches(read))).toEqual(['weekday-mismatch@3']);
});

test('days alone keep their weekday', () => {
  const read = intake(
    [
      sheet('2024年6月', ['日', '担当者', '顧客'], ['3(月)', '佐藤', 'A'], ['4(水)', '佐藤', 'A']),
      sheet(
        '日報',
        ['年', '月', '日', '担当者', '顧客'],
        [2024, 6, '5(水)', '佐藤', 'A'],
        ['', '', '6木', '佐藤', 'A'],
        ['', '', '7日土', '佐藤', 'A'],
      ),
    ],
    { pins: { visits: { sheets: ['2024年6月', '日報'], declined: [], nameMeaning: 'none', columns: new Map() } } },
  );
  expect(days(read)).toEqual(['2024-06-03', '2024-06-04', '2024-06-05', '2024-06-06', '2024-06-07']);
  expect(mismatches(read).map(({ sheetName, row }) => `${sheetName} ${row}`)).toEqual(['2024年6月 3', '日報 4']);
});
