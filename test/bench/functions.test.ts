/** The benchmark of custom functions, small: every function runs with arguments of its own, and one cell reads for all. */
import { execFileSync } from 'node:child_process';
import { ROOT } from '../local/local-runtime';

test('thirty cells over five hundred visits: each runs, and one burst reads the tables once', () => {
  const printed = execFileSync(process.execPath, ['bench/run.mjs', 'functions', '500', '50', '30'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(printed).toContain('first burst, nothing left by a refresh: 30 executions, 1 full readings of the tables');
  expect(printed).toContain('second burst: 30 executions, 0 full readings of the tables');
  expect(printed).toContain('one KPI_TABLE by rep: 1 executions, 0 full readings of the tables');
}, 120_000);
