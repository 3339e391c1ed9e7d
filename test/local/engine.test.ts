import type { WorkbookModel } from '../../local/model/workbook-model';
import { open, sheetModel, workbook } from './local-runtime';

const HEADER = {
  bold: true,
  background: '#1a73e8',
  fontColor: '#ffffff',
  horizontal: 'center',
  borders: { bottom: { color: '#ff0000', style: 'thin' } },
} as const;

/** Everything that a model can say, once. */
function fullModel(): WorkbookModel {
  return workbook(
    [
      sheetModel('進捗 A', [], {
        rowCount: 120,
        columnCount: 12,
        frozenRows: 1,
        frozenColumns: 2,
        showGridlines: false,
        tabColor: '#ff9900',
        columnWidths: { 1: 150, 3: 60 },
        rowHeights: { 1: 40 },
        hiddenColumns: [5],
        hiddenRows: [7],
        cells: [
          { row: 1, column: 1, value: '担当', style: 0, note: 'だれ' },
          { row: 1, column: 2, style: 0 },
          { row: 2, column: 1, value: '007' },
          { row: 2, column: 2, value: 46023, style: 1 },
          { row: 2, column: 3, value: true },
          { row: 3, column: 2, value: 92046, formula: '=B2*2' },
          { row: 4, column: 2, value: '#DIV/0!', isError: true, formula: '=1/0' },
          { row: 9, column: 9, note: 'メモだけ' },
        ],
        merges: ['A11:B12'],
        conditionalFormats: [
          {
            ranges: ['A2:A20', 'C2:C20'],
            condition: { kind: 'formula', formula: '=$B2>1' },
            style: { background: '#f4c7c3' },
          },
          {
            ranges: ['B2:B20'],
            condition: { kind: 'cell', operator: 'between', values: ['1', '2'] },
            style: { fontColor: '#ff0000', bold: true },
          },
          {
            ranges: ['B2:B20'],
            condition: { kind: 'cell', operator: 'greaterThan', values: ['=$D$1'] },
            style: { italic: true },
          },
          {
            ranges: ['A2:A20'],
            condition: { kind: 'text', operator: 'contains', text: '計' },
            style: { underline: true },
            stopIfTrue: true,
          },
          { ranges: ['A2:A20'], condition: { kind: 'blank' }, style: { strikethrough: true } },
          { ranges: ['C2:C9'], condition: { kind: 'raw', rule: { type: 'colorScale', cfvo: [1, 2] } }, style: {} },
        ],
        validations: [
          {
            ranges: ['D2:D100'],
            type: 'list',
            items: ['済', '未'],
            formulae: [],
            allowBlank: true,
            strict: true,
            helpText: '選ぶ',
          },
          {
            ranges: ['E2:E100'],
            type: 'list',
            items: ["='訪問'!$A$1:$A$3"],
            formulae: [],
            allowBlank: true,
            strict: false,
          },
          {
            ranges: ['F2:F9', 'H2:H9'],
            type: 'decimal',
            operator: 'between',
            formulae: [0, 1],
            allowBlank: false,
            strict: true,
          },
        ],
        filter: 'A1:C20',
      }),
      sheetModel(
        '訪問',
        [
          ['a', 1],
          ['b', 2],
        ],
        { hidden: true },
      ),
    ],
    {
      styles: [
        HEADER,
        {
          numberFormat: 'yyyy/mm/dd',
          italic: true,
          underline: true,
          strikethrough: true,
          fontSize: 12,
          fontFamily: 'Meiryo',
          vertical: 'middle',
          wrap: true,
        },
      ],
      names: [
        { name: 'KPI_BLOCK', reference: "'進捗 A'!$A$1:$C$4" },
        { name: '隠し', reference: "'訪問'!$A$1", hidden: true },
      ],
      notKept: ['グラフ 1個'],
    },
  );
}

test('a model comes out of the engine as it went in', async () => {
  const runtime = await open('', fullModel());
  expect(runtime.toModel()).toEqual(fullModel());
});

test('inserted rows move names, rules, validation, notes, merges and references', async () => {
  const runtime = await open(
    `function main() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].insertRowsBefore(2, 3); }`,
    fullModel(),
  );
  await runtime.runFunction('main');
  const model = runtime.toModel();
  const [sheet] = model.sheets;
  expect(model.names[0]).toEqual({ name: 'KPI_BLOCK', reference: "'進捗 A'!$A$1:$C$7" });
  expect(sheet!.conditionalFormats.map(({ ranges }) => ranges)).toEqual([
    ['A5:A23', 'C5:C23'],
    ['B5:B23'],
    ['B5:B23'],
    ['A5:A23'],
    ['A5:A23'],
    ['C5:C12'],
  ]);
  expect(sheet!.validations.map(({ ranges }) => ranges)).toEqual([['D5:D103'], ['E5:E103'], ['F5:F12', 'H5:H12']]);
  expect(sheet!.merges).toEqual(['A14:B15']);
  expect(sheet!.filter).toBe('A1:C23');
  expect(sheet!.hiddenRows).toEqual([10]);
  expect(sheet!.cells.find(({ row, column }) => row === 6 && column === 2)).toMatchObject({
    formula: '=B5*2',
    value: 92046,
  });
  expect(sheet!.cells.find(({ note }) => note === 'メモだけ')).toMatchObject({ row: 12, column: 9 });
});

