/** A1 notation. Rows and columns are 1-based, as in Sheets. Pure: used by the engine, the platform and the file readers alike. */

export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** `1` → `A`, `27` → `AA` */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `AA` → `27` */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

export function formatArea({ row, column, rows, columns }: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const corner = (r: number, c: number): string => `${mark}${columnLetters(c)}${mark}${r}`;
  const first = corner(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${corner(row + rows - 1, column + columns - 1)}`;
}

/**
 * Reads `B2`, `$A$1:C3`, `A:C`, `2:5`, `A2:C` (open ends reach to the sheet's last row or column). Null for anything else.
 */
export function parseArea(text: string, maxRows: number, maxColumns: number): Area | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,8})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,8})?)?$/.exec(text.trim());
  if (!match) return null;
  const [, column1, row1, column2, row2] = match;
  if (!text.includes(':')) {
    if (!column1 || !row1) return null;
    return { row: Number(row1), column: columnNumber(column1), rows: 1, columns: 1 };
  }
  if ((!column1 && !row1) || (!column2 && !row2)) return null;
  if (!column1 !== !column2) return null;
  const top = row1 ? Number(row1) : 1;
  const left = column1 ? columnNumber(column1) : 1;
  const bottom = row2 ? Number(row2) : maxRows;
  const right = column2 ? columnNumber(column2) : maxColumns;
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

/** Splits `'売上 表'!A1:B2` into its sheet name and the rest; the name is absent when there is no `!`. */
export function splitReference(reference: string): { sheet?: string; cells: string } {
  const text = reference.replace(/^=/, '').trim();
  const quoted = /^'((?:[^']|'')*)'!(.*)$/.exec(text);
  if (quoted) return { sheet: quoted[1]!.replace(/''/g, "'"), cells: quoted[2]! };
  const mark = text.lastIndexOf('!');
  return mark < 0 ? { cells: text } : { sheet: text.slice(0, mark), cells: text.slice(mark + 1) };
}

export const quoteSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;
