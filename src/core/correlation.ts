/** Rank correlation. */

/** Ranks from 1; equal values share the mean of theirs. */
export function ranksOf(values: readonly number[]): number[] {
  // Plain loops: a test by shuffling asks for thousands of these.
  const ranks = values.map(() => 1);
  for (let i = 1; i < values.length; i++)
    for (let j = 0; j < i; j++) {
      const difference = values[i]! - values[j]!;
      if (difference > 0) ranks[i]!++;
      else if (difference < 0) ranks[j]!++;
      else {
        ranks[i]! += 0.5;
        ranks[j]! += 0.5;
      }
    }
  return ranks;
}

/**
 * Spearman's ρ (Am. J. Psychol. 15 (1904), 72–101): Pearson's correlation of the ranks, which also holds with ties. Null where
 * one side has no two different values.
 */
export function spearman(xs: readonly number[], ys: readonly number[]): number | null {
  return rankCorrelation(ranksOf(xs), ranksOf(ys));
}

/** ρ of two series that are ranks already. */
export function rankCorrelation(xs: readonly number[], ys: readonly number[]): number | null {
  const middle = (xs.length + 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  for (let i = 0; i < xs.length; i++) {
    const [dx, dy] = [xs[i]! - middle, ys[i]! - middle];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx === 0 || yy === 0 ? null : xy / Math.sqrt(xx * yy);
}
