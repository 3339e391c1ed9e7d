/** A refresh of a workbook that has some of the tables: the figures that can be computed, and one notice for the rest. */
import type { SheetModel, WorkbookModel } from '../../local/model/workbook-model';
import { KPIS } from '../../src/kpis';
import {
  CONTRACTS,
  VISITS,
  act,
  failure,
  sheetModel,
  shownSheets,
  valueAt,
  workbook,
} from '../support/product-runtime';

const SETTINGS = sheetModel('設定', [
  ['設定', '値'],
  ['KGI(売上目標)', 1_200_000],
]);
const NO_VISITS_YET = sheetModel('訪問', [['訪問日', '担当者', '顧客', '結果']]);
const [FIRST_KPI, ACTUAL] = [16, 2];
const figures = (model: WorkbookModel): Record<string, unknown> =>
  Object.fromEntries(KPIS.map(({ id }, i) => [id, valueAt(model, '進捗', FIRST_KPI + i, ACTUAL)]));
const noteOf = (model: WorkbookModel): unknown => valueAt(model, '進捗', 2, 1);

test.each<[string, SheetModel[]]>([
  ['no sheet of visits', [CONTRACTS, SETTINGS]],
  ['a sheet of visits with its header only', [NO_VISITS_YET, CONTRACTS, SETTINGS]],
])('%s: every sheet is written, and what is missing is said once', async (_, sheets) => {
  const { value, model } = await act('refresh', workbook(sheets));
  expect(shownSheets(model).map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      '進捗',
      '担当者別',
      '月次',
      '今日の予定',
      '顧客の状態',
      '段階',
      '計算のしくみ',
      'データ確認',
    ]),
  );
  // As of 1 July: ¥5,000 of 井上薬局 ended in June, ¥10,000 of 青木商店 falls due on the 10th.
  expect(figures(model)).toMatchObject({
    'active-customers': 1,
    revenue: 0,
    visits: '—',
    'visit-coverage': '—',
    'win-rate': '—',
    calls: '—',
  });
  const notice = '「訪問」の記録がまだないため、そのKPIは「—」';
  expect(String(value)).toContain(`${notice}です。`);
  expect(String(noteOf(model)).split(notice)).toHaveLength(2);
});

test('visits alone: what the reps did, and nothing made up about customers and money', async () => {
  const { value, model } = await act('refresh', workbook([VISITS, SETTINGS]));
  expect(figures(model)).toMatchObject({ visits: 0, revenue: '—', 'retention-rate': '—', 'active-customers': '—' });
  expect(String(value)).toContain('「契約」「売上」の記録がまだないため');
  expect(valueAt(model, '進捗', 3, 1)).toBe(
    '売上の記録がまだないため、KGIにどこまで来たかはわかりません。シート「契約」か「売上」を用意してください。',
  );
  // 顧客の状態 knows them as prospects.
  expect(shownSheets(model).map(({ name }) => name)).toContain('顧客の状態');
});

test('a basis of revenue whose table is missing leaves money blank, and the rest stands', async () => {
  const settings = sheetModel('設定', [
    ['設定', '値'],
    ['売上基準', '売上'],
  ]);
  const { value, model } = await act('refresh', workbook([VISITS, CONTRACTS, settings]));
  expect(figures(model)).toMatchObject({ revenue: '—', 'active-customers': 1 });
  expect(String(value)).toContain('「売上」の記録がまだないため');
});

test('in English', async () => {
  const contracts = sheetModel('Contracts', [
    ['Customer', 'Rep', 'Start date', 'Monthly amount'],
    ['Aoki', 'Sato', '2024-01-10', 10_000],
  ]);
  const { value } = await act('refresh', workbook([contracts], { locale: 'en_US' }));
  expect(String(value)).toContain('No record of Visits yet: their KPIs show "—".');
});

test('where there is nothing at all to compute from, the table and its headers are named', async () => {
  const missing =
    '「訪問」の表が見つかりません。シート「訪問」を作り、1行目に「訪問日」「担当者」「顧客」の見出しを入れてください。';
  expect(await failure('refresh', workbook([SETTINGS]))).toBe(missing);
});

test('a table that is there and lacks a column stops the refresh: its KPIs would look as if nothing was done', async () => {
  const visits = sheetModel('訪問', [
    ['訪問日', '担当者', '備考'],
    ['2024/6/3', '佐藤', '青木商店へ'],
  ]);
  expect(await failure('refresh', workbook([visits, CONTRACTS]))).not.toContain('更新しました');
});
