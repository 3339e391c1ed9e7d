/** Makes the settings sheet. It is people's own from then on: nothing here writes to one in which anything stands. */
import type { Settings } from '../core/settings';
import { type Allowed, type FoundNow, settingsSheetPlan } from '../reports/settings-sheet';
import { blankSheet } from './blank-sheet';
import { languageOf } from './language';
import { ensureSize, writeLooks, writeValues } from './write-cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const VALUE_COLUMN = 2;

export function writeSettingsSheet(
  spreadsheet: Spreadsheet,
  values: Partial<Settings>,
  found: FoundNow | null = null,
): Sheet {
  const plan = settingsSheetPlan(languageOf(spreadsheet), values, found);
  const sheet = blankSheet(spreadsheet, plan.sheetName);
  ensureSize(sheet, plan.cells.length, plan.cells[0]!.length);
  const block = sheet.getRange(1, 1, plan.cells.length, plan.cells[0]!.length);
  writeLooks(block, plan);
  block.setWrap(true);
  block.setVerticalAlignment('top');
  plan.allowed.forEach((allowed, row) => {
    sheet.getRange(row + 1, VALUE_COLUMN).setDataValidation(validationOf(allowed));
  });
  plan.names.forEach((name, row) => {
    const cell = sheet.getRange(row + 1, VALUE_COLUMN);
    // A name that people already use for their own cell stays theirs: the KGI may stand anywhere.
    if (spreadsheet.getRangeByName(name) === null) spreadsheet.setNamedRange(name, cell);
  });
  sheet.setFrozenRows(1);
  [220, 260, 460].forEach((width, i) => sheet.setColumnWidth(i + 1, width));
  // Last, in one call: a run that dies before leaves a blank sheet, which the next one takes.
  writeValues(block, plan.cells);
  return sheet;
}

function validationOf(allowed: Allowed): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation();
  const rule =
    allowed.kind === 'list'
      ? builder.requireValueInList([...allowed.items])
      : builder.requireNumberBetween(allowed.min, allowed.max);
  return rule.setAllowInvalid(false).build();
}
