import { DAYS_PER_MONTH, lifetimeOf, type TenureMeasures } from '../measures/tenure';
import { ownerOn } from '../spells';
import { type Lifetime, kaplanMeierMedian } from '../survival';
import type { Frame } from './frame';
import { activeSpell, NOBODY, type Owners } from './stocks';

/** {@link TenureMeasures} of every cell; a month is worked out for all rows when it is first asked for. */
export function tenureMonths(frame: Frame, owners: Owners): (row: number, column: number) => TenureMeasures {
  const known: TenureMeasures[][] = [];
  return (row, column) => (known[column] ??= tenureOf(frame, owners, column))[row]!;
}

function tenureOf(frame: Frame, owners: Owners, column: number): TenureMeasures[] {
  const { facts, periods, reps, team } = frame;
  const { to } = periods[column]!;
  const closed = owners.at(column);
  const { recordStart } = facts.settings;
  const sums = Array.from({ length: reps + 1 }, () => ({ months: 0, customers: 0, lifetimes: [] as Lifetime[] }));
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
      sums[frame.rowOf(ownerOn(spell, Math.min(spell.end, to)))]!.lifetimes.push(lifetime);
      sums[team]!.lifetimes.push(lifetime);
    }
  });
  return sums.map(({ months, customers, lifetimes }) => {
    const medianDays = kaplanMeierMedian(lifetimes);
    return {
      months,
      customers,
      medianMonths: medianDays === null ? null : medianDays / DAYS_PER_MONTH,
      spells: lifetimes.length,
    };
  });
}
