/** Today's visits, the week's, and what becomes of everyone else. Pure: the same facts and record give the same plan. */
import type { BusinessCalendar } from '../../core/calendar';
import type { Day } from '../../core/days';
import type { Facts } from '../../core/facts';
import { NO_NAME } from '../../core/tables';
import type { CustomerHealth } from '../customer-health';
import { isDone } from '../evidence';
import type { State } from '../state';
import { adherenceOf } from './adherence';
import { type Candidate, candidatesOf, capacityOf } from './candidates';
import { kpiServed } from './kpi-served';
import { CARRY_DAYS, LAST_DAYS, WEEK_DAYS } from './limits';
import { triedOn } from './last-contacts';
import { choose, optionsOn } from './order';
import { prospectValue } from './prospect-value';
import { type Listed, listedOf, todayOf } from './today';
import { NOT_PLANNED, type NotPlanned, type NotPlannedCount, type OverVisited, type Waiting } from './types';
import type { Plan, PlannedVisit, PlanRecord } from './types';
import { walkOf } from './walk';
import { businessDayBefore, businessDaysFrom } from './week-days';

/**
 * @param health one entry a customer, by index
 * @param record what was on the lists of earlier days, and of today if there is a list already: that one stays
 */
export function planOf(
  facts: Facts,
  health: readonly CustomerHealth[],
  calendar: BusinessCalendar,
  record: PlanRecord,
): Plan {
  const { asOf } = facts;
  const isBusinessDay = calendar.isBusinessDay(asOf);
  const days = businessDaysFrom(calendar, asOf, WEEK_DAYS);
  const lastDay = days[days.length - 1] ?? asOf;
  const prospects = prospectValue(facts);
  const candidates = candidatesOf(facts, health, prospects, lastDay);
  const reps = repsOf(facts, candidates, record);
  const seen = seenToday(facts);
  const firstListed = firstListings(record, candidates, asOf);
  const undone = new Set([...firstListed].filter(([, day]) => day > asOf - CARRY_DAYS).map(([customer]) => customer));
  const week: PlannedVisit[] = [];
  const onLists = new Set<number>();
  for (const { rep, capacity } of reps) {
    const own = candidates.filter((candidate) => candidate.rep === rep);
    const since = businessDayBefore(calendar, asOf);
    const today = todayOf({
      rep,
      asOf,
      since,
      isBusinessDay,
      capacity,
      own,
      all: candidates,
      record,
      left: undone,
      seen: seen.get(rep) ?? new Set(),
    });
    // What is put off may come back within the week.
    for (const { candidate, status } of today) if (status !== 'moved') onLists.add(candidate.customer);
    week.push(...visitsOf(today, rep, asOf, facts, firstListed));
    for (const day of days.filter((each) => each > asOf)) {
      const free = own.filter(({ customer }) => !onLists.has(customer));
      const since = businessDayBefore(calendar, day);
      const list = choose(optionsOn(free, day), { day, since, places: capacity, capacity, left: undone }).map(listedOf);
      for (const { candidate } of list) onLists.add(candidate.customer);
      week.push(...visitsOf(list, rep, day, facts, new Map()));
    }
  }
  const planned = new Set(week.map(({ customer }) => customer));
  const left = leftOut(candidates, planned, lastDay, asOf);
  return {
    asOf,
    isBusinessDay,
    days,
    reps,
    today: week.filter(({ day }) => day === asOf),
    week: week.sort((a, b) => a.day - b.day),
    timeToTakeFrom: overVisited(health, candidates),
    notPlanned: notPlannedCounts(left),
    waiting: left.filter(({ customer }) => isWatched(candidates[customer]!, health[customer]!)),
    adherence: adherenceOf(facts, record),
    prospects,
  };
}

/** Reps with customers of theirs to plan, or with a list already; by index. */
function repsOf(
  facts: Facts,
  candidates: readonly Candidate[],
  record: PlanRecord,
): { rep: number; capacity: number }[] {
  const { tables, asOf } = facts;
  const reps = new Set(candidates.filter(({ barred }) => barred === null).map(({ rep }) => rep));
  for (const { day, rep } of record) if (day === asOf && tables.reps[rep] !== undefined) reps.add(rep);
  return [...reps].sort((a, b) => a - b).map((rep) => ({ rep, capacity: capacityOf(facts, rep) }));
}

