/** Telling a change from noise in a series: limits of usual variation, runs, and trends. */
import { meanOf } from './stats';

/** Where values usually lie. */
export interface Limits {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Natural process limits of an XmR chart: mean ± 2.66 × mean moving range (D. J. Wheeler, Understanding Variation, 1993;
 * 2.66 = 3 ÷ d₂ for two values, d₂ = 1.128). For at least two values.
 */
export function naturalLimits(values: readonly number[]): Limits {
  const mean = meanOf(values);
  const reach = 2.66 * meanOf(values.slice(1).map((value, i) => Math.abs(value - values[i]!)));
  return { mean, low: mean - reach, high: mean + reach };
}

/** Places `first` to `last` of a series, on which side of its mean. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly side: 1 | -1;
}

/** The latest run of at least `length` values on one side of the mean; a value on the mean ends a run. Null without one. */
export function latestRun(values: readonly number[], mean: number, length: number): Run | null {
  const sides = values.map((value) => sideOf(value, mean));
  for (let last = values.length - 1; last >= length - 1; last--) {
    const side = sides[last]!;
    let first = last;
    while (first > 0 && sides[first - 1] === side) first--;
    if (side !== 0 && last - first + 1 >= length) return { first, last, side };
  }
  return null;
}

/** A rest of floating point lies on neither side. */
export function sideOf(value: number, mean: number): 1 | 0 | -1 {
  const slack = 1e-9 * Math.max(Math.abs(value), Math.abs(mean));
  return value > mean + slack ? 1 : value < mean - slack ? -1 : 0;
}

/** S > 0: rising; `p` two-sided. */
export interface TrendTest {
  readonly s: number;
  readonly p: number;
}

/**
 * Mann–Kendall test for a trend, by the normal approximation with corrections for ties and continuity (H. B. Mann, Econometrica
 * 13 (1945), 245–259; M. G. Kendall, Rank Correlation Methods, 1975). Several series, such as the Januaries, the Februaries …,
 * are tested together by adding S and variance (R. M. Hirsch, J. R. Slack and R. A. Smith, Water Resources Research 18 (1982),
 * 107–121): a season then makes no trend. p is 1 where nothing differs.
 */
export function mannKendall(series: readonly (readonly number[])[]): TrendTest {
  let [s, variance] = [0, 0];
  for (const values of series) {
    const n = values.length;
    values.forEach((value, i) => {
      for (const later of values.slice(i + 1)) s += Math.sign(later - value);
    });
    const counts = new Map<number, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    const spread = (count: number): number => count * (count - 1) * (2 * count + 5);
    variance += (spread(n) - [...counts.values()].reduce((sum, ties) => sum + spread(ties), 0)) / 18;
  }
  if (variance === 0 || s === 0) return { s, p: 1 };
  const z = (Math.abs(s) - 1) / Math.sqrt(variance);
  return { s, p: 2 * upperTail(z) };
}

/** P(Z > z) of the standard normal distribution for z ≥ 0, to 1e-7 (M. Abramowitz and I. A. Stegun, 1964, formula 26.2.17). */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const polynomial = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  return density * polynomial.reduceRight((sum, factor) => (sum + factor) * t, 0);
}
