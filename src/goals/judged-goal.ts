/** The goal by which a figure is judged, where two KPIs state one fact. */
import type { KpiDefinition } from '../core/kpi';
import type { MonthSpan } from '../core/periods';
import { KPIS } from '../kpis';
import { type Goal, type Target, goalFor } from './targets';

/** Each is 1 less the other, so a goal for one is a goal for both. */
const COMPLEMENTS: ReadonlyMap<string, string> = new Map([
  ['retention-rate', 'churn-rate'],
  ['churn-rate', 'retention-rate'],
]);

/**
 * As {@link goalFor}; a retention or churn rate without a goal of its own takes 1 − the other's, since the same fact must not
 * be two colours. Not where a person took its goal away.
 */
export function judgedGoal(
  targets: readonly Target[],
  kpi: KpiDefinition,
  rep: string | null,
  span: MonthSpan,
): Goal | null {
  const own = goalFor(targets, kpi, rep, span);
  const complement = KPIS.find(({ id }) => id === COMPLEMENTS.get(kpi.id));
  if (own !== null || complement === undefined || targets.some((row) => isTakenAway(row, kpi, rep))) return own;
  const goal = goalFor(targets, complement, rep, span);
  // 1 − 0.985 is 0.015000000000000013.
  return goal?.kind === 'value' ? { kind: 'value', value: Number((1 - goal.value).toFixed(12)) } : null;
}

const isTakenAway = (row: Target, kpi: KpiDefinition, rep: string | null): boolean =>
  row.kpi === kpi.id && row.rep === rep && row.target === null && row.lower === null && row.upper === null;