test('renaming a sheet changes formulas and names that refer to it', async () => {
  const runtime = await open(
    `function main() { var ss = SpreadsheetApp.getActiveSpreadsheet(); ss.getSheetByName('元').setName('新 名'); return ss.getSheets()[1].getRange('A1').getFormula(); }`,
    workbook([sheetModel('元', [[5]]), sheetModel('先', [['=元!A1+1']])], {
      names: [{ name: 'X', reference: "'元'!$A$1" }],
    }),
  );
  expect((await runtime.runFunction('main')).value).toBe("='新 名'!A1+1");
  expect(runtime.toModel().names).toEqual([{ name: 'X', reference: "'新 名'!$A$1" }]);
  expect(await runtime.evaluate(["='先'!A1"])).toEqual([{ formula: "='先'!A1", value: 6 }]);
});

describe('custom functions', () => {
  const script = `
    /** @customfunction */ function KINDS(values) { return (Array.isArray(values) ? values : [[values]]).map(function (row) { return row.map(function (cell) {
      return cell instanceof Date ? 'Date ' + cell.toISOString() : typeof cell + ' ' + cell; }); }); }
    /** @customfunction */ function FAIL(text) { throw new Error(text); }
    /** @customfunction */ function NOTHING() { return null; }
    /** @customfunction */ function SQUARE() { return [[1, 2], [3, 4]]; }
    /** @customfunction */ function WRITES() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1).setValue(1); }
    /** @customfunction */ function SHOWS() { SpreadsheetApp.getUi().alert('x'); }
    /** @customfunction */ function ROWS_OF(name) { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).getDataRange().getValues().length; }
    /** @customfunction */ function WHOLE() { return arguments.length + ' ' + typeof arguments[1] + ' ' + (arguments[0] instanceof Array); }
    function NOT_CUSTOM() { return 1; }`;
  const model = () =>
    workbook(
      [
        sheetModel('表', [], {
          cells: [
            { row: 1, column: 1, value: 46023, style: 0 },
            { row: 1, column: 2, value: '007' },
            { row: 2, column: 1, value: true },
            { row: 5, column: 5, value: '邪魔' },
          ],
        }),
      ],
      {
        styles: [{ numberFormat: 'yyyy/mm/dd' }],
      },
    );

  // Google guide "Custom Functions in Google Sheets", Data types; apps-script-facts.md "Custom functions" (blank -> "").
  test('get blanks, dates, texts and booleans as on Google', async () => {
    const runtime = await open(script, model());
    const [result] = await runtime.evaluate(['=KINDS(A1:B2)']);
    expect(result).toEqual({
      formula: '=KINDS(A1:B2)',
      values: [
        ['Date 2025-12-31T15:00:00.000Z', 'string 007'],
        ['boolean true', 'string '],
      ],
    });
  });

  // apps-script-facts.md "Custom functions": a thrown error shows #ERROR! with its message; no writing, no UI.
  test('report errors by their message and may neither write nor open a dialog', async () => {
    const runtime = await open(script, model());
    const results = await runtime.evaluate([
      '=FAIL("だめ")',
      '=NOTHING()',
      '=WRITES()',
      '=SHOWS()',
      '=ROWS_OF("表")',
      '=NOT_CUSTOM()',
      '=IFERROR(FAIL("x"),"代わり")',
      '=WHOLE(A1:A2,)',
    ]);
    expect(results.map(({ formula: _, ...rest }) => rest)).toEqual([
      { error: 'だめ' },
      { value: '' },
      { error: 'You do not have permission to call range.setInputs' },
      { error: 'You do not have permission to call ui.open' },
      { value: 5 },
      { error: '#NAME?' },
      { value: '代わり' },
      { value: '2 string true' },
    ]);
  });

  test('spill, or give #REF! where a cell is in the way', async () => {
    const runtime = await open(
      `${script} function main() { var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; s.getRange('D4').setFormula('=SQUARE()'); s.getRange('G1').setFormula('=SQUARE()');
        return [s.getRange('D4').getValue(), s.getRange('G1:H2').getValues(), s.getLastColumn()]; }`,
      model(),
    );
    expect((await runtime.runFunction('main')).value).toEqual([
      '#REF!',
      [
        [1, 2],
        [3, 4],
      ],
      8,
    ]);
  });

  // Google Docs Editors Help, "HYPERLINK": the label, by default the address.
  test('HYPERLINK is the text that it shows', async () => {
    const formulas = [
      '=HYPERLINK("#gid=0&range=A5","5")',
      '=HYPERLINK("http://example.com")',
      '=HYPERLINK("#gid=0",1/0)',
    ];
    const runtime = await open(`/** @customfunction */ function DAY() { return 1; }`, model());
    expect(await runtime.evaluate(formulas)).toMatchObject([
      { value: '5' },
      { value: 'http://example.com' },
      { error: '#DIV/0!' },
    ]);
  });

  test('TODAY and new Date follow the fixed clock in the spreadsheet zone', async () => {
    const runtime = await open(`/** @customfunction */ function DAY() { return new Date(); }`, model(), {
      clock: Date.UTC(2026, 2, 31, 16),
    });
    expect(await runtime.evaluate(['=TODAY()', '=INT(DAY())'])).toMatchObject([{ value: 46113 }, { value: 46113 }]);
  });
});

test('results of formulas that only another application can calculate are kept', async () => {
  const model = workbook([
    sheetModel('表', [], {
      cells: [
        { row: 1, column: 1, value: 3, formula: '=QUERY(B1:B9,"select B")' },
        { row: 2, column: 1, value: 6, formula: '=A1*2' },
        { row: 3, column: 1, value: '#NAME?', isError: true, formula: '=NEVER()' },
      ],
    }),
  ]);
  const runtime = await open('', model);
  expect(runtime.toModel().sheets[0]!.cells).toEqual(model.sheets[0]!.cells);
});
