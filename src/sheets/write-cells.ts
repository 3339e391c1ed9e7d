/** Planned cells → a range of the same size, a whole block per service call. */
import { serialOfDay } from '../core/days';
import type { Look, PlanCell, PlanValue } from '../core/sheet-plan';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Cells = readonly (readonly PlanCell[])[];

/**
 * Number formats, then values. Formats come first: a cell formatted as text (`@`) keeps what looks like a formula, a date
 * or a number as it is, so text of a user never becomes code.
 */
export function writeValues(range: Range, cells: Cells): void {
  range.setNumberFormats(map(cells, ({ value, format }) => format ?? (typeof value === 'string' ? '@' : 'General')));
  range.setValues(map(cells, ({ value }) => written(value)));
}

function written(value: PlanValue): string | number {
  if (value === null) return '';
  if (typeof value !== 'object') return value;
  if ('day' in value) return serialOfDay(value.day);
  return 'formula' in value ? value.formula : value.text;
}

/** Colours, weight, style, size and alignment; what a cell does not say is set to the plain look. */
export function writeLooks(range: Range, cells: Cells): void {
  const looks = <T>(pick: (look: Look) => T): T[][] => map(cells, ({ look }) => pick(look ?? {}));
  // null stands for "no fill" (reference: Range.setBackgrounds); the type definitions know only strings.
  range.setBackgrounds(looks(({ background }) => background ?? null) as string[][]);
  range.setFontColors(looks(({ color }) => color ?? '#000000'));
  range.setFontWeights(looks(({ bold }) => (bold ? 'bold' : 'normal')));
  range.setFontStyles(looks(({ italic }) => (italic ? 'italic' : 'normal')));
  range.setFontSizes(looks(({ size }) => size ?? 10));
  range.setHorizontalAlignments(looks(({ align }) => align ?? 'left'));
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
