/** A sheet of the add-on's own that nobody is to see. */
import { isBlank } from './blank-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Hidden, behind the others; the sheet that a person looks at stays the shown one. A blank sheet of that name is what a run left
 * that broke off before it had given the mark.
 * @param mark the defined name of its first cell, by which it is known from then on
 */
export function hiddenSheet(spreadsheet: Spreadsheet, mark: string, columns: number, name: string): Sheet {
  const stray = spreadsheet.getSheetByName(name);
  const sheet = stray !== null && isBlank(stray) ? stray : inserted(spreadsheet, name);
  sheet.hideSheet();
  const spare = sheet.getMaxColumns() - columns;
  if (spare > 0) sheet.deleteColumns(columns + 1, spare);
  spreadsheet.setNamedRange(mark, sheet.getRange(1, 1));
  return sheet;
}

function inserted(spreadsheet: Spreadsheet, name: string): Sheet {
  let free = name;
  for (let i = 2; spreadsheet.getSheetByName(free) !== null; i++) free = `${name} (${i})`;
  const shown = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(free, spreadsheet.getNumSheets());
  spreadsheet.setActiveSheet(shown);
  return sheet;
}
