/** The figures of a month for the team and for each rep who had anything to do with it: what is closed, and what is held against it. */
import { measureMonths } from '../core/evaluate';
import type { Facts } from '../core/facts';
import type { KpiDefinition } from '../core/kpi';
import type { Measures } from '../core/measures';
import { type MonthIndex, monthEnd, monthOf } from '../core/periods';
import { type Slice, sliceOfRep, wholeTeam } from '../core/slice';
import { KPIS } from '../kpis';

/** The team or a rep in one month. */
export interface Scope {
  /** Shown name; null = the team. */
  readonly rep: string | null;
  readonly slice: Slice;
  readonly measures: Measures;
}

/**
 * The team first, then the reps in the order in which they were read. Who neither did nor owned anything is left out.
 * Nobody for a month after the as-of day.
 */
export function scopesOf(facts: Facts, month: MonthIndex, withReps: boolean): Scope[] {
  const scope = (rep: string | null, slice: Slice): Scope[] => {
    const measures = measureMonths(slice)(month);
    return measures === null ? [] : [{ rep, slice, measures }];
  };
  const reps = withReps ? facts.tables.reps : [];
  return [
    ...scope(null, wholeTeam(facts)),
    ...reps.flatMap((rep) => scope(rep, sliceOfRep(facts, rep)).filter(({ measures }) => isPresent(measures))),
  ];
}

/** Whether a rep of these measures of a month did or owned anything in it. */
export function isPresent({ activities, stocks, money }: Measures): boolean {
  return (
    activities.visits + activities.calls + stocks.opening + stocks.closing + stocks.handedOut + money.transactions > 0
  );
}

/** The KGI is the team's: a rep's revenue over it says nothing about the rep. */
export const kpisOf = (rep: string | null): readonly KpiDefinition[] =>
  rep === null ? KPIS : KPIS.filter(({ id }) => id !== 'kgi-progress');

/** The first month that any record reaches into; null where there is none. */
export function firstMonth({ firstDay, settings }: Facts): MonthIndex | null {
  const days = Object.values(firstDay).filter((day) => day !== null);
  return days.length === 0 ? null : monthOf(Math.min(...days), settings.closingDay);
}

/** The last month whose last day lies before today and not behind the as-of day: nothing of it is still to come. */
export function lastMonthOver(asOf: number, today: number, closingDay: number): MonthIndex {
  const day = Math.min(asOf, today - 1);
  const month = monthOf(day, closingDay);
  return day === monthEnd(month, closingDay) ? month : month - 1;
}

/** The month is the last one that is over: what came after it is not to colour what is said of it. */
export function asOfEnd(facts: Facts, month: MonthIndex): Facts {
  return { ...facts, asOf: Math.min(facts.asOf, monthEnd(month, facts.settings.closingDay)) };
}
