/** Where the closed months stand in the workbook. */
import { FORMER_HISTORY_SHEET, HISTORY_SHEET } from '../reports/history-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const HISTORY_SHEETS = [HISTORY_SHEET.ja, HISTORY_SHEET.en];
/** Marks the sheet of closed months, so that it is found under another name too. */
export const HISTORY_NAME = 'KPI_HISTORY';

/** The sheet with the closed months: under its name in either language, renamed, or under its former name. */
export function historySheet(spreadsheet: Spreadsheet): GoogleAppsScript.Spreadsheet.Sheet | null {
  const named = HISTORY_SHEETS.map((name) => spreadsheet.getSheetByName(name)).find((sheet) => sheet !== null);
  if (named !== undefined) return named;
  const marked = spreadsheet.getRangeByName(HISTORY_NAME)?.getSheet();
  return marked ?? spreadsheet.getSheetByName(FORMER_HISTORY_SHEET);
}

/** Its cells; none where there is no such sheet. */
export const historyCells = (spreadsheet: Spreadsheet): readonly (readonly unknown[])[] =>
  (historySheet(spreadsheet)?.getDataRange().getValues() as unknown[][] | undefined) ?? [];
