/** Which rows go when an import is taken back. */
import fc from 'fast-check';
import { digest } from '../../../src/core/digest';
import { rowPrint } from '../../../src/intake/import/row-print';
import { runsOf, undoPlan } from '../../../src/intake/import/undo-plan';

test.each<[string, string[], number, string[], object]>([
  ['in place', ['a', 'b'], 3, ['h', 'x', 'a', 'b'], { rows: [3, 4], changed: [], missing: 0 }],
  ['changed', ['a', 'b', 'c'], 2, ['h', 'a', 'B', 'c'], { rows: [2, 4], changed: [3], missing: 1 }],
  ['sorted', ['a', 'b'], 3, ['h', 'b', 'x', 'a'], { rows: [2, 4], changed: [], missing: 0 }],
  [
    'sorted and changed: which one it is cannot be told',
    ['a', 'b'],
    3,
    ['h', 'b', 'x', 'y'],
    { rows: [2], changed: [], missing: 1 },
  ],
  ['never written, or deleted without a trace', ['a', 'b'], 2, ['h', 'a'], { rows: [2], changed: [], missing: 0 }],
  ['cleared by a person', ['a', 'b', 'c'], 2, ['h', 'a', '', 'c'], { rows: [2, 4], changed: [], missing: 0 }],
  ['an equal row above stays', ['a'], 3, ['h', 'a', 'a'], { rows: [3], changed: [], missing: 0 }],
  [
    'of equal rows as many as were imported, the lowest',
    ['a', 'z'],
    4,
    ['h', 'a', 'a', 'z', 'a'],
    { rows: [4, 5], changed: [], missing: 0 },
  ],
  ['nothing left', ['a'], 2, ['h'], { rows: [], changed: [], missing: 0 }],
])('%s', (_, imported, firstRow, sheet, expected) => {
  expect(undoPlan(imported, firstRow, sheet)).toEqual(expected);
});

test('whatever happened to the sheet, only rows that look as imported go, and no more of them than were imported', () => {
  const print = fc.constantFrom('', 'a', 'b', 'c', 'd');
  fc.assert(
    fc.property(
      fc.array(print.filter(Boolean), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 2, max: 5 }),
      fc.array(print, { maxLength: 10 }),
      (imported, firstRow, below) => {
        const sheet = ['', ...below];
        const { rows, changed, missing } = undoPlan(imported, firstRow, sheet);
        const count = (texts: readonly string[], text: string): number => texts.filter((each) => each === text).length;
        const gone = rows.map((row) => sheet[row - 1]!);
        for (const text of gone) expect(count(gone, text)).toBeLessThanOrEqual(count(imported, text));
        for (const text of imported)
          expect(count(gone, text)).toBe(Math.min(count(imported, text), count(sheet, text)));
        expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
        expect(changed.filter((row) => rows.includes(row))).toEqual([]);
        expect(changed.length).toBeLessThanOrEqual(missing);
      },
    ),
  );
});

test('runs of neighbouring rows', () => {
  expect(runsOf([2, 3, 4, 7, 9, 10])).toEqual([
    { first: 2, count: 3 },
    { first: 7, count: 1 },
    { first: 9, count: 2 },
  ]);
  expect(runsOf([])).toEqual([]);
});

test('a print tells every change of a cell, and not how a day is stored', () => {
  const DAY = 86_400_000;
  const print = (...cells: unknown[]): string => rowPrint(cells, (date) => date.getTime() / DAY + 25_569);
  const day = new Date(Date.UTC(2024, 5, 3, 10, 15));
  const serial = day.getTime() / DAY + 25_569;
  expect(print('a', day, '', null)).toBe(print('a', { serial }));
  expect(print('a', serial)).toBe(print('a', { serial }));
  const different = [
    print('a'),
    print('A'),
    print('', 'a'),
    print('a', 'a'),
    print('1'),
    print(1),
    print(true),
    print('a\u0001'),
  ];
  expect(new Set(different).size).toBe(different.length);
  expect(print('', false, null)).toBe('');
});

test('digests of many texts differ', () => {
  const texts = Array.from({ length: 200_000 }, (_, index) => `d${index * 60}\u0001佐藤\u0001${index % 7}`);
  expect(new Set(texts.map(digest)).size).toBe(texts.length);
});
