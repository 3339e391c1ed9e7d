/** Writes what a manager says of one customer into its row of 顧客. */
import { UserFacingError } from '../core/errors';
import { columnName } from '../intake/column-names';
import { customerKey } from '../intake/names';
import { cellText, cleanText } from '../intake/text';
import type { SourcePart } from '../intake/types';
import { languageOf } from './language';
import { placeOf, requireEditable } from './places';
import { listOf } from './visit-choices';
import { ensureSize } from './write-cells';
import { withoutLists } from './write-rows';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface CustomerRow {
  readonly part: SourcePart;
  /** 1-based, as it was read. */
  readonly row: number;
  /** As it is shown. */
  readonly customer: string;
}

export interface CellChange {
  readonly field: 'priority' | 'comment' | 'stage';
  /** Whether the cell still says what the person saw. */
  readonly isAsShown: (cell: unknown) => boolean;
  /** What is to stand there, given the words of the cell's own list. */
  readonly textFor: (listed: readonly string[]) => string;
}

/**
 * Everything is looked at before anything is written. A column that is not there is added to the right of everything that
 * stands on the sheet. To be called under the document's lock.
 * @throws UserFacingError `no-customer-row`, `sheet-changed`, `cell-changed`, `cell-is-formula`, `protected-cells`
 */
export function writeCustomerCells(spreadsheet: Spreadsheet, place: CustomerRow, changes: readonly CellChange[]): void {
  const { part } = place;
  const sheet = spreadsheet.getSheetByName(part.sheetName);
  if (sheet === null) throw new UserFacingError('sheet-changed', { sheet: part.sheetName });
  const row = rowNow(sheet, place);
  let added = sheet.getLastColumn();
  const cells = changes.map((change) => {
    const column = part.columns[change.field];
    if (column === undefined) return { change, cell: null, column: ++added };
    requireHeader(sheet, part, change.field, column);
    const cell = sheet.getRange(row, column);
    requireWritable(cell, change);
    return { change, cell, column };
  });
  if (added > sheet.getLastColumn()) requireEditable(sheet.getRange(row, sheet.getLastColumn()));
  for (const { change, cell, column } of cells)
    writeText(cell ?? newCell(spreadsheet, sheet, place, change.field, row, column), change);
}

/** The row moves when somebody sorts: then it is looked for by the name. */
function rowNow(sheet: Sheet, { part, row, customer }: CustomerRow): number {
  const changed = new UserFacingError('sheet-changed', { sheet: part.sheetName });
  const column = part.columns['customer'];
  // Rows that bear numbers alone are believed where they stood.
  if (column === undefined) return row;
  const key = customerKey(customer);
  const isIts = (cell: unknown): boolean => customerKey(cellText(cell)) === key;
  if (row <= sheet.getLastRow() && isIts(sheet.getRange(row, column).getValue())) return row;
  const first = part.headerRow + 1;
  const count = sheet.getLastRow() - part.headerRow;
  if (count < 1) throw changed;
  const cells = sheet.getRange(first, column, count, 1).getValues() as unknown[][];
  const found = cells.flatMap(([cell], index) => (isIts(cell) ? [first + index] : []));
  if (found.length !== 1) throw changed;
  return found[0]!;
}

function requireHeader(
  sheet: Sheet,
  { sheetName, headerRow, headers }: SourcePart,
  field: string,
  column: number,
): void {
  const text = cellText(sheet.getRange(headerRow, column).getValue());
  // Of a header in two lines the lower one stands here.
  if (!cleanText(headers[field] ?? '').endsWith(text)) throw new UserFacingError('sheet-changed', { sheet: sheetName });
}

function requireWritable(cell: Range, { isAsShown }: CellChange): void {
  const place = placeOf(cell);
  if (cell.getFormula() !== '') throw new UserFacingError('cell-is-formula', { place });
  const value = cell.getValue() as unknown;
  if (!isAsShown(value)) throw new UserFacingError('cell-changed', { place, text: cellText(value).slice(0, 60) });
  requireEditable(cell);
}

function newCell(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  { part }: CustomerRow,
  field: string,
  row: number,
  column: number,
): Range {
  ensureSize(sheet, row, column);
  const header = sheet.getRange(part.headerRow, column);
  header.setNumberFormat('@').setValue(columnName('customers', field, languageOf(spreadsheet)));
  header.setFontWeight('bold');
  return sheet.getRange(row, column);
}

/** As text, whatever it looks like. */
function writeText(cell: Range, { textFor }: CellChange): void {
  const text = textFor(listOf(cell.getDataValidation()));
  withoutLists(cell, () => {
    cell.setNumberFormat('@').setValue(text);
  });
}
