/** Every customer as the plan sees it: who would go, what speaks for it, and what forbids it. */
import type { Day } from '../../core/days';
import type { Facts } from '../../core/facts';
import { hasLeft } from '../../core/memberships';
import { median } from '../../core/stats';
import { NO_CAPACITY, NO_NAME } from '../../core/tables';
import type { CustomerHealth } from '../customer-health';
import { planIntervals } from './intervals';
import { LEAST_WEIGHT } from './limits';
import { type LastContact, lastContacts } from './last-contacts';
import { type Need, needsOf } from './needs';
import { type Priority, priorityOf } from './priority';
import { type PromisedDay, promises } from './promises';
import type { NotPlanned, ProspectValue } from './types';

export interface Candidate {
  readonly customer: number;
  readonly name: string;
  readonly rep: number;
  readonly area: number;
  readonly isUnderContract: boolean;
  readonly priority: Priority;
  /** Yen. */
  readonly stake: number;
  /** The yen that count in the order: at least {@link LEAST_WEIGHT} of the customers' median, and 1. */
  readonly weight: number;
  /** Up to the plan's last day, the weightiest first; none before the customer's rest is over. */
  readonly needs: readonly Need[];
  readonly last: LastContact | undefined;
  readonly promise: PromisedDay | undefined;
  /** Last day of the contract that ends next, unless it renews itself; null: none does. */
  readonly end: Day | null;
  /** The first day after a rest from too much attention; null where there is none. */
  readonly rest: Day | null;
  /** Why the customer is on nobody's list, whatever speaks for it; null: nothing forbids it. */
  readonly barred: Extract<NotPlanned, 'told-not' | 'no-places' | 'no-rep' | 'rep-left'> | null;
}

/** @param until the last day of the plan */
export function candidatesOf(
  facts: Facts,
  health: readonly CustomerHealth[],
  prospects: ProspectValue,
  until: Day,
): Candidate[] {
  const { tables } = facts;
  const last = lastContacts(facts);
  const agreed = promises(facts);
  const intervalOf = planIntervals(health);
  const stakes = health.map((each) => stakeOf(each, prospects));
  const least = Math.max(1, LEAST_WEIGHT * (median(stakes.filter((_, i) => health[i]!.isUnderContract)) ?? 0));
  return health.map((each): Candidate => {
    const { customer, rep, isUnderContract } = each;
    const priority = priorityOf(tables.customerInfo.priority[customer] ?? '');
    const rest = restOf(each);
    const situation = {
      facts,
      health: each,
      last: last.get(customer),
      promise: agreed.get(customer),
      interval: intervalOf(each),
      priority,
      until,
    };
    return {
      customer,
      name: tables.customers[customer]!,
      rep,
      area: tables.customerInfo.area[customer] ?? NO_NAME,
      isUnderContract,
      priority,
      stake: stakes[customer]!,
      weight: Math.max(least, stakes[customer]!),
      needs: needsOf(situation).filter(({ from }) => Math.max(from, rest ?? from) <= until),
      last: situation.last,
      promise: situation.promise,
      end: each.end === null || each.end.kind === 'auto' ? null : each.end.day,
      rest,
      barred: barredBy(facts, each, priority),
    };
  });
}

function barredBy(facts: Facts, { rep }: CustomerHealth, priority: Priority): Candidate['barred'] {
  if (rep === NO_NAME) return 'no-rep';
  if (priority === 'never') return 'told-not';
  if (hasLeft(facts.tables, rep, facts.asOf)) return 'rep-left';
  return capacityOf(facts, rep) === 0 ? 'no-places' : null;
}

/** How many visits a rep's day holds: what 担当者 says of the rep, else the setting. */
export const capacityOf = ({ tables, settings }: Facts, rep: number): number =>
  tables.capacities[rep] === NO_CAPACITY ? settings.visitsPerDay : tables.capacities[rep]!;

/** What speaks for a visit on that day, the weightiest first. */
export function needsOn({ needs, rest, barred }: Candidate, day: Day): readonly Need[] {
  return barred !== null || (rest !== null && rest > day) ? [] : needs.filter(({ from }) => from <= day);
}

const restOf = ({ state, reason }: CustomerHealth): Day | null =>
  state === 'pushed' && 'until' in reason ? reason.until : null;

/** A customer's year of revenue; a year in which more came back than was paid puts nothing at stake. */
function stakeOf(
  { isUnderContract, yearRevenue, timing }: CustomerHealth,
  { firstYear, now, later }: ProspectValue,
): number {
  if (isUnderContract) return Math.max(0, yearRevenue);
  const { share } = timing?.timing === 'now' ? now : later;
  return Math.round(Math.max(0, firstYear ?? 0) * share);
}
