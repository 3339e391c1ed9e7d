/** What the reading cannot settle by itself, to be asked once in the sidebar and remembered in 設定. */
import type { NameMeaning } from './name-meanings';
import type { TableKind } from './table-kinds';

/** The first rows of a sheet, as plain short text. */
export interface SheetPreview {
  readonly sheetName: string;
  /** 1-based; 0 when no row looks like a header. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  /** At most five rows below the header, each cell at most 30 characters. */
  readonly firstRows: readonly (readonly string[])[];
  /** Rows below the header, up to the last one that is not blank. */
  readonly rows: number;
}

/** Several sheets look like one table: which of them belong together, and what do their names say? */
export interface JoinQuestion {
  readonly type: 'join';
  readonly kind: TableKind;
  /** All that fit. `isRead`: it is read while nobody has answered. */
  readonly sheets: readonly (SheetPreview & { readonly isRead: boolean })[];
  /** A guess from the names. */
  readonly nameMeaning: NameMeaning;
}

/** A sheet is meant to be a table but lacks required columns: which of its columns are they? */
export interface ColumnsQuestion {
  readonly type: 'columns';
  readonly kind: TableKind;
  readonly sheet: SheetPreview;
  /** Fields without which the table cannot be read; of alternatives the first. */
  readonly missing: readonly string[];
  /** Missing field → 1-based column whose cells look like it. A proposal only: never used without an answer. */
  readonly proposals: Readonly<Record<string, number>>;
  /** 1-based columns that are known already: no candidates. */
  readonly known: Readonly<Record<string, number>>;
}

export type IntakeQuestion = JoinQuestion | ColumnsQuestion;
