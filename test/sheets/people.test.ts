/** What people do to a written sheet besides reading it, and what stays of it after the next refresh. */
import { type JsonPlan, type WriterRuntime, openWriter } from '../support/writer-runtime';

const LOOK = { background: '#fbdcd0', color: '#8f2d0a' };

function plan(keys: string[], more: Partial<JsonPlan> = {}, columns = 3): JsonPlan {
  const row = (first: string, at: number): (string | number)[] => [
    first,
    ...Array.from({ length: columns - 1 }, (_, c) => (at < 0 ? `列${c + 2}` : at * 10 + c)),
  ];
  return {
    sheetName: '状態',
    rows: [row('題', -1), row('顧客', -1), ...keys.map(row)],
    firstKeyedRow: 2,
    marks: [{ row: 2, column: 1, rows: keys.length, columns: 1, look: LOOK, sign: '▲' }],
    ...more,
  };
}

let writer: WriterRuntime;
beforeEach(async () => {
  writer = await openWriter();
  await writer.write(plan(['甲', '乙', '丙']));
});
const onSheet = (statements: string): Promise<unknown> =>
  writer.byHand(`var sheet = ss.getSheetByName('状態'); ${statements}`);
const sheetModel = () => writer.model().sheets.find(({ name }) => name === '状態')!;

describe('rules', () => {
  const OWN = `SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(5).setBold(true).setRanges([sheet.getRange('B3:B4')]).build()`;
  const FORMULA = `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=LEFT($B3,1)="客"').setItalic(true).setRanges([sheet.getRange('B3:B5')]).build()`;

  test('of a person inside the block stay, in front of the block’s own, which are replaced', async () => {
    await onSheet(`sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat([${OWN}, ${FORMULA}]));`);
    await writer.write(plan(['甲', '乙', '丙', '丁']));
    const rules = sheetModel().conditionalFormats;
    expect(rules.map(({ ranges }) => ranges)).toEqual([['B3:B4'], ['B3:B5'], ['B3:B6']]);
    expect(rules[2]!.condition).toEqual({ kind: 'formula', formula: '=LEFT($B3,1)="▲"' });
  });

  test('of the block never pile up: growing, shrinking, moved by a row above, with and without a record', async () => {
    const many = ['甲', '乙', '丙', '丁', '戊', '己'];
    for (const keys of [many, ['甲'], many.slice(0, 4)]) {
      await writer.write(plan(keys));
      expect(sheetModel().conditionalFormats).toHaveLength(1);
    }
    await onSheet('sheet.insertRowsBefore(1, 2);');
    await writer.write(plan(many));
    expect(sheetModel().conditionalFormats.map(({ ranges }) => ranges)).toEqual([['B5:B10']]);
    await writer.byHand("PropertiesService.getDocumentProperties().deleteProperty('written');");
    await writer.write(plan(['甲']));
    expect(sheetModel().conditionalFormats.map(({ ranges }) => ranges)).toEqual([['B5']]);
  });

  test('over a whole row by the block’s own words are a person’s', async () => {
    await onSheet(`sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=LEFT($B3,1)="▲"').setBold(true).setRanges([sheet.getRange('A3:C5')]).build()].concat(sheet.getConditionalFormatRules()));`);
    await writer.write(plan(['甲', '乙']));
    expect(sheetModel().conditionalFormats.map(({ ranges }) => ranges)).toEqual([['A3:C5'], ['B3:B4']]);
  });

  test('of the block whose first row was deleted are replaced, not doubled', async () => {
    await onSheet('sheet.deleteRow(3);');
    await writer.write(plan(['乙', '丙']));
    expect(sheetModel().conditionalFormats.map(({ ranges }) => ranges)).toEqual([['B3:B4']]);
  });

  test('that the plan no longer has go', async () => {
    await writer.write(plan(['甲', '乙', '丙'], { marks: [] }));
    expect(sheetModel().conditionalFormats).toEqual([]);
  });
});

