/** Makes a sheet that is people's own from then on: nothing here writes to one in which anything stands. */
import type { SheetPlan } from '../core/sheet-plan';
import { blankSheet } from './blank-sheet';
import { ensureSize, setWidths, writeLooks, writeValues } from './write-cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** At least one row of cells. Columns without a width, and rows that are not to be frozen, stay as in every new sheet. */
type NewSheet = Pick<SheetPlan, 'sheetName' | 'cells'> & Partial<Pick<SheetPlan, 'columnWidths' | 'frozenRows'>>;

export function writeNewSheet(
  spreadsheet: Spreadsheet,
  { sheetName, cells, columnWidths = [], frozenRows = 0 }: NewSheet,
): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = blankSheet(spreadsheet, sheetName);
  const columns = cells[0]!.length;
  ensureSize(sheet, cells.length, columns);
  const block = sheet.getRange(1, 1, cells.length, columns);
  writeLooks(block, { cells });
  setWidths(sheet, 1, columnWidths);
  if (frozenRows > 0) sheet.setFrozenRows(frozenRows);
  // Last, in one call: a run that dies before leaves a blank sheet, which the next one takes.
  writeValues(block, cells);
  return sheet;
}
