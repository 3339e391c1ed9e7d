/** What the record of activities says of one customer. */
import type { Day } from '../core/days';
import type { Activities } from '../core/facts';
import { median } from '../core/stats';
import { KINDS } from '../core/tables';
import { isClosedDoor, isGoodNews, NO_STEPS, reactionScore, type Steps, stepsOfRow } from './evidence';
import type { DayReaction } from './reactions';
import { FEWEST_GAPS, HABIT_DAYS, PUSH_DAYS } from './thresholds';

export interface Contacts {
  readonly lastVisit: VisitRow | null;
  /** Of any kind. */
  readonly lastContact: Day | null;
  /** Reps of the activities on that day. */
  readonly lastReps: readonly number[];
  /** Visits from the first day asked for. */
  readonly visits: number;
  /** Median of the days between two days with a visit, over the last year; null where there are too few. */
  readonly usualGap: number | null;
  /** Of the last year, oldest first, one a day. */
  readonly reactions: readonly DayReaction[];
  /**
   * The 30 days that end with the last contact: days with a contact, those of them that were cool, absent or refused, and
   * whether any was welcome. Not those that end today: what happened does not become less by waiting.
   */
  readonly recent: { readonly days: number; readonly cool: number; readonly isWelcome: boolean };
  /** How far the customer has been brought since it last left, by the last day of each step. */
  readonly steps: Steps;
}

/** Where the row of a visit stands: sheet row from 1, and which of the joined sheets. */
export interface VisitRow {
  readonly day: Day;
  readonly row: number;
  readonly part: number;
}

const VISIT = KINDS.indexOf('visit');

/** Which days to look at. */
export interface ContactDays {
  readonly asOf: Day;
  /** First day of the months in which visits are counted. */
  readonly visitsFrom: Day;
  /** Steps count after this day: the last day of service of a customer that has left, or -Infinity. */
  readonly stepsAfter: Day;
}

/** @param rows indexes of the customer's activities, by day */
export function contactsOf(activities: Activities, rows: Int32Array, days: ContactDays): Contacts {
  const habitFrom = days.asOf - HABIT_DAYS + 1;
  const lastDay = rows.length === 0 ? days.asOf : activities.day[rows[rows.length - 1]!]!;
  const recentFrom = lastDay - PUSH_DAYS + 1;
  const visitDays: Day[] = [];
  const scores = new Map<Day, number>();
  const recentDays = new Set<Day>();
  const coolDays = new Set<Day>();
  const lastReps = new Set<number>();
  const steps: Record<keyof Steps, Day | null> = { ...NO_STEPS };
  let lastVisit: VisitRow | null = null;
  let lastContact: Day | null = null;
  let isWelcome = false;
  let visits = 0;
  for (const index of rows) {
    const day = activities.day[index]!;
    const outcome = activities.outcome[index]!;
    const score = reactionScore(activities.reaction[index]!);
    if (day !== lastContact) lastReps.clear();
    lastContact = day;
    lastReps.add(activities.rep[index]!);

    if (activities.kind[index] === VISIT) {
      lastVisit = laterVisit(lastVisit, { day, row: activities.row[index]!, part: activities.part[index]! });
      if (day >= days.visitsFrom) visits++;
      if (day >= habitFrom && visitDays[visitDays.length - 1] !== day) visitDays.push(day);
    }
    if (score !== null && day >= habitFrom) scores.set(day, Math.min(score, scores.get(day) ?? 1));
    if (day >= recentFrom) {
      recentDays.add(day);
      if (isClosedDoor(outcome) || score === -1) coolDays.add(day);
      if (isGoodNews(outcome) || score === 1) isWelcome = true;
    }
    if (day > days.stepsAfter) for (const step of stepsOfRow(activities, index)) steps[step] = day;
  }
  const gaps = visitDays.slice(1).map((day, i) => day - visitDays[i]!);
  return {
    lastVisit,
    lastContact,
    lastReps: [...lastReps],
    visits,
    usualGap: gaps.length < FEWEST_GAPS ? null : median(gaps),
    reactions: [...scores].map(([day, score]) => ({ day, score })),
    recent: { days: recentDays.size, cool: coolDays.size, isWelcome },
    steps,
  };
}

/** Of two on one day the one further down: the order in which rows were read changes nothing. */
function laterVisit(known: VisitRow | null, next: VisitRow): VisitRow {
  if (known === null || next.day > known.day) return next;
  return next.part > known.part || (next.part === known.part && next.row > known.row) ? next : known;
}
