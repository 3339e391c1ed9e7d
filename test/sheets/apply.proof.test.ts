/** The writer on the local runtime: it writes its own block and nothing else. */
import type { ConditionalFormat, SheetModel, WorkbookModel } from '../../local/model/workbook-model';
import {
  CONTRACTS,
  VISITS,
  act,
  openProduct,
  sheetModel,
  valueAt,
  workbook,
  shownSheets,
} from '../support/product-runtime';

const progress = (model: WorkbookModel): SheetModel => model.sheets.find(({ name }) => name === '進捗')!;
const withSheet = (model: WorkbookModel, name: string, change: (sheet: SheetModel) => SheetModel): WorkbookModel => ({
  ...model,
  sheets: model.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
});

let refreshed: WorkbookModel;
beforeAll(async () => {
  refreshed = (await act('refresh', workbook([VISITS, CONTRACTS]))).model;
});

const referenceOf = (model: WorkbookModel, wanted: string): string | undefined =>
  model.names.find(({ name }) => name === wanted)?.reference;

test('the progress sheet stands in front, the data check behind it, and their blocks are named', () => {
  const names = shownSheets(refreshed).map(({ name }) => name);
  expect(names[0]).toBe('進捗');
  expect(names.slice(-3)).toEqual(['データ確認', '訪問', '契約']);
  expect(referenceOf(refreshed, 'KPI_PROGRESS')).toMatch(/^'?進捗'?!\$A\$1:\$J\$58$/);
  expect(referenceOf(refreshed, 'KPI_DATA_CHECK')).toMatch(/^'?データ確認'?!\$A\$1:\$I\$\d+$/);
  // One for each written sheet, the stamp's cell, the copy for custom functions and the workbook's version.
  const others = ['KPI_STAMP', 'KPI_COPY', 'KPI_FORMAT_1'];
  expect(refreshed.names.map(({ name }) => name)).toEqual(expect.arrayContaining(others));
  expect(refreshed.names).toHaveLength(names.length - 2 + others.length);
});

test('a person’s column, row and rule on the sheet survive', async () => {
  const rule: ConditionalFormat = {
    ranges: ['K1:K5'],
    condition: { kind: 'cell', operator: 'greaterThan', values: ['10'] },
    style: { background: '#ffffaa' },
  };
  const own = withSheet(refreshed, '進捗', (sheet) => ({
    ...sheet,
    cells: [...sheet.cells, { row: 8, column: 11, value: '来週相談' }, { row: 70, column: 1, value: '会議メモ' }],
    conditionalFormats: [rule, ...sheet.conditionalFormats],
  }));
  const { model } = await act('refresh', own);
  expect(valueAt(model, '進捗', 8, 11)).toBe('来週相談');
  expect(valueAt(model, '進捗', 70, 1)).toBe('会議メモ');
  const rules = progress(model).conditionalFormats;
  expect(rules).toHaveLength(progress(refreshed).conditionalFormats.length + 1);
  expect(rules).toContainEqual(expect.objectContaining({ ranges: ['K1:K5'], condition: rule.condition }));
});

test('a renamed sheet is still the add-on’s own', async () => {
  const renamed = {
    ...withSheet(refreshed, '進捗', (sheet) => ({ ...sheet, name: '営業会議' })),
    names: refreshed.names.map((name) =>
      name.name === 'KPI_PROGRESS' ? { ...name, reference: "'営業会議'!$A$1:$J$58" } : name,
    ),
  };
  const { model } = await act('refresh', renamed);
  const names = shownSheets(refreshed).map(({ name }) => name);
  expect(shownSheets(model).map(({ name }) => name)).toEqual(['営業会議', ...names.slice(1)]);
});

test('a sheet of that name that the add-on did not make is never touched, and it says so', async () => {
  const mine = sheetModel('進捗', [['自分の表', 1]]);
  const { model, toasts } = await act('refresh', workbook([mine, VISITS, CONTRACTS]));
  expect(progress(model).cells).toEqual(mine.cells);
  expect(valueAt(model, '進捗 (2)', 1, 1)).toBe('ルートKPI 進捗');
  expect(toasts.join()).toContain('シート「進捗」はルートKPIが作ったものではないため、「進捗 (2)」に書きました。');
  const again = await act('refresh', model);
  expect(again.model.sheets.map(({ name }) => name)).toEqual(model.sheets.map(({ name }) => name));
});

