import { selectedOwnership } from '../slice';
import { type Lifetime, kaplanMeierMedian } from '../stats';
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
      const ended = spell.end <= period.to;
      const seenUntil = ended ? spell.end : period.to;
      if (!contains(selectedOwnership(slice, spell), seenUntil)) continue;
      const length = seenUntil - spell.start + 1;
      if (activeAtClose(spell, period.to)) {
        months += length / DAYS_PER_MONTH;
        customers++;
      }
      if (recordStart !== null && seenUntil < recordStart) continue;
      lifetimes.push({ entry: Math.max(0, (recordStart ?? spell.start) - spell.start), length, ended });
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
