import type { Mutation, PageState, RuleFormulaResult } from '../../../local/server/wire';
import { sheetModel, workbook } from '../local-runtime';
import { insertRows, removeRows, setValues } from './mutations';
import { cellOf, Page, start, type TestServer } from './server';

const mutation = (id: string, params: object): Mutation => ({
  id,
  params: { unitId: 'workbook', subUnitId: '0', ...params },
});
const range = (startRow: number, endRow = startRow, startColumn = 0, endColumn = startColumn) => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});

async function stateOf(server: TestServer): Promise<PageState> {
  const page = await Page.connect(server);
  page.send({ type: 'hello', tab: 'other' });
  return (await page.next('state')).state;
}

describe('the state', () => {
  const script = `
/**
 * 倍にします。
 *
 * @param {number} value もとの数
 * @param {number=} times 何倍か
 * @return {number}
 * @customfunction
 */
function TWICE(value, times) { return value * (times || 2); }
/** @customfunction */
function LIST() { return [[1, 2], [3, 4]]; }`;

  test('has the cells with their results, spilled ones apart, and the help of the functions', async () => {
    const model = workbook([sheetModel('表', [[3, '=TWICE(A1)', '=LIST()']]), sheetModel('次')], { title: '売上表' });
    const state = await stateOf(await start(script, model));
    expect(state).toMatchObject({ title: '売上表', locale: 'ja_JP', unsaved: false, charts: [] });
    expect(state.workbook.sheetOrder).toHaveLength(2);
    expect(state.workbook.sheets['0']!.cellData![0]).toMatchObject({ 0: { v: 3 }, 1: { f: '=TWICE(A1)', v: 6 } });
    expect(state.arrayFormulas).toMatchObject({
      arrayFormulaCellData: { workbook: { '0': { 1: { 2: { v: 3 }, 3: { v: 4 } } } } },
    });
    expect(state.selection).toEqual({ sheetId: '0', area: { row: 1, column: 1, rows: 1, columns: 1 } });
    expect(state.functions).toEqual([
      {
        name: 'TWICE',
        summary: '倍にします。',
        parameters: [
          { name: 'value', summary: 'もとの数', optional: false },
          { name: 'times', summary: '何倍か', optional: true },
        ],
      },
      { name: 'LIST', summary: '', parameters: [] },
    ]);
    // The year of the spreadsheet's clock.
    expect(Math.abs(state.year - new Date().getFullYear())).toBeLessThanOrEqual(1);
  });

  test('has the results that only another application can calculate', async () => {
    const cells = [{ row: 1, column: 1, formula: '=QUERY(B1:B2,"select B")', value: 12 }];
    const state = await stateOf(await start('', workbook([sheetModel('表', [], { cells })])));
    expect(state.workbook.sheets['0']!.cellData![0]![0]).toMatchObject({ v: 12 });
  });
});

