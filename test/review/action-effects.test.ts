/** Before and after an action, by hand; and how often chance alone is called an effect. */
import { createRandom } from '../../src/core/random';
import { KPIS } from '../../src/kpis';
import { effectOf, FEWEST_BEFORE, MOST_AFTER } from '../../src/review/action-effects';

const kpi = (id: string) => KPIS.find((each) => each.id === id)!;
const START = 2023 * 12;
const months = (values: readonly number[], first = START) => values.map((value, i) => ({ month: first + i, value }));

/** Ten and twelve by turns: mean 11, moving range 2, so natural limits of 11 ± 2.66 × 2 = 5.68 … 16.32. */
const ALTERNATING = [10, 12, 10, 12, 10, 12, 10, 12];
/** Decided at the review of the eighth month, done in the ninth. */
const WHEN = { decided: START + 7, done: START + 8 };

test.each([
  // One month after: 11 ± 5.32 × √(1/8 + 1) = 5.3572 … 16.6428.
  ['noise', [16.6], 'noise', 16.6],
  ['better', [16.7], 'better', 16.7],
  ['worse', [5.3], 'worse', 5.3],
])('%s: one month', (_, after, verdict, mean) => {
  const effect = effectOf(kpi('visits'), months([...ALTERNATING, 99, ...after]), WHEN);
  expect(effect).toMatchObject({
    verdict,
    figures: { monthsBefore: 8, monthsAfter: 1, before: 11, after: mean, yearOnYear: false },
  });
  expect(effect.figures!.low).toBeCloseTo(5.3572, 3);
  expect(effect.figures!.high).toBeCloseTo(16.6428, 3);
});

test('the limits of a mean are narrower: 11 ± 5.32 × √(1/8 + 1/4) = 7.7422 … 14.2578', () => {
  const { figures, verdict } = effectOf(kpi('visits'), months([...ALTERNATING, 99, 14, 15, 14, 15]), WHEN);
  expect(verdict).toBe('better');
  expect([figures!.low, figures!.high].map((value) => value!.toFixed(4))).toEqual(['7.7422', '14.2578']);
});

test('fewer is better for cancellations, and in range neither is', () => {
  const series = months([...ALTERNATING, 99, 30]);
  expect(effectOf(kpi('churn-count'), series, WHEN).verdict).toBe('worse');
  expect(effectOf(kpi('visit-frequency'), series, WHEN).verdict).toBe('moved');
});

test.each([
  // Before 11, after 30.
  ['it left the range', { lower: 10, upper: 14 }, 'worse'],
  ['it came into the range', { lower: 25, upper: 35 }, 'better'],
  ['it came nearer: 9 below, then 5 above', { lower: 20, upper: 25 }, 'better'],
  ['it stayed within', { lower: 5, upper: 40 }, 'moved'],
])('a target from … to …: %s', (_, range, verdict) => {
  const series = months([...ALTERNATING, 99, 30]);
  expect(effectOf(kpi('visit-frequency'), series, WHEN, range).verdict).toBe(verdict);
});

test('a change that is noise is none, wherever the range lies', () => {
  const series = months([...ALTERNATING, 99, 15]);
  expect(effectOf(kpi('visit-frequency'), series, WHEN, { lower: 10, upper: 12 }).verdict).toBe('noise');
});

describe('can’t tell yet', () => {
  test('no month is over since: the month in which it was done is no month after', () => {
    expect(effectOf(kpi('visits'), months([...ALTERNATING, 99]), WHEN)).toEqual({
      verdict: 'too-early',
      figures: null,
    });
  });
  test('too short a record before', () => {
    const series = months([...ALTERNATING.slice(1), 99, 30]);
    expect(effectOf(kpi('visits'), series, { decided: START + 6, done: START + 7 })).toMatchObject({
      verdict: 'short',
      figures: { monthsBefore: FEWEST_BEFORE - 1, low: null, high: null },
    });
    expect(effectOf(kpi('visits'), months([5]), { decided: null, done: START - 1 })).toEqual({
      verdict: 'short',
      figures: null,
    });
  });
  test('a KPI that only tells a state', () => {
    expect(effectOf(kpi('active-customers'), months([1, 2]), WHEN)).toEqual({ verdict: 'no-kpi', figures: null });
  });
});

test('months between the decision and its doing count on neither side; without a decision up to the month before', () => {
  const series = months([...ALTERNATING, 50, 50, 50, 11]);
  expect(effectOf(kpi('visits'), series, { decided: START + 7, done: START + 10 }).figures).toMatchObject({
    monthsBefore: 8,
    before: 11,
    monthsAfter: 1,
  });
  expect(effectOf(kpi('visits'), series, { decided: null, done: START + 8 }).figures).toMatchObject({
    monthsBefore: 8,
    monthsAfter: 3,
  });
});

test('with a year before both sides the season is out of it', () => {
  // A year of season, then the same again with 1 more: year on year nothing but that 1 happens before, and 4 after.
  const season = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110];
  const second = season.map((value, i) => value + (i % 2 === 0 ? 0 : 2));
  const third = season.slice(0, 3).map((value) => value + 40);
  const series = months([...season, ...second, ...third]);
  const effect = effectOf(kpi('visits'), series, { decided: START + 22, done: START + 23 });
  expect(effect).toMatchObject({ verdict: 'better', figures: { yearOnYear: true, monthsBefore: 11, monthsAfter: 3 } });
  // Differences before: 0, 2, 0, 2, … 0 (eleven); after: 40 − 0, 40 − 2, 40 − 0 against the second year's months.
  expect(effect.figures!.before).toBeCloseTo(10 / 11, 9);
  expect(effect.figures!.after).toBeCloseTo((40 + 38 + 40) / 3, 9);
});

test('at most six months after count', () => {
  expect(effectOf(kpi('visits'), months([...ALTERNATING, 99, ...ALTERNATING, 10]), WHEN).figures!.monthsAfter).toBe(
    MOST_AFTER,
  );
});

test.each([
  [8, 1],
  [8, 6],
  [12, 1],
  [12, 3],
])('of %d months before and %d after, chance alone is called an effect in at most 4 of 100', (before, after) => {
  const random = createRandom(7);
  // Sum of twelve uniform numbers: near enough to normal.
  const noise = (): number => Array.from({ length: 12 }, () => random.next()).reduce((sum, each) => sum + each, 0);
  let called = 0;
  const runs = 2000;
  for (let i = 0; i < runs; i++) {
    const series = months(Array.from({ length: before + 1 + after }, noise));
    const { verdict } = effectOf(kpi('visits'), series, { decided: START + before - 1, done: START + before });
    if (verdict !== 'noise') called++;
  }
  expect(called / runs).toBeLessThanOrEqual(0.04);
  expect(called).toBeGreaterThan(0);
});
