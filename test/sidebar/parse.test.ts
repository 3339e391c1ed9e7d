/** Text → rows. */
import fc from 'fast-check';
import { MOST_ROWS, parseRows } from '../../src/sidebar/import/parse';

const rowsOf = (text: string): unknown => (parseRows(text) as { rows: unknown }).rows;

test.each<[string, string, string[][]]>([
  [
    'commas',
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'tabs',
    'a\tb\n1,5\t2',
    [
      ['a', 'b'],
      ['1,5', '2'],
    ],
  ],
  [
    'semicolons',
    'a;b\n1,5;2\n3;4',
    [
      ['a', 'b'],
      ['1,5', '2'],
      ['3', '4'],
    ],
  ],
  ['one column', '顧客\n青木商店\n井上薬局', [['顧客'], ['青木商店'], ['井上薬局']]],
  [
    'Windows and old Mac line ends',
    'a,b\r\n1,2\r3,4',
    [
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  [
    'quotes, separators and line breaks inside',
    'a,b\n"1,""x""","2\r\n3"',
    [
      ['a', 'b'],
      ['1,"x"', '2\n3'],
    ],
  ],
  [
    'blank lines at the end',
    'a,b\n1,2\n,\n\n  ,\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['blank lines in between', 'a,b\n\n1,2', [['a', 'b'], [''], ['1', '2']]],
  ['rows of different lengths', 'a,b\n1\n1,2,3', [['a', 'b'], ['1'], ['1', '2', '3']]],
  [
    "Excel's line with the separator",
    'sep=;\r\na;b\r\n1,2;3',
    [
      ['a', 'b'],
      ['1,2', '3'],
    ],
  ],
  [
    'a mark at the beginning',
    '\ufeffa,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['zeros, formulas and dates stay as they are', '007,=1+1,1-2, x ', [['007', '=1+1', '1-2', ' x ']]],
  [
    'codes wrapped for Excel',
    'a,b\n="007","=""0312345678"""',
    [
      ['a', 'b'],
      ['007', '0312345678'],
    ],
  ],
  [
    'control characters, and half of a pair',
    'a\0b,\ud83d\n\u0007c,😀',
    [
      ['ab', '\ufffd'],
      ['c', '😀'],
    ],
  ],
  [
    'inches in cells copied from a sheet',
    '商品\t数\n"5 pipe\t3\n',
    [
      ['商品', '数'],
      ['"5 pipe', '3'],
    ],
  ],
])('%s', (_, text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

test.each([
  ['', { problem: 'empty' }],
  [' \n\r\n ', { problem: 'empty' }],
  ['sep=,\n', { problem: 'empty' }],
  ['a,b\n1,"2\n3,4\n', { problem: 'bad-quotes', line: 2 }],
])('%j', (text, problem) => {
  expect(parseRows(text)).toEqual(problem);
});

test('too many rows are told, and so many are not', () => {
  const lines = (count: number): string => 'a\n' + 'x\n'.repeat(count);
  expect(rowsOf(lines(MOST_ROWS))).toHaveLength(MOST_ROWS + 1);
  expect(parseRows(lines(MOST_ROWS + 1))).toEqual({ problem: 'too-many-rows' });
});

/** Written by the rules of RFC 4180. */
const csv = (rows: string[][], delimiter: string): string =>
  rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(delimiter)).join('\r\n');

test('whatever was written by the book is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '1', ',', ';', '\t', '"', '\n', ' ', '漢', '😀', '=') });
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }))
    // Blank rows at the end are dropped, and wrapped codes are unwrapped: tested above.
    .filter((rows) => rows[rows.length - 1]!.some((each) => each.trim() !== '') && !/="/.test(rows.flat().join('')));
  fc.assert(
    fc.property(table, fc.constantFrom(',', '\t', ';'), (rows, delimiter) => {
      expect(rowsOf(`sep=${delimiter}\n${csv(rows, delimiter)}`)).toEqual(rows);
    }),
  );
});
