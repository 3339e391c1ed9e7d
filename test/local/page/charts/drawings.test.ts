import type { ChartModel } from '../../../../local/model/chart-model';
import type { ChartCell } from '../../../../local/page/charts/chart-cells';
import { chartData } from '../../../../local/page/charts/chart-data';
import { categoryDrawing, type Drawing } from '../../../../local/page/charts/configuration';
import { describeChart } from '../../../../local/page/charts/describe';
import { histogramDrawing, pieDrawing, scatterDrawing } from '../../../../local/page/charts/other-drawings';
import { chartWords } from '../../../../local/page/charts/words';
import { cellsOf, chartOf, numbers } from './support';

const draw = (make: typeof categoryDrawing, chart: ChartModel, cells: ChartCell[][]): Drawing =>
  make(
    chart,
    chartData(chart, () => cells),
    numbers,
  );

/** The parts of a configuration that a test looks at; Chart.js's own types are unions of everything. */
interface Loose {
  type: string;
  data: { labels: string[]; datasets: Record<string, unknown>[] };
  options: {
    indexAxis: string;
    scales: Record<
      string,
      Record<string, unknown> & { ticks: { callback: (value: number, index: number) => unknown } }
    >;
    plugins: {
      title: { display: boolean; text: string[] };
      legend: {
        display: boolean;
        position: string;
        labels: { filter: (item: { text: string; datasetIndex: number }) => boolean };
      };
      tooltip: { enabled: boolean; filter: (item: { datasetIndex: number }) => boolean };
    };
  };
}
const configurationOf = (...args: Parameters<typeof draw>): Loose => draw(...args).configuration as unknown as Loose;
const inLegend = ({ options }: Loose, count: number): boolean[] =>
  Array.from({ length: count }, (_, datasetIndex) => options.plugins.legend.labels.filter({ text: 'x', datasetIndex }));

const TABLE = cellsOf([
  ['月', '売上', '目標'],
  ['4月', 10, 30],
  ['5月', null, 20],
]);

// Options by their names in Google's chart gallery (developers.google.com/chart/interactive/docs/gallery/columnchart and its sisters).
test('columns: numbers, names, axes, default colours', () => {
  const { type, data, options } = configurationOf(
    categoryDrawing,
    chartOf('COLUMN', { title: '題', 'vAxis.viewWindow.max': 50, 'vAxis.minValue': -5, 'hAxis.title': '月' }),
    TABLE,
  );
  expect([type, data.labels, options.indexAxis]).toEqual(['bar', ['4月', '5月'], 'x']);
  expect(
    data.datasets.map(({ label, data: points, type: kind, backgroundColor }) => [label, points, kind, backgroundColor]),
  ).toEqual([
    ['売上', [10, null], 'bar', '#0072b2'],
    ['目標', [30, 20], 'bar', '#d55e00'],
  ]);
  expect(options.scales.y).toMatchObject({ max: 50, suggestedMin: -5, stacked: false, beginAtZero: true });
  expect(options.scales.x).toMatchObject({ title: { display: true, text: '月' } });
  expect(options.plugins.title).toMatchObject({ display: true, text: ['題'] });
});

test('bars lie down: categories on the vertical axis, values on the horizontal', () => {
  const { data, options } = configurationOf(
    categoryDrawing,
    chartOf('BAR', { 'hAxis.viewWindow.min': 1, 'vAxis.title': '月' }),
    TABLE,
  );
  expect(options.indexAxis).toBe('y');
  expect(data.datasets[0]!.xAxisID).toBe('x');
  expect(options.scales.x).toMatchObject({ type: 'linear', min: 1 });
  expect(options.scales.y).toMatchObject({ type: 'category', title: { text: '月' } });
});

