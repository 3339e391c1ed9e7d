/** The words that the office itself uses in the label columns of its log: its lists, else what stands in the last rows. */
import type { VisitField, VisitLog } from './visit-log';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export type LabelField = Extract<VisitField, 'kind' | 'purpose' | 'outcome' | 'reaction'>;
export const LABEL_FIELDS: readonly LabelField[] = ['kind', 'purpose', 'outcome', 'reaction'];

export interface OfficeWords {
  readonly words: readonly string[];
  /** They are the list of the cells: other words would be marked as wrong. */
  readonly isList: boolean;
}

const LAST_ROWS = 300;

/** By column that the log has; words of the last rows in the order of how often they stand there. */
export function officeWords(spreadsheet: Spreadsheet, log: VisitLog): ReadonlyMap<LabelField, OfficeWords> {
  const sheet = log.headerRow === 0 ? null : spreadsheet.getSheetByName(log.sheetName);
  const columns = log.columns.flatMap(({ column, field }) => {
    const label = LABEL_FIELDS.find((each) => each === field);
    return label === undefined ? [] : [{ column, label }];
  });
  const last = sheet?.getLastRow() ?? 0;
  if (sheet === null || columns.length === 0 || last <= log.headerRow)
    return new Map(columns.map(({ label }) => [label, { words: [], isList: false }]));
  const first = Math.max(log.headerRow + 1, last - LAST_ROWS + 1);
  const places = columns.map(({ column }) => column);
  const [left, right] = [Math.min(...places), Math.max(...places)];
  const block = sheet.getRange(first, left, last - first + 1, right - left + 1);
  const cells = block.getValues() as unknown[][];
  const rules = sheet.getRange(last, left, 1, right - left + 1).getDataValidations()[0]!;
  return new Map(
    columns.map(({ column, label }) => {
      const listed = listOf(rules[column - left] ?? null);
      const words = listed.length > 0 ? listed : frequent(cells.map((row) => row[column - left]));
      return [label, { words, isList: listed.length > 0 }];
    }),
  );
}

/** The words of a cell's own list; [] without one. */
export function listOf(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): string[] {
  if (rule === null) return [];
  const { VALUE_IN_LIST, VALUE_IN_RANGE } = SpreadsheetApp.DataValidationCriteria;
  const [source] = rule.getCriteriaValues() as [unknown];
  if (rule.getCriteriaType() === VALUE_IN_LIST) return wordsOf(source as unknown[]);
  if (rule.getCriteriaType() === VALUE_IN_RANGE) return wordsOf(((source as Range).getValues() as unknown[][]).flat());
  return [];
}

function wordsOf(cells: readonly unknown[]): string[] {
  return [...new Set(cells.filter((cell): cell is string => typeof cell === 'string' && cell.trim() !== ''))];
}

function frequent(cells: readonly unknown[]): string[] {
  const counts = new Map<string, number>();
  for (const cell of cells)
    if (typeof cell === 'string' && cell.trim() !== '') counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([word]) => word);
}
