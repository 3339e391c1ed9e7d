/** ルートKPIのデータをすべて消す: nothing of the add-on is left, and nothing of people's has changed. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetModel, WorkbookModel } from '../../local/model/workbook-model';
import type { RunOptions } from '../../local/runtime';
import { isOwnName } from '../../src/sheets/own-names';
import { ROOT } from '../local/local-runtime';
import { CALL_STEP } from '../support/broken-off';
import { GoalsDriver, wanted } from '../support/goals-driver';
import { ImportDriver } from '../support/import-driver';
import { CONTRACTS, sheetModel, VISITS, workbook } from '../support/product-runtime';

jest.setTimeout(180_000);

const MEMO = sheetModel('控え', [['大事なメモ', '=1+1', '=SUM(訪問!A:A)']]);

/** What people do on the sheets, and what the stores hold. */
const BY_HAND = `
function book() { return SpreadsheetApp.getActiveSpreadsheet(); }
function stored() {
  var cache = CacheService.getDocumentCache();
  var keys = ['sharing.edit', 'sharing.round', 'sharing.noted', 'reading.' + book().getId()];
  return { properties: PropertiesService.getDocumentProperties().getKeys(), cached: Object.keys(cache.getAll(keys)) };
}
function ownProperty() { PropertiesService.getDocumentProperties().setProperty('office', 'own'); }
function ownNames() { book().setNamedRange('KPI_メモ', book().getSheetByName('控え').getRange('A1')); }
function writeBeside() {
  var sheet = book().getSheetByName('進捗');
  var cell = sheet.getRange(7, sheet.getLastColumn() + 2);
  cell.setValue('社長に報告済み').setNote('6月');
  var rule = SpreadsheetApp.newConditionalFormatRule().whenTextContains('報告').setBackground('#ffff00').setRanges([cell]).build();
  sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat([rule]));
  return cell.getA1Notation();
}
function copyProgress() {
  var range = book().getSheetByName('進捗').getDataRange();
  book().insertSheet('6月の進捗').getRange(range.getA1Notation()).setValues(range.getDisplayValues());
}
function fileId() { return book().getId(); }
`;

let driver: GoalsDriver;
afterEach(() => driver?.dispose());

const run = async (name: string, args: unknown[] = [], options: RunOptions = {}) =>
  (await driver.runtime.runFunction(name, args, options)).value;
const names = (): string[] => driver.model.sheets.map(({ name }) => name);
const sheet = (name: string): SheetModel => driver.model.sheets.find((each) => each.name === name)!;
const contents = ({ cells }: SheetModel): unknown =>
  cells
    .filter(({ value, formula, note }) => (value ?? '') !== '' || formula !== undefined || note !== undefined)
    .map(({ row, column, value, formula, note }) => [row, column, formula?.replace(/gid=\d+/, 'gid') ?? value, note]);

/** A file in which every action of the add-on has left something. */
async function used(model: WorkbookModel = workbook([VISITS, CONTRACTS, MEMO])): Promise<void> {
  const importDriver = await ImportDriver.open(model, BY_HAND);
  driver = GoalsDriver.over(importDriver.runtime);
  await run('createSettingsSheet');
  await run('refresh');
  await run('closeMonth', ['2024-05']);
  await run('makeReview');
  await driver.save({ targets: [wanted('visits', 30)] });
  await driver.call('saveTip', { title: '', words: '朝に行く', kpi: '', stage: '', author: '佐藤', day: '2024-07-01' });
  await importDriver.import('訪問日,担当者,顧客\n2024/6/20,佐藤,青木商店\n');
  await run('refresh');
}

const PEOPLES = ['訪問', '契約', '控え', '設定', '目標', '改善', 'ノウハウ'];

test('all of it goes, and what people have stays as it was', async () => {
  await used();
  await run('ownProperty');
  await run('ownNames');
  await run('copyProgress');
  const kept = [...PEOPLES, '6月の進捗'];
  const before = kept.map((name) => contents(sheet(name)));
  expect(names().length).toBeGreaterThan(kept.length + 10);
  expect(driver.model.names.length).toBeGreaterThan(10);

  const { value, events } = await driver.runtime.runFunction('removeEverything', []);
  // Eleven sheets of refresh and review (nobody logs calls), the history, and the hidden copy (no visit is planned today).
  const gone = 13;
  expect(value).toBe(
    `ルートKPIのデータを消しました(シート${gone}枚)。入力した表はそのままです。元に戻すには「ファイル → 変更履歴」を使ってください。`,
  );
  const [question] = events.alerts;
  expect(question).toMatchObject({ title: 'ルートKPIのデータをすべて消す', buttons: 'YES_NO' });
  for (const name of ['進捗', '履歴', 'ルートKPIの控え', '訪問、契約', '変更履歴', '#REF!'])
    expect(question!.prompt).toContain(name);

  expect(names().sort()).toEqual([...kept].sort());
  expect(kept.map((name) => contents(sheet(name)))).toEqual(before);
  expect(driver.model.names.map(({ name }) => name)).toEqual(['KPI_メモ']);
  expect(await run('stored')).toEqual({ properties: ['office'], cached: [] });
});

