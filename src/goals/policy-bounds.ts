/** What is proposed, kept within a rule of the company. Runs in the browser too. */
import type { Policy, TargetValue } from './target-types';

export interface Bounded {
  readonly value: TargetValue;
  /** Whether the rule changed anything. */
  readonly bound: boolean;
}

/**
 * A team's target within the rule's bounds. A range that has an open side gets the rule's; no target at all stays none, and
 * without a rule everything stays.
 */
export function applyPolicy(policy: Policy | null | undefined, target: TargetValue): Bounded {
  const [low, high] = [policy?.lower ?? -Infinity, policy?.upper ?? Infinity];
  const within = (figure: number): number => Math.min(high, Math.max(low, figure));
  const isRange = target.lower !== null || target.upper !== null;
  const value: TargetValue = {
    value: target.value === null ? null : within(target.value),
    lower: isRange ? closed(within(target.lower ?? -Infinity)) : null,
    upper: isRange ? closed(within(target.upper ?? Infinity)) : null,
  };
  const bound = value.value !== target.value || value.lower !== target.lower || value.upper !== target.upper;
  return { value, bound };
}

/** An open side is null. */
const closed = (bound: number): number | null => (Number.isFinite(bound) ? bound : null);
