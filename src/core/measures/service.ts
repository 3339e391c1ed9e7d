import type { Day } from '../days';
import { monthEnd, monthStart } from '../periods';
import { selectedOwnership } from '../slice';
import type { DayRange } from '../spells';
import { KINDS } from '../tables';
import { lowerBound } from '../day-order';
import type { Cell } from './cell';

/** Visits to customers under contract, and how much service there was to visit. */
export interface ServiceMeasures {
  /** Visits, by anyone, to customers under contract on that day and owned by the slice. */
  readonly visitsUnderContract: number;
  /** Σ over customers and months of days under contract ÷ days of the month. */
  readonly customerMonths: number;
  /** Customers under contract (and owned) on at least one day. */
  readonly customersUnderContract: number;
  /** Those of them with at least one visit in the period, by anyone. */
  readonly customersVisited: number;
}

const VISIT = KINDS.indexOf('visit');

export function serviceMeasures({ slice, period }: Cell): ServiceMeasures {
  const { activities, spells, settings } = slice.facts;
  const served = new Map<number, readonly DayRange[]>();
  let customerMonths = 0;
  spells.forEach((own, customer) => {
    if (own.length === 0 || !slice.customer(customer)) return;
    const ranges: DayRange[] = [];
    for (const spell of own) {
      if (spell.start > period.to) break;
      if (spell.end < period.from) continue;
      const owned = selectedOwnership(slice, spell);
      for (const covered of spell.covered)
        for (const part of owned) {
          const range = overlap(covered, part, period.from, period.to);
          if (range !== null) ranges.push(range);
        }
    }
    if (ranges.length === 0) return;
    served.set(customer, ranges);
    for (const range of ranges) customerMonths += monthsIn(range, period.first, period.last, settings.closingDay);
  });

  const visited = new Set<number>();
  let visitsUnderContract = 0;
  const end = lowerBound(activities.day, period.to + 1);
  for (let i = lowerBound(activities.day, period.from); i < end; i++) {
    if (activities.kind[i] !== VISIT) continue;
    const ranges = served.get(activities.customer[i]!);
    if (ranges === undefined) continue;
    visited.add(activities.customer[i]!);
    const day = activities.day[i]!;
    if (ranges.some(({ from, to }) => from <= day && day <= to)) visitsUnderContract++;
  }
  return { visitsUnderContract, customerMonths, customersUnderContract: served.size, customersVisited: visited.size };
}

function overlap(a: DayRange, b: DayRange, from: Day, to: Day): DayRange | null {
  const range = { from: Math.max(a.from, b.from, from), to: Math.min(a.to, b.to, to) };
  return range.from <= range.to ? range : null;
}

/** Days of the range in each month ÷ the month's days. */
function monthsIn(range: DayRange, first: number, last: number, closingDay: number): number {
  let months = 0;
  for (let month = first; month <= last; month++) {
    const [from, to] = [monthStart(month, closingDay), monthEnd(month, closingDay)];
    const days = Math.min(range.to, to) - Math.max(range.from, from) + 1;
    if (days > 0) months += days / (to - from + 1);
  }
  return months;
}
