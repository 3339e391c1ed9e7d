import fc from 'fast-check';
import { formatIsoDay } from '../../src/core/days';
import {
  type CalendarRules,
  fiscalYear,
  fiscalYearOf,
  formatMonth,
  formatSpan,
  monthEnd,
  monthIndex,
  monthOf,
  monthOfYear,
  monthStart,
  parsePeriod,
  resolvePeriod,
  yearOfMonth,
} from '../../src/core/periods';
import { d } from '../reference/worked';
import { span } from '../support/worked-facts';

const RULES: CalendarRules = { closingDay: 31, fiscalStartMonth: 4 };
const AS_OF = d('2024-06-15');

test('a month index knows its year and month', () => {
  const december = monthIndex(2024, 12);
  expect([yearOfMonth(december), monthOfYear(december)]).toEqual([2024, 12]);
  expect([yearOfMonth(december + 1), monthOfYear(december + 1)]).toEqual([2025, 1]);
});

// Definition: with closing day 20, "2024-04" is 2024-03-21 to 2024-04-20; clamped in short months.
test.each([
  ['2024-04', 31, '2024-04-01', '2024-04-30'],
  ['2024-02', 31, '2024-02-01', '2024-02-29'],
  ['2023-02', 31, '2023-02-01', '2023-02-28'],
  ['2024-04', 20, '2024-03-21', '2024-04-20'],
  ['2024-01', 20, '2023-12-21', '2024-01-20'],
  ['2024-02', 30, '2024-01-31', '2024-02-29'],
  ['2024-03', 30, '2024-03-01', '2024-03-30'],
  ['2024-04', 30, '2024-03-31', '2024-04-30'],
  ['2023-03', 30, '2023-03-01', '2023-03-30'],
  ['2024-06', 1, '2024-05-02', '2024-06-01'],
])('%s with closing day %i is %s to %s', (month, closingDay, from, to) => {
  const { first } = span(month);
  expect(formatIsoDay(monthStart(first, closingDay))).toBe(from);
  expect(formatIsoDay(monthEnd(first, closingDay))).toBe(to);
});

test.each([
  ['2024-03-20', 20, '2024-03'],
  ['2024-03-21', 20, '2024-04'],
  ['2023-12-21', 20, '2024-01'],
  ['2024-12-31', 31, '2024-12'],
  ['2024-02-29', 30, '2024-02'],
  ['2024-01-31', 30, '2024-02'],
  ['2024-01-31', 31, '2024-01'],
  ['2024-03-31', 30, '2024-04'],
])('%s with closing day %i belongs to %s', (day, closingDay, month) => {
  expect(formatMonth(monthOf(d(day), closingDay))).toBe(month);
});

test('months follow each other without gap or overlap, and hold their days', () => {
  const days = fc.integer({ min: d('1990-01-01'), max: d('2060-12-31') });
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 31 }), (day, closingDay) => {
      const month = monthOf(day, closingDay);
      expect(monthStart(month, closingDay)).toBeLessThanOrEqual(day);
      expect(monthEnd(month, closingDay)).toBeGreaterThanOrEqual(day);
      expect(monthStart(month + 1, closingDay)).toBe(monthEnd(month, closingDay) + 1);
    }),
  );
});

describe('fiscal years', () => {
  test('FY2024 is April 2024 to March 2025 by default', () => {
    expect(fiscalYear(2024, RULES)).toEqual(span('2024-04', '2025-03'));
  });

  test.each([
    ['2024-03', 4, '2023-04', '2024-03'],
    ['2024-04', 4, '2024-04', '2025-03'],
    ['2025-01', 4, '2024-04', '2025-03'],
    ['2024-01', 1, '2024-01', '2024-12'],
    ['2024-12', 1, '2024-01', '2024-12'],
    ['2024-09', 10, '2023-10', '2024-09'],
    ['2024-10', 10, '2024-10', '2025-09'],
    ['2024-12', 12, '2024-12', '2025-11'],
  ])('%s with a year beginning in month %i lies in %s to %s', (month, fiscalStartMonth, first, last) => {
    expect(fiscalYearOf(span(month).first, { ...RULES, fiscalStartMonth })).toEqual(span(first, last));
  });
});

