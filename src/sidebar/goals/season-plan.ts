/** A month's target by the months to come: the same for each, or by the season of the record; and whose turn it is. */
import { type MonthIndex, monthIndex, monthOfYear } from '../../core/periods';
import { split } from '../../goals/rep-shares';
import { countWeights } from '../../goals/rep-targets';
import { type Season, spreadOverMonths } from '../../goals/season';
import type { GoalsModel } from '../../rpc/goals-model';
import type { PlannedReps } from './rep-plan';
import type { PlannedTarget } from './target-plan';

type Months = GoalsModel['rest']['months'];

/** A target for one month: the team's, and the reps' parts of it in their order, which come to it. */
export interface MonthTarget {
  /** `2024-07` */
  readonly month: string;
  readonly team: number;
  readonly reps: readonly number[];
}

/** The value for each month; with a season the value times the month's factor, in whole numbers. */
export function monthly(season: Season | null, months: Months, value: number): number[] {
  if (season === null) return months.map(() => value);
  const indices = months.map(indexOf);
  const factors = indices.reduce((sum, month) => sum + season[monthOfYear(month) - 1]!, 0);
  return spreadOverMonths(value * factors, indices, season);
}

/** Targets month by month; none where every month's are the same, or where the goals in force stay. */
export function monthTargets(target: PlannedTarget, months: Months, reps: PlannedReps | null): MonthTarget[] {
  const { entry, kind, value } = target;
  if (kind === 'current' || value.value === null) return [];
  if (entry.season === null && !takesTurns(target, reps)) return [];
  const teams = monthly(entry.season, months, value.value);
  const parts = partsByMonth(teams, reps === null ? [] : weightsOf(reps));
  return months.map(({ month }, i) => ({ month, team: teams[i]!, reps: parts[i]! }));
}

/** Whether there is less than one a month for somebody, as with new customers: then it is their turn in some months only. */
export function takesTurns({ entry: { accumulates, unit } }: PlannedTarget, reps: PlannedReps | null): boolean {
  const isCount = accumulates === 'sum' && (unit === 'count' || unit === 'companies');
  if (!isCount || reps === null || reps.reps.some(({ isTyped }) => isTyped)) return false;
  const weights = weightsOf(reps);
  return reps.reps.some(({ value }, i) => value.value === 0 && weights[i]! > 0) && reps.sum.value !== 0;
}

/** As typed, otherwise by their own record and customers. */
function weightsOf({ reps }: PlannedReps): readonly number[] {
  return reps.some(({ isTyped }) => isTyped)
    ? reps.map(({ value }) => value.value ?? 0)
    : countWeights(reps.map(({ evidence }) => evidence));
}

/**
 * Each month's whole parts, which come to the team's. A month goes to those who have had least of their share of all months so
 * far: shared out month by month, two new customers would fall to the same two reps all the year.
 */
export function partsByMonth(teams: readonly number[], weights: readonly number[]): number[][] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const given = weights.map(() => 0);
  let total = 0;
  return teams.map((team) => {
    total += team;
    const owed = weights.map((weight, i) => Math.max(0, (all === 0 ? 0 : (weight / all) * total) - given[i]!));
    const parts = split(team, owed);
    parts.forEach((part, i) => (given[i]! += part));
    return parts;
  });
}

const indexOf = ({ month }: { readonly month: string }): MonthIndex =>
  monthIndex(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
