/** What a save adds to the 目標 sheet: rows at the end, nothing is ever overwritten. */
import type { KpiDefinition } from '../core/kpi';
import type { MonthSpan } from '../core/periods';
import type { TargetValue } from './target-types';
import { isSameTarget, targetValueOf } from './target-value';
import { type Target, ownGoal, standingGoal } from './targets';

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
}

/** What differs from the goals in force. Of several wishes for one thing the last one counts. */
export function targetChanges(wanted: readonly WantedTarget[], targets: readonly Target[]): TargetChange[] {
  const byThing = new Map<string, WantedTarget>();
  for (const wish of wanted)
    byThing.set(JSON.stringify([wish.kpi.id, wish.rep, wish.span && Object.values(wish.span)]), wish);
  return [...byThing.values()].flatMap((wish): TargetChange[] => {
    const before = inForce(wish, targets);
    return isSameTarget(before, wish.value) ? [] : [{ ...wish, before }];
  });
}

function inForce({ kpi, rep, span }: WantedTarget, targets: readonly Target[]): TargetValue {
  const isStanding = span === null || span.last === Infinity;
  return targetValueOf(
    isStanding ? standingGoal(targets, kpi, rep, span === null ? null : span.first) : ownGoal(targets, kpi, rep, span),
  );
}
