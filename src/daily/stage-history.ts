/** The stages of one customer one after the other, and since when it has stood where it stands. */
import type { Day } from '../core/days';
import type { Activities } from '../core/facts';
import type { Spell } from '../core/spells';
import type { Stage } from '../core/tables';
import { NO_STEPS, type Steps, stepsOfRow } from './evidence';
import { serviceOn, stageOf } from './stage';
import { DEAL_DAYS, NEW_CUSTOMER_DAYS } from './thresholds';

export interface StageChange {
  /** null: a customer with whom nobody has been in touch. */
  readonly stage: Stage | null;
  /** First day of the stage. null: not known, as for a contract that is signed and has not begun. */
  readonly since: Day | null;
}

/**
 * Every change of stage up to the as-of day, the oldest first; empty before the first contact or contract. Each day is
 * judged by what was known on it: a contract counts from its first day, and as signed only on the as-of day itself.
 * @param rows indexes of the customer's activities, by day
 * @param spells the customer's, in order of start
 */
export function stageHistory(
  activities: Activities,
  rows: Int32Array,
  spells: readonly Spell[],
  asOf: Day,
): StageChange[] {
  const changes: StageChange[] = [];
  const enter = (stage: Stage | null, since: Day | null): void => {
    if (stage !== (changes[changes.length - 1]?.stage ?? null)) changes.push({ stage, since });
  };
  const steps: Record<keyof Steps, Day | null> = { ...NO_STEPS };
  let next = 0;
  for (const day of turningDays(activities, rows, spells, asOf)) {
    for (; next < rows.length && activities.day[rows[next]!]! <= day; next++)
      for (const step of stepsOfRow(activities, rows[next]!)) steps[step] = activities.day[rows[next]!]!;
    // Whoever leaves starts anew: what happened before no longer says how far the customer is.
    if (spells.some(({ end }) => end === day)) Object.assign(steps, NO_STEPS);
    const begun = spells.filter(({ start }) => start <= day);
    enter(stageOf(serviceOn(begun, day), steps, day), day);
  }
  enter(stageOf(serviceOn(spells, asOf), steps, asOf), null);
  return changes;
}

/** The days on which a stage can change, each once, in order. */
function turningDays(activities: Activities, rows: Int32Array, spells: readonly Spell[], asOf: Day): Day[] {
  const days = new Set<Day>();
  for (const row of rows) {
    const day = activities.day[row]!;
    // On the second one an open deal or appointment of the first one would have fallen silent.
    days.add(day).add(day + DEAL_DAYS);
  }
  for (const { start, end } of spells)
    days
      .add(start)
      .add(start + NEW_CUSTOMER_DAYS)
      .add(end);
  return [...days].filter((day) => day <= asOf).sort((a, b) => a - b);
}
