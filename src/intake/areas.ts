/** Tables that stand side by side on one sheet, each as a sheet of its own with its cells where they are. */
import { findHeaderRow, HEADER_SCAN_ROWS, columnsOf } from './header-row';
import { speaksForItself, type HeaderMatch } from './headers';
import { isBlankCell } from './text';
import { TABLE_KINDS, type SheetGrid } from './types';

type Cells = SheetGrid['cells'];

interface Area {
  /** From this column to before that one, 0-based. */
  readonly from: number;
  readonly to: number;
}

/**
 * The sheet itself, unless a blank column parts it into whole tables that have a column in common (顧客 on both sides): one
 * table with a blank column within has each column once.
 */
export function areasOf(sheet: SheetGrid): SheetGrid[] {
  const parts = partsBetweenGaps(sheet.cells);
  if (parts.length < 2) return [sheet];
  const tables = parts.flatMap(({ from, to }): { from: number; header: HeaderMatch }[] => {
    const header = tableOf(cut(sheet.cells.slice(0, HEADER_SCAN_ROWS), { from, to }));
    return header === null ? [] : [{ from, header }];
  });
  const shared = tables.flatMap(({ header }) => [...header.columns.keys()]);
  if (tables.length < 2 || new Set(shared).size === shared.length) return [sheet];
  sheet.complete?.();
  // What is no table (a remark at the side) goes with the table to its left.
  return tables.map(({ from }, index): SheetGrid => ({
    name: sheet.name,
    cells: cut(sheet.cells, { from: index === 0 ? 0 : from, to: tables[index + 1]?.from ?? Infinity }),
    ...(sheet.merges === undefined ? {} : { merges: sheet.merges }),
  }));
}

/** Between columns that are blank from top to bottom. */
function partsBetweenGaps(cells: Cells): Area[] {
  const head = cells.slice(0, HEADER_SCAN_ROWS);
  const width = head.reduce((widest, row) => Math.max(widest, row.length), 0);
  const isBlank = (rows: Cells, column: number): boolean => rows.every((row) => isBlankCell(row[column]));
  const parts: Area[] = [];
  let from = -1;
  for (let column = 0; column <= width; column++) {
    const isGap = column === width || (isBlank(head, column) && isBlank(cells, column));
    if (!isGap && from < 0) from = column;
    if (!isGap || from < 0) continue;
    parts.push({ from, to: column });
    from = -1;
  }
  return parts;
}

/** The header of a whole table, whichever it is. */
function tableOf(cells: Cells): HeaderMatch | null {
  for (const kind of TABLE_KINDS) {
    const header = findHeaderRow(kind, cells);
    if (header !== null && header.missing.length === 0 && speaksForItself(header, columnsOf(cells, header)))
      return header;
  }
  return null;
}

function cut(cells: Cells, { from, to }: Area): unknown[][] {
  return cells.map((row) => row.slice(0, to).map((cell, column) => (column < from ? '' : cell)));
}
