/** Which visits a rep's day holds, in the order of importance. The rule as people read it: docs/decisions.md. */
import type { Day } from '../../core/days';
import { compareText } from '../../core/rows-by-customer';
import { type Candidate, needsOn } from './candidates';
import { NURTURE_SHARE, ROUND_SHARE, UNTOUCHED_WAITS } from './limits';
import type { Need, Pool } from './needs';

/** A customer that may be visited on the day in question. */
export interface Option {
  readonly candidate: Candidate;
  /** The weightiest first; at least one. */
  readonly needs: readonly Need[];
}

/** @param candidates of one rep, without those who are on a list already */
export function optionsOn(candidates: readonly Candidate[], day: Day): Option[] {
  return candidates.flatMap((candidate) => {
    const needs = needsOn(candidate, day);
    return needs.length === 0 ? [] : [{ candidate, needs }];
  });
}

export interface DayToFill {
  readonly day: Day;
  /** The business day before: what was promised for a day off comes with the next business day. */
  readonly since: Day;
  /** How many visits at most. */
  readonly places: number;
  /** Of a whole day, of which the kept places are a share. */
  readonly capacity: number;
  /** Customers whose visit the days before have left undone. */
  readonly left: ReadonlySet<number>;
}

/**
 * 1. what was promised for the day, also beyond its places; 2. 上長の優先度「高」; 3. what the days before have left undone; 4. the places kept for the
 * rounds and for care that takes time, each by its own order; 5. the rest by promises, urgency, rounds, care; 「低」 last.
 */
export function choose(options: readonly Option[], { day, since, places, capacity, left }: DayToFill): Option[] {
  const sorted = [...options].sort((a, b) => compare(a, b, day));
  const chosen = new Set<Option>();
  const take = (wanted: readonly Option[], most = places): void => {
    for (const option of wanted.slice(0, Math.max(0, most))) if (chosen.size < places) chosen.add(option);
  };
  const ofDay = ({ needs }: Option): boolean =>
    needs.some(({ reason, from }) => reason.code === 'promise' && reason.undecided === null && from > since);
  // Whoever was promised this day waits, however many they are.
  for (const option of sorted.filter(ofDay)) chosen.add(option);
  take(sorted.filter(({ candidate }) => candidate.priority === 'high'));
  take(sorted.filter(({ candidate }) => left.has(candidate.customer)));
  const takeOf = (pool: Pool, share: number): void => {
    const own = sorted.filter((option) => poolOf(option) === pool);
    const there = own.filter((option) => chosen.has(option)).length;
    const waiting = own.filter((option) => !chosen.has(option) && option.candidate.priority !== 'low');
    take(waiting, keptPlaces(day, capacity, share) - there);
  };
  takeOf('nurture', NURTURE_SHARE);
  takeOf('round', ROUND_SHARE);
  take(sorted);
  return sorted.filter((option) => chosen.has(option));
}

/** Whole places whose sum over the days comes to the share: of one place a day, one in five, every fifth day. */
export function keptPlaces(day: Day, capacity: number, share: number): number {
  const until = (days: number): number => Math.floor(days * capacity * share + 1e-9);
  return until(day + 1) - until(day);
}

export const poolOf = ({ needs }: Option): Pool => needs[0]!.pool;

const CLASSES: readonly Pool[] = ['promise', 'urgent', 'round', 'nurture'];
const classOf = (option: Option): number => {
  const { priority } = option.candidate;
  return priority === 'high' ? -1 : priority === 'low' ? CLASSES.length : CLASSES.indexOf(poolOf(option));
};

function compare(a: Option, b: Option, day: Day): number {
  return (
    classOf(a) - classOf(b) ||
    CLASSES.indexOf(poolOf(a)) - CLASSES.indexOf(poolOf(b)) ||
    weightOf(b, day) - weightOf(a, day) ||
    b.candidate.stake - a.candidate.stake ||
    compareText(a.candidate.name, b.candidate.name) ||
    a.candidate.customer - b.candidate.customer
  );
}

/**
 * Promises and care: who has waited longest. Urgent: yen times the days of waiting; rounds: yen times the intervals that have
 * passed. So much money goes first, and since time goes on, little money has its turn.
 */
function weightOf({ candidate, needs }: Option, day: Day): number {
  const { reason, due, pool } = needs[0]!;
  const waited = due === null ? UNTOUCHED_WAITS : day - due;
  if (pool === 'urgent') return candidate.weight * Math.max(1, waited + 1);
  return reason.code === 'round' ? (candidate.weight * (waited + reason.interval)) / reason.interval : waited;
}
