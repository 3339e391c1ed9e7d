import { contains } from './stocks';
import { selectedOwnership } from '../slice';
import { KINDS, PURPOSES } from '../tables';
import { lowerBound } from '../day-order';
import type { Cell } from './cell';

/** Follow-up in the first month of a spell. */
export interface FollowMeasures {
  /** Spells begun in the period, long enough ago to judge. */
  readonly spellsBegun: number;
  /** Those with a visit, or a call to follow up, within the days after the start. */
  readonly spellsFollowed: number;
}

/** Days after the start day in which a follow-up counts. */
export const FOLLOW_DAYS = 30;
const [VISIT, CALL, FOLLOW] = [KINDS.indexOf('visit'), KINDS.indexOf('call'), PURPOSES.indexOf('follow')];

export const isFollowUp = (kind: number, purpose: number): boolean =>
  kind === VISIT || (kind === CALL && purpose === FOLLOW);

export function followMeasures({ slice, period }: Cell): FollowMeasures {
  const { activities, spells, asOf } = slice.facts;
  /** Start days still to be followed, by customer. */
  const waiting = new Map<number, number[]>();
  let spellsBegun = 0;
  spells.forEach((own, customer) => {
    if (own.length === 0 || !slice.customer(customer)) return;
    for (const spell of own) {
      const due = period.from <= spell.start && spell.start <= period.to && spell.start <= asOf - FOLLOW_DAYS;
      if (!due || !contains(selectedOwnership(slice, spell), spell.start)) continue;
      spellsBegun++;
      waiting.set(customer, [...(waiting.get(customer) ?? []), spell.start]);
    }
  });

  let spellsFollowed = 0;
  const end = lowerBound(activities.day, period.to + FOLLOW_DAYS + 1);
  for (let i = lowerBound(activities.day, period.from); i < end && waiting.size > 0; i++) {
    const starts = waiting.get(activities.customer[i]!);
    if (starts === undefined) continue;
    if (!isFollowUp(activities.kind[i]!, activities.purpose[i]!)) continue;
    const day = activities.day[i]!;
    const left = starts.filter((start) => day <= start || day > start + FOLLOW_DAYS);
    spellsFollowed += starts.length - left.length;
    if (left.length === 0) waiting.delete(activities.customer[i]!);
    else waiting.set(activities.customer[i]!, left);
  }
  return { spellsBegun, spellsFollowed };
}
