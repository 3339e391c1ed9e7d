type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The sheet that bears one of the names, an earlier one first; null where there is none. */
export function namedSheet(
  spreadsheet: Spreadsheet,
  names: readonly string[],
): GoogleAppsScript.Spreadsheet.Sheet | null {
  for (const name of names) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet !== null) return sheet;
  }
  return null;
}
