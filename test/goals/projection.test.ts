import fc from 'fast-check';
import { project, ratesOf } from '../../src/goals/projection';
import type { Levers } from '../../src/goals/projection-types';
import { NO_SEASON, arbitraryBasis, arbitraryLevers, between, plainBasis } from '../support/arbitrary-basis';

const LEVERS: Levers = { retention: 0.9, won: 4, frequency: 1.5, price: 10_000 };

test('two months worked by hand', () => {
  const basis = plainBasis(LEVERS, { actual: 500_000, customers: 20, months: plainBasis(LEVERS).months.slice(0, 2) });
  // 20 × 0.9 + 4 = 22, mean 21, × 1.5 = 31.5 transactions, 315,000 yen.
  // 22 × 0.9 + 4 = 23.8, mean 22.9, × 1.5 = 34.35 transactions, 343,500 yen.
  const { months, landing } = project(basis, LEVERS);
  expect(months).toEqual([
    { month: 0, opening: 20, closing: 22, customers: 21, transactions: 31.5, revenue: 315_000 },
    {
      month: 1,
      opening: 22,
      closing: expect.closeTo(23.8, 9),
      customers: expect.closeTo(22.9, 9),
      transactions: expect.closeTo(34.35, 9),
      revenue: expect.closeTo(343_500, 5),
    },
  ]);
  expect(landing).toBeCloseTo(1_158_500, 5);
});

test('of half a month, half of it happens', () => {
  // 100 × 0.81^0.5 + 4 × 0.5 = 92, mean 96, × 0.5 = 48 customer-months.
  const levers = { ...LEVERS, retention: 0.81 };
  const basis = plainBasis(levers, { months: [{ month: 0, share: 0.5, season: NO_SEASON }] });
  const { months, landing } = project(basis, levers);
  expect(months[0]).toMatchObject({ closing: expect.closeTo(92, 9), customers: expect.closeTo(48, 9) });
  expect(landing).toBeCloseTo(48 * 1.5 * 10_000, 5);
});

test('without months ahead it lands where it is', () => {
  expect(project(plainBasis(LEVERS, { actual: 123, months: [] }), LEVERS)).toEqual({ months: [], landing: 123 });
});

test.each([
  ['a season departs from the level', { retention: 0.05, won: -1, frequency: 2, price: 0.5 }, [0.95, 3, 3, 5000]],
  ['nobody is kept twice', { retention: 0.2, won: 0, frequency: 1, price: 1 }, [1, 4, 1.5, 10_000]],
  ['nor joins less than not at all', { retention: -2, won: -5, frequency: 1, price: 1 }, [0, 0, 1.5, 10_000]],
])('%s', (_, season, [retention, won, frequency, price]) => {
  const rates = ratesOf(LEVERS, season);
  expect(rates.retention).toBeCloseTo(retention!, 12);
  expect(rates).toMatchObject({ won, frequency, price });
});

test('the levers multiplied out give the landing within 1 yen', () => {
  fc.assert(
    fc.property(arbitraryBasis, arbitraryLevers, (basis, levers) => {
      const { months, landing } = project(basis, levers);
      let customers = basis.customers;
      let multiplied = basis.actual;
      basis.months.forEach(({ share, season }, i) => {
        const month = months[i]!;
        const kept = Math.min(1, Math.max(0, levers.retention + season.retention)) ** share;
        const closing = customers * kept + Math.max(0, levers.won + season.won) * share;
        const perMonth = levers.frequency * season.frequency * levers.price * season.price;
        // Each step of the tree as it is shown, and all of them at once.
        expect(Math.abs(month.opening - customers)).toBeLessThan(1e-6);
        expect(Math.abs(month.closing - closing)).toBeLessThan(1e-6);
        multiplied += ((customers + closing) / 2) * share * perMonth;
        customers = closing;
      });
      expect(Math.abs(landing - multiplied)).toBeLessThan(1);
      expect(Math.abs(landing - basis.actual - months.reduce((sum, { revenue }) => sum + revenue, 0))).toBeLessThan(1);
    }),
  );
});

test('a lever that rises never lowers the landing', () => {
  const name = fc.constantFrom('retention', 'won', 'frequency', 'price');
  fc.assert(
    fc.property(arbitraryBasis, arbitraryLevers, name, between(0, 1), (basis, levers, lever, step) => {
      const raised = {
        ...levers,
        [lever]: levers[lever] + step * (lever === 'retention' ? 1 - levers.retention : 10),
      };
      expect(project(basis, raised).landing).toBeGreaterThanOrEqual(project(basis, levers).landing * (1 - 1e-12));
    }),
  );
});
