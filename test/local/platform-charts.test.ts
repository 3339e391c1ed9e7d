import { endOfContract, failureOf, open, runBody, sheetModel, valueOf, workbook } from './local-runtime';

// Google reference: "Class EmbeddedChart", "Class EmbeddedChartBuilder", "Class ContainerInfo", "Class Sheet" under
// developers.google.com/apps-script/reference/spreadsheet/, "Class ChartOptions" under …/reference/charts/.
const book = () =>
  workbook([
    sheetModel('表', [
      ['月', '売上'],
      ['1月', 10],
      ['2月', 20],
    ]),
    sheetModel('進捗'),
  ]);
const COLUMN = `sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B3'))`;

// "Class EmbeddedChart": getChartId is "null if the chart is not in a spreadsheet"; "Class Sheet", insertChart "adds a new chart".
test('a built chart is on the sheet only after its insertion, and has an id then', async () => {
  expect(
    await valueOf(
      `var chart = ${COLUMN}.setTitle('売上').setPosition(5, 2, 10, 20).build();
       var before = [sheet.getCharts().length, chart.getChartId()];
       sheet.insertChart(chart);
       var found = sheet.getCharts()[0]; var place = found.getContainerInfo();
       return [before, sheet.getCharts().length, typeof found.getChartId(), found.getRanges()[0].getA1Notation(), found.getRanges()[0].getSheet().getName(),
         found.getOptions().get('title'), place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY(), ss.getSheetByName('進捗').getCharts().length];`,
      book(),
    ),
  ).toEqual([[0, null], 1, 'number', 'A1:B3', '表', '売上', 5, 2, 10, 20, 0]);
});

// "Class EmbeddedChartBuilder", the example at its head.
test("Google's own example inserts a chart without a position", async () => {
  expect(
    await valueOf(
      `var chartBuilder = sheet.newChart();
       chartBuilder.addRange(sheet.getRange('A1:B3')).setChartType(Charts.ChartType.LINE).setOption('title', 'My Line Chart!');
       sheet.insertChart(chartBuilder.build());
       var builder = sheet.getCharts()[0].modify();
       return [builder.getChartType() === Charts.ChartType.LINE, builder.getContainer().getAnchorRow(), builder.getRanges().length];`,
      book(),
    ),
  ).toEqual([true, 1, 1]);
});

// "Class EmbeddedChart", modify: "invoke sheet.updateChart(chart) to save any changes"; getChartId: "a stable identifier".
test('modify keeps the id; the sheet changes with updateChart only', async () => {
  const { value } = await runBody(
    `[1, 2, 3].forEach(function (n) { sheet.insertChart(${COLUMN}.setOption('title', 'T' + n).build()); });
     var titles = function () { return sheet.getCharts().map(function (c) { return c.getOptions().get('title'); }); };
     var second = sheet.getCharts()[1]; var id = second.getChartId();
     var changed = second.modify().setOption('title', 'neu').setPosition(2, 2, 0, 0).setNumHeaders(1).setTransposeRowsAndColumns(true)
       .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS).setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH).build();
     var before = titles(); sheet.updateChart(changed); var found = sheet.getCharts()[1];
     var out = [before, titles(), changed.getChartId() === id, found.getChartId() === id, found.getNumHeaders(), found.getTransposeRowsAndColumns(), String(found.getMergeStrategy()), String(found.getHiddenDimensionStrategy()), second.getOptions().get('title')];
     sheet.removeChart(found); out.push(titles());
     return out;`,
    book(),
  );
  expect(value).toEqual([
    ['T1', 'T2', 'T3'],
    ['T1', 'neu', 'T3'],
    true,
    true,
    1,
    true,
    'MERGE_ROWS',
    'SHOW_BOTH',
    'T2',
    ['T1', 'T3'],
  ]);
});

// "Class EmbeddedChart", getChartId: "unique across the spreadsheet", and stable.
test('an id is not used again', async () => {
  expect(
    await valueOf(
      `sheet.insertChart(${COLUMN}.build()); var first = sheet.getCharts()[0]; sheet.removeChart(first); sheet.insertChart(${COLUMN}.build());
       return sheet.getCharts()[0].getChartId() === first.getChartId();`,
      book(),
    ),
  ).toBe(false);
});

