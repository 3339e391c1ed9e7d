import type { Day } from '../days';
import { monthStart } from '../periods';
import { repSelected, selectedOwnership } from '../slice';
import { lowerBound } from '../day-order';
import type { Cell } from './cell';
import { activeAtClose, contains } from './stocks';

/** Yen in the period. */
export interface MoneyMeasures {
  readonly revenue: number;
  /** Rows that are no returns. */
  readonly transactions: number;
  /** Customers with a transaction. */
  readonly payingCustomers: number;
  /** What the customers in the closing stock have paid so far, whoever the rep; with a customer filter, what that customer has. */
  readonly cumulative: number;
  /** Customers that {@link MoneyMeasures.cumulative} is spread over: the closing stock, or the one filtered by. */
  readonly cumulativeCustomers: number;
  /** Revenue in the period from the customers of the opening stock, whoever the rep. */
  readonly revenueFromOpening: number;
  /** Their revenue in as many months (of a partial period: as many days) just before. */
  readonly priorRevenueFromOpening: number;
  /** Revenue of the KGI's period up to the end of this one; null where the two do not meet. */
  readonly kgiRevenue: number | null;
}

export function moneyMeasures(cell: Cell): MoneyMeasures {
  const { slice, period, kgi } = cell;
  const { transactions } = slice.facts;
  const bySlice = (i: number): boolean =>
    slice.customer(transactions.customer[i]!) && repSelected(slice, transactions.rep[i]!, transactions.day[i]!);
  const sum = (from: Day, to: Day, counts: (i: number) => boolean): number => {
    let yen = 0;
    const end = lowerBound(transactions.day, to + 1);
    for (let i = lowerBound(transactions.day, from); i < end; i++) if (counts(i)) yen += transactions.amount[i]!;
    return yen;
  };

  let count = 0;
  const paying = new Set<number>();
  const end = lowerBound(transactions.day, period.to + 1);
  for (let i = lowerBound(transactions.day, period.from); i < end; i++) {
    if (transactions.amount[i]! < 0 || !bySlice(i)) continue;
    count++;
    paying.add(transactions.customer[i]!);
  }

  const opening = activeOwned(cell, period.from - 1);
  const fromOpening = (i: number): boolean => opening.has(transactions.customer[i]!);
  const priorFrom = monthStart(2 * period.first - period.last - 1, slice.facts.settings.closingDay);
  const priorTo = period.partial ? Math.min(priorFrom + period.to - period.from, period.from - 1) : period.from - 1;

  const named = slice.filter.customer !== undefined;
  const closing = named ? null : activeOwned(cell, period.to);
  const counted = (i: number): boolean => {
    const customer = transactions.customer[i]!;
    return closing === null ? slice.customer(customer) : closing.has(customer);
  };
  return {
    revenue: sum(period.from, period.to, bySlice),
    transactions: count,
    payingCustomers: paying.size,
    cumulative: sum(-Infinity, period.to, counted),
    cumulativeCustomers: closing === null ? 1 : closing.size,
    revenueFromOpening: sum(period.from, period.to, fromOpening),
    priorRevenueFromOpening: sum(priorFrom, priorTo, fromOpening),
    kgiRevenue: kgi.period === null ? null : sum(kgi.period.from, kgi.period.to, bySlice),
  };
}

/** Customers of the slice active at the close of a day. */
function activeOwned({ slice }: Cell, day: Day): ReadonlySet<number> {
  const active = new Set<number>();
  slice.facts.spells.forEach((spells, customer) => {
    if (spells.length === 0 || !slice.customer(customer)) return;
    for (const spell of spells)
      if (activeAtClose(spell, day) && contains(selectedOwnership(slice, spell), day)) active.add(customer);
  });
  return active;
}
