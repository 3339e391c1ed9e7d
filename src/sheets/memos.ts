/** What people wrote beside visits: looked at only for the rows that are shown, since memos are no part of the figures. */
import type { SheetGrid, TableSource } from '../intake/types';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface RowPlace {
  readonly row: number;
  readonly part: number;
}

/** Longer memos are cut: the row itself is one click away. */
const LONGEST = 60;

/** Cells of a column, so many rows from a first one on; rows and columns from 1. */
type ReadColumn = (sheetName: string, column: number, first: number, rows: number) => readonly unknown[];

/** By one call. */
export const columnIn =
  (spreadsheet: Spreadsheet): ReadColumn =>
  (sheetName, column, first, rows) =>
    (spreadsheet.getSheetByName(sheetName)?.getRange(first, column, rows, 1).getValues() ?? []).map(
      ([cell]) => cell as unknown,
    );

/** From what was read already. */
export const columnOf =
  (grids: readonly SheetGrid[]): ReadColumn =>
  (sheetName, column, first, rows) =>
    (grids.find(({ name }) => name === sheetName)?.cells ?? [])
      .slice(first - 1, first - 1 + rows)
      .map((row) => row[column - 1]);

/**
 * The memos of these rows, by one read: of several joined sheets the one with most of the rows; '' for the others, and where
 * there is no column of memos.
 */
export function memosOf(
  read: ReadColumn,
  source: TableSource | undefined,
  places: readonly RowPlace[],
): (place: RowPlace) => string {
  const none = (): string => '';
  const counts = new Map<number, number>();
  for (const { part } of places) counts.set(part, (counts.get(part) ?? 0) + 1);
  const [part] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  const sheet = part === undefined ? undefined : source?.parts[part];
  const column = sheet?.columns['note'];
  if (sheet === undefined || column === undefined) return none;
  const rows = places.filter((place) => place.part === part).map(({ row }) => row);
  const first = rows.reduce((a, b) => Math.min(a, b));
  const last = rows.reduce((a, b) => Math.max(a, b));
  const cells = read(sheet.sheetName, column, first, last - first + 1);
  return (place) => (place.part === part ? shortened(cells[place.row - first]) : '');
}

function shortened(cell: unknown): string {
  if (typeof cell !== 'string' && typeof cell !== 'number') return '';
  const letters = [...String(cell).replace(/\s+/g, ' ').trim()];
  return letters.length <= LONGEST ? letters.join('') : `${letters.slice(0, LONGEST - 1).join('')}…`;
}
