import { endOfContract, failureOf, runBody, sheetModel, valueOf, workbook } from './local-runtime';

// Google reference "Class Range": setValue, "if it begins with '=' it is interpreted as a formula"; the example of setValues writes
// '1,000,000' and '$2.99'. That other texts are read as if typed by a person is observed, not documented there; the Sheets API
// calls the same USER_ENTERED ("ValueInputOption": strings may be converted to numbers, dates, … as when entered in a cell).
describe('writing values', () => {
  test.each([
    ['2024/4/1', 45383, 'yyyy/mm/dd'],
    ['2024-04-01', 45383, 'yyyy-mm-dd'],
    ['0312345678', 312345678, 'General'],
    ['007', 7, 'General'],
    ['1,234', 1234, '#,##0'],
    ['50%', 0.5, '0%'],
    ['TRUE', true, 'General'],
    ["'007", '007', 'General'],
    ['東京', '東京', 'General'],
    ['2024/2/30', '2024/2/30', 'General'],
    ['- メモ', '- メモ', 'General'],
    ['{1,2}', '{1,2}', 'General'],
  ])('reads %j as typed', async (text, expected, format) => {
    const body = `sheet.getRange('A1').setValue(${JSON.stringify(text)}); var v = sheet.getRange('A1').getValue();
      return [v instanceof Date ? 'date' : v, sheet.getRange('A1').getNumberFormat()];`;
    const { value, model } = await runBody(body);
    expect(value).toEqual([/y/.test(format) ? 'date' : expected, format]);
    expect(model.sheets[0]!.cells[0]!.value).toBe(expected);
  });

  // As above; Google's editor takes the current year for a date without one (observed).
  test('"1-2" is a day of this year', async () => {
    const { model } = await runBody(
      `sheet.getRange('A1').setValue('1-2');`,
      undefined,
      {},
      { clock: Date.UTC(2026, 5, 1) },
    );
    expect(model.sheets[0]!.cells[0]!.value).toBe(46024);
  });

  // "Class Range", setValues: "if a value begins with =, it's interpreted as a formula".
  test('"=…" becomes a formula, calculated when read', async () => {
    expect(
      await valueOf(
        `sheet.getRange('A1:A2').setValues([[2], ['=A1*3']]); return [sheet.getRange('A2').getValue(), sheet.getRange('A2').getFormula()];`,
      ),
    ).toEqual([6, '=A1*3']);
  });

  // Sheets API, "Date and number formats": `@` inserts the raw text; the editor's "plain text" format. Line 27 of
  // docs/by-hand-checklist.md looks at it on Google.
  test('cells formatted @ beforehand keep text', async () => {
    expect(
      await valueOf(
        `sheet.getRange('A1:A3').setNumberFormat('@').setValues([['007'], ['=1+1'], ['2024/4/1']]); return sheet.getRange('A1:A3').getValues();`,
      ),
    ).toEqual([['007'], ['=1+1'], ['2024/4/1']]);
  });

  // Sheets API, "values.update": an empty string clears a cell, and formats are no values; "Class Range", isBlank.
  test('null and "" clear, and keep the format', async () => {
    expect(
      await valueOf(
        `var r = sheet.getRange('A1:B1').setValues([[1, 2]]).setNumberFormat('0.0'); r.setValues([[null, '']]); return [r.isBlank(), sheet.getLastRow(), r.getNumberFormats()];`,
      ),
    ).toEqual([true, 0, [['0.0', '0.0']]]);
  });

  // "Class Range", getValues: "of type Number, Boolean, Date, or String, depending on the value of the cell".
  test('a Date comes back as the same Date of the script, in the spreadsheet zone', async () => {
    const { value, model } = await runBody(
      `var d = new Date(2026, 0, 2, 9, 30); sheet.getRange('A1').setValue(d); var v = sheet.getRange('A1').getValue(); return [v instanceof Date, v.getTime() === d.getTime()];`,
    );
    expect(value).toEqual([true, true]);
    expect(model.sheets[0]!.cells[0]!.value).toBeCloseTo(46024 + 9.5 / 24, 9);
  });

  // One script has one global scope (guide "V8 Runtime Overview"): what a service gives is an Array like any other in it.
  test('values are of the script’s own realm', async () => {
    expect(
      await valueOf(
        `var v = sheet.getRange('A1:B2').getValues(); return [v instanceof Array, v[0] instanceof Array, typeof v.constructor.constructor('return typeof process')()];`,
      ),
    ).toEqual([true, true, 'string']);
    expect(
      await valueOf(`return sheet.getRange('A1').getValues().constructor.constructor('return typeof process')();`),
    ).toBe('undefined');
  });

  // "Class Range", setValues: the array's size must match the range's; "Class Sheet", getRange: positions start at 1. The limit of
  // 50,000 characters: "Files you can store in Google Drive". Wordings are those that users quote from Google, not documented ones;
  // "… is not emulated" and "cannot be set" are ours, stricter than Google. Without timers: guide "V8 Runtime Overview".
  test.each([
    [
      `sheet.getRange(1, 1, 3, 1).setValues([[1], [2]])`,
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    ],
    [
      `sheet.getRange(1, 1, 1, 2).setValues([[1]])`,
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      `sheet.getRange(1, 1).setValues([1])`,
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      `sheet.getRange(1, 1).setValue({})`,
      "The parameters (Object) don't match the method signature for SpreadsheetApp.Range.setValue.",
    ],
    [`sheet.getRange(0, 1)`, 'The starting row of the range is too small.'],
    [`sheet.getRange(1, 0)`, 'The starting column of the range is too small.'],
    [`sheet.getRange(1, 1, 0, 1)`, 'The number of rows in the range must be at least 1.'],
    [`sheet.getRange(101, 1)`, 'The coordinates of the range are outside the dimensions of the sheet.'],
    [
      `sheet.getRange('1', 1)`,
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [`sheet.getRange('???')`, 'Range not found'],
    [
      `sheet.getRange('A1').setValue(new Array(50002).join('x'))`,
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [`sheet.getRange('A1').setFoo(1)`, 'Range.setFoo is not emulated'],
    [`ss.foo`, 'Spreadsheet.foo is not emulated'],
    [`SpreadsheetApp.create('x')`, 'SpreadsheetApp.create is not emulated'],
    [`sheet.foo = 1`, 'Sheet.foo cannot be set'],
    [`SpreadsheetApp.BorderStyle.NONE`, 'SpreadsheetApp.BorderStyle.NONE is not emulated'],
    [`setTimeout(function () {}, 1)`, 'ReferenceError: setTimeout is not defined'],
    [`throw new Error('一文です')`, '一文です'],
  ])('%s is refused', async (body, message) => {
    expect(await failureOf(body)).toBe(message);
  });
});

// "Class Range", getDisplayValues: "takes into account date, time and currency formatting"; "empty cells are represented by an
// empty string". What a format shows: Sheets API, "Date and number formats".
test('display values follow the number format', async () => {
  expect(
    await valueOf(`sheet.getRange('A1:F1').setValues([[0.456, 1234.5, 45383, true, 'x', 0.1]]).setNumberFormats([['0.0%', '#,##0', 'yyyy/mm/dd', 'General', '@', 'General']]);
      return sheet.getRange('A1:G1').getDisplayValues();`),
  ).toEqual([['45.6%', '1,235', '2024/04/01', 'TRUE', 'x', '0.1', '']]);
});

// "Class Sheet", insertRowsAfter; no limit of a call is documented. The time is ours: Google allows a run six minutes.
test('a large table is read and written in one call each', async () => {
  const rows = Array.from({ length: 20_000 }, (_, r) => [46023 + (r % 60), `客${r}`, r, r % 2 === 0]);
  const model = workbook([sheetModel('表', rows, { rowCount: 20_100 })]);
  const start = Date.now();
  const { value, counts } = await runBody(
    `var v = sheet.getDataRange().getValues(); ss.insertSheet('写し'); var s = ss.getSheetByName('写し'); s.insertRowsAfter(1000, 20000); s.getRange(1, 1, v.length, 4).setValues(v); return [v.length, s.getLastRow()];`,
    model,
  );
  expect(value).toEqual([20_000, 20_000]);
  expect(counts).toMatchObject({ cellsRead: 80_000, cellsWritten: 80_000 });
  expect(Date.now() - start).toBeLessThan(8_000);
});

endOfContract();
