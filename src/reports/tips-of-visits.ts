/** Which tip stands beside which visit of a rep's day: each tip once, at the first visit that it fits, one a visit. */
import type { CustomerHealth } from '../daily/customer-health';
import type { PlannedVisit } from '../daily/plan/types';
import { type Tip, tipsFor } from '../review/tips';

/** @param visits of one rep, in the order of the walk */
export function tipsOfVisits(
  visits: readonly PlannedVisit[],
  tips: readonly Tip[],
  health: readonly CustomerHealth[],
): ReadonlyMap<PlannedVisit, Tip> {
  let left = tips;
  const placed = new Map<PlannedVisit, Tip>();
  for (const visit of visits) {
    if (visit.status === 'moved' || visit.status === 'done') continue;
    const { stage } = health[visit.customer]!;
    const [tip] = tipsFor(left, { kpi: visit.kpi, ...(stage === null ? {} : { stage }) }, 1);
    if (tip === undefined) continue;
    placed.set(visit, tip);
    left = left.filter((each) => each !== tip);
  }
  return placed;
}
