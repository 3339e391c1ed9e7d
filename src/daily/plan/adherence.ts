/** Plan against actual: what became of the visits that were on the lists. */
import type { Day } from '../../core/days';
import type { Facts } from '../../core/facts';
import { KINDS, NO_NAME, OUTCOMES } from '../../core/tables';
import { isDone } from '../evidence';
import { ADHERENCE_WEEKS } from './limits';
import type { Adherence, PlanRecord } from './types';
import { mondayOf } from './week-days';

const VISIT = KINDS.indexOf('visit');
const CANCELLED = OUTCOMES.indexOf('cancelled');
const WEEK = 7;

/** By rep and week, the oldest first; only weeks with a list. The as-of day itself is not over and does not count. */
export function adherenceOf(facts: Facts, record: PlanRecord): Adherence[] {
  const { asOf } = facts;
  const firstWeek = mondayOf(asOf) - (ADHERENCE_WEEKS - 1) * WEEK;
  /** By rep and week: customers, with the first day on the list. */
  const lists = new Map<number, Map<Day, Map<number, Day>>>();
  for (const { day, rep, customer } of record) {
    const week = mondayOf(day);
    if (day >= asOf || week < firstWeek) continue;
    const own = entry(
      entry(lists, rep, () => new Map<Day, Map<number, Day>>()),
      week,
      () => new Map<number, Day>(),
    );
    own.set(customer, Math.min(day, own.get(customer) ?? day));
  }
  const contacted = contactDays(facts, firstWeek);
  const putOff = putOffDays(facts, firstWeek);
  const visitedBy = visitsByRep(facts, firstWeek);
  return [...lists]
    .sort(([a], [b]) => a - b)
    .flatMap(([rep, weeks]) =>
      [...weeks]
        .sort(([a], [b]) => a - b)
        .map(([week, list]): Adherence => {
          const inWeek = (days: readonly Day[] | undefined, from: Day): boolean =>
            days?.some((day) => day >= from && day < week + WEEK) ?? false;
          const rows = [...list];
          const visited = rows.filter(([customer, from]) => inWeek(contacted.get(customer), from));
          const left = rows.filter((each) => !visited.includes(each));
          const moved = left.filter(([customer]) => inWeek(putOff.get(customer), week));
          const others = visitedBy(rep, week).filter((customer) => !list.has(customer));
          return {
            rep,
            week,
            isRunning: asOf < week + WEEK,
            planned: rows.length,
            visited: visited.length,
            moved: moved.length,
            notDone: left.length - moved.length,
            unplanned: others.length,
          };
        }),
    );
}

/** Days on which somebody went there or met somebody, by customer. */
function contactDays({ contacts }: Facts, from: Day): Map<number, Day[]> {
  const activities = contacts();
  const days = new Map<number, Day[]>();
  for (let i = activities.length - 1; i >= 0 && activities.day[i]! >= from; i--)
    if (isDone(activities, i)) entry(days, activities.customer[i]!, () => []).push(activities.day[i]!);
  return days;
}

/** Days of 延期 rows, by customer, with or without a day to come back. */
function putOffDays({ tables: { visits }, asOf }: Facts, from: Day): Map<number, Day[]> {
  const days = new Map<number, Day[]>();
  if (visits === null) return days;
  for (let row = 0; row < visits.length; row++) {
    const day = visits.day[row]!;
    if (day < from || day > asOf || visits.outcome[row] !== CANCELLED) continue;
    entry(days, visits.customer[row]!, () => []).push(day);
  }
  return days;
}

/** Customers that a rep visited in a week, up to the day before the as-of day. */
function visitsByRep({ activities, asOf }: Facts, from: Day): (rep: number, week: Day) => number[] {
  const visited = new Map<number, Map<Day, Set<number>>>();
  for (let i = activities.length - 1; i >= 0 && activities.day[i]! >= from; i--) {
    const [day, customer] = [activities.day[i]!, activities.customer[i]!];
    if (activities.kind[i] !== VISIT || customer === NO_NAME || day >= asOf) continue;
    const weeks = entry(visited, activities.rep[i]!, () => new Map<Day, Set<number>>());
    entry(weeks, mondayOf(day), () => new Set()).add(customer);
  }
  return (rep, week) => [...(visited.get(rep)?.get(week) ?? [])];
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