// "Class EmbeddedChartBuilder": addRange "if not already in the builder", removeRange, clearRanges.
test('ranges: none twice, removed by their cells, also of another sheet', async () => {
  expect(
    await valueOf(
      `var other = ss.getSheetByName('進捗');
       var builder = other.newChart().addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('B1:B3')).addRange(sheet.getRange(1, 1, 3, 1)).addRange(other.getRange('A1:A3'));
       var names = function () { return builder.getRanges().map(function (r) { return r.getSheet().getName() + r.getA1Notation(); }); };
       var all = names(); builder.removeRange(sheet.getRange('B1:B3')); var left = names(); builder.clearRanges(); return [all, left, names()];`,
      book(),
    ),
  ).toEqual([['表A1:A3', '表B1:B3', '進捗A1:A3'], ['表A1:A3', '進捗A1:A3'], []]);
});

// "Class EmbeddedChartBuilder", setOption takes a name and any value, without validating it; "Class ChartOptions", get: null where
// the option is not set. That dotted names reach into an option: guide "Visualization: chart options".
test('a later option takes the place of an earlier one, whole or by its parts', async () => {
  expect(
    await valueOf(
      `var o = ${COLUMN}.setOption('hAxis', { title: 'a', gridlines: { count: 3 } }).setOption('hAxis.title', 'b').setOption('vAxis.title', 'c').setOption('vAxis', { format: '0' })
        .setOption('series', [{ color: 'red' }, { type: 'line' }]).setOption('series.1.type', 'area').setOption('colors', ['red', 'blue']).setOption('legend', { position: 'top' }).setOption('legend', 'none').build().getOptions();
       return ['hAxis', 'hAxis.title', 'hAxis.gridlines.count', 'vAxis', 'vAxis.title', 'series.0.color', 'series.1', 'colors', 'legend', 'legend.position', 'nothing'].map(function (name) { return o.get(name); });`,
      book(),
    ),
  ).toEqual([
    { title: 'b', gridlines: { count: 3 } },
    'b',
    3,
    { format: '0' },
    null,
    'red',
    { type: 'area' },
    ['red', 'blue'],
    'none',
    null,
    null,
  ]);
});

// The pages of the typed builders ("Class EmbeddedColumnChartBuilder" …) say what each method sets; the options' names are those of the
// chart gallery's configuration options; "Class TextStyle" of Charts.
test('the methods of typed builders set the options that they stand for', async () => {
  const { value } = await runBody(
    `var style = Charts.newTextStyle().setColor('#333').setFontSize(14).setFontName('Meiryo').build();
     var get = function (builder, names) { var o = builder.build().getOptions(); return names.map(function (name) { return o.get(name); }); };
     var values = ['vAxis.minValue', 'vAxis.maxValue', 'hAxis.minValue', 'hAxis.maxValue', 'hAxis.direction', 'vAxis.direction'];
     return [
       get(${COLUMN}.setRange(0, 9).reverseCategories(), values),
       get(sheet.newChart().asBarChart().setRange(0, 9).reverseCategories(), values),
       get(sheet.newChart().asColumnChart().setStacked().setColors(['red']).setLegendPosition(Charts.Position.BOTTOM).setXAxisTitle('月').setYAxisTitle('円').setTitleTextStyle(style), ['isStacked', 'colors', 'legend.position', 'hAxis.title', 'vAxis.title', 'titleTextStyle']),
       get(sheet.newChart().asLineChart().setCurveStyle(Charts.CurveStyle.SMOOTH).useLogScale(), ['curveType', 'vAxis.logScale']),
       get(sheet.newChart().asPieChart().set3D(), ['is3D']),
       get(sheet.newChart().asScatterChart().setXAxisRange(1, 2).setYAxisLogScale(), ['hAxis.minValue', 'vAxis.logScale']),
       get(sheet.newChart().asTableChart().enablePaging(20, 2).enableSorting(false), ['page', 'pageSize', 'startPage', 'sort']),
       ['Area', 'Bar', 'Column', 'Combo', 'Histogram', 'Line', 'Pie', 'Scatter', 'Table'].map(function (n) { return String(sheet.newChart()['as' + n + 'Chart']().getChartType()); }),
       String(sheet.newChart().asLineChart()), style.getFontSize()];`,
    book(),
  );
  expect(value).toEqual([
    [0, 9, null, null, -1, null],
    [null, null, 0, 9, null, -1],
    [true, ['red'], 'bottom', '月', '円', { color: '#333', fontSize: 14, fontName: 'Meiryo' }],
    ['function', true],
    [true],
    [1, true],
    ['enable', 20, 2, 'disable'],
    ['AREA', 'BAR', 'COLUMN', 'COMBO', 'HISTOGRAM', 'LINE', 'PIE', 'SCATTER', 'TABLE'],
    'EmbeddedLineChartBuilder',
    14,
  ]);
});

