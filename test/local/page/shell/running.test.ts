import { runningAt as runningWith } from '../../../../local/page/shell/running';
import type { RunState } from '../../../../local/server/wire';

const BEGAN = 1_000_000;
const run = (name: string, startedAt: number, own = false) => ({ run: name, label: name, startedAt, own });
const runningAt = (runs: RunState[], now: number) => runningWith(runs, now, (label) => label !== 'goalsModel');

test('a run shorter than 300 ms is not mentioned', () => {
  expect(runningAt([], BEGAN)).toBeNull();
  expect(runningAt([run('a', BEGAN)], BEGAN + 299)).toBeNull();
  expect(runningAt([run('a', BEGAN)], BEGAN + 300)).toMatchObject({ run: { run: 'a' }, seconds: 0, others: 0 });
});

test('whole seconds are counted from its beginning', () => {
  expect(runningAt([run('a', BEGAN)], BEGAN + 2_999)?.seconds).toBe(2);
  expect(runningAt([run('a', BEGAN)], BEGAN + 3_000)?.seconds).toBe(3);
});

test('the own run comes first; the others are counted, the short ones not', () => {
  const runs = [run('theirs', BEGAN), run('mine', BEGAN + 500, true), run('short', BEGAN + 4_900)];
  expect(runningAt(runs, BEGAN + 5_000)).toEqual({ run: runs[1], seconds: 4, others: 1 });
  expect(runningAt(runs, BEGAN + 600)).toEqual({ run: runs[0], seconds: 0, others: 0 });
});

test("a sidebar's call, which is in no menu, is mentioned after three seconds", () => {
  const call = [run('goalsModel', BEGAN, true)];
  expect(runningAt(call, BEGAN + 2_999)).toBeNull();
  expect(runningAt(call, BEGAN + 3_000)?.seconds).toBe(3);
});
