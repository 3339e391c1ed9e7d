/** Customers won and lost in a span of days, one by one: those that the stocks of the span count as new, returned and cancelled. */
import { addMonths, type Day } from '../core/days';
import type { Facts } from '../core/facts';
import { compareText, rowsByCustomer } from '../core/rows-by-customer';
import { type DayRange, ownerOn } from '../core/spells';
import { reasonReader } from './cancellations';

export interface CustomerChange {
  /** Index. */
  readonly customer: number;
  readonly kind: 'new' | 'returned' | 'lost';
  /** First, or last, day of service. */
  readonly day: Day;
  /** Rep in charge on that day; NO_NAME where nobody is. */
  readonly rep: number;
  /** Days under contract until then; 0 for those won. */
  readonly days: number;
  /** Yen: of a customer lost in the year up to the day, of one won since. */
  readonly revenue: number;
  /** Why, as somebody typed it; '' where nothing is, and for those won. */
  readonly reason: string;
  /** Contacts of whatever kind in the year up to the day, and the last of them; null without one. */
  readonly contacts: number;
  readonly lastContact: Day | null;
}

export interface CustomerChanges {
  /** By yen, the largest first. */
  readonly won: readonly CustomerChange[];
  readonly lost: readonly CustomerChange[];
}

export function customerChanges(facts: Facts, { from, to }: DayRange): CustomerChanges {
  const within = (day: Day): boolean => from <= day && day <= to;
  const paid = paidBy(facts);
  const contacts = contactsOf(facts);
  const reasonOf = reasonReader(facts);
  const [won, lost]: [CustomerChange[], CustomerChange[]] = [[], []];
  for (const spell of facts.spells.flat()) {
    const { customer, start, end, ordinal } = spell;
    if (within(start)) {
      const kind = ordinal === 0 ? 'new' : 'returned';
      const revenue = paid(customer, start, to);
      won.push({
        customer,
        kind,
        day: start,
        rep: ownerOn(spell, start),
        days: 0,
        revenue,
        reason: '',
        ...contacts(customer, start),
      });
    }
    if (within(end)) {
      const revenue = paid(customer, addMonths(end, -12) + 1, end);
      const rep = ownerOn(spell, end);
      const reason = facts.tables.reasons[reasonOf(spell)] ?? '';
      const days = end - start + 1;
      lost.push({ customer, kind: 'lost', day: end, rep, days, revenue, reason, ...contacts(customer, end) });
    }
  }
  const byYen = (a: CustomerChange, b: CustomerChange): number =>
    b.revenue - a.revenue ||
    a.day - b.day ||
    compareText(facts.tables.customers[a.customer]!, facts.tables.customers[b.customer]!);
  return { won: won.sort(byYen), lost: lost.sort(byYen) };
}

/** Yen of a customer between two days, both included. */
function paidBy({ transactions, tables }: Facts): (customer: number, from: Day, to: Day) => number {
  const rows = rowsByCustomer(transactions.customer, transactions.length, tables.customers.length);
  return (customer, from, to) => {
    let sum = 0;
    for (const row of rows.of(customer)) {
      const day = transactions.day[row]!;
      if (from <= day && day <= to) sum += transactions.amount[row]!;
    }
    return sum;
  };
}

function contactsOf({
  activities,
  tables,
}: Facts): (customer: number, until: Day) => Pick<CustomerChange, 'contacts' | 'lastContact'> {
  const rows = rowsByCustomer(activities.customer, activities.length, tables.customers.length);
  return (customer, until) => {
    const days = [...rows.of(customer)].map((row) => activities.day[row]!).filter((day) => day <= until);
    const from = addMonths(until, -12);
    // Activities are sorted by day.
    return { contacts: days.filter((day) => day > from).length, lastContact: days[days.length - 1] ?? null };
  };
}
