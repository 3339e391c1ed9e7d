/** The menu actions on the local runtime. */
import {
  act,
  CONTRACTS,
  failure,
  openProduct,
  sheetModel,
  VISITS,
  valueAt,
  workbook,
} from '../support/product-runtime';

test('onOpen builds the menu, also before anything is authorised', async () => {
  const runtime = await openProduct(workbook([sheetModel('シート1')]));
  try {
    for (const authMode of ['NONE', 'LIMITED', 'FULL'] as const) {
      const { events } = await runtime.runFunction('onOpen', [], { kind: 'event', authMode });
      expect(JSON.stringify(events.menus)).toContain('最新に更新');
      expect(JSON.stringify(events.menus)).toContain('ルートKPI');
    }
  } finally {
    runtime.dispose();
  }
});

test('every menu item names a function of the bundle', async () => {
  const runtime = await openProduct(workbook([sheetModel('シート1')]));
  try {
    const { events } = await runtime.runFunction('onOpen', []);
    const names = [...JSON.stringify(events.menus).matchAll(/"functionName":"(\w+)"/g)].map((match) => match[1]);
    expect(names).toEqual([
      'refresh',
      'showSidebar',
      'closeMonth',
      'reopenMonth',
      'makeReview',
      'copyMeeting',
      'makeTemplate',
      'createSettingsSheet',
      'proposeRepsSheet',
      'insertSampleData',
      'removeEverything',
    ]);
  } finally {
    runtime.dispose();
  }
});

test('the settings sheet: KGI and as-of day are named cells, choices are lists, and a second click keeps it', async () => {
  const first = await act('createSettingsSheet', workbook([VISITS, CONTRACTS]));
  expect(first.toasts).toEqual(['設定シートを作りました。まず「KGI(売上目標)」に金額を入れてください。']);
  expect(first.model.names.map(({ name }) => name).sort()).toEqual(['KGI', 'KPI_AS_OF']);
  const settings = first.model.sheets.find(({ name }) => name === '設定')!;
  expect(settings.validations).toContainEqual(
    expect.objectContaining({ type: 'list', items: ['契約', '売上', '両方'], strict: true }),
  );
  expect(valueAt(first.model, '設定', 2, 1)).toBe('KGI(売上目標)');
  // What was found without any setting is told where it could be set.
  expect(settings.cells.map(({ value }) => String(value)).filter((text) => text.includes('見つけた表'))).toEqual([
    expect.stringMatching(/ に見つけた表: シート「訪問」の 訪問日 = A列/),
    expect.stringMatching(/ に見つけた表: シート「契約」の /),
  ]);

  settings.cells = settings.cells.map((cell) =>
    cell.row === 2 && cell.column === 2 ? { ...cell, value: 1_200_000 } : cell,
  );
  const second = await act('createSettingsSheet', first.model);
  expect(second.toasts).toEqual(['設定シートはもうあります。そのまま使えます。']);
  expect(valueAt(second.model, '設定', 2, 2)).toBe(1_200_000);
});

test('the KGI may be typed as text, anywhere the name KGI points to', async () => {
  const { model } = await act('createSettingsSheet', workbook([VISITS, CONTRACTS]));
  const kgi = sheetModel('目標メモ', [['120万円']]);
  const named = {
    ...model,
    sheets: [...model.sheets, kgi],
    names: model.names.map((name) => (name.name === 'KGI' ? { ...name, reference: "'目標メモ'!$A$1" } : name)),
  };
  expect(valueAt((await act('refresh', named)).model, '進捗', 5, 2)).toBe(1_200_000);
});

test('sample data is refused where a sheet of its name exists', async () => {
  expect(await failure('insertSampleData', workbook([VISITS]))).toBe(
    'シート「訪問」がすでにあるため、サンプルは入れませんでした。新しいスプレッドシートでお試しください。',
  );
});

test('an English spreadsheet gets English sheets, sample and sentences', async () => {
  const english = workbook([sheetModel('Sheet1')], { locale: 'en_US' });
  const sample = await act('insertSampleData', english);
  const { model, toasts } = await act('refresh', sample.model);
  expect(model.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Progress', 'Visits', 'Contracts', 'Customers', 'Reps', 'Targets', 'Settings']),
  );
  const texts = [...toasts, ...sample.toasts, ...model.sheets.flatMap(({ cells }) => cells.map(({ value }) => value))];
  expect(texts.filter((text) => typeof text === 'string' && /[\u3040-\u30ff\u4e00-\u9fff]/.test(text))).toEqual([]);
}, 60_000);

test('the sidebar opens, and what it calls gives plain JSON', async () => {
  const runtime = await openProduct();
  try {
    const { events } = await runtime.runFunction('showSidebar', []);
    expect(JSON.stringify(events)).toContain('最新に更新');
    const { value } = await runtime.runFunction('goalsModel', [], { kind: 'rpc' });
    expect(value).toMatchObject({ language: 'ja', asOf: '2024-07-01', kgi: { target: null, attainment: null } });
  } finally {
    runtime.dispose();
  }
});

test('the formulas of the sample show figures, not errors', async () => {
  const { model } = await act('insertSampleData', workbook([sheetModel('シート1')]));
  const answers = [2, 3, 4, 5, 6].map((row) => valueAt(model, '関数の例', row, 2));
  expect(answers.every((answer) => typeof answer === 'number' && answer > 0)).toBe(true);
  // What is shown as the formula is the formula.
  const cells = model.sheets.find(({ name }) => name === '関数の例')!.cells;
  for (const { row, formula } of cells.filter((cell) => cell.formula !== undefined))
    expect(valueAt(model, '関数の例', row, 3)).toBe(formula);
}, 60_000);