describe('periods as people type them', () => {
  test.each([
    ['2024-06', '2024-06', '2024-06'],
    ['2024/6', '2024-06', '2024-06'],
    ['2024/06', '2024-06', '2024-06'],
    ['2024.6', '2024-06', '2024-06'],
    ['2024年6月', '2024-06', '2024-06'],
    ['令和6年6月', '2024-06', '2024-06'],
    ['令和元年5月', '2019-05', '2019-05'],
    ['平成31年4月', '2019-04', '2019-04'],
    ['R6.6', '2024-06', '2024-06'],
    ['2024-04:2024-09', '2024-04', '2024-09'],
    ['2024年4月:2024年9月', '2024-04', '2024-09'],
    ['2024-12:2025-01', '2024-12', '2025-01'],
    ['2024-06:2024-06', '2024-06', '2024-06'],
    ['2024Q1', '2024-04', '2024-06'],
    ['2024Q2', '2024-07', '2024-09'],
    ['2024Q3', '2024-10', '2024-12'],
    ['2024Q4', '2025-01', '2025-03'],
    ['FY2024', '2024-04', '2025-03'],
    ['fy2024', '2024-04', '2025-03'],
    ['2024年度', '2024-04', '2025-03'],
    ['令和6年度', '2024-04', '2025-03'],
    ['', '2024-06', '2024-06'],
    ['   ', '2024-06', '2024-06'],
    ['今月', '2024-06', '2024-06'],
    ['this month', '2024-06', '2024-06'],
    ['This Month', '2024-06', '2024-06'],
    ['先月', '2024-05', '2024-05'],
    ['last month', '2024-05', '2024-05'],
    ['直近3か月', '2024-03', '2024-05'],
    ['last 3 months', '2024-03', '2024-05'],
    ['Last 3 Months', '2024-03', '2024-05'],
    ['直近12か月', '2023-06', '2024-05'],
    ['last 1 month', '2024-05', '2024-05'],
    ['今期', '2024-04', '2025-03'],
    ['this year', '2024-04', '2025-03'],
    // The same in full width.
    ['２０２４－０６', '2024-06', '2024-06'],
    ['２０２４／６', '2024-06', '2024-06'],
    ['２０２４年６月', '2024-06', '2024-06'],
    ['令和６年６月', '2024-06', '2024-06'],
    ['２０２４－０４：２０２４－０９', '2024-04', '2024-09'],
    ['２０２４Ｑ１', '2024-04', '2024-06'],
    ['ＦＹ２０２４', '2024-04', '2025-03'],
    ['２０２４年度', '2024-04', '2025-03'],
    ['直近３か月', '2024-03', '2024-05'],
    ['\u3000今月\u3000', '2024-06', '2024-06'],
    ['ｌａｓｔ\u3000３\u3000ｍｏｎｔｈｓ', '2024-03', '2024-05'],
  ])('"%s" is %s to %s', (text, first, last) => {
    expect(parsePeriod(text, RULES, AS_OF)).toEqual(span(first, last));
  });

  test.each([
    '2024-13',
    '2024-00',
    '2024-0',
    'abc',
    '2024',
    '24-06',
    '2024-09:2024-04',
    '2024-04:',
    ':2024-04',
    '2024-04:2024-05:2024-06',
    '2024-04:abc',
    '2024Q0',
    '2024Q5',
    'FY24',
    'FY',
    '令和6年13月',
    '令和0年5月',
    '直近0か月',
    'last 0 months',
    'last -1 months',
    '年度',
    '2024-06 2024-07',
    'toString',
    '__proto__',
  ])('"%s" cannot be read', (text) => {
    expect(parsePeriod(text, RULES, AS_OF)).toBeNull();
  });

  test('relative months follow the closing day: 21 June belongs to July', () => {
    const rules = { ...RULES, closingDay: 20 };
    expect(parsePeriod('', rules, d('2024-06-21'))).toEqual(span('2024-07'));
    expect(parsePeriod('先月', rules, d('2024-06-21'))).toEqual(span('2024-06'));
    expect(parsePeriod('今月', rules, d('2024-06-20'))).toEqual(span('2024-06'));
  });

  test('the fiscal year of the as-of day follows the closing day: 21 March is April', () => {
    const rules = { ...RULES, closingDay: 20 };
    expect(parsePeriod('今期', rules, d('2024-03-21'))).toEqual(span('2024-04', '2025-03'));
    expect(parsePeriod('this year', rules, d('2024-03-20'))).toEqual(span('2023-04', '2024-03'));
  });

  test('quarters are those of the fiscal year', () => {
    expect(parsePeriod('2024Q1', { ...RULES, fiscalStartMonth: 1 }, AS_OF)).toEqual(span('2024-01', '2024-03'));
    expect(parsePeriod('2024Q4', { ...RULES, fiscalStartMonth: 10 }, AS_OF)).toEqual(span('2025-07', '2025-09'));
  });

  test('relative months cross the year', () => {
    expect(parsePeriod('先月', RULES, d('2024-01-10'))).toEqual(span('2023-12'));
    expect(parsePeriod('直近3か月', RULES, d('2024-02-10'))).toEqual(span('2023-11', '2024-01'));
  });

  test('a written span reads back', () => {
    const months = fc.integer({ min: monthIndex(1950, 1), max: monthIndex(2100, 12) });
    fc.assert(
      fc.property(months, fc.integer({ min: 0, max: 60 }), (first, more) => {
        const written = { first, last: first + more };
        expect(parsePeriod(formatSpan(written), RULES, AS_OF)).toEqual(written);
      }),
    );
  });

  test('spans are written with months of two digits', () => {
    expect(formatSpan(span('2024-06'))).toBe('2024-06');
    expect(formatSpan(span('2024-04', '2024-09'))).toBe('2024-04:2024-09');
  });
});

