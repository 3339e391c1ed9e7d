/**
 * The engine's workbook as pages see it: every change of it gets a number and is handed out, whoever made it; results of
 * formulas follow by themselves.
 */
import {
  SetArrayFormulaDataMutation,
  SetFormulaCalculationResultMutation,
  type ISetArrayFormulaDataMutationParams,
} from '@univerjs/engine-formula';
import {
  mergeWorksheetSnapshotWithDefault,
  type ICommandInfo,
  type IExecutionOptions,
  type IWorksheetData,
} from '@univerjs/core';
import { InsertSheetMutation } from '@univerjs/sheets';
import { UNIT } from '../engine/load';
import type { SheetEngine } from '../engine/sheet-engine';
import type { SheetFacts } from './check-edit';
import { lineAfter, lineChangeOf, type LineChange } from './line-changes';
import { isMereLook } from './mutation-rules';
import { withPlainStyles } from './plain-styles';
import { moveSideTables, releaseRules } from './side-tables';
import type { Mutation, PageState, ServerMessage } from './wire';

export interface Change {
  seq: number;
  /** The message as JSON text. */
  text: string;
  /** Only results of formulas: no cell was moved or overwritten. */
  isResult: boolean;
  lineChanges: LineChange[];
}

type BookState = Pick<PageState, 'workbook' | 'arrayFormulas' | 'ruleFormulas' | 'charts'>;

export class LiveWorkbook {
  /** Number of the last change. */
  seq = 0;
  /** Told of every change, in order. */
  onChange: ((change: Change) => void) | undefined;
  /** Told when somebody changed what a saved file would keep. */
  onEdited: (() => void) | undefined;
  /** Told when formulas are due. */
  onPending: (() => void) | undefined;
  /** As JSON texts: their parameters live on in the workbook and change with it. */
  private waiting: string[] = [];
  private waitingLines: LineChange[] = [];
  private waitingIsResult = true;
  private areChartsChanged = false;
  private flushing: NodeJS.Immediate | null = null;
  private lastArrays = '';

  constructor(private readonly engine: SheetEngine) {
    // What was calculated until now is in the first state.
    engine.ruleFormulas.takeChanged();
    this.lastArrays = JSON.stringify(this.arrayFormulas());
    engine.univer.commands.onMutationExecutedForCollab((command, options) => this.watch(command, options));
    engine.onPending = () => this.onPending?.();
    engine.onCharts = () => {
      this.areChartsChanged = true;
      this.onEdited?.();
      this.flushSoon();
    };
  }

  /** The whole workbook as it is now; its number is `seq`. */
  state(): BookState {
    this.flush();
    const { scratch, side } = this.engine;
    const workbook = this.engine.univer.facade.save();
    const sheets = Object.fromEntries(Object.entries(workbook.sheets).filter(([id]) => !scratch.has(id)));
    return {
      workbook: { ...workbook, sheets, sheetOrder: workbook.sheetOrder.filter((id) => !scratch.has(id)) },
      arrayFormulas: this.arrayFormulas(),
      ruleFormulas: this.engine.ruleFormulas.all().filter(({ sheetId }) => !scratch.has(sheetId)),
      charts: [...side.charts.values()].flat(),
    };
  }