describe('an edit', () => {
  test('is in the engine, reaches the other page, and its results reach both', async () => {
    const server = await start('', workbook([sheetModel('表', [[1, '=A1*10']])]));
    const [author, other] = [await Page.opened(server, 'a'), await Page.opened(server, 'b')];
    const answer = await author.edit([setValues({ '0:0': 7 })]);
    expect(answer).toMatchObject({ type: 'edited', edit: 1, resync: false });
    expect(cellOf(server, 0, 0)).toBe(7);
    expect((await other.next('mutations')).mutations).toMatchObject([setValues({ '0:0': 7 })]);
    for (const page of [author, other]) {
      const { mutations, seq } = await page.next('mutations');
      expect(seq).toBeGreaterThan((answer as { seq: number }).seq);
      expect(mutations).toMatchObject([
        {
          id: 'formula.mutation.set-formula-calculation-result',
          params: { unitData: { workbook: { '0': { 0: { 1: { v: 70 } } } } } },
        },
      ]);
    }
    // The author has it already: once is enough.
    expect(JSON.stringify(author.received)).not.toContain('set-range-values');
    expect((await author.next('unsaved')).unsaved).toBe(true);
  });

  test('made before a row was inserted goes to where its row is now, formula and all, and comes back to its page', async () => {
    const server = await start('', workbook([sheetModel('表', [['a'], ['b'], [5]]), sheetModel('次')]));
    const [author, other] = [await Page.opened(server, 'a'), await Page.opened(server, 'b')];
    const base = author.seq;
    await other.edit([insertRows(1, 2)]);
    const answer = await author.edit([setValues({ '2:1': '=A3*2', '0:1': '=表!$A$3+次!A3' })], base);
    expect(answer).toMatchObject({ type: 'edited', resync: false });
    const echo = author.received.filter(({ type }) => type === 'mutations').at(1);
    expect(echo).toMatchObject({
      mutations: [{ params: { cellValue: { 0: { 1: { f: "='表'!$A$5+次!A3" } }, 4: { 1: { f: '=A5*2' } } } } }],
    });
    await server.runtime.engine.calculate();
    expect([cellOf(server, 4, 0), cellOf(server, 4, 1), cellOf(server, 0, 1)]).toEqual([5, 10, 5]);
  });

  test('whose row or sheet is gone is refused with a sentence', async () => {
    const server = await start('', workbook([sheetModel('表', [['a'], ['b']]), sheetModel('次')]));
    const [author, other] = [await Page.opened(server, 'a'), await Page.opened(server, 'b')];
    const base = author.seq;
    await other.edit([removeRows(1)]);
    expect(await author.edit([setValues({ '1:1': 'x' })], base)).toMatchObject({
      type: 'refused',
      sentence: '編集した行または列は、その間に削除されました。',
    });
    await other.edit([mutation('sheet.mutation.remove-sheet', { subUnitId: '1001' })]);
    expect(await author.edit([setValues({ '0:0': 'x' }, '1001')], base)).toMatchObject({
      type: 'refused',
      sentence: '編集したシートは、その間に削除されました。',
    });
  });

  test('of rows that met others’ changes asks the page to take the whole state', async () => {
    const server = await start();
    const [author, other] = [await Page.opened(server, 'a'), await Page.opened(server, 'b')];
    const base = author.seq;
    await other.edit([setValues({ '4:0': 'x' })]);
    expect(await author.edit([insertRows(2)], base)).toMatchObject({ type: 'edited', resync: true });
    author.send({ type: 'resync' });
    const { state } = await author.next('state');
    expect(state.workbook.sheets['0']!.cellData![5]![0]).toMatchObject({ v: 'x' });
  });

  test('in English where the spreadsheet is', async () => {
    const page = await Page.opened(await start('', workbook([sheetModel('s')], { locale: 'en_US' })));
    expect(await page.edit([mutation('sheet.mutation.set-workbook-name', { name: 'x' })])).toMatchObject({
      type: 'refused',
      sentence: 'This is not supported here.',
    });
  });

  const huge = 'x'.repeat(50_001);
  const cells = (cellValue: unknown) => mutation('sheet.mutation.set-range-values', { cellValue });
  const refused: [string, Mutation][] = [
    ['a mutation that calculates', mutation('formula.mutation.set-formula-calculation-result', { unitData: {} })],
    ['a mutation of protection', mutation('sheet.mutation.add-range-protection', { rules: [] })],
    ['a command', mutation('sheet.command.set-range-values', { value: 1 })],
    ['an operation', mutation('sheet.operation.set-selections', { selections: [] })],
    ['a name that all objects have', mutation('constructor', {})],
    ['another workbook', mutation('sheet.mutation.set-range-values', { unitId: 'other', cellValue: {} })],
    ['no workbook', { id: 'sheet.mutation.set-range-values', params: { subUnitId: '0', cellValue: {} } }],
    ['a sheet that is not there', setValues({ '0:0': 1 }, '99')],
    ['a row outside', setValues({ '100:0': 1 })],
    ['a column outside', setValues({ '0:20': 1 })],
    ['a row that is no number', cells({ x: { 0: { v: 1 } } })],
    ['a negative row', cells({ '-1': { 0: { v: 1 } } })],
    ['no cells', cells(null)],
    ['a list of cells', cells([[{ v: 1 }]])],
    ['a cell that is none', cells({ 0: { 0: 5 } })],
    ['a value that is none', cells({ 0: { 0: { v: { toString: 1 } } } })],
    ['a text longer than Google takes', cells({ 0: { 0: { v: huge } } })],
    ['more rows than a file can have', insertRows(0, 1_000_000)],
    ['rows before the first', mutation('sheet.mutation.insert-row', { range: range(-1, 0) })],
    ['no range', mutation('sheet.mutation.insert-row', {})],
    ['all rows removed', removeRows(0, 100)],
    ['rows removed behind the last', removeRows(99, 2)],
    [
      'rows moved into themselves',
      mutation('sheet.mutation.move-rows', { sourceRange: range(1, 4), targetRange: range(3) }),
    ],
    ['the only sheet removed', mutation('sheet.mutation.remove-sheet', {})],
    ['a sheet without a name', mutation('sheet.mutation.set-worksheet-name', { name: ' ' })],
    ['a merge outside', mutation('sheet.mutation.add-worksheet-merge', { ranges: [range(99, 100)] })],
    [
      'a rule outside',
      mutation('sheet.mutation.add-conditional-rule', { rule: { cfId: 'x', ranges: [range(0, 0, 20)], rule: {} } }),
    ],
    [
      'a note outside',
      { id: 'sheet.mutation.update-note', params: { unitId: 'workbook', sheetId: '0', row: 100, col: 0, note: {} } },
    ],
    [
      'a sheet with a strange id',
      mutation('sheet.mutation.insert-sheet', {
        index: 0,
        sheet: { id: '../x', name: 'n', rowCount: 1, columnCount: 1 },
      }),
    ],
    [
      'a sheet that is there',
      mutation('sheet.mutation.insert-sheet', { index: 0, sheet: { id: '0', name: 'n', rowCount: 1, columnCount: 1 } }),
    ],
    [
      'a sheet with a name that is taken',
      mutation('sheet.mutation.insert-sheet', {
        index: 0,
        sheet: { id: 'n', name: '表', rowCount: 1, columnCount: 1 },
      }),
    ],
    [
      'a huge sheet',
      mutation('sheet.mutation.insert-sheet', {
        index: 0,
        sheet: { id: 'n', name: 'n', rowCount: 1e6, columnCount: 100 },
      }),
    ],
    [
      'cells moved to a sheet that is not there',
      mutation('sheet.mutation.move-range', { from: { subUnitId: '0', value: {} }, to: { subUnitId: 'x', value: {} } }),
    ],
  ];
  test('that is not on the list, of no shape or outside is refused whole, and changes nothing', async () => {
    const server = await start();
    const page = await Page.opened(server);
    const before = JSON.stringify(server.runtime.toModel());
    for (const [name, wrong] of refused) {
      const answer = await page.edit([setValues({ '3:3': name }), wrong], page.seq);
      expect({ name, ...answer }).toMatchObject({ name, type: 'refused', sentence: expect.any(String) as string });
      // Rows that were refused leave the page without a place to edit from.
      page.send({ type: 'resync' });
      page.seq = (await page.next('state')).seq;
    }
    expect(JSON.stringify(server.runtime.toModel())).toBe(before);
    expect(page.has('unsaved')).toBe(false);
  }, 20_000);

  test('never reaches the scratch area of an evaluation, which no page sees', async () => {
    const server = await start();
    const page = await Page.opened(server);
    const evaluated = server.runtime.evaluate(['=A1']);
    expect(await page.edit([setValues({ '0:0': 1 }, 'scratch')])).toMatchObject({ type: 'refused' });
    await evaluated;
    expect(JSON.stringify(page.received)).not.toContain('"scratch');
  });

  test('of sheets, widths, notes, names and merges is kept', async () => {
    const server = await start();
    const page = await Page.opened(server);
    const answer = await page.edit([
      mutation('sheet.mutation.insert-sheet', {
        index: 1,
        sheet: {
          id: 'new',
          name: '追加',
          rowCount: 10,
          columnCount: 5,
          cellData: { 0: { 0: { v: 'x', s: { bl: 1 } } } },
        },
      }),
      setValues({ '9:4': 'corner' }, 'new'),
      mutation('sheet.mutation.set-worksheet-col-width', { ranges: [range(0, 99, 1)], colWidth: 222 }),
      mutation('sheet.mutation.add-worksheet-merge', { ranges: [range(4, 5, 0, 1)] }),
      {
        id: 'sheet.mutation.update-note',
        params: { unitId: 'workbook', sheetId: '0', row: 2, col: 0, note: { id: 'n', row: 2, col: 0, note: '覚え' } },
      },
      {
        id: 'formula.mutation.set-defined-name',
        params: {
          unitId: 'workbook',
          id: 'd',
          name: '名前',
          formulaOrRefString: "'表'!$A$1",
          localSheetId: 'AllDefaultWorkbook',
        },
      },
      // Whole columns have no last row.
      mutation('sheet.mutation.set-col-hidden', {
        ranges: [{ startRow: null, endRow: null, startColumn: 3, endColumn: 3 }],
      }),
    ]);
    expect(answer).toMatchObject({ type: 'edited' });
    const { sheets, names } = server.runtime.toModel();
    expect(sheets.map(({ name }) => name)).toEqual(['表', '追加']);
    expect(sheets[1]!.cells.map(({ row, column, value }) => [row, column, value])).toEqual([
      [1, 1, 'x'],
      [10, 5, 'corner'],
    ]);
    expect(sheets[0]).toMatchObject({ columnWidths: { 2: 222 }, merges: ['A5:B6'], hiddenColumns: [4] });
    expect(sheets[0]!.cells).toContainEqual({ row: 3, column: 1, note: '覚え' });
    expect(names).toEqual([{ name: '名前', reference: "'表'!$A$1" }]);
  });

  test('of rows moves what Univer does not: filters, charts and the messages of errors', async () => {
    const script = `/** @customfunction */
function FAIL() { throw new Error('だめです'); }`;
    const server = await start(script, workbook([sheetModel('表', [['h'], [1], ['=FAIL()']], { filter: 'A1:A3' })]));
    const position = { row: 2, column: 3, offsetX: 0, offsetY: 0 };
    const area = { row: 2, column: 1, rows: 2, columns: 1 };
    const { side } = server.runtime.engine;
    side.charts.set('0', [
      {
        id: 1,
        sheetId: '0',
        type: 'LINE',
        ranges: [{ sheetId: '0', area }],
        headers: 0,
        transposed: false,
        mergeStrategy: 'MERGE_COLUMNS',
        hiddenStrategy: 'IGNORE_BOTH',
        options: {},
        position,
      },
    ]);
    const page = await Page.opened(server);
    await page.edit([insertRows(1)]);
    expect(server.runtime.toModel().sheets[0]!.filter).toBe('A1:A4');
    const { charts } = await page.next('charts');
    expect(charts).toMatchObject([{ position: { row: 3 }, ranges: [{ area: { row: 3, rows: 2 } }] }]);
    const explain = async (row: number) => {
      page.send({ type: 'explain', sheetId: '0', row, column: 1 });
      return (await page.next('explanation')).sentence;
    };
    expect([await explain(4), await explain(3), await explain(400)]).toEqual(['だめです', null, null]);
    await page.edit([setValues({ '3:0': 'x' })]);
    expect(await explain(4)).toBeNull();
  });
});

