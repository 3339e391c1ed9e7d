/** How often a target was reached in the record. Runs in the browser too. */
import type { KpiDefinition } from '../core/kpi';
import type { TargetValue } from './target-types';
import { isNoTarget } from './target-value';

/** In how many of these months a target was reached; 0 = beyond the record's best (実績なし), or no target. */
export function reachedIn(months: readonly number[], better: KpiDefinition['better'], target: TargetValue): number {
  if (isNoTarget(target)) return 0;
  const { value } = target;
  const lower = target.lower ?? (better === 'lower' ? null : value) ?? -Infinity;
  const upper = target.upper ?? (better === 'higher' ? null : value) ?? Infinity;
  // A target that was computed (1 − 0.9) or rounded may lie on the wrong side of the month it equals by its last bit.
  const slack = (bound: number): number => (Number.isFinite(bound) ? 1e-9 * Math.max(1, Math.abs(bound)) : 0);
  return months.filter((month) => month >= lower - slack(lower) && month <= upper + slack(upper)).length;
}
