/** Whose dealings pull the price or the frequency of the gap down: customers whose transactions got smaller, or fewer. */
import type { Facts } from '../core/facts';
import { type MonthSpan, monthEnd, monthStart } from '../core/periods';

export interface LeverCustomer {
  /** Index of the customer. */
  readonly customer: number;
  /** Yen by which their revenue of the span would be higher, had they gone on as before. */
  readonly yen: number;
}

/** Below a hundredth a price has not fallen: shares of a yen, and one small order more. */
const LEAST_FALL = 0.01;

interface Sum {
  readonly count: number;
  readonly yen: number;
}
const NONE: Sum = { count: 0, yen: 0 };

/**
 * Customers whose mean transaction in the span to date is smaller than in the twelve months before it; the largest loss
 * first. Those without a transaction on either side have no price to compare.
 */
export function customersPayingLess(facts: Facts, span: MonthSpan): readonly LeverCustomer[] {
  const { now, before } = sides(facts, span);
  return listed(facts, (customer) => {
    const [then, today] = [before(customer), now(customer)];
    if (then.count === 0 || today.count === 0) return 0;
    const [usual, price] = [then.yen / then.count, today.yen / today.count];
    return price < usual * (1 - LEAST_FALL) ? today.count * (usual - price) : 0;
  });
}

/**
 * Customers still active who have had at least one whole transaction fewer in the span to date than at the rate of the twelve
 * months before it (of a shorter record: since it began); the largest loss first.
 */
export function customersBuyingLess(facts: Facts, span: MonthSpan): readonly LeverCustomer[] {
  const { now, before, share } = sides(facts, span);
  return listed(facts, (customer) => {
    const [then, today] = [before(customer), now(customer)];
    const isActive = facts.spells[customer]!.some(({ start, end }) => start <= facts.asOf && end > facts.asOf);
    const missing = then.count * share - today.count;
    return isActive && missing >= 1 ? missing * (then.yen / then.count) : 0;
  });
}

/** What each customer did in the span to date and in the twelve months before it; `share`: days of the one ÷ of the other. */
function sides(facts: Facts, span: MonthSpan) {
  const { asOf, firstDay, settings } = facts;
  const from = monthStart(span.first, settings.closingDay);
  const to = Math.min(monthEnd(span.last, settings.closingDay), asOf);
  const earlier = Math.max(monthStart(span.first - 12, settings.closingDay), firstDay.transactions ?? from);
  return {
    now: sums(facts, from, to),
    before: sums(facts, earlier, from - 1),
    share: earlier < from ? (to - from + 1) / (from - earlier) : 0,
  };
}

/** A return reduces the yen and is no transaction of its own. */
function sums({ transactions }: Facts, from: number, to: number): (customer: number) => Sum {
  const found = new Map<number, Sum>();
  for (let i = 0; i < transactions.length; i++) {
    const [day, customer, amount] = [transactions.day[i]!, transactions.customer[i]!, transactions.amount[i]!];
    if (day < from || day > to) continue;
    const { count, yen } = found.get(customer) ?? NONE;
    found.set(customer, { count: count + (amount < 0 ? 0 : 1), yen: yen + amount });
  }
  return (customer) => found.get(customer) ?? NONE;
}

const listed = ({ tables }: Facts, loss: (customer: number) => number): readonly LeverCustomer[] =>
  tables.customers
    .map((_, customer) => ({ customer, yen: loss(customer) }))
    .filter(({ yen }) => yen > 0)
    .sort((a, b) => b.yen - a.yen);
