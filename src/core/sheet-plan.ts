/**
 * A written sheet as plain data: what `reports/` decides and `sheets/apply` writes. Rectangular blocks from the block's
 * own upper left corner; nothing in it knows the platform.
 */
import type { Day } from './days';

/**
 * Text is written as text, whatever it looks like; null leaves the cell empty. A formula is our own text, begins with `=`
 * and holds nothing that a user typed.
 */
export type PlanValue =
  | string
  | number
  | { readonly day: Day }
  | { readonly formula: string }
  /** A link. Its text is ours too: it stands in a formula. Plain text where the target is not there. */
  | { readonly link: LinkTarget; readonly text: string }
  | null;

/** A cell of a sheet, row and column from 1, or of a written block, from 0 within it. */
export type LinkTarget =
  | { readonly sheetName: string; readonly row: number; readonly column: number }
  | { readonly blockName: string; readonly row: number; readonly column: number };

export interface PlanCell {
  readonly value: PlanValue;
  /** Number format; text cells are always `@`. */
  readonly format?: string;
  readonly look?: Look;
  readonly note?: string;
  /** What a person may choose here; anything else is refused with the help text. */
  readonly choices?: Choices;
}

export interface Choices {
  readonly items: readonly string[];
  readonly help: string;
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
  /** What the rows are about, since people's cells beside a row follow its key. */
  readonly rowKeys: RowKeys;
  readonly highlights: readonly Highlight[];
  readonly frozenRows: number;
  readonly columnWidths: readonly number[];
  /** A column (from 0) that is for the next refresh, not for reading: hidden when the sheet is made. */
  readonly hiddenColumn?: number;
  /** Cell (from 0) that says when the sheet was refreshed: where nothing else has changed, only this one is written. */
  readonly stamp?: { readonly row: number; readonly column: number };
  /** The column (from 0) whose cells may have {@link PlanCell.choices}. */
  readonly choicesColumn?: number;
  /** Columns (from 0) whose long text is wrapped. */
  readonly wrapped?: { readonly column: number; readonly columns: number };
}

export interface RowKeys {
  readonly firstRow: number;
  /** The block's column that holds the keys (from 0); the first one unless said. */
  readonly column?: number;
  /** From `firstRow` down: each key in every wording that an earlier refresh may have written. None: a row of no key. */
  readonly names: readonly (readonly string[])[];
  /** What of a key stays when the thing itself has moved: by it, rows are found that have no exact partner. */
  readonly essence?: (key: string) => string;
}
