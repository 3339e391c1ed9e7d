/**
 * People type and insert rows on the sheet that is being written, at any service call: no lock keeps them from it. Their rows
 * stay, but for one call: what is looked at last is written, or deleted, by the next one.
 */
import type { WorkbookModel } from '../../../local/model/workbook-model';
import type { Runtime } from '../../../local/runtime';
import { contentsOf, type FaultedAction, openBefore } from '../../support/fault-harness';
import { SAVES } from '../../support/faulted-actions';

jest.setTimeout(600_000);

const actionCalled = (name: string): FaultedAction => SAVES.find((each) => each.name === name)!;
/** Rows of 訪問 as texts. */
function rowsOf(model: WorkbookModel): string[] {
  const rows = new Map<string, string[]>();
  for (const [place, text] of contentsOf(model).get('訪問') ?? []) {
    const [row] = place.split(',');
    rows.set(row!, [...(rows.get(row!) ?? []), text]);
  }
  return [...rows.values()].map((texts) => texts.join(' '));
}

type Disturb = (runtime: Runtime) => Promise<unknown>;
const typeBelow: Disturb = async (runtime) => {
  const put = (cell: string, value: string) => runtime.runFunction('put', ['訪問', cell, value], { concurrent: true });
  await put('A6', '2024/6/20');
  await put('B6', '田中');
  await put('C6', '手入力商店');
};
const insertAbove: Disturb = (runtime) => runtime.runFunction('insertRow', ['訪問'], { concurrent: true });

/** Calls of the action at which somebody's row was lost. */
async function losses(action: FaultedAction, disturb: Disturb, isLost: (rows: string[], before: string[]) => boolean) {
  const before = await action.before();
  let calls = 0;
  const first = await openBefore(before);
  const asked = await action.request(first.runtime);
  await action.run(first.runtime, asked, { before: (call) => void (calls = call) });
  first.runtime.dispose();
  const lost: number[] = [];
  for (let call = 1; call <= calls; call++) {
    const { runtime } = await openBefore(before);
    const request = await action.request(runtime);
    await action
      .run(runtime, request, { before: (at) => (at === call ? disturb(runtime).then(() => undefined) : undefined) })
      .catch(() => undefined);
    if (isLost(rowsOf(runtime.toModel()), rowsOf(before.model))) lost.push(call);
    runtime.dispose();
  }
  return { calls, lost };
}

const typedIsGone = (rows: string[]): boolean =>
  !rows.some((row) => row.includes('手入力商店') && row.includes('田中') && row.split(' ').length <= 5);
const anyIsGone = (rows: string[], before: string[]): boolean =>
  before.some((row) => !rows.some((now) => now.includes(row)));

test.each([
  ['ticking a visit', 'types into the next free row', typeBelow, typedIsGone],
  ['an import', 'types into the next free row', typeBelow, typedIsGone],
  ['ticking a visit', 'inserts a row above', insertAbove, anyIsGone],
  ['an import', 'inserts a row above', insertAbove, anyIsGone],
])('%s while somebody %s', async (name, _, disturb, isGone) => {
  const { calls, lost } = await losses(actionCalled(name), disturb, isGone);
  expect(calls).toBeGreaterThan(10);
  expect([calls, lost.length <= 1 ? [] : lost]).toEqual([calls, []]);
});

test.each(['taking a tick back', 'taking an import back'])('%s while somebody inserts a row above', async (name) => {
  // The rows that are taken back may go; the four that were there before them may not. To delete is two of the runtime's calls:
  // it looks at the size of the sheet first.
  const { calls, lost } = await losses(actionCalled(name), insertAbove, (rows, before) =>
    anyIsGone(rows, before.slice(0, 5)),
  );
  expect([calls, lost.length <= 2 ? [] : lost]).toEqual([calls, []]);
});
