import { DAYS_PER_MONTH, lifetimeOf, type TenureMeasures } from '../measures/tenure';
import { ownerOn } from '../spells';
import { LifeTable } from '../survival';
import type { Frame } from './frame';
import { activeSpell, NOBODY, type Owners } from './stocks';

/** {@link TenureMeasures} of every cell; a month is worked out for all rows when it is first asked for. */
export function tenureMonths(frame: Frame, owners: Owners): (row: number, column: number) => TenureMeasures {
  const known: TenureMeasures[][] = [];
  const last = frame.periods[frame.periods.length - 1]!.to;
  const longest = frame.facts.spells.reduce((days, [first]) => Math.max(days, first ? last - first.start + 1 : 0), 0);
  // The room is the same for all months.
  const tables = Array.from({ length: frame.reps + 1 }, () => new LifeTable(longest));
  return (row, column) => (known[column] ??= tenureOf(frame, owners, column, tables))[row]!;
}

function tenureOf(frame: Frame, owners: Owners, column: number, tables: readonly LifeTable[]): TenureMeasures[] {
  const { facts, periods, team } = frame;
  const { to } = periods[column]!;
  const closed = owners.at(column);
  const { recordStart } = facts.settings;
  const sums = tables.map((lives) => {
    lives.clear();
    return { months: 0, customers: 0, lives };
  });
  facts.spells.forEach((spells, customer) => {
    if (closed[customer] !== NOBODY) {
      const months = (to - activeSpell(spells, to)!.start + 1) / DAYS_PER_MONTH;
      for (const row of [closed[customer]!, team]) {
        sums[row]!.months += months;
        sums[row]!.customers++;
      }
    }
    for (const spell of spells) {
      if (spell.start > to) break;
      const lifetime = lifetimeOf(spell, to, recordStart);
      if (lifetime === null) continue;
      sums[frame.rowOf(ownerOn(spell, Math.min(spell.end, to)))]!.lives.add(lifetime);
      sums[team]!.lives.add(lifetime);
    }
  });
  return sums.map(({ months, customers, lives }) => {
    const medianDays = lives.median();
    return {
      months,
      customers,
      medianMonths: medianDays === null ? null : medianDays / DAYS_PER_MONTH,
      spells: lives.size,
    };
  });
}