test('cells that a person wrote into the block’s rows below its end are cleared with a shrunk block only inside it', async () => {
  const names = refreshed.names.map((name) =>
    name.name === 'KPI_PROGRESS' ? { ...name, reference: "'進捗'!$A$1:$J$60" } : name,
  );
  const larger = { ...refreshed, names };
  const stale = withSheet(larger, '進捗', (sheet) => ({
    ...sheet,
    cells: [...sheet.cells, { row: 60, column: 1, value: 'stale' }, { row: 60, column: 11, value: 'mine' }],
  }));
  const { model } = await act('refresh', stale);
  expect(valueAt(model, '進捗', 60, 1)).toBeUndefined();
  expect(valueAt(model, '進捗', 60, 11)).toBe('mine');
});

test('names that look like formulas, numbers or dates stay text, and no input cell changes', async () => {
  const names = ['=1+1', '007', '1-2', '<b>x</b>', '__proto__', '+81', '@cmd'];
  const visits = sheetModel('訪問', [['訪問日', '担当者', '顧客'], ...names.map((name) => ['2024/6/3', '佐藤', name])]);
  // As text cells: what a person typed with an apostrophe, or imported.
  visits.cells = visits.cells.map(({ formula, ...cell }) =>
    formula === undefined ? cell : { ...cell, value: formula },
  );
  const { model } = await act('refresh', workbook([visits, CONTRACTS]));
  expect(model.sheets.find(({ name }) => name === '訪問')!.cells).toEqual(visits.cells);
  const formulas = model.sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
  // Links whose text is a number, a day or words of ours, and trends of numbers.
  const ours = /^=(?:HYPERLINK\("#gid=\d+&range=[A-Z]+\d+","[→▲△▽ \p{L}\d/¥−,()]*"\)|SPARKLINE\(.*\))$/u;
  expect(formulas.filter((formula) => !ours.test(formula))).toEqual([]);
});

/** What a person does by hand, as statements over the sheet, and a refresh after it. */
async function refreshAfter(model: WorkbookModel, byHand: string): Promise<{ model: WorkbookModel; toasts: string[] }> {
  const runtime = await openProduct(
    model,
    `function byHand() { var ss = SpreadsheetApp.getActiveSpreadsheet(); var sheet = ss.getSheetByName('進捗');\n${byHand}\n}`,
  );
  try {
    await runtime.runFunction('byHand', []);
    const { events } = await runtime.runFunction('refresh', []);
    return { model: runtime.toModel(), toasts: events.toasts.map(({ message }) => message) };
  } finally {
    runtime.dispose();
  }
}

test('a block with a person’s column in it is left alone; a new sheet is written and becomes the add-on’s own', async () => {
  const { model, toasts } = await refreshAfter(
    refreshed,
    "sheet.insertColumnsAfter(3, 1); sheet.getRange(8, 4, 2, 1).setValues([['相談'], ['確認']]);",
  );
  expect(valueAt(model, '進捗', 8, 4)).toBe('相談');
  expect(valueAt(model, '進捗', 9, 4)).toBe('確認');
  expect(valueAt(model, '進捗', 8, 1)).toBe(valueAt(refreshed, '進捗', 8, 1));
  expect(valueAt(model, '進捗 (2)', 1, 1)).toBe('ルートKPI 進捗');
  expect(referenceOf(model, 'KPI_PROGRESS')).toBe("'進捗 (2)'!$A$1:$J$58");
  expect(toasts.join()).toContain(
    'シート「進捗」は表の列の数が変わっているため、「進捗 (2)」に書きました。元のシートはそのまま残っています。',
  );
  const again = await act('refresh', model);
  expect(again.model.sheets.map(({ name }) => name)).toEqual(model.sheets.map(({ name }) => name));
  expect(again.toasts.join()).not.toContain('元のシート');
});

