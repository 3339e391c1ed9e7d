/**
 * How long a run would take on Google: a first model, by kinds of service calls and by cells. Times differ between accounts and
 * hours by a factor of three, so each has a low, a middle and a high value, in milliseconds a call.
 *
 * Sources, all of public measurements: [1] ziritione.org/post/apps_script_performance (100 runs: cache get 3–8, put 73–281,
 * getProperty 20–84, setProperty 43–231). [2] qiita.com/mitonattou919/items/a0fdd1a9e4559ee4a512 (cache get 20, put 56, the same
 * with 100 KB). [3] justin.poehnelt.com/posts/apps-script-key-value-stores (cache write and read 63, properties 80, spreadsheet
 * 800). [4] Stack Overflow 29263774 (4,000 cells written in less than 50, with a flush in 610). [5] qiita.com/shi-suzuki/items/
 * d23c6c7e4a0bbe2831af (120,000 rows of two columns of plain text read by `getValues` in 7.4 seconds). What no source says is
 * assumed, and marked so.
 */
import type { RunCounts } from './platform/host/gate';
import type { OperationName } from './platform/protocol';

export const LEVELS = ['low', 'middle', 'high'] as const;
export type Level = (typeof LEVELS)[number];
export type Cost = Readonly<Record<Level, number>>;

const COSTS = {
  /** Assumed: until a run's first line, the bundle being loaded. */
  start: { low: 300, middle: 1000, high: 3000 },
  /** [1], [2] */
  cacheGet: { low: 3, middle: 20, high: 40 },
  /** [1], [2] */
  cachePut: { low: 50, middle: 75, high: 280 },
  /** [1] */
  propertyGet: { low: 20, middle: 30, high: 84 },
  /** [1] */
  propertySet: { low: 43, middle: 62, high: 231 },
  /** [4] */
  flush: { low: 200, middle: 560, high: 1500 },
  /** Assumed: what the spreadsheet itself is asked, such as a sheet's size. */
  ask: { low: 5, middle: 40, high: 150 },
  /** Assumed: the call alone, without its cells. */
  cells: { low: 20, middle: 80, high: 300 },
  /** Assumed: formatting a date and the like, within the script's own machine. */
  local: { low: 0, middle: 1, high: 3 },
} satisfies Record<string, Cost>;

/**
 * Low and middle assumed: a sheet of 100,000 rows and 10 columns is read in a few seconds. High: [5], the slowest that was found;
 * how much of it goes by rows and how much by cells is not known.
 */
const CELLS_PER_SECOND: Cost = { low: 1_000_000, middle: 350_000, high: 33_000 };

/** Assumed: how much slower than here Google computes. */
const SLOWER: Cost = { low: 1, middle: 1.5, high: 3 };

function costOf(operation: OperationName): Cost {
  switch (operation) {
    case 'cache.get':
      return COSTS.cacheGet;
    case 'cache.put':
    case 'cache.remove':
      return COSTS.cachePut;
    case 'properties.all':
      return COSTS.propertyGet;
    case 'properties.set':
    case 'properties.delete':
      return COSTS.propertySet;
    case 'book.flush':
      return COSTS.flush;
  }
  const [service] = operation.split('.');
  if (service === 'range') return COSTS.cells;
  return service === 'sheet' || service === 'book' || service === 'lock' ? COSTS.ask : COSTS.local;
}

/** Seconds that a run's calls take, waiting for a lock left out; `computing` in milliseconds, as measured here. */
export function simulatedSeconds(counts: RunCounts, computing: number, level: Level): number {
  const calls = Object.entries(counts.byOperation).reduce(
    (sum, [operation, count]) => sum + count * costOf(operation as OperationName)[level],
    0,
  );
  const cells = (counts.cellsRead + counts.cellsWritten) / CELLS_PER_SECOND[level];
  return (calls + computing * SLOWER[level]) / 1000 + cells;
}

/** What the calls of one operation take together. */
export interface OperationCost {
  readonly operation: string;
  readonly count: number;
  /** Read or written; null where the operation touches no cells. */
  readonly cells: number | null;
  readonly seconds: Cost;
}

/** What a run's calls take by operation, the dearest first. Computing and waiting for a lock are left out. */
export function operationCosts({ byOperation, cellsByOperation }: RunCounts): OperationCost[] {
  return Object.entries(byOperation)
    .map(([operation, count]): OperationCost => {
      const cells = cellsByOperation[operation] ?? null;
      const cost = costOf(operation as OperationName);
      const seconds = costs((level) => (count * cost[level]) / 1000 + (cells ?? 0) / CELLS_PER_SECOND[level]);
      return { operation, count, cells, seconds };
    })
    .sort((a, b) => b.seconds.middle - a.seconds.middle || (a.operation < b.operation ? -1 : 1));
}

/** Seconds of a whole run: its start and its calls. */
export function runCost(operations: readonly OperationCost[]): Cost {
  return costs((level) => operations.reduce((sum, { seconds }) => sum + seconds[level], COSTS.start[level] / 1000));
}

const costs = (of: (level: Level) => number): Cost => ({ low: of('low'), middle: of('middle'), high: of('high') });
