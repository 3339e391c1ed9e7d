/**
 * What an action did to its KPI: the months after it against the months before, and how far both would lie apart by chance.
 * A change beyond that is no proof that the action made it.
 */
import { naturalLimits } from '../core/changes';
import type { KpiDefinition } from '../core/kpi';
import type { MonthIndex } from '../core/periods';
import { meanOf } from '../core/stats';
import { hasSignals } from '../goals/signals';
import type { MonthValue } from '../goals/record';

/**
 * `no-kpi`: none is named, or one that only tells a state. `no-day`: done, but nobody wrote when.
 * `too-early`: no month is over since. `short`: too few months before. The others say what the figures say.
 */
export type EffectVerdict = 'no-kpi' | 'no-day' | 'too-early' | 'short' | 'noise' | 'better' | 'worse' | 'moved';

export interface Effect {
  readonly verdict: EffectVerdict;
  /** null where the verdict needs none. */
  readonly figures: EffectFigures | null;
}

export interface EffectFigures {
  /** Months that count, before and after. */
  readonly monthsBefore: number;
  readonly monthsAfter: number;
  /** Means, in the KPI's unit; year on year of the differences to the same month a year before. */
  readonly before: number;
  readonly after: number;
  /** Within these the mean of so many months would lie by chance; null with too few months before. */
  readonly low: number | null;
  readonly high: number | null;
  /** Months were held against the same months a year before, so that the season is out of it. */
  readonly yearOnYear: boolean;
}

/** Months before the action, at most and at least. Fewer say too little about what is usual. */
export const MOST_BEFORE = 12;
export const FEWEST_BEFORE = 8;
/** What happens later has other causes too. */
export const MOST_AFTER = 6;

interface When {
  /** The month at whose review it was decided; null: not written. */
  readonly decided: MonthIndex | null;
  /** The month in which it was done. */
  readonly done: MonthIndex;
}

/**
 * Months count as before up to the one that was reviewed when the action was decided (without it, up to the one before it was
 * done), and as after from the first whole month behind the one in which it was done.
 *
 * The limits: with n months before and k after, and natural limits of mean ± reach for one month (XmR, see
 * `core/changes.ts`), the difference of the two means lies within reach × √(1/n + 1/k): reach is three times the spread σ of
 * a month, and the variance of a difference of independent means is σ²/n + σ²/k.
 * @param months closed months with a value, oldest first
 * @param range the target of a KPI whose best is a range; without one a change of it is neither better nor worse
 */
export function effectOf(
  kpi: KpiDefinition,
  months: readonly MonthValue[],
  { decided, done }: When,
  range: Range | null = null,
): Effect {
  if (!hasSignals(kpi)) return { verdict: 'no-kpi', figures: null };
  const lastBefore = Math.min(decided ?? Infinity, done - 1);
  const isBefore = ({ month }: MonthValue): boolean => month <= lastBefore;
  const isAfter = ({ month }: MonthValue): boolean => month > done;
  const seasonless = differences(months);
  const isEnough =
    seasonless.filter(isBefore).length >= FEWEST_BEFORE &&
    seasonless.filter(isAfter).length === months.filter(isAfter).length;
  const series = isEnough ? seasonless : months;
  const before = series.filter(isBefore).slice(-MOST_BEFORE);
  const after = series.filter(isAfter).slice(0, MOST_AFTER);
  if (after.length === 0) return { verdict: 'too-early', figures: null };
  if (before.length === 0) return { verdict: 'short', figures: null };
  const values = before.map(({ value }) => value);
  const figures = {
    monthsBefore: before.length,
    monthsAfter: after.length,
    before: meanOf(values),
    after: meanOf(after.map(({ value }) => value)),
    yearOnYear: isEnough,
  };
  if (before.length < FEWEST_BEFORE) return { verdict: 'short', figures: { ...figures, low: null, high: null } };
  const { mean, high } = naturalLimits(values);
  const reach = (high - mean) * Math.sqrt(1 / before.length + 1 / after.length);
  const limits = { ...figures, low: mean - reach, high: mean + reach };
  const levelOf = (some: readonly MonthValue[]): number => meanOf(some.map(({ value }) => value));
  // Of the figures themselves, also where the season is taken out of the means above.
  const levelBefore = levelOf(months.filter(isBefore).slice(-MOST_BEFORE));
  const levelAfter = levelOf(months.filter(isAfter).slice(0, MOST_AFTER));
  return { verdict: verdictOf(kpi, limits, nearing(range, levelBefore, levelAfter)), figures: limits };
}

/** A target from one figure to another, both within it. */
export type Range = { readonly lower: number; readonly upper: number };

/** How much nearer the range it has come; negative: further away. 0 without a range, and where it stayed within. */
function nearing(range: Range | null, before: number, after: number): number {
  if (range === null) return 0;
  const distance = (value: number): number => Math.max(range.lower - value, value - range.upper, 0);
  return distance(before) - distance(after);
}

function verdictOf(
  { better }: KpiDefinition,
  { after, low, high }: { after: number; low: number; high: number },
  nearer: number,
): EffectVerdict {
  const slack = 1e-9 * Math.max(1, Math.abs(after));
  if (after >= low - slack && after <= high + slack) return 'noise';
  if (better === 'in-range') return nearer === 0 ? 'moved' : nearer > 0 ? 'better' : 'worse';
  return after > high === (better === 'higher') ? 'better' : 'worse';
}

/** Each month less the same month a year before, where there is one. */
function differences(months: readonly MonthValue[]): MonthValue[] {
  const values = new Map(months.map(({ month, value }) => [month, value]));
  return months.flatMap(({ month, value }) => {
    const before = values.get(month - 12);
    return before === undefined ? [] : [{ month, value: value - before }];
  });
}
