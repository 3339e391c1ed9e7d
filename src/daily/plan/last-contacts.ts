/** Of each customer the days that a plan goes by. */
import type { Day } from '../../core/days';
import type { Facts } from '../../core/facts';
import { KINDS, type Kind, NO_NAME, type Outcome, OUTCOMES, PURPOSES } from '../../core/tables';
import { hasMet, isDone } from '../evidence';

export interface LastContact {
  /** Of any kind, with what the row further down of that day says. */
  readonly day: Day;
  readonly kind: Kind;
  readonly outcome: Outcome;
  /** Last day on which somebody was met; null: never. */
  readonly met: Day | null;
  /** Last day on which somebody went there or was met; null: never. */
  readonly done: Day | null;
  /** Contacts since then that met nobody, a day counting once: doors that stayed shut, unanswered calls, mails. */
  readonly tries: number;
  /** Last day that counts as 初月フォロー: a visit, or a call to follow up. null: none. */
  readonly followed: Day | null;
}

const [VISIT, CALL, FOLLOW] = [KINDS.indexOf('visit'), KINDS.indexOf('call'), PURPOSES.indexOf('follow')];

/** By customer; without an entry where nobody has been in touch. */
export function lastContacts({ contacts }: Facts): ReadonlyMap<number, LastContact> {
  const activities = contacts();
  const last = new Map<number, LastContact>();
  for (let i = 0; i < activities.length; i++) {
    const customer = activities.customer[i]!;
    if (customer === NO_NAME) continue;
    const before = last.get(customer);
    const day = activities.day[i]!;
    const kind = activities.kind[i];
    const isFollow = kind === VISIT || (kind === CALL && activities.purpose[i] === FOLLOW);
    const isMet = hasMet(activities, i);
    const met = isMet ? day : (before?.met ?? null);
    last.set(customer, {
      day,
      kind: KINDS[kind!]!,
      outcome: OUTCOMES[activities.outcome[i]!]!,
      met,
      done: isDone(activities, i) ? day : (before?.done ?? null),
      tries: met === day ? 0 : (before?.tries ?? 0) + (before?.day === day ? 0 : 1),
      followed: isFollow ? day : (before?.followed ?? null),
    });
  }
  return last;
}

/** What was tried on that day without meeting anybody; null where nothing was, or the visit is done with it. */
export function triedOn(last: LastContact | undefined, day: Day): Pick<LastContact, 'kind' | 'outcome'> | null {
  return last === undefined || last.day !== day || last.done === day
    ? null
    : { kind: last.kind, outcome: last.outcome };
}
