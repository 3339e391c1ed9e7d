import type { ServiceMeasures } from '../measures/service';
import type { DayRange } from '../spells';
import { KINDS } from '../tables';
import { CustomerCounts, type Frame, rowsOf, Sums } from './frame';

const VISIT = KINDS.indexOf('visit');

/** {@link ServiceMeasures} of every cell. */
export function serviceMonths(frame: Frame): (row: number, column: number) => ServiceMeasures {
  const { facts, periods } = frame;
  const { day, customer, kind } = facts.activities;
  const { from: firstRow, to: endRow } = rowsOf(frame, facts.activities);
  const visitsUnderContract = new Sums(frame);
  const customerMonths = new Sums(frame);
  const served = new CustomerCounts(frame);
  const visited = new CustomerCounts(frame);
  /** Months in which each customer was visited, by anyone. */
  const hasVisit = new Uint8Array(facts.spells.length * periods.length);
  for (let i = firstRow; i < endRow; i++) {
    if (kind[i] !== VISIT || customer[i]! < 0) continue;
    const column = frame.columnOf(day[i]!);
    hasVisit[customer[i]! * periods.length + column] = 1;
    const owner = ownerUnderContract(frame, customer[i]!, day[i]!);
    if (owner >= 0) visitsUnderContract.add(owner, column, 1);
  }

  const last = periods[periods.length - 1]!;
  facts.spells.forEach((spells, each) => {
    for (const { covered, owners } of spells)
      for (const part of owners)
        for (const range of covered) {
          const from = Math.max(part.from, range.from, periods[0]!.from);
          const to = Math.min(part.to, range.to, last.to);
          if (from > to) continue;
          const row = frame.rowOf(part.rep);
          for (let column = frame.columnOf(from); column < periods.length && periods[column]!.from <= to; column++) {
            customerMonths.add(row, column, shareOf(periods[column]!, { from, to }));
            served.add(row, column, each);
            if (hasVisit[each * periods.length + column] === 1) visited.add(row, column, each);
          }
        }
  });
  return (row, column) => ({
    visitsUnderContract: visitsUnderContract.at(row, column),
    customerMonths: customerMonths.at(row, column),
    customersUnderContract: served.at(row, column),
    customersVisited: visited.at(row, column),
  });
}

/** Days of the range in a month ÷ the days of the whole month, also where the as-of day cuts it. */
function shareOf(month: Frame['periods'][number], { from, to }: DayRange): number {
  const days = Math.min(to, month.to) - Math.max(from, month.from) + 1;
  return days / (month.fullTo - month.from + 1);
}

/** Row of the owner of a customer under contract on that day; −1 where it is not. */
function ownerUnderContract(frame: Frame, customer: number, day: number): number {
  for (const { start, end, covered, owners } of frame.facts.spells[customer]!) {
    if (day < start || day > end) continue;
    for (const { from, to } of covered)
      if (from <= day && day <= to) return frame.rowOf(owners.find((owner) => day <= owner.to)!.rep);
  }
  return -1;
}
