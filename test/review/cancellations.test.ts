/** Who left, why and when: by hand, and adding up to the KPIs on the sample. */
import { parseIsoDay } from '../../src/core/days';
import { measureMonths } from '../../src/core/evaluate';
import { DAYS_PER_MONTH } from '../../src/core/measures/tenure';
import { formatSpan, monthEnd, monthStart } from '../../src/core/periods';
import type { Settings } from '../../src/core/settings';
import { wholeTeam } from '../../src/core/slice';
import { NO_NAME } from '../../src/core/tables';
import { type BandFigures, cancellations, TENURE_BANDS } from '../../src/review/cancellations';
import { factsOfSheets } from '../support/report-facts';
import { sampleFacts } from '../support/sample-facts';

const contract = (name: string, start: string, cancel = '', reason = '', yen = 1000): unknown[] => [
  ...[name, '佐藤', start, cancel, yen, '月額', reason],
];
const factsOf = (contracts: readonly unknown[][], asOf = '2024-06-30', settings: Partial<Settings> = {}) =>
  factsOfSheets(
    { 契約: [['顧客', '担当者', '開始日', '解約日', '金額', '請求', '解約理由'], ...contracts] },
    parseIsoDay(asOf)!,
    settings,
  );

/** Closed: July 2023 to June 2024, and the twelve months before. */
const FACTS = factsOf([
  contract('A', '2023/1/1', '2023/12/31', '価格'),
  contract('B', '2024/1/1', '2024/3/31', '価格'),
  contract('C', '2024/1/1', '2024/4/1'),
  contract('D', '2021/1/1', '2023/3/31', '移転'),
  contract('E', '2023/1/1'),
  contract('F', '2022/7/1', '2024/6/30', '価格', 1000),
  contract('F', '2022/7/1', '2024/6/30', '他社', 5000),
  contract('F', '2022/7/1', '2024/6/30', '', 9000),
]);

describe('six customers', () => {
  const { now, before, reasons, bands } = cancellations(FACTS)!;

  test('the twelve closed months and those before', () => {
    expect([formatSpan(now), formatSpan(before!)]).toEqual(['2023-07:2024-06', '2022-07:2023-06']);
  });

  test('one reason each, of several contracts the largest that says one; those without last', () => {
    const names = reasons.map(({ reason, ...counts }) => [FACTS.tables.reasons[reason] ?? null, counts]);
    expect(names).toEqual([
      ['価格', { now: 2, before: 0 }],
      ['他社', { now: 1, before: 0 }],
      ['移転', { now: 0, before: 1 }],
      [null, { now: 1, before: 0 }],
    ]);
    expect(reasons[3]!.reason).toBe(NO_NAME);
  });

  test('bands: 91 days are three months, 92 the fourth, 365 the twelfth, 731 the twenty-fifth', () => {
    // 3 × 30.436875 = 91.3; 12 × = 365.2; 24 × = 730.5.
    expect(bands.map((band) => band.now.cancelled)).toEqual([1, 1, 1, 0, 1]);
    expect(bands.map((band) => band.before!.cancelled)).toEqual([0, 0, 0, 0, 1]);
  });

  test('exposure: days of service within the span and the band', () => {
    const inDays = ({ months, customers }: BandFigures): number[] => [Math.round(months * DAYS_PER_MONTH), customers];
    // Up to 3: B and C 91 days each. 4 to 6 (days 92 to 182): C's last day; A and E are on day 182 on 1 July 2023.
    expect(bands.slice(0, 2).map((band) => inDays(band.now))).toEqual([
      [182, 2],
      [3, 3],
    ]);
    // Before: A, E and F 91 days each; A and E up to 30 June (day 181) 90 days each, F 91.
    expect(bands.slice(0, 2).map((band) => inDays(band.before!))).toEqual([
      [273, 3],
      [271, 3],
    ]);
    // Over 24: F on its day 731 only. Before: D from its day 731 (1 January 2023) to 31 March.
    expect(inDays(bands[4]!.now)).toEqual([1, 1]);
    expect(inDays(bands[4]!.before!)).toEqual([90, 1]);
  });
});

