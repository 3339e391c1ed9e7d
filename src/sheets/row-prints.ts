/** The rows of a sheet by their prints, and taking some of them away. */
import { rowPrint } from '../intake/import/row-print';
import { serialOfDateIn } from './clock';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface PrintedTable {
  readonly headerRow: number;
  /** 1-based columns that the sheet computes: what they show is nobody's writing. */
  readonly computed: readonly number[];
}

/** From row 1; '' for blank rows, the header and what stands above it, which nobody has added. */
export function sheetPrints(spreadsheet: Spreadsheet, sheet: Sheet, { headerRow, computed }: PrintedTable): string[] {
  const serialOfDate = serialOfDateIn(spreadsheet.getSpreadsheetTimeZone());
  const left = new Set(computed);
  const rows = sheet.getDataRange().getValues() as unknown[][];
  return rows.map((cells, index) =>
    index < headerRow
      ? ''
      : rowPrint(
          cells.map((cell, column) => (left.has(column + 1) ? '' : cell)),
          serialOfDate,
        ),
  );
}

/** Google refuses to delete the last row that is not frozen. To be called before so many rows are deleted. */
export function keepOneRow(sheet: Sheet, deleted: number): void {
  if (deleted >= sheet.getMaxRows() - sheet.getFrozenRows()) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
}

/**
 * From below, so that the rows above keep their places. To be called right after the rows were found: people insert and sort
 * rows meanwhile, and no lock keeps them from it.
 */
export function deleteRuns(sheet: Sheet, runs: readonly { readonly first: number; readonly count: number }[]): void {
  for (const { first, count } of [...runs].reverse()) sheet.deleteRows(first, count);
}