test('a bridge: the lowest part is there, unseen, and neither in the legend nor in the tooltip', () => {
  const cells = cellsOf([
    ['', '台', '増', '減'],
    ['目標', 0, 9, null],
    ['解約', 5, null, 4],
  ]);
  for (const color of ['transparent', 'none', '#ffffff00', 'rgba(0,0,0,0)']) {
    const { configuration, labels } = draw(
      categoryDrawing,
      chartOf('COLUMN', {
        isStacked: true,
        'series.0.color': color,
        'series.1.dataLabel': 'value',
        'series.2.visibleInLegend': false,
      }),
      cells,
    );
    const found = configuration as unknown as Loose;
    expect(found.data.datasets.map(({ data, backgroundColor, stack }) => [data, backgroundColor, stack])).toEqual([
      [[0, 5], 'rgba(0, 0, 0, 0)', 'bars 0'],
      [[9, null], '#d55e00', 'bars 0'],
      [[null, 4], '#e69f00', 'bars 0'],
    ]);
    expect(found.options.scales.y).toMatchObject({ stacked: true });
    expect(inLegend(found, 3)).toEqual([false, true, false]);
    expect([0, 1, 2].map((datasetIndex) => found.options.plugins.tooltip.filter({ datasetIndex }))).toEqual([
      false,
      true,
      true,
    ]);
    expect(labels.map(({ texts }) => texts)).toEqual([[], ['9', ''], []]);
  }
});

test('shares of the whole', () => {
  const { data, options } = configurationOf(categoryDrawing, chartOf('COLUMN', { isStacked: 'percent' }), TABLE);
  // 10 of 40, 30 of 40; a blank takes nothing away.
  expect(data.datasets.map(({ data: points }) => points)).toEqual([
    [0.25, null],
    [0.75, 1],
  ]);
  expect(options.scales.y).toMatchObject({ max: 1 });
  expect(options.scales.y!.ticks.callback(0.5, 0)).toBe('0.5|0%');
});

test('lines have gaps at blanks unless told to bridge them; a lonely point is seen', () => {
  const cells = cellsOf([
    ['月', '率'],
    ['4月', 1],
    ['5月', null],
    ['6月', 2],
    ['7月', 3],
  ]);
  const [gaps] = configurationOf(categoryDrawing, chartOf('LINE'), cells).data.datasets;
  expect(gaps).toMatchObject({
    type: 'line',
    data: [1, null, 2, 3],
    spanGaps: false,
    borderWidth: 2,
    fill: false,
    pointRadius: [2.5, 0, 0, 0],
  });
  const [bridged] = configurationOf(
    categoryDrawing,
    chartOf('LINE', { interpolateNulls: true, curveType: 'function', 'series.0.lineWidth': 4, pointSize: 6 }),
    cells,
  ).data.datasets;
  expect(bridged).toMatchObject({
    spanGaps: true,
    cubicInterpolationMode: 'monotone',
    borderWidth: 4,
    pointRadius: [3, 3, 3, 3],
  });
});

test('areas are filled, to the axis or to the one below, steps and opacity as told', () => {
  const [plain] = configurationOf(categoryDrawing, chartOf('AREA', { colors: ['#ff0000'] }), TABLE).data.datasets;
  expect(plain).toMatchObject({ fill: 'origin', backgroundColor: 'rgba(255, 0, 0, 0.3)', borderColor: '#ff0000' });
  const [steps] = configurationOf(
    categoryDrawing,
    chartOf('STEPPED_AREA', { isStacked: true, areaOpacity: 1, colors: ['#f00'] }),
    TABLE,
  ).data.datasets;
  expect(steps).toMatchObject({ fill: 'stack', stepped: 'middle', backgroundColor: 'rgba(255, 0, 0, 1)' });
});

test('a combo chart mixes kinds and axes; lines are never added up', () => {
  const cells = cellsOf([
    ['月', '件', '率', '目標'],
    ['4月', 10, 0.9, 0.95],
  ]);
  const { data, options } = configurationOf(
    categoryDrawing,
    chartOf('COMBO', {
      seriesType: 'bars',
      isStacked: true,
      'series.1.type': 'line',
      'series.1.targetAxisIndex': 1,
      'series.2.type': 'line',
      'series.2.targetAxisIndex': 1,
      'vAxes.1.title': '率',
      'vAxes.1.format': '0%',
      'vAxes.0.title': '件',
      'vAxis.gridlines.count': 4,
    }),
    cells,
  );
  expect(data.datasets.map(({ type, yAxisID, stack }) => [type, yAxisID, stack])).toEqual([
    ['bar', 'y', 'bars 0'],
    ['line', 'y1', 'line 1'],
    ['line', 'y1', 'line 2'],
  ]);
  expect(options.scales.y).toMatchObject({ position: 'left', title: { text: '件' }, ticks: { maxTicksLimit: 4 } });
  expect(options.scales.y1).toMatchObject({ position: 'right', title: { text: '率' } });
  expect(options.scales.y1!.ticks.callback(0.9, 0)).toBe('0.9|0%');
});

