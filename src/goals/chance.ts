/** How likely a landing is: the record's months shuffled into the months ahead, again and again. Runs in the browser too. */
import { createRandom } from '../core/random';
import { quantileInclusive } from '../core/stats';
import { type MonthFlow, flowOf, projectMonth } from './projection';
import type { LeverName, Levers, ProjectionBasis } from './projection-types';

export interface Chance {
  /** Share of the paths that reach the goal, 0–1. */
  readonly probability: number;
  /** 90 % interval of the probability: how far the record's few months leave it open. */
  readonly low: number;
  readonly high: number;
  /** Yen: 8 of 10 paths land between low and high, the 10th and the 90th percentile. */
  readonly landingLow: number;
  readonly landingMedian: number;
  readonly landingHigh: number;
}

/** The same dice for every look, so that figures move with the levers only, and sheet and sidebar say the same. */
export const SEED = 20240401;
/** Resampled records, and paths through each: 2,000 landings for the interval of the landing (kpi-definitions, "Forecast"). */
const RESAMPLES = 200;
const LANDINGS = 10;
/** A resample's own share of paths that reach the goal needs more of them: with 10, it would jump in steps of 10 %. */
const PATHS = 50;

/**
 * A bootstrap in two steps: a resample of the record's months with replacement says what record the team might as well have
 * had (which gives the probability's interval), and paths draw each month ahead from it. Months are drawn whole, so what
 * goes together in the record stays together; asked-for levers shift every month by as much as they depart from the level.
 * @param seed the same seed gives the same figures, so that they move with the levers only
 */
export function chance(basis: ProjectionBasis, levers: Levers, goal: number, seed: number): Chance {
  const { next } = createRandom(seed);
  const draw = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;
  // By recorded month, every month ahead as it would go with it: worked out once, not on each of the paths.
  const flows = basis.history.map((recorded) => {
    const asAsked = shifted(recorded, basis.level, levers);
    return basis.months.map((ahead) => flowOf(ahead, asAsked));
  });
  const landings: number[] = [];
  const shares: number[] = [];
  for (let i = 0; i < RESAMPLES; i++) {
    const resample = flows.map(() => draw(flows));
    let reached = 0;
    for (let path = 0; path < PATHS; path++) {
      const landing = landingOf(basis, (ahead) => draw(resample)[ahead]!);
      if (landing >= goal) reached++;
      if (path < LANDINGS) landings.push(landing);
    }
    shares.push(reached / PATHS);
  }
  const probability = shares.reduce((sum, share) => sum + share, 0) / RESAMPLES;
  const quantile = (values: readonly number[], share: number): number => quantileInclusive(values, share)!;
  return {
    probability,
    // A mean may lie outside its own percentiles where nearly all shares are equal.
    low: Math.min(probability, quantile(shares, 0.05)),
    high: Math.max(probability, quantile(shares, 0.95)),
    landingLow: quantile(landings, 0.1),
    landingMedian: quantile(landings, 0.5),
    landingHigh: quantile(landings, 0.9),
  };
}

function landingOf(basis: ProjectionBasis, flowOfMonth: (ahead: number) => MonthFlow): number {
  let landing = basis.actual;
  let customers = basis.customers;
  for (let ahead = 0; ahead < basis.months.length; ahead++) {
    const { revenue, closing } = projectMonth(customers, flowOfMonth(ahead));
    landing += revenue;
    customers = closing;
  }
  return landing;
}

function shifted(month: Levers, level: Levers, levers: Levers): Levers {
  const scaled = (name: LeverName): number =>
    // Nothing to scale: the record has only zeros there, or what is asked for has no proportion to it.
    level[name] === 0 ? levers[name] : (month[name] * levers[name]) / level[name];
  return {
    retention: month.retention + levers.retention - level.retention,
    won: month.won + levers.won - level.won,
    frequency: scaled('frequency'),
    price: scaled('price'),
  };
}
