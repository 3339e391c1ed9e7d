/** Files without a header: how they are told, and which column is proposed for what. */
import { mappingByCells, readsAsData } from '../../../src/intake/import/headerless';
import { fileHeader } from '../../../src/intake/import/mapping';
import type { ImportKind, TargetColumn } from '../../../src/intake/import/types';

test.each<[string[], boolean]>([
  [['2024/6/3', '佐藤', '青木商店'], true],
  [['佐藤', '青木商店', '6/3'], true],
  [['令和6年6月3日', '青木商店'], true],
  [['２０２４／６／３', '青木商店'], true],
  [['青木商店', '0466-12-3456'], true],
  [['訪問日', '担当者', '顧客'], false],
  [['いつ', 'だれが', 'どこへ'], false],
  // A title with its day, and numbers that may be years or groups.
  [['2024/6/3', '', ''], false],
  [['顧客', '2023', '2024'], false],
  [['__proto__', '\ud800', '=1+1'], false],
  [[], false],
])('%j is data: %s', (row, expected) => expect(readsAsData(row)).toBe(expected));

const target = (...fields: (string | null)[]): TargetColumn[] =>
  fields.map((field, index) => ({
    column: index + 1,
    header: field ?? 'その他',
    field,
    holds: 'text',
    isFormula: false,
    scale: 1,
  }));
const VISITS = target('day', 'rep', 'customer', 'kind', null);

test.each<[string, ImportKind, string[][], TargetColumn[], (number | null)[]]>([
  [
    'in the order of the sheet, further columns too',
    'visits',
    [['2024/6/3', '佐藤', '青木', '訪問', 'x']],
    VISITS,
    [0, 1, 2, 3, 4],
  ],
  ['fewer columns than the sheet', 'visits', [['2024/6/3', '佐藤', '青木']], VISITS, [0, 1, 2, null, null]],
  ['the day elsewhere: by what the cells show', 'visits', [['青木商店', '2024/6/3']], VISITS, [1, null, 0, null, null]],
  [
    'rep and customer the other way round, shown by reps who come again',
    'visits',
    [
      ['2024/6/3', '青木商店', '佐藤'],
      ['2024/6/4', '井上薬局', '佐藤'],
      ['2024/6/5', '上田工業', '鈴木'],
      ['2024/6/6', '江口医院', '鈴木'],
    ],
    VISITS,
    [0, 2, 1, null, null],
  ],
  [
    'a column that the sheet computes gets nothing',
    'sales',
    [['2024/6/3', '青木商店', '1,000', '1,100']],
    [...target('day', 'customer', 'amount'), { ...target(null)[0]!, column: 4, isFormula: true }],
    [0, 1, 2, null],
  ],
])('%s', (_, kind, rows, columns, expected) => expect(mappingByCells(kind, rows, columns)).toEqual(expected));

describe('where the header is', () => {
  const rows = [
    ['2024/6/3', '佐藤', '青木商店'],
    ['2024/6/4', '佐藤', '井上薬局'],
  ];
  test('a first row of data is no header', () =>
    expect(fileHeader('visits', rows)).toMatchObject({ row: -1, headers: ['', '', ''], firstCells: rows[0] }));
  test('a person decides', () => {
    expect(fileHeader('visits', rows, true)).toMatchObject({ row: 0, headers: rows[0] });
    expect(fileHeader('visits', [['訪問日', '担当者', '顧客'], ...rows], false)).toMatchObject({ row: -1 });
  });
  test('a known header stays one, with a day among its columns or above it', () => {
    expect(fileHeader('visits', [['訪問日', '担当者', '顧客', '6/3'], ...rows])).toMatchObject({ row: 0 });
    expect(fileHeader('visits', [['作成', '2024/6/30'], ['訪問日', '担当者', '顧客'], ...rows])).toMatchObject({
      row: 1,
    });
  });
});
