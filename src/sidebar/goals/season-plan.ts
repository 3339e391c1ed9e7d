/** A month's target by the months to come: the same for each, or by the season of the record. */
import { type MonthIndex, monthIndex } from '../../core/periods';
import { split } from '../../goals/rep-shares';
import { spreadOverMonths } from '../../goals/season';
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

/** The value for each month; with a season whole numbers that come to as much as the value month by month would. */
export function monthly({ entry: { season } }: PlannedTarget, months: Months, value: number): number[] {
  if (season === null) return months.map(() => value);
  return spreadOverMonths(value * months.length, months.map(indexOf), season);
}

/** Targets month by month; none where there is no season, or where the goals in force stay. */
export function monthTargets(target: PlannedTarget, months: Months, reps: PlannedReps | null): MonthTarget[] {
  const { entry, kind, value } = target;
  if (entry.season === null || kind === 'current' || value.value === null) return [];
  const weights = (reps?.reps ?? []).map((rep) => rep.value.value ?? 0);
  return monthly(target, months, value.value).map((team, i) => ({
    month: months[i]!.month,
    team,
    reps: split(team, weights),
  }));
}

const indexOf = ({ month }: { readonly month: string }): MonthIndex =>
  monthIndex(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
