/** Days between October 2023 and August 2024, clustered where months, closing months and February end. */
import fc from 'fast-check';
import { dayOf } from '../../src/core/days';
import { monthAfter } from './calendar';

export const FIRST_DAY = dayOf(2023, 10, 1);
const LAST_DAY = dayOf(2024, 8, 31);
export const monthEnds = Array.from({ length: 11 }, (_, index) => {
  const next = monthAfter({ year: 2023 + Math.floor((9 + index) / 12), month: ((9 + index) % 12) + 1 });
  return dayOf(next.year, next.month, 1) - 1;
});
const closingTwentieths = Array.from({ length: 8 }, (_, index) => dayOf(2024, index + 1, 20));

const nearMonthEnd = fc
  .tuple(fc.constantFrom(...monthEnds), fc.constantFrom(0, 1, -1, 2))
  .map(([monthEnd, offset]) => monthEnd + offset);
const nearTwentieth = fc
  .tuple(fc.constantFrom(...closingTwentieths), fc.constantFrom(0, 1, -1))
  .map(([day, offset]) => day + offset);
const leapDays = fc.constantFrom(dayOf(2024, 2, 28), dayOf(2024, 2, 29), dayOf(2024, 3, 1), dayOf(2024, 1, 31));

export const arbitraryDay: fc.Arbitrary<number> = fc.oneof(
  { arbitrary: fc.integer({ min: FIRST_DAY, max: LAST_DAY }), weight: 4 },
  { arbitrary: nearMonthEnd, weight: 4 },
  { arbitrary: nearTwentieth, weight: 1 },
  { arbitrary: leapDays, weight: 1 },
);

export const arbitraryAsOf: fc.Arbitrary<number> = fc.oneof(
  { arbitrary: fc.integer({ min: dayOf(2024, 3, 1), max: dayOf(2024, 9, 15) }), weight: 5 },
  {
    arbitrary: fc.constantFrom(...monthEnds.slice(5)).chain((monthEnd) => fc.constantFrom(monthEnd, monthEnd - 1)),
    weight: 2,
  },
  { arbitrary: fc.constantFrom(...closingTwentieths.slice(2)), weight: 1 },
  { arbitrary: arbitraryDay, weight: 1 },
);
