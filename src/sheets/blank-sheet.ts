/** Sheets without anything on them: mostly a run has left them that broke off, since values are what such a run writes last. */
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const isBlank = (sheet: Sheet): boolean => sheet.getLastRow() === 0;

/** The sheet, if anything stands on it: a blank one is as good as none, and may be written. */
export const unlessBlank = (sheet: Sheet | null): Sheet | null => (sheet === null || isBlank(sheet) ? null : sheet);

/** A new sheet of that name in front of the one shown, or the blank one that bears the name. To be filled with its values last. */
export function blankSheet(spreadsheet: Spreadsheet, name: string): Sheet {
  const there = spreadsheet.getSheetByName(name);
  return there !== null && isBlank(there) ? there : spreadsheet.insertSheet(name);
}

/**
 * Deletes the one empty sheet of a new spreadsheet, which would only stand in the way.
 * @param others the sheets that were there before; where they are more than one, or anything stands on it, they stay
 */
export function deleteOnlyBlank(spreadsheet: Spreadsheet, others: readonly Sheet[]): void {
  const [only, ...more] = others;
  if (only !== undefined && more.length === 0 && isBlank(only)) spreadsheet.deleteSheet(only);
}
