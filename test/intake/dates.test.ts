import * as fc from 'fast-check';
import { civilDate, serialOfDay, weekday } from '../../src/core/days';
import { columnOf } from '../../src/intake/column';
import { dayOfNumber, readDateText } from '../../src/intake/dates';
import {
  DAY_AMBIGUOUS,
  DAY_ASSUMED_YEAR,
  DAY_BLANK,
  DAY_NO_YEAR,
  DAY_NOT_A_DATE,
  DAY_NOT_EXISTING,
  readDayColumn,
  type DayColumnOptions,
} from '../../src/intake/day-column';
import { runInNewContext } from 'node:vm';
import { day, dayOfUtcDate, isoAll, iso } from './support';

const read = (text: string): string => {
  const form = readDateText(text);
  if (form.form === 'day') return `${iso(form.day)}${form.note === undefined ? '' : ` ${form.note}`}`;
  if (form.form === 'six-digits') return `${iso(form.day)} six-digits`;
  if (form.form === 'instant') return new Date(form.time).toISOString();
  return form.form === 'problem' ? form.problem : form.form;
};
const column = (cells: unknown[], more: Partial<DayColumnOptions> = {}) =>
  readDayColumn(columnOf(cells), { dayOfDate: dayOfUtcDate, ...more });

test.each([
  ['2024/4/1', '2024-04-01'],
  ['2024-04-01', '2024-04-01'],
  ['2024.4.1', '2024-04-01'],
  ['2024年4月1日', '2024-04-01'],
  ['2024年04月01日', '2024-04-01'],
  ['2024 年 4 月 1 日', '2024-04-01'],
  ['２０２４／４／１', '2024-04-01'],
  ['２０２４年４月１日', '2024-04-01'],
  ['２０２４．４．１', '2024-04-01'],
  ['２０２４ー０４ー０１', '2024-04-01'],
  ['２０２４－０４－０１', '2024-04-01'],
  ['　2024/4/1 ', '2024-04-01'],
  ['\u200e2024/4/1\u200e', '2024-04-01'],
  ["'2024/4/1", '2024-04-01'],
  ["'24/4/1", '2024-04-01'],
  ['’24/4/1', '2024-04-01'],
  ['’24.12.31', '2024-12-31'],
  ['2024 4 1', '2024-04-01'],
  ['2024/4/1[月]', '2024-04-01'],
  ['2024/4/1【月】', '2024-04-01'],
  ['令和6年4月1日', '2024-04-01'],
  ['令和６年４月１日', '2024-04-01'],
  ['㋿6年4月1日', '2024-04-01'],
  ['令和元年5月1日', '2019-05-01'],
  ['令和 6 年 4 月 1 日', '2024-04-01'],
  ['R6.4.1', '2024-04-01'],
  ['r6/4/1', '2024-04-01'],
  ['R06-04-01', '2024-04-01'],
  ['Ｒ６．４．１', '2024-04-01'],
  ['R.6.4.1', '2024-04-01'],
  ['R元.5.1', '2019-05-01'],
  ['令6.4.1', '2024-04-01'],
  ['平成31年4月30日', '2019-04-30'],
  ['平成元年1月8日', '1989-01-08'],
  ['平成36年3月31日', '2024-03-31 outside-era'],
  ['㍻31年4月30日', '2019-04-30'],
  ['平成31年5月1日', '2019-05-01 outside-era'],
  ['令和元年4月30日', '2019-04-30 outside-era'],
  ['令和元年5月1日', '2019-05-01'],
  ['昭和64年1月8日', '1989-01-08 outside-era'],
  ['平成元年1月7日', '1989-01-07 outside-era'],
  // On the day of a change both eras are right (tables of the National Diet Library).
  ['大正15年12月25日', '1926-12-25'],
  ['昭和元年12月25日', '1926-12-25'],
  ['明治45年7月30日', '1912-07-30'],
  ['大正元年7月30日', '1912-07-30'],
  ['大正元年7月29日', '1912-07-29 outside-era'],
  ['T15.12.25', '1926-12-25'],
  ['M45.7.30', '1912-07-30'],
  ['R060401', '2024-04-01'],
  ['R6.4.1(月) 10:00', '2024-04-01'],
  ['令和六年四月一日', '2024-04-01'],
  ['ﾚｲﾜ6年4月1日', '2024-04-01'],
  ['ヘイセイ31年4月30日', '2019-04-30'],
  ['ｼｮｳﾜ63.4.1', '1988-04-01'],
  ['2024・4・1', '2024-04-01'],
  ['2024･4･1', '2024-04-01'],
  ['2024,4,1', '2024-04-01'],
  ['2024、4、1', '2024-04-01'],
  ['R6・4・1', '2024-04-01'],
  ['2024.04.01 10.30', '2024-04-01'],
  ['2024.04.01 9.05-10.30', '2024-04-01'],
  ['2024,400,100', 'not-a-date'],
  ['2024・13・1', 'no-such-day'],
  // What may be meant by these nobody can tell.
  ['4・1', 'not-a-date'],
  ['4,1', 'not-a-date'],
  ['2024/3/31予定', 'not-a-date'],
  ['令和元年十二月三十一日', '2019-12-31'],
  ['二〇二四年四月一日', '2024-04-01'],
  ['令和6年2月29日', '2024-02-29'],
  ['令和5年2月29日', 'no-such-day'],
  ['H31.4.30', '2019-04-30'],
  ['昭和64年1月7日', '1989-01-07'],
  ['S63.12.31', '1988-12-31'],
  ['20240401', '2024-04-01'],
  ['２０２４０４０１', '2024-04-01'],
  ['20240401093000', '2024-04-01'],
  ['45383', '2024-04-01 serial'],
  ['45383.75', '2024-04-01 serial'],
  ['60', 'not-a-date'],
  ['240401', '2024-04-01 six-digits'],
  ['990401', '1999-04-01 six-digits'],
  ['240431', 'not-a-date'],
  ['2024年4月1日(月)', '2024-04-01'],
  ['2024年4月1日（月）', '2024-04-01'],
  ['2024/4/1(月)', '2024-04-01'],
  ['2024/4/1 (月曜日)', '2024-04-01'],
  ['2024/4/1 月', '2024-04-01'],
  ['2024/4/1 Mon', '2024-04-01'],
  ['2024/4/29(月・祝)', '2024-04-29'],
  ['2024/4/1 10:30', '2024-04-01'],
  ['2024/4/1 9:05:30', '2024-04-01'],
  ['2024-04-01T23:59:00.999Z', '2024-04-01T23:59:00.000Z'],
  ['2024-04-01T08:30:00+09:00', '2024-03-31T23:30:00.000Z'],
  ['2024-04-01T20:30:00-05:00', '2024-04-02T01:30:00.000Z'],
  ['2024-04-01T10:30+0900', '2024-04-01T01:30:00.000Z'],
  ['2024-04-01 10:30:00 UTC', '2024-04-01T10:30:00.000Z'],
  ['2024-04-01 10:30 JST', '2024-04-01T01:30:00.000Z'],
  // Midnight with a zone is a day without a time.
  ['2024-04-01T00:00:00Z', '2024-04-01'],
  ['2024-04-01T00:00:00.000+09:00', '2024-04-01'],
  ['2024-04-01T10:30:00', '2024-04-01'],
  ['2024/4/1 24:00', '2024-04-01'],
  ['2024/4/1 25:30', '2024-04-01'],
  ['2024/4/1 29:59', '2024-04-01'],
  ['2024/4/1 30:00', 'not-a-date'],
  ['2024/4/1 10:60', 'not-a-date'],
  ['2024年4月1日 24時', '2024-04-01'],
  ['2024年4月1日10時30分', '2024-04-01'],
  ['2024年4月1日(月)14時半', '2024-04-01'],
  ['2024/4/1 午後3時', '2024-04-01'],
  ['2024/4/1 3:00 PM', '2024-04-01'],
  ['2024/4/1 10:00-11:30', '2024-04-01'],
  ['2024/4/1 10:00～11:30', '2024-04-01'],
  ['2024/2/29', '2024-02-29'],
  ['Apr 1, 2024', '2024-04-01'],
  ['April 1 2024', '2024-04-01'],
  ['1 April 2024', '2024-04-01'],
  ['1st April, 2024', '2024-04-01'],
  ['1-Apr-24', '2024-04-01'],
  ['Mon, 1 Apr 2024 10:00:00 GMT', '2024-04-01T10:00:00.000Z'],
  ['1/Apr/2024', '2024-04-01'],
  ['2024-Apr-01', '2024-04-01'],
  ["Apr 1 '24", '2024-04-01'],
  ['1 April 10:30', 'yearless'],
  ['Mon Apr 01 2024 00:00:00 GMT+0900 (Japan Standard Time)', '2024-04-01'],
  ['Sept 3, 2024', '2024-09-03'],
  ['9999/12/31', '9999-12-31'],
  ['4/1', 'yearless'],
  ['4月1日', 'yearless'],
  ['４月１日（月）', 'yearless'],
  ['4-1', 'yearless'],
  ['2/29', 'yearless'],
  ['1 Apr', 'yearless'],
  ['04/05/2024', 'triple'],
  ['4.5.2024', 'triple'],
  ['24/4/1', 'triple'],
  ['', 'blank'],
  ['　\u200b', 'blank'],
  ['2023/2/29', 'no-such-day'],
  ['2100/2/29', 'no-such-day'],
  ['2024/13/1', 'no-such-day'],
  ['2024年4月31日', 'no-such-day'],
  ['20240231', 'no-such-day'],
  ['平成0年1月1日', 'no-such-day'],
  ['2/30', 'no-such-day'],
  ['13/1', 'no-such-day'],
  ['0000/1/1', 'no-such-day'],
  ['2024/4', 'not-a-date'],
  ['2024年4月', 'not-a-date'],
  ['2024', 'not-a-date'],
  // 2024 or 平成24年: nobody can tell.
  ['24年4月1日', 'not-a-date'],
  ['6年4月1日', 'not-a-date'],
  ['2024/4/123', 'not-a-date'],
  ['2024/4/110:30', 'not-a-date'],
  ['2024/4/1頃', 'not-a-date'],
  ['2024/4/1〜5', 'not-a-date'],
  ['2024/4/1、4/2', 'not-a-date'],
  ['6.4.1', 'not-a-date'],
  ['4.1', 'not-a-date'],
  ['不明', 'not-a-date'],
  ['#N/A', 'not-a-date'],
  ['TRUE', 'not-a-date'],
  ['99999', 'not-a-date'],
  ['03-1234-5678', 'not-a-date'],
  ['\ud800', 'not-a-date'],
  ['__proto__', 'not-a-date'],
  ['9'.repeat(50_000), 'not-a-date'],
])('%p is read as %s', (text, expected) => expect(read(text)).toBe(expected));

