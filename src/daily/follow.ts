/** Customers in the first months or before the end of a contract with whom nobody has followed up so far. */
import type { Day } from '../core/days';
import type { Activities, Facts } from '../core/facts';
import { KINDS, PURPOSES } from '../core/tables';
import type { CustomerHealth } from './customer-health';
import { isClosedDoor } from './evidence';
import { compareText, rowsByCustomer } from '../core/rows-by-customer';
import { serviceOn } from './stage';
import { FOLLOW_DAYS, NEW_CUSTOMER_DAYS, RENEWAL_DAYS } from './thresholds';

/**
 * `first-month`: there is still time until `until`, the last day that counts for 初月フォロー率. `late`: that day is over, and there
 * has been nothing since. `renewal`: nobody has spoken of it since it came near.
 */
export interface FollowGap {
  readonly customer: number;
  readonly rep: number;
  readonly kind: 'first-month' | 'late' | 'renewal';
  /** First day of service; for `renewal` the last one. */
  readonly day: Day;
  /** By when; for `renewal` the same as `day`. */
  readonly until: Day;
}

const [VISIT, CALL] = [KINDS.indexOf('visit'), KINDS.indexOf('call')];
const [NO_PURPOSE, FOLLOW, RENEWAL] = (['none', 'follow', 'renewal'] as const).map((name) => PURPOSES.indexOf(name));

/** By the day until which something is to be done, then by name. Empty without a record of visits. */
export function followGaps(
  { activities, spells, tables, asOf, firstDay }: Facts,
  health: readonly Pick<CustomerHealth, 'customer' | 'rep' | 'end'>[],
): FollowGap[] {
  if (firstDay.visits === null || firstDay.visits > asOf) return [];
  const visitsBegin = firstDay.visits;
  const rows = rowsByCustomer(activities.customer, activities.length, tables.customers.length);
  const gaps = health.flatMap(({ customer, rep, end }): FollowGap[] => {
    const { current } = serviceOn(spells[customer] ?? [], asOf);
    if (current === null) return [];
    const own = rows.of(customer);
    const hasSince = (from: Day, isMeant: (rows: Activities, row: number) => boolean): boolean =>
      own.some((row) => activities.day[row]! >= from && isMeant(activities, row));
    const found: FollowGap[] = [];
    const { start } = current;
    const isNew = asOf - start < NEW_CUSTOMER_DAYS && start >= visitsBegin;
    if (isNew && !hasSince(start + 1, isFollowUp)) {
      const until = start + FOLLOW_DAYS;
      found.push({ customer, rep, kind: asOf > until ? 'late' : 'first-month', day: start, until });
    }
    if (end !== null && end.kind !== 'auto' && end.day - asOf <= RENEWAL_DAYS) {
      const near = Math.max(end.day - RENEWAL_DAYS, start + 1);
      if (!hasSince(near, isTalkOfRenewal))
        found.push({ customer, rep, kind: 'renewal', day: end.day, until: end.day });
    }
    return found;
  });
  return gaps.sort(
    (a, b) => a.until - b.until || compareText(tables.customers[a.customer]!, tables.customers[b.customer]!),
  );
}

/** As 初月フォロー率 counts it: any visit, or a call to follow up. */
function isFollowUp({ kind, purpose }: Activities, row: number): boolean {
  return kind[row] === VISIT || (kind[row] === CALL && purpose[row] === FOLLOW);
}

/** A contact to follow up or renew, or of no said purpose, that met somebody. */
export function isTalkOfRenewal({ purpose, outcome }: Activities, row: number): boolean {
  const isMeant = purpose[row] === FOLLOW || purpose[row] === RENEWAL || purpose[row] === NO_PURPOSE;
  return isMeant && !isClosedDoor(outcome[row]!);
}
