/** Where the closed months stand in the workbook. */
import { wordings } from '../core/language';
import { FORMER_HISTORY_SHEET, HISTORY_SHEET } from '../reports/history-sheet';
import { namedSheet } from './named-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Marks the sheet of closed months, so that it is found under another name too. */
export const HISTORY_NAME = 'KPI_HISTORY';

/** The sheet with the closed months: under its name in either language, renamed, or under its former name. */
export function historySheet(spreadsheet: Spreadsheet): GoogleAppsScript.Spreadsheet.Sheet | null {
  return (
    namedSheet(spreadsheet, wordings(HISTORY_SHEET)) ??
    spreadsheet.getRangeByName(HISTORY_NAME)?.getSheet() ??
    spreadsheet.getSheetByName(FORMER_HISTORY_SHEET)
  );
}

/** Its cells; none where there is no such sheet. */
export const historyCells = (spreadsheet: Spreadsheet): readonly (readonly unknown[])[] =>
  (historySheet(spreadsheet)?.getDataRange().getValues() as unknown[][] | undefined) ?? [];
