import fc from 'fast-check';
import { monthIndex } from '../../src/core/periods';
import { createRandom } from '../../src/core/random';
import type { MonthValue } from '../../src/goals/record';
import { seasonOf, spreadOverMonths } from '../../src/goals/season';

const JANUARY = monthIndex(2022, 1);
const months = (count: number, value: (i: number) => number): MonthValue[] =>
  Array.from({ length: count }, (_, i) => ({ month: JANUARY + i, value: value(i) }));

/** Factors with mean 1: a busy July and December, a quiet January and August. */
const FACTORS = [0.6, 0.9, 1, 1, 1, 1, 1.4, 0.7, 1, 1, 1, 1.4];

test('a season that repeats is found, growth and a little noise or not', () => {
  const random = createRandom(7);
  for (const growth of [0, 10]) {
    const season = seasonOf(
      months(36, (i) => (1000 + growth * i) * FACTORS[i % 12]! * (1 + (random.next() - 0.5) * 0.02)),
    )!;
    season.forEach((factor, i) => expect(Math.abs(factor - FACTORS[i]!)).toBeLessThan(0.05));
    expect(season.reduce((sum, factor) => sum + factor, 0)).toBeCloseTo(12, 9);
  }
});

test('by hand: only the months of the year differ, so all of it is believed', () => {
  // 48 months, July 2 and every other month 1. Mirrored in time within each pair of years the line would be level; it nearly is
  // with July at place 6 and 5.5 to the middle, so the factors are 24/13 for July and 12/13 for the others, to a hundredth.
  const season = seasonOf(months(48, (i) => (i % 12 === 6 ? 2 : 1)))!;
  season.forEach((factor, i) => expect(Math.abs(factor - (i === 6 ? 24 : 12) / 13)).toBeLessThan(0.015));
});

test('the less the years agree, the less is believed', () => {
  const noisy = (noise: number) => {
    const random = createRandom(3);
    return seasonOf(months(60, (i) => 1000 * FACTORS[i % 12]! * (1 + (random.next() - 0.5) * noise)));
  };
  const reach = (season: readonly number[]): number => Math.max(...season) - Math.min(...season);
  expect(reach(noisy(0.6)!)).toBeLessThan(reach(noisy(0.01)!));
});

test.each<[string, MonthValue[]]>([
  ['under 24 months', months(23, (i) => FACTORS[i % 12]!)],
  ['a month of the year is missing', months(36, (i) => FACTORS[i % 12]!).filter(({ month }) => month % 12 !== 3)],
  ['nothing differs', months(36, () => 5)],
  ['nothing at all', months(36, () => 0)],
  ['only growth', months(36, (i) => 100 + 3 * i)],
  ['falls below nothing', months(36, (i) => 30 - 2 * i)],
  ['no months', []],
])('no season: %s', (_, record) => {
  expect(seasonOf(record)).toBeNull();
});

test('noise has a season about once in twenty times', () => {
  const random = createRandom(11);
  let found = 0;
  for (let turn = 0; turn < 200; turn++) if (seasonOf(months(24, () => 100 + random.next() * 40))) found++;
  // Binomial(200, 0.05): mean 10, standard deviation 3.1.
  expect(found).toBeLessThan(22);
});

test('a total over the months of a period', () => {
  const season = [0.5, 1.5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
  expect(spreadOverMonths(400, [JANUARY, JANUARY + 1, JANUARY + 12, JANUARY + 13], season)).toEqual([50, 150, 50, 150]);
  expect(spreadOverMonths(10, [JANUARY, JANUARY + 1, JANUARY + 2], null)).toEqual([4, 3, 3]);
  expect(spreadOverMonths(10, [], season)).toEqual([]);
  fc.assert(
    fc.property(fc.nat(1e9), fc.integer({ min: 1, max: 36 }), (total, count) => {
      const spread = spreadOverMonths(
        total,
        months(count, () => 0).map(({ month }) => month),
        season,
      );
      expect(spread.reduce((sum, part) => sum + part, 0)).toBe(total);
    }),
  );
});