describe('cells beside the block', () => {
  const MEMOS = ['007', '=数式ではない', 12.5, '1-2'];
  const kpi = (row: number): unknown => valueAt(refreshed, '進捗', row, 1);
  const right = (model: WorkbookModel): SheetModel['cells'] =>
    progress(model)
      .cells.filter(({ column, value, formula, note }) => column > 10 && (value ?? formula ?? note) !== undefined)
      .sort((a, b) => a.row - b.row || a.column - b.column);
  /** Row, column and what a person sees typed there. */
  const typed = (model: WorkbookModel): unknown[][] =>
    right(model).map(({ row, column, value, formula }) => [row, column, formula ?? value]);
  let own: WorkbookModel;
  beforeAll(() => {
    own = withSheet(refreshed, '進捗', (sheet) => ({
      ...sheet,
      cells: [
        ...sheet.cells,
        { row: 15, column: 11, value: '自分の列' },
        ...[19, 20, 21, 22].map((row, i) => ({ row, column: 11, value: MEMOS[i]! })),
        { row: 20, column: 12, formula: '=K22&"K20"&SUM(M20:N20)&$K$20&K20' },
        { row: 20, column: 13, value: 1, note: '来月まで' },
        { row: 70, column: 11, value: '下のメモ' },
      ],
    }));
  });

  test('a normal refresh does not write them', async () => {
    expect(right((await act('refresh', own)).model)).toEqual(right((await refreshAfter(own, '')).model));
    const { model } = await act('refresh', own);
    const untouched = ({ row, column, value, formula, note, style }: SheetModel['cells'][number]): unknown =>
      formula === undefined ? { row, column, value, note, style } : { row, column, formula, style };
    expect(right(model).map(untouched)).toEqual(right(own).map(untouched));
  });

  test('after a deleted row they stand beside their KPI again', async () => {
    const { model } = await refreshAfter(own, 'sheet.deleteRow(17);');
    expect(kpi(20)).toBe(valueAt(model, '進捗', 20, 1));
    expect(typed(model)).toEqual([
      [15, 11, '自分の列'],
      [19, 11, '007'],
      [20, 11, '=数式ではない'],
      [20, 12, expect.stringMatching(/^=K21&"K20"&SUM\(M20:N20\)&\$K\$19&K20$/)],
      [20, 13, 1],
      [21, 11, 12.5],
      [22, 11, '1-2'],
      // The block takes a blank row below it instead of a new one.
      [69, 11, '下のメモ'],
    ]);
    const [, seven, equals] = right(model);
    expect(seven).toMatchObject({ value: '007' });
    expect(equals).toMatchObject({ value: '=数式ではない' });
    expect(equals!.formula).toBeUndefined();
    expect(right(model).find(({ column }) => column === 13)!.note).toBe('来月まで');
  });

  test('after sorting they go with their KPI', async () => {
    // Whole rows, as when a person sorts A16:N37 downwards.
    const turned = withSheet(own, '進捗', (sheet) => ({
      ...sheet,
      cells: sheet.cells.map(({ formula, ...cell }) => {
        const row = cell.row >= 16 && cell.row <= 37 ? 53 - cell.row : cell.row;
        return {
          ...cell,
          row,
          ...(formula === undefined ? {} : { formula: formula.replace(/([MNK])20(?!")/g, `$1${row}`) }),
        };
      }),
    }));
    const { model } = await act('refresh', turned);
    expect(typed(model).filter(([, column]) => column === 11)).toEqual(
      typed(own).filter(([, column]) => column === 11),
    );
    expect(typed(model).find(([, column]) => column === 12)).toEqual([
      20,
      12,
      expect.stringContaining('=K22&"K20"&SUM(M20:N20)'),
    ]);
    expect(right((await act('refresh', model)).model)).toEqual(right(model));
  });

  test('beside a row that a person inserted they are kept below the block', async () => {
    const { model } = await refreshAfter(
      own,
      "sheet.insertRowsAfter(18, 1); sheet.getRange(19, 1).setValue('自分の行'); sheet.getRange(19, 11).setValue('自分の行のメモ');",
    );
    expect(typed(model).filter(([, column]) => column === 11)).toEqual([
      [15, 11, '自分の列'],
      ...MEMOS.map((memo, i) => [19 + i, 11, memo]),
      [59, 11, '自分の行のメモ'],
      [71, 11, '下のメモ'],
    ]);
    expect(valueAt(model, '進捗', 59, 1)).toBeUndefined();
    expect(referenceOf(model, 'KPI_PROGRESS')).toMatch(/\$A\$1:\$J\$58$/);
  });

  test('beside a name that is gone or repeated they are kept in new rows, nothing below is overwritten', async () => {
    const { model } = await refreshAfter(
      own,
      "sheet.getRange(19, 1).setValue('昔のKPI'); sheet.getRange(21, 1).setValue(sheet.getRange(20, 1).getValue()); sheet.getRange(59, 1).setValue('会議メモ');",
    );
    expect(typed(model).filter(([, column]) => column === 11)).toEqual([
      [15, 11, '自分の列'],
      [20, 11, '=数式ではない'],
      [22, 11, '1-2'],
      [59, 11, '007'],
      [60, 11, 12.5],
      [72, 11, '下のメモ'],
    ]);
    expect(valueAt(model, '進捗', 61, 1)).toBe('会議メモ');
    expect(right((await act('refresh', model)).model)).toEqual(right(model));
  });

  test('in the other language a row is still the same row', async () => {
    const { model } = await act('refresh', { ...own, locale: 'en_US' });
    expect(valueAt(model, '進捗', 15, 1)).toBe('KPI');
    expect(valueAt(model, '進捗', 16, 1)).not.toBe(kpi(16));
    expect(typed(model)).toEqual(typed(own));
  });
});
