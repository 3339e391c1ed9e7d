/**
 * Cells that are merged downwards: `getValues()` gives '' for all but the first, as for cells that are truly blank. Only
 * what is really merged repeats the value above.
 */
import type { MergedArea, SheetGrid } from './types';

/** Columns in which a merged cell speaks for each of its rows. An amount or a number that is merged stands for all of them together. */
const REPEATED = new Set([
  'day',
  'month',
  'year',
  'rep',
  'customer',
  'customerNumber',
  'product',
  'start',
  'contractDay',
  'team',
  'area',
]);

/**
 * What a blank cell of a column (0-based) repeats, by sheet row: the value of the merged area it belongs to; '' if none.
 * null for columns in which no merged cell is repeated.
 */
export function repeatedAbove(sheet: SheetGrid, field: string, column: number): ((row: number) => unknown) | null {
  if (!sheet.merges || !REPEATED.has(field)) return null;
  let tops: Map<number, number> | null = null;
  return (row) => {
    tops ??= topRows(sheet.merges?.() ?? [], column);
    const top = tops.get(row);
    return top === undefined ? '' : (sheet.cells[top]?.[column] ?? '');
  };
}

function topRows(areas: readonly MergedArea[], column: number): Map<number, number> {
  const tops = new Map<number, number>();
  for (const area of areas) {
    if (area.column !== column) continue;
    for (let row = area.row + 1; row < area.row + area.rows; row++) tops.set(row, area.row);
  }
  return tops;
}
