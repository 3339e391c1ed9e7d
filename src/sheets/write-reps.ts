/** Makes the sheet 担当者. It is people's own from then on: nothing here writes to one that exists. */
import type { PlanCell } from '../core/sheet-plan';
import { ensureSize, writeLooks, writeValues } from './write-cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function writeRepsSheet(spreadsheet: Spreadsheet, name: string, cells: readonly (readonly PlanCell[])[]): Sheet {
  const sheet = spreadsheet.insertSheet(name);
  ensureSize(sheet, cells.length, cells[0]!.length);
  const block = sheet.getRange(1, 1, cells.length, cells[0]!.length);
  writeValues(block, cells);
  writeLooks(block, { cells });
  sheet.setFrozenRows(1);
  return sheet;
}
