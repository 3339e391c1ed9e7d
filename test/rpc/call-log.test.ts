/** A call log from a telephone system, from its CSV to the sheet 通話の状況, over the built add-on. */
import { ImportDriver } from '../support/import-driver';
import { CONTRACTS, sheetModel, VISITS, workbook } from '../support/product-runtime';

let driver: ImportDriver;
afterEach(() => driver.dispose());

test('a log in two columns of day and time is imported, matched and looked at', async () => {
  const customers = sheetModel('顧客', [
    ['顧客', '電話番号'],
    ['青木商店', '0466-12-3456'],
  ]);
  driver = await ImportDriver.open(workbook([VISITS, CONTRACTS, customers]));
  const log = [
    '通話日,開始時刻,相手番号,オペレーター,発着信,通話時間,結果',
    '2024/6/3,10:05:07,+81466123456,佐藤,発信,3:20,会話',
    '2024/6/3,10:15:00,０４６６（１２）３４５６,佐藤,発信,0,不在',
    '2024/6/4,9:00:00,03-9999-9999,佐藤,着信,60,会話',
  ].join('\n');
  await driver.import(log);
  expect((await driver.draft(log)).plan).toMatchObject({ present: 3, add: [] });
  await driver.run('refresh');
  const rows = driver.rows('通話の状況');
  const row = (first: string): unknown[] => rows.find(([cell]) => cell === first)!;
  // Two calls made, one of them answered; the answered ones lasted 200 and 60 seconds.
  expect(row('佐藤').slice(0, 5)).toEqual(['佐藤', 3, 2, 1, 0.5]);
  expect(row('佐藤')[7]).toBeCloseTo(130 / 60, 9);
  expect(row('0399999999').slice(1, 4)).toEqual([1, 0, 1]);
  expect(rows.filter(([cell]) => String(cell).startsWith('0466'))).toEqual([]);
});

test('without calls the sheet is not made', async () => {
  driver = await ImportDriver.open();
  await driver.run('refresh');
  expect(driver.model.sheets.map(({ name }) => name)).not.toContain('通話の状況');
});
