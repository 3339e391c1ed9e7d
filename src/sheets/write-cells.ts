/** Planned cells → a range of the same size, a whole block per service call. */
import type { Look, PlanCell, SheetPlan } from '../core/sheet-plan';
import { writtenValue } from './contents';

type Range = GoogleAppsScript.Spreadsheet.Range;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Cells = readonly (readonly PlanCell[])[];

/**
 * Number formats, then values. Formats come first, whenever values are written: a cell formatted as text (`@`) keeps what
 * looks like a formula, a date or a number as it is, so text of a user never becomes code, whatever a person has done to
 * the cell meanwhile.
 */
export function writeValues(range: Range, cells: Cells): void {
  range.setNumberFormats(formatsOf(cells));
  range.setValues(valuesOf(cells));
}

export const formatsOf = (cells: Cells): string[][] => map(cells, formatOf);
export const valuesOf = (cells: Cells): unknown[][] => map<unknown>(cells, ({ value }) => writtenValue(value));

const formatOf = ({ value, format }: PlanCell): string => format ?? (typeof value === 'string' ? '@' : 'General');

/** The tables that the looks of a block consist of; each is written by calls of its own. */
export const LOOK_PARTS = ['formats', 'fills', 'styles', 'alignments', 'wrapping'] as const;
export type LookPart = (typeof LOOK_PARTS)[number];

const fillOf = ({ look }: PlanCell): string | null => look?.background ?? null;
const alignmentOf = ({ look }: PlanCell): 'left' | 'center' | 'right' => look?.align ?? 'left';

/** Two plans with the same text look the same in that part. */
export function lookTexts({ cells, wrapped }: SheetPlan): Record<LookPart, string> {
  return {
    formats: JSON.stringify(map(cells, formatOf)),
    fills: JSON.stringify(map(cells, fillOf)),
    styles: JSON.stringify(map(cells, ({ look = {} }) => [look.color, look.size, look.bold, look.italic])),
    alignments: JSON.stringify(map(cells, alignmentOf)),
    // New rows have to be wrapped, too.
    wrapping: JSON.stringify([wrapped, cells.length]),
  };
}

/** Colours, fonts and alignment; what a cell does not say is set to the plain look. (Formats go with the values.) */
export function writeLooks(
  range: Range,
  { cells, wrapped }: Pick<SheetPlan, 'cells' | 'wrapped'>,
  parts: readonly LookPart[] = LOOK_PARTS,
): void {
  // null stands for "no fill" (reference: Range.setBackgrounds); the type definitions know only strings.
  if (parts.includes('fills')) range.setBackgrounds(map(cells, fillOf) as string[][]);
  if (parts.includes('styles')) {
    const styleOf = textStyles();
    range.setTextStyles(map(cells, ({ look }) => styleOf(look ?? {})));
  }
  if (parts.includes('alignments')) range.setHorizontalAlignments(map(cells, alignmentOf));
  if (wrapped === undefined || !parts.includes('wrapping')) return;
  range.offset(0, wrapped.column, cells.length, wrapped.columns).setWrap(true);
  range.setVerticalAlignment('top');
}

/** What {@link writeNotes} writes; '' where the plan has none. */
export function notesText({ cells }: SheetPlan): string {
  return cells.some((row) => row.some(({ note }) => note !== undefined))
    ? JSON.stringify(map(cells, ({ note }) => note ?? 0))
    : '';
}

export function writeNotes(range: Range, { cells }: Pick<SheetPlan, 'cells'>): void {
  range.setNotes(map(cells, ({ note }) => note ?? ''));
}

/** One style for each look: colour, size, weight and slant in one call for all cells (reference: Range.setTextStyles). */
export function textStyles(): (look: Look) => TextStyle {
  const known = new Map<string, TextStyle>();
  return ({ color = '#000000', size = 10, bold = false, italic = false }) => {
    const key = `${color} ${size} ${bold} ${italic}`;
    let style = known.get(key);
    if (style === undefined) {
      const builder = SpreadsheetApp.newTextStyle().setForegroundColor(color).setFontSize(size);
      known.set(key, (style = builder.setBold(bold).setItalic(italic).build()));
    }
    return style;
  };
}

/** Column widths in pixels from a first column on (from 1), neighbours of one width by one call. */
export function setWidths(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  firstColumn: number,
  widths: readonly number[],
): void {
  let first = 0;
  for (let end = 1; end <= widths.length; end++) {
    if (widths[end] === widths[first]) continue;
    sheet.setColumnWidths(firstColumn + first, end - first, widths[first]!);
    first = end;
  }
}

/** Makes room for a block; Google refuses ranges that reach beyond the sheet. */
export function ensureSize(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number, columns: number): void {
  const missingRows = rows - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
}

function map<T>(cells: Cells, pick: (cell: PlanCell) => T): T[][] {
  return cells.map((row) => row.map(pick));
}
