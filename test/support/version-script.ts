/** Bundled for the local runtime: an add-on of a later version, whose steps each leave a line on a sheet. */
import { bringUpToDate, markVersion, type Step } from '../../src/sheets/workbook-version';

const step =
  (line: string): Step =>
  (spreadsheet) => {
    const sheet = spreadsheet.getSheets()[0]!;
    const rows = sheet.getDataRange().getValues() as unknown[][];
    // Run again, it finds its work done.
    if (!rows.some(([cell]) => cell === line)) sheet.appendRow([line]);
  };

/** What a refresh does with a workbook, by an add-on of this version (from 1). */
export function refresh(version: number): boolean {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const steps = Array.from({ length: version - 1 }, (_, i) => step(`to ${i + 2}`));
  const isUnmarked = bringUpToDate(spreadsheet, steps);
  if (isUnmarked) markVersion(spreadsheet, spreadsheet.getSheets()[0]!.getRange('A1'), steps);
  return isUnmarked;
}
