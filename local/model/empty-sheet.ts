import type { SheetModel } from './workbook-model';

/** What a new sheet of Google Sheets has; an imported sheet is at least that large. */
export const NEW_ROWS = 1000;
export const NEW_COLUMNS = 26;

/** A sheet with nothing on it, as Sheets makes it; each with parts of its own, which may be filled. */
export const emptySheet = (name: string, more: Partial<SheetModel> = {}): SheetModel => ({
  name,
  hidden: false,
  rowCount: NEW_ROWS,
  columnCount: NEW_COLUMNS,
  frozenRows: 0,
  frozenColumns: 0,
  showGridlines: true,
  columnWidths: {},
  rowHeights: {},
  hiddenColumns: [],
  hiddenRows: [],
  cells: [],
  merges: [],
  conditionalFormats: [],
  validations: [],
  ...more,
});
