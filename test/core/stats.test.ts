import {
  fisherLowerTail,
  type Lifetime,
  kaplanMeierMedian,
  median,
  quantileInclusive,
  ratio,
  wilsonInterval,
} from '../../src/core/stats';

const ended = (length: number, entry = 0): Lifetime => ({ entry, length, ended: true });
const seen = (length: number, entry = 0): Lifetime => ({ entry, length, ended: false });

test.each([
  [1, 4, 0.25],
  [0, 4, 0],
  [-1, 4, -0.25],
  [1, 0, null],
  [0, 0, null],
])('%d ÷ %d is %s', (numerator, denominator, expected) => {
  expect(ratio(numerator, denominator)).toBe(expected);
});

test.each([
  [[], null],
  [[7], 7],
  // Microsoft Support, "MEDIAN function": 1 … 5 → 3 and 1 … 6 → 3.5.
  [[1, 2, 3, 4, 5], 3],
  [[1, 2, 3, 4, 5, 6], 3.5],
  [[9, 1, 10], 9],
  [[-3, -1], -2],
])('the median of %j is %s', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test.each([
  // Microsoft Support, "QUARTILE function": 1, 2, 4, 7, 8, 9, 10, 12 → first quartile 3.5.
  [[1, 2, 4, 7, 8, 9, 10, 12], 0.25, 3.5],
  // The same by hand: position 7 × 0.75 = 5.25, so 9 + 0.25 × (10 − 9).
  [[1, 2, 4, 7, 8, 9, 10, 12], 0.75, 9.25],
  // Microsoft Support, "PERCENTILE.INC function": 1, 2, 3, 4 at 0.3 → 1.9.
  [[3, 1, 4, 2], 0.3, 1.9],
  [[1, 2, 3, 4], 0, 1],
  [[1, 2, 3, 4], 1, 4],
  [[5], 0.25, 5],
])('the quantile of %j at %d is %d', (values, share, expected) => {
  expect(quantileInclusive(values, share)).toBeCloseTo(expected, 12);
});

test('a quantile of no values is nothing, and the values stay as they are', () => {
  expect(quantileInclusive([], 0.25)).toBeNull();
  const values = [3, 1, 2];
  quantileInclusive(values, 0.5);
  expect(values).toEqual([3, 1, 2]);
});

describe('Kaplan–Meier median', () => {
  // Freireich et al., Blood 21 (1963), weeks of remission, as in Cox (1972) and Kleinbaum & Klein, "Survival Analysis".
  test('6-MP group: 23 weeks', () => {
    // S = 18/21 (6) × 16/17 (7) × 14/15 (10) × 11/12 (13) × 10/11 (16) × 6/7 (22) = 0.538; × 5/6 (23) = 0.448.
    const lifetimes = [
      ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map((weeks) => ended(weeks)),
      ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((weeks) => seen(weeks)),
    ];
    expect(kaplanMeierMedian(lifetimes)).toBe(23);
  });

  test('placebo group: 8 weeks', () => {
    // Nobody censored: 12 of 21 are left after week 5 (0.571), 8 of 21 after week 8 (0.381).
    const weeks = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];
    expect(kaplanMeierMedian(weeks.map((length) => ended(length)))).toBe(8);
  });

  test('all ended on days 1 … n: S(k) = (n − k) ÷ n, so the day n ÷ 2 rounded up, without rounding errors', () => {
    for (let n = 1; n <= 200; n++)
      expect(kaplanMeierMedian(Array.from({ length: n }, (_, i) => ended(i + 1)))).toBe(Math.ceil(n / 2));
  });

  test('a curve that stays above one half has no median', () => {
    // Day 5: 2/3.
    expect(kaplanMeierMedian([ended(5), seen(9), seen(9)])).toBeNull();
    expect(kaplanMeierMedian([seen(9)])).toBeNull();
    expect(kaplanMeierMedian([])).toBeNull();
  });

  test('who is censored on the day of an end is still at risk then', () => {
    // Day 4: 1 of 3, S = 2/3. (Without the censored one it would be 1 of 2, S = 1/2.)
    expect(kaplanMeierMedian([ended(4), seen(4), seen(10)])).toBeNull();
  });

  test('who is censored before is not', () => {
    // Day 4: 1 of 2, S = 1/2.
    expect(kaplanMeierMedian([ended(4), seen(3), seen(10)])).toBe(4);
  });

  test('delayed entry: at risk only after the entry', () => {
    // Day 2: 1 of 2 (the others enter on day 3), S = 1/2. Counted from the beginning it would be 3/4, then 1/2 on day 5.
    const lifetimes = [ended(2), ended(5), ended(6, 3), seen(8, 3)];
    expect(kaplanMeierMedian(lifetimes)).toBe(2);
    expect(kaplanMeierMedian(lifetimes.map((lifetime) => ({ ...lifetime, entry: 0 })))).toBe(5);
  });

  test('delayed entry at age 4: not at risk on day 4, at risk on day 5', () => {
    // Day 4: 1 of 2, S = 1/2. If the late one counted it would be 2/3.
    expect(kaplanMeierMedian([ended(4), seen(10), seen(9, 4)])).toBe(4);
    // Day 4: 1 of 3, S = 2/3. Day 5: 1 of 3 (the late one among them), S = 4/9.
    expect(kaplanMeierMedian([ended(4), seen(10), seen(10), ended(5, 4)])).toBe(5);
  });
});

describe('Wilson interval', () => {
  // Newcombe, Statistics in Medicine 17 (1998), 857–872, Table I, method 3 (score without continuity correction).
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i: %d to %d', (successes, trials, low, high) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  test('all of 20 mirrors none of 20, and no bound leaves 0 to 1', () => {
    const interval = wilsonInterval(20, 20);
    expect(interval?.low).toBeCloseTo(1 - 0.1611, 4);
    expect(interval?.high).toBeCloseTo(1, 12);
    for (let trials = 1; trials <= 100; trials++)
      for (const successes of [0, trials]) {
        const { low, high } = wilsonInterval(successes, trials)!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
      }
  });

  test('without trials there is none', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});

describe('the exact test of a 2 × 2 table', () => {
  test.each([
    // The lady tasting tea: all eight cups right by guessing, 1 in 70 (Fisher, The Design of Experiments, 1935).
    [0, 4, 4, 4, 1 / 70],
    [1, 4, 3, 4, 17 / 70],
    // Wikipedia, "Fisher's exact test": 1 of 12 men and 9 of 12 women study, p = 0.001346076 + 0.000033652.
    [1, 12, 9, 12, 0.001379728],
  ])('at most %d of %d beside %d of %d: %d', (a, m, b, n, expected) => {
    expect(fisherLowerTail(a, m, b, n)).toBeCloseTo(expected, 9);
  });

  test('certain where nothing can be compared, and at most so', () => {
    for (const [a, m, b, n] of [
      [0, 0, 3, 5],
      [3, 5, 0, 0],
      [5, 5, 5, 5],
      [0, 5, 0, 5],
      [2000, 2000, 3, 9],
    ] as const)
      expect(fisherLowerTail(a, m, b, n)).toBeCloseTo(1, 9);
  });
});
