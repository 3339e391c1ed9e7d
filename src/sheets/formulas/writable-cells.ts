/** Which cells of a sheet may be entered anew without changing anything but their result. */
import type { FormulaCell } from './rectangles';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/**
 * Those that this user may edit, whose format does not make a text of what is entered (`@`), and that no rule checks, which
 * would refuse what stands there for a moment. A constant number of calls a sheet.
 * @param cells at least one
 */
export function writableCells(sheet: Sheet, cells: readonly FormulaCell[]): FormulaCell[] {
  const isEditable = editable(sheet);
  const box = boxOf(sheet, cells);
  const [formats, rules] = [box.getNumberFormats(), box.getDataValidations()];
  const [top, left] = [box.getRow(), box.getColumn()];
  return cells.filter(
    ({ row, column }) =>
      isEditable(row, column) &&
      formats[row - top]![column - left] !== '@' &&
      rules[row - top]![column - left] === null,
  );
}

function boxOf(sheet: Sheet, cells: readonly FormulaCell[]): Range {
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const [top, left] = [minimum(rows), minimum(columns)];
  return sheet.getRange(top, left, maximum(rows) - top + 1, maximum(columns) - left + 1);
}

// (Spreading thousands of arguments would overflow the stack.)
const minimum = (values: readonly number[]): number => values.reduce((least, value) => Math.min(least, value));
const maximum = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value));

function editable(sheet: Sheet): (row: number, column: number) => boolean {
  const { ProtectionType } = SpreadsheetApp;
  const binds = (protection: Protection): boolean => !protection.isWarningOnly() && !protection.canEdit();
  const parts = sheet
    .getProtections(ProtectionType.RANGE)
    .filter(binds)
    .map((part) => part.getRange());
  const whole = sheet.getProtections(ProtectionType.SHEET).filter(binds);
  const free = whole.flatMap((protection) => protection.getUnprotectedRanges());
  return (row, column) =>
    !parts.some((range) => isWithin(range, row, column)) &&
    (whole.length === 0 || free.some((range) => isWithin(range, row, column)));
}

const isWithin = (range: Range, row: number, column: number): boolean =>
  row >= range.getRow() && row <= range.getLastRow() && column >= range.getColumn() && column <= range.getLastColumn();
