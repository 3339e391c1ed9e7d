import { reachedIn } from '../../src/goals/reached';

const MONTHS = [8, 1, 16, 4, 2];
const value = (figure: number) => ({ value: figure, lower: null, upper: null });
const range = (lower: number | null, upper: number | null) => ({ value: null, lower, upper });

test.each([
  ['higher', value(4), 3],
  ['higher', value(16), 1],
  ['higher', value(16.1), 0],
  ['lower', value(4), 3],
  ['lower', value(0.9), 0],
  ['in-range', range(2, 8), 3],
  ['in-range', range(5, null), 2],
  ['in-range', range(null, 2), 2],
  ['in-range', range(3, 3.5), 0],
  ['higher', range(null, null), 0],
] as const)('%s is better: %j was reached in %i of 5 months', (better, target, months) => {
  expect(reachedIn(MONTHS, better, target)).toBe(months);
});

test('a target that was computed is reached by the month it equals', () => {
  // 1 − 0.9 falls short of 0.1 by the last bit.
  expect(reachedIn([0.1, 0.1, 0.2], 'lower', value(1 - 0.9))).toBe(2);
});

test('no months, nothing reached', () => {
  expect(reachedIn([], 'higher', value(0))).toBe(0);
});
