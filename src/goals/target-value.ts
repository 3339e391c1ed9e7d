/** Goals as they are sent and kept. Runs in the browser too. */
import type { TargetValue } from './target-types';
import type { Goal } from './targets';

/** The goal is taken away, or there is none. */
export const NO_TARGET: TargetValue = { value: null, lower: null, upper: null };

export const isNoTarget = ({ value, lower, upper }: TargetValue): boolean =>
  value === null && lower === null && upper === null;

export const isSameTarget = (a: TargetValue, b: TargetValue): boolean =>
  a.value === b.value && a.lower === b.lower && a.upper === b.upper;

/** An open side of a range is null. */
export function targetValueOf(goal: Goal | null): TargetValue {
  if (goal === null) return NO_TARGET;
  if (goal.kind === 'value') return { ...NO_TARGET, value: goal.value };
  return {
    value: null,
    lower: goal.lower === 0 ? null : goal.lower,
    upper: goal.upper === Infinity ? null : goal.upper,
  };
}
