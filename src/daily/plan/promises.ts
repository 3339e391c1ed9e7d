/** What was agreed with each customer: the next day, by the latest row of the log. */
import { type Day, NO_DAY } from '../../core/days';
import type { Facts } from '../../core/facts';
import { NO_NAME, OUTCOMES } from '../../core/tables';
import { serviceOn } from '../stage';
import { PROMISE_KEEPS } from './limits';

export interface PromisedDay {
  readonly day: Day;
  /** Day of the 延期 row that set it; null for any other row. */
  readonly movedFrom: Day | null;
}

const CANCELLED = OUTCOMES.indexOf('cancelled');

/**
 * By customer. What was agreed before a customer left, and a day missed for more than {@link PROMISE_KEEPS} days, is over. A row that lies ahead and is not cancelled is an appointment; of several the next one counts. Otherwise the
 * latest row decides, also a cancelled one: a visit that was put off comes back on its new day, and a later row without a
 * 次回予定日 ends what was agreed before.
 */
export function promises({ tables, asOf, spells }: Facts): ReadonlyMap<number, PromisedDay> {
  const { visits } = tables;
  const found = new Map<number, PromisedDay>();
  if (visits === null) return found;
  const latest = new Map<number, number>();
  const ahead = new Map<number, Day>();
  for (let row = 0; row < visits.length; row++) {
    const customer = visits.customer[row]!;
    const day = visits.day[row]!;
    if (customer === NO_NAME || day === NO_DAY) continue;
    if (day > asOf) {
      if (visits.outcome[row] !== CANCELLED) ahead.set(customer, Math.min(day, ahead.get(customer) ?? day));
      continue;
    }
    const known = latest.get(customer);
    if (known === undefined || isLater(visits, row, known)) latest.set(customer, row);
  }
  for (const [customer, row] of latest) {
    const next = visits.nextDay[row]!;
    // A day that is not after its row is a slip of the pen.
    if (next === NO_DAY || next <= visits.day[row]! || next < asOf - PROMISE_KEEPS) continue;
    const { current, past } = serviceOn(spells[customer] ?? [], asOf);
    if (current === null && past !== null && visits.day[row]! <= past.end) continue;
    const isMoved = visits.outcome[row] === CANCELLED;
    found.set(customer, { day: next, movedFrom: isMoved ? visits.day[row]! : null });
  }
  for (const [customer, day] of ahead) found.set(customer, { day, movedFrom: null });
  return found;
}

/** Of two on one day the one further down: the order in which rows were read changes nothing. */
function isLater(
  { day, part, row }: { readonly day: Int32Array; readonly part: Uint16Array; readonly row: Int32Array },
  a: number,
  b: number,
): boolean {
  return (day[a]! - day[b]! || part[a]! - part[b]! || row[a]! - row[b]!) > 0;
}
