import fc from 'fast-check';
import { monthIndex } from '../../src/core/periods';
import type { MonthValue } from '../../src/goals/record';
import { movementOf, signalSentence } from '../../src/goals/signal-sentences';
import { signalOf, verdictOf } from '../../src/goals/signals';
import { KPIS } from '../../src/kpis';
import { kpiOf } from '../support/catalogue';

const FIRST = monthIndex(2022, 4);
const months = (values: readonly number[]): MonthValue[] => values.map((value, i) => ({ month: FIRST + i, value }));
const repeat = (count: number, value: (i: number) => number): number[] =>
  Array.from({ length: count }, (_, i) => value(i));

/** 3 low, 8 high, 3 low months: mean 10.5, limits 7.6 and 13.4, no trend. */
const HUMP = [9, 9.5, 9, 11, 12, 11, 12, 11, 12, 11, 12, 9, 9.5, 9];
/** Mean 9.75: the last 8 lie above it. Months outside (5.7 to 13.8) are older, S = −12. */
const RISEN = [14, 14, 14, 14, 4, 4, 4, 4, 10, 11, 10, 11, 10, 11, 10, 11];
/** 10 and 11 in turn, then 30: mean 145 ÷ 12, moving ranges 30 ÷ 11, so 4.8 to 19.3. */
const SPIKE = [...repeat(11, (i) => 10 + (i % 2)), 30];
/** A busy December. */
const YEAR = [100, 100, 100, 100, 100, 100, 100, 100, 300, 100, 100, 100];

test('a month outside the usual range', () => {
  const signal = signalOf(kpiOf('churn-count'), months(SPIKE))!;
  expect(signal).toMatchObject({
    kind: 'outside',
    direction: 'up',
    yearOnYear: false,
    isCurrent: true,
    month: FIRST + 11,
    value: 30,
  });
  if (signal.kind === 'outside') {
    expect(signal.usual.high).toBeCloseTo(145 / 12 + (2.66 * 30) / 11, 10);
    expect(signal.usual.low).toBeCloseTo(145 / 12 - (2.66 * 30) / 11, 10);
  }
});

test('eight in a row on one side of the mean', () => {
  const over = signalOf(kpiOf('visits'), months(HUMP));
  expect(over).toMatchObject({
    kind: 'run',
    direction: 'up',
    isCurrent: false,
    first: FIRST + 3,
    months: 8,
    mean: 10.5,
  });
  expect(verdictOf(kpiOf('visits'), months(HUMP), over)).toBe('steady');
  const now = signalOf(kpiOf('visits'), months(RISEN));
  expect(now).toMatchObject({ kind: 'run', direction: 'up', isCurrent: true, first: FIRST + 8, months: 8, mean: 9.75 });
  expect(verdictOf(kpiOf('visits'), months(RISEN), now)).toBe('improving');
  // Seven are none.
  expect(signalOf(kpiOf('visits'), months(HUMP.filter((_, i) => i !== 3 && i !== 4)))?.kind).not.toBe('run');
});

test('a trend, with the medians of its first and last three months', () => {
  const falling = repeat(12, (i) => 12_000 - 120 * i);
  expect(signalOf(kpiOf('deal-size'), months(falling))).toEqual({
    kind: 'trend',
    direction: 'down',
    yearOnYear: false,
    isCurrent: true,
    months: 12,
    from: 11_880,
    to: 10_800,
  });
});

test('a trend that the last months have undone is none', () => {
  // S = 55 pairs of the first 11 up, the last month below all of them: 55 − 11 = 44, p = 0.003; but 3 months' medians: see below.
  const turned = [...repeat(11, (i) => 100 + i), 0];
  expect(signalOf(kpiOf('visits'), months(turned))?.kind).toBe('trend');
  // Rising for 20 months (S = 190), then 3 below all: −60, and equal among themselves.
  const undone = [...repeat(20, (i) => 100 + i), 90, 90, 90];
  expect(signalOf(kpiOf('visits'), months(undone))?.kind).not.toBe('trend');
});

describe('24 months: against the same month a year before', () => {
  test('a season is no change', () => {
    expect(signalOf(kpiOf('visits'), months([...YEAR, ...YEAR]))).toBeNull();
    // With a single year nobody can tell: 8 months lie below the mean, which December has raised.
    expect(signalOf(kpiOf('visits'), months(YEAR))).toMatchObject({ kind: 'run', months: 8, yearOnYear: false });
  });

  test('every month a tenth below is a trend, though the differences are level', () => {
    const signal = signalOf(kpiOf('visits'), months([...YEAR, ...YEAR.map((value) => value * 0.9)]));
    expect(signal).toMatchObject({ kind: 'trend', direction: 'down', yearOnYear: true, from: 100, to: 90 });
  });

  test('one month out of line with the year before', () => {
    // Differences ±1 in turn and 60 at last: their mean is (0 − 1 + 60) ÷ 12 and far below.
    const later = YEAR.map((value, i) => (i === 11 ? value + 60 : value + (i % 2 === 0 ? -1 : 1)));
    const signal = signalOf(kpiOf('visits'), months([...YEAR, ...later]));
    expect(signal).toMatchObject({ kind: 'outside', direction: 'up', yearOnYear: true, month: FIRST + 23, value: 60 });
  });

  test('a missing month leaves 23: the season stays possible', () => {
    const record = months([...YEAR, ...YEAR.map((value) => value * 0.5)]).filter((_, i) => i !== 5);
    expect(signalOf(kpiOf('visits'), record)?.yearOnYear).toBe(false);
  });

  test('older months count no more', () => {
    const record = months([...repeat(12, () => 9999), ...YEAR, ...YEAR]);
    expect(signalOf(kpiOf('visits'), record)).toBeNull();
  });
});

