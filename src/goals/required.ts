/** 必要値: what a KPI must be for the KGI, the others at 現実的 (kpi-definitions, "Evidence"). Runs in the browser too. */
import { solveLever } from './levers';
import { LEVER_OF_KPI, lostAt } from './levers-of-targets';
import { ratesOf } from './projection';
import type { LeverName, ProjectionBasis } from './projection-types';

/**
 * `not-tied`: no arithmetic connects the KPI with revenue; `no-goal`: no KGI; `no-record`: fewer than 3 months, or nothing in
 * them to start from; `out-of-reach`: no value would do, or the period has no months left; `met`: the KGI is reached whatever
 * the value, so that none is required.
 */
export type Required =
  { readonly value: number } | { readonly reason: 'not-tied' | 'no-goal' | 'out-of-reach' | 'no-record' | 'met' };

const NO_RECORD: Required = { reason: 'no-record' };
const OUT_OF_REACH: Required = { reason: 'out-of-reach' };
const MET: Required = { reason: 'met' };

/**
 * A month's figure, as the targets are.
 * @param kpi its id
 * @param median of its evidence; null = record too short
 * @param goal the KGI in yen; null = none
 */
export function requiredValue(
  kpi: string,
  median: number | null,
  basis: ProjectionBasis | null,
  goal: number | null,
): Required {
  const lever = LEVER_OF_KPI.get(kpi);
  if (lever === undefined && !ADDS_UP.includes(kpi)) return { reason: 'not-tied' };
  if (goal === null) return { reason: 'no-goal' };
  if (kpi === 'kgi-progress') return { value: 1 };
  if (basis === null) return NO_RECORD;
  if (lever === undefined) return share(goal - basis.actual, monthsLeft(basis, kpi === 'active-customers'));
  return throughLever(kpi, lever, median, basis, goal);
}

/** KPIs that the KGI is made of, without a lever of their own. */
const ADDS_UP: readonly string[] = ['revenue', 'active-customers', 'kgi-progress'];

/** What is left to earn, over the months left: a month's revenue; over the yen a customer brings in them: customers. */
function share(yen: number, over: number): Required {
  if (yen <= 0) return MET;
  return over > 0 ? { value: yen / over } : OUT_OF_REACH;
}

function monthsLeft({ months, level }: ProjectionBasis, inYenPerCustomer: boolean): number {
  return months.reduce((sum, month) => {
    const { frequency, price } = ratesOf(level, month.season);
    return sum + month.share * (inYenPerCustomer ? frequency * price : 1);
  }, 0);
}

function throughLever(
  kpi: string,
  lever: LeverName,
  median: number | null,
  basis: ProjectionBasis,
  goal: number,
): Required {
  const { level } = basis;
  const needed = solveLever(basis, level, lever, goal);
  if (needed === null) return OUT_OF_REACH;
  if (needed === 0) return MET;
  switch (kpi) {
    case 'retention-rate':
    case 'deal-size':
      return { value: needed };
    case 'churn-rate':
      return { value: 1 - needed };
    case 'churn-count':
      return { value: lostAt(basis, needed) };
    case 'new-customers':
      return median === null ? NO_RECORD : { value: Math.max(0, median + needed - level.won) };
    default: {
      // The others move with their lever in proportion: the steps after them as recorded.
      if (median === null || median === 0 || level[lever] <= 0) return NO_RECORD;
      const value = (median * needed) / level[lever];
      return RATES.includes(kpi) && value > 1 ? OUT_OF_REACH : { value };
    }
  }
}

const RATES: readonly string[] = ['appointment-rate', 'win-rate'];
