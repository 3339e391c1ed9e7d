/**
 * Formulas of conditional formats and validations: Univer's services register them here and ask for results, which the
 * server calculates. Stands in for Univer's `RegisterOtherFormulaService`, whose public members it has.
 */
import type { IRange } from '@univerjs/core';
import type { FormulaResultStatus } from '@univerjs/engine-formula';
import { BehaviorSubject, Subject } from 'rxjs';
import type { RuleFormulaResult } from '../../server/wire';

/** Of Univer's `FormulaResultStatus`. */
const DONE: FormulaResultStatus = 2;
const WAITING: FormulaResultStatus = 3;

interface Registered {
  formulaId: string;
  key: string;
  status: FormulaResultStatus;
  result: RuleFormulaResult['result'];
  /** Whatever the asker wants back with a result. */
  extra: Record<string, unknown> | undefined;
  callbacks: Set<(result: unknown) => void>;
}

type Place = { unitId: string; sheetId: string };

export class RuleFormulas {
  readonly formulaChangeWithRange$ = new Subject<never>();
  readonly formulaResult$ = new Subject<Record<string, Record<string, Registered[]>>>();
  readonly calculateStarted$ = new BehaviorSubject(true);
  private readonly known = new Map<string, unknown>();
  private readonly registered = new Map<string, Registered & Place>();
  private count = 0;

  /** Takes the server's results over, and tells Univer's services. */
  take(results: readonly RuleFormulaResult[]): void {
    for (const { sheetId, ruleId, formula, result } of results) this.known.set(keyOf(sheetId, ruleId, formula), result);
    const keys = new Set(results.map(({ sheetId, ruleId, formula }) => keyOf(sheetId, ruleId, formula)));
    const told: Record<string, Record<string, Registered[]>> = {};
    for (const item of this.registered.values()) {
      if (!keys.has(item.key)) continue;
      this.settle(item);
      ((told[item.unitId] ??= {})[item.sheetId] ??= []).push(item);
    }
    this.formulaResult$.next(told);
  }

  registerFormulaWithRange(
    unitId: string,
    sheetId: string,
    formula: string,
    _ranges?: IRange[],
    extra?: Record<string, unknown>,
    _kind?: string,
    ruleId = '',
  ): string {
    const formulaId = `rule-formula-${++this.count}`;
    const key = keyOf(sheetId, ruleId, formula);
    const item = { unitId, sheetId, formulaId, key, extra, callbacks: new Set<never>() };
    this.registered.set(formulaId, { ...item, status: WAITING, result: undefined });
    if (this.known.has(key)) this.settle(this.registered.get(formulaId)!);
    return formulaId;
  }

  deleteFormula(_unitId: string, _sheetId: string, formulaIds: string[]): void {
    for (const id of formulaIds) this.registered.delete(id);
  }

  getFormulaValue(_unitId: string, _sheetId: string, formulaId: string): Promise<unknown> {
    const item = this.registered.get(formulaId);
    if (!item || item.status === DONE) return Promise.resolve(item ?? null);
    return new Promise((resolve) => item.callbacks.add(() => resolve(item)));
  }

  getFormulaValueSync(_unitId: string, _sheetId: string, formulaId: string): Registered | undefined {
    return this.registered.get(formulaId);
  }

  /** The server calculates by itself what is due; until then the last result stays, so that nothing flickers. */
  markFormulaDirty(): void {}

  dispose(): void {
    this.formulaResult$.complete();
    this.calculateStarted$.complete();
  }

  private settle(item: Registered): void {
    item.result = this.known.get(item.key);
    item.status = DONE;
    for (const callback of item.callbacks) callback(item.result);
    item.callbacks.clear();
  }
}

/** A rule's formula may be known with or without its sign, by who wrote it. */
const keyOf = (sheetId: string, ruleId: string, formula: string): string =>
  `${sheetId}\n${ruleId}\n${formula.trim().replace(/^=/, '')}`;
