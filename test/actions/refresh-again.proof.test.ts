/** What a refresh of the sample writes when nothing has changed, and when one visit has. */
import type { WorkbookModel } from '../../local/model/workbook-model';
import type { RunCounts, Runtime } from '../../local/runtime';
import { openProduct, sheetModel, workbook } from '../support/product-runtime';

jest.setTimeout(120_000);

/** What a person would do by typing: one of the last visits before the sample's as-of day did not take place. */
const CANCEL = `function cancelVisit() {
  var sheet = SpreadsheetApp.getActive().getSheetByName('訪問');
  var rows = sheet.getDataRange().getValues();
  var [day, kind, outcome] = ['訪問日', '種別', '結果'].map(function (name) { return rows[0].indexOf(name); });
  for (var row = rows.length - 1; row > 0; row--)
    if (rows[row][day] < new Date(2024, 5, 15) && rows[row][kind] === '訪問' && rows[row][outcome] === '商談') {
      sheet.getRange(row + 1, outcome + 1).setValue('中止');
      return;
    }
}`;
/** Those of the six written sheets whose figures rest on visits; データ確認 and 顧客の状態 follow where it matters to them. */
const FOLLOWING = ['進捗', '担当者別', '月次', '計算のしくみ'];
const REFRESHED = [
  '進捗',
  '担当者別',
  '月次',
  '顧客の状態',
  '計算のしくみ',
  'データ確認',
  '今日の予定',
  '段階',
  '通話の状況',
  '更新と解約',
];

let runtime: Runtime;
const cellsOf = (model: WorkbookModel, name: string): string =>
  JSON.stringify(model.sheets.find((sheet) => sheet.name === name)!.cells);
const times = ({ byOperation }: RunCounts, operation: string): number => byOperation[operation] ?? 0;

beforeAll(async () => {
  runtime = await openProduct(workbook([sheetModel('シート1')]), CANCEL);
  await runtime.runFunction('insertSampleData', []);
  await runtime.runFunction('refresh', []);
}, 120_000);
afterAll(() => runtime.dispose());

test('nothing has changed: no written sheet is written', async () => {
  const before = runtime.toModel();
  const { counts } = await runtime.runFunction('refresh', []);
  for (const operation of ['range.setTextStyles', 'sheet.setRules', 'sheet.updateChart', 'range.clear'])
    expect([operation, times(counts, operation)]).toEqual([operation, 0]);
  // What is written is the marks of the copy for custom functions, and the formulas that call them.
  expect(counts.cellsWritten).toBeLessThan(30);
  for (const name of REFRESHED) expect(cellsOf(runtime.toModel(), name)).toBe(cellsOf(before, name));
});

test('one visit has: each sheet is written in one call a kind, whatever its rows', async () => {
  const before = runtime.toModel();
  await runtime.runFunction('cancelVisit', []);
  const { counts } = await runtime.runFunction('refresh', []);
  const after = runtime.toModel();
  const changed = REFRESHED.filter((name) => cellsOf(after, name) !== cellsOf(before, name));
  expect(changed).toEqual(expect.arrayContaining(FOLLOWING));
  // Beside the sheets, the copy for custom functions, the formulas that call them and the record of plans.
  expect(times(counts, 'range.setInputs')).toBeLessThanOrEqual(changed.length + 3);
  expect(times(counts, 'range.setStyle')).toBeLessThanOrEqual(changed.length + 3);
  for (const operation of ['range.setTextStyles', 'sheet.rules', 'sheet.setRules', 'sheet.updateChart'])
    expect(times(counts, operation)).toBeLessThanOrEqual(changed.length);
});
