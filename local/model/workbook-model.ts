/**
 * A workbook as plain data: what a file holds, independent of the file format (xlsx, csv) and of the engine that
 * calculates it. `local/files` turns files into it and back; `local/engine` loads it into Univer and takes it out again.
 * Rows and columns are 1-based as in Sheets. Dates are serial numbers with a date number format.
 */
export type CellValue = string | number | boolean;

export interface CellStyle {
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontSize?: number;
  fontFamily?: string;
  /** `#rrggbb` */
  fontColor?: string;
  background?: string;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
  wrap?: boolean;
  /** Borders by side: CSS-like colour and weight. */
  borders?: Partial<
    Record<
      'top' | 'right' | 'bottom' | 'left',
      { color: string; style: 'thin' | 'medium' | 'thick' | 'dotted' | 'dashed' | 'double' | 'hair' }
    >
  >;
}

export interface Cell {
  row: number;
  column: number;
  /** Absent for a cell that has only a style, note or formula without result. An error value is its text, such as `#N/A`, with `isError`. */
  value?: CellValue;
  isError?: boolean;
  /** With the leading `=`. */
  formula?: string;
  /** Index into {@link WorkbookModel.styles}. */
  style?: number;
  note?: string;
}

export interface ConditionalFormat {
  /** A1 ranges on its own sheet. */
  ranges: string[];
  /** `formula` starts with `=`; `cell` compares the value; `text` looks into it; `raw` is a rule kept as read and written back untouched (colour scales, bars, icons …). */
  condition:
    | { kind: 'formula'; formula: string }
    | {
        kind: 'cell';
        operator:
          | 'greaterThan'
          | 'greaterThanOrEqual'
          | 'lessThan'
          | 'lessThanOrEqual'
          | 'equal'
          | 'notEqual'
          | 'between'
          | 'notBetween';
        values: string[];
      }
    | { kind: 'text'; operator: 'contains' | 'notContains' | 'beginsWith' | 'endsWith'; text: string }
    | { kind: 'blank' | 'notBlank' }
    | { kind: 'raw'; rule: unknown };
  style: {
    background?: string;
    fontColor?: string;
    bold?: boolean;
    italic?: boolean;
    underline?: boolean;
    strikethrough?: boolean;
  };
  stopIfTrue?: boolean;
}

export interface Validation {
  ranges: string[];
  /** As exceljs and OOXML name them. */
  type: 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom' | 'any';
  operator?: string;
  /** For `list`: either the literal items or a range reference that starts with `=`. Otherwise the operands. */
  items?: string[];
  formulae: (string | number)[];
  allowBlank: boolean;
  /** Whether other input is refused (true) or only warned about. */
  strict: boolean;
  helpText?: string;
}

export interface SheetModel {
  name: string;
  hidden: boolean;
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  frozenColumns: number;
  showGridlines: boolean;
  tabColor?: string;
  /** Pixels, by 1-based column or row; absent = default. */
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenColumns: number[];
  hiddenRows: number[];
  cells: Cell[];
  merges: string[];
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
  /** A1 range of the basic filter, if any. */
  filter?: string;
  /** The titles ('' without one) of the charts that stand on it. No file format here can hold a chart: they are named as lost. */
  charts?: string[];
}

export interface DefinedName {
  name: string;
  /** `'進捗'!$A$1:$B$2` */
  reference: string;
  hidden?: boolean;
}

export interface WorkbookModel {
  title: string;
  /** Spreadsheet settings, which files do not carry: `ja_JP` and `Asia/Tokyo` unless told otherwise. */
  locale: string;
  timeZone: string;
  styles: CellStyle[];
  sheets: SheetModel[];
  names: DefinedName[];
  /** What the file held that this model cannot keep, in words for the user, one entry each: `グラフ 2個(シート「月次」)`. */
  notKept: string[];
}
