import type { Period } from '../periods';
import type { Slice } from '../slice';

/** Where a figure stands: which period, which customers and reps. */
export interface Cell {
  readonly slice: Slice;
  readonly period: Period;
  /** The KGI's own period up to the end of `period`, and the goal; null where they do not meet or none is set. */
  readonly kgi: { readonly period: Period | null; readonly target: number | null };
}
