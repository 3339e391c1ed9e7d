/** The benchmark of custom functions, small: every function runs with arguments of its own, and one cell reads for all. */
import { execFileSync } from 'node:child_process';
import { ROOT } from '../local/local-runtime';

test('thirty cells over five hundred visits: each runs, and one burst reads the tables once', () => {
  const printed = execFileSync(process.execPath, ['bench/run.mjs', 'functions', '500', '50', '30'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const cells = printed.split('\n').map((line) => line.split(' | ').slice(0, 3));
  expect(cells).toContainEqual(['| 30 KPI cells after a refresh', '30', '0']);
  expect(cells).toContainEqual(['| 30 KPI cells, nothing left for them', '30', '1']);
  expect(cells).toContainEqual(['| one KPI_TABLE by rep after a refresh', '1', '0']);
}, 120_000);
