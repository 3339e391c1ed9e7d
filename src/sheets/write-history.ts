/** Adds rows below the others of the 履歴 sheet, all of them by one values call: a run that dies leaves all or none. */
import { UserFacingError } from '../core/errors';
import type { PlanCell } from '../core/sheet-plan';
import { lastFilledRow } from '../intake/table-rows';
import { HISTORY_SHEET, HISTORY_WIDTHS, historyHeader, type HistoryLine } from '../reports/history-sheet';
import { findHistoryHeader, HISTORY_COLUMNS } from '../review/history';
import { languageOf } from './language';
import { HISTORY_NAME, historySheet } from './history-sheet';
import { requireEditable } from './places';
import { ensureSize, setWidths, writeLooks, writeValues } from './write-cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes the sheet where there is none. It gives the sheet's name.
 * @throws UserFacingError `history-changed`: a sheet of that name holds something else, or its columns were moved;
 * `protected-cells`
 */
export function appendHistory(spreadsheet: Spreadsheet, lines: readonly HistoryLine[]): string {
  const language = languageOf(spreadsheet);
  const existing = historySheet(spreadsheet);
  const place = existing === null ? EMPTY : placeIn(existing);
  if (existing !== null) requireRoom(existing, place, lines.length);
  const sheet = existing ?? newSheet(spreadsheet);
  const header = historyHeader(language);
  const cells = [
    ...(place.hasHeader ? [] : [header]),
    ...lines.map((line) => HISTORY_COLUMNS.map(({ field }): PlanCell => line[field] ?? { value: null })),
  ];
  ensureSize(sheet, place.row + cells.length, place.column + header.length);
  // Looks before values: a run that dies in between leaves no header without its looks.
  if (!place.hasHeader) prepare(spreadsheet, sheet, header);
  writeValues(sheet.getRange(place.row + 1, place.column + 1, cells.length, header.length), cells);
  return sheet.getName();
}

/** Where the next rows go, from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
  readonly hasHeader: boolean;
}

const EMPTY: Place = { row: 0, column: 0, hasHeader: false };

function placeIn(sheet: Sheet): Place {
  const cells = sheet.getDataRange().getValues() as unknown[][];
  const last = lastFilledRow(cells);
  if (last < 0) return EMPTY;
  const header = findHistoryHeader(cells);
  const left = header?.columns.get(HISTORY_COLUMNS[0]!.field) ?? 0;
  const isOurs = header !== null && HISTORY_COLUMNS.every(({ field }, i) => header.columns.get(field) === left + i);
  if (!isOurs) throw new UserFacingError('history-changed', { sheet: sheet.getName() });
  return { row: last + 1, column: left, hasHeader: true };
}

/** Rows that the sheet still lacks take over the rights of its last one. */
function requireRoom(sheet: Sheet, { row, column }: Place, rows: number): void {
  const top = Math.min(row + 1, sheet.getMaxRows());
  const height = Math.min(rows, sheet.getMaxRows() - top + 1);
  const width = Math.min(HISTORY_COLUMNS.length, sheet.getMaxColumns() - column);
  requireEditable(sheet.getRange(top, column + 1, height, width));
}

/** Behind the other sheets; the one that the person looks at stays in front. */
function newSheet(spreadsheet: Spreadsheet): Sheet {
  const shown = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(HISTORY_SHEET[languageOf(spreadsheet)], spreadsheet.getNumSheets());
  spreadsheet.setActiveSheet(shown);
  return sheet;
}

function prepare(spreadsheet: Spreadsheet, sheet: Sheet, header: readonly PlanCell[]): void {
  const range = sheet.getRange(1, 1, 1, header.length);
  spreadsheet.setNamedRange(HISTORY_NAME, range);
  writeLooks(range, { cells: [header] });
  setWidths(sheet, 1, HISTORY_WIDTHS);
  sheet.setFrozenRows(1);
}
