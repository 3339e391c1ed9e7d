/**
 * What the suites of `npm run reliability` count. Jest runs them in processes of their own, so each leaves its figures in a
 * file, and `reliability-table.cjs` sums them up when all have ended.
 */
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { IS_COUNTED } from './broken-off';

export interface ReliabilityFigures {
  /** Faults that were put into a run and met there. */
  readonly faultsInjected: number;
  /** Of those, after which everything held that has to. */
  readonly faultsSurvived: number;
  /** Cells of people's that were changed or gone. */
  readonly dataLost: number;
  /** Formulas that stood as texts after a fault and were put back by the next run. */
  readonly cellsWaiting: number;
  /** Pairs of runs at the same time, each in an order of its own. */
  readonly interleavings: number;
  readonly fuzzCases: number;
  /** Hostile texts, each in one place where it could do harm. */
  readonly payloads: number;
}

const FOLDER = join(__dirname, '..', '..', '.cache', 'reliability');

/**
 * Adds to the figures of a suite; outside `npm run reliability` nothing is kept.
 * @param suite as it is named in the table
 */
export function countReliability(suite: string, figures: Partial<ReliabilityFigures>): void {
  if (!IS_COUNTED) return;
  mkdirSync(FOLDER, { recursive: true });
  // One file a process: two that append at once could mix their lines.
  appendFileSync(join(FOLDER, `${process.pid}.jsonl`), `${JSON.stringify({ suite, ...figures })}\n`);
}