test.each([
  [45383, '2024-04-01'],
  [45383.999, '2024-04-01'],
  [32874, '1990-01-01'],
  [73415, '2100-12-31'],
  [20240401, '2024-04-01'],
  [20230229, null],
  [20240401.5, null],
  [0, null],
  [2024, null],
  [4.1, null],
  [-45383, null],
  [120000, null],
  // Excel's 29 February 1900, which never was.
  [60, null],
  [NaN, null],
  [Infinity, null],
])('the number %p is %s', (value, expected) => {
  const found = dayOfNumber(value);
  expect(found === null ? null : iso(found)).toBe(expected);
});

/** 1 to 99. */
const kanjiNumber = (value: number): string => {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const digit = (n: number): string => '〇一二三四五六七八九'[n]!;
  return `${tens > 1 ? digit(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digit(ones) : ''}`;
};

const FORMATS: Record<string, (value: number) => unknown> = {
  slash: (value) => `${civilDate(value).year}/${civilDate(value).month}/${civilDate(value).day}`,
  iso,
  dots: (value) => iso(value).split('-').join('.'),
  kanji: (value) =>
    `${civilDate(value).year}年${civilDate(value).month}月${civilDate(value).day}日(${'日月火水木金土'[weekday(value)]})`,
  reiwaKanji: (value) => {
    const { year, month, day } = civilDate(value);
    return `令和${kanjiNumber(year - 2018)}年${kanjiNumber(month)}月${kanjiNumber(day)}日`;
  },
  reiwaCompact: (value) =>
    `R${[civilDate(value).year - 2018, civilDate(value).month, civilDate(value).day].map((n) => String(n).padStart(2, '0')).join('')}`,
  sixDigits: (value) => iso(value).slice(2).split('-').join(''),
  shortYear: (value) => `’${iso(value).slice(2).split('-').join('/')}`,
  english: (value) =>
    `${civilDate(value).day}-${'JanFebMarAprMayJunJulAugSepOctNovDec'.substr(civilDate(value).month * 3 - 3, 3)}-${civilDate(value).year}`,
  noonInTokyo: (value) => `${iso(value)}T12:00:00+09:00`,
  reiwa: (value) => `令和${civilDate(value).year - 2018}年${civilDate(value).month}月${civilDate(value).day}日`,
  heisei: (value) => `H${civilDate(value).year - 1988}.${civilDate(value).month}.${civilDate(value).day}`,
  compact: (value) => iso(value).split('-').join(''),
  number: (value) => Number(iso(value).split('-').join('')),
  serial: serialOfDay,
  serialText: (value) => String(serialOfDay(value)),
  fullWidth: (value) => iso(value).replace(/[0-9-]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  date: (value) => new Date(value * 86_400_000 + 5000),
};
test.each(Object.keys(FORMATS))('what was written as %s is read back', (name) => {
  const from = day(name.startsWith('reiwa') ? '2020-01-01' : '1990-01-01');
  // Era years have at most two digits.
  const to = day(name === 'heisei' ? '2087-12-31' : /^six|^short/.test(name) ? '2069-12-31' : '2099-12-31');
  fc.assert(
    fc.property(fc.array(fc.integer({ min: from, max: to })), (days) => {
      expect([...column(days.map((value) => FORMATS[name]!(value))).days]).toEqual(days);
    }),
  );
});

test('any text gives one of the forms, never an exception', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readDateText(text)));
  fc.assert(fc.property(fc.array(fc.anything()), (cells) => void column(cells)));
});

