/**
 * The calculating workbook: a WorkbookModel loaded into Univer, with reads and writes of whole ranges. Rows and columns are
 * 1-based here as everywhere else in this project; Univer counts from 0.
 *
 * Writes go in as Univer mutations, one a range, so that the page that watches the same engine sees them too.
 */
import type { ICellData, Worksheet } from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { CellStyle, CellValue, WorkbookModel } from '../model/workbook-model';
import type { Area } from './a1';
import {
  clockFunction,
  customFunction,
  linkFunction,
  sparklineFunction,
  type CallCustomFunction,
} from './custom-functions';
import { extractModel, googleError, isErrorText } from './extract';
import { cellTypeOf, newSideTables, toUniverData, UNIT, type SideTables } from './load';
import { defaultDateFormat } from './typed-input';
import { RuleFormulas } from './rule-formulas';
import { fromUniverStyle, univerAttribute } from './styles';
import { createUniver, type UniverEngine } from './univer';

export interface EngineOptions {
  customFunctions: readonly string[];
  call: CallCustomFunction;
  /** Told before formulas are calculated. */
  beforeCalculation?: () => void;
  /** The spreadsheet's present moment as a serial number. */
  serialNow: () => number;
}

export interface StoredCell {
  value: CellValue | null;
  formula?: string;
  numberFormat?: string;
}

export type CellChange = { value: CellValue | null; numberFormat?: string } | { formula: string };

const CALCULATION_LIMIT = 120_000;

export class SheetEngine {
  readonly univer: UniverEngine;
  readonly side: SideTables = newSideTables();
  /** Results of the formulas of conditional formats and validations. */
  readonly ruleFormulas: RuleFormulas;
  locale: string;
  timeZone: string;
  /** Sheets that are not part of the workbook: the scratch area of `evaluate`. */
  readonly scratch = new Set<string>();
  /** Told of every change that formulas may depend on; `calculate` is then due. For a page on which people type. */
  onPending: (() => void) | undefined;
  /** Told of every change of a sheet's charts, the deletion of the sheet included. */
  onCharts: ((sheetId: string) => void) | undefined;
  private readonly notKept: string[];
  private readonly messages = new Map<string, string>();
  private calculating: Promise<void> | null = null;

  constructor(
    model: WorkbookModel,
    private readonly options: EngineOptions,
  ) {
    this.locale = model.locale;
    this.timeZone = model.timeZone;
    this.notKept = model.notKept;
    this.univer = createUniver(toUniverData(model, this.side));
    this.ruleFormulas = new RuleFormulas(this.univer);
    this.takeOverCalculation();
    const format = (): string => defaultDateFormat(this.locale);
    const executors = options.customFunctions.map((name) =>
      customFunction(name, options.call, format, ({ sheetId, row, column }, message) => {
        const key = `${sheetId}!${row}!${column}`;
        if (message === null) this.messages.delete(key);
        else this.messages.set(key, message);
      }),
    );
    this.univer.functions.registerExecutors(
      ...executors,
      clockFunction('TODAY', options.serialNow, format),
      clockFunction('NOW', options.serialNow, () => defaultDateFormat(this.locale, true)),
      sparklineFunction(),
      linkFunction(),
    );
  }

  /**
   * Univer would start a calculation of its own 100 ms after a change, whose end could be taken for the end of ours: its
   * timer is put out as soon as it is set, and whoever watches is told instead.
   */
  private takeOverCalculation(): void {
    clearTimeout(this.univer.trigger._setTimeoutKey);
    Object.defineProperty(this.univer.trigger, '_setTimeoutKey', {
      get: () => undefined,
      set: (key: ReturnType<typeof setTimeout>) => {
        clearTimeout(key);
        this.onPending?.();
      },
    });
  }

  get title(): string {
    return this.univer.workbook.getName();
  }

  sheets(): Worksheet[] {
    return this.univer.workbook.getSheets().filter((sheet) => !this.scratch.has(sheet.getSheetId()));
  }

  sheet(id: string): Worksheet {
    const sheet = this.univer.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error('Sheet not found: it was deleted.');
    return sheet;
  }

  /** The message of the error that a custom function threw in this cell. */
  errorMessage(sheetId: string, row: number, column: number): string | undefined {
    return this.messages.get(`${sheetId}!${row - 1}!${column - 1}`);
  }

