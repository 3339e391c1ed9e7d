/** What the engine keeps beside Univer, after a page changed the workbook: scripts' changes move it by themselves. */
import { forgetSheet, shiftCharts } from '../engine/charts';
import type { UniverRule } from '../engine/rules';
import { UNIT } from '../engine/load';
import { shiftFilter } from '../engine/filters';
import type { SheetEngine } from '../engine/sheet-engine';
import { lineChangeOf } from './line-changes';
import type { Mutation } from './wire';

/** Univer's `UpdateRuleType.RANGE` of a validation's update. */
const RANGES_ONLY = 1;

/** To be called before the mutation is executed: what a rule was made from holds only as long as the rule says the same. */
export function releaseRules(engine: SheetEngine, { id, params }: Mutation): void {
  if (id === 'sheet.mutation.set-conditional-rule') {
    const { subUnitId, rule, cfId = rule.cfId } = params as { subUnitId: string; rule: UniverRule; cfId?: string };
    const before = engine.univer.rules.getRule(UNIT, subUnitId, cfId) as unknown as UniverRule | undefined;
    const follows = engine.side.rules.get(cfId)?.condition.kind === 'formula';
    if (!before || !saysTheSame(before, rule, follows)) engine.side.rules.delete(cfId);
  }
  if (id === 'data-validation.mutation.updateRule') {
    const { ruleId, payload } = params as { ruleId: string; payload: { type?: unknown } };
    if (payload.type !== RANGES_ONLY) engine.side.validations.delete(ruleId);
  }
}

/** Ranges may differ; so may the formula, which moves with its cells, if it is taken from the rule anyway. */
function saysTheSame(before: UniverRule, after: UniverRule, mayFormulaDiffer: boolean): boolean {
  const bare = ({ stopIfTrue, rule: { value, ...rest } }: UniverRule): string =>
    JSON.stringify([stopIfTrue, rest, mayFormulaDiffer && rest.subType === 'formula' ? '' : value]);
  return bare(before) === bare(after);
}

/** To be called after the mutation was executed. */
export function moveSideTables(engine: SheetEngine, mutation: Mutation): void {
  const change = lineChangeOf(mutation);
  if (!change) return;
  const { sheetId } = change;
  if (change.kind === 'remove-sheet') {
    engine.side.filters.delete(sheetId);
    engine.side.filterCriteria.delete(sheetId);
    forgetSheet(engine, sheetId);
    return;
  }
  if (change.kind === 'move') return;
  const shift = {
    lines: change.lines,
    at: change.at + 1,
    count: change.kind === 'insert' ? change.count : -change.count,
  };
  shiftFilter(engine, sheetId, shift);
  shiftCharts(engine, sheetId, shift);
}
