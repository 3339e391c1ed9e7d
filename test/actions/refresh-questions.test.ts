/** What a refresh says while the sidebar has a question that only a person can answer. */
import { CONTRACTS, act, failure, openProduct, sheetModel, valueAt, workbook } from '../support/product-runtime';

const HEADER = ['訪問日', '担当者', '顧客', '結果'];
const month = (name: string, day: string) => sheetModel(name, [HEADER, [day, '佐藤', '青木商店', '']]);

test('sheets that are not read yet are named, in the sentence and on 進捗; their days are no gaps', async () => {
  const months = [month('4月', '2024/4/3'), month('5月', '2024/5/3'), month('6月', '2024/6/3')];
  const { value, model } = await act('refresh', workbook([...months, CONTRACTS]));
  expect(value).toContain('「5月」「6月」はまだ数字に入っていません。サイドバーの「データ」で');
  expect(valueAt(model, '進捗', 3, 1)).toContain('▲ 「5月」「6月」はまだ読んでいません');
  const check = model.sheets.find(({ name }) => name === 'データ確認')!;
  expect(check.cells.filter(({ value: text }) => text === '記録のない営業日')).toEqual([]);
});

test('where a table is missing only for want of an answer, the answer is asked for', async () => {
  const sheets = ['田中', '佐藤'].map((name) =>
    sheetModel(name, [
      ['訪問日', '顧客', '結果'],
      ['2024/6/3', '青木商店', ''],
    ]),
  );
  expect(await failure('refresh', workbook([...sheets, CONTRACTS]))).toBe(
    '「訪問」として読むシートを決めるため、1つ答えてください。サイドバーの「データ」を開くと、質問が出ています。',
  );
});

test('rows that are there and cannot be read are not said to be missing', async () => {
  const visits = sheetModel('訪問', [HEADER, ['いつか', '佐藤', '青木商店', ''], ['さあ', '佐藤', '井上薬局', '']]);
  expect(await failure('refresh', workbook([visits, CONTRACTS]))).toBe(
    'シート「訪問」の2行は、どれも読めませんでした。理由はシート「データ確認」の「見つかったこと」にあります。',
  );
});

test('a refresh that stops has written why, where any sheet is meant to be a table', async () => {
  const noHeader = sheetModel('訪問', [
    ['2024/6/3', '佐藤', '青木商店', ''],
    ['2024/6/4', '佐藤', '井上薬局', ''],
  ]);
  const runtime = await openProduct(workbook([noHeader, CONTRACTS]));
  try {
    await expect(runtime.runFunction('refresh', [])).rejects.toThrow('シート「訪問」に');
    const check = runtime.toModel().sheets.find(({ name }) => name === 'データ確認');
    expect(check?.cells.map(({ value }) => value)).toContain(
      '「訪問日」「担当者」「顧客」の列が見つからないため、読んでいません。',
    );
  } finally {
    runtime.dispose();
  }
});
