/** One visit below the log, or in the place of the row that was written for it a moment ago; and taking it back. */
import { UserFacingError } from '../core/errors';
import { quoted } from '../i18n/quoted';
import { runsOf, undoPlan } from '../intake/import/undo-plan';
import { columnName } from '../intake/column-names';
import { rowPrint } from '../intake/import/row-print';
import type { ImportCell } from '../intake/import/types';
import type { LabelDictionary } from '../intake/labels';
import { serialOfDateIn } from './clock';
import { languageOf } from './language';
import { requireEditable } from './places';
import { deleteRuns, keepOneRow, sheetPrints } from './row-prints';
import { sameVisit } from './same-visit';
import { openLog, type VisitCells, type VisitField, type VisitLog } from './visit-log';
import { computedColumns, type NewRows, printsOfRows, writeRows } from './write-rows';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Plain JSON: a row that was written, wherever it stands by now. */
export interface WrittenVisit {
  /** It stays when somebody renames the sheet. */
  readonly sheetId: number;
  readonly sheetName: string;
  readonly headerRow: number;
  readonly row: number;
  readonly print: string;
  /** 1-based columns in which the sheet shows something of its own. */
  readonly computed: readonly number[];
}

export interface NewVisit {
  readonly cells: VisitCells;
  /** Shown in sentences. */
  readonly customer: string;
  readonly day: string;
  readonly labels: LabelDictionary;
  /** The row to write anew: it says more than it did. */
  readonly replaces: WrittenVisit | null;
}

/**
 * To be called under the document's lock.
 * @throws UserFacingError `sheet-changed`, `missing-column`, `protected-cells`, `visit-already-there`, `visit-changed`; then
 * nothing is written
 */
export function appendVisit(spreadsheet: Spreadsheet, log: VisitLog, visit: NewVisit): WrittenVisit {
  const { cells, labels, replaces } = visit;
  requireColumns(spreadsheet, log, cells);
  const { sheet, headerRow } = openLog(spreadsheet, log);
  const before = replaces === null ? null : untouchedRow(spreadsheet, replaces);
  if (before !== null && before.sheet.getSheetId() !== sheet.getSheetId()) throw changed(replaces!.sheetName);
  const last = sheet.getLastRow();
  const row = before?.row ?? last + 1;
  const columns = writable(sheet, log, Math.min(row, last), headerRow);
  const places = columns.map(({ column }) => column);
  const [left, right] = [Math.min(...places), Math.max(...places)];
  if (right > sheet.getMaxColumns()) throw new UserFacingError('sheet-changed', { sheet: sheet.getName() });
  // A row below the last one of the sheet does not exist yet: the one above it tells.
  requireEditable(sheet.getRange(Math.min(row, sheet.getMaxRows()), left, 1, right - left + 1));
  const there = sameVisit(spreadsheet, sheet, log, cells, { headerRow, labels, but: before?.row ?? 0 });
  if (there !== null)
    throw new UserFacingError('visit-already-there', {
      customer: visit.customer,
      day: visit.day,
      sheet: sheet.getName(),
      row: String(there),
    });

  const number = numberOf(sheet, log, headerRow, last, before?.row ?? null);
  const line = columns.map(({ field }): ImportCell => (field === 'number' ? number : (cells[field] ?? null)));
  const rows: NewRows = { places, rows: [line], formats: formatsAbove(sheet, last, headerRow) };
  const at = before === null ? appendBelow(sheet, rows) : writeAnew(spreadsheet, replaces!, before, rows);
  return {
    sheetId: sheet.getSheetId(),
    sheetName: sheet.getName(),
    headerRow,
    row: at,
    print: printsOfRows(spreadsheet, rows)[0]!,
    computed: computedColumns(sheet, at, places),
  };
}

interface SheetRow {
  readonly sheet: Sheet;
  readonly row: number;
}

/** In the place of the row that says less, if it still stands there as it was written. @returns the row */
function writeAnew(spreadsheet: Spreadsheet, replaces: WrittenVisit, { sheet, row }: SheetRow, rows: NewRows): number {
  const { places } = rows;
  const [cells = []] = sheet.getRange(row, 1, 1, Math.max(...places)).getValues() as unknown[][];
  // What was read is that row's if the row is still there afterwards.
  if (untouchedRow(spreadsheet, replaces).row !== row) throw changed(replaces.sheetName);
  const shown = JSON.stringify([places.map((place) => cells[place - 1])]);
  if (!writeRows(sheet, row, rows, (now) => JSON.stringify(now) === shown)) throw changed(replaces.sheetName);
  return row;
}