test('an axis writes numbers as its cells do', () => {
  const cells = TABLE.map((row) =>
    row.map((cell) => (typeof cell.value === 'number' ? { ...cell, pattern: '"¥"#,##0' } : { ...cell, pattern: '@' })),
  );
  expect(configurationOf(categoryDrawing, chartOf('COLUMN'), cells).options.scales.y!.ticks.callback(1000, 0)).toBe(
    '1000|"¥"#,##0',
  );
});

test.each([
  [{}, true, 'right'],
  [{ 'legend.position': 'bottom' }, true, 'bottom'],
  [{ legend: 'none' }, false, 'right'],
  [{ 'legend.position': 'none' }, false, 'right'],
] as const)('legend %j', (options, display, position) => {
  expect(configurationOf(categoryDrawing, chartOf('LINE', options), TABLE).options.plugins.legend).toMatchObject({
    display,
    position,
  });
});

test('a pie takes the first series, without blanks and negative values; a hole makes a ring', () => {
  const cells = cellsOf([
    ['理由', '件', '他'],
    ['a', 6, 1],
    ['b', -1, 1],
    ['c', null, 1],
    ['d', 2, 1],
  ]);
  const { configuration, labels } = draw(
    pieDrawing,
    chartOf('PIE', { pieHole: 0.4, 'slices.3.color': '#123456' }),
    cells,
  );
  const { type, data } = configuration as unknown as Loose;
  expect([type, data.labels, data.datasets[0]!.data, data.datasets[0]!.cutout]).toEqual([
    'doughnut',
    ['a', 'd'],
    [6, 2],
    '40%',
  ]);
  expect(data.datasets[0]!.backgroundColor).toEqual(['#0072b2', '#123456']);
  // 6 of 8 and 2 of 8.
  expect(labels[0]!.texts).toEqual(['0.75|0.0%', '0.25|0.0%']);
  const backwards = configurationOf(pieDrawing, chartOf('PIE', { reverseCategories: true }), cells);
  expect([backwards.type, backwards.data.labels]).toEqual(['pie', ['d', 'a']]);
});

test('a scatter chart takes its positions from the first column', () => {
  const { data } = configurationOf(
    scatterDrawing,
    chartOf('SCATTER'),
    cellsOf([
      ['x', 'y'],
      [1, 2],
      [null, 3],
      [3, null],
      [4, 5],
    ]),
  );
  expect(data.datasets[0]).toMatchObject({ type: 'scatter', pointRadius: 3.5, showLine: false });
  expect((data.datasets[0]!.data as { x: number; y: number }[]).map(({ x, y }) => [x, y])).toEqual([
    [1, 2],
    [4, 5],
  ]);
});

test('a histogram counts', () => {
  const { data } = configurationOf(
    histogramDrawing,
    chartOf('HISTOGRAM', { 'histogram.bucketSize': 10 }),
    cellsOf([['点'], [1], [9], [10], [25], [30]]),
  );
  expect(data.labels).toEqual(['0|#,##0–10|#,##0', '10|#,##0–20|#,##0', '20|#,##0–30|#,##0']);
  expect(data.datasets[0]!.data).toEqual([2, 1, 2]);
});

test('in words, in both languages', () => {
  const chart = chartOf('LINE', { title: '推移' });
  const data = chartData(chart, () =>
    cellsOf([
      ['月', '台', '売上'],
      ['4月', 1, 10],
      ['5月', 1, null],
      ['6月', 1, 30],
    ]),
  );
  const shown = (index: number): boolean => index !== 0;
  expect(describeChart(chart, data, shown, chartWords('ja_JP'))).toBe('推移。折れ線グラフ。売上: 4月 10 から 6月 30');
  expect(describeChart(chart, data, shown, chartWords('en_US'))).toBe('推移. line chart. 売上: from 4月 10 to 6月 30');
  expect(describeChart(chart, data, () => false, chartWords('ja_JP'))).toBe('推移。折れ線グラフ。データがありません');
});