  /** The message of the error that the cell shows at present, if a custom function threw it. */
  shownError(sheetId: string, row: number, column: number): string | undefined {
    const sheet = this.univer.workbook.getSheetBySheetId(sheetId);
    const shown = sheet && this.matrixOf(sheet)[row - 1]?.[column - 1];
    return shown?.v === '#ERROR!' && (shown.f || shown.si) ? this.errorMessage(sheetId, row, column) : undefined;
  }

  /** To be called when cells of a sheet have come to other places. @param moved gives the new place, both 1-based; null when it is gone */
  moveErrors(sheetId: string, moved: (row: number, column: number) => { row: number; column: number } | null): void {
    const known = [...this.messages].filter(([key]) => key.startsWith(`${sheetId}!`));
    for (const [key] of known) this.messages.delete(key);
    for (const [key, message] of known) {
      const [row, column] = key
        .slice(sheetId.length + 1)
        .split('!')
        .map(Number) as [number, number];
      const place = moved(row + 1, column + 1);
      if (place) this.messages.set(`${sheetId}!${place.row - 1}!${place.column - 1}`, message);
    }
  }

  /** Calls `visit` for every cell of the area, row by row. Spilled values are read as values of their cells. */
  readCells(sheetId: string, area: Area, visit: (cell: StoredCell, row: number, column: number) => void): void {
    const sheet = this.sheet(sheetId);
    const styles = this.univer.workbook.getStyles();
    const patterns = new Map<unknown, string | undefined>();
    const patternOf = (data: ICellData): string | undefined => {
      if (!data.s) return undefined;
      if (typeof data.s !== 'string') return data.s.n?.pattern;
      if (!patterns.has(data.s)) patterns.set(data.s, styles.getStyleByCell(data)?.n?.pattern);
      return patterns.get(data.s);
    };
    const matrix = this.matrixOf(sheet);
    const spills = this.spillsOf(sheetId);
    for (let r = 0; r < area.rows; r++) {
      const cells = matrix[area.row - 1 + r];
      const spilled = spills?.[area.row - 1 + r];
      for (let c = 0; c < area.columns; c++) {
        const own = cells?.[area.column - 1 + c];
        const spill = spilled?.[area.column - 1 + c];
        const source = own?.f || own?.si || (own && own.v !== undefined && own.v !== null) ? own : spill;
        const cell: StoredCell = { value: source ? storedValue(source) : null };
        const pattern = (own ? patternOf(own) : undefined) ?? (spill ? patternOf(spill) : undefined);
        if (pattern !== undefined) cell.numberFormat = pattern;
        if (own && (own.f || own.si)) {
          const formula =
            own.f || this.univer.formulas.getFormulaStringByCell(area.row - 1 + r, area.column - 1 + c, sheetId, UNIT);
          if (formula) cell.formula = formula;
        }
        visit(cell, r, c);
      }
    }
  }

  /** The last row and column with content, 0 in an empty sheet. Formulas count, whatever they show; styles do not. */
  lastCell(sheetId: string): { row: number; column: number } {
    let row = 0;
    let column = 0;
    const scan = (matrix: Matrix | undefined, counts: (cell: ICellData) => boolean): void => {
      // Keys come in ascending order: cells left of the last known column matter only in rows below the last known one.
      for (const rowKey of Object.keys(matrix ?? {}).reverse()) {
        const cells = matrix![Number(rowKey)] ?? {};
        for (const columnKey of Object.keys(cells).reverse()) {
          const [r, c] = [Number(rowKey) + 1, Number(columnKey) + 1];
          if (r <= row && c <= column) break;
          const cell = cells[Number(columnKey)];
          if (!cell || !counts(cell)) continue;
          row = Math.max(row, r);
          column = Math.max(column, c);
        }
      }
    };
    scan(
      this.matrixOf(this.sheet(sheetId)),
      (cell) => Boolean(cell.f || cell.si) || (cell.v !== undefined && cell.v !== null && cell.v !== ''),
    );
    scan(this.spillsOf(sheetId), (cell) => cell.v !== undefined && cell.v !== null && cell.v !== '');
    return { row, column };
  }