test('too short, or no KPI for signals', () => {
  const eleven = months(repeat(11, (i) => i));
  expect(signalOf(kpiOf('visits'), eleven)).toBeNull();
  expect(verdictOf(kpiOf('visits'), eleven, null)).toBe('too-short');
  expect(signalOf(kpiOf('visits'), [])).toBeNull();
  const twelve = months(repeat(12, (i) => i));
  expect(
    KPIS.filter((kpi) => signalOf(kpi, twelve) === null)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['tenure', 'expected-tenure', 'active-customers', 'cumulative-revenue', 'kgi-progress'].sort());
});

test('no change in level or scale makes a signal, or takes one away', () => {
  const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 12, maxLength: 24 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 1000 }), (own, scale) => {
      const kpi = kpiOf('visits');
      const [plain, scaled] = [signalOf(kpi, months(own)), signalOf(kpi, months(own.map((value) => value * scale)))];
      const mirrored = signalOf(kpi, months(own.map((value) => 100 - value)));
      expect([scaled?.kind, scaled?.direction]).toEqual([plain?.kind, plain?.direction]);
      expect(mirrored?.kind).toBe(plain?.kind);
      if (plain !== null) expect(mirrored?.direction).not.toBe(plain.direction);
    }),
  );
  expect(signalOf(kpiOf('visits'), months(repeat(12, () => 0.1 + 0.2)))).toBeNull();
});

test('better or worse follows the KPI', () => {
  const rising = months(repeat(12, (i) => 0.5 + i / 100));
  const verdict = (id: string): string => movementOf(kpiOf(id), rising, 'ja').verdict;
  expect(verdict('win-rate')).toBe('improving');
  expect(verdict('churn-rate')).toBe('worsening');
  // In range neither direction is better; the change is told all the same.
  expect(verdict('visit-frequency')).toBe('steady');
  expect(movementOf(kpiOf('visit-frequency'), rising, 'ja').sentence).toContain('訪問頻度が上がってきた');
  expect(movementOf(kpiOf('visits'), months(HUMP), 'ja')).toEqual({ verdict: 'steady', sentence: '' });
});

test.each<[string, readonly number[], string, string]>([
  [
    'deal-size',
    repeat(12, (i) => 12_000 - 120 * i),
    '取引単価が下がってきた(12か月で −9%、季節の可能性)',
    'Deal size: falling (−9% over 12 months; possibly the season)',
  ],
  [
    'win-rate',
    repeat(12, (i) => 0.5 - i / 100),
    '成約率が下がってきた(12か月で −9.0pt、季節の可能性)',
    'Win rate: falling (−9.0pt over 12 months; possibly the season)',
  ],
  [
    'visits',
    [...YEAR, ...YEAR.map((value) => value * 0.9)],
    '訪問件数が下がってきた(前の12か月に比べて −10%)',
    'Visits: falling (−10% against the 12 months before)',
  ],
  [
    'visits',
    RISEN,
    '訪問件数が2022年12月から8か月続けて平均(9.8件、季節の可能性)を上回った',
    'Visits: above the mean (9.8; possibly the season) for 8 months from 2022-12',
  ],
  [
    'churn-count',
    SPIKE,
    '2023年3月の解約数は30社で、いつもの範囲(4.8社〜19.3社、季節の可能性)を上回った',
    'Cancellations in 2023-03: 30, above the usual 4.8 to 19.3; possibly the season',
  ],
  [
    'visits',
    [...YEAR, ...YEAR.map((value, i) => (i === 11 ? value + 60 : value + (i % 2 === 0 ? -1 : 1)))],
    // Mean 59 ÷ 12 = 4.9; moving ranges 10 × 2 and 61: 2.66 × 81 ÷ 11 = 19.6.
    '2024年3月の訪問件数の前年差は+60件で、いつもの前年差(−14.7件〜+24.5件)を上回った',
    'Visits, change on the year in 2024-03: +60, above the usual −14.7 to +24.5',
  ],
])('%s: in words', (id, values, ja, en) => {
  const kpi = kpiOf(id);
  const signal = signalOf(kpi, months(values))!;
  expect(signalSentence(signal, kpi, 'ja')).toBe(ja);
  expect(signalSentence(signal, kpi, 'en')).toBe(en);
});

test('limits beyond what can be are not shown', () => {
  // 0.99 and 1 in turn, then 0.5: the upper limit would be above 100 %.
  const kpi = kpiOf('retention-rate');
  const sentence = signalSentence(signalOf(kpi, months([...repeat(11, (i) => 1 - (i % 2) / 100), 0.5]))!, kpi, 'ja');
  expect(sentence).toMatch(/〜100\.0%/);
});
