import type { Day } from '../days';
import { selectedOwnership } from '../slice';
import type { Spell } from '../spells';
import { type Lifetime, kaplanMeierMedian } from '../survival';
import type { Cell } from './cell';
import { activeAtClose, contains } from './stocks';

/** How long customers have stayed, in months of 30.436875 days (a mean Gregorian month). */
export interface TenureMeasures {
  /** Σ over the closing stock of months since the start of the current spell, both days counted. */
  readonly months: number;
  readonly customers: number;
  /** Kaplan–Meier median over all spells begun by the end of the period; null before the curve reaches one half. */
  readonly medianMonths: number | null;
  /** Spells the median rests on. */
  readonly spells: number;
}

export const DAYS_PER_MONTH = 30.436875;

export function tenureMeasures({ slice, period }: Cell): TenureMeasures {
  const { recordStart } = slice.facts.settings;
  const lifetimes: Lifetime[] = [];
  let [months, customers] = [0, 0];
  slice.facts.spells.forEach((spells, customer) => {
    if (!slice.customer(customer)) return;
    for (const spell of spells) {
      if (spell.start > period.to) break;
      const seenUntil = Math.min(spell.end, period.to);
      if (!contains(selectedOwnership(slice, spell), seenUntil)) continue;
      if (activeAtClose(spell, period.to)) {
        months += (seenUntil - spell.start + 1) / DAYS_PER_MONTH;
        customers++;
      }
      const lifetime = lifetimeOf(spell, period.to, recordStart);
      if (lifetime !== null) lifetimes.push(lifetime);
    }
  });
  const medianDays = kaplanMeierMedian(lifetimes);
  return {
    months,
    customers,
    medianMonths: medianDays === null ? null : medianDays / DAYS_PER_MONTH,
    spells: lifetimes.length,
  };
}

/**
 * A spell as far as it is seen on a day, in days; a spell begun before the record does enters at its age on that day. null
 * where all of it lies before the record.
 * @param until not before the spell's start
 */
export function lifetimeOf(spell: Spell, until: Day, recordStart: Day | null): Lifetime | null {
  const seenUntil = Math.min(spell.end, until);
  if (recordStart !== null && seenUntil < recordStart) return null;
  return {
    entry: Math.max(0, (recordStart ?? spell.start) - spell.start),
    length: seenUntil - spell.start + 1,
    ended: spell.end <= until,
  };
}
