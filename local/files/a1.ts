/** A1 notation, 1-based. */
export interface Position {
  row: number;
  column: number;
}

export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

const letters: string[] = [];

export function columnName(column: number): string {
  const known = letters[column];
  if (known !== undefined) return known;
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  letters[column] = name;
  return name;
}

export function columnNumber(name: string): number {
  let column = 0;
  for (let i = 0; i < name.length; i++) column = column * 26 + (name.charCodeAt(i) & 31);
  return column;
}

export function cellName(row: number, column: number): string {
  return columnName(column) + row;
}

/** `undefined` for anything that is not one cell inside the grid. */
export function parseCell(text: string): Position | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return undefined;
  const column = columnNumber(match[1] ?? '');
  const row = Number(match[2]);
  return column <= MAX_COLUMN && row <= MAX_ROW ? { row, column } : undefined;
}

/** Whether the text is a cell or a rectangle (`A1`, `A1:B2`, `A:A`, `1:3`); files are not trusted to hold only these. */
export function isRange(text: string): boolean {
  const [from = '', to, more] = text.split(':');
  if (more !== undefined) return false;
  if (to === undefined) return parseCell(from) !== undefined;
  if (parseCell(from) && parseCell(to)) return true;
  const lines = /^\$?[1-9]\d{0,6}$/;
  const columns = /^\$?[A-Za-z]{1,3}$/;
  return (lines.test(from) && lines.test(to)) || (columns.test(from) && columns.test(to));
}

/** The top left corner of a range, for formulas that are relative to it. */
export function topLeft(range: string): Position {
  const from = (range.split(':')[0] ?? '').replace(/\$/g, '');
  const cell = parseCell(from);
  if (cell) return cell;
  return /^\d+$/.test(from) ? { row: Number(from), column: 1 } : { row: 1, column: columnNumber(from) || 1 };
}

/** The bottom right corner; whole columns and rows count only as far as they name a cell. */
export function bottomRight(range: string): Position {
  return parseCell(range.split(':').pop() ?? '') ?? { row: 1, column: 1 };
}

/**
 * The range as files write it in lists of ranges: always with both corners. Whole columns and rows, and the open end that Sheets knows
 * (`A2:A`), reach to the edge of the grid.
 */
export function closedRange(text: string): string | undefined {
  const range = text.replace(/\$/g, '').toUpperCase();
  if (isRange(range) && parseCell(range.split(':')[0] ?? '') && parseCell(range.split(':').pop() ?? '')) return range;
  const match = /^([A-Z]{1,3})?(\d{1,7})?:([A-Z]{1,3})?(\d{1,7})?$/.exec(range);
  if (!match) return undefined;
  const [, fromColumn, fromRow, toColumn, toRow] = match;
  if ((!fromColumn && !fromRow) || (!toColumn && !toRow)) return undefined;
  const closed = `${fromColumn ?? 'A'}${fromRow ?? 1}:${toColumn ?? columnName(MAX_COLUMN)}${toRow ?? MAX_ROW}`;
  return isRange(closed) ? closed : undefined;
}
