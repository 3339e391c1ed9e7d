/** Leaving out what figures do not need changes nothing of what is read. */
import fc from 'fast-check';
import { HEADER_SCAN_ROWS } from '../../src/intake/header-row';
import { neededWidth } from '../../src/intake/needed-columns';
import { readTables } from '../../src/intake/read-tables';
import type { SheetGrid } from '../../src/intake/types';

const HEADER = ['番号', '訪問日', '担当者', '顧客', '種別', 'メモ', '気温'];

test('notes and unknown columns on the right are not needed; what stands left of a needed one is', () => {
  expect(neededWidth([HEADER], {})).toBe(5);
  expect(neededWidth([['顧客', '開始日', 'メモ', '金額', '住所']], {})).toBe(4);
  expect(neededWidth([['4月の日報'], [], HEADER], {})).toBe(5);
});

test('where no table shows itself, nothing is left out', () => {
  expect(neededWidth([], {})).toBeNull();
  expect(neededWidth([['りんご', 'みかん']], {})).toBeNull();
  // A rep may come from the sheet's name: this is settled later.
  expect(neededWidth([['訪問日', '結果', 'メモ']], {})).toBeNull();
});

test('a column that the settings name is needed wherever it stands', () => {
  const pins = {
    visits: { sheets: [], declined: [], nameMeaning: 'none' as const, columns: new Map([['outcome', '気温']]) },
  };
  expect(neededWidth([HEADER], pins)).toBe(7);
});

const cell = (...values: unknown[]) => fc.constantFrom(...values);
const row = fc.oneof(
  fc.tuple(
    cell('', '', 1, 2),
    cell('2024/6/3', '2024/6/4', '', 'いつか'),
    cell('佐藤', '鈴木', '〃', ''),
    cell('青木商店', '㈱青木商店', ''),
    cell('訪問', '電話', ''),
    cell('', '', 'a', 'b', '合計'),
    cell('', '', 21, '合計', '番号'),
  ),
  fc.constant(HEADER as unknown[]),
  fc.constant(['', '', '', '', '', '', ''] as unknown[]),
  fc.tuple(cell('', 7), cell(''), cell(''), cell(''), cell(''), cell('', 'メモだけ', '合計'), cell('', 21)),
);

test('all that is read is the same', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), fc.array(row, { maxLength: 5 }), (below, early) => {
      const first = [HEADER, ...early];
      const head = Array.from({ length: HEADER_SCAN_ROWS }, (_, i) => first[i] ?? ['', '', '', '', '', '', '']);
      const whole = read({ name: '訪問', cells: [...head, ...below] });
      let isComplete = false;
      const width = neededWidth(head, {})!;
      const short = below.map((cells) => cells.slice(0, width) as unknown[]);
      const complete = (): void => {
        if (isComplete) return;
        isComplete = true;
        below.forEach((cells, i) => short[i]!.push(...cells.slice(width)));
      };
      // As the sheets are read.
      if (short[short.length - 1]!.every((each) => each === '')) complete();
      expect(read({ name: '訪問', cells: [...head, ...short], complete })).toEqual(whole);
    }),
    { numRuns: 300 },
  );
});

test('rows are compared as they stand, with what was left out', () => {
  const rows = [
    ['訪問日', '担当者', '顧客', '気温'],
    ...[20, 20, 21].map((each) => ['2024/6/3', '佐藤', '青木商店', each]),
  ];
  const short = rows.map((cells, i) => (i === 0 ? cells : cells.slice(0, 3)));
  const complete = (): void => rows.forEach((cells, i) => (short[i] = cells));
  const { sources } = readTables([{ name: '訪問', cells: short, complete }], {
    dayOfDate: () => 0,
    cancelDayMeaning: 'lastDay',
  });
  // The second repeats the first; the third does not.
  expect(sources.visits).toMatchObject({ used: 2, duplicates: 1 });
});

function read(grid: SheetGrid): unknown {
  const { tables, sources, findings } = readTables([grid], { dayOfDate: () => 0, cancelDayMeaning: 'lastDay' });
  return { tables, sources, findings };
}
