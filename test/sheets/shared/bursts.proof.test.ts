/** Many cells at once, each in a thread of its own: one reads the tables for all. */
import type { Runtime } from '../../../local/runtime';
import { CALL_STEP } from '../../support/broken-off';
import { openProduct, CONTRACTS, VISITS, workbook } from '../../support/product-runtime';
import { cell, SCRIPT, type } from '../../support/shared-cells';

let runtime: Runtime;
beforeEach(async () => {
  runtime = await openProduct(workbook([VISITS, CONTRACTS]), SCRIPT);
});
afterEach(() => runtime.dispose());

const CALLS: readonly (readonly [string, ...string[]])[] = [
  ['KPI_VISITS', '2024-06'],
  ['KPI_RETENTION', '2024-06'],
  ['KPI_CHURN_COUNT', '2024-06', '鈴木'],
  ['KPI_ACTIVE_CUSTOMERS', '2024-05'],
];
// By hand, from the tables of `product-runtime.ts`.
const FIGURES = [2, 0.5, 1, 2];

const burst = (count: number) =>
  Promise.all(
    Array.from({ length: count }, (_, i) => {
      const [name, ...args] = CALLS[i % CALLS.length]!;
      return cell(runtime, name, args);
    }),
  );

test.each([1, 2, 3])('of twelve cells one reads, and all are right (%d)', async () => {
  const cells = await burst(12);
  expect(cells.map(({ value }) => value)).toEqual(Array.from({ length: 12 }, (_, i) => FIGURES[i % 4]));
  expect(cells.filter(({ isFullReading }) => isFullReading)).toHaveLength(1);
  expect((await burst(4)).some(({ isFullReading }) => isFullReading)).toBe(false);
});

test('an edit in the middle of a burst: whoever starts after it sees it', async () => {
  const before = burst(4);
  await type(runtime, '訪問', 'D4', '電話');
  const after = await burst(4);
  await before;
  expect(after[0]!.value).toBe(1);
  expect(await cell(runtime, 'KPI_VISITS', ['2024-06'])).toMatchObject({ value: 1, isFullReading: false });
});

test('an edit while one reads for all is not lost: what was read is not believed afterwards', async () => {
  // The reader stops at each call it makes in turn, and the edit comes right then.
  const { counts } = await runtime.runFunction('KPI_VISITS', ['2024-06'], { authMode: 'CUSTOM_FUNCTION' });
  for (let call = 1; call <= counts.serviceCalls; call += CALL_STEP) {
    await type(runtime, '訪問', 'D4', '訪問');
    let edited: Promise<void> | undefined;
    await runtime.runFunction('KPI_VISITS', ['2024-06'], {
      authMode: 'CUSTOM_FUNCTION',
      concurrent: true,
      before: (number) => (number === call ? (edited = edit('電話')) : undefined),
    });
    // It may have needed a call less than the first one did.
    await (edited ?? edit('電話'));
    expect((await cell(runtime, 'KPI_VISITS', ['2024-06'])).value).toBe(1);
  }
});

/** As {@link type}, without waiting for runs that are under way. */
async function edit(value: string): Promise<void> {
  const place = { sheetId: runtime.engine.sheets()[0]!.getSheetId(), area: { row: 4, column: 4, rows: 1, columns: 1 } };
  await runtime.runFunction('put', ['訪問', 'D4', value], { concurrent: true });
  await runtime.runFunction('onEdit', [{ edited: place }], { kind: 'event', authMode: 'LIMITED', concurrent: true });
}

test('a reader that dies at any call leaves nothing that is believed by halves', async () => {
  const { counts } = await runtime.runFunction('KPI_VISITS', ['2024-06'], { authMode: 'CUSTOM_FUNCTION' });
  for (let call = 1; call <= counts.serviceCalls; call += CALL_STEP) {
    await type(runtime, '訪問', 'D4', call % 2 === 0 ? '電話' : '訪問');
    await cell(runtime, 'KPI_VISITS', ['2024-06'], { faults: [{ call, kind: 'kill' }] }).catch(() => undefined);
    const { value } = await cell(runtime, 'KPI_VISITS', ['2024-06']);
    expect(value).toBe(call % 2 === 0 ? 1 : 2);
  }
});

test('a refresh that dies at any call likewise', async () => {
  const { counts } = await runtime.runFunction('refresh');
  for (let call = 1; call <= counts.serviceCalls; call += CALL_STEP) {
    await runtime.runFunction('put', ['訪問', 'D4', call % 2 === 0 ? '電話' : '訪問']);
    await type(runtime, '訪問', 'H4', call);
    await runtime.runFunction('refresh', [], { faults: [{ call, kind: 'kill' }] }).catch(() => undefined);
    expect((await cell(runtime, 'KPI_VISITS', ['2024-06'])).value).toBe(call % 2 === 0 ? 1 : 2);
  }
}, 600_000);

test('while somebody holds the lock and nothing is left, a cell waits and then reads for itself', async () => {
  const lock = runtime.runFunction('hold', [], { concurrent: true });
  const waiting = cell(runtime, 'KPI_VISITS', ['2024-06']);
  await lock;
  expect(await waiting).toMatchObject({ value: 2, isFullReading: true });
});
