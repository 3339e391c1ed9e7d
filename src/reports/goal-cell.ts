/** A target in a cell of a written sheet. */
import { RANGE_MARK } from '../core/figure-text';
import type { Unit } from '../core/kpi';
import type { Language } from '../core/language';
import type { Look, PlanCell } from '../core/sheet-plan';
import type { Goal } from '../goals/targets';
import { numberFormat } from './formats';
import { number, text } from './plan-cells';

/** A range as `1.5〜2.5`. */
export function goalCell(goal: Goal | null, unit: Unit, language: Language, look: Look = { align: 'right' }): PlanCell {
  if (goal?.kind !== 'range') return number(goal?.value ?? null, numberFormat(unit, language), look);
  const bound = (value: number): string =>
    value === Infinity ? '' : unit === 'ratio' ? `${(value * 100).toFixed(1)}%` : value.toFixed(1);
  const [low, high] = [goal.lower === 0 ? '' : bound(goal.lower), bound(goal.upper)];
  return text(`${low}${RANGE_MARK[language]}${high}`, look);
}
