/** Formulas that follow a refresh, on the local runtime. */
import type { SheetModel, Validation } from '../../../local/model/workbook-model';
import type { Runtime, RuntimeOptions } from '../../../local/runtime';
import { CLOSE_STEP } from '../../support/broken-off';
import { CONTRACTS, openProduct, sheetModel, VISITS, workbook } from '../../support/product-runtime';
import { SCRIPT, type } from '../../support/shared-cells';

const opened: Runtime[] = [];
afterEach(() => opened.splice(0).forEach((runtime) => runtime.dispose()));

const BOARD = sheetModel('会議', [
  ['訪問', '=KPI_VISITS("2024-06")', '=KPI_VISITS("2024-06","佐藤")'],
  ['計', '=SUM(B1:C1)', 'KPI_VISITS("2024-06")', '="KPI_VISITS()"'],
  [],
  ['=KPI_TABLE("2024-06","担当者")'],
]);

async function open(
  board: SheetModel = BOARD,
  options: Partial<RuntimeOptions> = {},
  styles?: object[],
): Promise<Runtime> {
  const runtime = await openProduct(workbook([VISITS, CONTRACTS, board], styles ? { styles } : {}), SCRIPT, options);
  opened.push(runtime);
  return runtime;
}

const cells = (runtime: Runtime) =>
  Object.fromEntries(
    runtime
      .toModel()
      .sheets.find(({ name }) => name === '会議')!
      .cells.map((cell) => [`${'ABCDEF'[cell.column - 1]}${cell.row}`, cell]),
  );
const formulas = (runtime: Runtime) =>
  Object.fromEntries(
    Object.entries(cells(runtime)).flatMap(([a1, { formula }]) => (formula === undefined ? [] : [[a1, formula]])),
  );
const put = (runtime: Runtime, sheet: string, a1: string, value: unknown) =>
  runtime.runFunction('put', [sheet, a1, value]);
/** A product has another name, on which no figure of the board rests: formulas are entered anew only after a change. */
let names = 0;
const change = (runtime: Runtime) => put(runtime, '契約', 'D2', `水${(names += 1)}`);

test('bare formulas show the new figures after a refresh, and so do those with the stamp', async () => {
  const runtime = await open();
  await runtime.runFunction('refresh');
  // (The local engine does not look for a name again that was not there when a formula was entered.)
  await put(runtime, '会議', 'D1', '=KPI_VISITS("2024-06",,KPI_STAMP)');
  const before = formulas(runtime);
  expect(cells(runtime)).toMatchObject({ B1: { value: 2 }, C1: { value: 1 }, D1: { value: 2 }, B2: { value: 3 } });
  await put(runtime, '訪問', 'D4', '電話');
  // Nobody told the cells.
  expect(cells(runtime)).toMatchObject({ B1: { value: 2 } });
  await runtime.setClock(Date.UTC(2024, 6, 1, 3, 0, 1));
  await runtime.runFunction('refresh');
  expect(cells(runtime)).toMatchObject({ B1: { value: 1 }, C1: { value: 1 }, D1: { value: 1 }, B2: { value: 2 } });
  expect(formulas(runtime)).toEqual(before);
});

test('the stamp’s name stands on the stamp, and differs between refreshes within a second', async () => {
  const runtime = await open();
  const stamp = async () => {
    await runtime.runFunction('refresh');
    return (await runtime.evaluate(['=KPI_STAMP']))[0];
  };
  const first = await stamp();
  expect(first).toMatchObject({ value: expect.anything() });
  await runtime.setClock(Date.UTC(2024, 6, 1, 3, 0, 0, 40));
  expect(await stamp()).not.toEqual(first);
});

test('nothing else changes: values, notes, formats and rules around them, texts that look like calls', async () => {
  const rule: Validation = {
    ranges: ['B2'],
    type: 'list',
    items: ['1'],
    formulae: [],
    allowBlank: true,
    strict: false,
  };
  const board = {
    ...BOARD,
    cells: BOARD.cells.map((cell) =>
      cell.row === 1 && cell.column > 1 ? { ...cell, style: 0, note: `メモ${cell.column}` } : cell,
    ),
    validations: [rule],
  };
  const runtime = await open(board, {}, [{ numberFormat: '0.0"件"', bold: true }]);
  const before = runtime.toModel();
  await runtime.runFunction('refresh');
  const after = runtime.toModel();
  const sheet = (model: typeof before) => model.sheets.find(({ name }) => name === '会議')!;
  const looks = (model: typeof before) =>
    sheet(model).cells.map(({ row, column, formula, value, note, style }) => [
      row,
      column,
      formula,
      value,
      note,
      style === undefined ? null : model.styles[style],
    ]);
  expect(looks(after)).toEqual(looks(before));
  expect(sheet(after).validations).toEqual(sheet(before).validations);
});

test('cells that this user may not edit, that are formatted as text or checked by a rule are left, and it says so', async () => {
  const rule: Validation = {
    ranges: ['C1'],
    type: 'decimal',
    operator: 'greaterThan',
    formulae: [0],
    allowBlank: true,
    strict: true,
  };
  const text = {
    ...BOARD,
    cells: BOARD.cells.map((cell) => (cell.row === 1 && cell.column === 2 ? { ...cell, style: 0 } : cell)),
    validations: [rule],
  };
  const runtime = await open(text, { protectedRanges: ['会議!A4'] }, [{ numberFormat: '@' }]);
  const before = formulas(runtime);
  const { value } = await runtime.runFunction('refresh');
  expect(value).toContain('KPIの式 3個は、保護されているか、書式や入力規則のため、計算し直していません。');
  expect(formulas(runtime)).toEqual(before);
  const whole = await open(BOARD, { protectedSheets: ['会議'] });
  expect((await whole.runFunction('refresh')).value).toContain('KPIの式 3個は');
});