/** Below whatever stands there by then. @returns the row */
function appendBelow(sheet: Sheet, rows: NewRows): number {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const row = sheet.getLastRow() + 1;
    if (writeRows(sheet, row, rows)) return row;
  }
  throw new UserFacingError('sheet-changed', { sheet: sheet.getName() });
}

/** Somebody who types goes on to the next row, but not for ever. */
const MOST_ATTEMPTS = 5;

/**
 * Deletes the row, if it is as it was written.
 * @throws UserFacingError `visit-changed`, `protected-cells`
 */
export function takeBackVisit(spreadsheet: Spreadsheet, written: WrittenVisit): void {
  const found = untouchedRow(spreadsheet, written);
  requireEditable(found.sheet.getRange(found.row, 1, 1, found.sheet.getMaxColumns()));
  keepOneRow(found.sheet, 1);
  const { sheet, row } = untouchedRow(spreadsheet, written);
  deleteRuns(sheet, runsOf([row]));
}

/** By its place first; a row that was moved (by sorting, or because rows were inserted above it) is found by its print. */
function untouchedRow(spreadsheet: Spreadsheet, written: WrittenVisit): SheetRow {
  const { sheetId, sheetName, row, print } = written;
  const sheet = spreadsheet.getSheets().find((each) => each.getSheetId() === sheetId);
  if (sheet === undefined) throw changed(sheetName);
  if (row <= sheet.getLastRow() && printOf(spreadsheet, sheet, written) === print) return { sheet, row };
  const { rows } = undoPlan([print], row, sheetPrints(spreadsheet, sheet, written));
  if (rows.length === 0) throw changed(sheet.getName());
  return { sheet, row: rows[0]! };
}

function printOf(spreadsheet: Spreadsheet, sheet: Sheet, { row, computed }: WrittenVisit): string {
  const serialOfDate = serialOfDateIn(spreadsheet.getSpreadsheetTimeZone());
  const [cells = []] = sheet.getRange(row, 1, 1, sheet.getLastColumn()).getValues() as unknown[][];
  const own = cells.map((cell, column) => (computed.includes(column + 1) ? '' : cell));
  return rowPrint(own, serialOfDate);
}

const changed = (sheet: string): UserFacingError => new UserFacingError('visit-changed', { sheet });

/** Whatever is said has a column to stand in; of customers the name or the number is enough. */
function requireColumns(spreadsheet: Spreadsheet, { sheetName, columns }: VisitLog, cells: VisitCells): void {
  const has = (field: VisitField): boolean => columns.some((column) => column.field === field);
  const isSaid = (field: VisitField): boolean => (cells[field] ?? null) !== null;
  const optional: readonly VisitField[] = ['rep', 'kind', 'customer', 'customerNumber'];
  const missing = (Object.keys(cells) as VisitField[]).filter(
    (field) => isSaid(field) && !has(field) && !optional.includes(field),
  );
  if (!(['customer', 'customerNumber'] as const).some((field) => has(field) && isSaid(field))) missing.push('customer');
  if (missing.length === 0) return;
  const language = languageOf(spreadsheet);
  const names = missing.map((field) => columnName('visits', field, language));
  throw new UserFacingError('missing-column', { sheet: sheetName, columns: quoted(names, language) });
}

/** The row's own number as it stands there; of a new row the next one, where the last two rows count on; else none. */
function numberOf(
  sheet: Sheet,
  { columns }: VisitLog,
  headerRow: number,
  last: number,
  written: number | null,
): ImportCell {
  const column = columns.find(({ field }) => field === 'number')?.column;
  if (column === undefined) return null;
  if (written !== null) {
    const own = sheet.getRange(written, column).getValue() as unknown;
    return typeof own === 'number' ? own : null;
  }
  if (last < headerRow + 2) return null;
  const [[before], [latest]] = sheet.getRange(last - 1, column, 2, 1).getValues() as [[unknown], [unknown]];
  const countsOn = typeof before === 'number' && typeof latest === 'number' && latest - before === 1;
  return countsOn ? latest + 1 : null;
}

/** Columns that the sheet computes row by row are left to it. */
function writable(sheet: Sheet, { columns }: VisitLog, row: number, headerRow: number): VisitLog['columns'] {
  if (row <= headerRow) return columns;
  const formulas = sheet.getRange(row, 1, 1, sheet.getMaxColumns()).getFormulas()[0]!;
  return columns.filter(({ column }) => (formulas[column - 1] ?? '') === '');
}

/** A header's own format says nothing about its column. */
function formatsAbove(sheet: Sheet, last: number, headerRow: number): string[] {
  const formats = sheet.getRange(last, 1, 1, sheet.getMaxColumns()).getNumberFormats()[0]!;
  return last > headerRow ? formats : formats.map(() => 'General');
}
