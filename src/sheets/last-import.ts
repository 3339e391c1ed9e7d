/**
 * The last import, as far as undoing it needs: where its rows are (a defined name over them, which follows renames and
 * inserted rows) and how each of them looked (prints in the document's properties, which need no permission).
 */
import { PRINT_LENGTH } from '../intake/import/row-print';
import type { ImportKind } from '../intake/import/types';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export const LAST_IMPORT_NAME = 'KPI_LAST_IMPORT';
const RECORD = 'lastImport';
const PRINTS = 'lastImport.prints.';

/** Plain JSON. */
export interface LastImport {
  /** Made up by the sidebar: tells one import from another. */
  readonly id: string;
  readonly kind: ImportKind;
  readonly sheetName: string;
  /** Rows that were added so far. */
  readonly rows: number;
  /** `2024/07/01 08:12`, when it began. */
  readonly at: string;
  readonly headerRow: number;
  /** Number formats of the sheet's columns before the first row was added, from the first column on. */
  readonly formats: readonly string[];
  /** 1-based columns that show something in rows into which only others were written: computed by the sheet. */
  readonly computed: readonly number[];
}

export function lastImport(): LastImport | null {
  const text = properties().getProperty(RECORD);
  return text === null ? null : (JSON.parse(text) as LastImport);
}

/** The rows of the last import; null when they, or the sheet, were deleted. */
export function lastImportBlock(spreadsheet: Spreadsheet): Range | null {
  return spreadsheet.getRangeByName(LAST_IMPORT_NAME);
}

/**
 * Notes down rows that are about to be written: if the run dies in between, the record knows more rows than there are,
 * which does no harm, and never fewer. The prints of one call stand in one property, of 9 KB at most (Google: "Quotas for
 * Google Services").
 * @param before the import so far; its prints are kept
 * @param block all rows of the import, with the new ones
 */
export function noteRows(
  spreadsheet: Spreadsheet,
  before: LastImport,
  prints: readonly string[],
  block: Range,
): LastImport {
  const record = { ...before, rows: before.rows + prints.length };
  properties().setProperties({ [RECORD]: JSON.stringify(record), [PRINTS + before.rows]: prints.join('') });
  spreadsheet.setNamedRange(LAST_IMPORT_NAME, block);
  return record;
}

export function noteComputed(record: LastImport, computed: readonly number[]): void {
  properties().setProperty(RECORD, JSON.stringify({ ...record, computed }));
}

/** The prints of all rows of an import, in their order. */
export function printsOf({ rows }: LastImport): string[] {
  const all = properties().getProperties();
  const prints: string[] = [];
  while (prints.length < rows) {
    const text = all[PRINTS + prints.length] ?? '';
    if (text === '') break;
    for (let at = 0; at < text.length; at += PRINT_LENGTH) prints.push(text.slice(at, at + PRINT_LENGTH));
  }
  return prints;
}

/** Its rows, if there are any left, belong to the table from now on. What was noted goes last: until then it can be forgotten again. */
export function forgetLastImport(spreadsheet: Spreadsheet): void {
  const sheet = spreadsheet.getSheets().find((each) => each.getType() === SpreadsheetApp.SheetType.GRID);
  // A name whose rows are gone is no range any more: it gets one, so that it can be taken away.
  if (sheet !== undefined) {
    spreadsheet.setNamedRange(LAST_IMPORT_NAME, sheet.getRange(1, 1));
    spreadsheet.removeNamedRange(LAST_IMPORT_NAME);
  }
  const store = properties();
  for (const key of store.getKeys()) if (key === RECORD || key.startsWith(PRINTS)) store.deleteProperty(key);
}

const properties = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();