test('a run killed at any call is mended by the next one', async () => {
  const runtime = await open();
  await runtime.runFunction('refresh');
  await change(runtime);
  const { counts } = await runtime.runFunction('refresh');
  const before = formulas(runtime);
  const settled = cells(runtime);
  let broken = 0;
  // From where the sheets are written; before that nothing of people's is touched.
  for (let call = counts.serviceCalls; call > counts.serviceCalls - 22; call -= CLOSE_STEP) {
    await change(runtime);
    await runtime.runFunction('refresh', [], { faults: [{ call, kind: 'kill' }] }).catch(() => undefined);
    if (JSON.stringify(formulas(runtime)) !== JSON.stringify(before)) broken++;
    await runtime.runFunction('refresh');
    expect(formulas(runtime)).toEqual(before);
    expect(cells(runtime)).toEqual(settled);
  }
  expect(broken).toBeGreaterThan(0);
}, 60_000);

test('after a kill: cells that moved are mended where they are, a cell that somebody changed is left, made-up signs too', async () => {
  const runtime = await open();
  await runtime.runFunction('refresh');
  await change(runtime);
  const { counts } = await runtime.runFunction('refresh');
  const before = formulas(runtime);
  for (let call = counts.serviceCalls; formulas(runtime).B1 === before.B1; call--) {
    expect(call).toBeGreaterThan(1);
    await change(runtime);
    await runtime.runFunction('refresh', [], { faults: [{ call, kind: 'kill' }] }).catch(() => undefined);
  }
  await put(runtime, '会議', 'C1', '人が書いた');
  await put(runtime, '会議', 'E9', '⏳00000000-0000-0000-0000-000000000000 =HYPERLINK("x")');
  await runtime.runFunction('insertRow', ['会議']);
  await runtime.runFunction('refresh');
  expect(formulas(runtime)).toEqual({ B2: before.B1, B3: '=SUM(B2:C2)', D3: before.D2, A5: before.A4 });
  expect(cells(runtime)).toMatchObject({
    C2: { value: '人が書いた' },
    E10: { value: expect.stringContaining('=HYPERLINK') },
  });
});

test('calls stay few: neighbours go together', async () => {
  const many = sheetModel(
    '会議',
    Array.from({ length: 40 }, () => Array.from({ length: 5 }, () => '=KPI_VISITS("2024-06")')),
  );
  const counts = async (board: SheetModel) => {
    const runtime = await open(board);
    await runtime.runFunction('refresh');
    await change(runtime);
    return (await runtime.runFunction('refresh')).counts;
  };
  const [none, all] = [await counts(sheetModel('会議')), await counts(many)];
  expect(all.serviceCalls - none.serviceCalls).toBeLessThan(15);
});

describe('where nothing has changed', () => {
  const entered = ({ counts }: { counts: { byOperation: Record<string, number> } }) =>
    counts.byOperation['range.setFormulas'] ?? 0;

  test('formulas are not entered anew, and nothing is written', async () => {
    const runtime = await open();
    await runtime.runFunction('refresh');
    const again = await runtime.runFunction('refresh');
    expect([entered(again), again.counts.cellsWritten]).toEqual([0, 0]);
    await change(runtime);
    expect(entered(await runtime.runFunction('refresh'))).toBeGreaterThan(0);
  });

  test('those that show an error are: refreshing is the remedy', async () => {
    const board = sheetModel('会議', [['=KPI_VISITS("2024-06")', '=KPI_VISITS("いつか")']]);
    const runtime = await open(board);
    await runtime.runFunction('refresh');
    const { counts } = await runtime.runFunction('refresh');
    // The second cell alone: its text while it is entered, and the formula.
    expect([counts.byOperation['range.setFormulas'], counts.cellsWritten]).toEqual([1, 2]);
  });

  test('all are after an edit that was noted and taken back: a cell may have calculated in between', async () => {
    const runtime = await open();
    await runtime.runFunction('refresh');
    await type(runtime, '訪問', 'D4', '電話');
    await put(runtime, '訪問', 'D4', '訪問');
    expect(entered(await runtime.runFunction('refresh'))).toBeGreaterThan(0);
  });

  test('all are on another day, of which figures may speak', async () => {
    const runtime = await open();
    await runtime.runFunction('refresh');
    await runtime.setClock(Date.UTC(2024, 6, 2, 3));
    expect(entered(await runtime.runFunction('refresh'))).toBeGreaterThan(0);
  });

  test('all are after a run that died before it entered them', async () => {
    const runtime = await open();
    await runtime.runFunction('refresh');
    await change(runtime);
    const { counts } = await runtime.runFunction('refresh');
    await change(runtime);
    // At the note that tells of the end.
    await runtime
      .runFunction('refresh', [], { faults: [{ call: counts.serviceCalls - 2, kind: 'kill' }] })
      .catch(() => undefined);
    expect(entered(await runtime.runFunction('refresh'))).toBeGreaterThan(0);
  });
});
