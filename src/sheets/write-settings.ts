/** Makes the settings sheet. It is people's own from then on: nothing here writes to one that exists. */
import type { Settings } from '../core/settings';
import { type Allowed, type FoundNow, settingsSheetPlan } from '../reports/settings-sheet';
import { languageOf } from './language';
import { writeLooks, writeValues } from './write-cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const VALUE_COLUMN = 2;

export function writeSettingsSheet(
  spreadsheet: Spreadsheet,
  values: Partial<Settings>,
  found: FoundNow | null = null,
): Sheet {
  const plan = settingsSheetPlan(languageOf(spreadsheet), values, found);
  const sheet = spreadsheet.insertSheet(plan.sheetName);
  const block = sheet.getRange(1, 1, plan.cells.length, plan.cells[0]!.length);
  writeValues(block, plan.cells);
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
