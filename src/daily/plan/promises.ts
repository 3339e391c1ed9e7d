/** What was agreed with each customer: the next day, by its rows of the log one after the other. */
import { type Day, NO_DAY } from '../../core/days';
import type { Facts } from '../../core/facts';
import { rowsByCustomer } from '../../core/rows-by-customer';
import { KINDS, NO_NAME, OUTCOMES, type Visits } from '../../core/tables';
import { hasMet } from '../evidence';
import { serviceOn } from '../stage';
import { PROMISE_KEEPS, PROMISE_NEAR } from './limits';

export interface PromisedDay {
  readonly day: Day;
  /** Day of the 延期 row that set it; null for any other row. */
  readonly movedFrom: Day | null;
  /** Day of a 延期 row that named no new day: the visit is still owed, and `day` is when it was to be. null: no such row. */
  readonly undecided: Day | null;
  /** Last visit after which nobody wrote whether the day still holds; null: none. */
  readonly visited: Day | null;
}

/** What is agreed, and the day of the row that said so. */
interface Agreed extends PromisedDay {
  readonly said: Day;
}

const CANCELLED = OUTCOMES.indexOf('cancelled');
const [VISIT, ONLINE, CALL] = (['visit', 'online', 'call'] as const).map((kind) => KINDS.indexOf(kind));

/**
 * By customer. A row that lies ahead and is not cancelled is an appointment; of several the next one counts. Otherwise what a
 * row agreed on holds until a later row names another day, or somebody has been met on the day or after it; a visit of the
 * last {@link PROMISE_NEAR} days before will do. A call, a mail, or a door that nobody opened ends nothing, since the customer waits all the same.
 * What was agreed before a customer left, and a day missed for more than {@link PROMISE_KEEPS} days, is over.
 */
export function promises({ tables, asOf, spells, calls }: Facts): ReadonlyMap<number, PromisedDay> {
  const { visits } = tables;
  const found = new Map<number, PromisedDay>();
  if (visits === null) return found;
  const called = lastTalks(calls);
  const rows = rowsByCustomer(visits.customer, visits.length, tables.customers.length);
  tables.customers.forEach((_, customer) => {
    const own = rows.of(customer).filter((row) => visits.day[row] !== NO_DAY);
    const ahead = own.filter((row) => visits.day[row]! > asOf && visits.outcome[row] !== CANCELLED);
    if (ahead.length > 0) {
      const day = ahead.reduce((first, row) => Math.min(first, visits.day[row]!), Infinity);
      found.set(customer, { day, movedFrom: null, undecided: null, visited: null });
      return;
    }
    const agreed = own
      .filter((row) => visits.day[row]! <= asOf)
      .sort((a, b) => inLog(visits, a, b))
      .reduce<Agreed | null>((before, row) => afterRow(before, visits, row), null);
    if (agreed === null || agreed.day < asOf - PROMISE_KEEPS) return;
    const { said, ...promise } = agreed;
    const talked = called.get(customer) ?? -Infinity;
    if (promise.undecided === null && talked >= promise.day && talked > said) return;
    const { current, past } = serviceOn(spells[customer] ?? [], asOf);
    if (current === null && past !== null && said <= past.end) return;
    found.set(customer, promise);
  });
  return found;
}

function afterRow(before: Agreed | null, visits: Visits, row: number): Agreed | null {
  const [day, next] = [visits.day[row]!, visits.nextDay[row]!];
  const isCancelled = visits.outcome[row] === CANCELLED;
  // A day that is not after its row is a slip of the pen.
  if (next !== NO_DAY && next > day)
    return { day: next, movedFrom: isCancelled ? day : null, undecided: null, visited: null, said: day };
  const isNear = before !== null && day >= before.day - PROMISE_NEAR;
  if (isCancelled) {
    if (before !== null && !isNear) return before;
    return { day: Math.min(before?.day ?? day, day), movedFrom: null, undecided: day, visited: null, said: day };
  }
  if (before === null || !hasMet(visits, row)) return before;
  const isVisit = visits.kind[row] === VISIT || visits.kind[row] === ONLINE;
  if (isVisit) return isNear ? null : { ...before, visited: day };
  return day >= before.day && before.undecided === null ? null : before;
}

/** By customer, the last call of the call log in which somebody was met. */
function lastTalks(calls: Facts['calls']): ReadonlyMap<number, Day> {
  const last = new Map<number, Day>();
  if (calls === null) return last;
  for (let i = 0; i < calls.length; i++)
    if (calls.customer[i] !== NO_NAME && calls.kind[i] === CALL && hasMet(calls, i))
      last.set(calls.customer[i]!, calls.day[i]!);
  return last;
}

/** Of two on one day the one further down is later: the order in which rows were read changes nothing. */
const inLog = ({ day, part, row }: Visits, a: number, b: number): number =>
  day[a]! - day[b]! || part[a]! - part[b]! || row[a]! - row[b]!;
