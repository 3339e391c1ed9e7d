type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Whether nothing stands on it: mostly a run has left it that broke off, since values are what such a run writes last. */
export const isBlank = (sheet: Sheet): boolean => sheet.getLastRow() === 0;

/** A new sheet of that name in front of the one shown, or the blank one that bears the name. To be filled with its values last. */
export function blankSheet(spreadsheet: Spreadsheet, name: string): Sheet {
  const there = spreadsheet.getSheetByName(name);
  return there !== null && isBlank(there) ? there : spreadsheet.insertSheet(name);
}
