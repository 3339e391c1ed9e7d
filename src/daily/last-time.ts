/** What happened the last time somebody was in touch with a customer. */
import type { Day } from '../core/days';
import type { Facts } from '../core/facts';
import {
  KINDS,
  type Kind,
  NO_NAME,
  type Outcome,
  OUTCOMES,
  type Purpose,
  PURPOSES,
  type Reaction,
  REACTIONS,
} from '../core/tables';

export interface LastTime {
  readonly day: Day;
  readonly rep: number;
  readonly kind: Kind;
  readonly purpose: Purpose;
  readonly outcome: Outcome;
  readonly reaction: Reaction;
  /** Where the row stands in the visits; null where it may be one of the calls table. */
  readonly place: { readonly row: number; readonly part: number } | null;
}

/** By customer, of several rows on one day the one further down; without an entry where nobody has been in touch. */
export function lastTimes({ contacts, calls }: Facts): ReadonlyMap<number, LastTime> {
  const activities = contacts();
  const rows = new Map<number, number>();
  for (let i = 0; i < activities.length; i++) {
    const customer = activities.customer[i]!;
    if (customer === NO_NAME) continue;
    const known = rows.get(customer);
    if (known === undefined || isLater(i, known)) rows.set(customer, i);
  }
  return new Map([...rows].map(([customer, i]) => [customer, timeOf(i)]));

  function isLater(a: number, b: number): boolean {
    const { day, part, row } = activities;
    return (day[a]! - day[b]! || part[a]! - part[b]! || row[a]! - row[b]!) > 0;
  }

  function timeOf(i: number): LastTime {
    const kind = KINDS[activities.kind[i]!]!;
    const mayBeCall = calls !== null && kind === 'call';
    return {
      day: activities.day[i]!,
      rep: activities.rep[i]!,
      kind,
      purpose: PURPOSES[activities.purpose[i]!]!,
      outcome: OUTCOMES[activities.outcome[i]!]!,
      reaction: REACTIONS[activities.reaction[i]!]!,
      place: mayBeCall ? null : { row: activities.row[i]!, part: activities.part[i]! },
    };
  }
}
