/** The road of each customer to its first contract and through the first months after it. */
import type { Day } from '../core/days';
import type { Activities, Facts } from '../core/facts';
import { ownerOn, type Spell } from '../core/spells';
import { NO_NAME, STAGES } from '../core/tables';
import { stepsOfRow } from './evidence';
import { compareText, rowsByCustomer } from '../core/rows-by-customer';
import { NEW_CUSTOMER_DAYS } from './thresholds';

/** The stages on the way up, in order: all but 離脱. */
export const ROAD_STAGES = STAGES.slice(0, -1);
const [CONTACT, TALK, PROSPECT, DEAL, CONTRACT, CONTINUING] = ROAD_STAGES.map((_, index) => index) as [
  number,
  number,
  number,
  number,
  number,
  number,
];

/** Lists by {@link ROAD_STAGES}. */
export interface Road {
  readonly customer: number;
  /** First day on which the customer had come at least so far; null: not yet, or not on record. Never falls along the road. */
  readonly reached: readonly (Day | null)[];
  /** Whether that day is told by a row of this very stage, not only by a later stage that takes it for granted. */
  readonly isRecorded: readonly boolean[];
  /** Who brought the customer there; NO_NAME where nobody is known. */
  readonly reps: readonly number[];
  /** First appointment, meeting, quote or order; null: none. */
  readonly opened: Day | null;
}

/**
 * One road a customer, by index. Only what comes before the first contract counts as the way to it, and on its first day
 * only a meeting, quote or order: another visit of that day is service already. A contract without any such row has no
 * stages before it: how it came about is not on record.
 */
export function roads({ contacts, spells, tables, asOf }: Facts): Road[] {
  const activities = contacts();
  const rows = rowsByCustomer(activities.customer, activities.length, tables.customers.length);
  return tables.customers.map((_, customer) =>
    roadOf(customer, activities, rows.of(customer), spells[customer]?.[0] ?? null, asOf, tables.reps),
  );
}

function roadOf(
  customer: number,
  activities: Activities,
  rows: Int32Array,
  spell: Spell | null,
  asOf: Day,
  repNames: readonly string[],
): Road {
  const reached: (Day | null)[] = ROAD_STAGES.map(() => null);
  const own: (Day | null)[] = ROAD_STAGES.map(() => null);
  const reps: number[] = ROAD_STAGES.map(() => NO_NAME);
  let opened: Day | null = null;
  const start = spell?.start ?? Infinity;
  for (const row of rows) {
    const day = activities.day[row]!;
    if (day > start) break;
    const steps = stepsOfRow(activities, row);
    const isDeal = steps.includes('deal');
    if (day === start && !isDeal) continue;
    const stages = [CONTACT];
    if (steps.includes('talk')) stages.push(TALK);
    if (steps.includes('warm') || steps.includes('appointment')) stages.push(PROSPECT);
    if (isDeal) stages.push(DEAL);
    for (const stage of stages) own[stage] ??= day;
    if (isDeal || steps.includes('appointment')) opened ??= day;
    for (let stage = CONTACT; stage <= stages[stages.length - 1]!; stage++) {
      if (reached[stage] === null) [reached[stage], reps[stage]] = [day, activities.rep[row]!];
      else if (reached[stage] === day) reps[stage] = firstByName(reps[stage]!, activities.rep[row]!, repNames);
    }
  }
  if (spell !== null) {
    const owner = ownerOn(spell, spell.start);
    const isOnRecord = reached[CONTACT] !== null;
    for (let stage = isOnRecord ? CONTACT : CONTRACT; stage <= CONTRACT; stage++)
      if (reached[stage] === null) [reached[stage], reps[stage]] = [spell.start, owner];
    own[CONTRACT] = spell.start;
    const stays = spell.start + NEW_CUSTOMER_DAYS;
    if (stays <= asOf && spell.end > stays) {
      [reached[CONTINUING], reps[CONTINUING]] = [stays, ownerOn(spell, stays)];
      own[CONTINUING] = stays;
    }
  }
  const isRecorded = reached.map((day, stage) => day !== null && own[stage] === day);
  return { customer, reached, isRecorded, reps, opened };
}

/** Of several on one day the one whose name comes first, so that the order of rows changes nothing. */
function firstByName(a: number, b: number, names: readonly string[]): number {
  if (a === NO_NAME || b === NO_NAME) return Math.max(a, b);
  return compareText(names[b]!, names[a]!) < 0 ? b : a;
}
