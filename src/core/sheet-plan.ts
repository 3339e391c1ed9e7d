/**
 * A written sheet as plain data: what `reports/` decides and `sheets/apply` writes. Rectangular blocks from the block's
 * own upper left corner; nothing in it knows the platform.
 */
import type { Day } from './days';

/**
 * Text is written as text, whatever it looks like; null leaves the cell empty. A formula is our own text, begins with `=`
 * and holds nothing that a user typed.
 */
export type PlanValue = string | number | { readonly day: Day } | { readonly formula: string } | null;

export interface PlanCell {
  readonly value: PlanValue;
  /** Number format; text cells are always `@`. */
  readonly format?: string;
  readonly look?: Look;
  readonly note?: string;
}

/** How a cell looks. Absent = the sheet's plain look. */
export interface Look {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
}

/** A conditional format. Cells are named relative to the block: row and column from 0. */
export interface Highlight {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Gets the A1 address of the upper left cell (column fixed) and gives the condition. */
  readonly formula: (cell: string) => string;
  readonly look: Pick<Look, 'background' | 'color' | 'bold'>;
}

export interface SheetPlan {
  readonly sheetName: string;
  /** Workbook-level defined name that marks the written block as the add-on's own. */
  readonly blockName: string;
  readonly cells: readonly (readonly PlanCell[])[];
  /**
   * What the rows are about, by the text in the block's first column: `names` from `firstRow` (from 0) down, each in
   * every wording that an earlier refresh may have written, since people's cells beside a row follow its key.
   */
  readonly rowKeys: { readonly firstRow: number; readonly names: readonly (readonly string[])[] };
  readonly highlights: readonly Highlight[];
  readonly frozenRows: number;
  readonly columnWidths: readonly number[];
}
