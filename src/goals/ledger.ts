/** What a save adds to the 目標 sheet: rows at the end, nothing is ever overwritten. */
import type { KpiDefinition } from '../core/kpi';
import { type MonthSpan, formatMonth } from '../core/periods';
import type { TargetValue } from './target-types';
import { isSameTarget, targetValueOf } from './target-value';
import { type Target, ownGoal, ownMonths, standingGoal } from './targets';

/** One goal to set; a value of all nulls takes it away. */
export interface WantedTarget {
  readonly kpi: KpiDefinition;
  /** Shown name; null = the team. */
  readonly rep: string | null;
  /** As it is written into the sheet, and what it means (see {@link Target.span}). */
  readonly period: string;
  readonly span: MonthSpan | null;
  readonly value: TargetValue;
  readonly evidence: string;
}

export interface TargetChange extends WantedTarget {
  /** What was in force for that period: set again, it brings everything back. */
  readonly before: TargetValue;
  /** Period of the standing goal that this month follows; absent where the month itself was asked for. */
  readonly follows?: string;
}

type Wish = Omit<TargetChange, 'before'>;

/**
 * What differs from the goals in force. Of several wishes for one thing the last one counts. Since a month's own row goes
 * before a standing goal, the months that have one follow a new standing goal by a row each: otherwise what was just decided
 * would not hold in them.
 */
export function targetChanges(wanted: readonly WantedTarget[], targets: readonly Target[]): TargetChange[] {
  const byThing = new Map<string, Wish>(wanted.map((wish) => [thingOf(wish), wish]));
  for (const wish of wanted)
    for (const month of followers(wish, targets)) {
      const thing = thingOf(month);
      // A month that is asked for itself follows nothing; of two standing goals the later one counts.
      if (byThing.get(thing)?.follows !== undefined || !byThing.has(thing)) byThing.set(thing, month);
    }
  return [...byThing.values()].flatMap((wish): TargetChange[] => {
    const before = inForce(wish, targets);
    return isSameTarget(before, wish.value) ? [] : [{ ...wish, before }];
  });
}

const thingOf = ({ kpi, rep, span }: Wish): string => JSON.stringify([kpi.id, rep, span && [span.first, span.last]]);

function followers(wish: WantedTarget, targets: readonly Target[]): Wish[] {
  const { kpi, rep, span, period } = wish;
  if (span === null || span.last !== Infinity) return [];
  return ownMonths(targets, kpi, rep, span.first).map((month) => ({
    ...wish,
    period: formatMonth(month),
    span: { first: month, last: month },
    follows: period,
  }));
}

function inForce({ kpi, rep, span }: Wish, targets: readonly Target[]): TargetValue {
  const isStanding = span === null || span.last === Infinity;
  return targetValueOf(
    isStanding ? standingGoal(targets, kpi, rep, span === null ? null : span.first) : ownGoal(targets, kpi, rep, span),
  );
}
