/** A WorkbookModel → Univer's snapshot, in one go: much faster than commands, and nothing is recalculated on the way. */
import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { ChartModel } from '../model/chart-model';
import type { Cell, ConditionalFormat, SheetModel, Validation, WorkbookModel } from '../model/workbook-model';
import type { FilterCriteriaTable } from './filters';
import { rangeOfA1, toUniverRule } from './rules';
import { toUniverStyle } from './styles';
import { toUniverValidation } from './validations';

export const UNIT = 'workbook';
export const DEFAULT_COLUMN_WIDTH = 100;
export const DEFAULT_ROW_HEIGHT = 21;

/** What Univer does not hold. */
export interface SideTables {
  rules: Map<string, ConditionalFormat>;
  validations: Map<string, Validation>;
  /** A1 range of the basic filter by sheet id. */
  filters: Map<string, string>;
  /** By sheet id; no entry where nothing is filtered. Files do not carry them. Changed by the functions of `filters.ts` only. */
  filterCriteria: Map<string, FilterCriteriaTable>;
  /** By sheet id, in their order; no entry for a sheet without charts. Changed by the functions of `charts.ts` only. */
  charts: Map<string, ChartModel[]>;
  /** The last chart id that was given. */
  lastChart: number;
}

export const newSideTables = (): SideTables => ({
  rules: new Map(),
  validations: new Map(),
  filters: new Map(),
  filterCriteria: new Map(),
  charts: new Map(),
  lastChart: 0,
});

export const cellTypeOf = (value: string | number | boolean): 1 | 2 | 3 =>
  typeof value === 'string' ? 1 : typeof value === 'number' ? 2 : 3;

export function toUniverData(model: WorkbookModel, side: SideTables): Partial<IWorkbookData> {
  const ids = model.sheets.map((_, index) => String(index === 0 ? 0 : 1000 + index));
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const rules: Record<string, unknown[]> = {};
  const validations: Record<string, unknown[]> = {};
  const notes: Record<string, Record<number, Record<number, unknown>>> = {};
  model.sheets.forEach((sheet, index) => {
    const id = ids[index]!;
    const { rows, columns } = sizeOf(sheet);
    sheets[id] = toUniverSheet(sheet, id, rows, columns);
    rules[id] = sheet.conditionalFormats.map((format, n) => {
      const cfId = `rule-${id}-${n}`;
      side.rules.set(cfId, format);
      return toUniverRule(format, cfId, rows, columns);
    });
    validations[id] = sheet.validations.map((validation, n) => {
      const uid = `validation-${id}-${n}`;
      side.validations.set(uid, validation);
      return toUniverValidation(validation, uid, rows, columns);
    });
    notes[id] = {};
    for (const cell of sheet.cells) {
      if (cell.note !== undefined)
        (notes[id]![cell.row - 1] ??= {})[cell.column - 1] = univerNote(cell.row - 1, cell.column - 1, cell.note);
    }
    if (sheet.filter !== undefined) side.filters.set(id, sheet.filter);
  });
  const names = Object.fromEntries(
    model.names.map(({ name, reference, hidden }, index) => [
      `name-${index}`,
      {
        id: `name-${index}`,
        name,
        formulaOrRefString: reference,
        localSheetId: 'AllDefaultWorkbook',
        hidden: hidden ?? false,
      },
    ]),
  );
  const resource = (name: string, data: unknown) => ({ name, data: JSON.stringify(data) });
  return {
    id: UNIT,
    name: model.title,
    styles: Object.fromEntries(model.styles.map((style, index) => [`s${index}`, toUniverStyle(style)])),
    sheetOrder: ids,
    sheets,
    resources: [
      resource('SHEET_CONDITIONAL_FORMATTING_PLUGIN', rules),
      resource('SHEET_DATA_VALIDATION_PLUGIN', validations),
      resource('SHEET_NOTE_PLUGIN', notes),
      resource('SHEET_DEFINED_NAME_PLUGIN', names),
    ],
  };
}

/** Never an id twice: Univer keeps following notes that are gone, by their ids, and would move others of that name. */
export const univerNote = (row: number, column: number, note: string) => ({
  id: `note-${++notes}`,
  row,
  col: column,
  width: 160,
  height: 72,
  note,
  show: false,
});
let notes = 0;

/** A file may name a cell outside the size it declares: the grid must hold it all. */
function sizeOf(sheet: SheetModel): { rows: number; columns: number } {
  let rows = Math.max(1, sheet.rowCount);
  let columns = Math.max(1, sheet.columnCount);
  for (const cell of sheet.cells) {
    if (cell.row > rows) rows = cell.row;
    if (cell.column > columns) columns = cell.column;
  }
  return { rows, columns };
}

function toUniverSheet(sheet: SheetModel, id: string, rows: number, columns: number): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const cell of sheet.cells) {
    const data = toUniverCell(cell);
    if (data) (cellData[cell.row - 1] ??= {})[cell.column - 1] = data;
  }
  const columnData: Record<number, { w?: number; hd?: 0 | 1 }> = {};
  const rowData: Record<number, { h?: number; ia?: 0; hd?: 0 | 1 }> = {};
  for (const [column, w] of Object.entries(sheet.columnWidths)) columnData[Number(column) - 1] = { w };
  for (const [row, h] of Object.entries(sheet.rowHeights)) rowData[Number(row) - 1] = { h, ia: 0 };
  for (const column of sheet.hiddenColumns) (columnData[column - 1] ??= {}).hd = 1;
  for (const row of sheet.hiddenRows) (rowData[row - 1] ??= {}).hd = 1;
  const { frozenRows, frozenColumns } = sheet;
  return {
    id,
    name: sheet.name,
    tabColor: sheet.tabColor ?? '',
    hidden: sheet.hidden ? 1 : 0,
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows > 0 ? frozenRows : -1,
      startColumn: frozenColumns > 0 ? frozenColumns : -1,
    },
    rowCount: rows,
    columnCount: columns,
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    mergeData: sheet.merges.map((text) => rangeOfA1(text, rows, columns)).filter((range) => range !== null),
    cellData,
    rowData,
    columnData,
    showGridlines: sheet.showGridlines ? 1 : 0,
  };
}

function toUniverCell(cell: Cell): ICellData | null {
  const data: ICellData = {};
  if (cell.value !== undefined && cell.value !== '') {
    data.v = typeof cell.value === 'boolean' ? Number(cell.value) : cell.value;
    data.t = cellTypeOf(cell.value);
  } else if (cell.value === '' && cell.formula !== undefined) {
    data.v = '';
    data.t = 1;
  }
  if (cell.formula !== undefined) data.f = cell.formula;
  if (cell.style !== undefined) data.s = `s${cell.style}`;
  return data.v === undefined && data.f === undefined && data.s === undefined ? null : data;
}