describe('formulas of rules', () => {
  const conditionalFormats = [
    {
      ranges: ['A1:A3'],
      condition: { kind: 'formula' as const, formula: '=A1>$C$1' },
      style: { background: '#ff0000' },
    },
  ];
  const rows = [[5, null, 3], [1], [9]].map((row) => row.map((value) => value ?? undefined));
  const truths = ({ result }: RuleFormulaResult): unknown[] =>
    Object.values(result as Record<string, Record<string, { v: unknown }[][]>>).map((row) => row[0]![0]![0]!.v);

  test('come with the state, and anew after an edit, named by rule and text', async () => {
    const server = await start('', workbook([sheetModel('表', rows, { conditionalFormats })]));
    const { ruleFormulas } = await stateOf(server);
    expect(ruleFormulas).toMatchObject([{ sheetId: '0', ruleId: 'rule-0-0', formula: '=A1>$C$1' }]);
    // 5 > 3, 1 > 3, 9 > 3
    expect(truths(ruleFormulas[0]!)).toEqual([1, 0, 1]);
    const page = await Page.opened(server);
    await page.edit([setValues({ '0:2': 0 })]);
    const { results } = await page.next('rule-formulas');
    expect(results).toMatchObject([{ sheetId: '0', ruleId: 'rule-0-0', formula: '=A1>$C$1' }]);
    expect(truths(results[0]!)).toEqual([1, 1, 1]);
  });

  test('are calculated for the new range of a rule that a page changed', async () => {
    const server = await start('', workbook([sheetModel('表', [...rows, [2], [4]], { conditionalFormats })]));
    const page = await Page.opened(server);
    const rule = structuredClone(server.runtime.engine.univer.rules.getRule('workbook', '0', 'rule-0-0'))!;
    const changed = { ...rule, ranges: [range(0, 4)] };
    await page.edit([mutation('sheet.mutation.set-conditional-rule', { cfId: 'rule-0-0', rule: changed })]);
    const { results } = await page.next('rule-formulas');
    expect(truths(results.find(({ ruleId }) => ruleId === 'rule-0-0')!)).toEqual([1, 0, 1, 0, 1]);
    expect(server.runtime.toModel().sheets[0]!.conditionalFormats).toMatchObject([
      { ranges: ['A1:A5'], condition: { kind: 'formula', formula: '=A1>$C$1' }, style: { background: '#ff0000' } },
    ]);
    // Looks that the page gave the rule are the rule's from now on.
    const looks = { ...changed, rule: { ...changed.rule, style: { bg: { rgb: '#00ff00' } } } };
    await page.edit([mutation('sheet.mutation.set-conditional-rule', { cfId: 'rule-0-0', rule: looks })]);
    expect(server.runtime.toModel().sheets[0]!.conditionalFormats[0]!.style.background).toBe('#00ff00');
  });
});
