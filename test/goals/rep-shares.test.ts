import fc from 'fast-check';
import { rounded, sharesOf, split } from '../../src/goals/rep-shares';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

test.each<[string, number, number[], number[]]>([
  ['in proportion', 1000, [3, 1], [750, 250]],
  // Quotas 33.3…: the yen that is left goes to the first of equal remainders.
  ['equal remainders', 100, [1, 1, 1], [34, 33, 33]],
  // Quotas 16.67, 33.33, 50: the largest remainder is the first's.
  ['the largest remainder', 100, [1, 2, 3], [17, 33, 50]],
  ['no weight at all: evenly', 10, [0, 0, 0], [4, 3, 3]],
  ['one rep', 12_000_000, [0], [12_000_000]],
  ['more returns than sales count as none', 100, [-50, 100, 100], [0, 50, 50]],
  ['what is no number counts as none', 100, [NaN, Infinity, 5], [0, 0, 100]],
  ['nothing to share', 0, [1, 2], [0, 0]],
  ['less to share than reps', 2, [1, 1, 1], [1, 1, 0]],
  ['half a yen rounds', 99.5, [1, 1], [50, 50]],
  ['nobody', 100, [], []],
])('%s', (_, total, weights, expected) => {
  expect(split(total, weights)).toEqual(expected);
});

test.each<[number[], boolean[], number[]]>([
  [
    [0, 0, 0],
    [false, true, true],
    [0, 50, 50],
  ],
  [
    [9, 1, 3],
    [false, true, true],
    [0, 25, 75],
  ],
  [
    [1, 1],
    [false, false],
    [50, 50],
  ],
])('shared out among those who are open: %j %j', (weights, open, expected) => {
  expect(split(100, weights, open)).toEqual(expected);
});

/** The largest amount that is read, in yen. */
const LARGEST = 1e15;
const weights = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1e9 }), fc.double({ noNaN: true })), {
  minLength: 1,
  maxLength: 40,
});

test('the parts always sum to the whole, whatever the weights', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.nat(), fc.integer({ min: 0, max: LARGEST }), fc.constant(LARGEST)),
      weights,
      (total, own) => {
        const parts = split(total, own);
        expect(sum(parts)).toBe(total);
        expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
      },
    ),
    { numRuns: 5000 },
  );
});

test('a part is within one of its exact share, and no heavier rep gets less', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000_000), fc.array(fc.nat(1000), { minLength: 1, maxLength: 20 }), (total, own) => {
      fc.pre(sum(own) > 0);
      const parts = split(total, own);
      parts.forEach((part, i) => expect(Math.abs(part - (total * own[i]!) / sum(own))).toBeLessThan(1.000001));
      own.forEach((a, i) => own.forEach((b, j) => a > b && expect(parts[i]!).toBeGreaterThanOrEqual(parts[j]!)));
    }),
  );
});

test('parts of either sign keep their sum', () => {
  expect(rounded([-1.4, 0.7, 0.7], 0)).toEqual([-2, 1, 1]);
  expect(rounded([], 0)).toEqual([]);
});

test.each<[number[], number[] | null]>([
  [
    [1, 3],
    [0.25, 0.75],
  ],
  [
    [1e308, 1e308],
    [0.5, 0.5],
  ],
  [[0, -1], null],
  [[], null],
])('shares of %j', (own, expected) => {
  expect(sharesOf(own)).toEqual(expected);
});
