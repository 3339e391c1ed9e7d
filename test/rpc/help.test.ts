/** The help tab over the built add-on: figures as the cells have them, and a formula that harms nothing. */
import type { WorkbookModel } from '../../local/model/workbook-model';
import type { Runtime } from '../../local/runtime';
import { KPIS } from '../../src/kpis';
import type { HelpFigures, HelpTexts, InsertReply, InsertRequest } from '../../src/rpc/help-model';
import type { RuntimeOptions } from '../../local/runtime';
import { CONTRACTS, openProduct, sheetModel, VISITS, workbook } from '../support/product-runtime';
import { placeOf } from '../support/shared-cells';

const BOARD = 'メモ';
const SCRIPT = `
function formulaIn(a1) { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${BOARD}').getRange(a1).getFormula(); }
function valueIn(a1) { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${BOARD}').getRange(a1).getValue(); }
function typeIn(a1) { const value = valueIn(a1); return value instanceof Date ? 'date' : typeof value; }
function formatIn(a1) { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${BOARD}').getRange(a1).getNumberFormat(); }
function put(a1, value) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${BOARD}').getRange(a1).setValue(value); }
function putDay(a1) { put(a1, new Date(Date.UTC(2024, 5, 3, 3))); }
function format(a1, text) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${BOARD}').getRange(a1).setNumberFormat(text); }
function rule(a1) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${BOARD}').getRange(a1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['はい']).build()); }
function removeBoard() { const ss = SpreadsheetApp.getActiveSpreadsheet(); ss.deleteSheet(ss.getSheetByName('${BOARD}')); }
`;

const opened: Runtime[] = [];
afterEach(() => opened.splice(0).forEach((runtime) => runtime.dispose()));

class Tab {
  constructor(readonly runtime: Runtime) {}

  async call<T>(name: string, request?: unknown, a1 = 'A1'): Promise<T> {
    const selection = placeOf(this.runtime, BOARD, a1);
    const args = request === undefined ? [] : [JSON.parse(JSON.stringify(request)) as unknown];
    return (await this.runtime.runFunction(name, args, { kind: 'rpc', selection })).value as T;
  }
  insert(a1: string, more: Partial<InsertRequest> = {}): Promise<InsertReply> {
    const request = { name: 'KPI_VISITS', example: 0, isStamped: false, replace: null, ...more };
    return this.call<InsertReply>('insertFormula', request, a1);
  }
  async inserted(a1: string, more: Partial<InsertRequest> = {}) {
    const reply = await this.insert(a1, more);
    if (reply.kind !== 'inserted') throw new Error(reply.sentence);
    return reply;
  }
  async at(name: 'formulaIn' | 'valueIn' | 'typeIn' | 'formatIn', a1: string): Promise<unknown> {
    return (await this.runtime.runFunction(name, [a1])).value;
  }
}

async function open(
  board: Parameters<typeof sheetModel>[1] = [],
  more: Partial<WorkbookModel> = {},
  options: Partial<RuntimeOptions> = {},
): Promise<Tab> {
  const model = workbook([VISITS, CONTRACTS, sheetModel(BOARD, board)], more);
  const runtime = await openProduct(model, SCRIPT, options);
  opened.push(runtime);
  return new Tab(runtime);
}

describe('what the functions are', () => {
  test('in the language of the spreadsheet; the stamp is there after a refresh', async () => {
    const tab = await open();
    const before = await tab.call<HelpTexts>('helpTexts');
    expect(before).toMatchObject({ language: 'ja', hasStamp: false });
    expect(before.functions.map(({ name }) => name)).toContain('KPI_TABLE');
    await tab.runtime.runFunction('refresh');
    expect((await tab.call<HelpTexts>('helpTexts')).hasStamp).toBe(true);
    const english = await open([], { locale: 'en_US' });
    expect(
      (await english.call<HelpTexts>('helpTexts')).functions.find(({ name }) => name === 'KPI_VISITS'),
    ).toMatchObject({
      title: 'Visits',
      measure: { better: 'higher is better', unit: 'a count' },
    });
  });

  test('reads no table', async () => {
    const { runtime } = await open();
    const { counts } = await runtime.runFunction('helpTexts', [], { kind: 'rpc' });
    expect(counts.byOperation['range.values'] ?? 0).toBe(0);
  });
});

