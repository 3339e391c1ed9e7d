import * as fc from 'fast-check';
import { dayOrder, lowerBound } from '../../src/core/day-order';

test.each([
  ['a few years', -400, 40_000 - 500],
  ['wider than one run of counting', -100_000, 100_000],
])('rows by day, those of one day as they stood: %s', (_, min, max) => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min, max }), { maxLength: 60 }), (days) => {
      const expected = days.map((_day, i) => i).sort((a, b) => days[a]! - days[b]! || a - b);
      const order = dayOrder(Int32Array.from(days));
      expect(order === null ? days.map((_day, i) => i) : [...order]).toEqual(expected);
      // null exactly where nothing has to move.
      expect(order === null).toBe(expected.every((row, i) => row === i));
    }),
  );
});

test('no rows, one row, and rows of one day are in their order', () => {
  for (const days of [[], [5], [5, 5, 5]]) expect(dayOrder(days)).toBeNull();
});

test.each([
  [[], 3, 0],
  [[1, 3, 3, 7], 3, 1],
  [[1, 3, 3, 7], 4, 3],
  [[1, 3, 3, 7], 8, 4],
  [[1, 3, 3, 7], -1, 0],
])('the first of %j from %d on is at %d', (days, day, expected) => {
  expect(lowerBound(Int32Array.from(days), day)).toBe(expected);
});
