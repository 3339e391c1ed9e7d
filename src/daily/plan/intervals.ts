/** The days between two visits that the plan goes by. */
import { median } from '../../core/stats';
import type { CustomerHealth } from '../customer-health';
import { TOO_FREQUENT, USUAL_INTERVAL } from './limits';

/**
 * As typed; else the customer's own habit, unless it is more than twice as frequent as the team's median: a habit of visiting
 * too often would plan itself on and on. Then the team's median, and without any the usual interval. null for customers not
 * under contract of whom nothing is typed, and for those that have left: what was typed was for their time with us.
 */
export function planIntervals(health: readonly CustomerHealth[]): (customer: CustomerHealth) => number | null {
  const known = health.flatMap(({ isUnderContract, interval }) =>
    isUnderContract && interval !== null && interval.source !== 'team' ? [interval.days] : [],
  );
  const team = median(known) ?? USUAL_INTERVAL;
  return ({ interval, isUnderContract, stage }) => {
    if (!isUnderContract && stage === 'left') return null;
    if (interval === null) return isUnderContract ? USUAL_INTERVAL : null;
    const isTooFrequent = interval.source === 'own' && interval.days * TOO_FREQUENT < team;
    return Math.max(1, Math.ceil(isTooFrequent ? team : interval.days));
  };
}
