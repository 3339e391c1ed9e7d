/** Cells of written sheets, as their plans put them together. */
import type { Look, PlanCell, PlanValue } from '../core/sheet-plan';

/** Where there is no value: never 0 for "nothing to divide by". */
export const DASH = '—';
export const BLANK: PlanCell = { value: null };

export const text = (value: string, look: Look = {}): PlanCell => ({ value, look });

/** A number, or a dash where there is none. */
export function number(value: number | null, format: string, look: Look): PlanCell {
  return value === null ? text(DASH, look) : { value: value as PlanValue, format, look };
}

/** So many cells, blank where none are given. */
export const rowOf = (columns: number, cells: readonly PlanCell[]): PlanCell[] =>
  Array.from({ length: columns }, (_, column) => cells[column] ?? BLANK);
