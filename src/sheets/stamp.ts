/** The cell of 進捗 that only a refresh changes, under a name: what `=KPI_RETENTION(,,KPI_STAMP)` follows. */
import type { SheetPlan } from '../core/sheet-plan';
import { markVersion } from './workbook-version';

/** Public: it stands in people's formulas. */
export const STAMP_NAME = 'KPI_STAMP';

/**
 * Names the stamp of a plan that was written; a name that is there already is not set again, since formulas hang on it.
 * @param isUnmarked whether the workbook's version is to be noted there, too
 */
export function nameStamp(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  plan: SheetPlan,
  isUnmarked: boolean,
): void {
  const block = spreadsheet.getRangeByName(plan.blockName);
  if (block === null || plan.stamp === undefined) return;
  const cell = block.offset(plan.stamp.row, plan.stamp.column, 1, 1);
  const named = spreadsheet.getRangeByName(STAMP_NAME);
  const isThere =
    named !== null &&
    named.getSheet().getSheetId() === cell.getSheet().getSheetId() &&
    named.getA1Notation() === cell.getA1Notation();
  if (!isThere) spreadsheet.setNamedRange(STAMP_NAME, cell);
  if (isUnmarked) markVersion(spreadsheet, cell);
}
