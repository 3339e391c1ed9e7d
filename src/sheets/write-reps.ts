/** Makes the sheet 担当者. It is people's own from then on: nothing here writes to one in which anything stands. */
import type { PlanCell } from '../core/sheet-plan';
import { blankSheet } from './blank-sheet';
import { ensureSize, writeLooks, writeValues } from './write-cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function writeRepsSheet(spreadsheet: Spreadsheet, name: string, cells: readonly (readonly PlanCell[])[]): Sheet {
  const sheet = blankSheet(spreadsheet, name);
  ensureSize(sheet, cells.length, cells[0]!.length);
  const block = sheet.getRange(1, 1, cells.length, cells[0]!.length);
  writeLooks(block, { cells });
  sheet.setFrozenRows(1);
  // Last, in one call: a run that dies before leaves a blank sheet, which the next one takes.
  writeValues(block, cells);
  return sheet;
}