describe('the basic filter', () => {
  const filtered = (keys: string[]): JsonPlan => ({
    ...plan(keys),
    sheetName: '表2',
    filter: { row: 1, columns: 3 },
  });
  const onFiltered = (statements: string): Promise<unknown> =>
    writer.byHand(`var sheet = ss.getSheetByName('表2'); var filter = sheet.getFilter(); ${statements}`);
  const hiddenRows = (): Promise<unknown> =>
    onFiltered('return [1, 2, 3, 4, 5, 6, 7].filter(function (row) { return sheet.isRowHiddenByFilter(row); });');

  beforeEach(async () => {
    await writer.write(filtered(['甲', '乙', '丙']));
  });
  const HIDE = `filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['乙']).build());`;

  test('is made with the sheet, from its header down', async () => {
    expect(await onFiltered('return filter.getRange().getA1Notation();')).toBe('A2:C5');
  });

  test('with a person’s criteria follows the table, hidden rows are written, and what is hidden is what they chose', async () => {
    await onFiltered(HIDE);
    expect(await hiddenRows()).toEqual([4]);
    await writer.write(filtered(['乙', '甲', '丁', '丙', '戊']));
    expect(await onFiltered('return filter.getRange().getA1Notation();')).toBe('A2:C7');
    expect(await hiddenRows()).toEqual([3]);
    expect((await writer.texts('表2', 'A3:A7')).flat()).toEqual(['乙', '甲', '丁', '丙', '戊']);
    // Of the same size: the filter stays the same one and looks again.
    await writer.write(filtered(['甲', '丁', '乙', '丙', '戊']));
    expect(await hiddenRows()).toEqual([5]);
    await writer.write(filtered(['甲', '乙']));
    expect(await onFiltered('return filter.getRange().getA1Notation();')).toBe('A2:C4');
    expect(await hiddenRows()).toEqual([4]);
  });

  test('that a person removed stays away; one that they put elsewhere or made wider stays theirs', async () => {
    await onFiltered('filter.remove();');
    await writer.write(filtered(['甲', '乙', '丙', '丁']));
    expect(await onFiltered('return filter;')).toBeNull();
    await onFiltered("sheet.getRange('F10:G12').createFilter();");
    await writer.write(filtered(['甲', '乙']));
    expect(await onFiltered('return filter.getRange().getA1Notation();')).toBe('F10:G12');
    await onFiltered("filter.remove(); sheet.getRange('A2:E4').createFilter();");
    await writer.write(filtered(['甲', '乙', '丙', '丁']));
    expect(await onFiltered('return filter.getRange().getA1Notation();')).toBe('A2:E6');
  });
});