/** Customers whom somebody went to or met today, by the rep of the row. */
function seenToday({ contacts, asOf }: Facts): Map<number, Set<number>> {
  const activities = contacts();
  const seen = new Map<number, Set<number>>();
  for (let i = activities.length - 1; i >= 0 && activities.day[i]! === asOf; i--) {
    const [rep, customer] = [activities.rep[i]!, activities.customer[i]!];
    if (customer === NO_NAME || !isDone(activities, i)) continue;
    const own = seen.get(rep) ?? new Set();
    seen.set(rep, own.add(customer));
  }
  return seen;
}

/** Since when a customer has been on lists, nobody having gone there or met anybody since. */
function firstListings(record: PlanRecord, candidates: readonly Candidate[], asOf: Day): Map<number, Day> {
  const first = new Map<number, Day>();
  for (const { day, customer } of record) {
    if (day >= asOf || day <= (candidates[customer]?.last?.done ?? -Infinity)) continue;
    first.set(customer, Math.min(day, first.get(customer) ?? day));
  }
  return first;
}

function visitsOf(
  list: readonly Listed[],
  rep: number,
  day: Day,
  { tables }: Facts,
  firstListed: ReadonlyMap<number, Day>,
): PlannedVisit[] {
  const { priority, comment } = tables.customerInfo;
  const visits = list.map(({ candidate, reason, also, due, status }) => {
    const { customer, area, stake, isUnderContract } = candidate;
    const carried = status === 'open' ? firstListed.get(customer) : undefined;
    const moved = reason.code === 'promise' ? reason.movedFrom : null;
    return {
      customer,
      rep,
      day,
      area,
      reason,
      also,
      due,
      stake,
      kpi: kpiServed(reason, isUnderContract),
      priority: priority[customer] ?? '',
      comment: comment[customer] ?? '',
      status: carried === undefined ? status : ('carried' as const),
      tried: triedOn(candidate.last, day),
      from: moved ?? carried ?? null,
    };
  });
  return walkOf(visits).map((visit, i) => ({ ...visit, rank: i + 1 }));
}

/** By rep, then by how much too often. */
function overVisited(health: readonly CustomerHealth[], candidates: readonly Candidate[]): OverVisited[] {
  return health
    .flatMap(({ customer, rep, state, visits, reason }): OverVisited[] =>
      state !== 'pushed'
        ? []
        : [
            {
              customer,
              rep,
              visits,
              expected: 'expected' in reason ? reason.expected : null,
              until: candidates[customer]!.rest,
            },
          ],
    )
    .sort((a, b) => a.rep - b.rep || b.visits - a.visits || a.customer - b.customer);
}

/** Everybody who is not in the week, with the reason: by rep, the most yen first. */
function leftOut(candidates: readonly Candidate[], planned: ReadonlySet<number>, lastDay: Day, asOf: Day): Waiting[] {
  return candidates
    .filter(({ customer }) => !planned.has(customer))
    .map((candidate): Waiting => {
      const { customer, rep, rest, promise, stake } = candidate;
      const why = whyNot(candidate, lastDay, asOf);
      const until = why === 'resting' ? rest : why === 'promise' ? (promise?.day ?? null) : null;
      return { customer, rep, why, until, stake };
    })
    .sort((a, b) => a.rep - b.rep || b.stake - a.stake || a.customer - b.customer);
}

function notPlannedCounts(left: readonly Waiting[]): NotPlannedCount[] {
  const found = new Map<number, Map<NotPlanned, number[]>>();
  for (const { customer, rep, why } of left) {
    const own = found.get(rep) ?? new Map<NotPlanned, number[]>();
    own.set(why, [...(own.get(why) ?? []), customer]);
    found.set(rep, own);
  }
  return [...found].flatMap(([rep, own]) =>
    NOT_PLANNED.flatMap((why) => {
      const customers = own.get(why);
      return customers === undefined ? [] : [{ rep, why, customers }];
    }),
  );
}

const WATCHED: readonly State[] = ['risk', 'renewal', 'cooling', 'missed'];
const isWatched = ({ priority }: Candidate, { state }: CustomerHealth): boolean =>
  priority === 'high' || (priority !== 'never' && WATCHED.includes(state));

function whyNot({ barred, rest, needs, promise, end }: Candidate, lastDay: Day, asOf: Day): NotPlanned {
  if (barred !== null) return barred;
  if (rest !== null && rest > lastDay) return 'resting';
  if (needs.length > 0) return 'no-room';
  if (promise !== undefined && promise.day > lastDay) return 'promise';
  return end !== null && end - asOf <= LAST_DAYS ? 'ends-soon' : 'not-due';
}
