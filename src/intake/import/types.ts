/**
 * A CSV on its way into a table. Plain JSON: the spreadsheet's side says what the target looks like and what stands in
 * it, the sidebar plans on the whole file and sends nothing but the rows to add.
 */
import type { TableKind } from '../table-kinds';

/** The tables that a file can be imported into. */
export const IMPORT_KINDS = [
  'visits',
  'contracts',
  'calls',
  'sales',
  'customers',
] as const satisfies readonly TableKind[];
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** A column of the target sheet. */
export interface TargetColumn {
  /** 1-based */
  readonly column: number;
  readonly header: string;
  /** Field (see `header-aliases.ts`); null: a column of the sheet's own. */
  readonly field: string | null;
  /** What its last filled cell holds: new rows follow it where the file alone does not tell. */
  readonly holds: 'nothing' | 'text' | 'number' | 'day';
  /** The sheet computes it: it is never written. */
  readonly isFormula: boolean;
  /** Yen per unit, of an amount's header; otherwise 1. */
  readonly scale: number;
}

/** Rows that are in the table already, as digests (see `row-keys.ts`). */
export interface ExistingRows {
  /** By number and key, or whatever else makes a row the same one. */
  readonly identities: readonly string[];
  /** By everything in the columns that the file fills; as often as it stands there. */
  readonly rows: readonly string[];
}

/** A value to write. `serial`: days since 1899-12-30, with the clock time as fraction. Text is written as text. */
export type ImportCell = string | number | { readonly serial: number } | null;

/** Rows that one call adds: their prints fit into one property (see `sheets/last-import.ts`), and people see progress. */
export const ROWS_PER_CALL = 1500;

/** CSV column (0-based) by target column, null where the file gives nothing. As long as the target's columns. */
export type ImportMapping = readonly (number | null)[];

export const isMoment = (cell: unknown): cell is { readonly serial: number } =>
  typeof cell === 'object' && cell !== null && typeof (cell as { serial?: unknown }).serial === 'number';
