import * as fc from 'fast-check';
import { runInNewContext } from 'node:vm';
import { cellAt, columnOf, columnOfRows, constantColumn, mapColumn } from '../../src/intake/column';

const cell = fc.constantFrom<unknown>(
  ...[
    'A',
    'B',
    '',
    '　',
    '__proto__',
    'constructor',
    '\ud800',
    'x'.repeat(50_000),
    1,
    '1',
    1.5,
    0,
    -0,
    NaN,
    true,
    false,
  ],
  ...[null, undefined, new Date(0), new Date(0), new Date(1), new Date(NaN), new Date(NaN), 0n],
);
const cells = fc.array(cell, { maxLength: 30 });
const all = (column: ReturnType<typeof columnOf>): unknown[] =>
  Array.from(column.codes, (_, index) => cellAt(column, index));

/** -0 is 0, and a date its moment. */
const shown = (value: unknown): string =>
  value instanceof Date ? `date ${value.getTime()}` : `${typeof value} ${String(value)}`;

test('a column gives back its cells; nothing at all is a blank cell', () => {
  fc.assert(
    fc.property(cells, (given) => {
      expect(all(columnOf(given)).map(shown)).toEqual(given.map((each) => shown(each ?? '')));
      expect(all(columnOfRows(given)).map(shown)).toEqual(given.map((each) => shown(each ?? '')));
    }),
  );
});

test('equal cells have equal codes, others have not', () => {
  const other = runInNewContext('new Date(5)') as Date;
  const column = columnOf(['A', new Date(5), 'A', 1, '1', other, null, '', undefined, 1, new Date(6), NaN, NaN]);
  const [a, five, again, one, text, foreign, ...rest] = column.codes;
  expect([again, foreign]).toEqual([a, five]);
  expect(new Set([a, five, one, text]).size).toBe(4);
  expect(rest[0]).toBe(rest[1]);
  expect(rest[1]).toBe(rest[2]);
  expect(rest[3]).toBe(one);
  expect(rest[5]).toBe(rest[6]);
  expect(rest[4]).not.toBe(five);
});

test('further cells get codes, known ones their own', () => {
  for (const column of [columnOf(['A', 'B']), columnOfRows(['A', 'B'])]) {
    expect(column.values[column.codeOf('C')]).toBe('C');
    expect(column.values[column.codeOf('')]).toBe('');
    expect(all(column)).toEqual(['A', 'B']);
  }
  const column = columnOf(['A', 'B']);
  expect(column.codeOf('B')).toBe(column.codes[1]);
});

test('a change is made once for each different cell and seen in every row', () => {
  let changes = 0;
  const column = mapColumn(columnOf(['A', 'B', 'A', 'A']), (value) => (changes++, `${String(value)}!`));
  expect(Array.from(column.codes, (_, index) => cellAt(column, index))).toEqual(['A!', 'B!', 'A!', 'A!']);
  expect(changes).toBe(3); // A, B and the blank cell that every column knows
});

test('a column that is not there says the same in every row, and nothing beyond the last', () => {
  const column = constantColumn('', 2);
  expect([0, 1, 2, -1].map((index) => cellAt(column, index))).toEqual(['', '', undefined, undefined]);
});
