/** What a refresh costs, and that it writes no more and no less than has changed. Calls as the local runtime counts them. */
import { type JsonPlan, type WriterRuntime, openWriter } from '../support/writer-runtime';

const STAMP = { row: 0, column: 2 };
const MARK = { column: 2, columns: 1, look: { background: '#fbdcd0' }, sign: '▲' };

/** A table of `rows` rows with everything that a sheet may have. */
function plan(rows: number, stamp: string, change: (row: number) => number = (row) => row): JsonPlan {
  return {
    sheetName: '状態',
    rows: [
      [{ value: '題', look: { bold: true, size: 14 } }, null, stamp],
      ['顧客', '売上', '判定'],
      ...Array.from({ length: rows }, (_, row) => [
        `客${row}`,
        { value: change(row), format: '#,##0', look: { align: 'right' as const } },
        row % 3 === 0 ? '▲ 遅れ' : { formula: '=HYPERLINK("#gid=0&range=A1","→ 表")' },
      ]),
    ],
    firstKeyedRow: 2,
    stamp: STAMP,
    marks: [{ ...MARK, row: 2, rows }],
    filter: { row: 1, columns: 3 },
    frozenRows: 2,
    frozenColumns: 1,
    charts: [
      {
        key: 'sales',
        kind: 'column',
        title: '売上',
        anchor: { row: 0, column: 4 },
        width: 400,
        height: 200,
        ranges: [{ row: 1, column: 0, rows: 4, columns: 2 }],
        legend: 'none',
        series: [{}],
      },
    ],
  };
}

const changing = (operations: Record<string, number>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(operations).filter(([name]) => /set|insert|delete|clear|update|remove/i.test(name)),
  );

async function written(rows: number): Promise<WriterRuntime> {
  const writer = await openWriter();
  await writer.write(plan(rows, '更新 1'));
  return writer;
}

test.each([3, 3000])('nothing but the stamp is written where nothing has changed, with %i rows', async (rows) => {
  const writer = await written(rows);
  const { counts } = await writer.write(plan(rows, '更新 2'));
  expect(counts.byOperation).toEqual({
    'book.info': 1,
    'book.sheets': 1,
    'properties.all': 1,
    // Where the block is, and once more before its stamp is written.
    'book.names': 2,
    'book.protections': 2,
    'sheet.last': 1,
    'range.values': 1,
    'range.formulas': 1,
    'range.setInputs': 1,
    'book.flush': 1,
  });
  expect(counts.cellsWritten).toBe(1);
  expect(await writer.texts('状態', 'C1:C1')).toEqual([['更新 2']]);
});

test('the same stamp is not written again', async () => {
  const writer = await written(3);
  expect((await writer.write(plan(3, '更新 1'))).counts.cellsWritten).toBe(0);
});

test.each([3, 3000])('changed figures: formats, values and stamp in one call each, with %i rows', async (rows) => {
  const writer = await written(rows);
  const { counts } = await writer.write(plan(rows, '更新 2', (row) => row * 2));
  expect(changing(counts.byOperation)).toEqual({ 'range.setStyle': 1, 'range.setInputs': 1, 'properties.set': 1 });
  // Of the sheet its name, extent, values and formulas, formats and values; five for the filter: it, its range, and the criteria
  // of its three columns; where the block is, before anything of it is written, before its values and at the end, and whether its
  // rows stand as they did; of the file its id, sheets and protections, the property read, checked and kept, and the flush.
  expect(counts.serviceCalls).toBe(6 + 5 + 4 + 8);
  expect(await writer.texts('状態', 'B4:C4')).toEqual([['2', '→ 表']]);
  expect((await writer.write(plan(rows, '更新 2', (row) => row * 2))).counts.cellsWritten).toBe(0);
});

