import * as fc from 'fast-check';
import { civilDate, serialOfDay, weekday } from '../../src/core/days';
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
  if (form.form === 'day') return iso(form.day);
  return form.form === 'problem' ? form.problem : form.form;
};
const column = (cells: unknown[], more: Partial<DayColumnOptions> = {}) =>
  readDayColumn(cells, { dayOfDate: dayOfUtcDate, ...more });

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
  ['平成36年3月31日', '2024-03-31'],
  ['H31.4.30', '2019-04-30'],
  ['昭和64年1月7日', '1989-01-07'],
  ['S63.12.31', '1988-12-31'],
  ['20240401', '2024-04-01'],
  ['２０２４０４０１', '2024-04-01'],
  ['20240401093000', '2024-04-01'],
  ['45383', '2024-04-01'],
  ['45383.75', '2024-04-01'],
  ['2024年4月1日(月)', '2024-04-01'],
  ['2024年4月1日（月）', '2024-04-01'],
  ['2024/4/1(月)', '2024-04-01'],
  ['2024/4/1 (月曜日)', '2024-04-01'],
  ['2024/4/1 月', '2024-04-01'],
  ['2024/4/1 Mon', '2024-04-01'],
  ['2024/4/29(月・祝)', '2024-04-29'],
  ['2024/4/1 10:30', '2024-04-01'],
  ['2024/4/1 9:05:30', '2024-04-01'],
  ['2024-04-01T23:59:59.999Z', '2024-04-01'],
  ['2024-04-01T23:59:59+09:00', '2024-04-01'],
  ['2024-04-01 10:30:00 UTC', '2024-04-01'],
  ['2024/4/1 24:00', '2024-04-01'],
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
  ['Mon, 1 Apr 2024 10:00:00 GMT', '2024-04-01'],
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
  [NaN, null],
  [Infinity, null],
])('the number %p is %s', (value, expected) => {
  const found = dayOfNumber(value);
  expect(found === null ? null : iso(found)).toBe(expected);
});

const FORMATS: Record<string, (value: number) => unknown> = {
  slash: (value) => `${civilDate(value).year}/${civilDate(value).month}/${civilDate(value).day}`,
  iso,
  dots: (value) => iso(value).split('-').join('.'),
  kanji: (value) =>
    `${civilDate(value).year}年${civilDate(value).month}月${civilDate(value).day}日(${'日月火水木金土'[weekday(value)]})`,
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
  const from = day(name === 'reiwa' ? '2020-01-01' : '1990-01-01');
  // Era years have at most two digits.
  const to = day(name === 'heisei' ? '2087-12-31' : '2099-12-31');
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

  test('a missing year is taken from the row or the title when there is one, else it stays open', () => {
    expect([...column(['4/1', '4/2']).states]).toEqual([DAY_NO_YEAR, DAY_NO_YEAR]);
    expect(isoAll(column(['4/1', '3/31'], { titleAnchor: day('2024-09-30') }).days)).toEqual([
      '2024-04-01',
      '2025-03-31',
    ]);
    const rowAnchors = Int32Array.from([day('2023-12-28'), day('2024-06-01')]);
    expect(isoAll(column(['1/5', '6/8'], { rowAnchors }).days)).toEqual(['2024-01-05', '2024-06-08']);
  });
});