describe('columns', () => {
  test('an older version’s block with fewer columns gets its new ones after its last, people’s own move with them', async () => {
    await onSheet(`sheet.getRange('D2:D5').setValues([['メモ'], ['甲のメモ'], [''], ['丙のメモ']]).setNote('n');
      sheet.getRange('C7').setValue('下').setBackground('#ff0000'); sheet.getRange('F1').setFormula('=D3');
      sheet.hideColumns(1); sheet.setColumnWidth(4, 333);`);
    const wide = plan(['甲', '乙', '丙'], { columnWidths: [90, 91, 92, 93, 94] }, 5);
    const { applied } = await writer.write(wide);
    expect(applied).toMatchObject([{ sheetName: '状態', insteadOf: null, notWritten: null, hasOthers: true }]);
    expect(await writer.texts('状態', 'A2:F5')).toEqual([
      ['顧客', '列2', '列3', '列4', '列5', 'メモ'],
      ['甲', '0', '1', '2', '3', '甲のメモ'],
      ['乙', '10', '11', '12', '13', ''],
      ['丙', '20', '21', '22', '23', '丙のメモ'],
    ]);
    expect(
      await onSheet(
        "return [sheet.getRange('H1').getFormula(), sheet.getRange('D7').getBackground(), sheet.getRange('C7').getValue()];",
      ),
    ).toEqual(['=F3', '#ffffff', '下']);
    expect(await onSheet('return [4, 5, 6].map(function (column) { return sheet.getColumnWidth(column); });')).toEqual([
      93, 94, 333,
    ]);
    expect(sheetModel().hiddenColumns).toEqual([1]);
    expect(writer.model().names).toEqual([{ name: 'KPI_状態', reference: "'状態'!$A$1:$E$5" }]);
    expect((await writer.write(wide)).counts.cellsWritten).toBe(0);
  });

  test('one that a person put inside sends the report to a new sheet, also in front of a wider plan', async () => {
    await onSheet("sheet.insertColumnsAfter(1, 1); sheet.getRange('B3').setValue('私の');");
    const { applied } = await writer.write(plan(['甲', '乙', '丙'], {}, 6));
    expect(applied[0]).toMatchObject({
      sheetName: '状態 (2)',
      insteadOf: { sheetName: '状態', reason: 'changed' },
    });
    expect(await writer.texts('状態', 'A3:D3')).toEqual([['甲', '私の', '0', '1']]);
  });

  test('one of the block’s that a person deleted comes back', async () => {
    await onSheet("sheet.getRange('D3').setValue('甲のメモ'); sheet.deleteColumn(2);");
    await writer.write(plan(['甲', '乙', '丙']));
    expect(await writer.texts('状態', 'A2:D3')).toEqual([
      ['顧客', '列2', '列3', ''],
      ['甲', '0', '1', '甲のメモ'],
    ]);
  });

  test('a plan that needs fewer leaves the width of the block as it is, blank', async () => {
    await onSheet("sheet.getRange('D3').setValue('甲のメモ');");
    const { applied } = await writer.write(plan(['甲', '乙', '丙'], {}, 2));
    expect(applied[0]!.insteadOf).toBeNull();
    expect(await writer.texts('状態', 'A3:D3')).toEqual([['甲', '0', '', '甲のメモ']]);
    expect((await writer.write(plan(['甲', '乙', '丙'], {}, 2))).counts.cellsWritten).toBe(0);
    await writer.write(plan(['甲', '乙', '丙'], {}, 3));
    expect(await writer.texts('状態', 'A3:D3')).toEqual([['甲', '0', '1', '甲のメモ']]);
  });
});

describe('cells beside the block', () => {
  test('travel with all that a person gave them', async () => {
    await onSheet(`var cell = sheet.getRange('E3');
      cell.setNumberFormat('0.00').setValue(1.5).setBackground('#ffff00').setNote('覚え')
        .setTextStyle(SpreadsheetApp.newTextStyle().setBold(true).setItalic(true).setUnderline(true).setForegroundColor('#ff0000').setFontSize(14).build());
      sheet.getRange('E4').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['はい', 'いいえ']).build()).setValue('はい');`);
    await writer.write(plan(['乙', '丙', '甲']));
    expect(
      await onSheet(`var cell = sheet.getRange('E5'), style = cell.getTextStyle();
        return [cell.getDisplayValue(), cell.getNumberFormat(), cell.getBackground(), cell.getNote(),
          style.isBold(), style.isItalic(), style.isUnderline(), style.getForegroundColor(), style.getFontSize()];`),
    ).toEqual(['1.50', '0.00', '#ffff00', '覚え', true, true, true, '#ff0000', 14]);
    expect(
      await onSheet(`var yes = sheet.getRange('E3');
        return [yes.getValue(), yes.getDataValidation() !== null, sheet.getRange('E4').getDataValidation(), sheet.getRange('E4').getValue(),
          sheet.getRange('E3').getBackground(), sheet.getRange('E3').getTextStyle().isBold(), sheet.getRange('E3').getNote()];`),
    ).toEqual(['はい', true, null, '', '#ffffff', false, '']);
  });

  test.each([4, 400])('travel in as many calls for %i rows, and only when rows moved', async (rows) => {
    const keys = Array.from({ length: rows }, (_, i) => `客${i}`);
    await writer.write(plan(keys));
    await onSheet("sheet.getRange('E3').setValue('最初の'); sheet.getRange('E4').setValue('次の');");
    const { counts } = await writer.write(plan([...keys].reverse()));
    // One step: the eight tables of these cells are read, and those that are used are written. Right before that, their formulas
    // and values are looked at again, and the order of the block's rows.
    expect(counts.byOperation).toMatchObject({
      'sheet.last': 1,
      'range.notes': 1,
      'range.formulas': 2,
      'range.style': 2,
      'range.textStyles': 1,
      'range.validations': 1,
      'range.values': 4,
      // Values and formats of both in one call.
      'range.setStyle': 1,
      'range.setTextStyles': 1,
      'range.setInputs': 1,
    });
    expect(await writer.texts('状態', `E${rows + 1}:E${rows + 2}`)).toEqual([['次の'], ['最初の']]);
    const again = await writer.write(plan([...keys].reverse()));
    expect(again.counts.cellsWritten).toBe(0);
  });
});