  /** Writes what `change` says for each cell; `undefined` leaves a cell alone. */
  writeCells(sheetId: string, area: Area, change: (row: number, column: number) => CellChange | undefined): void {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let r = 0; r < area.rows; r++) {
      const row: Record<number, ICellData> = {};
      for (let c = 0; c < area.columns; c++) {
        const wanted = change(r, c);
        if (wanted) row[area.column - 1 + c] = univerCell(wanted);
        if (wanted) this.messages.delete(`${sheetId}!${area.row - 1 + r}!${area.column - 1 + c}`);
      }
      cellValue[area.row - 1 + r] = row;
    }
    this.mutate(SetRangeValuesMutation.id, { unitId: UNIT, subUnitId: sheetId, cellValue });
  }

  readStyles<K extends keyof CellStyle>(sheetId: string, area: Area, key: K): (CellStyle[K] | null)[][] {
    const sheet = this.sheet(sheetId);
    const styles = this.univer.workbook.getStyles();
    const matrix = this.matrixOf(sheet);
    const known = new Map<unknown, CellStyle[K] | null>();
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) => {
        const cell = matrix[area.row - 1 + r]?.[area.column - 1 + c];
        if (!cell?.s) return null;
        if (!known.has(cell.s)) known.set(cell.s, fromUniverStyle(styles.getStyleByCell(cell))[key] ?? null);
        return known.get(cell.s)!;
      }),
    );
  }

  /** Sets one attribute; `undefined` leaves a cell alone, null removes the attribute. */
  writeStyles<K extends keyof CellStyle>(
    sheetId: string,
    area: Area,
    key: K,
    value: (row: number, column: number) => CellStyle[K] | null | undefined,
  ): void {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let r = 0; r < area.rows; r++) {
      const row: Record<number, ICellData> = (cellValue[area.row - 1 + r] = {});
      for (let c = 0; c < area.columns; c++) {
        const wanted = value(r, c);
        if (wanted !== undefined) row[area.column - 1 + c] = { s: univerAttribute(key, wanted) };
      }
    }
    // Named as a style command's: otherwise every formula that looks at these cells is calculated again.
    this.mutate(SetRangeValuesMutation.id, {
      unitId: UNIT,
      subUnitId: sheetId,
      cellValue,
      trigger: SetStyleCommand.id,
    });
  }

  clearStyles(sheetId: string, area: Area): void {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let r = 0; r < area.rows; r++) {
      const row: Record<number, ICellData> = (cellValue[area.row - 1 + r] = {});
      for (let c = 0; c < area.columns; c++) row[area.column - 1 + c] = { s: null };
    }
    this.mutate(SetRangeValuesMutation.id, {
      unitId: UNIT,
      subUnitId: sheetId,
      cellValue,
      trigger: SetStyleCommand.id,
    });
  }

  /** Gives lines the looks of another line, as Sheets does for inserted rows and columns. */
  copyStyles(sheetId: string, lines: 'rows' | 'columns', from: number, start: number, count: number): void {
    const matrix = this.matrixOf(this.sheet(sheetId));
    const cellValue: Record<number, Record<number, ICellData>> = {};
    const put = (row: number, column: number, s: ICellData['s']): void => {
      (cellValue[row] ??= {})[column] = { s };
    };
    for (const [rowKey, cells] of Object.entries(matrix)) {
      for (const [columnKey, cell] of Object.entries(cells ?? {})) {
        const [row, column] = [Number(rowKey), Number(columnKey)];
        if (!cell?.s || (lines === 'rows' ? row : column) !== from - 1) continue;
        for (let index = start - 1; index < start - 1 + count; index++)
          put(lines === 'rows' ? index : row, lines === 'rows' ? column : index, cell.s);
      }
    }
    if (Object.keys(cellValue).length > 0)
      this.mutate(SetRangeValuesMutation.id, {
        unitId: UNIT,
        subUnitId: sheetId,
        cellValue,
        trigger: SetStyleCommand.id,
      });
  }

  /** Executes a Univer command or mutation; false means it was refused. */
  mutate(id: string, params: object): void {
    if (this.univer.commands.syncExecuteCommand(id, params) === false) throw new Error(`${id} was refused`);
  }

  /** The area a formula spilled into, if it did. */
  spillArea(sheetId: string, row: number, column: number): Area | null {
    const range = this.univer.formulas.getArrayFormulaRange()?.[UNIT]?.[sheetId]?.[row - 1]?.[column - 1];
    if (!range) return null;
    return { row, column, rows: range.endRow - range.startRow + 1, columns: range.endColumn - range.startColumn + 1 };
  }

  /** Brings all formulas up to date. @param everything also those that no change touched: after opening, or when the clock moved. */
  async calculate(everything = false): Promise<void> {
    while (this.calculating) await this.calculating;
    const { trigger } = this.univer;
    const queue = trigger._waitingCommandQueue;
    if (queue.length === 0 && !everything) return;
    this.options.beforeCalculation?.();
    trigger._waitingCommandQueue = [];
    const dirty = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(queue));
    if (everything) dirty.forceCalculation = true;
    trigger._executingDirtyData = dirty;
    this.calculating = this.execute(dirty).finally(() => (this.calculating = null));
    await this.calculating;
  }

  /**
   * When no calculation is under way. Whoever changes cells waits for it: results would land on cells that have moved or
   * that hold something else by then.
   */
  async settled(): Promise<void> {
    while (this.calculating) await this.calculating;
  }

  private execute(dirty: object): Promise<void> {
    return new Promise((resolve, reject) => {
      const limit = setTimeout(
        () => finish(() => reject(new Error('The formulas took too long to calculate.'))),
        CALCULATION_LIMIT,
      );
      const listener = this.univer.commands.onCommandExecuted((command) => {
        if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
        const { functionsExecutedState } = command.params as { functionsExecutedState?: number };
        if (functionsExecutedState !== undefined) finish(resolve);
      });
      const finish = (then: () => void): void => {
        clearTimeout(limit);
        listener.dispose();
        then();
      };
      void this.univer.commands.executeCommand(
        SetFormulaCalculationStartMutation.id,
        { ...dirty },
        { onlyLocal: true },
      );
    });
  }

  /**
   * Puts back the results that a file had for formulas which only their own application can calculate (QUERY, open-ended
   * ranges …): otherwise opening and saving would turn them into `#NAME?`.
   */
  keepResults(model: WorkbookModel): void {
    const ids = this.sheets().map((sheet) => sheet.getSheetId());
    model.sheets.forEach((sheet, index) => {
      const matrix = this.matrixOf(this.sheet(ids[index]!));
      for (const { row, column, formula, value, isError } of sheet.cells) {
        if (formula === undefined || value === undefined || isError) continue;
        const cell = matrix[row - 1]?.[column - 1];
        if (cell?.v !== '#NAME?') continue;
        cell.v = typeof value === 'boolean' ? Number(value) : value;
        cell.t = cellTypeOf(value);
      }
    });
  }

  toModel(): WorkbookModel {
    const { title, locale, timeZone, notKept } = this;
    return extractModel(this.univer, this.side, { title, locale, timeZone, notKept }, this.scratch);
  }

  dispose(): void {
    this.univer.dispose();
  }

  private matrixOf(sheet: Worksheet): Matrix {
    return sheet.getCellMatrix().getMatrix() as unknown as Matrix;
  }

  private spillsOf(sheetId: string): Matrix | undefined {
    return this.univer.formulas.getArrayFormulaCellData()?.[UNIT]?.[sheetId] as unknown as Matrix | undefined;
  }
}

type Matrix = Record<number, Record<number, ICellData | null | undefined> | undefined>;

function storedValue(data: ICellData): CellValue | null {
  if (data.v === undefined || data.v === null) return null;
  if (data.t === 3) return Boolean(Number(data.v));
  return isErrorText(data.v) ? googleError(data.v) : data.v;
}

function univerCell(change: CellChange): ICellData {
  if ('formula' in change) return { f: change.formula, v: null, t: null, si: null, p: null };
  const { value, numberFormat } = change;
  const format = numberFormat === undefined ? {} : { s: univerAttribute('numberFormat', numberFormat) };
  if (value === null) return { v: null, t: null, f: null, si: null, p: null, ...format };
  return {
    v: typeof value === 'boolean' ? Number(value) : value,
    t: cellTypeOf(value),
    f: null,
    si: null,
    p: null,
    ...format,
  };
}
