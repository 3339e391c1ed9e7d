import { fisherLowerTail, median, quantileInclusive, ratio, wilsonInterval } from '../../src/core/stats';

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
