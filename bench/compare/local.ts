/** What the command line needs for large records: most memory in use and time, each in a process of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWork, type Row } from './work';

const MOST_MB = 1000;
/** For the refresh: without a limit V8 collects garbage only when it has taken twice as much. */
const HEAP_MB = 500;

interface Used {
  readonly megabytes: number;
  readonly seconds: number;
}

export function localSection(seed: number): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'route-kpi-bench-'));
  try {
    const hook = join(folder, 'used.cjs');
    writeFileSync(
      hook,
      `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(join(folder, 'used.json'))}, ` +
        'JSON.stringify({ megabytes: process.resourceUsage().maxRSS / 1024, seconds: process.uptime() })));',
    );
    const run = (visits: number, flags: readonly string[], args: readonly string[]): Used => {
      writeTables(folder, visits, seed);
      const [command, ...more] = args;
      execFileSync(
        process.execPath,
        ['--require', hook, ...flags, 'local/bin/kpi.mjs', command!, folder, '--as-of', '2024-06-30', ...more],
        { stdio: ['ignore', 'ignore', 'inherit'] },
      );
      return JSON.parse(readFileSync(join(folder, 'used.json'), 'utf8')) as Used;
    };
    // Once before, for the bundles to be made.
    run(1_000, [], ['figures']);
    const refresh = run(100_000, [`--max-old-space-size=${HEAP_MB}`], ['refresh', '--cost']);
    const figures = run(1_000_000, [], ['figures', '--by', 'month', '--period', '2021-07:2024-06']);
    const shown = ({ megabytes, seconds }: Used): string => `${Math.round(megabytes)} MB, ${seconds.toFixed(1)} s`;
    const verdict = refresh.megabytes <= MOST_MB ? 'met' : '**missed**';
    return [
      `The local runtime, a refresh of 100,000 visits from csv (\`kpi refresh --cost\`, heap of ${HEAP_MB} MB): ${shown(refresh)} ` +
        `(wanted ≤ ${MOST_MB} MB: ${verdict}); to save that as .xlsx takes twice as much memory. ` +
        `1,000,000 visits from csv to the figures of 36 months, without the grid (\`kpi figures\`): ${shown(figures)}.`,
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeTables(folder: string, visits: number, seed: number): void {
  const work = createWork(visits, seed);
  writeFileSync(join(folder, '訪問.csv'), csv(work.visits));
  writeFileSync(join(folder, '契約.csv'), csv(work.contracts));
}

const csv = (rows: readonly Row[]): string => rows.map((row) => row.map(field).join(',') + '\n').join('');
const field = (cell: unknown): string =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : typeof cell === 'number' ? String(cell) : (cell as string);
