/** The charts of a written block: keyed, touched only when the plan changed, and never a person's own. */
import type { ChartPlan } from '../../src/core/sheet-plan';
import { type JsonPlan, type WriterRuntime, openWriter } from '../support/writer-runtime';

const SALES: ChartPlan = {
  key: 'sales',
  kind: 'line',
  title: '売上',
  anchor: { row: 5, column: 0 },
  width: 400,
  height: 200,
  ranges: [{ row: 1, column: 0, rows: 3, columns: 3 }],
  legend: 'bottom',
  horizontalTitle: '月',
  series: [{ color: '#1f4e79' }, { color: '#555555', dash: [4, 4] }],
};
const BRIDGE: ChartPlan = {
  ...SALES,
  key: 'bridge',
  kind: 'stacked-column',
  title: '差の内訳',
  anchor: { row: 5, column: 5 },
  ranges: [
    { row: 1, column: 0, rows: 3, columns: 1 },
    { row: 1, column: 2, rows: 3, columns: 1 },
  ],
  series: [{ color: 'transparent' }],
};

const plan = (charts: ChartPlan[], value = 1): JsonPlan => ({
  sheetName: '月次',
  rows: [['題'], ['月', '売上', '目標'], ['4月', value, 2], ['5月', 3, 4]].map((row) => [
    ...row,
    ...Array.from({ length: 3 - row.length }, () => null),
  ]),
  charts,
});

interface Seen {
  id: number;
  title: string;
  at: [number, number];
  size: [number, number];
  ranges: string[];
}
const seen = (writer: WriterRuntime): Promise<Seen[]> =>
  writer.byHand(`return ss.getSheetByName('月次').getCharts().map(function (chart) {
    var at = chart.getContainerInfo(), options = chart.getOptions();
    return { id: chart.getChartId(), title: options.get('title'), at: [at.getAnchorRow(), at.getAnchorColumn()],
      size: [options.get('width'), options.get('height')], ranges: chart.getRanges().map(function (r) { return r.getA1Notation(); }) };
  });`) as Promise<Seen[]>;
const option = (writer: WriterRuntime, chart: number, name: string): Promise<unknown> =>
  writer.byHand(`return ss.getSheetByName('月次').getCharts()[${chart}].getOptions().get('${name}');`);

let writer: WriterRuntime;
beforeEach(async () => {
  writer = await openWriter();
  await writer.write(plan([SALES, BRIDGE]));
});
const chartCalls = ({ byOperation }: { byOperation: Record<string, number> }): Record<string, number> =>
  Object.fromEntries(Object.entries(byOperation).filter(([name]) => /chart/i.test(name)));

test('they stand at their anchors over their cells, with headers, title, colours and dashes', async () => {
  expect(await seen(writer)).toEqual([
    { id: expect.any(Number), title: '売上', at: [6, 1], size: [400, 200], ranges: ['A2:C4'] },
    { id: expect.any(Number), title: '差の内訳', at: [6, 6], size: [400, 200], ranges: ['A2:A4', 'C2:C4'] },
  ]);
  expect(
    await writer.byHand(`var charts = ss.getSheetByName('月次').getCharts();
      return [charts[0].modify().getChartType() === Charts.ChartType.LINE, charts[1].modify().getChartType() === Charts.ChartType.COLUMN,
        charts[0].getNumHeaders(), charts[1].getMergeStrategy() === Charts.ChartMergeStrategy.MERGE_COLUMNS];`),
  ).toEqual([true, true, 1, true]);
  expect(await option(writer, 0, 'series.1.lineDashStyle')).toEqual([4, 4]);
  expect(await option(writer, 0, 'hAxis.title')).toBe('月');
  expect(await option(writer, 0, 'legend.position')).toBe('bottom');
  expect(await option(writer, 1, 'isStacked')).toBe(true);
  // The invisible base of a bridge has the colour of the paper below it.
  expect(await option(writer, 1, 'series.0.color')).toBe(await option(writer, 1, 'backgroundColor'));
});

test('new figures touch no chart, not even by reading', async () => {
  expect(chartCalls((await writer.write(plan([SALES, BRIDGE], 7))).counts)).toEqual({});
});

