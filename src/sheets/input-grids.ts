/** The cells of the sheets that may hold a table. */
import { isWrittenSheetName } from '../intake/find-tables';
import { HEADER_SCAN_ROWS } from '../intake/header-row';
import { neededWidth } from '../intake/needed-columns';
import { isBlankRow } from '../intake/table-rows';
import type { IntakePins, MergedArea, SheetGrid } from '../intake/types';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** With fewer rows the cells that could be left out cost less than the call that looks for them. */
const MANY_ROWS = 20_000;

/** Every sheet that may hold a table. (Chart and data-source sheets have no cells to read.) */
export function inputSheets(spreadsheet: Spreadsheet): Sheet[] {
  return spreadsheet
    .getSheets()
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID && !isWrittenSheetName(sheet.getName()));
}

/** Each of them read once, as a whole. */
export function inputGrids(spreadsheet: Spreadsheet): SheetGrid[] {
  return inputSheets(spreadsheet).map((sheet) => wholeGrid(sheet, sheet.getDataRange()));
}

/** Of long sheets only the columns that figures need. */
export function figureGrids(sheets: readonly Sheet[], pins: IntakePins): SheetGrid[] {
  return sheets.map((sheet) => {
    const range = sheet.getDataRange();
    return range.getNumRows() < MANY_ROWS ? wholeGrid(sheet, range) : figureGrid(sheet, range, pins);
  });
}

function wholeGrid(sheet: Sheet, range: Range): SheetGrid {
  return { name: sheet.getName(), cells: range.getValues() as unknown[][], merges: mergesOf(range) };
}

/** The first rows in full width, the others as far as figures need. */
function figureGrid(sheet: Sheet, range: Range, pins: IntakePins): SheetGrid {
  const [rows, width] = [range.getNumRows() - HEADER_SCAN_ROWS, range.getNumColumns()];
  const part = (first: number, columns: number): Range => range.offset(HEADER_SCAN_ROWS, first, rows, columns);
  const head = range.offset(0, 0, HEADER_SCAN_ROWS, width).getValues() as unknown[][];
  const needed = neededWidth(head, pins) ?? width;
  const below = part(0, needed).getValues() as unknown[][];
  let isComplete = needed === width;
  const complete = (): void => {
    if (isComplete) return;
    isComplete = true;
    (part(needed, width - needed).getValues() as unknown[][]).forEach((more, row) => below[row]!.push(...more));
  };
  // The last row may be there for what was left out alone.
  if (isBlankRow(below[rows - 1]!)) complete();
  return { name: sheet.getName(), cells: [...head, ...below], merges: mergesOf(range), complete };
}

/** Merged areas, by one call (reference: `Range.getMergedRanges`) and only if somebody asks. The data range begins at A1. */
function mergesOf(range: Range): () => readonly MergedArea[] {
  let areas: readonly MergedArea[] | null = null;
  return () =>
    (areas ??= range.getMergedRanges().map((merged) => ({
      row: merged.getRow() - 1,
      column: merged.getColumn() - 1,
      rows: merged.getNumRows(),
      columns: merged.getNumColumns(),
    })));
}
