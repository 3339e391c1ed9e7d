/** Menu action 担当者シートを作る on the local runtime. */
import { act, CONTRACTS, sheetModel, valueAt, VISITS, workbook } from '../support/product-runtime';

test('creates the sheet from the names found, and leaves every other sheet as it is', async () => {
  const { model, toasts } = await act('proposeRepsSheet', workbook([VISITS, CONTRACTS]));
  expect(toasts).toEqual(['記録にある2人で「担当者」シートを作りました。チームの列を埋めてください。']);
  expect([1, 2, 3, 4].map((column) => valueAt(model, '担当者', 1, column))).toEqual([
    '担当者',
    'チーム',
    '開始',
    '終了',
  ]);
  expect([2, 3].map((row) => valueAt(model, '担当者', row, 1))).toEqual(['佐藤', '鈴木']);
  // 2024-01-10, the start of the first contract.
  expect(valueAt(model, '担当者', 2, 3)).toBe(45301);
  const filled = (cells: typeof VISITS.cells) => cells.filter(({ value }) => value !== '');
  expect(filled(model.sheets.find(({ name }) => name === '訪問')!.cells)).toEqual(filled(VISITS.cells));
});

test('an existing sheet is never changed: what it lacks is said', async () => {
  const reps = sheetModel('営業メンバー', [
    ['氏名', 'チーム'],
    ['佐 藤', '1課'],
  ]);
  const first = await act('proposeRepsSheet', workbook([VISITS, CONTRACTS, reps]));
  expect(first.toasts).toEqual(['「営業メンバー」シートはもうあるので変えていません。のっていない担当者: 鈴木']);
  expect(first.model.sheets.map(({ name }) => name)).toEqual(['訪問', '契約', '営業メンバー']);
  const full = sheetModel('担当者', [
    ['担当者', 'チーム'],
    ['佐藤', '1課'],
    ['鈴木', '1課'],
  ]);
  const second = await act('proposeRepsSheet', workbook([VISITS, CONTRACTS, full]));
  expect(second.toasts[0]).toContain('全員のっています');
});

test('a sheet of that name that is something else stays; without names nothing is created', async () => {
  const other = await act(
    'proposeRepsSheet',
    workbook([VISITS, CONTRACTS, sheetModel('担当者', [['メモ'], ['佐藤は休み']])]),
  );
  expect(other.toasts[0]).toContain('担当者の表として読めません');
  const nobody = await act(
    'proposeRepsSheet',
    workbook([
      sheetModel('訪問', [
        ['訪問日', '担当者', '顧客'],
        ['2024/6/3', '', 'A'],
      ]),
    ]),
  );
  expect(nobody.toasts).toEqual(['記録に担当者の名前がないため、「担当者」シートは作りませんでした。']);
  expect(nobody.model.sheets).toHaveLength(1);
});

test('in English, and with a name that looks like a date', async () => {
  const visits = sheetModel('Visits', [
    ['Date', 'Rep', 'Customer'],
    ['2024/6/3', '1-2', 'A'],
  ]);
  const { model, toasts } = await act('proposeRepsSheet', workbook([visits], { locale: 'en_US' }));
  expect(toasts).toEqual(['The sheet "Reps" lists the reps found in the records (1). Please fill in their teams.']);
  expect(valueAt(model, 'Reps', 2, 1)).toBe('1-2');
});
