import type { Language } from '../core/language';
import { IMPORT_KINDS, isMoment, ROWS_PER_CALL, type ImportCell } from '../intake/import/types';
import { type Appended, type AppendRequest, appendRows } from '../sheets/append-rows';
import { withDocumentLock } from '../sheets/document-lock';
import { isLayout, rememberLayout } from '../sheets/import-layouts';
import { languageOf } from '../sheets/language';
import { type LastImport, lastImport, lastImportBlock } from '../sheets/last-import';
import { type UndoneImport, undoLastImport } from '../sheets/undo-import';
import { requireRequest } from './shape';

/** Plain JSON. */
export interface ImportState {
  readonly language: Language;
  /** The last import, if its rows are still there to be taken back. */
  readonly last: Pick<LastImport, 'sheetName' | 'rows' | 'at'> | null;
}

export function importState(): ImportState {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const language = languageOf(spreadsheet);
  const block = lastImportBlock(spreadsheet);
  const record = block === null ? null : lastImport();
  if (block === null || record === null) return { language, last: null };
  return { language, last: { sheetName: block.getSheet().getName(), rows: record.rows, at: record.at } };
}

/**
 * Adds the next rows of an import.
 * @throws UserFacingError `document-busy`, `import-sheet-changed`, `import-interrupted`
 */
export function importRows(request: AppendRequest): Appended {
  check(request);
  return withDocumentLock(() => {
    const appended = appendRows(SpreadsheetApp.getActiveSpreadsheet(), request);
    const { kind, layout } = request;
    if (layout !== undefined) rememberLayout({ ...layout, kind, sheetName: appended.sheetName });
    return appended;
  });
}

/**
 * Takes the last import back.
 * @throws UserFacingError `document-busy`, `nothing-to-undo`, `import-scattered`
 */
export function undoImport({ keepChanged }: { readonly keepChanged: boolean }): UndoneImport {
  return withDocumentLock(() => undoLastImport(SpreadsheetApp.getActiveSpreadsheet(), keepChanged === true));
}

function check({ importId, kind, sheetName, columns, offset, rows, layout }: AppendRequest): void {
  const places = columns.map(({ column }) => column);
  const isGood =
    typeof importId === 'string' &&
    IMPORT_KINDS.includes(kind) &&
    places.length > 0 &&
    new Set(places).size === places.length &&
    places.every((place) => Number.isInteger(place) && place > 0) &&
    Number.isInteger(offset) &&
    rows.length > 0 &&
    rows.length <= ROWS_PER_CALL &&
    rows.every((row) => row.length === places.length && row.every(isCell)) &&
    (layout === undefined || isLayout({ ...layout, kind, sheetName }));
  requireRequest(isGood);
}

function isCell(cell: ImportCell): boolean {
  if (cell === null || typeof cell === 'string') return true;
  return Number.isFinite(isMoment(cell) ? cell.serial : cell);
}
