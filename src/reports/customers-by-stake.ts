/** Customers with the yen that are in danger: the order of 顧客の状態, and what 進捗 points at. */
import type { Facts } from '../core/facts';
import type { CustomerHealth } from '../daily/customer-health';
import { distinctNames } from '../daily/distinct-names';
import { compareText } from '../core/rows-by-customer';
import { STATES } from '../daily/state';

export interface StakedCustomer {
  readonly health: CustomerHealth;
  /** As the row of the customer is called: different for each. */
  readonly name: string;
  /** Yen in danger; 0 where nothing is. A year in which more came back than was paid puts nothing at stake. */
  readonly stake: number;
}

/** What is in danger first, by yen; then by state, by revenue, by name. */
export function customersByStake({ tables }: Facts, all: readonly CustomerHealth[]): readonly StakedCustomer[] {
  const names = distinctNames(tables.customers);
  return all
    .map((health) => ({ health, name: names[health.customer]!, stake: stakeOf(health) }))
    .sort(
      (a, b) =>
        b.stake - a.stake ||
        STATES.indexOf(a.health.state) - STATES.indexOf(b.health.state) ||
        b.health.yearRevenue - a.health.yearRevenue ||
        compareText(a.name, b.name),
    );
}

const stakeOf = ({ isAtStake, yearRevenue }: CustomerHealth): number => (isAtStake ? Math.max(0, yearRevenue) : 0);
