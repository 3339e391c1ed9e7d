import type { Language } from '../core/language';
import { mappingByCells } from '../intake/import/headerless';
import { fileHeader, kindOfFile, missingColumns, proposedMapping, type FileHeader } from '../intake/import/mapping';
import { layoutOf, mappingOf } from '../intake/import/layouts';
import { IMPORT_KINDS, type ExistingRows, type ImportKind, type ImportMapping } from '../intake/import/types';
import { tableName } from '../intake/pinned-sheets';
import { readPins } from '../intake/read-pins';
import { importLayouts } from '../sheets/import-layouts';
import { type ImportTarget, ImportTables } from '../sheets/import-target';
import { languageOf } from '../sheets/language';
import { inputGrids } from '../sheets/input-grids';
import { settingsSheet } from '../sheets/load';

export interface ImportPreviewRequest {
  /** The first rows of the file: enough to find its header in. */
  readonly rows: readonly (readonly string[])[];
  /** What the person chose; absent: the add-on proposes. */
  readonly kind?: ImportKind;
  readonly sheetName?: string;
  /** Whether the file begins with a header; absent: judged by its cells. */
  readonly hasHeader?: boolean;
  readonly mapping?: ImportMapping;
}

/** Plain JSON. Where the file goes, and what the sidebar needs to plan it row by row. */
export interface ImportPreview {
  readonly language: Language;
  readonly kinds: readonly { readonly kind: ImportKind; readonly name: string }[];
  /** null: the file looks like none of the tables, and a person has to say which it is. */
  readonly table: ImportTable | null;
}

export interface ImportTable {
  readonly kind: ImportKind;
  readonly header: Omit<FileHeader, 'fields'>;
  readonly target: ImportTarget;
  readonly mapping: ImportMapping;
  /** Whether the mapping is that of the last file with these headers. */
  readonly isRemembered: boolean;
  /** Required columns that get nothing yet, by name: nothing can be added before they do. */
  readonly missing: readonly string[];
  /** What stands in the table already, in the columns that the mapping fills. */
  readonly existing: ExistingRows;
}

/** As many rows as the header is looked for in. */
const MOST_ROWS = 40;

/**
 * Reads the workbook and writes nothing.
 * @throws UserFacingError `missing-column`, `missing-pinned-sheet`, `bad-setting`
 */
export function importPreview(request: ImportPreviewRequest): ImportPreview {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const language = languageOf(spreadsheet);
  const kinds = IMPORT_KINDS.map((kind) => ({ kind, name: tableName(kind)[language] }));
  const rows = request.rows.slice(0, MOST_ROWS);
  const chosenKind = IMPORT_KINDS.find((each) => each === request.kind);
  const layout = request.mapping === undefined ? layoutOf(rows, importLayouts(), chosenKind) : null;
  const kind = chosenKind ?? layout?.kind ?? kindOfFile(rows);
  if (kind === null) return { language, kinds, table: null };
  const { fields, ...header } = fileHeader(
    kind,
    rows,
    typeof request.hasHeader === 'boolean' ? request.hasHeader : undefined,
  );
  const grids = inputGrids(spreadsheet);
  const settings = (settingsSheet(spreadsheet)?.getDataRange().getValues() ?? []) as unknown[][];
  const pins = readPins(
    settings,
    grids.map(({ name }) => name),
    language,
  );
  const tables = new ImportTables(spreadsheet, kind, language, grids, pins);
  const target = tables.target(request.sheetName ?? layout?.sheetName, new Set(fields.keys()));
  const width = header.headers.length;
  const remembered = layout === null ? null : mappingOf(layout, target.columns, width);
  const isRemembered = remembered !== null && missingColumns(kind, target.columns, remembered, language).length === 0;
  const mapping =
    chosen(request.mapping, target, width) ??
    (isRemembered
      ? remembered
      : header.row < 0
        ? mappingByCells(kind, rows, target.columns)
        : proposedMapping({ ...header, fields }, target.columns));
  const missing = missingColumns(kind, target.columns, mapping, language);
  const filled = target.columns.filter((_, index) => mapping[index] != null);
  const existing = missing.length > 0 ? { identities: [], rows: [] } : tables.existing(filled);
  return { language, kinds, table: { kind, header, target, mapping, isRemembered, missing, existing } };
}

/** A person's choice, if it is one for this target: it may come from another sheet or table. */
function chosen(mapping: ImportMapping | undefined, { columns }: ImportTarget, width: number): ImportMapping | null {
  if (mapping?.length !== columns.length) return null;
  const isColumn = (source: unknown): boolean =>
    source === null || (Number.isInteger(source) && (source as number) >= 0 && (source as number) < width);
  return mapping.every(isColumn) ? mapping.map((source, index) => (columns[index]!.isFormula ? null : source)) : null;
}
