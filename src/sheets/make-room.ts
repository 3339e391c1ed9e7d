/** Rows and columns for a block that grows. Nothing is ever inserted or deleted above it or to its left. */
import type { SheetPlan } from '../core/sheet-plan';
import { setWidths } from './write-cells';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** How far the cells of a sheet reach. */
export interface Extent {
  readonly lastRow: number;
  readonly lastColumn: number;
}

/**
 * The block with as many columns as the plan has: an older version of the add-on wrote fewer, or a person deleted one. New
 * ones come after its last, so people's own columns beside it move with them.
 */
export function widened(owned: Range, plan: SheetPlan): Range {
  const before = owned.getNumColumns();
  const missing = plan.cells[0]!.length - before;
  if (missing <= 0) return owned;
  const sheet = owned.getSheet();
  const first = owned.getLastColumn() + 1;
  sheet.insertColumnsAfter(first - 1, missing);
  // They inherit the looks of the last column, also above and below the block.
  sheet.getRange(1, first, sheet.getMaxRows(), missing).clear().clearDataValidations();
  setWidths(sheet, first, plan.columnWidths.slice(before));
  if (plan.hiddenColumn !== undefined && plan.hiddenColumn >= before)
    sheet.hideColumns(first + plan.hiddenColumn - before);
  return owned.offset(0, 0, owned.getNumRows(), before + missing);
}

/**
 * So many rows more below the block. Rows that are blank anyway are taken first: a block that shrinks and grows again
 * would otherwise push what stands below it further down each time. One blank row stays above people's own.
 */
export function makeRoom(owned: Range, missing: number, { lastRow }: Pick<Extent, 'lastRow'>): void {
  const sheet = owned.getSheet();
  const end = owned.getLastRow();
  const below = Math.min(missing + 1, sheet.getMaxRows() - end);
  let blank = Math.min(missing, below);
  if (below > 0 && lastRow > end) {
    const rows = sheet.getRange(end + 1, 1, below, sheet.getMaxColumns()).getValues() as unknown[][];
    const filled = rows.findIndex((row) => row.some((cell) => cell !== ''));
    if (filled >= 0) blank = Math.min(missing, Math.max(0, filled - 1));
  }
  if (missing > blank) sheet.insertRowsAfter(end + blank, missing - blank);
}
