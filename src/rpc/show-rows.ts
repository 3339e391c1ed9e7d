/** Plain JSON; rows 1-based. */
export interface RowsToShow {
  readonly sheetName: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Leads the person to rows of a sheet; false where they are gone. Changes nothing. */
export function showRows({ sheetName, firstRow, lastRow }: RowsToShow): boolean {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(String(sheetName));
  if (sheet === null) return false;
  const last = Math.min(lastRow, sheet.getLastRow());
  if (!(firstRow >= 1 && firstRow <= last)) return false;
  sheet.getRange(firstRow, 1, last - firstRow + 1, sheet.getLastColumn()).activate();
  return true;
}