describe('columns', () => {
  test('dates from another realm, and no dates', () => {
    const foreign: unknown = runInNewContext('new Date(Date.UTC(2024, 3, 1))');
    const cells = [foreign, new Date(NaN), new Date(Date.UTC(1899, 11, 30)), true, {}, null, '', ' ', '#N/A', NaN];
    const { days, states } = column(cells);
    expect(isoAll(days)).toEqual(['2024-04-01', ...Array<string>(9).fill('')]);
    expect([...states]).toEqual([
      0,
      ...Array<number>(4).fill(DAY_NOT_A_DATE),
      ...Array<number>(3).fill(DAY_BLANK),
      DAY_NOT_A_DATE,
      DAY_NOT_A_DATE,
    ]);
  });

  test('one impossible cell settles the order of the whole column', () => {
    expect(isoAll(column(['04/05/2024', '13/05/2024', '01/02/2024']).days)).toEqual([
      '2024-05-04',
      '2024-05-13',
      '2024-02-01',
    ]);
    expect(isoAll(column(['04/05/2024', '05/13/2024', '01/02/2024']).days)).toEqual([
      '2024-04-05',
      '2024-05-13',
      '2024-01-02',
    ]);
    expect(column(['04/05/2024', '13/05/2024']).assumedOrder).toBeNull();
  });

  test('when both orders fit, the smoother one is assumed and said', () => {
    const byDay = column(['01/04/2024', '02/04/2024', '03/04/2024', '04/04/2024']);
    expect(isoAll(byDay.days)).toEqual(['2024-04-01', '2024-04-02', '2024-04-03', '2024-04-04']);
    expect(byDay.assumedOrder).toBe('day-month-year');
    const byMonth = column(['2024/4/1', '04/02/2024', '04/03/2024']);
    expect(isoAll(byMonth.days)).toEqual(['2024-04-01', '2024-04-02', '2024-04-03']);
    expect(byMonth.assumedOrder).toBe('month-day-year');
  });

  test('never row by row: no order for the column, no days', () => {
    const mixed = column(['13/04/2024', '04/13/2024', '01/02/2024']);
    expect([...mixed.states]).toEqual([DAY_AMBIGUOUS, DAY_AMBIGUOUS, DAY_AMBIGUOUS]);
    expect([...column(['04/05/2024']).states]).toEqual([DAY_AMBIGUOUS]);
    expect(isoAll(column(['04/04/2024', '05/05/2024']).days)).toEqual(['2024-04-04', '2024-05-05']);
  });

  test('a typing error does not undo a clear order', () => {
    const many = Array.from({ length: 18 }, (_, index) => `${13 + (index % 16)}/04/2024`);
    const { days, states } = column([...many, '04/20/2024']);
    expect(iso(days[0]!)).toBe('2024-04-13');
    expect(states[18]).toBe(DAY_NOT_EXISTING);
  });

  test('two-digit years are year first unless the column says otherwise', () => {
    const custom = column(['24/4/1', '24/4/2', '24/12/31']);
    expect(isoAll(custom.days)).toEqual(['2024-04-01', '2024-04-02', '2024-12-31']);
    expect(isoAll(column(['04/30/24', '05/01/24']).days)).toEqual(['2024-04-30', '2024-05-01']);
  });

  test('a missing year is that of the neighbours, also over new year', () => {
    const { days, states } = column(['2023/12/28', '12/30', '1/5', '1月9日', '', '4/1']);
    expect(isoAll(days)).toEqual(['2023-12-28', '2023-12-30', '2024-01-05', '2024-01-09', '', '2024-04-01']);
    expect([...states]).toEqual([0, DAY_ASSUMED_YEAR, DAY_ASSUMED_YEAR, DAY_ASSUMED_YEAR, DAY_BLANK, DAY_ASSUMED_YEAR]);
    expect(isoAll(column(['12/20', '12/28', '1/5', '2024/1/10']).days)).toEqual([
      '2023-12-20',
      '2023-12-28',
      '2024-01-05',
      '2024-01-10',
    ]);
    expect(isoAll(column(['2023/3/1', '2/29']).days)).toEqual(['2023-03-01', '2024-02-29']);
  });

  test('six digits are dates only where the whole column says so', () => {
    const dates = column(['240401', 240402, '', new Date(Date.UTC(2024, 3, 3))]);
    expect(isoAll(dates.days)).toEqual(['2024-04-01', '2024-04-02', '', '2024-04-03']);
    expect(dates.assumedOrder).toBe('year-month-day');
    const mixed = column(['240401', 240402, 249999]);
    expect([...mixed.states]).toEqual([DAY_NOT_A_DATE, DAY_NOT_A_DATE, DAY_NOT_A_DATE]);
    expect([...column(['240401', '不明']).states]).toEqual([DAY_NOT_A_DATE, DAY_NOT_A_DATE]);
  });

  test('a moment with a zone is the day that it was here, and is said once', () => {
    const tokyo = (date: Date) => dayOfUtcDate(new Date(date.getTime() + 9 * 3_600_000));
    const cells = ['2024-04-01', '2024-04-01T23:30:00Z', '2024-04-01T08:30:00Z'];
    const { days, states, notes } = column(cells, { dayOfDate: tokyo });
    expect(isoAll(days)).toEqual(['2024-04-01', '2024-04-02', '2024-04-01']);
    expect([...states]).toEqual([0, 0, 0]);
    expect(notes).toEqual([{ code: 'zoned-times', index: 1, count: 2 }]);
    expect(isoAll(column(['2024-04-01T23:30:00Z'], { dayOfDate: () => NaN }).days)).toEqual(['2024-04-01']);
  });

  test('days outside their era are read and said once', () => {
    const { days, notes } = column(['2019/5/1', '平成31年5月2日', '平成31年5月3日']);
    expect(isoAll(days)).toEqual(['2019-05-01', '2019-05-02', '2019-05-03']);
    expect(notes).toEqual([{ code: 'day-outside-era', index: 1, count: 2 }]);
  });

  test('bare serials: from 1904 when the header or the dates around them say so, from 1900 when nothing does', () => {
    // 2024-04-01 is 45383 from 1900 and 43921 from 1904.
    expect(isoAll(column([43921, 43922], { header: '日付(1904)' }).days)).toEqual(['2024-04-01', '2024-04-02']);
    const around = column(['2024/3/31', 43921, '43922', '2024/4/3']);
    expect(isoAll(around.days)).toEqual(['2024-03-31', '2024-04-01', '2024-04-02', '2024-04-03']);
    expect(around.notes).toEqual([{ code: 'serials-from-1904', index: 1, count: 2 }]);
    expect(column(['2024/3/31', 45383]).notes).toEqual([]);
    const alone = column([45383, 45384]);
    expect(isoAll(alone.days)).toEqual(['2024-04-01', '2024-04-02']);
    expect(alone.notes).toEqual([{ code: 'serial-dates', index: 0, count: 2 }]);
    // Half of them one way, half the other: nothing is shifted.
    expect(isoAll(column(['2024/3/31', 43921, 45383]).days)).toEqual(['2024-03-31', '2020-03-31', '2024-04-01']);
  });

  test('a missing year is taken from the row or the title when there is one, else it stays open', () => {
    expect([...column(['4/1', '4/2']).states]).toEqual([DAY_NO_YEAR, DAY_NO_YEAR]);
    expect(isoAll(column(['4/1', '3/31'], { anchor: { day: day('2024-09-30'), basis: 'title' } }).days)).toEqual([
      '2024-04-01',
      '2025-03-31',
    ]);
    const rowAnchors = Int32Array.from([day('2023-12-28'), day('2024-06-01')]);
    expect(isoAll(column(['1/5', '6/8'], { rowAnchors }).days)).toEqual(['2024-01-05', '2024-06-08']);
  });
});
