/**
 * The copy in a hidden sheet of the workbook, left by each refresh: what is left when the cache has forgotten. Whoever shows,
 * renames, edits or deletes the sheet breaks nothing: a copy that does not add up is no copy, and the next refresh writes another.
 */
import type { Language } from '../../core/language';
import type { Bilingual } from '../../core/language';
import { hiddenSheet } from '../hidden-sheet';
import { ensureSize } from '../write-cells';
import { bodyOf, copyOf, type CopyFacts, type CopyHead, readHead } from './copy';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** (Stands among the sheets that are never read as tables, too.) */
export const COPY_SHEET: Bilingual = { ja: 'ルートKPIの控え', en: 'Route KPI copy' };
/** Workbook-level name of its first cell: it follows when somebody renames the sheet, and marks it as ours. */
export const COPY_NAME = 'KPI_COPY';

/** Google takes 50,000 characters a cell, .xlsx only 32,767 ("Excel specifications and limits"). */
const PART_LENGTH = 32_000;
/** In front of each text, so that none begins with a sign that means something in a cell. */
const SIGN = '|';

/** null where there is no copy that adds up. */
export function readSheetCopy(spreadsheet: Spreadsheet): { readonly head: CopyHead; readonly body: string } | null {
  const sheet = ownSheet(spreadsheet);
  if (sheet === null) return null;
  const [first, ...parts] = (sheet.getDataRange().getValues() as unknown[][]).map(([cell]) =>
    typeof cell === 'string' && cell.startsWith(SIGN) ? cell.slice(SIGN.length) : undefined,
  );
  const head = first === undefined ? null : readHead(first);
  const body = head === null ? null : bodyOf(head, parts);
  return head === null || body === null ? null : { head, body };
}

/** The ticket of the copy that is there, by its head alone; null where there is none that can be read. */
export function sheetCopyTicket(spreadsheet: Spreadsheet): string | null {
  const first: unknown = ownSheet(spreadsheet)?.getRange(1, 1).getValue();
  if (typeof first !== 'string' || !first.startsWith(SIGN)) return null;
  return readHead(first.slice(SIGN.length))?.ticket ?? null;
}

export function writeSheetCopy(spreadsheet: Spreadsheet, facts: CopyFacts, body: string, language: Language): void {
  const { head, parts } = copyOf(facts, body, PART_LENGTH);
  const cells = [head, ...parts].map((text) => [SIGN + text]);
  const sheet = ownSheet(spreadsheet) ?? hiddenSheet(spreadsheet, COPY_NAME, 1, COPY_SHEET[language]);
  ensureSize(sheet, cells.length, 1);
  const column = sheet.getRange(1, 1, cells.length, 1);
  column.setNumberFormats(cells.map(() => ['@']));
  column.setValues(cells);
  const spare = sheet.getMaxRows() - cells.length;
  // The file's cells are limited, and so the sheet is as small as can be.
  if (spare > 0) sheet.deleteRows(cells.length + 1, spare);
}

const ownSheet = (spreadsheet: Spreadsheet): Sheet | null => spreadsheet.getRangeByName(COPY_NAME)?.getSheet() ?? null;