test('eight sheets that have not changed: six calls each and the few of the file', async () => {
  const writer = await openWriter();
  const plans = (stamp: string): JsonPlan[] =>
    Array.from({ length: 8 }, (_, i) => ({ ...plan(50, stamp), sheetName: `表${i + 1}` }));
  await writer.write(...plans('更新 1'));
  const { counts } = await writer.write(...plans('更新 2'));
  expect(counts.cellsWritten).toBe(8);
  // getRangeByName, getDataRange, getValues, getFormulas, getRangeByName and setValue; the file's id, sheets and protections, the
  // property, and one flush.
  expect(counts.serviceCalls).toBe(8 * 6 + 6);
});

test('a value that a person typed over comes back, with its looks, and only then is everything written', async () => {
  const writer = await written(6);
  await writer.byHand(
    "ss.getSheetByName('状態').getRange('A4').setNumberFormat('0').setValue('=1+1').setBackground('#ff0000');",
  );
  const { counts } = await writer.write(plan(6, '更新 2'));
  expect(counts.byOperation['range.setTextStyles']).toBe(1);
  expect(await writer.texts('状態', 'A4:A4')).toEqual([['客1']]);
  expect(
    await writer.byHand(
      "var cell = ss.getSheetByName('状態').getRange('A4'); return [cell.getFormula(), cell.getNumberFormat(), cell.getBackground()];",
    ),
  ).toEqual(['', '@', '#ffffff']);
  expect((await writer.write(plan(6, '更新 3'))).counts.cellsWritten).toBe(1);
});

test('a formula of ours whose text a person pasted as a value becomes a formula again', async () => {
  const writer = await written(6);
  await writer.byHand("ss.getSheetByName('状態').getRange('C4').setNumberFormat('@').setValue('→ 表');");
  await writer.write(plan(6, '更新 2'));
  expect(await writer.byHand("return ss.getSheetByName('状態').getRange('C4').getFormula();")).toContain('=HYPERLINK(');
});

test('text of a user stays text, also where a person took the text format away, in a normal refresh', async () => {
  const writer = await openWriter();
  const hostile = (text: string): JsonPlan => ({ sheetName: '表2', rows: [['名前'], [text], ['__proto__']] });
  await writer.write(hostile('青木'));
  // The value stands as it was left, only its format has changed.
  await writer.byHand("ss.getSheetByName('表2').getRange('A2').setNumberFormat('General');");
  await writer.write(hostile('=1+1'));
  expect(
    await writer.byHand(
      "var cell = ss.getSheetByName('表2').getRange('A2'); return [cell.getFormula(), cell.getValue()];",
    ),
  ).toEqual(['', '=1+1']);
});

test('dates, sparklines and gaps are compared by what was written', async () => {
  const writer = await openWriter();
  const days = (stamp: string): JsonPlan => ({
    sheetName: '月次',
    stamp: { row: 0, column: 0 },
    rows: [
      [stamp, null],
      [
        { value: { day: 19_905 }, format: 'yyyy/mm/dd' },
        { sparkline: [1, null, 2.5], kind: 'column' },
      ],
      [0.1 + 0.2, { sparkline: [null, null], kind: 'line' }],
    ],
  });
  await writer.write(days('更新 1'));
  expect((await writer.write(days('更新 2'))).counts.cellsWritten).toBe(1);
  expect(await writer.byHand("return ss.getSheetByName('月次').getRange('A2:B3').getFormulas();")).toEqual([
    ['', '=SPARKLINE({1;"";2.5},{"charttype","column";"nan","ignore"})'],
    ['', ''],
  ]);
  // 2024-07-01 is the 19,905th day after 1970-01-01.
  expect(await writer.texts('月次', 'A2:B2')).toEqual([['2024/07/01', '▁ █']]);
});

