import fc from 'fast-check';
import { chance } from '../../src/goals/chance';
import { project } from '../../src/goals/projection';
import type { Levers } from '../../src/goals/projection-types';
import { arbitraryBasis, arbitraryLevers, plainBasis } from '../support/arbitrary-basis';

const LEVEL: Levers = { retention: 1, won: 0, frequency: 1, price: 10_000 };
const withPrices = (prices: number[], months = 12) =>
  plainBasis(LEVEL, {
    months: plainBasis(LEVEL).months.slice(0, months),
    history: prices.map((price) => ({ ...LEVEL, price })),
  });

test('a record without any change leaves no doubt', () => {
  const basis = plainBasis(LEVEL);
  const sure = { landingLow: 12_000_000, landingMedian: 12_000_000, landingHigh: 12_000_000 };
  expect(chance(basis, LEVEL, 12_000_000, 1)).toEqual({ probability: 1, low: 1, high: 1, ...sure });
  expect(chance(basis, LEVEL, 12_000_001, 1)).toEqual({ probability: 0, low: 0, high: 0, ...sure });
});

test('the same seed gives the same figures, another one nearly the same', () => {
  const basis = withPrices([8000, 9000, 10_000, 11_000, 12_000]);
  const one = chance(basis, LEVEL, 12_000_000, 1);
  expect(chance(basis, LEVEL, 12_000_000, 1)).toEqual(one);
  const other = chance(basis, LEVEL, 12_000_000, 2);
  expect(other).not.toEqual(one);
  expect(Math.abs(other.probability - one.probability)).toBeLessThan(0.1);
});

test('one month ahead, good in 3 of 10 recorded months: 30 %, and the few months leave it open', () => {
  // A resample has binomial(10, 0.3) good months: 5th to 95th percentile 1 to 5, give or take the 50 paths through each.
  const basis = withPrices([12_000, 12_000, 12_000, ...Array<number>(7).fill(8000)], 1);
  const { probability, low, high, landingLow, landingMedian, landingHigh } = chance(basis, LEVEL, 1_000_000, 7);
  expect(probability).toBeGreaterThan(0.25);
  expect(probability).toBeLessThan(0.35);
  expect(low).toBeLessThan(0.15);
  expect(low).toBeGreaterThan(0);
  expect(high).toBeGreaterThan(0.45);
  expect(high).toBeLessThan(0.7);
  expect([landingLow, landingMedian, landingHigh]).toEqual([800_000, 800_000, 1_200_000]);
});

test('the interval of the landing holds 8 of 10 outcomes of many independent months', () => {
  // Prices evenly from 5,000 to 15,000: a landing has mean 12 million and a standard deviation of 100 × s × √12, where
  // s² = (11² − 1) ÷ 12 × 1,000² (discrete uniform), to which the resampled mean of the 11 months adds 1,200² s² ÷ 11.
  const basis = withPrices(Array.from({ length: 11 }, (_, i) => 5000 + i * 1000));
  const s = 1000 * Math.sqrt((11 ** 2 - 1) / 12);
  const spread = Math.sqrt((100 * s) ** 2 * 12 * (10 / 11) + (1200 * s) ** 2 / 11);
  const { landingLow, landingHigh } = chance(basis, LEVEL, 0, 3);
  // 10th and 90th percentile of the normal distribution: ±1.2816 standard deviations.
  expect(landingLow / (12_000_000 - 1.2816 * spread)).toBeCloseTo(1, 1);
  expect(landingHigh / (12_000_000 + 1.2816 * spread)).toBeCloseTo(1, 1);
});

test('levers that are asked for shift every month by as much as they depart from the level', () => {
  const basis = withPrices([9000, 10_000, 11_000]);
  const [today, asked] = [LEVEL, { ...LEVEL, price: 20_000 }].map((levers) => chance(basis, levers, 12_000_000, 5));
  expect(asked!.landingMedian).toBeCloseTo(2 * today!.landingMedian, 3);
  expect(asked!.landingLow).toBeCloseTo(2 * today!.landingLow, 3);
  expect(asked!.probability).toBe(1);
  // Nothing to scale: what is asked for stands in each month.
  const none = { ...LEVEL, frequency: 0 };
  expect(chance(plainBasis(none), { ...none, frequency: 2 }, 0, 5).landingMedian).toBe(24_000_000);
});

test('what goes together in the record stays together', () => {
  // Many transactions come with a low price: the revenue of a month is always the same.
  const history = [1, 2, 4, 5].map((frequency) => ({ ...LEVEL, frequency, price: 10_000 / frequency }));
  const { landingLow, landingHigh } = chance(plainBasis(LEVEL, { history }), LEVEL, 0, 1);
  expect(landingLow).toBeCloseTo(12_000_000, 3);
  expect(landingHigh).toBeCloseTo(12_000_000, 3);
});

test('no months ahead: it has been reached or it has not', () => {
  const past = plainBasis(LEVEL, { actual: 500, months: [] });
  expect(chance(past, LEVEL, 500, 1)).toMatchObject({ probability: 1, low: 1, landingMedian: 500 });
  expect(chance(past, LEVEL, 501, 1)).toMatchObject({ probability: 0, high: 0 });
});

test('always a share within its interval, a median within its own, and no better for a higher goal', () => {
  fc.assert(
    fc.property(arbitraryBasis, arbitraryLevers, fc.integer(), (basis, levers, seed) => {
      const goal = project(basis, levers).landing;
      const found = chance(basis, levers, goal, seed);
      expect(found.low).toBeGreaterThanOrEqual(0);
      expect(found.low).toBeLessThanOrEqual(found.probability);
      expect(found.probability).toBeLessThanOrEqual(found.high);
      expect(found.high).toBeLessThanOrEqual(1);
      expect(found.landingLow).toBeLessThanOrEqual(found.landingMedian);
      expect(found.landingMedian).toBeLessThanOrEqual(found.landingHigh);
      expect(chance(basis, levers, goal * 1.1 + 1, seed).probability).toBeLessThanOrEqual(found.probability);
    }),
    { numRuns: 20 },
  );
});
