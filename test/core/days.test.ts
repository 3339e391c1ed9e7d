import fc from 'fast-check';
import {
  Anniversaries,
  NO_DAY,
  addMonths,
  civilDate,
  dayOf,
  dayOfSerial,
  daysInMonth,
  formatIsoDay,
  isCivilDate,
  parseIsoDay,
  serialOfDay,
  weekday,
} from '../../src/core/days';
import { d } from '../reference/worked';

const MS_PER_DAY = 86_400_000;
/** 0001-01-01 to 9999-12-31. */
const anyDay = fc.integer({ min: -719_162, max: 2_932_896 });

test.each([
  [1970, 1, 1, 0],
  [1969, 12, 31, -1],
  // 30 years with 7 leap days (1972 … 1996): 30 × 365 + 7.
  [2000, 1, 1, 10_957],
  // 54 years with 13 leap days, then 31 + 28 days: 19723 + 59.
  [2024, 2, 29, 19_782],
  [2024, 3, 1, 19_783],
  // 2^31 seconds after 1970 (the "year 2038" moment) is 24855 days and some hours.
  [2038, 1, 19, 24_855],
  // Day 0 of Google Sheets.
  [1899, 12, 30, -25_569],
])('%i-%i-%i is day %i', (year, month, day, expected) => {
  expect(dayOf(year, month, day)).toBe(expected);
  expect(civilDate(expected)).toEqual({ year, month, day });
});

test('civil dates are those of Date in UTC, and back', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = new Date(day * MS_PER_DAY);
      const civil = civilDate(day);
      expect(civil).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
      expect(dayOf(civil.year, civil.month, civil.day)).toBe(day);
      expect(weekday(day)).toBe(date.getUTCDay());
      expect(formatIsoDay(day)).toBe(date.toISOString().slice(0, 10));
      expect(parseIsoDay(formatIsoDay(day))).toBe(day);
    }),
    { numRuns: 2000 },
  );
});

test('day numbers are those of Date.UTC', () => {
  const civil = fc.record({
    year: fc.integer({ min: 1900, max: 2200 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  fc.assert(
    fc.property(civil, ({ year, month, day }) => {
      expect(dayOf(year, month, day)).toBe(Date.UTC(year, month - 1, day) / MS_PER_DAY);
    }),
  );
});

test.each([
  [1900, 28],
  [2000, 29],
  [2023, 28],
  [2024, 29],
  [2100, 28],
])('February %i has %i days', (year, days) => {
  expect(daysInMonth(year, 2)).toBe(days);
  expect(dayOf(year, 3, 1) - dayOf(year, 2, 1)).toBe(days);
});

test('the other months have their days', () => {
  expect([1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2024, month))).toEqual([
    31, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
  ]);
});

test.each([
  [2024, 2, 29, true],
  [2023, 2, 29, false],
  [1900, 2, 29, false],
  [2000, 2, 29, true],
  [2024, 4, 31, false],
  [2024, 0, 1, false],
  [2024, 13, 1, false],
  [2024, 1, 0, false],
  [2024, 1, 1.5, false],
  [NaN, 1, 1, false],
])('%d-%d-%d exists: %s', (year, month, day, expected) => {
  expect(isCivilDate(year, month, day)).toBe(expected);
});

// Weekdays as printed in any calendar.
test.each([
  ['1970-01-01', 4],
  ['1969-12-31', 3],
  ['2000-01-01', 6],
  ['2024-02-29', 4],
  ['2024-03-31', 0],
  ['2024-04-01', 1],
])('%s is weekday %i', (text, expected) => {
  expect(weekday(d(text))).toBe(expected);
});

test.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-01-31', 2, '2024-03-31'],
  ['2024-01-31', 3, '2024-04-30'],
  ['2024-03-31', -1, '2024-02-29'],
  ['2024-12-15', 1, '2025-01-15'],
  ['2024-01-15', -1, '2023-12-15'],
  ['2024-01-15', -13, '2022-12-15'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2024-06-15', 0, '2024-06-15'],
])('%s + %i months = %s', (from, months, expected) => {
  expect(formatIsoDay(addMonths(d(from), months))).toBe(expected);
});

test('a day up to the 28th comes back after any months forth and back', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -1200, max: 1200 }), (day, months) => {
      fc.pre(civilDate(day).day <= 28);
      expect(addMonths(addMonths(day, months), -months)).toBe(day);
    }),
  );
});

test.each(['2023-02-29', '2024-2-9', '2024/02/09', '2024-13-01', '', ' 2024-02-09', '2024-02-09T00:00'])(
  'parseIsoDay refuses "%s"',
  (text) => {
    expect(parseIsoDay(text)).toBeNull();
  },
);

test.each([
  // Microsoft Support, "DATE function": serial 39448 is 1 January 2008.
  [39_448, '2008-01-01'],
  [39_448.75, '2008-01-01'],
  [0, '1899-12-30'],
  // 39448 + 16 years with 4 leap days (2008, 2012, 2016, 2020) + the 152 days of January to May 2024.
  [39_448 + 16 * 365 + 4 + 152, '2024-06-01'],
])('serial %d is %s', (serial, expected) => {
  expect(formatIsoDay(dayOfSerial(serial))).toBe(expected);
  expect(serialOfDay(d(expected))).toBe(Math.floor(serial));
});

test('NO_DAY sorts before every real day', () => {
  expect(NO_DAY).toBeLessThan(dayOf(1, 1, 1));
});

describe('anniversaries', () => {
  test.each([
    // 31 January: clamped in short months, and not in the next long one; 2024 is a leap year.
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-01-31', 2, '2024-03-31'],
    ['2024-01-31', 3, '2024-04-30'],
    ['2024-01-29', 13, '2025-02-28'],
    ['2024-11-15', 2, '2025-01-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
  ])('%s and %d months later: %s', (start, months, expected) => {
    const anniversaries = new Anniversaries();
    anniversaries.begin(parseIsoDay(start)!);
    expect(anniversaries.after(months)).toBe(parseIsoDay(expected));
  });

  test('one after another, those of another day do not mix in', () => {
    const anniversaries = new Anniversaries();
    anniversaries.begin(dayOf(2024, 1, 31));
    anniversaries.after(1);
    anniversaries.begin(dayOf(2024, 1, 5));
    expect(anniversaries.after(1)).toBe(dayOf(2024, 2, 5));
  });
});
