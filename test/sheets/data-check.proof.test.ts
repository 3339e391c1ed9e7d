/** データ確認 on the local runtime: what people answer and write there, over one refresh after the other. */
import type { SheetModel, WorkbookModel } from '../../local/model/workbook-model';
import { act, CONTRACTS, openProduct, sheetModel, valueAt, workbook, shownSheets } from '../support/product-runtime';

const HEADER = ['訪問日', '担当者', '顧客', '種別', '結果'];
const VISITS = sheetModel('訪問', [
  HEADER,
  ['2024/6/3', '佐藤', '青木商店', '訪問', '商談'],
  ['2024/6/3', '佐藤', '青木商店', '訪問', '商談'],
  ['いつか', '佐藤', '青木商店', '訪問', ''],
  ['2024/6/5', '鈴木', '井上薬局', '訪問', 'ぐっど'],
  ['未定', '鈴木', '井上薬局', '訪問', ''],
]);
const ANSWER = 8;
const MEMO = 11;

const check = (model: WorkbookModel): SheetModel => model.sheets.find(({ name }) => name === 'データ確認')!;
const cellAt = (model: WorkbookModel, row: number, column: number): unknown =>
  valueAt(model, 'データ確認', row, column);
/** Row of the first cell that holds this text, in a column. */
function rowOf(model: WorkbookModel, text: string, column: number, from = 1): number {
  const found = check(model)
    .cells.filter((cell) => cell.column === column && cell.row >= from && cell.value === text)
    .sort((a, b) => a.row - b.row)[0];
  if (found === undefined) throw new Error(`no ${text}`);
  return found.row;
}
/** The same among what was found, below the counts of each kind. */
const foundRow = (model: WorkbookModel, text: string, column: number): number =>
  rowOf(model, text, column, rowOf(model, '見つかったこと', 1));
/** The value of June 2024, the month before the clock's, in 月次: the last column but one of its thirteen months. */
const june = (model: WorkbookModel, kpi: string): unknown => {
  const monthly = model.sheets.find(({ name }) => name === '月次')!;
  const row = monthly.cells.find(({ column, value }) => column === 1 && value === kpi)!.row;
  return valueAt(model, '月次', row, 13);
};
const visitCount = (model: WorkbookModel): unknown => june(model, '訪問件数');
function changed(
  model: WorkbookModel,
  name: string,
  change: (cells: SheetModel['cells']) => SheetModel['cells'],
): WorkbookModel {
  const sheets = model.sheets.map((sheet) => (sheet.name === name ? { ...sheet, cells: change(sheet.cells) } : sheet));
  return { ...model, sheets };
}
const put = (model: WorkbookModel, row: number, column: number, value: string | null): WorkbookModel =>
  changed(model, 'データ確認', (cells) => [
    ...cells.filter((cell) => cell.row !== row || cell.column !== column),
    ...(value === null ? [] : [{ row, column, value }]),
  ]);
const replaceSheet = (model: WorkbookModel, sheet: SheetModel): WorkbookModel => ({
  ...model,
  sheets: model.sheets.map((each) => (each.name === sheet.name ? sheet : each)),
});
/**
 * Values, formulas and notes of all sheets but for the stamps, cell by cell. The model keeps no sheet ids: opened again, its
 * sheets have others, and the links follow.
 */
