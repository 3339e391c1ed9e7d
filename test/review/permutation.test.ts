import fc from 'fast-check';
import { holm, midRanks, permutationTest, type Trial } from '../../src/review/permutation';

const permutationP = (list: readonly Trial[], seed: number): number => permutationTest(list, 'amount', seed).p;

const trials = (good: number[], bad: number[], group = 0): Trial[] => [
  ...good.map((feature) => ({ feature, isSuccess: true, group })),
  ...bad.map((feature) => ({ feature, isSuccess: false, group })),
];

test('equal values share a rank', () => {
  expect(midRanks([3, 1, 3, 2])).toEqual([3.5, 1, 3.5, 2]);
  expect(midRanks([])).toEqual([]);
});

test.each([
  ['no trials', trials([], [])],
  ['only successes', trials([1, 2, 3], [])],
  ['one value', trials([5, 5], [5, 5])],
  ['the difference lies between the groups only', [...trials([1, 1], [], 0), ...trials([], [9, 9], 1)]],
])('nothing to see: %s', (_, list) => expect(permutationP(list, 1)).toBe(1));

test('against the exact distribution: the largest three of six', () => {
  // 20 ways to draw 3 of 6; two of them ({4,5,6} and, on the other side, {1,2,3}) reach the sum: 10 %.
  expect(permutationP(trials([4, 5, 6], [1, 2, 3]), 7)).toBeCloseTo(0.1, 1);
});

test('a complete separation of forty is beyond chance', () => {
  const low = Array.from({ length: 20 }, (_, i) => i);
  expect(
    permutationP(
      trials(
        low.map((x) => x + 100),
        low,
      ),
      3,
    ),
  ).toBe(1 / 2000);
});

test('a rep who is good at everything makes no pattern', () => {
  // Rep 0 wins 90 % and has high values, rep 1 wins 10 % and has low ones; within each, values say nothing.
  const list = [0, 1].flatMap((group) =>
    Array.from({ length: 100 }, (_, i) => ({
      feature: (1 - group) * 1000 + ((i * 37) % 100),
      isSuccess: group === 0 ? i % 10 !== 0 : i % 10 === 0,
      group,
    })),
  );
  expect(permutationP(list, 1)).toBeGreaterThan(0.05);
});

test.each([
  ['more', [4, 5, 6, 7, 8], [1, 2, 3], true],
  ['less', [1, 2, 3, 4, 5], [6, 7, 8], false],
])('successes have %s', (_, good, bad, isMore) => {
  // The fewer failures are drawn, which must not turn the side.
  expect(permutationTest(trials(good, bad), 'amount', 1)).toMatchObject({ isMore, kind: null });
});

test('p is told as the least where no shuffle reaches the record, and only there', () => {
  const low = Array.from({ length: 20 }, (_, i) => i);
  const high = low.map((x) => x + 100);
  expect(permutationTest(trials(high, low), 'amount', 3)).toMatchObject({ p: 1 / 2000, isAtMost: true });
  expect(permutationTest(trials([4, 5, 6], [1, 2, 3]), 'amount', 3).isAtMost).toBe(false);
});

describe('kinds', () => {
  const of = (kind: number, successes: number, failures: number, group = 0): Trial[] => [
    ...Array.from({ length: successes }, () => ({ feature: kind, isSuccess: true, group })),
    ...Array.from({ length: failures }, () => ({ feature: kind, isSuccess: false, group })),
  ];

  test('the one in the middle that stands out is found, which ranks could not', () => {
    const list = [...of(9, 30, 10), ...of(12, 5, 35), ...of(15, 30, 10)];
    expect(permutationTest(list, 'kind', 1)).toEqual({ p: 1 / 2000, isAtMost: true, kind: 12, isMore: false });
    expect(permutationTest(list, 'amount', 1).p).toBeGreaterThan(0.5);
  });

  test('against the exact distribution, 12 of 20 successes beside 8 of 20', () => {
    // Two kinds of twenty with 12 and 8 of 20 successes: as far apart in 2 × Σ C(20,k)·C(20,20−k) ÷ C(40,20) for k ≥ 12.
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
    let far = 0;
    for (let k = 12; k <= 20; k++) far += (2 * choose(20, k) * choose(20, 20 - k)) / choose(40, 20);
    expect(permutationTest([...of(1, 12, 8), ...of(2, 8, 12)], 'kind', 5).p).toBeCloseTo(far, 1);
  });

  test('a kind seen 19 times is one of the others', () => {
    expect(permutationTest([...of(9, 30, 10), ...of(10, 10, 30), ...of(12, 0, 19)], 'kind', 1).kind).not.toBe(12);
    expect(permutationTest([...of(9, 30, 30), ...of(12, 0, 20)], 'kind', 1).kind).not.toBeNull();
  });

  test('customers that are hard to reach at their hour make no hour', () => {
    const list = [...of(9, 30, 0, 1), ...of(12, 0, 30, 2)];
    expect(permutationTest(list, 'kind', 1).p).toBe(1);
  });
});

test('Holm, worked by hand', () => {
  expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02]);
  expect(holm([0.5, 0.9])).toEqual([1, 1]);
  expect(holm([])).toEqual([]);
});

test('p is a share, and the same for the same seed, whatever the order of rows', () => {
  const list = fc.array(
    fc.record({
      feature: fc.integer({ min: 0, max: 9 }),
      isSuccess: fc.boolean(),
      group: fc.integer({ min: 0, max: 2 }),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(list, (some) => {
      const p = permutationP(some, 5);
      expect(p).toBeGreaterThan(0);
      expect(p).toBeLessThanOrEqual(1);
      const byGroup = [...some].reverse().sort((a, b) => a.group - b.group);
      expect(permutationP(byGroup, 5)).toBe(
        permutationP(
          [...some].sort((a, b) => a.group - b.group),
          5,
        ),
      );
      expect(permutationP(some, 5)).toBe(p);
    }),
    { numRuns: 50 },
  );
});

test('the level holds where there is nothing: p at or under 5 % in about 5 % of shuffled records', () => {
  let found = 0;
  for (let seed = 1; seed <= 200; seed++) {
    const list = Array.from({ length: 60 }, (_, i) => ({
      feature: (i * 7919 * seed) % 101,
      isSuccess: (i * 104729 + seed * 1299709) % 97 < 40,
      group: i % 3,
    }));
    if (permutationP(list, seed) <= 0.05) found++;
  }
  // 200 × 5 % = 10, with a standard deviation of about 3.
  expect(found).toBeLessThanOrEqual(20);
});
