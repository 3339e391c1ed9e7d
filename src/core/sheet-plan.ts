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
  /** A small chart inside the cell, oldest value first; null = no value there. Blank where no value is given at all. */
  | { readonly sparkline: readonly (number | null)[]; readonly kind: 'line' | 'column' }
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

/** Cells of the block: row and column from 0 within it. */
export interface PlanArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * A chart over cells of the block. It is changed only when the plan says something else about it than the last time, it
 * stays where and as large as a person has made it, and one that a person deleted stays away.
 */
export interface ChartPlan {
  /** Tells the charts of a block apart, across refreshes and languages: `/^[a-z][a-z0-9-]*$/`. */
  readonly key: string;
  readonly kind: 'stacked-column' | 'column' | 'line';
  readonly title: string;
  /** Cell of the block (from 0) at whose upper left corner the chart stands; it may be right of the block or below it. */
  readonly anchor: { readonly row: number; readonly column: number };
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /**
   * Areas of one height, side by side: the first column holds the labels of the horizontal axis, every further column is a
   * series, and the first row holds the series' names.
   */
  readonly ranges: readonly PlanArea[];
  readonly legend: 'none' | 'top' | 'bottom' | 'right';
  readonly horizontalTitle?: string;
  readonly verticalTitle?: string;
  /** What the vertical axis spans; Google's choice where it is absent. */
  readonly verticalRange?: { readonly min: number; readonly max: number };
  /** One for each series, in order; `{}` leaves Google's own. */
  readonly series: readonly SeriesLook[];
}

export interface SeriesLook {
  /** `#rrggbb`; `transparent` for the invisible base of a bridge. */
  readonly color?: string;
  /** Line charts only: lengths of dash and gap in pixels, such as `[4, 4]`. */
  readonly dash?: readonly number[];
}

export interface SheetPlan {
  readonly sheetName: string;
  /** Workbook-level defined name that marks the written block as the add-on's own. */
  readonly blockName: string;
  readonly cells: readonly (readonly PlanCell[])[];
  /** What the rows are about, since people's cells beside a row follow its key. */
  readonly rowKeys: RowKeys;
  readonly highlights: readonly Highlight[];
  readonly charts?: readonly ChartPlan[];
  readonly frozenRows: number;
  readonly frozenColumns?: number;
  /**
   * The sheet's basic filter: its header row (from 0), down to the end of the block, over so many columns from the first.
   * Made with the sheet; criteria that a person sets stay, and a filter that a person removed stays away.
   */
  readonly filter?: { readonly row: number; readonly columns: number };
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
