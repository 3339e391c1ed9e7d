/** Of each customer the days that a plan goes by. */
import type { Day } from '../../core/days';
import type { Facts } from '../../core/facts';
import { KINDS, NO_NAME, PURPOSES } from '../../core/tables';

export interface LastContact {
  /** Of any kind. */
  readonly day: Day;
  /** Last day that counts as 初月フォロー: a visit, or a call to follow up. null: none. */
  readonly followed: Day | null;
}

const [VISIT, CALL, FOLLOW] = [KINDS.indexOf('visit'), KINDS.indexOf('call'), PURPOSES.indexOf('follow')];

/** By customer; without an entry where nobody has been in touch. */
export function lastContacts({ activities }: Facts): ReadonlyMap<number, LastContact> {
  const last = new Map<number, LastContact>();
  for (let i = 0; i < activities.length; i++) {
    const customer = activities.customer[i]!;
    if (customer === NO_NAME) continue;
    const day = activities.day[i]!;
    const kind = activities.kind[i];
    const isFollow = kind === VISIT || (kind === CALL && activities.purpose[i] === FOLLOW);
    last.set(customer, { day, followed: isFollow ? day : (last.get(customer)?.followed ?? null) });
  }
  return last;
}
