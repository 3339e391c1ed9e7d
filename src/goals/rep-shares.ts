/** A whole shared out in whole yen (or whole visits, customers …): the parts always come to the whole. Runs in the browser too. */

/**
 * Whole parts in proportion to the weights, by the largest remainder (Hamilton's method; the first of equal remainders takes
 * the unit). They always sum to `Math.round(total)`. Weights that are no positive number count as 0; when no weight is left
 * the parts are even. No weights, no parts.
 * @param isOpen which parts may get anything, for when the others are fixed; all if absent. None open: all are.
 */
export function split(total: number, weights: readonly number[], isOpen?: readonly boolean[]): number[] {
  if (weights.length === 0) return [];
  const whole = Math.round(total);
  const open = weights.map((_, i) => isOpen?.[i] ?? true);
  const canShare = open.some(Boolean) ? open : open.map(() => true);
  const shares = sharesOf(weights.map((weight, i) => (canShare[i] ? weight : 0)));
  const exact = (shares ?? sharesOf(canShare.map(Number))!).map((share) => whole * share);
  return rounded(exact, whole);
}

/**
 * Each as a share of their sum, 0–1; null when none is a positive number. Negative weights (a rep with more returns than sales)
 * count as 0.
 */
export function sharesOf(weights: readonly number[]): number[] | null {
  const positive = weights.map((weight) => (Number.isFinite(weight) && weight > 0 ? weight : 0));
  // Divided by the largest first, so that huge weights do not add up to infinity.
  const largest = Math.max(...positive, 0);
  if (largest === 0) return null;
  const scaled = positive.map((weight) => weight / largest);
  const sum = scaled.reduce((total, weight) => total + weight, 0);
  return scaled.map((weight) => weight / sum);
}

/** Parts, of either sign, rounded so that they sum to the whole number that they stand for. */
export function rounded(parts: readonly number[], whole: number): number[] {
  const result = parts.map((part) => Math.floor(part) + 0);
  const byRemainder = parts
    .map((part, i) => ({ i, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  const left = whole - result.reduce((sum, part) => sum + part, 0);
  for (const { i } of byRemainder.slice(0, Math.max(0, left))) result[i]!++;
  // Beyond one each there is only what doubles lose of huge wholes: the largest part does not feel it.
  const lost = left - Math.min(Math.max(0, left), parts.length);
  if (lost !== 0 && parts.length > 0) {
    const sizes = result.map(Math.abs);
    result[sizes.indexOf(Math.max(...sizes))]! += lost;
  }
  return result;
}
