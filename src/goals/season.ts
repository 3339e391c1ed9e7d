/** The season of a count or of money: by which factor each month of the year departs from the usual, if it does so for sure. */
import { type MonthIndex, monthOfYear } from '../core/periods';
import { createRandom } from '../core/random';
import { lineThrough, meanOf } from '../core/stats';
import type { MonthValue } from './record';
import { split } from './rep-shares';

/** January to December; their mean is 1. */
export type Season = readonly number[];

/** Two of each month of the year: with one there is no telling a season from chance. */
const MINIMUM_MONTHS = 24;
const PERMUTATIONS = 199;
const SIGNIFICANT = 0.05;

/**
 * Month-of-year factors of closed months (any order, gaps allowed); null without a season that can be told from chance: fewer
 * than 24 months, a month of the year missing, or one that shuffled months show as often as 1 in 20 times.
 *
 * Each value is held against the straight line through all of them (least squares), so that growth is no season. F is the
 * variance between the months of the year over that within them (one-way analysis of variance); its chance is told by 199 seeded
 * shuffles. The factors are shrunk towards 1 by 1 − 1/F (James and Stein's rule, as in empirical Bayes): the less the months
 * agree over the years, the less is believed.
 */
export function seasonOf(months: readonly MonthValue[]): Season | null {
  if (months.length < MINIMUM_MONTHS) return null;
  const line = lineThrough(
    months.map(({ month }) => month),
    months.map(({ value }) => value),
  );
  const ratios = months.map(({ month, value }) => value / line(month));
  // Where the line falls to nothing, a share of it means nothing.
  if (months.some(({ month }) => line(month) <= 0)) return null;
  const ofYear = months.map(({ month }) => monthOfYear(month) - 1);
  if (new Set(ofYear).size < 12) return null;

  const f = varianceRatio(ratios, ofYear);
  if (!(f > 1) || chanceOf(f, ratios, ofYear) >= SIGNIFICANT) return null;
  const believed = 1 - 1 / f;
  const means = meansOf(ratios, ofYear);
  const mean = meanOf(means);
  return means.map((each) => 1 + (each / mean - 1) * believed);
}

/** A total in whole parts over the months, by their season (evenly without one); the parts sum to the rounded total. */
export function spreadOverMonths(total: number, months: readonly MonthIndex[], season: Season | null): number[] {
  return split(
    total,
    months.map((month) => season?.[monthOfYear(month) - 1] ?? 1),
  );
}

/** Infinite where the months of the year agree exactly and differ from each other; 0 where nothing differs. */
function varianceRatio(values: readonly number[], groups: readonly number[]): number {
  const means = meansOf(values, groups);
  const mean = meanOf(values);
  let [between, within] = [0, 0];
  values.forEach((value, i) => {
    between += (means[groups[i]!]! - mean) ** 2;
    within += (value - means[groups[i]!]!) ** 2;
  });
  // Rests of floating point are no season.
  if (between <= 1e-18 * values.length) return 0;
  return between / 11 / (within / (values.length - 12));
}

function chanceOf(observed: number, values: readonly number[], groups: readonly number[]): number {
  const random = createRandom(1);
  const shuffled = [...values];
  let asLarge = 1;
  for (let turn = 0; turn < PERMUTATIONS; turn++) {
    random.shuffle(shuffled);
    if (varianceRatio(shuffled, groups) >= observed) asLarge++;
  }
  return asLarge / (PERMUTATIONS + 1);
}

function meansOf(values: readonly number[], groups: readonly number[]): number[] {
  const [sums, counts] = [Array<number>(12).fill(0), Array<number>(12).fill(0)];
  values.forEach((value, i) => {
    sums[groups[i]!]! += value;
    counts[groups[i]!]!++;
  });
  return sums.map((sum, month) => sum / counts[month]!);
}
