/** Customers with the yen that are in danger: the order of 顧客の状態, and what 進捗 points at. */
import type { Facts } from '../core/facts';
import { type CustomerHealth, customerHealth } from '../daily/customer-health';
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
export function customersByStake(facts: Facts): readonly StakedCustomer[] {
  const names = distinctNames(facts.tables.customers);
  return customerHealth(facts)
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

/** Two customers may share a name and differ in their number: the second is shown with its count, so that rows have one key each. */
function distinctNames(names: readonly string[]): string[] {
  const taken = new Set(names);
  const seen = new Set<string>();
  return names.map((name) => {
    if (!seen.has(name)) {
      seen.add(name);
      return name;
    }
    let nth = 2;
    while (taken.has(`${name} (${nth})`)) nth++;
    taken.add(`${name} (${nth})`);
    return `${name} (${nth})`;
  });
}
