import type { Day } from '../days';
import { activeAtClose, type StockMeasures } from '../measures/stocks';
import { ownerOn, type Spell } from '../spells';
import { lowerBound } from '../day-order';
import { type Frame, Sums } from './frame';

/** Row of nobody: the customer is not active. */
export const NOBODY = -1;

/** {@link StockMeasures} of every cell, from the owners of the customers at the closes. */
export function stockMonths(frame: Frame, owners: Owners): (row: number, column: number) => StockMeasures {
  const { facts, periods, team } = frame;
  const sums = {
    opening: new Sums(frame),
    closing: new Sums(frame),
    retained: new Sums(frame),
    newCustomers: new Sums(frame),
    returned: new Sums(frame),
    cancelled: new Sums(frame),
    handedIn: new Sums(frame),
    handedOut: new Sums(frame),
  };
  periods.forEach((_, column) => {
    const [before, after] = [owners.at(column - 1), owners.at(column)];
    for (let customer = 0; customer < after.length; customer++) {
      const [opening, closing] = [before[customer]!, after[customer]!];
      if (closing !== NOBODY) sums.closing.add(closing, column, 1);
      if (opening === NOBODY) continue;
      sums.opening.add(opening, column, 1);
      if (closing !== NOBODY) sums.retained.add(opening, column, 1);
    }
  });
  const note = (sum: Sums, rep: number, day: Day): void => {
    const column = day > facts.asOf ? -1 : frame.columnOf(day);
    if (column >= 0) sum.add(frame.rowOf(rep), column, 1);
  };
  for (const spells of facts.spells)
    for (const spell of spells) {
      note(spell.ordinal === 0 ? sums.newCustomers : sums.returned, ownerOn(spell, spell.start), spell.start);
      note(sums.cancelled, ownerOn(spell, spell.end), spell.end);
      for (const { rep, from, to } of spell.owners) {
        if (from > spell.start) note(sums.handedIn, rep, from);
        if (to < spell.end) note(sums.handedOut, rep, to + 1);
      }
    }
  return (row, column) => ({
    opening: sums.opening.at(row, column),
    closing: sums.closing.at(row, column),
    retained: sums.retained.at(row, column),
    newCustomers: sums.newCustomers.at(row, column),
    returned: sums.returned.at(row, column),
    cancelled: sums.cancelled.at(row, column),
    // Within the team a customer is handed from nobody to nobody.
    handedIn: row === team ? 0 : sums.handedIn.at(row, column),
    handedOut: row === team ? 0 : sums.handedOut.at(row, column),
  });
}

/** Who owns each customer at the close of each month: rows of the frame by customer, NOBODY where it is not active. */
export interface Owners {
  /** @param column −1 for the close of the day before the first month */
  at(column: number): Int32Array;
}

export function ownersAtCloses(frame: Frame): Owners {
  const { facts, periods } = frame;
  const closes = Int32Array.of(periods[0]!.from - 1, ...periods.map(({ to }) => to));
  const known = Array.from(closes, () => new Int32Array(facts.spells.length).fill(NOBODY));
  const hold = (customer: number, from: Day, to: Day, row: number): void => {
    for (let close = lowerBound(closes, from); close < closes.length && closes[close]! <= to; close++)
      known[close]![customer] = row;
  };
  facts.spells.forEach((spells, customer) => {
    // On its last day a spell is gone at the close.
    for (const { end, owners } of spells)
      for (const { rep, from, to } of owners) hold(customer, from, Math.min(to, end - 1), frame.rowOf(rep));
  });
  return { at: (column) => known[column + 1]! };
}

/** The spell that is active at the close of a day. */
export const activeSpell = (spells: readonly Spell[], day: Day): Spell | undefined =>
  spells.find((spell) => activeAtClose(spell, day));