describe('a change is called one only beyond chance', () => {
  // 60 customers of 25 months and more, each 12 months at risk in either span, unless they left.
  const office = (count: number, cancel: string): ReturnType<typeof cancellations> =>
    cancellations(
      factsOf(Array.from({ length: 60 }, (_, i) => contract(`K${i}`, '2020/1/1', i < count ? cancel : ''))),
    );
  test.each([
    // As many months on both sides: all of n on one side have the chance ½ⁿ; 1/128 = 0.8 %, 1/256 = 0.4 %.
    [7, '2024/6/30', null],
    [8, '2024/6/30', 'more'],
    // 720 months before and 720 − 12 n after: (720 ÷ 1344)⁸ = 0.7 %, (720 ÷ 1332)⁹ = 0.4 %.
    [8, '2023/6/30', null],
    [9, '2023/6/30', 'fewer'],
  ])('%i of 60 left on %s: %s', (count, cancel, change) => {
    expect(office(count, cancel)!.bands[4]!.change).toBe(change);
  });
});

describe('spans', () => {
  const spans = (asOf: string, settings: Partial<Settings> = {}): (string | null)[] | null => {
    const found = cancellations(factsOf([contract('A', '2022/10/10')], asOf, settings));
    return found === null ? null : [formatSpan(found.now), found.before === null ? null : formatSpan(found.before)];
  };
  test.each<[string, Partial<Settings>, (string | null)[] | null]>([
    ['2022-10-30', {}, null],
    ['2022-10-31', {}, ['2022-10', null]],
    ['2023-05-15', {}, ['2022-10:2023-04', null]],
    ['2024-01-31', {}, ['2023-02:2024-01', '2022-10:2023-01']],
    // Cancellations are all on record from that day: the first whole month begins on it or after it.
    ['2024-06-30', { recordStart: parseIsoDay('2023-09-01') }, ['2023-09:2024-06', null]],
    ['2024-06-30', { recordStart: parseIsoDay('2023-09-02') }, ['2023-10:2024-06', null]],
    ['2024-06-20', { closingDay: 20 }, ['2023-07:2024-06', '2022-10:2023-06']],
  ])('as of %s with %j: %j', (asOf, settings, expected) => {
    expect(spans(asOf, settings)).toEqual(expected);
  });

  test('nothing on record: nothing', () => {
    expect(cancellations(factsOf([]))).toBeNull();
  });
});

test('sales only: who went dormant has no reason', () => {
  const facts = factsOfSheets(
    {
      売上: [
        ['日付', '顧客', '金額'],
        ['2024/1/10', 'A', 500],
        ['2024/6/1', 'B', 500],
      ],
    },
    parseIsoDay('2024-06-30')!,
  );
  expect(cancellations(facts)!.reasons).toEqual([{ reason: NO_NAME, now: 1, before: 0 }]);
});

test('the sample: reasons and bands add up to 解約数, exposure to the days of service', () => {
  const facts = sampleFacts();
  const { now, before, reasons, bands } = cancellations(facts)!;
  const measures = measureMonths(wholeTeam(facts));
  for (const [span, of] of [
    [now, 'now'],
    [before!, 'before'],
  ] as const) {
    let cancelled = 0;
    for (let month = span.first; month <= span.last; month++) cancelled += measures(month)!.stocks.cancelled;
    expect(cancelled).toBeGreaterThan(5);
    expect(reasons.reduce((sum, count) => sum + count[of], 0)).toBe(cancelled);
    expect(bands.reduce((sum, band) => sum + band[of]!.cancelled, 0)).toBe(cancelled);
    let days = 0;
    for (let day = monthStart(span.first, 31); day <= monthEnd(span.last, 31); day++)
      days += facts.spells.flat().filter(({ start, end }) => start <= day && day <= end).length;
    expect(bands.reduce((sum, band) => sum + band[of]!.months, 0)).toBeCloseTo(days / DAYS_PER_MONTH, 6);
  }
  expect(bands).toHaveLength(TENURE_BANDS.length);
});
