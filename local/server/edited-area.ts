/**
 * Which cells' contents an edit changes: what Google fires `onEdit` for. Looks alone, and lines and sheets that come or go, are
 * no edit there ("Simple Triggers": "runs when a user changes a value in a spreadsheet").
 */
import type { Area } from '../engine/a1';
import type { Mutation } from './wire';

type Cells = Record<string, Record<string, Record<string, unknown> | null>>;

export interface EditedArea {
  sheetId: string;
  area: Area;
}

/** The smallest rectangle around them, in the first sheet that is touched; null where no contents change. */
export function editedArea(mutations: readonly Mutation[]): EditedArea | null {
  for (const { id, params } of mutations) {
    const found =
      id === 'sheet.mutation.move-range'
        ? movedTo(params)
        : id === 'sheet.mutation.set-range-values'
          ? written(params)
          : null;
    if (found !== null) return found;
  }
  return null;
}

function written(params: unknown): EditedArea | null {
  const { subUnitId, cellValue } = params as { subUnitId: string; cellValue?: Cells };
  return boxOf(subUnitId, cellValue ?? {}, (cell) => cell === null || ['v', 'f', 'si', 'p'].some((key) => key in cell));
}

function movedTo(params: unknown): EditedArea | null {
  const { to } = params as { to: { subUnitId: string; value: Cells } };
  return boxOf(to.subUnitId, to.value, () => true);
}

function boxOf(
  sheetId: string,
  cells: Cells,
  counts: (cell: Record<string, unknown> | null) => boolean,
): EditedArea | null {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const [rowKey, row] of Object.entries(cells)) {
    for (const [columnKey, cell] of Object.entries(row)) {
      if (!counts(cell)) continue;
      const [r, c] = [Number(rowKey) + 1, Number(columnKey) + 1];
      [top, left, bottom, right] = [Math.min(top, r), Math.min(left, c), Math.max(bottom, r), Math.max(right, c)];
    }
  }
  return bottom === 0
    ? null
    : { sheetId, area: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 } };
}
