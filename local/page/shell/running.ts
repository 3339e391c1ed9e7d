/** What the banner says of the runs that are under way. */
import type { RunState } from '../../server/wire';

/** Short runs come and go without a word. */
const QUIET_MS = 300;
/** As on Google, the calls of a sidebar are its own business, unless they keep everybody waiting. */
const QUIET_CALL_MS = 3_000;

export interface Running {
  run: RunState;
  /** Whole seconds since it began. */
  seconds: number;
  /** Further runs that last long enough to be mentioned. */
  others: number;
}

/**
 * `now`: milliseconds since 1970. `isInMenus` tells a run by its label from the call of a sidebar, which has the name of a
 * function there. A run of this tab comes first, since it can be cancelled; null when all are still short.
 */
export function runningAt(
  runs: readonly RunState[],
  now: number,
  isInMenus: (label: string) => boolean,
): Running | null {
  const long = runs.filter(({ startedAt, label }) => now - startedAt >= (isInMenus(label) ? QUIET_MS : QUIET_CALL_MS));
  const run = long.find(({ own }) => own) ?? long[0];
  if (run === undefined) return null;
  return { run, seconds: Math.floor((now - run.startedAt) / 1000), others: long.length - 1 };
}