test('a reference to a cell of the block stays true, whatever grows and moves', async () => {
  await writer.byHand("ss.getSheetByName('表').getRange('A1').setFormula('=状態!B3');");
  await onSheet("sheet.getRange('A8').setValue('下のメモ');");
  await writer.write(plan(['甲', ...Array.from({ length: 30 }, (_, i) => `客${i}`)]));
  await writer.write(plan(['甲'], {}, 6));
  expect(await writer.byHand("return ss.getSheetByName('表').getRange('A1').getFormula();")).toBe('=状態!B3');
});

test('notes of the plan are written and taken away; a person’s stay where the plan has none', async () => {
  await onSheet("sheet.getRange('B3').setNote('私の');");
  await writer.write(plan(['甲', '乙']));
  expect(await onSheet("return sheet.getRange('B3').getNote();")).toBe('私の');
  const noted = plan(['甲', '乙']);
  noted.rows[2]![1] = { value: 0, note: 'n = 3' };
  await writer.write(noted);
  expect(await onSheet("return sheet.getRange('B3').getNote();")).toBe('n = 3');
  await writer.write(plan(['甲', '乙']));
  expect(await onSheet("return sheet.getRange('B3').getNote();")).toBe('');
});

describe('a sheet that cannot be written', () => {
  const other = (text: string): JsonPlan => ({ sheetName: '別', rows: [[text]] });

  test('because it is protected is left and named, the others are written', async () => {
    const before = await (async () => {
      await writer.write(other('前'));
      return writer.model();
    })();
    const locked = await openWriter(before, { protectedSheets: ['状態'] });
    const { applied } = await locked.write(plan(['丙', '甲']), other('後'));
    expect(applied.map(({ sheetName, notWritten }) => [sheetName, notWritten])).toEqual([
      ['状態', 'protected'],
      ['別', null],
    ]);
    expect(await locked.texts('別', 'A1:A1')).toEqual([['後']]);
    expect(await locked.texts('状態', 'A3:A5')).toEqual([['甲'], ['乙'], ['丙']]);
  });

  test('because it was just deleted is named, the others are written, and the next refresh makes it anew', async () => {
    const { applied } = await writer.write(plan(['丙'], { deletesItself: true }), other('後'));
    expect(applied.map(({ sheetName, notWritten }) => [sheetName, notWritten])).toEqual([
      ['状態', 'deleted'],
      ['別', null],
    ]);
    expect(await writer.texts('別', 'A1:A1')).toEqual([['後']]);
    expect((await writer.write(plan(['丙']))).applied[0]!.notWritten).toBeNull();
    expect(await writer.texts('状態', 'A3:A3')).toEqual([['丙']]);
  });
});
