import * as fc from 'fast-check';
import { findTables } from '../../src/intake/find-tables';
import { foundParts } from '../../src/intake/found-parts';
import { TableSheet } from '../../src/intake/table-sheet';
import type { MergedArea, NameMeaning } from '../../src/intake/types';
import { VISIT_KEYS } from '../../src/intake/visits';
import { codes } from './support';

const HEADER = ['番号', '訪問日', '担当者', '顧客', 'メモ'];

interface More {
  readonly name?: string;
  readonly means?: NameMeaning;
  readonly merges?: MergedArea[];
  readonly columns?: ReadonlyMap<string, string>;
}

function visits(rows: unknown[][], more: More = {}): TableSheet {
  const { name = '訪問', means = 'none', merges, columns = new Map<string, string>() } = more;
  const sheet = { name, cells: [HEADER, ...rows], ...(merges === undefined ? {} : { merges: () => merges }) };
  const pins = { sheets: [name], declined: [], nameMeaning: means, columns };
  const found = findTables([sheet], { visits: pins });
  return new TableSheet(foundParts(found.tables.get('visits')!, pins, '')[0]!, VISIT_KEYS);
}
const cells = (sheet: TableSheet, field: string): unknown[] =>
  Array.from(sheet.rows, (_, index) => sheet.cell(field, index));

test('〃 says what the data row above says, whatever rows stand between', () => {
  const sheet = visits([
    ['〃', '〃', '〃', 'A', '〃'],
    [1, '2024/4/1', '田中', 'A', 'x'],
    [],
    ['', '', '', '小計'],
    ['〃', '〃', '同上', '〃', '〃'],
    HEADER,
    [2, '〃', '', '"', '〃'],
    [3, '〃', '〃', 'B'],
  ]);
  expect([...sheet.rows]).toEqual([1, 2, 5, 7, 8]);
  expect(cells(sheet, 'day')).toEqual(['', '2024/4/1', '2024/4/1', '2024/4/1', '2024/4/1']);
  expect(cells(sheet, 'rep')).toEqual(['', '田中', '田中', '', '']);
  expect(cells(sheet, 'customer')).toEqual(['A', 'A', 'A', 'A', 'B']);
  expect(cells(sheet, 'number')).toEqual(['', 1, 1, 2, 3]);
  expect(cells(sheet, 'note')).toEqual(['', 'x', 'x', 'x', '']);
  expect(codes(sheet.findings.all)).toEqual([
    ...['ditto-without-above@2', 'ditto-without-above@2', 'ditto-without-above@9'],
    ...['ditto-without-above@2', 'ditto-without-above@2'],
  ]);
});

test('rows may be of any length, or lack cells', () => {
  const holes: unknown[] = [1, '2024/4/1'];
  holes[3] = 'A';
  const sheet = visits([holes, [2, '2024/4/2', '田中', 'B', 'x', 'beyond'], ['', '2024/4/3', '佐藤', 'C'], [4]]);
  expect(cells(sheet, 'rep')).toEqual(['', '田中', '佐藤']);
  expect(cells(sheet, 'number')).toEqual([1, 2, '']);
  expect(cells(sheet, 'note')).toEqual(['', 'x', '']);
  expect(sheet.cell('rep', 3)).toBeUndefined();
  expect(cells(sheet, 'nextDay')).toEqual(['', '', '']);
});

test('a merged cell speaks for its rows, also from a row that holds no data', () => {
  const sheet = visits(
    [
      [1, '2024/4/1', '田中', 'A'],
      [2, '', '', 'B'],
      ['', '2024/4/2', '佐藤', '小計'],
      [3, '', '〃', 'C'],
      [4, '', '', 'D'],
    ],
    {
      merges: [
        { row: 1, column: 1, rows: 2, columns: 1 },
        { row: 3, column: 1, rows: 2, columns: 1 },
        { row: 3, column: 2, rows: 3, columns: 1 },
        { row: 1, column: 0, rows: 5, columns: 1 },
      ],
    },
  );
  expect(cells(sheet, 'day')).toEqual(['2024/4/1', '2024/4/1', '2024/4/2', '']);
  // 〃 stands in the middle of a merged area of a damaged file: it is the data row above, which is blank.
  expect(cells(sheet, 'rep')).toEqual(['田中', '', '', '佐藤']);
  expect(cells(sheet, 'number')).toEqual([1, 2, 3, 4]);
});

test('one column may be two fields, if the settings say so', () => {
  const columns = new Map([
    ['number', '顧客'],
    ['customer', '顧客'],
  ]);
  const rows = [
    [1, '2024/4/1', '田中', 'A'],
    [2, '2024/4/1', '田中', ''],
    [3, '2024/4/1', '田中', 'A'],
  ];
  const sheet = visits(rows, { columns, merges: [{ row: 1, column: 3, rows: 2, columns: 1 }] });
  expect(cells(sheet, 'customer')).toEqual(['A', 'A', 'A']);
  expect(cells(sheet, 'number')).toEqual(['A', '', 'A']);
});

test('what the name of the sheet says stands where the cells say nothing', () => {
  const rows = [
    [1, '', '', 'A'],
    [2, 15, '　', 'B'],
    [3, '15日', '佐藤', 'C'],
    [4, '2024/5/1', '〃', 'D'],
  ];
  expect(cells(visits(rows, { name: '田中', means: 'rep' }), 'rep')).toEqual(['田中', '田中', '佐藤', '佐藤']);
  expect(cells(visits(rows, { name: '4月', means: 'month' }), 'day')).toEqual(['', '4/15', '4/15', '2024/5/1']);
  expect(cells(visits(rows, { name: '1課', means: 'team' }), 'team')).toEqual(['1課', '1課', '1課', '1課']);
});

/** By rows, as people would do it: what stands above in the data rows goes down. */
test('a column is what its cells say one by one', () => {
  const cell = fc.constantFrom<unknown>('田中', '佐藤', '', '〃', '同上', null, 5, new Date(0));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 15 }), (given) => {
      const sheet = visits(given.map(([number, rep], i) => [number, '2024/4/1', rep, `A${i}`]));
      given.forEach((_, index) => {
        const expected = (place: 0 | 1): unknown => {
          let above = index;
          while (above >= 0 && ['〃', '同上'].includes(given[above]![place] as string)) above--;
          return above < 0 ? '' : (given[above]![place] ?? '');
        };
        expect(sheet.cell('number', index)).toEqual(expected(0));
        expect(sheet.cell('rep', index)).toEqual(expected(1));
      });
    }),
  );
});
