import type { Day } from '../days';
import { selectedOwnership } from '../slice';
import { type DayRange, type Spell } from '../spells';
import type { Cell } from './cell';

/**
 * Customers in stock and what changed it. By team: opening + new + returned − cancelled = closing; by rep:
 * opening + new + returned + handedIn − cancelled − handedOut = closing.
 */
export interface StockMeasures {
  /** |S|: active at the close of the day before the period, owned by the slice. */
  readonly opening: number;
  /** |E| */
  readonly closing: number;
  /** |S ∩ E|, whoever owns them at the close: a handover is no loss. */
  readonly retained: number;
  readonly newCustomers: number;
  readonly returned: number;
  readonly cancelled: number;
  readonly handedIn: number;
  readonly handedOut: number;
}

/** Active at the close of a day: a spell that ends on that day is gone. */
export const activeAtClose = (spell: Spell, day: Day): boolean => spell.start <= day && spell.end > day;

export const contains = (ranges: readonly DayRange[], day: Day): boolean =>
  ranges.some(({ from, to }) => from <= day && day <= to);

export function stockMeasures({ slice, period }: Cell): StockMeasures {
  const { from, to } = period;
  const within = (day: Day): boolean => from <= day && day <= to;
  const counts = {
    opening: 0,
    closing: 0,
    retained: 0,
    newCustomers: 0,
    returned: 0,
    cancelled: 0,
    handedIn: 0,
    handedOut: 0,
  };
  slice.facts.spells.forEach((spells, customer) => {
    if (spells.length === 0 || !slice.customer(customer)) return;
    let inOpening = false;
    for (const spell of spells) {
      if (spell.start > to) break;
      if (spell.end < from - 1) continue;
      const owned = selectedOwnership(slice, spell);
      if (owned.length === 0) continue;
      if (activeAtClose(spell, from - 1) && contains(owned, from - 1)) inOpening = true;
      if (activeAtClose(spell, to) && contains(owned, to)) counts.closing++;
      if (within(spell.start) && contains(owned, spell.start)) {
        if (spell.ordinal === 0) counts.newCustomers++;
        else counts.returned++;
      }
      if (within(spell.end) && contains(owned, spell.end)) counts.cancelled++;
      for (const part of owned) {
        if (part.from > spell.start && within(part.from)) counts.handedIn++;
        if (part.to < spell.end && within(part.to + 1)) counts.handedOut++;
      }
    }
    if (inOpening) {
      counts.opening++;
      if (spells.some((spell) => activeAtClose(spell, to))) counts.retained++;
    }
  });
  return counts;
}
