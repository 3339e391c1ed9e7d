/** Attainment and status of a figure against its goal (kpi-definitions, "Targets, pace, status, signals"). */
import type { Figure } from '../core/evaluate';
import type { KpiDefinition } from '../core/kpi';
import type { Settings } from '../core/settings';
import type { Goal } from './targets';

/**
 * `running` = not to be judged yet, shown as 途中 without a colour: a rate of a month that is not closed, or a count before the
 * first business day. The definitions' 判定保留 is told apart by its reason: `no-goal`, `no-data`, `small-base`.
 */
export type Status = 'achieved' | 'caution' | 'behind' | 'small-base' | 'no-data' | 'no-goal' | 'running';

export interface Assessment {
  /** 1 = exactly on target; null where nothing can be said. */
  readonly attainment: number | null;
  readonly status: Status;
}

/**
 * @param pace share of the period's business days that have gone (1 for a closed period): counts and money of a running
 *   period are held against goal × pace.
 */
export function assess(
  kpi: KpiDefinition,
  figure: Figure,
  goal: Goal | null,
  pace: number,
  settings: Settings,
): Assessment {
  if (goal === null) return { attainment: null, status: 'no-goal' };
  if (figure.value === null) return { attainment: null, status: 'no-data' };
  if (figure.partial && kpi.accumulates === 'rate') return { attainment: null, status: 'running' };
  if (figure.partial && kpi.accumulates === 'sum' && pace === 0) return { attainment: null, status: 'running' };
  const paced = figure.partial && kpi.accumulates === 'sum' ? pace : 1;
  const attainment = attainmentOf(kpi, figure.value, goal, paced);
  if (attainment === null) return { attainment, status: 'no-data' };
  if (figure.base !== null && figure.base < settings.minimumBase) return { attainment, status: 'small-base' };
  return { attainment, status: statusOf(attainment, settings) };
}

export function statusOf(attainment: number, settings: Settings): Status {
  // Figures such as 0.9 reached through sums of fractions must not fall short by the last bit.
  const rounding = 1e-9;
  if (attainment >= settings.achievedFrom - rounding) return 'achieved';
  return attainment >= settings.cautionFrom - rounding ? 'caution' : 'behind';
}

function attainmentOf(kpi: KpiDefinition, actual: number, goal: Goal, pace: number): number | null {
  if (goal.kind === 'range') {
    if (actual < goal.lower) return actual / goal.lower;
    return actual > goal.upper ? goal.upper / actual : 1;
  }
  // Retention and churn state one fact, so retention takes the attainment of its churn.
  if (kpi.attainmentFrom === 'churn-rate') return lowerIsBetter(1 - actual, 1 - goal.value);
  const target = goal.value * pace;
  if (kpi.better === 'lower') return lowerIsBetter(actual, target);
  return target === 0 ? (actual >= 0 ? 1 : null) : actual / target;
}

function lowerIsBetter(actual: number, target: number): number {
  // A rounding rest such as 1 − 0.98 − 0.02 counts as nothing.
  return actual <= 1e-12 ? 1 : Math.max(0, target) / actual;
}
