import fc from 'fast-check';
import { latestRun, mannKendall, naturalLimits } from '../../src/core/changes';

test('natural process limits: flow rates of NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2', () => {
  // Mean 50.81, mean moving range 1.8778; the handbook divides 3 by 1.128 where Wheeler writes 2.66: 45.82 and 55.80.
  const { mean, low, high } = naturalLimits([49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]);
  expect(mean).toBeCloseTo(50.81, 10);
  expect(low).toBeCloseTo(45.815, 2);
  expect(high).toBeCloseTo(55.805, 2);
});

test('values that do not vary have no room', () => {
  expect(naturalLimits([7, 7, 7])).toEqual({ mean: 7, low: 7, high: 7 });
});

describe('runs on one side', () => {
  test.each<[string, number[], ReturnType<typeof latestRun>]>([
    ['at the end', [0, 2, 2, 2], { first: 1, last: 3, side: 1 }],
    ['below', [-1, -1, -1, 5], { first: 0, last: 2, side: -1 }],
    ['the latest of two', [-1, -1, -1, 2, 2, 2, 2], { first: 3, last: 6, side: 1 }],
    ['on the mean ends it', [2, 2, 1, 2, 2], null],
    ['too short', [2, 2, 0, 0], null],
    ['a rest of floating point is on the mean', [1 + 1e-13, 1 + 1e-13, 1 + 1e-13], null],
    ['nothing', [], null],
  ])('%s', (_, values, expected) => {
    expect(latestRun(values, 1, 3)).toEqual(expected);
  });
});

describe('Mann–Kendall', () => {
  // p from erfc((|S| − 1) ÷ √(2 var)), by Python's math.erfc.
  test.each<[string, number[][], number, number]>([
    // Every pair of 12 rises: S = 66, var = 12 × 11 × 29 ÷ 18.
    ['12 rising months', [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]], 66, 8.303107e-6],
    ['12 falling months', [[12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]], -66, 8.303107e-6],
    // S = 0 + 1 + 1; var = (3 × 2 × 11 − 2 × 1 × 9) ÷ 18 = 8/3.
    ['a tie', [[1, 1, 2]], 2, 0.5402914],
    // Two years by month of the year: each pair of months has var 1. All 12 down, 11 of 12, 10 of 12.
    ['12 of 12 below the year before', Array<number[]>(12).fill([2, 1]), -12, 0.0014962],
    ['11 of 12', [...Array<number[]>(11).fill([2, 1]), [1, 2]], -10, 0.0093748],
    ['10 of 12', [...Array<number[]>(10).fill([2, 1]), [1, 2], [1, 2]], -8, 0.0433081],
    ['nothing differs', [[5, 5, 5, 5]], 0, 1],
    ['up as often as down', [[1, 2, 1]], 0, 1],
    ['nothing', [[]], 0, 1],
  ])('%s', (_, series, s, p) => {
    const test = mannKendall(series);
    expect(test.s).toBe(s);
    expect(Math.abs(test.p - p)).toBeLessThan(2e-7);
  });

  test('turned around, a trend is the opposite one, as sure', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 24 }), (values) => {
        const [there, back] = [mannKendall([values]), mannKendall([[...values].reverse()])];
        expect(back.s + there.s).toBe(0);
        expect(back.p).toBe(there.p);
        expect(there.p).toBeGreaterThanOrEqual(0);
        expect(there.p).toBeLessThanOrEqual(1);
      }),
    );
  });
});
