/** Puts a formula into the cell that somebody has chosen, without harm to anything that stands there or around it. */
import { UserFacingError } from '../core/errors';
import { serialOfDateIn } from './clock';
import { placeOf, requireEditable } from './places';
import { isDateCell } from '../intake/text';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Formats that nobody has chosen, and the one under which a formula would stay a text. */
const PLAIN_FORMATS = ['@', 'General', '0.###############', ''];

/** What stood in a cell, as plain JSON: enough to bring it back as it was. */
export interface CellBefore {
  readonly sheetId: number;
  readonly cell: string;
  readonly format: string;
  /** The formula that was put there. */
  readonly inserted: string;
  readonly content: { readonly formula: string } | { readonly value: string | number | boolean };
}

export interface WantedFormula {
  readonly formula: string;
  readonly rows: number;
  readonly columns: number;
  /** For a cell whose format nobody has chosen; null keeps it. */
  readonly format: string | null;
}

/** The cell that is chosen in the sheet: of several the first. */
export function chosenCell(spreadsheet: Spreadsheet): Range {
  return spreadsheet.getActiveRange()!.offset(0, 0, 1, 1);
}

/** What a cell shows; null where it is blank. */
export function shownText(cell: Range): string | null {
  return cell.getFormula() === '' && cell.getValue() === '' ? null : cell.getDisplayValue() || cell.getFormula();
}

/**
 * To be called under the document's lock.
 * @returns what brings the cell back
 * @throws UserFacingError `protected-cells`, `cell-has-rule`, `spill-blocked`, `no-room-to-spill`; then nothing is written
 */
export function insertFormula(spreadsheet: Spreadsheet, cell: Range, wanted: WantedFormula): CellBefore {
  requireEditable(cell);
  if (cell.getDataValidation() !== null) throw new UserFacingError('cell-has-rule', { place: placeOf(cell) });
  requireRoom(cell, wanted);
  const format = cell.getNumberFormat();
  const before: CellBefore = {
    sheetId: cell.getSheet().getSheetId(),
    cell: cell.getA1Notation(),
    format,
    inserted: wanted.formula,
    content: contentOf(spreadsheet, cell),
  };
  if (PLAIN_FORMATS.includes(format)) cell.setNumberFormat(wanted.format ?? 'General');
  cell.setFormula(wanted.formula);
  return before;
}

/** To be called under the document's lock. @throws UserFacingError `formula-changed`: somebody has gone on with it; `protected-cells` */
export function undoFormula(spreadsheet: Spreadsheet, before: CellBefore): Range {
  const sheet = spreadsheet.getSheets().find((each) => each.getSheetId() === before.sheetId);
  if (sheet === undefined) throw new UserFacingError('formula-changed', { place: before.cell });
  const cell = sheet.getRange(before.cell);
  if (cell.getFormula() !== before.inserted) throw new UserFacingError('formula-changed', { place: placeOf(cell) });
  requireEditable(cell);
  const { content, format } = before;
  if ('formula' in content) cell.setFormula(content.formula);
  else {
    // As text while it is written: what a person typed as text is not read anew as a date, a number or a formula.
    cell.setNumberFormat(typeof content.value === 'string' ? '@' : format);
    cell.setValue(content.value);
  }
  cell.setNumberFormat(format);
  return cell;
}

function contentOf(spreadsheet: Spreadsheet, cell: Range): CellBefore['content'] {
  const formula = cell.getFormula();
  if (formula !== '') return { formula };
  const value: unknown = cell.getValue();
  // A date is its serial under a date format.
  if (isDateCell(value)) return { value: serialOfDateIn(spreadsheet.getSpreadsheetTimeZone())(value) };
  return { value: value as string | number | boolean };
}

/** A table that meets a filled cell, or the sheet's edge, shows an error instead of its figures. */
function requireRoom(cell: Range, { rows, columns }: WantedFormula): void {
  if (rows * columns === 1) return;
  const sheet = cell.getSheet();
  const [row, column] = [cell.getRow(), cell.getColumn()];
  if (row + rows - 1 > sheet.getMaxRows() || column + columns - 1 > sheet.getMaxColumns())
    throw new UserFacingError('no-room-to-spill', { rows: String(rows), columns: String(columns) });
  const area = cell.offset(0, 0, rows, columns);
  const formulas = area.getFormulas();
  (area.getValues() as unknown[][]).forEach((values, r) =>
    values.forEach((value, c) => {
      if ((r === 0 && c === 0) || (value === '' && formulas[r]![c] === '')) return;
      const place = cell.offset(r, c).getA1Notation();
      throw new UserFacingError('spill-blocked', { area: area.getA1Notation(), place });
    }),
  );
}
