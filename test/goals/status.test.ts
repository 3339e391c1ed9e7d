import type { Figure } from '../../src/core/evaluate';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { type Assessment, type Status, assess, statusOf } from '../../src/goals/status';
import type { Goal } from '../../src/goals/targets';
import { kpiOf } from '../support/catalogue';

const figure = (value: number | null, more: Partial<Figure> = {}): Figure => ({
  value,
  numerator: value,
  denominator: null,
  base: 100,
  partial: false,
  ...more,
});
const value = (goal: number): Goal => ({ kind: 'value', value: goal });
const range = (lower: number, upper: number): Goal => ({ kind: 'range', lower, upper });

function assessed(
  id: string,
  actual: Figure,
  goal: Goal | null,
  pace = 1,
  settings: Partial<Settings> = {},
): Assessment {
  return assess(kpiOf(id), actual, goal, pace, { ...DEFAULT_SETTINGS, ...settings });
}

function expectAttainment({ attainment }: Assessment, expected: number): void {
  expect(attainment).not.toBeNull();
  expect(attainment).toBeCloseTo(expected, 9);
}

test.each<[number, Status]>([
  [1.2, 'achieved'],
  [1, 'achieved'],
  [0.999, 'caution'],
  [0.9, 'caution'],
  [0.899, 'behind'],
  [0, 'behind'],
  // Fractions whose sum falls short by the last bit only.
  [0.1 * 3 + 0.7 - 1e-16, 'achieved'],
  [0.9 - 1e-12, 'caution'],
])('an attainment of %d is %s', (attainment, status) => {
  expect(statusOf(attainment, DEFAULT_SETTINGS)).toBe(status);
});

test('the thresholds are settings', () => {
  const settings = { ...DEFAULT_SETTINGS, achievedFrom: 1.1, cautionFrom: 0.5 };
  expect([1.1, 1.05, 0.5, 0.49].map((attainment) => statusOf(attainment, settings))).toEqual([
    'achieved',
    'caution',
    'caution',
    'behind',
  ]);
});

test.each<[string, string, number, Goal, number, Status]>([
  // actual ÷ target
  ['higher', 'visits', 95, value(100), 0.95, 'caution'],
  ['higher', 'visits', 0, value(100), 0, 'behind'],
  ['higher', 'deal-size', 21_000, value(20_000), 1.05, 'achieved'],
  // target ÷ actual
  ['lower', 'churn-rate', 0.04, value(0.02), 0.5, 'behind'],
  ['lower', 'churn-rate', 0.02, value(0.02), 1, 'achieved'],
  ['lower', 'churn-count', 4, value(5), 1.25, 'achieved'],
  ['lower, nothing lost', 'churn-count', 0, value(5), 1, 'achieved'],
  ['lower, nothing lost and nothing allowed', 'churn-count', 0, value(0), 1, 'achieved'],
  ['lower, nothing allowed', 'churn-count', 1, value(0), 0, 'behind'],
  // in range
  ['inside', 'visit-frequency', 2.5, range(2, 3), 1, 'achieved'],
  ['on the lower bound', 'visit-frequency', 2, range(2, 3), 1, 'achieved'],
  ['on the upper bound', 'visit-frequency', 3, range(2, 3), 1, 'achieved'],
  ['below', 'visit-frequency', 1.5, range(2, 3), 0.75, 'behind'],
  ['too many', 'visit-frequency', 4, range(2, 3), 0.75, 'behind'],
  ['a little too many', 'visit-frequency', 3.2, range(2, 3), 0.9375, 'caution'],
  ['none at all', 'visit-frequency', 0, range(2, 3), 0, 'behind'],
  // Retention 97.5 % against 98 % is churn 2.5 % against 2 %: 2 ÷ 2.5.
  ['retention by churn', 'retention-rate', 0.975, value(0.98), 0.8, 'behind'],
  ['retention on target', 'retention-rate', 0.98, value(0.98), 1, 'achieved'],
  ['nobody lost', 'retention-rate', 1, value(0.98), 1, 'achieved'],
  ['nobody lost, as wished', 'retention-rate', 1, value(1), 1, 'achieved'],
  ['one lost, none allowed', 'retention-rate', 0.99, value(1), 0, 'behind'],
])('%s: %s %d', (_case, id, actual, goal, attainment, status) => {
  const result = assessed(id, figure(actual), goal);
  expectAttainment(result, attainment);
  expect(result.status).toBe(status);
});

test('retention and churn never differ in colour', () => {
  for (let lost = 0; lost <= 40; lost++)
    for (const allowed of [0, 0.02, 0.05, 0.1, 0.2]) {
      const churn = assessed('churn-rate', figure(lost / 40), value(allowed));
      const retention = assessed('retention-rate', figure(1 - lost / 40), value(1 - allowed));
      expect(retention.status).toBe(churn.status);
      expectAttainment(retention, churn.attainment!);
    }
});

describe('a running period', () => {
  const running = (actual: number): Figure => figure(actual, { partial: true });

  test.each<[string, number, number, number, Status]>([
    // Half of June's business days have gone: 50 of 100 is on pace.
    ['visits', 50, 0.5, 1, 'achieved'],
    ['visits', 45, 0.5, 0.9, 'caution'],
    ['revenue', 20, 0.5, 0.4, 'behind'],
    // Lower is better: 100 × 0.5 ÷ 40.
    ['churn-count', 40, 0.5, 1.25, 'achieved'],
    ['churn-count', 100, 0.5, 0.5, 'behind'],
  ])('%s: %i of 100 at a pace of %d', (id, actual, pace, attainment, status) => {
    const result = assessed(id, running(actual), value(100), pace);
    expectAttainment(result, attainment);
    expect(result.status).toBe(status);
  });

  test('a closed period is held against the whole target, whatever the pace', () => {
    expectAttainment(assessed('visits', figure(50), value(100), 0.5), 0.5);
  });

  test.each(['win-rate', 'retention-rate', 'churn-rate', 'deal-size'])('%s is running, without a colour', (id) => {
    expect(assessed(id, running(0.5), value(0.5), 0.5).status).toBe('running');
  });

  test('visit frequency is running too', () => {
    expect(assessed('visit-frequency', running(2.5), range(2, 3), 0.5).status).toBe('running');
  });

  test('a stock is a state: held against the whole target', () => {
    const result = assessed('active-customers', running(95), value(100), 0.5);
    expectAttainment(result, 0.95);
    expect(result.status).toBe('caution');
  });
});

describe('no colour', () => {
  test('without a goal', () => {
    expect(assessed('visits', figure(50), null)).toEqual({ attainment: null, status: 'no-goal' });
  });

  test('without a figure', () => {
    expect(assessed('visits', figure(null), value(100))).toEqual({ attainment: null, status: 'no-data' });
  });

  test.each<[number, Status]>([
    [4, 'small-base'],
    [4.9, 'small-base'],
    [5, 'achieved'],
  ])('on a base of %d it is %s', (base, status) => {
    expect(assessed('win-rate', figure(0.5, { base }), value(0.5)).status).toBe(status);
    expect(assessed('visits', figure(100, { base }), value(100)).status).toBe(status);
  });

  test('the smallest base is a setting', () => {
    expect(assessed('win-rate', figure(0.5, { base: 3 }), value(0.5), 1, { minimumBase: 3 }).status).toBe('achieved');
  });
});
