/** 振り返りを作る, 会議資料をコピー and what 月次締め writes of them, over the built add-on: by hand, twice, and by runs that die. */
import type { WorkbookModel } from '../../local/model/workbook-model';
import type { RunOptions, RuntimeOptions } from '../../local/runtime';
import { readHistory } from '../../src/review/history';
import { GoalsDriver } from '../support/goals-driver';
import { CONTRACTS, openProduct, sheetModel, VISITS, workbook } from '../support/product-runtime';

/** The clock stands at 2024-07-01: June is the last month that is over. */
const JUNE = 2024 * 12 + 5;
const BOOK = workbook([VISITS, CONTRACTS]);
const HEADER = ['月', 'Keep', 'Problem', 'Try', 'アクション', '担当者', '期限', 'KPI', '完了日'];

/** What a person may do on the sheets. */
const BY_HAND = `
function book() { return SpreadsheetApp.getActiveSpreadsheet(); }
function writeAction() { book().getSheetByName('改善').getRange('A2:I2').setValues([['2024-06', 'よい', '', '', '台本を作る', '佐藤', '2024/6/20', '訪問件数', '']]); }
function renameImprovements() { book().getSheetByName('改善').setName('次にやること'); }
function deleteReview() { book().deleteSheet(book().getSheetByName('振り返り')); }
function memo() { var sheet = book().getSheetByName('会議資料'); sheet.getRange('K7').setValue('確認済み'); }
function memoRow() { var values = book().getSheetByName('会議資料').getRange('K1:K60').getValues(); for (var i = 0; i < 60; i++) if (values[i][0] !== '') return book().getSheetByName('会議資料').getRange(i + 1, 9).getValue(); }
function listOf(a1) { var rule = book().getSheetByName('改善').getRange(a1).getDataValidation(); return rule === null ? null : [String(rule.getCriteriaType()), rule.getAllowInvalid()]; }
function noteOf(a1) { return book().getSheetByName('改善').getRange(a1).getNote(); }
function pending() { return PropertiesService.getDocumentProperties().getProperty('pendingReview'); }
`;

let driver: GoalsDriver;
afterEach(() => driver.dispose());

async function open(model: WorkbookModel = BOOK, options: Partial<RuntimeOptions> = {}): Promise<void> {
  driver = GoalsDriver.over(await openProduct(model, BY_HAND, options));
}
const run = async <T = string>(name: string, args: unknown[] = [], options: RunOptions = {}): Promise<T> =>
  (await driver.runtime.runFunction(name, args, options)).value as T;
const names = (): string[] => driver.model.sheets.map(({ name }) => name);
/** A sheet with its looks; numbers of styles change with other sheets. */
const seen = (sheet: string): unknown => {
  const { sheets, styles } = driver.model;
  const found = sheets.find(({ name }) => name === sheet)!;
  return { ...found, cells: found.cells.map((cell) => ({ ...cell, style: styles[cell.style ?? -1] })) };
};
const texts = (sheet: string): string => driver.rows(sheet).flat().join('\n');

