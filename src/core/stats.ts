/** Small statistics. Each says what it gives for the empty case. */

/** numerator ÷ denominator; null (shown as blank or —) for a zero denominator. */
export function ratio(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : numerator / denominator;
}

/** Arithmetic mean; NaN for no values. */
export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The least-squares line through points, at least one; level where all x are equal. */
export function lineThrough(xs: readonly number[], ys: readonly number[]): (x: number) => number {
  const [x0, y0] = [meanOf(xs), meanOf(ys)];
  const spread = xs.reduce((sum, x) => sum + (x - x0) ** 2, 0);
  const slope = spread === 0 ? 0 : xs.reduce((sum, x, i) => sum + (x - x0) * (ys[i]! - y0), 0) / spread;
  return (x) => y0 + slope * (x - x0);
}

/** Median; null for no values. */
export function median(values: readonly number[]): number | null {
  return quantileInclusive(values, 0.5);
}

/** Quantile with linear interpolation, as QUARTILE.INC and PERCENTILE.INC; null for no values. */
export function quantileInclusive(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (position - below);
}

/**
 * 95 % Wilson score interval of a proportion (偶然の幅); null without trials.
 * Source: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927), 209–212.
 */
export function wilsonInterval(successes: number, trials: number): { low: number; high: number } | null {
  if (trials === 0) return null;
  const z = 1.959963984540054;
  const share = successes / trials;
  const centre = share + (z * z) / (2 * trials);
  const spread = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  const scale = 1 + (z * z) / trials;
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}

/**
 * Chance of at most `a` successes in `m` trials where the `n` other trials had `b`, if both were alike: the lower tail of
 * the hypergeometric distribution. 1 where nothing can be compared.
 * Source: R. A. Fisher, J. R. Stat. Soc. 98 (1935), 39–82 (exact test of a 2 × 2 table).
 */
export function fisherLowerTail(a: number, m: number, b: number, n: number): number {
  const successes = a + b;
  const logFactorial = [0];
  for (let i = 1; i <= m + n; i++) logFactorial.push(logFactorial[i - 1]! + Math.log(i));
  const logChoose = (of: number, chosen: number): number =>
    logFactorial[of]! - logFactorial[chosen]! - logFactorial[of - chosen]!;
  let chance = 0;
  for (let k = Math.max(0, successes - n); k <= a; k++)
    chance += Math.exp(logChoose(m, k) + logChoose(n, successes - k) - logChoose(m + n, successes));
  return Math.min(1, chance);
}
