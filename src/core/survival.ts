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

/** Lifetimes in whole units of time, counted in the room of the longest. */
export class LifeTable {
  /** By time: lifetimes followed from then on, to then, and those that ended then. */
  private readonly entered: Int32Array;
  private readonly left: Int32Array;
  private readonly ended: Int32Array;
  size = 0;

  /** @param longest no length and no entry is above it */
  constructor(private readonly longest: number) {
    this.entered = new Int32Array(longest + 1);
    this.left = new Int32Array(longest + 1);
    this.ended = new Int32Array(longest + 1);
  }

  clear(): void {
    for (const counts of [this.entered, this.left, this.ended]) counts.fill(0);
    this.size = 0;
  }

  add({ entry, length, ended }: Lifetime): void {
    this.entered[entry]!++;
    this.left[length]!++;
    if (ended) this.ended[length]!++;
    this.size++;
  }

  /** The curve, step after step, until `look` says that it has seen enough. */
  follow(look: (step: SurvivalStep) => boolean): void {
    let surviving = 1;
    let followed = 0;
    for (let time = 0; time <= this.longest; time++) {
      const ended = this.ended[time]!;
      if (ended > 0) {
        surviving *= 1 - ended / followed;
        if (look({ time, atRisk: followed, ended, surviving })) return;
      }
      followed += this.entered[time]! - this.left[time]!;
    }
  }

  /** The first time at which the curve is at or below one half; null while it stays above. */
  median(): number | null {
    let median: number | null = null;
    this.follow(({ time, surviving }) => {
      if (surviving > 0.5 + 1e-9) return false;
      median = time;
      return true;
    });
    return median;
  }
}

/** @param lifetimes in whole units of time */
export function lifeTable(lifetimes: readonly Lifetime[]): LifeTable {
  const table = new LifeTable(lifetimes.reduce((longest, { entry, length }) => Math.max(longest, entry, length), 0));
  for (const lifetime of lifetimes) table.add(lifetime);
  return table;
}

/** The curve: 1 up to the first step, and level between steps. No step where nobody's life has ended. */
export function survivalSteps(lifetimes: readonly Lifetime[]): SurvivalStep[] {
  const steps: SurvivalStep[] = [];
  lifeTable(lifetimes).follow((step) => {
    steps.push(step);
    return false;
  });
  return steps;
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
export const kaplanMeierMedian = (lifetimes: readonly Lifetime[]): number | null => lifeTable(lifetimes).median();