describe('振り返りを作る', () => {
  test('of the last month that is over while none is closed, and says so', async () => {
    await open();
    expect(await run('makeReview')).toBe(
      '2024年6月の「振り返り」と「会議資料」を作りました。まだ締めていないため、数字は変わることがあります。',
    );
    expect(names()).toEqual(['振り返り', '会議資料', '訪問', '契約', '改善']);
    expect(texts('振り返り')).toContain('締め前(数字はまだ変わります)');
    // By hand: 青木商店 pays 10,000, 井上薬局 5,000 on the 20th of each month until it leaves on that day.
    expect(driver.rows('振り返り').find(([first]) => first === '2024年6月の売上')![1]).toBe(15_000);
    expect(texts('会議資料')).toContain('・解約 井上薬局');
  });

  test('of the last one that is closed, whatever is over since', async () => {
    await open();
    await run('closeMonth', ['2024-05']);
    expect(await run('makeReview')).toBe('2024年5月の「振り返り」と「会議資料」を作りました。');
    expect(texts('振り返り')).toContain('締め 2024/07/01 12:00');
  });

  test('in English', async () => {
    await open(workbook([VISITS, CONTRACTS], { locale: 'en_US' }));
    expect(await run('makeReview')).toContain('2024-06: "Review" and "Meeting" are ready.');
    expect(names()).toEqual(['Review', 'Meeting', '訪問', '契約', 'Improvements']);
    expect(driver.rows('Improvements')[0]!.slice(0, 5)).toEqual(['Month', 'Keep', 'Problem', 'Try', 'Action']);
  });

  test('a second time nothing but the stamp is written, and a memo stays beside its row', async () => {
    await open();
    await run('makeReview');
    const before = [driver.rows('振り返り'), driver.rows('会議資料')];
    await run('memo');
    const key = await run('memoRow');
    await run('makeReview');
    expect(await run('memoRow')).toBe(key);
    expect(driver.rows('振り返り')).toEqual(before[0]);
    await run('deleteReview');
    await run('makeReview');
    expect(driver.rows('振り返り')).toEqual(before[0]);
  });

  test('without any record: one sentence, and nothing is made', async () => {
    await open(workbook([sheetModel('メモ', [['a']])]));
    await expect(run('makeReview')).rejects.toThrow('2024年6月の記録がないため');
    expect(names()).toEqual(['メモ']);
  });

  test('without visits, and without contracts', async () => {
    await open(workbook([CONTRACTS]));
    expect(await run('makeReview')).toContain('を作りました');
    driver.dispose();
    await open(workbook([VISITS]));
    expect(await run('makeReview')).toContain('を作りました');
  });
});

describe('改善', () => {
  test('is made once, with lists and help, and never written again', async () => {
    await open();
    await run('makeReview');
    expect(driver.rows('改善')).toEqual([HEADER]);
    // Lists propose; other words may be typed all the same.
    expect(await run<unknown>('listOf', ['F2'])).toEqual(['VALUE_IN_LIST', true]);
    expect(await run<unknown>('listOf', ['H201'])).toEqual(['VALUE_IN_LIST', true]);
    expect(await run<unknown>('listOf', ['G2'])).toEqual(['DATE_IS_VALID_DATE', true]);
    expect(await run<unknown>('listOf', ['E2'])).toBeNull();
    expect(await run('noteOf', ['I1'])).toContain('書くまでは、毎月の振り返りに出ます');
    await run('writeAction');
    const before = seen('改善');
    await run('closeMonth');
    expect(seen('改善')).toEqual(before);
    expect(texts('振り返り')).toContain('台本を作る');
    // Due on 20 June; today is 1 July.
    expect(texts('会議資料')).toContain('□ 台本を作る(佐藤、▲ 11日超過、訪問件数)');
  });

  test('is found under another name, and never taken for a log', async () => {
    await open();
    await run('makeReview');
    await run('writeAction');
    await run('renameImprovements');
    await run('makeReview');
    expect(names()).toEqual(['振り返り', '会議資料', '訪問', '契約', '次にやること']);
    expect(texts('振り返り')).toContain('台本を作る');
    expect(texts('振り返り')).toContain('「次にやること」');
  });

  test('a sheet of that name with something else is left alone, and its headers asked for', async () => {
    const own = [['案', 'だれ'], ['朝礼を短く', '佐藤']]; // prettier-ignore
    await open(workbook([VISITS, CONTRACTS, sheetModel('改善', own)]));
    await run('makeReview');
    expect(driver.rows('改善')).toEqual(own);
    expect(texts('振り返り')).toContain('「改善」の見出しが読めません');
  });
});

describe('会議資料をコピー', () => {
  test('shows the page as text in a window, and gives it', async () => {
    await open();
    const { value, events } = await driver.runtime.runFunction('copyMeeting', []);
    const text = value as string;
    expect(text.split('\n')[0]).toBe('【会議資料 2024年6月の振り返り】');
    expect(text).toContain('・解約 井上薬局');
    expect(JSON.stringify(events)).toContain('会議資料をコピー');
    expect(names()).toContain('会議資料');
  });
});

test('a protected 振り返り does not keep the month from being closed', async () => {
  await open();
  await run('makeReview');
  const model = driver.model;
  driver.dispose();
  await open(model, { protectedSheets: ['振り返り'] });
  expect(await run('closeMonth')).toMatch(
    /^2024年6月を締めました.*シート「振り返り」は保護されているか削除されたため、書けませんでした。$/,
  );
  expect([...readHistory(driver.rows('履歴')).closings.keys()]).toEqual([JUNE]);
});