describe('the team’s figures', () => {
  // On 1 July nothing is written yet; 青木商店 is the one customer under contract, 井上薬局 left in June.
  test('of the running month, as the cells have them, by one reading', async () => {
    const tab = await open();
    const { counts, value } = await tab.runtime.runFunction('helpFigures', [], { kind: 'rpc' });
    const { figures, ...about } = value as HelpFigures;
    expect(about).toEqual({
      asOf: '2024年7月1日 現在',
      month: '2024-07',
      readAt: '2024/07/01 12:00',
      isChanged: false,
    });
    const of = (name: string) => figures.find((each) => each.name === name);
    expect(of('KPI_ACTIVE_CUSTOMERS')).toEqual({ name: 'KPI_ACTIVE_CUSTOMERS', text: '1社', isPartial: true, why: '' });
    expect(of('KPI_VISITS')).toMatchObject({ text: '0件' });
    // Nobody won or lost: nothing to divide by.
    expect(of('KPI_WIN_RATE')).toMatchObject({ text: null, why: '' });
    expect(of('KPI_TABLE')).toBeUndefined();
    // Three sheets, each once.
    expect(counts.byOperation['range.values']).toBe(3);
    const again = await tab.runtime.runFunction('helpFigures', [], { kind: 'rpc' });
    expect(again.counts.byOperation['range.values'] ?? 0).toBe(0);
    expect(again.value).toEqual(value);
  });

  test('a missing record is said by the figures that need it alone', async () => {
    const runtime = await openProduct(workbook([VISITS]), SCRIPT);
    opened.push(runtime);
    const { figures } = (await runtime.runFunction('helpFigures', [], { kind: 'rpc' })).value as HelpFigures;
    expect(figures.find(({ name }) => name === 'KPI_RETENTION')).toMatchObject({
      text: null,
      why: '「契約」も「売上」も見つかりません。どちらかのシートを用意してください。',
    });
    expect(figures.find(({ name }) => name === 'KPI_VISITS')).toMatchObject({ text: '0件', why: '' });
  });

  test('an edit since the refresh is said', async () => {
    const tab = await open();
    await tab.runtime.runFunction('refresh');
    expect(await tab.call<HelpFigures>('helpFigures')).toMatchObject({ isChanged: false });
    await tab.runtime.runFunction('onEdit', [{ edited: placeOf(tab.runtime, '訪問', 'D4') }], {
      kind: 'event',
      authMode: 'LIMITED',
    });
    expect(await tab.call<HelpFigures>('helpFigures')).toMatchObject({ isChanged: true });
  });
});

