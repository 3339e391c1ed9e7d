/** From a month's target to 1日あたり: visits, approaches, meetings per business day. Runs in the browser too. */

/** Months from the as-of day to the end of the KGI's period, the running one first; as in the model's `rest`. */
export interface RestMonth {
  /** Business days of the month after the as-of day. */
  readonly left: number;
}

export interface Workload {
  /** What is still to be done. Never below 0. */
  readonly remaining: number;
  /** To one decimal, rounded up: with less the target is missed. Null when no business day is left. */
  readonly perDay: number | null;
  /** In a week of five business days. */
  readonly perWeek: number | null;
}

export interface DailyBreakdown {
  /** The first month of the rest: the running one, or the next where none is running. Null when the period is over. */
  readonly month: Workload | null;
  /** All that is left of the period, the running month included. */
  readonly rest: Workload;
}

const WEEK = 5;

/**
 * @param targets the target of each month of the rest (a standing one: the same for each, or spread by `spreadOverMonths`)
 * @param actual the figure of the rest's first month so far; 0 when it has not begun
 */
export function dailyBreakdown(targets: readonly number[], actual: number, rest: readonly RestMonth[]): DailyBreakdown {
  const total = rest.reduce((sum, _, i) => sum + (targets[i] ?? 0), 0);
  const days = rest.reduce((sum, { left }) => sum + left, 0);
  return {
    month: rest[0] === undefined ? null : workload((targets[0] ?? 0) - actual, rest[0].left),
    rest: workload(total - actual, days),
  };
}

function workload(remaining: number, days: number): Workload {
  const left = Math.max(0, remaining);
  if (days === 0) return { remaining: left, perDay: null, perWeek: null };
  return { remaining: left, perDay: upToTenth(left / days), perWeek: upToTenth((left / days) * WEEK) };
}

/** 2.4 stays 2.4, also where a division has left 2.4000000000000004. */
const upToTenth = (value: number): number => Math.ceil(Number((value * 10).toFixed(6))) / 10;
