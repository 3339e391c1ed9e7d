import fc from 'fast-check';
import { leversOfTargets } from '../../src/goals/levers-of-targets';
import { project } from '../../src/goals/projection';
import type { Levers } from '../../src/goals/projection-types';
import { type Required, requiredValue } from '../../src/goals/required';
import { KPIS } from '../../src/kpis';
import { arbitraryBasis, between, plainBasis } from '../support/arbitrary-basis';

// 100 customers, 90 % stay and 10 join: a hundred every month, one transaction of 10,000 yen each: 12 million a year.
const LEVEL: Levers = { retention: 0.9, won: 10, frequency: 1, price: 10_000 };
const YEAR = plainBasis(LEVEL);
const MONTH = plainBasis(LEVEL, { months: YEAR.months.slice(0, 1) });
const required = (kpi: string, median: number | null, basis = MONTH, goal: number | null = 1_020_000): Required =>
  requiredValue(kpi, median, basis, goal);
const close = (value: number): Required => ({ value: expect.closeTo(value, 6) });

// One month, 1,020,000 of 1,000,000: 102 customers on average, 104 at the close.
test.each([
  ['retention-rate', 0.9, 0.94],
  ['churn-rate', 0.1, 0.06],
  ['churn-count', 10, 6],
  ['new-customers', 8, 12],
  ['meetings', 50, 70],
  ['approaches', 200, 280],
  ['appointment-rate', 0.25, 0.35],
  ['win-rate', 0.5, 0.7],
  ['deal-size', 10_000, 10_200],
  ['revenue-per-customer', 11_000, 11_220],
  ['revenue', 1_000_000, 1_020_000],
  ['active-customers', 100, 102],
  ['kgi-progress', null, 1],
])('%s: median %d, required %d', (kpi, median, expected) => {
  expect(required(kpi, median)).toEqual(close(expected));
});

test('half a month gone: a month of the rest is asked for, not the rest', () => {
  const half = plainBasis(LEVEL, { actual: 600_000, months: [{ ...MONTH.months[0]!, share: 0.5 }] });
  expect(required('revenue', null, half, 1_100_000)).toEqual(close(1_000_000));
  expect(required('active-customers', null, half, 1_100_000)).toEqual(close(100));
});

test('seasons: customers for the yen that each brings in the months ahead', () => {
  const [plain] = MONTH.months;
  const months = [plain!, { ...plain!, season: { ...plain!.season, price: 3 } }];
  expect(required('active-customers', null, plainBasis(LEVEL, { months }), 4_400_000)).toEqual(close(110));
});

test.each([
  ['visits', 200, MONTH, 1, 'not-tied'],
  ['constructor', 200, MONTH, 1, 'not-tied'],
  ['visits', null, null, null, 'not-tied'],
  ['retention-rate', 0.9, MONTH, null, 'no-goal'],
  ['kgi-progress', null, MONTH, null, 'no-goal'],
  ['retention-rate', 0.9, null, 1, 'no-record'],
  ['revenue', 1, null, 1, 'no-record'],
  ['new-customers', null, MONTH, 1_020_000, 'no-record'],
  ['meetings', null, MONTH, 1_020_000, 'no-record'],
  ['meetings', 0, MONTH, 1_020_000, 'no-record'],
  ['meetings', 50, plainBasis({ ...LEVEL, won: 0 }), 20_000_000, 'no-record'],
  ['retention-rate', 0.9, MONTH, 1_050_001, 'out-of-reach'],
  ['churn-count', 10, MONTH, 1_050_001, 'out-of-reach'],
  // Twice as many won would take 104 % of the meetings.
  ['win-rate', 0.52, MONTH, 1_050_000, 'out-of-reach'],
  ['revenue', 1, plainBasis(LEVEL, { months: [] }), 1, 'out-of-reach'],
  ['active-customers', 1, plainBasis({ ...LEVEL, price: 0 }), 1, 'out-of-reach'],
  ['deal-size', 1, plainBasis(LEVEL, { customers: 0, level: { ...LEVEL, won: 0 } }), 1, 'out-of-reach'],
] as const)('%s with median %p: %#', (kpi, median, basis, goal, reason) => {
  expect(requiredValue(kpi, median, basis, goal)).toEqual({ reason });
});

test.each(['deal-size', 'churn-rate', 'churn-count', 'new-customers', 'meetings', 'revenue', 'active-customers'])(
  'a goal that is reached whatever it is asks nothing of %s',
  (kpi) => {
    expect(requiredValue(kpi, 8, MONTH, 0)).toEqual({ reason: 'met' });
    expect(requiredValue(kpi, 8, MONTH, -5)).toEqual({ reason: 'met' });
  },
);

test('with one KPI at its required value and the others at 現実的, the landing is the KGI', () => {
  const kpis = [
    'retention-rate',
    'churn-rate',
    'churn-count',
    'new-customers',
    'meetings',
    'approaches',
    'appointment-rate',
    'win-rate',
    'deal-size',
    'revenue-per-customer',
  ];
  // Where next to nobody stays, a share of a month makes the landing jump (0.001^0.03 = 0.8): no yen is exact there.
  const settled = arbitraryBasis.map((basis) => ({
    ...basis,
    level: { ...basis.level, retention: 0.5 + basis.level.retention / 2 },
  }));
  fc.assert(
    fc.property(settled, fc.constantFrom(...kpis), between(0.01, 1), between(1.001, 2), (basis, kpi, median, times) => {
      const landing = project(basis, basis.level).landing;
      const goal = landing * times + 1;
      const result = requiredValue(kpi, median, basis, goal);
      fc.pre('value' in result);
      const levers = leversOfTargets(
        basis,
        () => median,
        (other) => (other === kpi ? result.value : null),
      );
      const reached = project(basis, levers).landing;
      expect(Math.abs(reached - goal)).toBeLessThanOrEqual(1 + 1e-9 * goal);
    }),
  );
});

test('every other KPI of the catalogue is said to be not tied', () => {
  const tied = KPIS.map(({ id }) => id).filter((id) => !('reason' in required(id, 0.5, YEAR, 12_500_000)));
  expect(tied).toEqual([
    'meetings',
    'approaches',
    'appointment-rate',
    'deal-size',
    'revenue-per-customer',
    'retention-rate',
    'churn-rate',
    'churn-count',
    'new-customers',
    'active-customers',
    'revenue',
    'win-rate',
    'kgi-progress',
  ]);
});
