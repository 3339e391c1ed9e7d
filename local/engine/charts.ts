/**
 * The charts of the workbook, which Univer's open parts do not know. Every change goes through here and tells
 * `SheetEngine.onCharts`; the page's own insertions and deletions of lines too (`shiftCharts`).
 */
import type { ChartModel, ChartRange, ChartSpec } from '../model/chart-model';
import type { SheetEngine } from './sheet-engine';
import { shiftArea, type Shift } from './shift';

/** In the order in which they were put on the sheet. */
export const chartsOf = (engine: SheetEngine, sheetId: string): readonly ChartModel[] =>
  engine.side.charts.get(sheetId) ?? [];

/** @returns the new chart's id */
export function insertChart(engine: SheetEngine, sheetId: string, chart: ChartSpec): number {
  const id = ++engine.side.lastChart;
  put(engine, sheetId, [...chartsOf(engine, sheetId), { ...chart, id, sheetId }]);
  return id;
}

/** Replaces a chart that is on the sheet. */
export function updateChart(engine: SheetEngine, sheetId: string, id: number, chart: ChartSpec): void {
  requireChart(engine, sheetId, id);
  put(
    engine,
    sheetId,
    chartsOf(engine, sheetId).map((known) => (known.id === id ? { ...chart, id, sheetId } : known)),
  );
}

export function removeChart(engine: SheetEngine, sheetId: string, id: number): void {
  requireChart(engine, sheetId, id);
  put(
    engine,
    sheetId,
    chartsOf(engine, sheetId).filter((chart) => chart.id !== id),
  );
}

/** To be called after rows or columns of a sheet came or went: ranges follow, on whatever sheet their chart stands, and anchors. */
export function shiftCharts(engine: SheetEngine, sheetId: string, shift: Shift): void {
  const sheet = engine.sheet(sheetId);
  const size = { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  changeAll(engine, (chart) => shiftChart(chart, sheetId, shift, size));
}

/** To be called after a sheet was deleted: its charts go with it, and what others showed of it. */
export function forgetSheet(engine: SheetEngine, sheetId: string): void {
  if (engine.side.charts.has(sheetId)) put(engine, sheetId, []);
  changeAll(engine, (chart) => withRanges(chart, (range) => (range.sheetId === sheetId ? null : range)));
}

/** @param size of the sheet after the change. @returns the same object when nothing of it moves */
export function shiftChart(
  chart: ChartModel,
  sheetId: string,
  shift: Shift,
  size: { rows: number; columns: number },
): ChartModel {
  const moved = withRanges(chart, (range) => {
    if (range.sheetId !== sheetId) return range;
    const area = shiftArea(range.area, shift);
    return area && { ...range, area };
  });
  return chart.sheetId === sheetId ? shiftAnchor(moved, shift, size) : moved;
}

/** A chart whose anchor line is deleted stays where it was: on the line that comes up, or on the last one. */
function shiftAnchor(chart: ChartModel, shift: Shift, size: { rows: number; columns: number }): ChartModel {
  const key = shift.lines === 'rows' ? 'row' : 'column';
  const { position } = chart;
  const cell = { row: position.row, column: position.column, rows: 1, columns: 1 };
  const line = shiftArea(cell, shift)?.[key] ?? Math.min(shift.at, size[shift.lines]);
  return line === position[key] ? chart : { ...chart, position: { ...position, [key]: line } };
}

function withRanges(chart: ChartModel, change: (range: ChartRange) => ChartRange | null): ChartModel {
  const ranges = chart.ranges.map(change).filter((range) => range !== null);
  return JSON.stringify(ranges) === JSON.stringify(chart.ranges) ? chart : { ...chart, ranges };
}

function changeAll(engine: SheetEngine, change: (chart: ChartModel) => ChartModel): void {
  for (const [sheetId, charts] of [...engine.side.charts]) {
    const changed = charts.map(change);
    if (changed.some((chart, index) => chart !== charts[index])) put(engine, sheetId, changed);
  }
}

function put(engine: SheetEngine, sheetId: string, charts: ChartModel[]): void {
  if (charts.length > 0) engine.side.charts.set(sheetId, charts);
  else engine.side.charts.delete(sheetId);
  engine.onCharts?.(sheetId);
}

function requireChart(engine: SheetEngine, sheetId: string, id: number): void {
  if (!chartsOf(engine, sheetId).some((chart) => chart.id === id)) throw new Error('The chart is not on this sheet.');
}
