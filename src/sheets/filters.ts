/** The basic filter over the table of a written block. */
import type { SheetPlan } from '../core/sheet-plan';

type Range = GoogleAppsScript.Spreadsheet.Range;

export function makeFilter(block: Range, { filter }: SheetPlan): void {
  if (filter !== undefined) tableOf(block, filter.row, filter.columns).createFilter();
}

/**
 * After the values were written: the filter reaches down to the block's end, and its criteria look at the new values (a
 * row stays hidden otherwise, whoever stands in it now). No call beyond the first where there is no filter; a filter that
 * begins elsewhere is a person's own.
 */
export function followFilter(block: Range, plan: SheetPlan): void {
  if (plan.filter === undefined) return;
  const filter = block.getSheet().getFilter();
  if (filter === null) return;
  const range = filter.getRange();
  const wanted = tableOf(block, plan.filter.row, Math.max(plan.filter.columns, range.getNumColumns()));
  if (range.getRow() !== wanted.getRow() || range.getColumn() !== wanted.getColumn()) return;
  const columns = Array.from({ length: range.getNumColumns() }, (_, i) => range.getColumn() + i);
  const criteria = columns.flatMap((column) => {
    const found = filter.getColumnFilterCriteria(column);
    return found === null ? [] : [{ column, criteria: found.copy().build() }];
  });
  const isSameSize = range.getNumRows() === wanted.getNumRows() && range.getNumColumns() === wanted.getNumColumns();
  if (!isSameSize) filter.remove();
  const kept = isSameSize ? filter : wanted.createFilter();
  for (const { column, criteria: one } of criteria) kept.setColumnFilterCriteria(column, one);
}

const tableOf = (block: Range, row: number, columns: number): Range =>
  block.offset(row, 0, block.getNumRows() - row, columns);