test('a refresh afterwards begins as on a new file', async () => {
  await used();
  const [figures, width] = [contents(sheet('担当者別')), driver.model.names.length];
  await run('removeEverything');
  await run('refresh');
  expect(contents(sheet('担当者別'))).toEqual(figures);
  // All but those of closed months, the review, the import and people's sheets.
  expect(driver.model.names.length).toBeLessThan(width);
});

test('on a sheet where somebody has written, only the add-on’s part goes', async () => {
  await used();
  const cell = await run('writeBeside');
  const { events } = await driver.runtime.runFunction('removeEverything', []);
  expect(events.alerts[0]!.prompt).toContain('「進捗」の中の、ルートKPIが書いた部分');
  expect(contents(sheet('進捗'))).toEqual([[7, expect.any(Number), '社長に報告済み', '6月']]);
  expect(sheet('進捗').conditionalFormats.map(({ ranges }) => ranges)).toEqual([[cell]]);
  expect(sheet('進捗').validations).toEqual([]);
  expect(sheet('進捗').charts ?? []).toEqual([]);
  expect(driver.model.names).toEqual([]);
});

test.each(['NO', 'CLOSE'])('%s changes nothing', async (button) => {
  await used();
  const [before, stored] = [JSON.stringify(driver.model), await run('stored')];
  expect(await run('removeEverything', [], { answers: [button] })).toBe('消しませんでした。何も変えていません。');
  expect(JSON.stringify(driver.model)).toBe(before);
  expect(await run('stored')).toEqual(stored);
});

test('a file with nothing but written sheets keeps one blank sheet', async () => {
  driver = await GoalsDriver.open(
    workbook([VISITS, CONTRACTS]),
    `${BY_HAND}
function dropInputs() { ['訪問', '契約'].forEach(function (name) { book().deleteSheet(book().getSheetByName(name)); }); }`,
  );
  await run('refresh');
  await run('dropInputs');
  await run('removeEverything');
  expect(driver.model.sheets).toHaveLength(1);
  expect(contents(driver.model.sheets[0]!)).toEqual([]);
});

test('where the add-on was never used, there is nothing to remove', async () => {
  driver = await GoalsDriver.open(workbook([VISITS, CONTRACTS, MEMO]), BY_HAND);
  const before = driver.model.sheets.map(contents);
  expect(await run('removeEverything')).toContain('(シート0枚)');
  expect(driver.model.sheets.map(contents)).toEqual(before);
});

test('in English', async () => {
  driver = await GoalsDriver.open(workbook([VISITS, CONTRACTS], { locale: 'en_US' }), BY_HAND);
  await run('refresh');
  const { value, events } = await driver.runtime.runFunction('removeEverything', []);
  expect(value).toMatch(/^Everything of Route KPI is removed \(\d+ sheets\)\./);
  expect(events.alerts[0]!.prompt).toContain('"Progress"');
  expect(names()).toEqual(['訪問', '契約']);
});

test('a run that breaks off anywhere has touched nothing of people’s, and the next one takes the rest', async () => {
  await used();
  const before = PEOPLES.map((name) => contents(sheet(name)));
  const model = driver.model;
  const { counts } = await driver.runtime.runFunction('removeEverything', []);
  const calls = counts.serviceCalls;
  expect(calls).toBeGreaterThan(50);
  for (let call = 1; call <= calls; call += CALL_STEP * 8) {
    driver.dispose();
    driver = await GoalsDriver.open(model, BY_HAND);
    await run('removeEverything', [], { faults: [{ call, kind: 'kill' }] }).catch(() => undefined);
    expect(PEOPLES.map((name) => contents(sheet(name)))).toEqual(before);
    await run('removeEverything');
    expect(names().sort()).toEqual([...PEOPLES].sort());
    expect(driver.model.names).toEqual([]);
    expect(await run('stored')).toEqual({ properties: [], cached: [] });
  }
});

test('every name that the add-on gives to cells is known to be its own', () => {
  const files = execFileSync('git', ['ls-files', 'src'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
  const found = files
    .filter((path) => path.endsWith('.ts') && !/^src\/(?:kpis|functions|sidebar|sample)\//.test(path))
    .flatMap((path) => [
      ...readFileSync(join(ROOT, path), 'utf8').matchAll(/= '(K(?:PI|GI)[A-Z_]*)'|(?:rangeName|mark): '(\w+)'/g),
    ])
    .map(([, constant, mark]) => (constant ?? mark)!)
    // A name that bears a number.
    .map((name) => (name.endsWith('_') ? `${name}1` : name));
  expect(found.length).toBeGreaterThan(15);
  expect(found.filter((name) => !isOwnName(name))).toEqual([]);
});
