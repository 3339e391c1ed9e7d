/** Cells of written sheets, as their plans put them together. */
import type { LinkTarget, Look, PlanCell, PlanValue, SheetPlan } from '../core/sheet-plan';

/** Where there is no value: never 0 for "nothing to divide by". */
export const DASH = '—';
export const BLANK: PlanCell = { value: null };

export const text = (value: string, look: Look = {}): PlanCell => ({ value, look });

/** A number, or a dash where there is none. */
export function number(value: number | null, format: string, look: Look): PlanCell {
  return value === null ? text(DASH, look) : { value: value as PlanValue, format, look };
}

/** @param shown words and figures of ours: they stand in a formula */
export const linked = (link: LinkTarget, shown: string, look: Look): PlanCell => ({
  value: { link, text: shown },
  look,
});

/** So many cells, blank where none are given. */
export const rowOf = (columns: number, cells: readonly PlanCell[]): PlanCell[] =>
  Array.from({ length: columns }, (_, column) => cells[column] ?? BLANK);

/** The row of the block (from 0) that is about something; null where the plan has none. */
export function rowOfKey({ rowKeys }: SheetPlan, key: string): number | null {
  const index = rowKeys.names.findIndex((names) => names.includes(key));
  return index < 0 ? null : rowKeys.firstRow + index;
}
