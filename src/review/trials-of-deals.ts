/** What the record says of deals that were won and of those that were lost. */
import type { Day } from '../core/days';
import type { Facts } from '../core/facts';
import { underContract } from '../core/facts';
import { KINDS, OUTCOMES, PURPOSES } from '../core/tables';
import { rowsByCustomer } from '../core/rows-by-customer';
import type { Trial } from './permutation';

/** An appointment has so many days to become an order. */
export const DEAL_DAYS = 120;
/** An older contact does not belong to the deal. */
const ROAD_DAYS = 365;

const WON = OUTCOMES.indexOf('won');
const LOST = OUTCOMES.indexOf('lost');
const APPOINTMENT = OUTCOMES.indexOf('appointment');
const APPROACHED = ['absent', 'refused', 'talked', 'appointment'].map((name) =>
  OUTCOMES.indexOf(name as (typeof OUTCOMES)[number]),
);
const VISIT = KINDS.indexOf('visit');
const CALL = KINDS.indexOf('call');
const PROSPECTING = PURPOSES.indexOf('prospecting');

/** Each decision at somebody who was no customer: the days with a contact since the decision before. */
interface Decision {
  readonly contactDays: readonly Day[];
  readonly day: Day;
  readonly isSuccess: boolean;
  readonly group: number;
}

function decisions(facts: Facts): Decision[] {
  const { activities, tables } = facts;
  const rows = rowsByCustomer(activities.customer, activities.length, tables.customers.length);
  return tables.customers.flatMap((_, customer) => {
    const found: Decision[] = [];
    let contactDays: Day[] = [];
    for (const row of rows.of(customer)) {
      const day = activities.day[row]!;
      if (underContract(facts, customer, day)) {
        contactDays = [];
        continue;
      }
      contactDays = contactDays.filter((earlier) => earlier > day - ROAD_DAYS);
      if (contactDays[contactDays.length - 1] !== day) contactDays.push(day);
      const outcome = activities.outcome[row];
      if (outcome !== WON && outcome !== LOST) continue;
      found.push({ contactDays, day, isSuccess: outcome === WON, group: activities.rep[row]! });
      contactDays = [];
    }
    return found;
  });
}

/** Days with a contact on the road to the decision, its own included. */
export function contactTrials(facts: Facts): Trial[] {
  return decisions(facts).map(({ contactDays, ...rest }) => ({ ...rest, feature: contactDays.length }));
}

/** Mean days between two contacts on the road; decisions at the first contact have no road. */
export function paceTrials(facts: Facts): Trial[] {
  return decisions(facts).flatMap(({ contactDays, day, ...rest }) =>
    contactDays.length < 2 ? [] : [{ ...rest, feature: (day - contactDays[0]!) / (contactDays.length - 1) }],
  );
}

/** Days from an appointment to the next contact, and whether an order came within {@link DEAL_DAYS}. */
export function replyTrials(facts: Facts): Trial[] {
  const { activities, tables, asOf } = facts;
  const rows = rowsByCustomer(activities.customer, activities.length, tables.customers.length);
  return tables.customers.flatMap((_, customer) => {
    const own = [...rows.of(customer)];
    return own.flatMap((row, i) => {
      const day = activities.day[row]!;
      if (activities.outcome[row] !== APPOINTMENT || day + DEAL_DAYS > asOf || underContract(facts, customer, day))
        return [];
      const later = own.slice(i + 1).filter((next) => activities.day[next]! > day);
      const next = later[0];
      const reply = next === undefined ? DEAL_DAYS : Math.min(DEAL_DAYS, activities.day[next]! - day);
      const isSuccess = later.some(
        (after) => activities.outcome[after] === WON && activities.day[after]! <= day + DEAL_DAYS,
      );
      return [{ feature: reply, isSuccess, group: activities.rep[row]! }];
    });
  });
}

/** Whether an approach was a visit (1) or a call (0), and whether it gave an appointment. */
export function approachTrials(facts: Facts): Trial[] {
  const { activities } = facts;
  const trials: Trial[] = [];
  for (let row = 0; row < activities.length; row++) {
    const kind = activities.kind[row];
    const outcome = activities.outcome[row]!;
    const isApproach = activities.purpose[row] === PROSPECTING && APPROACHED.includes(outcome);
    if (!isApproach || (kind !== VISIT && kind !== CALL)) continue;
    trials.push({
      feature: kind === VISIT ? 1 : 0,
      isSuccess: outcome === APPOINTMENT,
      group: activities.rep[row]!,
    });
  }
  return trials;
}
