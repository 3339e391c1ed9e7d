import { type FigureOfKpi, LEVER_OF_KPI, gainOf, leversOfTargets, lostAt } from '../../src/goals/levers-of-targets';
import type { Levers } from '../../src/goals/projection-types';
import { KPIS } from '../../src/kpis';
import { plainBasis } from '../support/arbitrary-basis';

const LEVEL: Levers = { retention: 0.9, won: 4, frequency: 1.5, price: 10_000 };
const BASIS = plainBasis(LEVEL);

const figures =
  (known: Record<string, number>): FigureOfKpi =>
  (kpi) =>
    known[kpi] ?? null;
const MEDIANS = figures({
  'retention-rate': 0.9,
  'new-customers': 3,
  meetings: 40,
  approaches: 50,
  'appointment-rate': 0.2,
  'win-rate': 0.5,
  'deal-size': 10_000,
  'revenue-per-customer': 16_000,
});

test.each<[string, Record<string, number>, Partial<Levers>]>([
  ['nothing asked for', {}, {}],
  ['retention', { 'retention-rate': 0.95 }, { retention: 0.95 }],
  ['churn is the rest', { 'churn-rate': 0.04 }, { retention: 0.96 }],
  ['retention before churn', { 'churn-rate': 0.04, 'retention-rate': 0.95 }, { retention: 0.95 }],
  // One more than the median 3, on top of the 4 who are won in all (one of them returned).
  ['new customers', { 'new-customers': 4 }, { won: 5 }],
  ['fewer new customers than ever', { 'new-customers': 0 }, { won: 1 }],
  ['meetings half as many again', { meetings: 60 }, { won: 6 }],
  ['of which a fifth more are won', { meetings: 60, 'win-rate': 0.6 }, { won: 7.2 }],
  ['approaches and appointments', { approaches: 100, 'appointment-rate': 0.3 }, { won: 12 }],
  ['meetings before approaches', { meetings: 40, approaches: 100 }, { won: 4 }],
  ['new customers before meetings', { 'new-customers': 3, meetings: 80 }, { won: 4 }],
  ['price', { 'deal-size': 12_000 }, { price: 12_000 }],
  ['revenue per customer a quarter more', { 'revenue-per-customer': 20_000 }, { price: 12_500 }],
  // 1.5 × 10,000 × 20,000 ÷ 16,000 = 18,750 a customer-month, of 12,500 each.
  [
    'what the price leaves to the frequency',
    { 'revenue-per-customer': 20_000, 'deal-size': 12_500 },
    { price: 12_500, frequency: 1.5 },
  ],
  ['a KPI that no arithmetic ties', { visits: 1000, constructor: 5, __proto__: 7 }, {}],
])('%s', (_, targets, moved) => {
  const levers = leversOfTargets(BASIS, MEDIANS, figures(targets));
  for (const name of ['retention', 'won', 'frequency', 'price'] as const)
    expect(levers[name]).toBeCloseTo(moved[name] ?? LEVEL[name], 9);
});

test('a KPI without a usual month, or with one of 0, moves nothing', () => {
  const targets = figures({ 'new-customers': 9, meetings: 80, 'win-rate': 0.9 });
  expect(leversOfTargets(BASIS, () => null, targets)).toEqual(LEVEL);
  expect(leversOfTargets(BASIS, figures({ meetings: 0, 'win-rate': 0 }), targets)).toEqual(LEVEL);
});

test('cancellations: the share of the opening customers that they are', () => {
  // Of 100 customers 8 lost in the one month ahead: 92 % stay.
  const basis = plainBasis(LEVEL, { months: BASIS.months.slice(0, 1) });
  expect(lostAt(basis, 0.92)).toBeCloseTo(8, 9);
  expect(leversOfTargets(basis, MEDIANS, figures({ 'churn-count': 8 })).retention).toBeCloseTo(0.92, 9);
  // And over a year, whatever way the stock goes.
  const year = leversOfTargets(BASIS, MEDIANS, figures({ 'churn-count': 6 }));
  expect(lostAt(BASIS, year.retention)).toBeCloseTo(6, 6);
  expect(lostAt(plainBasis(LEVEL, { months: [] }), 0.5)).toBe(0);
});

test('the yen that a better month is worth', () => {
  // 1,200 customer-months × 1,000 yen.
  const steady = plainBasis({ retention: 1, won: 0, frequency: 1, price: 10_000 });
  expect(gainOf('deal-size', 11_000, 10_000, steady)).toBeCloseTo(1_200_000, 4);
  expect(gainOf('deal-size', 10_000, 10_000, steady)).toBe(0);
  // 72 customer-months for each customer more a month (see levers.test.ts).
  expect(gainOf('new-customers', 5, 3, steady)).toBeCloseTo(2 * 72 * 10_000, 4);
  expect(gainOf('visits', 300, 200, steady)).toBeNull();
});

test('every KPI that moves a lever is in the catalogue', () => {
  const ids = KPIS.map(({ id }) => id);
  expect([...LEVER_OF_KPI.keys()].filter((kpi) => !ids.includes(kpi))).toEqual([]);
});
