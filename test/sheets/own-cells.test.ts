/** What people put beside a written block whose rows move, where it is more than a word in a cell. */
import { type JsonPlan, openWriter } from '../support/writer-runtime';

const plan = (keys: string[]): JsonPlan => ({
  sheetName: '状態',
  rows: [['題', null], ...keys.map((key) => [key, `${key}の値`])],
  firstKeyedRow: 1,
});

test('a column that one formula fills stays, those around it go with their rows', async () => {
  const writer = await openWriter();
  await writer.write(plan(['甲', '乙', '丙']));
  await writer.byHand(`const sheet = ss.getSheetByName('状態');
    sheet.getRange('D2:D4').setValues([['左 甲'], ['左 乙'], ['左 丙']]);
    sheet.getRange('E1').setValue('自分の列');
    sheet.getRange('E2').setFormula('=SEQUENCE(3)');
    sheet.getRange('G2:G4').setValues([['右 甲'], ['右 乙'], ['右 丙']]);`);
  await writer.write(plan(['丙', '丁', '甲', '乙']));
  expect(await writer.texts('状態', 'A1:G5')).toEqual([
    ['題', '', '', '', '自分の列', '', ''],
    ['丙', '丙の値', '', '左 丙', '1', '', '右 丙'],
    ['丁', '丁の値', '', '', '2', '', ''],
    ['甲', '甲の値', '', '左 甲', '3', '', '右 甲'],
    ['乙', '乙の値', '', '左 乙', '', '', '右 乙'],
  ]);
  expect(await writer.byHand("return ss.getSheetByName('状態').getRange('E2:E5').getFormulas().join('|');")).toBe(
    '=SEQUENCE(3)|||',
  );
});

test('a formula of its own in each row goes with its row', async () => {
  const writer = await openWriter();
  await writer.write(plan(['甲', '乙']));
  await writer.byHand(`const sheet = ss.getSheetByName('状態');
    sheet.getRange('D2:D3').setFormulas([['=SORT(A2)&"1"'], ['=SORT(A3)&"2"']]);`);
  await writer.write(plan(['乙', '甲']));
  expect(await writer.byHand("return ss.getSheetByName('状態').getRange('D2:D3').getFormulas().join('|');")).toBe(
    '=SORT(A2)&"2"|=SORT(A3)&"1"',
  );
});

test('a chart goes back to the rows of the block after a person put one between them', async () => {
  const writer = await openWriter();
  const charted: JsonPlan = {
    ...plan(['甲', '乙', '丙']),
    charts: [
      {
        key: 'sales',
        kind: 'column',
        title: '売上',
        anchor: { row: 0, column: 8 },
        width: 400,
        height: 200,
        ranges: [{ row: 0, column: 0, rows: 4, columns: 2 }],
        legend: 'none',
        series: [{}],
      },
    ],
  };
  const ranges = (): Promise<unknown> =>
    writer.byHand(
      "return ss.getSheetByName('状態').getCharts().map((chart) => chart.getRanges().map((r) => r.getA1Notation()).join());",
    );
  await writer.write(charted);
  await writer.byHand("ss.getSheetByName('状態').insertRowsBefore(3, 1);");
  expect(await ranges()).toEqual(['A1:B5']);
  await writer.write(charted);
  expect(await ranges()).toEqual(['A1:B4']);
});
