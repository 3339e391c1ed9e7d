import { UserFacingError } from '../../src/core/errors';
import { type MonthSpan } from '../../src/core/periods';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { readFilter, readPeriod } from '../../src/functions/arguments';
import { sentenceOf } from '../../src/i18n/sentences';
import { dayOfUtcDate } from '../intake/support';
import { d } from '../reference/worked';
import { thrownBy } from '../support/thrown';
import { span } from '../support/worked-facts';

const period = (argument: unknown, closingDay = 31): MonthSpan =>
  readPeriod(argument, { ...DEFAULT_SETTINGS, closingDay }, d('2024-06-15'), dayOfUtcDate);

describe('period', () => {
  test.each([[undefined], [null], [''], ['  '], ['\u3000']])('%j is the month of the as-of day', (blank) => {
    expect(period(blank)).toEqual(span('2024-06'));
  });

  test.each([
    ['2024-05', '2024-05', '2024-05'],
    ['令和6年5月', '2024-05', '2024-05'],
    ['２０２４年５月', '2024-05', '2024-05'],
    ['2024-04:2024-09', '2024-04', '2024-09'],
    ['2024Q1', '2024-04', '2024-06'],
    ['FY2024', '2024-04', '2025-03'],
    ['先月', '2024-05', '2024-05'],
    ['last 3 months', '2024-03', '2024-05'],
  ])('the text "%s"', (text, first, last) => {
    expect(period(text)).toEqual(span(first, last));
  });

  test('a date cell is its month, under the closing day', () => {
    const date = new Date(Date.UTC(2024, 2, 21, 9, 30));
    expect(period(date)).toEqual(span('2024-03'));
    expect(period(date, 20)).toEqual(span('2024-04'));
  });

  test.each([
    // Serial 45444 is 1 June 2024, 45443 the day before (test/core/days.test.ts).
    [45_444, '2024-06'],
    [45_443, '2024-05'],
    [45_443.99, '2024-05'],
    // A month without a separator.
    [202_405, '2024-05'],
  ])('the number %d is in %s', (number, month) => {
    expect(period(number)).toEqual(span(month));
  });

  test.each<[unknown, string]>([
    ['2024-13', '2024-13'],
    ['abc', 'abc'],
    ['2024-09:2024-04', '2024-09:2024-04'],
    [2024, '2024'],
    [0, '0'],
    [-1, '-1'],
    [202_413, '202413'],
    [1e9, '1000000000'],
    [true, 'TRUE'],
    ['x'.repeat(100), 'x'.repeat(40)],
  ])('%j cannot be read', (argument, text) => {
    expect(thrownBy(() => period(argument))).toEqual({ code: 'bad-period', params: { text } });
  });

  test('a day as a text is no month; a range is said to be one', () => {
    for (const text of ['2024-06-05', '2024/6/5', '2024年6月5日'])
      expect(thrownBy(() => period(text))).toEqual({ code: 'bad-period', params: { text } });
    expect(thrownBy(() => period([['2024-06'], ['2024-07']]))).toEqual({
      code: 'range-argument',
      params: { parameter: 'period' },
    });
  });

  test('the sentence is that of the definitions', () => {
    const { code, params } = thrownBy(() => period('2024-13'));
    expect(sentenceOf(new UserFacingError(code, params), 'ja')).toBe('期間「2024-13」を読めません。例: 2024-06');
  });
});

describe('filter', () => {
  test.each([[undefined], [null], [''], [' '], ['\u3000'], [';'], [' ; ；']])('%j is everyone', (blank) => {
    expect(readFilter(blank)).toEqual({});
  });

  test.each([
    ['佐藤', { rep: '佐藤' }],
    [' 佐藤 ', { rep: '佐藤' }],
    ['佐藤 花子', { rep: '佐藤 花子' }],
    [7, { rep: '7' }],
    ['顧客=藤沢商店', { customer: '藤沢商店' }],
    ['担当=佐藤', { rep: '佐藤' }],
    ['担当者=佐藤', { rep: '佐藤' }],
    ['チーム=1課', { team: '1課' }],
    ['商品=水', { product: '水' }],
    ['エリア=藤沢', { area: '藤沢' }],
    ['ランク=A', { rank: 'A' }],
    ['customer=Fujisawa Ltd', { customer: 'Fujisawa Ltd' }],
    ['rep=Sato', { rep: 'Sato' }],
    ['Team=1', { team: '1' }],
    ['PRODUCT=water', { product: 'water' }],
    ['area = Fujisawa', { area: 'Fujisawa' }],
    ['rank=A', { rank: 'A' }],
    ['エリア=藤沢;商品=水', { area: '藤沢', product: '水' }],
    ['佐藤; エリア=藤沢 ;', { rep: '佐藤', area: '藤沢' }],
    // Full width, as typed with a Japanese keyboard.
    ['エリア＝藤沢；商品＝水', { area: '藤沢', product: '水' }],
    ['ｴﾘｱ=藤沢', { area: '藤沢' }],
    // Only the first = separates.
    ['商品=A=B', { product: 'A=B' }],
  ])('%j', (text, expected) => {
    expect(readFilter(text)).toEqual(expected);
  });

  test.each([
    ['地域=藤沢', '地域=藤沢'],
    ['佐藤;地域=藤沢', '地域=藤沢'],
    ['=佐藤', '=佐藤'],
    ['担当=', '担当='],
    ['担当= ;エリア=藤沢', '担当='],
    ['constructor=x', 'constructor=x'],
  ])('%j has a part that cannot be read', (text, part) => {
    expect(thrownBy(() => readFilter(text))).toEqual({ code: 'bad-filter-key', params: { text: part } });
  });

  test.each([
    ['佐藤;鈴木', 'rep'],
    ['担当=佐藤; 担当者=佐藤', 'rep'],
    ['エリア=藤沢;エリア=茅ヶ崎', 'area'],
  ])('%j has two of a kind', (text, kind) => {
    expect(thrownBy(() => readFilter(text))).toEqual({ code: 'repeated-filter', params: { kind, text } });
  });

  test.each([[true], [new Date(0)], [[['佐藤']]], [{}], ['#N/A'], ['#DIV/0!']])('%j is no filter', (argument) => {
    expect(thrownBy(() => readFilter(argument)).code).toBe('bad-filter');
  });
});
