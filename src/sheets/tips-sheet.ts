/** ノウハウ: read, made where there is none, and one tip written below the others or taken back. */
import { UserFacingError } from '../core/errors';
import type { ImportCell } from '../intake/import/types';
import { labelDictionary } from '../intake/labels';
import { readLabelOverrides } from '../intake/label-settings';
import { findTipHeader, readTips, type TipField } from '../intake/tips';
import { TIP_ROWS, tipColumns, TIPS_SHEET } from '../reports/tips-sheet';
import { type Tip, tipsOf } from '../review/tips';
import { type FigureSource, settingsSheet } from './load';
import { ensurePeoplesSheet, findPeoplesSheet, peoplesCells, type PeoplesSheet } from './peoples-sheet';
import { requireEditable } from './places';
import { writeRows } from './write-rows';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const TIPS = {
  name: TIPS_SHEET,
  mark: 'KPI_TIPS',
  rows: TIP_ROWS,
  columns: tipColumns,
} satisfies PeoplesSheet;

/** What people wrote there, and where; none, and nothing read, where there is no such sheet. */
export function loadTips(
  spreadsheet: Spreadsheet,
  { facts, dayOfDate }: Pick<FigureSource, 'facts' | 'dayOfDate'>,
): { readonly tips: readonly Tip[]; readonly sheetName: string } {
  const sheet = findPeoplesSheet(spreadsheet, TIPS);
  if (sheet === null) return { tips: [], sheetName: '' };
  const settings = (settingsSheet(spreadsheet)?.getDataRange().getValues() as unknown[][] | undefined) ?? [];
  const labels = labelDictionary(readLabelOverrides(settings));
  const tips = tipsOf(readTips(peoplesCells(sheet), { labels, asOf: facts.asOf, dayOfDate }));
  return { tips, sheetName: sheet.getName() };
}

export type TipCells = Readonly<Record<TipField, ImportCell>>;

/** Plain JSON: where a tip was written, and its words, by which it is known again. */
export interface WrittenTip {
  readonly sheetName: string;
  readonly row: number;
  readonly words: string;
}

/**
 * Below the others. To be called under the document's lock.
 * @throws UserFacingError `tips-changed`: the sheet has no header that could be recognised; `protected-cells`
 */
export function appendTip(spreadsheet: Spreadsheet, cells: TipCells, reps: readonly string[]): WrittenTip {
  const sheet = ensurePeoplesSheet(spreadsheet, TIPS, reps);
  const columns = [...columnsOf(sheet)];
  const row = sheet.getLastRow() + 1;
  requireEditable(sheet.getRange(Math.min(row, sheet.getMaxRows()), 1, 1, sheet.getMaxColumns()));
  const places = columns.map(([, column]) => column + 1);
  const isWritten = writeRows(sheet, row, { places, rows: [columns.map(([field]) => cells[field])], formats: [] });
  if (!isWritten) throw changed(sheet);
  return { sheetName: sheet.getName(), row, words: String(cells.words) };
}

/**
 * Blanks the tip that was written a moment ago, if it is as it was written.
 * @throws UserFacingError `tips-changed`, `protected-cells`
 */
export function takeBackTip(spreadsheet: Spreadsheet, { row, words }: WrittenTip): void {
  const sheet = findPeoplesSheet(spreadsheet, TIPS);
  if (sheet === null || row > sheet.getLastRow()) throw changed(sheet);
  const columns = columnsOf(sheet);
  if (sheet.getRange(row, columns.get('words')! + 1).getValue() !== words) throw changed(sheet);
  const cells = sheet.getRange(row, 1, 1, sheet.getMaxColumns());
  requireEditable(cells);
  // The words last: by them the row is known again, should the run die in between.
  for (const [field, column] of columns) if (field !== 'words') sheet.getRange(row, column + 1).clearContent();
  sheet.getRange(row, columns.get('words')! + 1).clearContent();
}

function columnsOf(sheet: Sheet): ReadonlyMap<TipField, number> {
  const header = findTipHeader(peoplesCells(sheet));
  if (header === null) throw changed(sheet);
  return header.columns;
}

const changed = (sheet: Sheet | null): UserFacingError =>
  new UserFacingError('tips-changed', { sheet: sheet?.getName() ?? TIPS_SHEET.ja });