// "Class EmbeddedChartBuilder" has no setTitle, a pie no setStacked, and so on; setPosition takes four 1-indexed numbers, setChartType a
// ChartType, insertChart an EmbeddedChart. Wordings of signatures are Google's as users quote them; all others are ours, stricter.
test.each([
  [`sheet.newChart().setTitle('x')`, 'EmbeddedChartBuilder.setTitle is not emulated'],
  [`sheet.newChart().asPieChart().setStacked()`, 'EmbeddedPieChartBuilder.setStacked is not emulated'],
  [`sheet.newChart().asLineChart().setStacked()`, 'EmbeddedLineChartBuilder.setStacked is not emulated'],
  [`Charts.newLineChart()`, 'Charts.newLineChart is not emulated'],
  [`Charts.ChartType.DONUT`, 'Charts.ChartType.DONUT is not emulated'],
  [`${COLUMN}.build().getBlob()`, 'EmbeddedChart.getBlob is not emulated'],
  [
    `${COLUMN}.setPosition(1, 2)`,
    "The parameters (number,number) don't match the method signature for SpreadsheetApp.EmbeddedColumnChartBuilder.setPosition.",
  ],
  [
    `sheet.newChart().setChartType('LINE')`,
    "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType.",
  ],
  [
    `sheet.newChart().setChartType(Charts.Position.TOP)`,
    "The parameters (Charts.Position) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType.",
  ],
  [
    `sheet.insertChart(${COLUMN})`,
    "The parameters (EmbeddedColumnChartBuilder) don't match the method signature for SpreadsheetApp.Sheet.insertChart.",
  ],
  [`${COLUMN}.setPosition(0, 1, 0, 0)`, 'The anchor row and column of a chart start at 1.'],
  [`sheet.insertChart(${COLUMN}.setPosition(101, 1, 0, 0).build())`, 'The anchor of the chart is outside the sheet.'],
  [`sheet.newChart().build()`, 'A chart without a type is not emulated: call setChartType or as…Chart first.'],
  [
    `sheet.insertChart(sheet.newChart().asLineChart().build())`,
    'Sheet.insertChart is not emulated for a chart without ranges.',
  ],
  [`sheet.updateChart(${COLUMN}.build())`, 'The chart is not on a sheet: insert it first.'],
  [`sheet.removeChart(${COLUMN}.build())`, 'The chart is not on a sheet: insert it first.'],
  [
    `sheet.insertChart(${COLUMN}.build()); sheet.insertChart(sheet.getCharts()[0])`,
    'Sheet.insertChart is not emulated for a chart that is on a sheet already.',
  ],
  [
    `sheet.insertChart(${COLUMN}.build()); ss.getSheetByName('進捗').removeChart(sheet.getCharts()[0])`,
    'The chart is not on this sheet.',
  ],
  [
    `sheet.insertChart(${COLUMN}.build()); var c = sheet.getCharts()[0]; sheet.removeChart(c); sheet.updateChart(c)`,
    'The chart is not on this sheet.',
  ],
  [`${COLUMN}.setOption('title', new Date(0))`, /^The value of the chart option title is not emulated: /],
])('%s is refused', async (body, message) => {
  expect(await failureOf(body, book())).toMatch(message);
});

// Guide "Custom Functions in Google Sheets": the spreadsheet is read-only.
test('a custom function may look at charts and not insert any', async () => {
  const runtime = await open(
    `/** @customfunction */ function LOOK() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getCharts().length; }
     /** @customfunction */ function PUT() { var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; s.insertChart(s.newChart().asLineChart().addRange(s.getRange('A1')).build()); return 1; }`,
    book(),
  );
  expect(await runtime.evaluate(['=LOOK()', '=PUT()'])).toEqual([
    { formula: '=LOOK()', value: 0 },
    { formula: '=PUT()', error: 'You do not have permission to call sheet.insertChart' },
  ]);
});

