/**
 * What the record says of the time at which customers can be met.
 *
 * A customer is only held against itself: some are hard to reach whenever one tries, and each is called at the hours of its
 * rep. And an attempt only against attempts after as many vain ones: who was out in the morning is tried again later in the
 * day, which makes the last attempt, the one that succeeds, a late one.
 */
import { type Day, weekday } from '../core/days';
import type { Facts } from '../core/facts';
import { type Calls, KINDS, OUTCOMES } from '../core/tables';
import { isAnswered, isOut } from '../daily/call-record';
import type { Trial } from './permutation';

const VISIT = KINDS.indexOf('visit');
const NONE = OUTCOMES.indexOf('none');
const ABSENT = OUTCOMES.indexOf('absent');
const CANCELLED = OUTCOMES.indexOf('cancelled');

interface Attempt {
  readonly customer: number;
  readonly rep: number;
  readonly feature: number;
  readonly isSuccess: boolean;
}

/** @param attempts in the order in which they were made */
function attemptTrials(attempts: readonly Attempt[]): Trial[] {
  const vain = new Map<number, number>();
  return attempts.map(({ customer, rep, feature, isSuccess }) => {
    const before = vain.get(customer) ?? 0;
    vain.set(customer, isSuccess ? 0 : before + 1);
    return { feature, isSuccess, group: `${customer}/${rep}/${before}` };
  });
}

/** Hour of our calls, and whether somebody answered; those without a clock time, or of unknown end, are left out. */
export const callHourTrials = (facts: Facts): Trial[] =>
  callTrials(facts, ({ hour }, row) => (hour[row]! < 0 ? null : hour[row]!));

/** Weekday of our calls (0 = Sunday), and whether somebody answered. */
export const callWeekdayTrials = (facts: Facts): Trial[] => callTrials(facts, ({ day }, row) => weekday(day[row]!));

function callTrials(
  { tables: { calls }, asOf }: Facts,
  featureOf: (calls: Calls, row: number) => number | null,
): Trial[] {
  if (calls === null) return [];
  const attempts: { day: Day; hour: number; attempt: Attempt }[] = [];
  for (let row = 0; row < calls.length; row++) {
    const [customer, rep, day, hour] = [calls.customer[row]!, calls.rep[row]!, calls.day[row]!, calls.hour[row]!];
    const isSuccess = isAnswered(calls, row);
    const feature = featureOf(calls, row);
    if (customer < 0 || day > asOf || calls.outcome[row] === CANCELLED || !isOut(calls, row)) continue;
    if (isSuccess !== null && feature !== null)
      attempts.push({ day, hour, attempt: { customer, rep, feature, isSuccess } });
  }
  return attemptTrials(attempts.sort((a, b) => a.day - b.day || a.hour - b.hour).map(({ attempt }) => attempt));
}

/** Weekday of visits (0 = Sunday), and whether somebody was there; those without an outcome are left out. */
export function visitWeekdayTrials({ activities }: Facts): Trial[] {
  const { day, customer, rep, kind, outcome } = activities;
  const attempts: Attempt[] = [];
  for (let row = 0; row < activities.length; row++)
    if (kind[row] === VISIT && outcome[row] !== NONE && customer[row]! >= 0)
      attempts.push({
        customer: customer[row]!,
        rep: rep[row]!,
        feature: weekday(day[row]!),
        isSuccess: outcome[row] !== ABSENT,
      });
  return attemptTrials(attempts);
}
