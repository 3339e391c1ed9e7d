import { BusinessCalendar } from '../../src/core/calendar';
import { formatIsoDay, weekday } from '../../src/core/days';
import { d } from '../reference/worked';

const plain = new BusinessCalendar([]);

/** Cabinet Office of Japan, 「国民の祝日」について: 2024 with its substitute holidays (休日). */
const HOLIDAYS_2024 = [
  ...['2024-01-01', '2024-01-08', '2024-02-11', '2024-02-12', '2024-02-23', '2024-03-20', '2024-04-29'],
  ...['2024-05-03', '2024-05-04', '2024-05-05', '2024-05-06', '2024-07-15', '2024-08-11', '2024-08-12'],
  ...['2024-09-16', '2024-09-22', '2024-09-23', '2024-10-14', '2024-11-03', '2024-11-04', '2024-11-23'],
];

const isWeekend = (day: number): boolean => weekday(day) === 0 || weekday(day) === 6;

test('the weekdays of 2024 that are no business days are exactly the public holidays', () => {
  const closed: string[] = [];
  for (let day = d('2024-01-01'); day <= d('2024-12-31'); day++)
    if (!isWeekend(day) && !plain.isBusinessDay(day)) closed.push(formatIsoDay(day));
  expect(closed).toEqual(HOLIDAYS_2024.filter((holiday) => !isWeekend(d(holiday))));
});

test('weekends are never business days', () => {
  for (let day = d('2024-01-01'); day <= d('2024-12-31'); day++)
    if (isWeekend(day)) expect(plain.isBusinessDay(day)).toBe(false);
});

// Golden Week 2024: 27 April (Saturday) to 6 May (Monday, substitute for Sunday the 5th).
test.each([
  ['2024-04-26', true],
  ['2024-04-27', false],
  ['2024-04-28', false],
  ['2024-04-29', false],
  ['2024-04-30', true],
  ['2024-05-01', true],
  ['2024-05-02', true],
  ['2024-05-03', false],
  ['2024-05-04', false],
  ['2024-05-05', false],
  ['2024-05-06', false],
  ['2024-05-07', true],
])('Golden Week: %s is a business day: %s', (day, expected) => {
  expect(plain.isBusinessDay(d(day))).toBe(expected);
});

test('the year end is no public holiday, except 1 January', () => {
  expect(
    ['2024-12-30', '2024-12-31', '2025-01-01', '2025-01-02', '2025-01-03'].map((day) => plain.isBusinessDay(d(day))),
  ).toEqual([true, true, false, true, true]);
});

// Special years: the ten days of 2019 (Cabinet Office), 22 September 2026 between two holidays (国民の休日).
test.each(['2019-04-30', '2019-05-01', '2019-05-02', '2019-10-22', '2026-09-22', '2020-07-24', '2021-08-09'])(
  '%s was or will be a holiday',
  (day) => {
    expect(plain.isBusinessDay(d(day))).toBe(false);
  },
);

// 天皇誕生日 moved from 23 December (until 2018) to 23 February (from 2020); 2019 had none.
test.each([
  ['2016-12-23', false],
  ['2019-12-23', true],
  ['2022-12-23', true],
  ['2017-02-23', true],
  ['2021-02-23', false],
])('the Emperor’s birthday: %s is a business day: %s', (day, expected) => {
  expect(plain.isBusinessDay(d(day))).toBe(expected);
});

test.each([
  // 23 weekdays less 1 and 8 January.
  ['2024-01-01', '2024-01-31', 21],
  // 23 weekdays less 3 and 6 May.
  ['2024-05-01', '2024-05-31', 21],
  ['2024-06-01', '2024-06-30', 20],
  // 22 weekdays, no holiday.
  ['2024-12-01', '2024-12-31', 22],
  // FY2024: 261 weekdays less 14 holidays on weekdays (29 Apr, 3 and 6 May, 15 Jul, 12 Aug, 16 and 23 Sep, 14 Oct,
  // 4 Nov, 1 and 13 Jan, 11 and 24 Feb, 20 Mar).
  ['2024-04-01', '2025-03-31', 247],
  ['2024-04-27', '2024-04-29', 0],
  ['2024-05-07', '2024-05-07', 1],
  ['2024-05-07', '2024-05-06', 0],
])('%s to %s has %i business days', (from, to, expected) => {
  expect(plain.count(d(from), d(to))).toBe(expected);
});

test('company holidays are left out, once even where they are weekend or public holiday anyway', () => {
  const company = new BusinessCalendar(['2024-08-13', '2024-08-14', '2024-08-14', '2024-08-10', '2024-08-12'].map(d));
  expect(company.isBusinessDay(d('2024-08-13'))).toBe(false);
  // August 2024: 22 weekdays less 12 August = 21; two more company days = 19.
  expect(plain.count(d('2024-08-01'), d('2024-08-31'))).toBe(21);
  expect(company.count(d('2024-08-01'), d('2024-08-31'))).toBe(19);
});

test('the list says how far it reaches', () => {
  expect(plain.covers(d('2026-12-31'))).toBe(true);
  expect(plain.covers(d('2150-01-01'))).toBe(false);
});
