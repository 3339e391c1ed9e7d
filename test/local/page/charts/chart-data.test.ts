import type { ChartModel } from '../../../../local/model/chart-model';
import type { ChartCell } from '../../../../local/page/charts/chart-cells';
import { chartData } from '../../../../local/page/charts/chart-data';
import { cellsOf, chartOf } from './support';

const plain = (chart: ChartModel, ...parts: ChartCell[][][]) => {
  const ranges = parts.map((_, row) => ({ sheetId: '0', area: { row: row + 1, column: 1, rows: 1, columns: 1 } }));
  const { domain, domainName, series } = chartData({ ...chart, ranges }, ({ area }) => parts[area.row - 1]!);
  return {
    domain: domain.map(({ text }) => text),
    domainName,
    series: Object.fromEntries(series.map(({ name, cells }) => [name, cells.map(({ value }) => value)])),
  };
};
const column = chartOf('COLUMN');

// "First column: enter a label … other columns: enter numeric data", "header row" (support.google.com/docs: column charts, line charts).
test('labels, series and their names', () => {
  expect(
    plain(
      column,
      cellsOf([
        ['月', '売上', '目標'],
        ['4月', 10, 12],
        ['5月', null, 12],
      ]),
    ),
  ).toEqual({
    domain: ['4月', '5月'],
    domainName: '月',
    series: { 売上: [10, null], 目標: [12, 12] },
  });
});

test.each([
  [
    'words over numbers',
    [
      ['月', '売上'],
      ['4月', 10],
    ],
    -1,
    1,
  ],
  [
    'a blank corner',
    [
      [null, '売上'],
      ['4月', 10],
    ],
    -1,
    1,
  ],
  [
    'numbers from the first row on',
    [
      ['4月', 10],
      ['5月', 20],
    ],
    -1,
    0,
  ],
  [
    'words all the way',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    -1,
    0,
  ],
  ['one row', [['月', '売上']], -1, 0],
  [
    'as told: none',
    [
      ['月', '売上'],
      ['4月', 10],
    ],
    0,
    0,
  ],
  ['as told: more than there are', [['月', '売上']], 5, 1],
] as [string, (string | number | null)[][], number, number][])('header rows: %s', (_, rows, headers, found) => {
  expect(plain(chartOf('LINE', {}, { headers }), cellsOf(rows)).domain).toHaveLength(rows.length - found);
});

test('two header rows make one name', () => {
  const chart = chartOf('LINE', {}, { headers: 2 });
  expect(
    plain(
      chart,
      cellsOf([
        [null, '2024年'],
        ['月', '売上'],
        ['4月', 10],
      ]),
    ).series,
  ).toEqual({ '2024年 売上': [10] });
});

test('rows and columns change places', () => {
  const chart = chartOf('LINE', {}, { transposed: true });
  expect(
    plain(
      chart,
      cellsOf([
        ['月', '4月', '5月'],
        ['売上', 10, 20],
      ]),
    ),
  ).toEqual({
    domain: ['4月', '5月'],
    domainName: '月',
    series: { 売上: [10, 20] },
  });
});

// Google reference: "Enum ChartMergeStrategy".
test('several ranges stand side by side or below one another', () => {
  const [a, b] = [
    cellsOf([
      ['月', '売上'],
      ['4月', 10],
      ['5月', 20],
    ]),
    cellsOf([['目標'], [12]]),
  ];
  expect(plain(column, a, b).series).toEqual({ 売上: [10, 20], 目標: [12, null] });
  const below = chartOf('COLUMN', {}, { mergeStrategy: 'MERGE_ROWS' });
  expect(plain(below, a, cellsOf([['6月', 30]]))).toMatchObject({
    domain: ['4月', '5月', '6月'],
    series: { 売上: [10, 20, 30] },
  });
});

// Google reference: "Enum ChartHiddenDimensionStrategy".
test.each([
  ['IGNORE_BOTH', ['4月'], ['売上']],
  ['IGNORE_ROWS', ['4月'], ['売上', '目標']],
  ['IGNORE_COLUMNS', ['4月', '5月'], ['売上']],
  ['SHOW_BOTH', ['4月', '5月'], ['売上', '目標']],
] as const)('hidden lines: %s', (hiddenStrategy, domain, names) => {
  const cells = cellsOf([
    ['月', '売上', '目標'],
    ['4月', 10, 12],
    ['5月', 20, 12],
  ]);
  for (const cell of cells[2]!) cell.hiddenRow = true;
  for (const row of cells) row[2]!.hiddenColumn = true;
  const found = plain(chartOf('LINE', {}, { hiddenStrategy }), cells);
  expect([found.domain, Object.keys(found.series)]).toEqual([domain, names]);
});

test('blank rows at the end are no points, those between are', () => {
  expect(
    plain(
      column,
      cellsOf([
        ['月', '売上'],
        ['4月', 10],
        [null, null],
        ['6月', 30],
        [null, null],
      ]),
    ).series,
  ).toEqual({
    売上: [10, null, 30],
  });
});

test('one column, and the numbers of a histogram, have no labels', () => {
  expect(plain(column, cellsOf([['売上'], [10], [20]]))).toEqual({
    domain: ['', ''],
    domainName: '',
    series: { 売上: [10, 20] },
  });
  const histogram = chartOf('HISTOGRAM');
  expect(
    plain(
      histogram,
      cellsOf([
        ['a', 'b'],
        [1, 2],
        [3, 4],
      ]),
    ).series,
  ).toEqual({ a: [1, 3], b: [2, 4] });
  expect(
    plain(
      histogram,
      cellsOf([
        ['名', 'b'],
        ['x', 2],
        ['y', 4],
      ]),
    ).series,
  ).toEqual({ b: [2, 4] });
});

test('nothing at all', () => {
  expect(plain(column)).toEqual({ domain: [], domainName: '', series: {} });
});
