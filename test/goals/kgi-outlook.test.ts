import type { KgiStanding } from '../../src/goals/kgi';
import { expectedLanding, kgiOutlook } from '../../src/goals/kgi-outlook';
import type { ProjectionBasis } from '../../src/goals/projection-types';

const standing = (more: Partial<KgiStanding>): KgiStanding => ({
  span: { first: 0, last: 1 },
  period: null,
  target: 1_000_000,
  actual: 400_000,
  attainment: 0.4,
  pace: { gone: 20, total: 60, share: 1 / 3 },
  againstPace: 1.2,
  difference: 66_667,
  status: 'achieved',
  ...more,
});
const LEVEL = { retention: 1, won: 0, frequency: 1, price: 100_000 };
/** Four customers stay and pay ¥100,000 a month; two months are ahead. */
const BASIS: ProjectionBasis = {
  actual: 400_000,
  customers: 4,
  months: [1, 2].map((month) => ({ month, share: 1, season: { retention: 0, won: 0, frequency: 1, price: 1 } })),
  level: LEVEL,
  history: [LEVEL, LEVEL, LEVEL],
};

test('a record without ups and downs lands for sure', () => {
  expect(kgiOutlook(standing({}), BASIS)).toEqual({
    landing: 1_200_000,
    interval: { low: 1_200_000, high: 1_200_000 },
    reach: expect.objectContaining({ probability: 1, low: 1, high: 1 }),
    daysLeft: 40,
    // ¥600,000 over 40 days; ¥400,000 over 20.
    neededPerDay: 15_000,
    perDay: 20_000,
  });
});

test.each<[string, Partial<KgiStanding>, ProjectionBasis | null, object]>([
  ['no KGI', { target: null }, BASIS, { landing: 1_200_000, reach: null, neededPerDay: null, perDay: 20_000 }],
  ['a record too short', {}, null, { landing: null, interval: null, reach: null, neededPerDay: 15_000 }],
  ['reached already', { actual: 1_000_001 }, BASIS, { neededPerDay: 0 }],
  ['the last day', { pace: { gone: 60, total: 60, share: 1 } }, BASIS, { daysLeft: 0, neededPerDay: null }],
  [
    'before the first day',
    { pace: { gone: 0, total: 60, share: 0 } },
    BASIS,
    { daysLeft: 60, perDay: null, neededPerDay: 10_000 },
  ],
  ['not begun', { pace: null }, BASIS, { daysLeft: null, neededPerDay: null, perDay: null }],
  ['no record of money', { actual: null }, null, { neededPerDay: null, perDay: null }],
])('%s', (_, more, basis, expected) => {
  expect(kgiOutlook(standing(more), basis)).toMatchObject(expected);
});

test('nothing is expected where nothing can be projected', () => {
  expect(expectedLanding(null)).toBeNull();
});
