/**
 * Survival by the product-limit method, with delayed entry: a lifetime is at risk at time t when `entry < t ≤ length`.
 * Source: E. L. Kaplan, P. Meier, J. Am. Stat. Assoc. 53 (1958), 457–481.
 */

/** A length of life, followed from `entry` (0 = from its beginning) to `length`; `ended` or only seen so far. */
export interface Lifetime {
  readonly entry: number;
  readonly length: number;
  readonly ended: boolean;
}

/** What happens to the curve at a time at which somebody's life ended. */
export interface SurvivalStep {
  readonly time: number;
  /** Followed just before, whoever ends at this very time among them. */
  readonly atRisk: number;
  readonly ended: number;
  /** Share that lives on after this time. */
  readonly surviving: number;
}

/** The curve: 1 up to the first step, and level between steps. No step where nobody's life has ended. */
export function survivalSteps(lifetimes: readonly Lifetime[]): SurvivalStep[] {
  const times = lifetimes.filter(({ ended }) => ended).map(({ length }) => length);
  const eventTimes = [...new Set(times)].sort((a, b) => a - b);
  const lengths = lifetimes.map(({ length }) => length).sort((a, b) => a - b);
  const entries = lifetimes.map(({ entry }) => entry).sort((a, b) => a - b);
  const events = new Map<number, number>();
  for (const time of times) events.set(time, (events.get(time) ?? 0) + 1);
  let surviving = 1;
  let entered = 0;
  let left = 0;
  return eventTimes.map((time) => {
    while (entered < entries.length && entries[entered]! < time) entered++;
    while (left < lengths.length && lengths[left]! < time) left++;
    const atRisk = entered - left;
    const ended = events.get(time)!;
    surviving *= 1 - ended / atRisk;
    return { time, atRisk, ended, surviving };
  });
}

/** Height of the curve at a time. */
export function survivingAt(steps: readonly SurvivalStep[], time: number): number {
  let surviving = 1;
  for (const step of steps) {
    if (step.time > time) break;
    surviving = step.surviving;
  }
  return surviving;
}

/** How many are at risk at a time; at 0 those that are followed from their beginning. */
export function atRiskAt(lifetimes: readonly Lifetime[], time: number): number {
  return lifetimes.filter(({ entry, length }) => (time === 0 ? entry <= 0 : entry < time) && time <= length).length;
}

/** Median survival: the first time at which the curve is at or below one half; null while it stays above. */
export function kaplanMeierMedian(lifetimes: readonly Lifetime[]): number | null {
  return survivalSteps(lifetimes).find(({ surviving }) => surviving <= 0.5 + 1e-9)?.time ?? null;
}