describe('the record of the last refresh', () => {
  const RECORD = 'PropertiesService.getDocumentProperties()';

  test('of another file is not believed: a copied file is written in full', async () => {
    const writer = await written(3);
    await writer.byHand(
      `var p = ${RECORD}; p.setProperty('written', p.getProperty('written').replace('local-workbook', 'another file'));
       ss.getSheetByName('状態').getRange('A1').setBackground('#ff0000');`,
    );
    const { counts } = await writer.write(plan(3, '更新 2'));
    expect(counts.byOperation['range.setTextStyles']).toBe(1);
    expect(await writer.byHand("return ss.getSheetByName('状態').getRange('A1').getBackground();")).toBe('#ffffff');
  });

  test.each(['deleted', 'unreadable'])('%s: everything is written once', async (kind) => {
    const writer = await written(3);
    await writer.byHand(
      kind === 'deleted' ? `${RECORD}.deleteProperty('written');` : `${RECORD}.setProperty('written', '{');`,
    );
    expect((await writer.write(plan(3, '更新 2'))).counts.byOperation['range.setTextStyles']).toBe(1);
    expect((await writer.write(plan(3, '更新 3'))).counts.cellsWritten).toBe(1);
    const sheet = writer.model().sheets.find(({ name }) => name === '状態')!;
    expect(sheet.charts).toEqual(['売上']);
    expect(sheet.conditionalFormats).toHaveLength(1);
  });

  test('stays small', async () => {
    const writer = await openWriter();
    await writer.write(...Array.from({ length: 8 }, (_, i) => ({ ...plan(5, ''), sheetName: `表${i + 1}` })));
    const text = (await writer.byHand(`return ${RECORD}.getProperty('written');`)) as string;
    expect(text.length).toBeLessThan(4000);
  });
});

test('looks that have changed are written although no value has', async () => {
  const writer = await written(3);
  const other = plan(3, '更新 1');
  other.rows[0]![0] = { value: '題', look: { bold: true, size: 12, color: '#1f4e79' } };
  const { counts } = await writer.write(other);
  expect(changing(counts.byOperation)).toMatchObject({ 'range.setTextStyles': 1 });
  expect(
    await writer.byHand(
      "var cell = ss.getSheetByName('状態').getRange('A1'); return [cell.getFontSize(), cell.getFontColor(), cell.getFontWeight()];",
    ),
  ).toEqual([12, '#1f4e79', 'bold']);
});

test('a format that has changed is written although no value has, and no other part of the looks', async () => {
  const writer = await written(3);
  const other = plan(3, '更新 1');
  other.rows[2]![1] = { value: 0, format: '0.0', look: { align: 'right' } };
  const { counts } = await writer.write(other);
  expect(changing(counts.byOperation)).toEqual({ 'range.setStyle': 1, 'properties.set': 2 });
  expect(await writer.texts('状態', 'B3:B4')).toEqual([['0.0'], ['1']]);
});

test('a new sheet: neighbouring columns of one width by one call, and no rule or filter is read', async () => {
  const writer = await openWriter();
  const { counts } = await writer.write({ ...plan(3, ''), columnWidths: [90, 90, 60, 60, 60, 90] });
  expect(counts.byOperation['sheet.resize']).toBe(3);
  expect(counts.byOperation['sheet.rules']).toBeUndefined();
  expect(
    await writer.byHand(
      "var sheet = ss.getSheetByName('状態'); return [1, 2, 3, 4, 5, 6, 7].map(function (c) { return sheet.getColumnWidth(c); });",
    ),
  ).toEqual([90, 90, 60, 60, 60, 90, 100]);
});

test('one flush is for all sheets that have changed', async () => {
  const writer = await openWriter();
  const plans = (factor: number): JsonPlan[] =>
    ['甲', '乙'].map((sheetName) => ({ ...plan(5, `${factor}`, (row) => row * factor), sheetName }));
  await writer.write(...plans(1));
  const { counts } = await writer.write(...plans(2));
  // Each is read, and its rows once more before they are written.
  expect(counts.byOperation).toMatchObject({ 'range.values': 4, 'range.formulas': 2, 'book.flush': 1 });
});
