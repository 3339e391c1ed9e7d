/** Times two jobs against each other in one run, so that the ratio does not depend on the machine's mood. */
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export interface Comparison {
  /** Milliseconds. */
  readonly base: Spread;
  readonly job: Spread;
  /** job ÷ base, of each pair of runs. */
  readonly ratio: Spread;
}

/** Runs base, job, base, job … Each pays for its own garbage only: what the other left is collected before. */
export function compare(base: () => unknown, job: () => unknown, repeats: number): Comparison {
  const pairs = Array.from({ length: WARM_UP + repeats }, () => [time(base), time(job)] as const).slice(WARM_UP);
  return {
    base: spread(pairs.map(([milliseconds]) => milliseconds)),
    job: spread(pairs.map(([, milliseconds]) => milliseconds)),
    ratio: spread(pairs.map(([baseTime, jobTime]) => jobTime / baseTime)),
  };
}

/** Runs in which the engine still compiles. */
const WARM_UP = 5;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as (how: { type: 'minor' }) => void;

function time(job: () => unknown): number {
  collectGarbage({ type: 'minor' });
  const before = performance.now();
  job();
  return performance.now() - before;
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1]!, min: sorted[0]!, max: sorted[sorted.length - 1]! };
}
