import * as fc from 'fast-check';
import { cellAt } from '../../src/intake/column';
import { readDataRows, type DataArea } from '../../src/intake/data-rows';
import { isTotalRow, repeatedHeaderTest } from '../../src/intake/table-rows';
import { isBlankCell } from '../../src/intake/text';

const HEADER = ['番号', '訪問日', '顧客', 'メモ'];
const cell = fc.constantFrom<unknown>(
  ...['', '', '　', null, undefined, false, true, 0, 1, NaN, new Date(0), 'A', 'A設計', '4/1', '2024/4/1', '〃'],
  ...[
    '合計',
    '合　計',
    '(小計)',
    '4月合計',
    '田中 小計',
    'Total',
    '番号',
    '訪問日',
    '顧客',
    ' 顧 客',
    '訪問日 ',
    'メモ',
  ],
);
const row = fc.oneof(
  fc.array(cell, { maxLength: 6 }),
  // Holes in a row, and rows that are not there.
  fc.array(cell, { minLength: 1, maxLength: 6 }).map((cells) => {
    const sparse: unknown[] = [...cells];
    delete sparse[0];
    return sparse;
  }),
  fc.constantFrom<readonly unknown[]>(HEADER, [], undefined as unknown as unknown[]),
);
const places = fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 4 });
const area = fc
  .record({
    rows: fc.array(row, { maxLength: 12 }),
    columns: places,
    keys: fc.nat(3),
    running: fc.nat(4),
    first: fc.nat(2),
  })
  .map(({ rows, columns, keys, running, first }): DataArea => ({
    cells: [...Array<string[]>(first).fill(HEADER), ...rows],
    header: [HEADER],
    first,
    length: rows.length,
    columns,
    running: columns.slice(running),
    filling: columns,
    keys: columns.slice(0, keys),
  }));

test('every row is sorted as it would be by itself, and the columns have the cells of the data rows', () => {
  fc.assert(
    fc.property(area, ({ ...given }) => {
      const isHeader = repeatedHeaderTest(HEADER, given.filling);
      const expected = { rows: [] as number[], blank: 0, totals: 0, repeatedHeaders: 0 };
      for (let index = given.first; index < given.cells.length; index++) {
        const cells = given.cells[index] ?? [];
        if (isTotalRow(cells, given.keys)) expected.totals++;
        else if (given.filling.every((place) => cells[place] === false || isBlankCell(cells[place]))) expected.blank++;
        else if (isHeader(cells)) expected.repeatedHeaders++;
        else expected.rows.push(index);
      }
      const { rows, columns, odd, length, ...passed } = readDataRows(given);
      expect(length).toBe(given.length);
      // A row without one of its keys is looked at more closely: it may be a remark.
      const lackKey = [...rows].flatMap((row, index) =>
        given.keys.some((place) => isBlankCell(given.cells[row]?.[place])) ? [index] : [],
      );
      expect(odd).toEqual(expect.arrayContaining(lackKey));
      expect({ ...passed, rows: [...rows] }).toEqual(expected);
      for (const place of given.columns) {
        const column = columns.get(place)!;
        expect(column.codes.length).toBe(rows.length);
        rows.forEach((sheetRow, index) => expect(cellAt(column, index)).toEqual(given.cells[sheetRow]?.[place] ?? ''));
      }
    }),
    { numRuns: Number(process.env['RUNS'] ?? 500) },
  );
});

test('a total is a total, wherever its row begins', () => {
  const sorted = (...rows: unknown[][]) => {
    const {
      blank,
      totals,
      repeatedHeaders,
      rows: data,
    } = readDataRows({
      ...{ cells: [HEADER, ...rows], header: [HEADER], first: 1, length: rows.length },
      ...{ columns: [1, 2], running: [], filling: [1, 2], keys: [2, 1] },
    });
    return { blank, totals, repeatedHeaders, data: [...data] };
  };
  expect(sorted(['合計', '2024/4/1', 'A'])).toEqual({ blank: 0, totals: 1, repeatedHeaders: 0, data: [] });
  expect(sorted([1, '2024/4/1', '小計'])).toEqual({ blank: 0, totals: 1, repeatedHeaders: 0, data: [] });
  // A company may be called so, and where day and customer stand, it is one.
  expect(sorted([1, '2024/4/1', '田中合計'])).toEqual({ blank: 0, totals: 0, repeatedHeaders: 0, data: [1] });
  expect(sorted([1, '', '田中合計'])).toEqual({ blank: 0, totals: 1, repeatedHeaders: 0, data: [] });
  expect(sorted([1, '訪問日', '顧客'], [1, '訪問日', 'A'], [2])).toEqual({
    ...{ blank: 1, totals: 0, repeatedHeaders: 1 },
    data: [2],
  });
});

describe('totals', () => {
  test.each([
    '佐藤 計',
    '佐藤　計',
    '佐藤 合計',
    '平均',
    '月平均',
    '【平均】',
    '6月平均',
    '営業部 平均',
    'Average',
    'Sato Total',
    '計(6月)',
  ])('%p at the beginning of a row without a day', (text) => {
    expect(isTotalRow([text, '', '', 12], [1])).toBe(true);
  });

  test.each(['藤沢会計', '佐藤時計', '設計', '平均台体操教室', 'Meaning', 'Sato', '計画'])('%p is none', (text) => {
    expect(isTotalRow([text, '', '', 12], [1])).toBe(false);
  });

  test('a company may be called so where the row has all it needs', () => {
    expect(isTotalRow(['2024/6/3', '佐藤', '青木 計', 12], [0, 2])).toBe(false);
    expect(isTotalRow(['', '佐藤', '青木 計', 12], [0, 2])).toBe(true);
  });
});
