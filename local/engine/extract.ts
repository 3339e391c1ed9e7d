/** The engine's state → a WorkbookModel: the way back of `load.ts`. */
import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { chartTitle } from '../model/chart-model';
import type { Cell, CellStyle, SheetModel, WorkbookModel } from '../model/workbook-model';
import { formatArea } from './a1';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, UNIT, type SideTables } from './load';
import { areaOfRange, fromUniverRule, type UniverRule } from './rules';
import { fromUniverStyle, hexColor } from './styles';
import type { UniverEngine } from './univer';
import { fromUniverValidation } from './validations';

const ERROR_TEXT = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!|CYCLE!)$/;

/** Google has no `#SPILL!`: a blocked spill is a reference error. A circular one likewise. */
export const googleError = (text: string): string =>
  text === '#SPILL!' || text === '#CYCLE!' ? '#REF!' : text === '#CALC!' ? '#N/A' : text;
export const isErrorText = (value: unknown): value is string => typeof value === 'string' && ERROR_TEXT.test(value);

/** @param skip ids of sheets that are not part of the workbook (the scratch area). */
export function extractModel(
  engine: UniverEngine,
  side: SideTables,
  settings: Pick<WorkbookModel, 'title' | 'locale' | 'timeZone' | 'notKept'>,
  skip: ReadonlySet<string>,
): WorkbookModel {
  const styles = new StyleTable();
  const sheets = engine.workbook
    .getSheets()
    .filter((sheet) => !skip.has(sheet.getSheetId()))
    .map((sheet) => extractSheet(engine, side, sheet, styles));
  const names = Object.values(engine.names.getDefinedNameMap(UNIT) ?? {}).map(
    ({ name, formulaOrRefString, hidden }) => ({
      name,
      reference: formulaOrRefString.replace(/^=/, ''),
      ...(hidden ? { hidden: true } : {}),
    }),
  );
  return { ...settings, notKept: [...settings.notKept], styles: styles.list, sheets, names };
}

/** Styles numbered in the order of their first use. */
class StyleTable {
  readonly list: CellStyle[] = [];
  private readonly known = new Map<string, number>();

  indexOf(style: Nullable<IStyleData>): number | undefined {
    const plain = fromUniverStyle(style);
    const key = JSON.stringify(plain);
    if (key === '{}') return undefined;
    let index = this.known.get(key);
    if (index === undefined) {
      index = this.list.push(plain) - 1;
      this.known.set(key, index);
    }
    return index;
  }
}

function extractSheet(engine: UniverEngine, side: SideTables, sheet: Worksheet, styles: StyleTable): SheetModel {
  const id = sheet.getSheetId();
  const config = sheet.getConfig();
  const columnWidths: Record<number, number> = {};
  const rowHeights: Record<number, number> = {};
  const hiddenColumns: number[] = [];
  const hiddenRows: number[] = [];
  for (const [index, column] of Object.entries(config.columnData)) {
    if (column?.w !== undefined && column.w !== DEFAULT_COLUMN_WIDTH) columnWidths[Number(index) + 1] = column.w;
    if (column?.hd) hiddenColumns.push(Number(index) + 1);
  }
  for (const [index, row] of Object.entries(config.rowData)) {
    // A height that the engine derived from the content (`ah`) is no setting.
    if (row?.h !== undefined && row.ia !== 1 && row.h !== DEFAULT_ROW_HEIGHT) rowHeights[Number(index) + 1] = row.h;
    if (row?.hd) hiddenRows.push(Number(index) + 1);
  }
  const tabColor = hexColor(config.tabColor);
  const filter = side.filters.get(id);
  const charts = side.charts.get(id);
  return {
    name: sheet.getName(),
    hidden: config.hidden === 1,
    rowCount: sheet.getRowCount(),
    columnCount: sheet.getColumnCount(),
    frozenRows: Math.max(0, config.freeze.ySplit),
    frozenColumns: Math.max(0, config.freeze.xSplit),
    showGridlines: config.showGridlines !== 0,
    ...(tabColor ? { tabColor } : {}),
    columnWidths,
    rowHeights,
    hiddenColumns,
    hiddenRows,
    cells: extractCells(engine, sheet, styles),
    merges: sheet.getMergeData().map((range) => formatArea(areaOfRange(range))),
    conditionalFormats: ((engine.rules.getSubunitRules(UNIT, id) ?? []) as unknown as UniverRule[])
      .filter((rule) => rule.ranges.length > 0)
      .map((rule) => fromUniverRule(rule, side.rules.get(rule.cfId))),
    validations: engine.validations
      .getRules(UNIT, id)
      .filter((rule) => rule.ranges.length > 0)
      .map((rule) => fromUniverValidation(rule, side.validations.get(rule.uid))),
    ...(filter === undefined ? {} : { filter }),
    ...(charts === undefined ? {} : { charts: charts.map(chartTitle) }),
  };
}

function extractCells(engine: UniverEngine, sheet: Worksheet, styles: StyleTable): Cell[] {
  const cells = new Map<number, Cell>();
  const width = 100_000;
  const book = engine.workbook.getStyles();
  const styleIndex = new Map<unknown, number | undefined>();
  const matrix = sheet.getCellMatrix().getMatrix() as Record<number, Record<number, ICellData | null | undefined>>;
  for (const [rowKey, columns] of Object.entries(matrix)) {
    for (const [columnKey, data] of Object.entries(columns ?? {})) {
      if (!data) continue;
      const [row, column] = [Number(rowKey) + 1, Number(columnKey) + 1];
      if (!styleIndex.has(data.s)) styleIndex.set(data.s, styles.indexOf(book.getStyleByCell(data)));
      const cell = extractCell(row, column, data, styleIndex.get(data.s), () =>
        engine.formulas.getFormulaStringByCell(row - 1, column - 1, sheet.getSheetId(), UNIT),
      );
      if (cell) cells.set(row * width + column, cell);
    }
  }
  engine.notes.getSheetNotes(UNIT, sheet.getSheetId())?.forEach((note) => {
    const [row, column] = [note.row + 1, note.col + 1];
    const key = row * width + column;
    const cell = cells.get(key) ?? { row, column };
    cell.note = note.note;
    cells.set(key, cell);
  });
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function extractCell(
  row: number,
  column: number,
  data: ICellData,
  style: number | undefined,
  shared: () => Nullable<string>,
): Cell | null {
  const cell: Cell = { row, column };
  const formula = data.f || (data.si ? shared() : undefined);
  if (data.v !== undefined && data.v !== null && (data.v !== '' || formula)) {
    const value = data.t === 3 ? Boolean(Number(data.v)) : data.v;
    if (isErrorText(value)) Object.assign(cell, { value: googleError(value), isError: true });
    else cell.value = value;
  }
  if (formula) cell.formula = formula;
  if (style !== undefined) cell.style = style;
  return cell.value === undefined && cell.formula === undefined && cell.style === undefined ? null : cell;
}
