/** 反応が鈍い and 反応がある: by how customers met us lately, in reactions and in outcomes. */
import type { Day } from '../core/days';
import type { Activities, Facts } from '../core/facts';
import { outcomeScore, reactionScore } from './evidence';
import { type DayReaction, reactionTrend, type ReactionTrend } from './reactions';
import { type Road, ROAD_STAGES } from './roads';
import { rowsByCustomer } from '../core/rows-by-customer';
import { COOL_ALONE, HABIT_DAYS, LAST_REACTIONS } from './thresholds';

/** `few`: too few contacts that tell anything. */
export const RESPONSES = ['slow', 'responsive', 'few'] as const;
export type Response = (typeof RESPONSES)[number];

export interface CustomerResponse {
  readonly group: Response;
  /** What it rests on: of the last year, days on which a reaction or an outcome tells something. */
  readonly trend: ReactionTrend;
}

/** By customer index. The rules are those of the reactions; an outcome speaks where no reaction is written. */
export function responses({ activities, tables, asOf }: Facts): CustomerResponse[] {
  const rows = rowsByCustomer(activities.customer, activities.length, tables.customers.length);
  return tables.customers.map((_, customer) => {
    const trend = reactionTrend(signalsOf(activities, rows.of(customer), asOf - HABIT_DAYS + 1, asOf));
    const group = trend.isLow ? 'slow' : trend.count < LAST_REACTIONS ? 'few' : 'responsive';
    return { group, trend };
  });
}

/** One signal a day, oldest first; of several on one day the coolest. */
function signalsOf(activities: Activities, rows: Int32Array, from: Day, to: Day): DayReaction[] {
  const scores = new Map<Day, number>();
  for (const row of rows) {
    const day = activities.day[row]!;
    const score = reactionScore(activities.reaction[row]!) ?? outcomeScore(activities.outcome[row]!);
    if (day >= from && day <= to && score !== null) scores.set(day, Math.min(score, scores.get(day) ?? 1));
  }
  return [...scores].map(([day, score]) => ({ day, score }));
}

/** What became of prospects by how the first four contacts that told something went. */
export interface FirstResponse {
  readonly group: Exclude<Response, 'few'>;
  /** Prospects whose fourth such contact lies at least a year back. */
  readonly judged: number;
  /** Those of them under contract within a year of it. */
  readonly signed: number;
}

const YEAR = 365;
const CONTRACT = ROAD_STAGES.indexOf('contract');

/** Slow: three of the first four cool. Contacts from the contract's first day on are not looked at. */
export function firstResponses({ activities, tables, asOf }: Facts, all: readonly Road[]): FirstResponse[] {
  const rows = rowsByCustomer(activities.customer, activities.length, tables.customers.length);
  const counts = { slow: { judged: 0, signed: 0 }, responsive: { judged: 0, signed: 0 } };
  for (const { customer, reached } of all) {
    const signed = reached[CONTRACT] ?? null;
    const signals = signalsOf(activities, rows.of(customer), -Infinity, (signed ?? Infinity) - 1);
    const first = signals.slice(0, LAST_REACTIONS);
    const known = first[LAST_REACTIONS - 1]?.day;
    if (known === undefined || known > asOf - YEAR) continue;
    const isSlow = first.filter(({ score }) => score < 0).length >= COOL_ALONE;
    const count = counts[isSlow ? 'slow' : 'responsive'];
    count.judged++;
    if (signed !== null && signed - known <= YEAR) count.signed++;
  }
  return (['slow', 'responsive'] as const).map((group) => ({ group, ...counts[group] }));
}
