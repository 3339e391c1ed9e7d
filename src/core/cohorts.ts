/** Cohorts: customers by the month in which their first spell began, and how many of them are there month after month. */
import type { Facts } from './facts';
import { activeAtClose } from './measures/stocks';
import { type MonthIndex, monthEnd, monthOf } from './periods';

export interface Cohort {
  readonly month: MonthIndex;
  /** Customers whose first spell began in the month. */
  readonly customers: number;
  /** How many of them are active at the close of the month itself, of the next one …; up to the last closed month. */
  readonly active: readonly number[];
}

/**
 * One cohort a month from `first` to `last`, months in which nobody began included. Who left and came back counts again.
 * @param lastClosed the last month whose close has been reached
 */
export function cohorts(facts: Facts, first: MonthIndex, last: MonthIndex, lastClosed: MonthIndex): Cohort[] {
  const { closingDay } = facts.settings;
  const members = new Map<MonthIndex, number[]>();
  facts.spells.forEach((spells, customer) => {
    const begun = spells[0];
    if (begun === undefined || begun.start > facts.asOf) return;
    const month = monthOf(begun.start, closingDay);
    if (month < first || month > last) return;
    const known = members.get(month);
    if (known === undefined) members.set(month, [customer]);
    else known.push(customer);
  });
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const month = first + i;
    const customers = members.get(month) ?? [];
    const active = Array.from({ length: Math.max(0, lastClosed - month + 1) }, (_each, k) => {
      const close = monthEnd(month + k, closingDay);
      return customers.filter((customer) => facts.spells[customer]!.some((spell) => activeAtClose(spell, close)))
        .length;
    });
    return { month, customers: customers.length, active };
  });
}