// "Class ContainerInfo": the anchor is a row and a column. That anchor and ranges move with their cells is observed in the editor.
describe('a chart stays with its cells', () => {
  const places = `ss.getSheets().map(function (s) { return s.getCharts().map(function (c) { var p = c.getContainerInfo();
    return c.getRanges().map(function (r) { return r.getA1Notation(); }).join() + '@' + p.getAnchorRow() + ',' + p.getAnchorColumn(); }); })`;
  /** One chart on the data's sheet, anchored at row 5, column 4; one on the other sheet. */
  const after = (change: string): Promise<unknown> =>
    valueOf(
      `var other = ss.getSheetByName('進捗');
       sheet.insertChart(${COLUMN}.setPosition(5, 4, 0, 0).build());
       other.insertChart(other.newChart().asLineChart().addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('B1:B3')).setPosition(5, 4, 0, 0).build());
       ${change}; return ${places};`,
      book(),
    );

  test.each([
    ['rows inserted above', 'sheet.insertRowsBefore(1, 2)', [['A3:B5@7,4'], ['A3:A5,B3:B5@5,4']]],
    ['rows inserted within', 'sheet.insertRowsAfter(2, 1)', [['A1:B4@6,4'], ['A1:A4,B1:B4@5,4']]],
    ['rows inserted on the other sheet', 'other.insertRowsAfter(1, 3)', [['A1:B3@5,4'], ['A1:A3,B1:B3@8,4']]],
    ['columns inserted', 'sheet.insertColumnsBefore(2, 1)', [['A1:C3@5,5'], ['A1:A3,C1:C3@5,4']]],
    ['a column deleted', 'sheet.deleteColumn(2)', [['A1:A3@5,3'], ['A1:A3@5,4']]],
    ['the anchor deleted', 'sheet.deleteRows(4, 3)', [['A1:B3@4,4'], ['A1:A3,B1:B3@5,4']]],
    ['the anchor and all below deleted', 'sheet.deleteRows(4, 97)', [['A1:B3@3,4'], ['A1:A3,B1:B3@5,4']]],
    ['its sheet deleted', 'ss.deleteSheet(other)', [['A1:B3@5,4']]],
    ["its data's sheet deleted", 'ss.deleteSheet(sheet)', [['@5,4']]],
  ])('%s', async (_, change, expected) => {
    expect(await after(change)).toEqual(expected);
  });
});

// Ours: what the local page is told. No claim about Google.
test('whoever watches is told of each change, once', async () => {
  const runtime = await open(
    `function insert() { var s = SpreadsheetApp.getActiveSheet(); s.insertChart(s.newChart().asLineChart().addRange(s.getRange('A1:B3')).build()); }
     function move() { SpreadsheetApp.getActiveSheet().insertRowsBefore(1, 1); }
     function below() { SpreadsheetApp.getActiveSheet().insertRowsBefore(90, 1); }
     function drop() { SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActiveSheet()); }`,
    book(),
  );
  const told: string[] = [];
  runtime.engine.onCharts = (sheetId) => told.push(sheetId);
  await runtime.runFunction('insert');
  expect(told).toEqual(['0']);
  await runtime.runFunction('move');
  expect(told).toEqual(['0', '0']);
  await runtime.runFunction('below');
  expect(told).toEqual(['0', '0']);
  expect(runtime.engine.side.charts.get('0')).toEqual([
    {
      id: 1,
      sheetId: '0',
      type: 'LINE',
      ranges: [{ sheetId: '0', area: { row: 2, column: 1, rows: 3, columns: 2 } }],
      headers: -1,
      transposed: false,
      mergeStrategy: 'MERGE_COLUMNS',
      hiddenStrategy: 'IGNORE_BOTH',
      options: {},
      position: { row: 2, column: 1, offsetX: 0, offsetY: 0 },
    },
  ]);
  await runtime.runFunction('drop');
  expect(told).toEqual(['0', '0', '0']);
  expect(runtime.engine.side.charts.size).toBe(0);
});

endOfContract();
