import fc from 'fast-check';
import { LEVER_NAMES, largestSupported, leverRange, solveLever } from '../../src/goals/levers';
import { project } from '../../src/goals/projection';
import type { Levers } from '../../src/goals/projection-types';
import { arbitraryBasis, arbitraryLevers, between, plainBasis } from '../support/arbitrary-basis';

// 100 customers who stay, one transaction of 10,000 yen each: a million a month, 12 million a year.
const STEADY: Levers = { retention: 1, won: 0, frequency: 1, price: 10_000 };
const BASIS = plainBasis(STEADY);

test.each([
  // 18 million in place of 12: half as much again.
  ['frequency', 18_000_000, 1.5],
  ['price', 18_000_000, 15_000],
  // w a month more: customers at the middle of month k are 100 + (k − ½) w, over the year 1,200 + 72 w.
  ['won', 12_000_000 + 7_200_000, 10],
  ['price', 12_000_000, 10_000],
  ['won', 12_000_000, 0],
  // Reached already, or without that lever.
  ['won', 11_000_000, 0],
  ['price', 0, 0],
] as const)('%s for %i yen is %d', (name, goal, expected) => {
  expect(solveLever(BASIS, STEADY, name, goal)).toBeCloseTo(expected, 9);
});

test('one month: the retention that is needed', () => {
  const basis = plainBasis(STEADY, { months: BASIS.months.slice(0, 1) });
  // (100 + 100 r) ÷ 2 × 10,000 = 900,000 → r = 0.8.
  expect(solveLever(basis, STEADY, 'retention', 900_000)).toBeCloseTo(0.8, 12);
});

test.each([
  ['not even if everybody stays', BASIS, STEADY, 'retention', 12_000_001],
  ['no months ahead', plainBasis(STEADY, { months: [] }), STEADY, 'price', 1],
  ['no customers', plainBasis(STEADY, { customers: 0 }), STEADY, 'price', 1],
  ['nobody buys', BASIS, { ...STEADY, frequency: 0 }, 'won', 1],
] as const)('%s: no value of the lever does', (_, basis, levers, name, goal) => {
  expect(solveLever(basis, levers, name, goal)).toBeNull();
});

test('the solved lever meets the goal, and a little less of it does not', () => {
  fc.assert(
    fc.property(
      arbitraryBasis,
      arbitraryLevers,
      fc.constantFrom(...LEVER_NAMES),
      between(0, 1e9),
      (basis, levers, name, goal) => {
        const solved = solveLever(basis, levers, name, goal);
        const landing = (value: number): number => project(basis, { ...levers, [name]: value }).landing;
        if (solved === null) {
          expect(landing(name === 'retention' ? 1 : 1e12)).toBeLessThan(goal);
          return;
        }
        expect(landing(solved)).toBeGreaterThanOrEqual(goal);
        if (solved > 0) expect(landing(solved * (1 - 1e-9))).toBeLessThanOrEqual(goal + 1);
      },
    ),
  );
});

const HISTORY: Levers[] = [
  { retention: 0.93, won: 0, frequency: 1, price: 9000 },
  { retention: 0.95, won: 1, frequency: 2, price: 10_000 },
  { retention: 0.97, won: 2, frequency: 3, price: 11_000 },
  { retention: 0.98, won: 3, frequency: 4, price: 12_000 },
  { retention: 0.99, won: 7, frequency: 5, price: 13_000 },
];
const LEVEL: Levers = { retention: 0.97, won: 2, frequency: 3, price: 11_000 };

test('what a lever may be moved over', () => {
  const basis = plainBasis(LEVEL, { history: HISTORY });
  expect(leverRange(basis, 'retention')).toEqual({ low: 0.9, high: 1 });
  expect(leverRange(basis, 'won')).toEqual({ low: 0, high: 14 });
  expect(leverRange(basis, 'price')).toEqual({ low: 0, high: 26_000 });
  expect(leverRange(plainBasis({ ...LEVEL, won: 0 }, { history: [] }), 'won')).toEqual({ low: 0, high: 10 });
});

test('the largest that the record supports: every lever at its better quartile', () => {
  const basis = plainBasis(LEVEL, { history: HISTORY, months: BASIS.months.slice(0, 1) });
  // Fourth of five. (100 + 101) ÷ 2 × 4 × 12,000.
  const { levers, landing } = largestSupported(basis);
  expect(levers).toEqual({ retention: 0.98, won: 3, frequency: 4, price: 12_000 });
  expect(landing).toBeCloseTo(100.5 * 4 * 12_000, 5);
});

test('it never asks for less than the level, nor for more than everybody', () => {
  const taken = HISTORY.map((month) => ({ ...month, retention: month.retention + 0.1, won: month.won - 4 }));
  expect(largestSupported(plainBasis(LEVEL, { history: taken })).levers).toMatchObject({ retention: 1, won: 2 });
});
