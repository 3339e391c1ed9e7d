/** Adds rows of a file below a table, a call at a time. Nothing else in the sheet is written. */
import { UserFacingError } from '../core/errors';
import type { ImportLayout } from '../intake/import/layouts';
import { newColumns } from '../intake/import/mapping';
import type { ImportCell, ImportKind } from '../intake/import/types';
import { HEADER_FILL } from '../reports/formats';
import { stampText } from './clock';
import { languageOf } from './language';
import {
  forgetLastImport,
  lastImport,
  lastImportBlock,
  noteComputed,
  noteRows,
  printsOf,
  type LastImport,
} from './last-import';
import { areUnchanged, type SheetState } from './sheet-states';
import { ensureSize } from './write-cells';
import { NO_FORMATS, computedColumns, printsOfRows, writeRows } from './write-rows';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Plain JSON. */
export interface AppendRequest {
  /** The same for all calls of one import. */
  readonly importId: string;
  readonly kind: ImportKind;
  readonly sheetName: string;
  /** 1-based; 0: the sheet is to be made. */
  readonly headerRow: number;
  /** The table as the person saw it. */
  readonly states: readonly SheetState[];
  /** 1-based columns of the cells, and their fields (null: a column of the sheet's own). */
  readonly columns: readonly { readonly column: number; readonly field: string | null }[];
  /** Rows of this import that were added before. */
  readonly offset: number;
  readonly rows: readonly (readonly ImportCell[])[];
  /** How the file's columns were mapped, to be remembered; with the first rows of an import. */
  readonly layout?: Pick<ImportLayout, 'key' | 'columns'>;
}

/** Plain JSON. */
export interface Appended {
  readonly sheetName: string;
  /** All rows of the import so far, 1-based. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * @throws UserFacingError `import-sheet-changed`: it is not the table that was looked at any more; `import-interrupted`:
 * somebody wrote below the rows, or imports another file, in the middle of it
 */
export function appendRows(spreadsheet: Spreadsheet, request: AppendRequest): Appended {
  const record = lastImport();
  if (request.offset === 0 && record?.id !== request.importId) return begin(spreadsheet, request);
  const block = lastImportBlock(spreadsheet);
  if (record?.id !== request.importId || block === null) throw interrupted(request);
  const sheet = block.getSheet();
  // The answer to an earlier call was lost on its way, and the sidebar sent the same rows again.
  if (record.rows > request.offset) {
    if (!isRepeated(spreadsheet, record, request)) throw interrupted(request);
    return { sheetName: sheet.getName(), firstRow: block.getRow(), lastRow: block.getLastRow() };
  }
  const isNext = record.rows === request.offset && block.getLastRow() === sheet.getLastRow();
  if (!isNext || !areUnchanged(spreadsheet, [...lastState(request, sheet)])) throw interrupted(request);
  return write(spreadsheet, sheet, request, record, block.getRow());
}

/** The table's header has to be what it was; how many rows stand below it was checked with the block. */
function lastState({ states, sheetName }: AppendRequest, sheet: Sheet): SheetState[] {
  const state = states.find(({ name }) => name === sheetName);
  return state === undefined ? [] : [{ ...state, name: sheet.getName(), lastRow: sheet.getLastRow() }];
}

const interrupted = ({ offset }: AppendRequest): UserFacingError =>
  new UserFacingError('import-interrupted', { rows: String(offset) });

function begin(spreadsheet: Spreadsheet, request: AppendRequest): Appended {
  const isNew = request.headerRow === 0;
  const there = spreadsheet.getSheetByName(request.sheetName);
  const isStale = isNew ? there !== null && there.getLastRow() > 0 : there === null || request.states.length === 0;
  if (isStale || !areUnchanged(spreadsheet, request.states))
    throw new UserFacingError('import-sheet-changed', { sheet: request.sheetName });
  const sheet = isNew ? makeTableSheet(spreadsheet, there, request) : there!;
  forgetLastImport(spreadsheet);
  const above = sheet.getLastRow();
  const record: LastImport = {
    id: request.importId,
    kind: request.kind,
    sheetName: sheet.getName(),
    rows: 0,
    at: stampText(spreadsheet),
    headerRow: request.headerRow || 1,
    // A header's own format says nothing about its column.
    formats: isNew ? [] : formatsAbove(sheet, request.headerRow, above),
    computed: [],
  };
  return write(spreadsheet, sheet, request, record, above + 1);
}

/** Rows in which a column's number format is looked for. */
const FORMATTED_ROWS = 30;

/** The number format of each column where rows stand: that of the last cell that has one of its own, since a total has none. */
function formatsAbove(sheet: Sheet, headerRow: number, last: number): string[] {
  // A header's own format says nothing about its column.
  const first = Math.max(headerRow + 1, last - FORMATTED_ROWS + 1);
  if (first > last) return [];
  const rows = sheet.getRange(first, 1, last - first + 1, sheet.getMaxColumns()).getNumberFormats();
  return rows[0]!.map((_, column) => {
    const own = rows.map((row) => row[column]!).filter((format) => !NO_FORMATS.includes(format));
    return own[own.length - 1] ?? rows[rows.length - 1]![column]!;
  });
}

/** The sheet of a table that was not there: our headers, behind the other sheets. */
export function makeTableSheet(
  spreadsheet: Spreadsheet,
  blank: Sheet | null,
  { kind, sheetName, columns }: Pick<AppendRequest, 'kind' | 'sheetName' | 'columns'>,
): Sheet {
  const sheet = blank ?? spreadsheet.insertSheet(sheetName, spreadsheet.getNumSheets());
  const fields = new Set(columns.flatMap(({ field }) => (field === null ? [] : [field])));
  const headers = newColumns(kind, fields, languageOf(spreadsheet)).map(({ header }) => header);
  ensureSize(sheet, 2, headers.length);
  const row = sheet.getRange(1, 1, 1, headers.length);
  row.setNumberFormats([headers.map(() => '@')]);
  row.setValues([headers]);
  row.setFontWeight('bold').setBackground(HEADER_FILL);
  sheet.setFrozenRows(1);
  return sheet;
}

function write(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  { columns, rows }: AppendRequest,
  before: LastImport,
  firstRow: number,
): Appended {
  const top = firstRow + before.rows;
  const last = top + rows.length - 1;
  const places = columns.map(({ column }) => column);
  const [left, right] = [Math.min(...places), Math.max(...places)];
  ensureSize(sheet, last, right);
  const imported = sheet.getRange(firstRow, left, last - firstRow + 1, right - left + 1);
  const record = noteRows(spreadsheet, before, printsOfRows(spreadsheet, { places, rows }), imported);
  if (!writeRows(sheet, top, { places, rows, formats: before.formats })) {
    // What was noted down stands nowhere; rows of earlier calls belong to the table from now on.
    forgetLastImport(spreadsheet);
    throw before.rows === 0
      ? new UserFacingError('import-sheet-changed', { sheet: sheet.getName() })
      : new UserFacingError('import-interrupted', { rows: String(before.rows) });
  }
  if (before.rows === 0) noteComputed(record, computedColumns(sheet, top, places));
  return { sheetName: sheet.getName(), firstRow, lastRow: last };
}

function isRepeated(spreadsheet: Spreadsheet, record: LastImport, { offset, rows, columns }: AppendRequest): boolean {
  const prints = printsOfRows(spreadsheet, { places: columns.map(({ column }) => column), rows });
  const known = printsOf(record).slice(offset, offset + rows.length);
  return known.length === rows.length && known.every((print, index) => print === prints[index]);
}
