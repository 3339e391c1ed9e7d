/**
 * What the record says of deals that were won and of those that were lost, and of the way to the first appointment.
 *
 * Each customer counts once, with its first decided deal: several decisions of one customer are no several proofs. What is
 * measured lies before the contacts that decide, and has a given number of contacts for all. How many contacts a deal took is
 * no measure: whoever is open is won early, so few contacts would go along with orders in every record; and so would few
 * within a month, of the deals that are still open then.
 */
import type { Day } from '../core/days';
import type { Facts } from '../core/facts';
import { underContract } from '../core/facts';
import { KINDS, OUTCOMES, PURPOSES } from '../core/tables';
import { rowsByCustomer } from '../core/rows-by-customer';
import type { Trial } from './permutation';

/** So many contacts are the beginning of a deal. */
export const FIRST_CONTACTS = 3;
/** What has not been decided after so many days is another deal. */
const LONGEST_DEAL_DAYS = 365;

const code = (name: (typeof OUTCOMES)[number]): number => OUTCOMES.indexOf(name);
const WON = code('won');
const LOST = code('lost');
const APPOINTMENT = code('appointment');
const OPENED_BY = [APPOINTMENT, code('meeting'), code('quote')];
const APPROACHED = [code('absent'), code('refused'), code('talked'), APPOINTMENT];
const VISIT = KINDS.indexOf('visit');
const CALL = KINDS.indexOf('call');
const PROSPECTING = PURPOSES.indexOf('prospecting');

/** From the first appointment, meeting or quote of somebody who was no customer to the order or the refusal. */
interface Deal {
  /** With a contact, from the first on; the last is that of the decision. */
  readonly days: readonly Day[];
  readonly isSuccess: boolean;
  /** Of the rep who opened it. */
  readonly group: number;
}

/** The first decided one of each customer. */
function firstDeals(facts: Facts): Deal[] {
  const { activities, tables } = facts;
  const rows = rowsByCustomer(activities.customer, activities.length, tables.customers.length);
  return tables.customers.flatMap((_, customer) => {
    let open: { days: Day[]; group: number } | null = null;
    for (const row of rows.of(customer)) {
      const day = activities.day[row]!;
      const outcome = activities.outcome[row]!;
      if (underContract(facts, customer, day) || (open !== null && day - open.days[0]! > LONGEST_DEAL_DAYS))
        open = null;
      if (underContract(facts, customer, day)) continue;
      if (open === null) {
        if (OPENED_BY.includes(outcome)) open = { days: [day], group: activities.rep[row]! };
        continue;
      }
      if (open.days[open.days.length - 1] !== day) open.days.push(day);
      if (outcome === WON || outcome === LOST)
        return [{ days: open.days, group: open.group, isSuccess: outcome === WON }];
    }
    return [];
  });
}

/** Days that the first {@link FIRST_CONTACTS} contacts took, of deals not decided before the last of them. */
export const contactTrials = (facts: Facts): Trial[] => beginnings(facts, FIRST_CONTACTS);

/** Days from the first contact of a deal to the next; those decided on the first day have none. */
export const replyTrials = (facts: Facts): Trial[] => beginnings(facts, 2);

const beginnings = (facts: Facts, contacts: number): Trial[] =>
  firstDeals(facts).flatMap(({ days, isSuccess, group }) =>
    days.length < contacts ? [] : [{ feature: days[contacts - 1]! - days[0]!, isSuccess, group }],
  );

/**
 * Whether an approach was a visit (1) or a call (0), and whether it gave an appointment: of each customer all up to its first
 * appointment. The first approaches of a rep are one group, the second ones the next …: in none is a customer twice, and
 * all in it have failed as often.
 */
export function approachTrials(facts: Facts): Trial[] {
  const { activities } = facts;
  const approaches = new Map<number, number>();
  const trials: Trial[] = [];
  for (let row = 0; row < activities.length; row++) {
    const [customer, kind, outcome] = [activities.customer[row]!, activities.kind[row], activities.outcome[row]!];
    const isApproach = activities.purpose[row] === PROSPECTING && APPROACHED.includes(outcome);
    const before = approaches.get(customer) ?? 0;
    if (!isApproach || customer < 0 || (kind !== VISIT && kind !== CALL) || before === Infinity) continue;
    approaches.set(customer, outcome === APPOINTMENT ? Infinity : before + 1);
    trials.push({
      feature: kind === VISIT ? 1 : 0,
      isSuccess: outcome === APPOINTMENT,
      group: `${activities.rep[row]!}/${before}`,
    });
  }
  return trials;
}
