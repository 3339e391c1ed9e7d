/** Random starting points of a projection: any record from nothing to thousands of customers. */
import fc from 'fast-check';
import type { Levers, ProjectionBasis } from '../../src/goals/projection-types';

/** Evenly spread: `fc.double` goes through all floating-point numbers, of which nearly all are next to nothing. */
export const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1e6 }).map((part) => min + ((max - min) * part) / 1e6);
const share = between(0, 1);
/** At least a day of a month. */
const partOfMonth = between(1 / 31, 1);

export const arbitraryLevers: fc.Arbitrary<Levers> = fc.record({
  retention: share,
  won: between(0, 50),
  frequency: between(0, 30),
  price: between(0, 100_000),
});

const arbitrarySeason: fc.Arbitrary<Levers> = fc.record({
  retention: between(-0.2, 0.2),
  won: between(-5, 5),
  frequency: between(0, 3),
  price: between(0, 3),
});

export const arbitraryBasis: fc.Arbitrary<ProjectionBasis> = fc.record({
  actual: between(0, 1e8),
  customers: between(0, 3000),
  months: fc
    .array(fc.record({ share: partOfMonth, season: arbitrarySeason }), { maxLength: 12 })
    .map((months) => months.map(({ share: part, season }, i) => ({ month: i, share: i === 0 ? part : 1, season }))),
  level: arbitraryLevers,
  history: fc.array(arbitraryLevers, { minLength: 3, maxLength: 12 }),
});

/** Twelve whole months without a season, from 100 customers and nothing earned: a round starting point for worked examples. */
export function plainBasis(level: Levers, more: Partial<ProjectionBasis> = {}): ProjectionBasis {
  return {
    actual: 0,
    customers: 100,
    months: Array.from({ length: 12 }, (_, month) => ({ month, share: 1, season: NO_SEASON })),
    level,
    history: [level, level, level],
    ...more,
  };
}

export const NO_SEASON: Levers = { retention: 0, won: 0, frequency: 1, price: 1 };
