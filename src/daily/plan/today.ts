/** Today's list: the one that was fixed this morning, with what has become of it; free places are filled. */
import type { Day } from '../../core/days';
import { type Candidate, needsOn } from './candidates';
import { triedOn } from './last-contacts';
import { choose, type Option, optionsOn } from './order';
import type { PlanReason, PlanRecord, RecordedVisit, VisitStatus } from './types';

/** A visit on a list before it has its place in the walk. */
export interface Listed {
  readonly candidate: Candidate;
  readonly reason: PlanReason;
  readonly also: readonly PlanReason[];
  readonly due: Day | null;
  readonly status: VisitStatus;
}

export interface DayOfRep {
  readonly rep: number;
  readonly asOf: Day;
  /** The business day before. */
  readonly since: Day;
  readonly isBusinessDay: boolean;
  readonly capacity: number;
  /** Candidates of this rep. */
  readonly own: readonly Candidate[];
  /** Of all reps, by customer. */
  readonly all: readonly Candidate[];
  readonly record: PlanRecord;
  /** Customers whose visit the days before have left undone. */
  readonly left: ReadonlySet<number>;
  /** Customers whom the rep went to or met today. */
  readonly seen: ReadonlySet<number>;
}

/** At most `capacity` visits beside those that were put off and those promised for today: the fixed ones in their order, then the others by importance. */
export function todayOf(situation: DayOfRep): Listed[] {
  const { asOf, since, capacity, own, seen, isBusinessDay, left } = situation;
  const fixed = fixedList(situation);
  const listed = new Set(fixed.map(({ candidate }) => candidate.customer));
  // What was put off leaves its place; what was done beside the list has taken one.
  const taken = fixed.filter(({ status }) => status !== 'moved').length;
  const beside = [...seen].filter((customer) => !listed.has(customer)).length;
  const options = optionsOn(
    own.filter(({ customer, last }) => !listed.has(customer) && last?.done !== asOf),
    asOf,
  );
  const allowed = isBusinessDay ? options : options.filter(({ candidate }) => candidate.promise?.day === asOf);
  const places = capacity - taken - beside;
  return [...fixed, ...choose(allowed, { day: asOf, since, places, capacity, left }).map(listedOf)];
}

export const listedOf = ({ candidate, needs }: Option): Listed => ({
  candidate,
  reason: needs[0]!.reason,
  also: needs.slice(1).map(({ reason }) => reason),
  due: needs[0]!.due,
  status: 'open',
});

/** What the record says of today, as far as it still holds. */
function fixedList({ rep, asOf, capacity, all, record }: DayOfRep): Listed[] {
  const seen = new Set<number>();
  const list: Listed[] = [];
  let places = capacity;
  for (const visit of record) {
    if (visit.day !== asOf || visit.rep !== rep || seen.has(visit.customer)) continue;
    seen.add(visit.customer);
    const candidate = all[visit.customer];
    const listed = candidate === undefined ? null : stillListed(candidate, visit);
    if (listed === null) continue;
    const hasPlace = listed.status === 'moved' || places-- > 0;
    if (hasPlace || listed.reason.code === 'promise') list.push(listed);
  }
  return list;
}

/** null where the visit is not to be made any more: forbidden, resting, or somebody else's. */
function stillListed(candidate: Candidate, { day, rep, reason, due }: RecordedVisit): Listed | null {
  const { last, promise } = candidate;
  const recorded = { candidate, reason, also: [], due };
  if (last?.done === day) return { ...recorded, status: 'done' };
  const needs = needsOn(candidate, day);
  const isPutOff = promise !== undefined && promise.day > day;
  if (isPutOff && (needs.length === 0 || promise.movedFrom === day)) return { ...recorded, status: 'moved' };
  if (promise?.undecided === day) return { ...recorded, status: 'moved' };
  const isTried = triedOn(last, day) !== null;
  // A call of today that nobody answered may be what makes it too much: the list says so, and the next one leaves them in peace.
  if (candidate.rep !== rep || candidate.barred !== null || (!isTried && (candidate.rest ?? day) > day)) return null;
  return needs.length === 0 ? { ...recorded, status: 'open' } : listedOf({ candidate, needs });
}
