/** The charts of a written block. */
import type { ChartPlan, SheetPlan } from '../core/sheet-plan';
import { digest } from '../core/digest';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** What was last written of a chart. Plain JSON. */
export interface WrittenChart {
  /** "A stable identifier for the chart that is unique across the spreadsheet" (reference: EmbeddedChart.getChartId). */
  readonly id: number;
  /** Digest of what it shows and how. */
  readonly spec: string;
  /** Cell of the block and size, as planned. */
  readonly place: readonly [row: number, column: number, width: number, height: number];
}

type Written = Readonly<Record<string, WrittenChart>>;

/** Whether {@link applyCharts} would have something to do. */
export function areChartsWritten({ charts = [] }: SheetPlan, written: Written): boolean {
  return (
    Object.keys(written).length === charts.length &&
    charts.every((chart) => {
      const known = written[chart.key];
      return known?.spec === specOf(chart) && JSON.stringify(known.place) === JSON.stringify(placeOf(chart));
    })
  );
}

/**
 * Brings the charts over the block to what the plan says and touches nobody else's. One that is there is changed only where
 * the plan has changed, and stays where a person has put it; one that a person deleted stays away.
 * @param written by the earlier refresh; null when that is not known: then a chart over the very same cells is taken to be ours
 */
export function applyCharts(block: Range, { charts = [] }: SheetPlan, written: Written | null): Written {
  if (charts.length === 0 && Object.keys(written ?? {}).length === 0) return {};
  const sheet = block.getSheet();
  const present = sheet.getCharts();
  const byId = new Map(present.map((chart) => [chart.getChartId(), chart]));
  for (const [key, { id }] of Object.entries(written ?? {})) {
    const chart = byId.get(id);
    if (chart !== undefined && charts.every((planned) => planned.key !== key)) sheet.removeChart(chart);
  }
  const now: Record<string, WrittenChart> = {};
  const inserted: ChartPlan[] = [];
  for (const plan of charts) {
    const known = written?.[plan.key];
    const chart = known === undefined ? (written === null ? adopted(plan, block, present) : null) : byId.get(known.id);
    if (chart === null) {
      sheet.insertChart(created(plan, block));
      inserted.push(plan);
      continue;
    }
    if (chart !== undefined) update(chart, plan, block, known);
    now[plan.key] = writtenOf(plan, known?.id ?? chart?.getChartId() ?? 0);
  }
  if (inserted.length === 0) return now;
  // A chart has its id only once it is on the sheet; ids that were not there before are those of the new ones.
  let added = sheet.getCharts().filter((chart) => !byId.has(chart.getChartId()));
  for (const plan of inserted) {
    const chart = adopted(plan, block, added);
    if (chart === null) continue;
    now[plan.key] = writtenOf(plan, chart.getChartId()!);
    added = added.filter((other) => other !== chart);
  }
  return now;
}

function update(chart: Chart, plan: ChartPlan, block: Range, known: WrittenChart | undefined): void {
  const [row, column, width, height] = placeOf(plan);
  let builder: Builder | null = null;
  // Its ranges follow rows that a person put into the block.
  if (known?.spec !== specOf(plan) || addresses(chart.getRanges()) !== addresses(rangesOf(plan, block))) {
    builder = described(chart.modify().clearRanges(), plan, block);
  }
  const [knownRow, knownColumn, knownWidth, knownHeight] = known?.place ?? placeOf(plan);
  const at = chart.getContainerInfo();
  const isWherePlanned =
    at.getAnchorRow() === block.getRow() + knownRow && at.getAnchorColumn() === block.getColumn() + knownColumn;
  if ((row !== knownRow || column !== knownColumn) && isWherePlanned)
    builder = (builder ?? chart.modify()).setPosition(block.getRow() + row, block.getColumn() + column, 0, 0);
  const isOwnSize = chart.getOptions().get('width') === knownWidth && chart.getOptions().get('height') === knownHeight;
  if ((width !== knownWidth || height !== knownHeight) && isOwnSize)
    builder = (builder ?? chart.modify()).setOption('width', width).setOption('height', height);
  if (builder !== null) block.getSheet().updateChart(builder.build());
}

function created(plan: ChartPlan, block: Range): Chart {
  const [row, column, width, height] = placeOf(plan);
  return described(block.getSheet().newChart(), plan, block)
    .setPosition(block.getRow() + row, block.getColumn() + column, 0, 0)
    .setOption('width', width)
    .setOption('height', height)
    .build();
}

/** Options as the reference "Chart configuration options" names them. */
function described(builder: Builder, plan: ChartPlan, block: Range): Builder {
  for (const range of rangesOf(plan, block)) builder.addRange(range);
  return (
    builder
      .setChartType(plan.kind === 'line' ? Charts.ChartType.LINE : Charts.ChartType.COLUMN)
      .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
      .setNumHeaders(1)
      // The cells below a chart may be hidden, and a filter over the table is no reason for the chart to shrink.
      .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
      .setOption('title', plan.title)
      .setOption('isStacked', plan.kind === 'stacked-column')
      .setOption('legend', { position: plan.legend })
      .setOption('hAxis', { title: plan.horizontalTitle ?? '' })
      .setOption('vAxis', {
        title: plan.verticalTitle ?? '',
        ...(plan.verticalRange === undefined ? {} : { viewWindow: plan.verticalRange }),
      })
      .setOption('backgroundColor', PAPER)
      .setOption('series', Object.fromEntries(plan.series.map((look, i) => [i, seriesOptions(look)])))
  );
}

const PAPER = '#ffffff';

/** No reference says that charts on a sheet take `transparent`; a series in the colour of the paper is as invisible. */
function seriesOptions({ color, dash }: ChartPlan['series'][number]): object {
  return {
    ...(color === undefined ? {} : { color: color === 'transparent' ? PAPER : color }),
    ...(dash === undefined ? {} : { lineDashStyle: [...dash] }),
  };
}

function adopted(plan: ChartPlan, block: Range, charts: readonly Chart[]): Chart | null {
  const wanted = addresses(rangesOf(plan, block));
  return charts.find((chart) => addresses(chart.getRanges()) === wanted) ?? null;
}

const rangesOf = ({ ranges }: ChartPlan, block: Range): Range[] =>
  ranges.map(({ row, column, rows, columns }) => block.offset(row, column, rows, columns));

const addresses = (ranges: readonly Range[]): string =>
  ranges.map((range) => `${range.getSheet().getSheetId()} ${range.getA1Notation()}`).join();

const writtenOf = (plan: ChartPlan, id: number): WrittenChart => ({ id, spec: specOf(plan), place: placeOf(plan) });

const placeOf = ({ anchor, width, height }: ChartPlan): WrittenChart['place'] => [
  anchor.row,
  anchor.column,
  width,
  height,
];

function specOf({ anchor: _, width: __, height: ___, ...spec }: ChartPlan): string {
  return digest(JSON.stringify(spec));
}