test('a changed specification changes its own chart and leaves place, size and the other one', async () => {
  const [, bridge] = await seen(writer);
  await writer.byHand(`var sheet = ss.getSheetByName('月次'); var chart = sheet.getCharts()[0];
    sheet.updateChart(chart.modify().setPosition(20, 4, 0, 0).setOption('width', 640).build());`);
  const changed = { ...SALES, title: '売上(税抜)', ranges: [{ row: 1, column: 0, rows: 2, columns: 3 }] };
  const { counts } = await writer.write(plan([changed, BRIDGE]));
  expect(chartCalls(counts)).toEqual({ 'sheet.charts': 1, 'sheet.updateChart': 1 });
  expect(await seen(writer)).toEqual([
    { id: expect.any(Number), title: '売上(税抜)', at: [20, 4], size: [640, 200], ranges: ['A2:C3'] },
    bridge,
  ]);
});

test('a planned place and size are taken over where nobody has moved or resized the chart', async () => {
  const moved = { ...SALES, anchor: { row: 8, column: 1 }, width: 500 };
  await writer.write(plan([moved, BRIDGE]));
  expect((await seen(writer))[0]).toMatchObject({ at: [9, 2], size: [500, 200] });
  await writer.byHand(`var sheet = ss.getSheetByName('月次'); var chart = sheet.getCharts()[0];
    sheet.updateChart(chart.modify().setPosition(20, 4, 0, 0).setOption('height', 99).build());`);
  await writer.write(plan([SALES, BRIDGE]));
  expect((await seen(writer))[0]).toMatchObject({ at: [20, 4], size: [500, 99] });
});

test('a chart that a person deleted stays away, also when the plan changes', async () => {
  await writer.byHand("var sheet = ss.getSheetByName('月次'); sheet.removeChart(sheet.getCharts()[0]);");
  for (const title of ['売上', '別の題', 'もう一つ']) await writer.write(plan([{ ...SALES, title }, BRIDGE]));
  expect((await seen(writer)).map(({ title }) => title)).toEqual(['差の内訳']);
});

test('one that the plan no longer has goes, a new one comes, a person’s own stays', async () => {
  await writer.byHand(`var sheet = ss.getSheetByName('月次');
    sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.PIE).addRange(sheet.getRange('A2:B4')).setOption('title', '売上').setPosition(30, 1, 0, 0).build());`);
  const next = { ...SALES, key: 'next', title: '次', anchor: { row: 6, column: 0 }, kind: 'column' as const };
  await writer.write(plan([next, BRIDGE]));
  expect((await seen(writer)).map(({ title, at }) => [title, ...at])).toEqual([
    ['差の内訳', 6, 6],
    ['売上', 30, 1],
    ['次', 7, 1],
  ]);
  await writer.write(plan([]));
  expect((await seen(writer)).map(({ title }) => title)).toEqual(['売上']);
});

test('two charts over the same cells are told apart', async () => {
  const twin = { ...SALES, key: 'twin', kind: 'column' as const, title: '双子', anchor: { row: 20, column: 0 } };
  await writer.write(plan([SALES, BRIDGE, twin]));
  await writer.write(plan([SALES, BRIDGE, { ...twin, title: '新しい双子' }]));
  expect((await seen(writer)).map(({ title }) => title)).toEqual(['売上', '差の内訳', '新しい双子']);
});

test('where nothing is known of the last refresh, charts over the same cells are taken over and not doubled', async () => {
  await writer.byHand("PropertiesService.getDocumentProperties().deleteProperty('written');");
  await writer.write(plan([{ ...SALES, title: '新しい題' }, BRIDGE]));
  expect((await seen(writer)).map(({ title }) => title)).toEqual(['新しい題', '差の内訳']);
  expect(chartCalls((await writer.write(plan([{ ...SALES, title: '新しい題' }, BRIDGE]))).counts)).toEqual({});
});

test('after a row was inserted above the block its charts are still what they were', async () => {
  await writer.byHand("ss.getSheetByName('月次').insertRowsBefore(1, 1);");
  await writer.write(plan([SALES, BRIDGE]));
  expect((await seen(writer)).map(({ ranges }) => ranges)).toEqual([['A3:C5'], ['A3:A5', 'C3:C5']]);
});

test('a chart far right of the block finds its column on the new sheet', async () => {
  await writer.write({ ...plan([{ ...SALES, anchor: { row: 1200, column: 40 } }]), sheetName: '遠く' });
  expect(
    await writer.byHand(
      "var at = ss.getSheetByName('遠く').getCharts()[0].getContainerInfo(); return [at.getAnchorRow(), at.getAnchorColumn()];",
    ),
  ).toEqual([1201, 41]);
});