describe('cut at the as-of day', () => {
  const resolve = (first: string, last: string, asOf: string, closingDay = 31) => {
    const period = resolvePeriod(span(first, last), { ...RULES, closingDay }, d(asOf));
    return (
      period && {
        from: formatIsoDay(period.from),
        to: formatIsoDay(period.to),
        fullTo: formatIsoDay(period.fullTo),
        partial: period.partial,
      }
    );
  };

  test('a month that contains the as-of day ends there and is partial', () => {
    expect(resolve('2024-06', '2024-06', '2024-06-15')).toEqual({
      from: '2024-06-01',
      to: '2024-06-15',
      fullTo: '2024-06-30',
      partial: true,
    });
  });

  test('on its first day a month is one day long', () => {
    expect(resolve('2024-06', '2024-06', '2024-06-01')).toMatchObject({ to: '2024-06-01', partial: true });
  });

  test('a closed month is whole', () => {
    expect(resolve('2024-05', '2024-05', '2024-06-15')).toEqual({
      from: '2024-05-01',
      to: '2024-05-31',
      fullTo: '2024-05-31',
      partial: false,
    });
  });

  test('a year is cut inside', () => {
    expect(resolve('2024-04', '2025-03', '2024-06-15')).toEqual({
      from: '2024-04-01',
      to: '2024-06-15',
      fullTo: '2025-03-31',
      partial: true,
    });
  });

  test('a period wholly after the as-of day has nothing', () => {
    expect(resolve('2024-07', '2024-07', '2024-06-30')).toBeNull();
    expect(resolve('2024-07', '2024-07', '2024-06-20', 20)).toBeNull();
  });

  test('with closing day 20 July begins on 21 June', () => {
    expect(resolve('2024-07', '2024-07', '2024-06-21', 20)).toEqual({
      from: '2024-06-21',
      to: '2024-06-21',
      fullTo: '2024-07-20',
      partial: true,
    });
  });
});
