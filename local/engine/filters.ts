/** The basic filters of the workbook, which Univer's open parts do not know. */
import { SetRowHiddenMutation, SetRowVisibleMutation } from '@univerjs/sheets';
import { formatArea, parseArea, type Area } from './a1';
import { UNIT } from './load';
import { displayValue } from './number-format';
import { shiftA1, shiftArea, type Shift } from './shift';
import type { SheetEngine } from './sheet-engine';

export interface FilterCriteriaTable {
  /** Hidden values (as displayed) by column of the sheet. */
  hidden: Record<number, string[]>;
  /** The rows that they hide at present. */
  rows: number[];
}

export function filterOf(
  engine: SheetEngine,
  sheetId: string,
): { area: Area; hidden: Record<number, string[]> } | null {
  const text = engine.side.filters.get(sheetId);
  const sheet = engine.sheet(sheetId);
  const area = text === undefined ? null : parseArea(text, sheet.getRowCount(), sheet.getColumnCount());
  return area && { area, hidden: engine.side.filterCriteria.get(sheetId)?.hidden ?? {} };
}

export function setFilter(engine: SheetEngine, sheetId: string, area: Area | null): void {
  hide(engine, sheetId, []);
  engine.side.filterCriteria.delete(sheetId);
  if (area === null) engine.side.filters.delete(sheetId);
  else engine.side.filters.set(sheetId, formatArea(area));
}

/** Looks at every row again, as Sheets does when a criterion is set. */
export function setFilterCriteria(engine: SheetEngine, sheetId: string, column: number, values: string[] | null): void {
  const filter = filterOf(engine, sheetId);
  if (!filter) throw new Error('There is no filter on the sheet.');
  const first = filter.area.column;
  if (column < first || column >= first + filter.area.columns)
    throw new Error('The column is not in the range of the filter.');
  const hidden = { ...filter.hidden };
  if (values === null) delete hidden[column];
  else hidden[column] = values;
  const { area } = filter;
  const rows = new Set<number>();
  engine.readCells(sheetId, area, ({ value, numberFormat }, r, c) => {
    const unwanted = hidden[area.column + c];
    if (r > 0 && unwanted?.includes(displayValue(value, numberFormat, engine.locale))) rows.add(area.row + r);
  });
  hide(engine, sheetId, [...rows]);
  engine.side.filterCriteria.set(sheetId, { hidden, rows: [...rows] });
}

export const isHiddenByFilter = (engine: SheetEngine, sheetId: string, row: number): boolean =>
  engine.side.filterCriteria.get(sheetId)?.rows.includes(row) ?? false;

/** To be called after rows or columns of a sheet came or went. */
export function shiftFilter(engine: SheetEngine, sheetId: string, shift: Shift): void {
  const { filters, filterCriteria } = engine.side;
  const filter = filters.get(sheetId);
  const moved = filter === undefined ? null : shiftA1(filter, shift);
  if (moved === null) filters.delete(sheetId);
  else filters.set(sheetId, moved);
  const known = filterCriteria.get(sheetId);
  if (!known) return;
  const line = (at: number): number[] => {
    const area = { row: at, column: at, rows: 1, columns: 1 };
    const place = shiftArea(area, shift);
    return place === null ? [] : [shift.lines === 'rows' ? place.row : place.column];
  };
  if (shift.lines === 'rows') filterCriteria.set(sheetId, { ...known, rows: known.rows.flatMap(line) });
  else {
    const hidden = Object.fromEntries(
      Object.entries(known.hidden).flatMap(([column, values]) => line(Number(column)).map((to) => [to, values])),
    ) as Record<number, string[]>;
    filterCriteria.set(sheetId, { ...known, hidden });
  }
}

function hide(engine: SheetEngine, sheetId: string, rows: readonly number[]): void {
  const change = (id: string, lines: readonly number[]): void => {
    if (lines.length === 0) return;
    const endColumn = engine.sheet(sheetId).getColumnCount() - 1;
    const ranges = lines.map((row) => ({ startRow: row - 1, endRow: row - 1, startColumn: 0, endColumn }));
    engine.mutate(id, { unitId: UNIT, subUnitId: sheetId, ranges });
  };
  change(SetRowVisibleMutation.id, engine.side.filterCriteria.get(sheetId)?.rows ?? []);
  change(SetRowHiddenMutation.id, rows);
}
