/** Some cells of one column by one read. */
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** @returns the cell of one of these rows; undefined for others, and where the sheet is gone */
export function cellsAt(
  spreadsheet: Spreadsheet,
  { sheetName, column }: { readonly sheetName: string; readonly column: number },
  rows: readonly number[],
): (row: number) => unknown {
  const sheet = rows.length === 0 ? null : spreadsheet.getSheetByName(sheetName);
  if (sheet === null) return () => undefined;
  const first = rows.reduce((a, b) => Math.min(a, b));
  const last = rows.reduce((a, b) => Math.max(a, b));
  const cells = sheet.getRange(first, column, last - first + 1, 1).getValues() as unknown[][];
  return (row) => cells[row - first]?.[0];
}