  sheets(): SheetFacts[] {
    return this.engine.sheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      rows: sheet.getRowCount(),
      columns: sheet.getColumnCount(),
    }));
  }

  /**
   * Executes mutations that were checked, as one change.
   * @returns its number
   * @throws when the engine refuses one; those before it are done, and handed out
   */
  execute(mutations: readonly Mutation[]): number {
    this.flush();
    try {
      for (const mutation of mutations) {
        releaseRules(this.engine, mutation);
        const params = withWholeSheet(mutation);
        const isDone = this.engine.univer.commands.syncExecuteCommand(mutation.id, params, { fromCollab: true });
        if (isDone === false) throw new Error(`${mutation.id} was refused by the engine`);
        moveSideTables(this.engine, mutation);
      }
    } finally {
      this.flush();
    }
    return this.seq;
  }

  /** Hands out what has changed until now. */
  flush(): void {
    if (this.flushing) clearImmediate(this.flushing);
    this.flushing = null;
    if (this.waiting.length > 0) {
      const { waiting, waitingLines: lineChanges, waitingIsResult: isResult } = this;
      [this.waiting, this.waitingLines, this.waitingIsResult] = [[], [], true];
      this.seq++;
      const text = `{"type":"mutations","seq":${this.seq},"mutations":[${waiting.join(',')}]}`;
      this.onChange?.({ seq: this.seq, text, isResult, lineChanges });
    }
    const results = this.engine.ruleFormulas.takeChanged();
    if (results.length > 0) this.handOut({ type: 'rule-formulas', seq: this.seq + 1, results });
    if (this.areChartsChanged) {
      this.areChartsChanged = false;
      this.handOut({ type: 'charts', seq: this.seq + 1, charts: [...this.engine.side.charts.values()].flat() });
    }
  }

  private handOut(message: ServerMessage): void {
    this.seq++;
    this.onChange?.({ seq: this.seq, text: JSON.stringify(message), isResult: true, lineChanges: [] });
  }

  private watch({ id, params }: ICommandInfo, options: IExecutionOptions | undefined): void {
    if (id === SetFormulaCalculationResultMutation.id) this.watchResults(params as { unitData?: UnitData });
    else if (id === SetArrayFormulaDataMutation.id) this.watchArrays();
    else if (!options?.onlyLocal && this.isOurs(params)) this.watchChange({ id, params });
  }

  private isOurs(params: unknown): boolean {
    const { unitId, subUnitId, sheet } = (params ?? {}) as {
      unitId?: string;
      subUnitId?: string;
      sheet?: { id: string };
    };
    return unitId === UNIT && !this.engine.scratch.has(subUnitId ?? sheet?.id ?? '');
  }

  private watchChange(mutation: Mutation): void {
    const styles = this.engine.univer.workbook.getStyles();
    const lineChange = lineChangeOf(mutation);
    if (lineChange) {
      this.waitingLines.push(lineChange);
      this.moveErrors(lineChange);
    }
    this.waitingIsResult = false;
    this.add(withPlainStyles(mutation, (styleId) => styles.get(styleId)));
    if (!isMereLook(mutation.id)) this.onEdited?.();
  }

  private moveErrors(change: LineChange): void {
    this.engine.moveErrors(change.sheetId, (row, column) => {
      if (change.kind === 'remove-sheet') return null;
      const line = lineAfter((change.lines === 'rows' ? row : column) - 1, change);
      if (line === null) return null;
      return change.lines === 'rows' ? { row: line + 1, column } : { row, column: line + 1 };
    });
  }

  private watchResults({ unitData }: { unitData?: UnitData }): void {
    const sheets = Object.entries(unitData?.[UNIT] ?? {}).filter(([id]) => !this.engine.scratch.has(id));
    const params = { unitData: { [UNIT]: Object.fromEntries(sheets) }, unitOtherData: {} };
    if (sheets.length > 0) this.add({ id: SetFormulaCalculationResultMutation.id, params });
    // Results of rules come with it.
    this.flushSoon();
  }

  private watchArrays(): void {
    const params = this.arrayFormulas();
    const text = JSON.stringify(params);
    if (text === this.lastArrays) return;
    this.lastArrays = text;
    this.add({ id: SetArrayFormulaDataMutation.id, params });
  }

  private arrayFormulas(): ISetArrayFormulaDataMutationParams {
    const { formulas } = this.engine.univer;
    const ours = <T>(
      data: Record<string, Record<string, T> | null | undefined> | undefined,
    ): Record<string, unknown> => ({
      [UNIT]: Object.fromEntries(Object.entries(data?.[UNIT] ?? {}).filter(([id]) => !this.engine.scratch.has(id))),
    });
    return {
      arrayFormulaRange: ours(formulas.getArrayFormulaRange() as never),
      arrayFormulaCellData: ours(formulas.getArrayFormulaCellData() as never),
      arrayFormulaEmbedded: {},
    } as unknown as ISetArrayFormulaDataMutationParams;
  }

  private add(mutation: Mutation): void {
    this.waiting.push(JSON.stringify(mutation));
    this.flushSoon();
  }

  private flushSoon(): void {
    this.flushing ??= setImmediate(() => this.flush());
  }
}

/** Univer relies on a new sheet being complete. */
function withWholeSheet({ id, params }: Mutation): object {
  if (id !== InsertSheetMutation.id) return params as object;
  const { sheet } = params as { sheet: Partial<IWorksheetData> };
  return { ...(params as object), sheet: mergeWorksheetSnapshotWithDefault(sheet) };
}

type UnitData = Record<string, Record<string, unknown>>;
