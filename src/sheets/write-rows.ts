/** Cells of new rows of a table, written as their columns show them. Nothing else in the sheet is touched. */
import { rowPrint } from '../intake/import/row-print';
import { isMoment, type ImportCell } from '../intake/import/types';
import { serialOfDateIn } from './clock';
import { ensureSize } from './write-cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface NewRows {
  /** 1-based columns of the cells. */
  readonly places: readonly number[];
  readonly rows: readonly (readonly ImportCell[])[];
  /** Number formats of the sheet's columns, from the first on, as they are above the new rows. */
  readonly formats: readonly string[];
}

const DAY_FORMAT = 'yyyy/mm/dd';
/** Formats that say nothing about what stands in a column. */
export const NO_FORMATS = ['', 'General', '@'];

type Cells = readonly (readonly unknown[])[];

/** A box that is not ticked is blank, too. */
const areBlank = (cells: Cells): boolean => cells.every((row) => row.every((cell) => cell === '' || cell === false));

/**
 * Columns between the written ones are left blank. People type and insert rows while this runs, and no lock keeps them from it:
 * so the cells are looked at once more by the last call before they are written.
 * @param isAsExpected gets what stands in the cells of `places`; they are blank where nothing else is said
 * @returns false: something else stands there by now, and nothing was written
 */
export function writeRows(
  sheet: Sheet,
  top: number,
  { places, rows, formats }: NewRows,
  isAsExpected: (cells: Cells) => boolean = areBlank,
): boolean {
  const [left, right] = [Math.min(...places), Math.max(...places)];
  ensureSize(sheet, top + rows.length - 1, right);
  const cells = rows.map((row) => spread(row, places, left, right));
  const clocks = places.map((_, index) => clockFormat(rows.map((row) => row[index]!)));
  const clockAt = spread(clocks, places, left, right) as (string | null)[];
  const block = sheet.getRange(top, left, rows.length, right - left + 1);
  let isWritten = false;
  withoutLists(block, () => {
    block.setNumberFormats(
      cells.map((row) =>
        row.map((cell, index) => formatOf(cell, formats[left - 1 + index] ?? 'General', clockAt[index] ?? '')),
      ),
    );
    const there = (block.getValues() as unknown[][]).map((row) => places.map((place) => row[place - left]));
    if (!isAsExpected(there)) return;
    block.setValues(cells.map((row) => row.map((cell) => (isMoment(cell) ? cell.serial : (cell ?? '')))));
    isWritten = true;
  });
  return isWritten;
}

/** A list that refuses other words would refuse the whole call: the row is there, and Sheets marks the cell. */
export function withoutLists(block: Range, write: () => void): void {
  const validations = block.getDataValidations();
  const isChecked = validations.some((row) => row.some((rule) => rule !== null));
  if (isChecked) block.clearDataValidations();
  write();
  if (isChecked) block.setDataValidations(validations);
}

/** The prints of rows as they are about to be written. */
export function printsOfRows(spreadsheet: Spreadsheet, { places, rows }: Pick<NewRows, 'places' | 'rows'>): string[] {
  const serialOfDate = serialOfDateIn(spreadsheet.getSpreadsheetTimeZone());
  const right = Math.max(...places);
  return rows.map((cells) => rowPrint(spread(cells, places, 1, right), serialOfDate));
}

/** Columns beside the written ones in which the sheet shows something of its own, such as a formula over the whole column. */
export function computedColumns(sheet: Sheet, row: number, places: readonly number[]): number[] {
  SpreadsheetApp.flush();
  const [cells = []] = sheet.getRange(row, 1, 1, sheet.getMaxColumns()).getValues() as unknown[][];
  return cells.flatMap((cell, index) =>
    cell === '' || cell === false || places.includes(index + 1) ? [] : [index + 1],
  );
}

/** Cells at their columns, from `left` to `right`. */
function spread<T>(cells: readonly T[], places: readonly number[], left: number, right: number): (T | null)[] {
  const row = new Array<T | null>(right - left + 1).fill(null);
  places.forEach((place, index) => (row[place - left] = cells[index]!));
  return row;
}

/** Text is written as text, whatever it looks like; numbers and days keep the column's format if it shows them. */
function formatOf(cell: ImportCell, column: string, clock: string): string {
  if (typeof cell === 'string') return '@';
  if (isMoment(cell)) return isDayFormat(column) ? column : DAY_FORMAT + clock;
  return typeof cell === 'number' && NO_FORMATS.includes(column) ? 'General' : column;
}

/** Whether a number format shows a day. What stands in quotes or brackets is text or a colour. */
function isDayFormat(format: string): boolean {
  return /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

function clockFormat(cells: readonly ImportCell[]): string {
  const seconds = cells.map((cell) => (isMoment(cell) ? Math.round((cell.serial % 1) * 86_400) : 0));
  if (seconds.some((second) => second % 60 !== 0)) return ' hh:mm:ss';
  return seconds.some((second) => second !== 0) ? ' hh:mm' : '';
}
