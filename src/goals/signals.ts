/** 気づき: changes of a KPI that are no noise (kpi-definitions, "Signal"). */
import { type Limits, latestRun, mannKendall, naturalLimits, sideOf } from '../core/changes';
import type { KpiDefinition } from '../core/kpi';
import { type MonthIndex, monthOfYear } from '../core/periods';
import { median } from '../core/stats';
import type { MonthValue } from './record';

export type Signal = {
  readonly direction: 'up' | 'down';
  /**
   * Each month was held against the same month a year before (24 months of record); otherwise the change may as well be the
   * season's (季節の可能性).
   */
  readonly yearOnYear: boolean;
  /** Whether it reaches into the last month, so that it is still news. */
  readonly isCurrent: boolean;
} & (
  | {
      readonly kind: 'trend';
      /** Months it rests on. */
      readonly months: number;
      /** Medians of the first and the last 3 months; year on year, of the first and the last 12. */
      readonly from: number;
      readonly to: number;
    }
  | {
      /** In a row on one side of the mean. Year on year: the mean of the differences. */
      readonly kind: 'run';
      readonly first: MonthIndex;
      readonly months: number;
      readonly mean: number;
    }
  | {
      readonly kind: 'outside';
      readonly month: MonthIndex;
      /** The month's figure; year on year: its difference. */
      readonly value: number;
      readonly usual: Limits;
    }
);

export type Verdict = 'improving' | 'worsening' | 'steady' | 'too-short';

/** Months that are looked at, at most and at least. */
export const SIGNAL_MONTHS = 24;
const MINIMUM_MONTHS = 12;
const RUN = 8;
const SIGNIFICANT = 0.01;

/** Rates, frequency, prices, counts and revenue; not what only tells a state, nor the KGI's progress, which only grows. */
export const hasSignals = ({ id, accumulates }: KpiDefinition): boolean =>
  accumulates !== 'stock' && id !== 'kgi-progress';

/**
 * The change to be told, or null: the record is too short (under 12 closed months within the last 24), or all is noise. What
 * reaches into the last month comes before what is over, a trend before a run, a run before a single month.
 * @param months closed months with a value, oldest first
 */
export function signalOf(kpi: KpiDefinition, months: readonly MonthValue[]): Signal | null {
  const recent = recentMonths(months);
  if (!hasSignals(kpi) || recent.length < MINIMUM_MONTHS) return null;
  const yearOnYear = recent.length === SIGNAL_MONTHS;
  const compared = yearOnYear ? differences(recent) : recent;
  const found = [trend(recent, yearOnYear), run(compared, yearOnYear), outside(compared, yearOnYear)];
  const signals = found.filter((signal) => signal !== null);
  return signals.find(({ isCurrent }) => isCurrent) ?? signals[0] ?? null;
}

/** Whether the KPI is getting better. In range a change is neither, so it is steady; so is one that is over. */
export function verdictOf(kpi: KpiDefinition, months: readonly MonthValue[], signal: Signal | null): Verdict {
  if (hasSignals(kpi) && recentMonths(months).length < MINIMUM_MONTHS) return 'too-short';
  if (signal === null || !signal.isCurrent || kpi.better === 'in-range') return 'steady';
  return (signal.direction === 'up') === (kpi.better === 'higher') ? 'improving' : 'worsening';
}

function recentMonths(months: readonly MonthValue[]): readonly MonthValue[] {
  const last = months[months.length - 1]?.month ?? 0;
  return months.filter(({ month }) => month > last - SIGNAL_MONTHS);
}

/** The last 12 of 24 months, each less the same month a year before. */
const differences = (months: readonly MonthValue[]): MonthValue[] =>
  months.slice(12).map(({ month, value }, i) => ({ month, value: value - months[i]!.value }));

function trend(months: readonly MonthValue[], yearOnYear: boolean): Signal | null {
  const values = months.map(({ value }) => value);
  // Year on year a steady fall has equal differences, in which no test sees a trend: the months of the year are tested together.
  const series = yearOnYear
    ? Array.from({ length: 12 }, (_, i) => months.filter(({ month }) => monthOfYear(month) === i + 1))
    : [months];
  const { s, p } = mannKendall(series.map((own) => own.map(({ value }) => value)));
  const end = yearOnYear ? 12 : 3;
  const [from, to] = [median(values.slice(0, end))!, median(values.slice(-end))!];
  // A rise that the last months have undone is not to be told as one.
  if (p >= SIGNIFICANT || Math.sign(to - from) !== Math.sign(s)) return null;
  const direction = s > 0 ? 'up' : 'down';
  return { kind: 'trend', direction, yearOnYear, isCurrent: true, months: months.length, from, to };
}

function run(months: readonly MonthValue[], yearOnYear: boolean): Signal | null {
  const values = months.map(({ value }) => value);
  const { mean } = naturalLimits(values);
  const found = latestRun(values, mean, RUN);
  if (found === null) return null;
  return {
    kind: 'run',
    direction: found.side > 0 ? 'up' : 'down',
    yearOnYear,
    isCurrent: found.last === months.length - 1,
    first: months[found.first]!.month,
    months: found.last - found.first + 1,
    mean,
  };
}

/** The latest month outside. */
function outside(months: readonly MonthValue[], yearOnYear: boolean): Signal | null {
  const usual = naturalLimits(months.map(({ value }) => value));
  for (let i = months.length - 1; i >= 0; i--) {
    const { month, value } = months[i]!;
    const isAbove = sideOf(value, usual.high) > 0;
    if (!isAbove && sideOf(value, usual.low) >= 0) continue;
    const direction = isAbove ? 'up' : 'down';
    return { kind: 'outside', direction, yearOnYear, isCurrent: i === months.length - 1, month, value, usual };
  }
  return null;
}
