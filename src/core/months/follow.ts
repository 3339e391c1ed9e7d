import { FOLLOW_DAYS, type FollowMeasures, isFollowUp } from '../measures/follow';
import { ownerOn } from '../spells';
import { type Frame, rowsOf, Sums } from './frame';

interface Waiting {
  readonly start: number;
  readonly row: number;
  readonly column: number;
  isFollowed: boolean;
}

/** {@link FollowMeasures} of every cell. */
export function followMonths(frame: Frame): (row: number, column: number) => FollowMeasures {
  const { facts } = frame;
  const { day, customer, kind, purpose } = facts.activities;
  const { from, to } = rowsOf(frame, facts.activities);
  const spellsBegun = new Sums(frame);
  const spellsFollowed = new Sums(frame);
  const waiting = new Map<number, Waiting[]>();
  for (const spells of facts.spells)
    for (const spell of spells) {
      const column = spell.start > facts.asOf - FOLLOW_DAYS ? -1 : frame.columnOf(spell.start);
      if (column < 0) continue;
      const row = frame.rowOf(ownerOn(spell, spell.start));
      spellsBegun.add(row, column, 1);
      const own = waiting.get(spell.customer);
      const entry = { start: spell.start, row, column, isFollowed: false };
      if (own === undefined) waiting.set(spell.customer, [entry]);
      else own.push(entry);
    }
  for (let i = from; i < to; i++) {
    if (!isFollowUp(kind[i]!, purpose[i]!)) continue;
    for (const entry of waiting.get(customer[i]!) ?? []) {
      const days = day[i]! - entry.start;
      if (entry.isFollowed || days <= 0 || days > FOLLOW_DAYS) continue;
      entry.isFollowed = true;
      spellsFollowed.add(entry.row, entry.column, 1);
    }
  }
  return (row, column) => ({
    spellsBegun: spellsBegun.at(row, column),
    spellsFollowed: spellsFollowed.at(row, column),
  });
}
