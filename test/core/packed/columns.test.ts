import fc from 'fast-check';
import { packColumn, unpackColumn } from '../../../src/core/packed/columns';

test.each([
  // VLQ as in source maps: 0 → A, 1 → C, −1 → D, 16 → gB.
  [[0, 1, -1], 'pACD'],
  [[5], 'pK'],
  [[16, 3], 'pgBG'],
  // 1, 2, 3 … are a single difference, five times.
  [[1, 2, 3, 4, 5], 'iCK'],
  [[7, 7, 7, 7], 'rOI'],
  [[100, 101, 103], 'doGCE'],
  [[], 'p'],
  [[0.5, 2], 't0.5,2'],
  // Seconds of calls, one unknown: each one higher, the unknown one 0.
  [[4, NaN, 0], 'npKAC'],
])('%j is written %s', (values, text) => {
  expect(packColumn(values)).toBe(text);
  expect(Array.from(unpackColumn(text, values.length)!)).toEqual(values);
});

test('every column comes back', () => {
  const whole = fc.oneof(
    fc.integer({ min: -40, max: 40 }),
    fc.integer(),
    fc.maxSafeInteger(),
    fc.constantFrom(0, -2147483648, 2147483647, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
  );
  const numbers = fc.oneof(
    fc.array(whole),
    fc.array(fc.double({ noNaN: true })),
    fc.array(fc.constantFrom(3, 3, 3, 4)),
    fc.array(fc.constantFrom(NaN, 0, 1, 59, 3600)),
  );
  fc.assert(
    fc.property(numbers, (values) => {
      const text = packColumn(values);
      expect(text).toMatch(/^(?:n?[pdri][\w-]*|t[-\d.,e+Infity]*)$/);
      const back = unpackColumn(text, values.length)!;
      expect(back).toHaveLength(values.length);
      back.forEach((value, i) =>
        expect(value === values[i] || (Number.isNaN(value) && Number.isNaN(values[i]))).toBe(true),
      );
    }),
    { numRuns: 500 },
  );
});

test('a text that was cut, changed or made up gives nothing, and does not fill the memory', () => {
  expect(unpackColumn('iCK', 4)).toBeNull();
  expect(unpackColumn('pg', 1)).toBeNull();
  expect(unpackColumn('p!', 1)).toBeNull();
  expect(unpackColumn('x', 0)).toBeNull();
  expect(unpackColumn('', 0)).toBeNull();
  expect(unpackColumn('rC', 1)).toBeNull();
  expect(unpackColumn('t1,x', 2)).toBeNull();
  // A run of 2⁵⁰.
  expect(unpackColumn(packColumn([3]).replace('p', 'r') + packColumn([2 ** 50]).slice(1), 5)).toBeNull();
});