describe('a formula into the chosen cell', () => {
  test('stands there, in the KPI’s format, and goes again', async () => {
    const tab = await open();
    const reply = await tab.inserted('B3', { name: 'KPI_RETENTION', example: 1 });
    expect(reply.sentence).toBe('メモ!B3 に =KPI_RETENTION("2024-05") を入れました。');
    expect(await tab.at('formulaIn', 'B3')).toBe('=KPI_RETENTION("2024-05")');
    expect(await tab.at('valueIn', 'B3')).toBe(1);
    expect(await tab.at('formatIn', 'B3')).toBe('0.0%');
    expect(await tab.call('undoInsert', reply.undo)).toBe('メモ!B3 を元に戻しました。');
    expect([await tab.at('formulaIn', 'B3'), await tab.at('valueIn', 'B3')]).toEqual(['', '']);
  });

  test('follows the stamp where that was chosen', async () => {
    const tab = await open();
    await tab.runtime.runFunction('refresh');
    await tab.inserted('B3', { isStamped: true });
    expect(await tab.at('formulaIn', 'B3')).toBe('=KPI_VISITS(,,KPI_STAMP)');
    expect(await tab.at('valueIn', 'B3')).toBe(0);
  });

  test('never over something without asking; the answer is for that cell alone', async () => {
    const tab = await open([['売上は田中さんに聞く', 12]]);
    const asked = await tab.insert('A1');
    expect(asked).toEqual({
      kind: 'occupied',
      place: 'メモ!A1',
      sentence: 'メモ!A1 には「売上は田中さんに聞く」が入っています。式に置き換えますか?',
    });
    // Somebody has moved on to another filled cell before answering.
    expect(await tab.insert('B1', { replace: 'メモ!A1' })).toMatchObject({ kind: 'occupied', place: 'メモ!B1' });
    expect(await tab.at('valueIn', 'A1')).toBe('売上は田中さんに聞く');
    const { undo } = await tab.inserted('A1', { replace: 'メモ!A1' });
    await tab.call('undoInsert', undo);
    expect(await tab.at('valueIn', 'A1')).toBe('売上は田中さんに聞く');
  });

  test.each([
    ['a number', [['1.5']], 1.5],
    ['a text that looks like a number', [], '007'],
    ['a text that looks like a formula', [], '=1+1'],
    ['a yes', [], true],
  ])('undo brings %s back as it was', async (_, __, value) => {
    const tab = await open();
    // Under a text's format texts stay as they are.
    if (typeof value === 'string') await tab.runtime.runFunction('format', ['A1', '@']);
    await tab.runtime.runFunction('put', ['A1', value]);
    const before = [await tab.at('valueIn', 'A1'), await tab.at('formatIn', 'A1')];
    expect(before[0]).toBe(value);
    const { undo } = await tab.inserted('A1', { replace: 'メモ!A1' });
    expect(await tab.at('valueIn', 'A1')).toBe(0);
    await tab.call('undoInsert', undo);
    expect([await tab.at('valueIn', 'A1'), await tab.at('formatIn', 'A1')]).toEqual(before);
    expect(await tab.at('formulaIn', 'A1')).toBe('');
  });

  test('undo brings a date and a formula back as they were', async () => {
    const tab = await open([[undefined, '=1+2']]);
    await tab.runtime.runFunction('putDay', ['A1']);
    const before = [await tab.at('typeIn', 'A1'), await tab.at('valueIn', 'A1')];
    expect(before[0]).toBe('date');
    const day = await tab.inserted('A1', { replace: 'メモ!A1' });
    await tab.call('undoInsert', day.undo);
    expect([await tab.at('typeIn', 'A1'), await tab.at('valueIn', 'A1')]).toEqual(before);
    const formula = await tab.inserted('B1', { replace: 'メモ!B1' });
    await tab.call('undoInsert', formula.undo);
    expect([await tab.at('formulaIn', 'B1'), await tab.at('valueIn', 'B1')]).toEqual(['=1+2', 3]);
  });

  test('what somebody has changed meanwhile is not undone', async () => {
    const tab = await open();
    const { undo } = await tab.inserted('B3');
    await tab.runtime.runFunction('put', ['B3', '自分で書いた']);
    await expect(tab.call('undoInsert', undo)).rejects.toThrow('セル(メモ!B3)は、式を入れたあとに変わっています。');
    expect(await tab.at('valueIn', 'B3')).toBe('自分で書いた');
    const other = await tab.inserted('C3');
    await tab.runtime.runFunction('removeBoard');
    await expect(tab.runtime.runFunction('undoInsert', [other.undo], { kind: 'rpc' })).rejects.toThrow(
      'セル(C3)は、式を入れたあとに変わっています。',
    );
  });

  test('a table needs free space to its right and below, and says what is in its way', async () => {
    const tab = await open([[], [], [], [undefined, undefined, undefined, '先客']]);
    // By rep: the KPIs and a header by the name, all, and the two reps.
    await expect(tab.insert('B2', { name: 'KPI_TABLE' })).rejects.toThrow(
      `この式の表はB2:E${2 + KPIS.length}に広がりますが、D4に値があります。まわりが空いているセルを選んでください。`,
    );
    expect(await tab.at('formulaIn', 'B2')).toBe('');
    await tab.inserted('B5', { name: 'KPI_TABLE' });
    expect(await tab.at('valueIn', 'B5')).toBe('KPI');
    expect(await tab.at('valueIn', 'E5')).toBe('鈴木');
  });

  test('a table that reaches beyond the sheet is refused', async () => {
    const tab = await open();
    await expect(tab.insert('S1', { name: 'KPI_TABLE' })).rejects.toThrow('シートの端までに収まりません。');
    await expect(tab.insert('A90', { name: 'KPI_TABLE' })).rejects.toThrow(`${1 + KPIS.length}行×4列`);
  });

  test('a mistake in the example is one cell with its sentence', async () => {
    const tab = await open([[undefined, '先客']]);
    // Nobody called East here: the table would be one error.
    await expect(tab.inserted('A1', { name: 'KPI_TABLE', example: 2 })).resolves.toMatchObject({ kind: 'inserted' });
  });

  test('a protected cell, and one with a rule, are left alone', async () => {
    const guarded = await open([], {}, { protectedRanges: ['メモ!A1'] });
    await expect(guarded.insert('A1')).rejects.toThrow('セル(メモ!A1)は保護されているため、何も書き換えませんでした。');
    expect(await guarded.at('formulaIn', 'A1')).toBe('');
    await guarded.runtime.runFunction('rule', ['B1']);
    await expect(guarded.insert('B1')).rejects.toThrow('セル(メモ!B1)には入力規則があるため、式を入れませんでした。');
    await guarded.inserted('C1');
    const whole = await open([], {}, { protectedSheets: [BOARD] });
    await expect(whole.insert('D4')).rejects.toThrow('保護されている');
  });

  test('is what a definition says, whatever is sent', async () => {
    const tab = await open();
    for (const request of [{ name: '=HYPERLINK("x")' }, { name: '__proto__' }, { example: 99 }, { example: -1 }])
      await expect(tab.insert('A1', request)).rejects.toThrow('サイドバーの版が');
    expect(await tab.at('formulaIn', 'A1')).toBe('');
  });
});
