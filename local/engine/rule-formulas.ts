/**
 * Formulas of conditional formats and validations. Univer calculates them under random ids, which mean something in this
 * engine only; here their results are told by rule and text.
 */
import type { IRange } from '@univerjs/core';
import {
  RemoveOtherFormulaMutation,
  SetFormulaCalculationResultMutation,
  SetOtherFormulaMutation,
} from '@univerjs/engine-formula';
import { UNIT } from './load';
import type { UniverEngine } from './univer';

export interface RuleFormula {
  sheetId: string;
  /** `cfId` of a conditional format, `uid` of a validation. */
  ruleId: string;
  formula: string;
  /** Row → column → 1×1 matrix of cell data, from the upper left corner of the rule's first range. */
  result: unknown;
}

/** `formula.<unit>_<sheet>_<kind>_<rule>_<8 random characters>` */
const RANDOM_PART = 9;

type Known = Omit<RuleFormula, 'result'>;

export class RuleFormulas {
  private readonly known = new Map<string, Known>();
  private readonly changed = new Set<string>();

  /** To be made before anything is calculated: Univer registers the formulas only once. */
  constructor(private readonly univer: UniverEngine) {
    const { rules, commands } = univer;
    commands.onCommandExecuted(({ id, params }) => {
      if (id === SetOtherFormulaMutation.id) this.register(params as SetOtherFormula);
      if (id === RemoveOtherFormulaMutation.id) this.forget((params as { formulaIdList: string[] }).formulaIdList);
      if (id === SetFormulaCalculationResultMutation.id) this.mark(params as CalculationResult);
    });
    rules.$ruleChange.subscribe(({ type, subUnitId, rule }) => {
      if (type === 'set') this.registerAgain(subUnitId, rule as unknown as FormatRule);
      if (type === 'add') this.registerScale(subUnitId, rule as unknown as FormatRule);
    });
  }

  /** All results that are known. */
  all(): RuleFormula[] {
    return this.resultsOf(this.known.keys());
  }

  /** Those that were calculated since the last call. */
  takeChanged(): RuleFormula[] {
    const results = this.resultsOf(this.changed);
    this.changed.clear();
    return results;
  }

  private resultsOf(formulaIds: Iterable<string>): RuleFormula[] {
    return [...formulaIds].flatMap((formulaId) => {
      const known = this.known.get(formulaId);
      const value = known && this.univer.otherFormulas.getFormulaValueSync(UNIT, known.sheetId, formulaId);
      return value?.result ? [{ ...known!, result: value.result }] : [];
    });
  }

  private register({ subUnitId: sheetId, formulaMap }: SetOtherFormula): void {
    for (const [formulaId, { f: formula }] of Object.entries(formulaMap)) {
      const rest = formulaId.slice(`formula.${UNIT}_${sheetId}_`.length, -RANDOM_PART);
      this.known.set(formulaId, { sheetId, ruleId: rest.slice(rest.indexOf('_') + 1), formula });
    }
  }

  private forget(formulaIds: readonly string[]): void {
    for (const formulaId of formulaIds) {
      this.known.delete(formulaId);
      this.changed.delete(formulaId);
    }
  }

  private mark({ unitOtherData }: CalculationResult): void {
    for (const results of Object.values(unitOtherData?.[UNIT] ?? {}))
      for (const formulaId of Object.keys(results ?? {})) this.changed.add(formulaId);
  }

  /** Univer forgets the formula of a rule that was changed until somebody draws it, which nobody does here. */
  private registerAgain(sheetId: string, rule: FormatRule): void {
    const before = [...this.known].filter(([, known]) => known.sheetId === sheetId && known.ruleId === rule.cfId);
    this.univer.otherFormulas.deleteFormula(
      UNIT,
      sheetId,
      before.map(([formulaId]) => formulaId),
    );
    if (rule.rule.subType === 'formula') this.ask(sheetId, rule, String(rule.rule.value), rule.ranges);
    else this.registerScale(sheetId, rule);
  }

  /** Limits of colour scales, bars and icons are asked for by drawing only, too. */
  private registerScale(sheetId: string, rule: FormatRule): void {
    for (const formula of limitFormulas(rule.rule.config)) this.ask(sheetId, rule, formula);
  }

  private ask(sheetId: string, rule: FormatRule, formula: string, ranges?: IRange[]): void {
    this.univer.ruleFormulas.registerFormulaWithRange(UNIT, sheetId, rule.cfId, formula, ranges);
  }
}

/** A bar's `min` and `max` are limits; the steps of a scale or an icon set have theirs in `value`. */
function limitFormulas(config: unknown): string[] {
  return Object.values((config ?? {}) as Record<string, Limit & { value?: Limit }>).flatMap((part) => {
    const limit = part?.type === undefined ? part?.value : part;
    return limit?.type === 'formula' ? [String(limit.value)] : [];
  });
}

interface Limit {
  type?: unknown;
  value?: unknown;
}

interface FormatRule {
  cfId: string;
  ranges: IRange[];
  rule: { subType?: string; value?: unknown; config?: unknown };
}

interface SetOtherFormula {
  subUnitId: string;
  formulaMap: Record<string, { f: string }>;
}

interface CalculationResult {
  unitOtherData?: Record<string, Record<string, Record<string, unknown> | undefined> | undefined>;
}