const contents = (model: WorkbookModel): string[] =>
  shownSheets(model).flatMap(({ name, cells }) =>
    cells
      .filter(
        ({ row, column }) => !(['進捗', '計算のしくみ', 'データ確認'].includes(name) && row === 1 && column === 8),
      )
      .filter(({ value, formula, note }) => (value ?? formula ?? note ?? null) !== null)
      .map(({ row, column, value, formula, note }) =>
        JSON.stringify([name, row, column, value, formula?.replace(/#gid=\d+/, '#gid='), note]),
      ),
  );

let refreshed: WorkbookModel;
beforeAll(async () => {
  refreshed = (await act('refresh', workbook([VISITS, CONTRACTS]))).model;
});

test('a repeated visit is counted once until a person says that it is another one, and again when that is erased', async () => {
  expect(visitCount(refreshed)).toBe(2);
  const row = foundRow(refreshed, '3', 3);
  expect(cellAt(refreshed, row, 5)).toBeUndefined();
  const asked = await act('refresh', put(refreshed, row, ANSWER, '別の訪問'));
  expect(visitCount(asked.model)).toBe(3);

  // It stays, among the answered ones, and so does what it says.
  const answered = rowOf(asked.model, '◎ 回答済み', 1);
  expect(cellAt(asked.model, answered, ANSWER)).toBe('別の訪問');
  expect(cellAt(asked.model, answered, 5)).toBe('2024-06-03 青木商店 佐藤(1回目のくり返し)');
  const again = await act('refresh', asked.model);
  expect(contents(again.model)).toEqual(contents(asked.model));

  const erased = await act('refresh', put(asked.model, answered, ANSWER, null));
  expect(visitCount(erased.model)).toBe(2);
  expect(() => rowOf(erased.model, '◎ 回答済み', 1)).toThrow();
  expect(contents(erased.model)).toEqual(contents(refreshed));
});

test('two names are one customer once a person says so, and two again when it is taken back', async () => {
  const visits = sheetModel('訪問', [HEADER, ['2024/6/3', '佐藤', '株式会社青木商店', '訪問', '商談']]);
  const { model: asked } = await act('refresh', workbook([visits, CONTRACTS]));
  // Two customers were under contract in June, and nobody of that name was visited.
  expect(june(asked, '訪問カバー率')).toBe(0);
  const question = foundRow(asked, '◇ 質問', 1);
  expect(cellAt(asked, question, 5)).toMatch(/青木商店\(1行\)/);
  const { model: same } = await act('refresh', put(asked, question, ANSWER, '同じ'));
  expect(june(same, '訪問カバー率')).toBe(0.5);
  const answered = rowOf(same, '◎ 回答済み', 1);
  expect(cellAt(same, answered, ANSWER)).toBe('同じ');
  expect(contents((await act('refresh', same)).model)).toEqual(contents(same));

  const { model: different } = await act('refresh', put(same, answered, ANSWER, '別'));
  expect(june(different, '訪問カバー率')).toBe(0);
  expect(cellAt(different, rowOf(different, '◎ 回答済み', 1), ANSWER)).toBe('別');
  expect(() => rowOf(different, '◇ 質問', 1)).toThrow();

  const { model: erased } = await act('refresh', put(different, rowOf(different, '◎ 回答済み', 1), ANSWER, null));
  expect(contents(erased)).toEqual(contents(asked));
});

test('a custom function counts with the answers, too', async () => {
  const row = foundRow(refreshed, '3', 3);
  const runtime = await openProduct(put(refreshed, row, ANSWER, '別の訪問'));
  try {
    expect(await runtime.evaluate(['=KPI_VISITS("2024-06")'])).toEqual([expect.objectContaining({ value: 3 })]);
  } finally {
    runtime.dispose();
  }
});

test('a second refresh changes nothing but the stamp', async () => {
  expect(contents((await act('refresh', refreshed)).model)).toEqual(contents(refreshed));
});

test('the list of answers stands where an answer is wanted, and nowhere else', () => {
  const row = foundRow(refreshed, '3', 3);
  expect(check(refreshed).validations).toEqual([
    expect.objectContaining({ ranges: [`H${row}`], type: 'list', items: ['別の訪問'], strict: true, allowBlank: true }),
  ]);
});

test('links lead to the cell in its sheet, and their text is the row', () => {
  const row = rowOf(refreshed, 'いつか', 5);
  const link = check(refreshed).cells.find((cell) => cell.row === row && cell.column === 3)!;
  expect(link).toMatchObject({ value: '4', formula: expect.stringMatching(/^=HYPERLINK\("#gid=\d+&range=A4","4"\)$/) });
});

test('inputs are left as they were', async () => {
  for (const input of [VISITS, CONTRACTS]) {
    const after = refreshed.sheets.find(({ name }) => name === input.name)!;
    const only = (sheet: SheetModel): string[] => contents({ ...refreshed, sheets: [sheet] });
    expect(only(after)).toEqual(only({ ...input, cells: input.cells.filter(({ value }) => value !== '') }));
    expect(after.conditionalFormats).toEqual(input.conditionalFormats);
    expect(after.validations).toEqual(input.validations);
  }
});

describe('what people write beside a finding', () => {
  let own: WorkbookModel;
  beforeAll(() => {
    own = put(refreshed, rowOf(refreshed, 'いつか', 5), MEMO, '佐藤さんに聞く');
    own = put(own, rowOf(own, 'ぐっど', 5), MEMO, '=数式ではない');
    own = put(own, rowOf(own, '未定', 5), MEMO, '保留');
  });
  const memos = (model: WorkbookModel): unknown[] =>
    ['いつか', 'ぐっど', '未定'].map((read) => cellAt(model, rowOf(model, read, 5), MEMO));
  const MEMOS = ['佐藤さんに聞く', '=数式ではない', '保留'];

  test('stays', async () => {
    expect(memos((await act('refresh', own)).model)).toEqual(MEMOS);
  });

  test('goes along when findings come before it and its row has moved in its sheet', async () => {
    const rows = VISITS.cells;
    const more: unknown[][] = Array.from({ length: 12 }, (_, i) => [`2024/6/${i + 3}`, '佐藤', '', '訪問', '']);
    const longer = sheetModel('訪問', [HEADER, ...(more as string[][])]);
    const moved = rows.filter(({ row }) => row > 1).map((cell) => ({ ...cell, row: cell.row + 12 }));
    const { model } = await act('refresh', replaceSheet(own, { ...longer, cells: [...longer.cells, ...moved] }));
    expect(memos(model)).toEqual(MEMOS);
    const link = check(model).cells.find((cell) => cell.row === rowOf(model, 'いつか', 5) && cell.column === 3)!;
    expect(link.value).toBe('16');
  });

  test('is kept below the block when the finding is gone, beside nobody else', async () => {
    const mended = sheetModel('訪問', [
      HEADER,
      ['2024/6/3', '佐藤', '青木商店', '訪問', '商談'],
      ['未定', '鈴木', '井上薬局', '訪問', ''],
    ]);
    const { model } = await act('refresh', replaceSheet(own, mended));
    const kept = check(model).cells.filter(
      ({ column, value }) => column === MEMO && value !== undefined && value !== null,
    );
    expect(kept.map(({ value }) => value).sort()).toEqual([...MEMOS].sort());
    expect(cellAt(model, rowOf(model, '未定', 5), MEMO)).toBe('保留');
    const end = Number(/\$(\d+)$/.exec(model.names.find(({ name }) => name === 'KPI_DATA_CHECK')!.reference)![1]);
    for (const { row, value } of kept) if (value !== '保留') expect(row).toBeGreaterThan(end);
  });

  test('does not drift down when the block grows and shrinks again and again', async () => {
    const bad = Array.from({ length: 40 }, () => ['', '佐藤', '青木商店', '訪問', '']);
    const long = sheetModel('訪問', [HEADER, ['2024/6/3', '佐藤', '青木商店', '訪問', '商談'], ...bad]);
    // Alone below: a memo whose finding goes would be kept there, too.
    let model = put(refreshed, 300, 1, '下のメモ');
    for (const visits of [long, VISITS, long, VISITS])
      model = (await act('refresh', replaceSheet(model, visits))).model;
    expect(rowOf(model, '下のメモ', 1)).toBe(300);
    expect(check(model).cells.filter(({ value }) => value === '下のメモ')).toHaveLength(1);
    // What the longer block left behind is gone, lists too.
    expect(check(model).validations).toEqual(check(refreshed).validations);
  });
});

test('a column that a person put into the block moves the report to a new sheet, and the answers with it', async () => {
  const row = foundRow(refreshed, '3', 3);
  const runtime = await openProduct(
    put(refreshed, row, ANSWER, '別の訪問'),
    "function byHand() { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('データ確認').insertColumnsAfter(8, 1); }",
  );
  try {
    await runtime.runFunction('byHand', []);
    const { value } = await runtime.runFunction('refresh', []);
    expect(value).toContain('「データ確認 (2)」に書きました');
    expect(visitCount(runtime.toModel())).toBe(3);
    expect(valueAt(runtime.toModel(), 'データ確認 (2)', 1, 1)).toBe('ルートKPI データ確認');
  } finally {
    runtime.dispose();
  }
});

test('hostile names and cells are inert text everywhere', async () => {
  const hostile = [
    '=HYPERLINK("http://example.com","x")',
    '__proto__',
    'constructor',
    '<script>alert(1)</script>',
    '\u202egnp.exe',
    '😀\ud83d',
    '#N/A',
    'NaN',
    "'x",
    '@1',
    '",A1,"',
  ];
  const asText = (sheet: SheetModel): SheetModel => ({
    ...sheet,
    cells: sheet.cells.map(({ formula, ...cell }) => (formula === undefined ? cell : { ...cell, value: formula })),
  });
  const visits = asText(
    sheetModel('訪問', [
      [...HEADER, '目的', '次回予定日'],
      ['2024/6/3', '佐藤', '青木商店', '訪問', '商談', '', ''],
      ...hostile.map((text) => [text, text, text, text, text, text, text]),
      ...hostile.map((text) => ['2024/6/4', text, text, text, text, '配送', text]),
    ]),
  );
  const { model } = await act('refresh', workbook([visits, CONTRACTS]));
  const formulas = check(model).cells.flatMap(({ formula }) => formula ?? []);
  expect(formulas.length).toBeGreaterThan(10);
  expect(formulas.filter((formula) => !/^=HYPERLINK\("#gid=\d+&range=[A-Z]+\d+","\d+"\)$/.test(formula))).toEqual([]);
  expect(check(model).cells.some(({ value }) => value === hostile[0])).toBe(true);
  expect(contents((await act('refresh', model)).model)).toEqual(contents(model));
});

test('where no row is usable, データ確認 says why all the same', async () => {
  const visits = sheetModel('訪問', [HEADER, ['いつか', '佐藤', '青木商店', '訪問', '商談']]);
  const runtime = await openProduct(workbook([visits, CONTRACTS]));
  try {
    await expect(runtime.runFunction('refresh', [])).rejects.toThrow('シート「訪問」の1行は、どれも読めませんでした。');
    const model = runtime.toModel();
    expect(shownSheets(model).map(({ name }) => name)).toEqual(['データ確認', '訪問', '契約']);
    expect(cellAt(model, rowOf(model, 'いつか', 5), 6)).toBe('日付として読めません。');
  } finally {
    runtime.dispose();
  }
});

test('the toast names the rows that were left out and where to see them', async () => {
  const { toasts } = await act('refresh', refreshed);
  expect(toasts).toEqual([
    expect.stringMatching(/^「進捗」.*と「データ確認」を更新しました。使えなかった行: 2\(理由は「データ確認」\)$/),
  ]);
});
