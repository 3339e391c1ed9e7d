import { readTables } from '../../src/intake/read-tables';
import { isoAll, intake, OPTIONS, sheet } from './support';

const HEADER = ['訪問日', '担当者', '顧客', '結果'];
const seen = (read: ReturnType<typeof intake>): string[] => {
  const { tables } = read;
  const visits = tables.visits!;
  return isoAll(visits.day).map((day, i) =>
    [visits.row[i], day, tables.reps[visits.rep[i]!] ?? '', tables.customers[visits.customer[i]!]].join(' '),
  );
};
const counts = ({ sources }: ReturnType<typeof intake>) =>
  (sources.visits?.parts ?? []).map(({ headerRow, rows, used, skipped, unusable }) => [
    headerRow,
    rows,
    used,
    skipped,
    unusable,
  ]);

test('a second header with its columns in another order rules the rows below it', () => {
  const read = intake([
    sheet(
      '訪問',
      HEADER,
      ['2024/6/3', '佐藤', '青木商店', '商談'],
      [],
      ['訪問日', '顧客', '担当者', '結果'],
      ['2024/6/4', '井上薬局', '田中', ''],
      ['2024/6/5', '青木商店', '田中', ''],
      // The first one again: a third block.
      HEADER,
      ['2024/6/6', '佐藤', '井上薬局', ''],
      HEADER,
      ['2024/6/7', '佐藤', '井上薬局', ''],
    ),
  ]);
  expect(seen(read)).toEqual([
    '2 2024-06-03 佐藤 青木商店',
    '5 2024-06-04 田中 井上薬局',
    '6 2024-06-05 田中 青木商店',
    '8 2024-06-06 佐藤 井上薬局',
    '10 2024-06-07 佐藤 井上薬局',
  ]);
  expect(counts(read)).toEqual([
    [1, 2, 1, 1, 0],
    [4, 2, 2, 0, 0],
    [7, 3, 2, 1, 0],
  ]);
});

test.each([
  ['moved to the right', ['', '', '訪問日', '担当者', '顧客'], ['', '', '2024/6/4', '田中', '井上薬局']],
  ['with other words', ['活動日', '得意先名', '営業担当'], ['2024/6/4', '井上薬局', '田中']],
  ['with more columns', ['No', '訪問日', '顧客', '担当者', '種別'], [1, '2024/6/4', '井上薬局', '田中', '電話']],
])('the same table again, %s', (_, header, row) => {
  const read = intake([sheet('訪問', HEADER, ['2024/6/3', '佐藤', '青木商店', '商談'], header, row)]);
  expect(seen(read)).toEqual(['2 2024-06-03 佐藤 青木商店', '4 2024-06-04 田中 井上薬局']);
});

test('a header in a second language or in other words, with the columns where they are, is passed over', () => {
  const read = intake([
    sheet('訪問', HEADER, ['Date', 'Rep', 'Customer', 'Outcome'], ['2024/6/3', '佐藤', '青木商店', '商談']),
  ]);
  expect(seen(read)).toEqual(['3 2024-06-03 佐藤 青木商店']);
  expect(counts(read)).toEqual([[1, 2, 1, 1, 0]]);
});

const CLAIMS = [
  ['クレーム一覧'],
  ['受付日', '顧客', '内容', '対応者'],
  ['2024/6/5', '青木商店', '水漏れ', '佐藤'],
  [],
  ['2024/6/6', '井上薬局', '遅配', '田中'],
];

test('a list of something else below the log is not read, counted, and said', () => {
  const read = intake([sheet('日報', HEADER, ['2024/6/3', '佐藤', '青木商店', '商談'], ...CLAIMS)]);
  expect(seen(read)).toEqual(['2 2024-06-03 佐藤 青木商店']);
  // The title of the list is a remark of the log's.
  expect(counts(read)).toEqual([
    [1, 2, 1, 0, 1],
    [4, 3, 0, 1, 2],
  ]);
  expect(read.findings.filter(({ code }) => code === 'other-table-not-read')).toEqual([
    {
      code: 'other-table-not-read',
      severity: 'error',
      table: 'visits',
      sheetName: '日報',
      row: 4,
      read: '受付日、顧客、内容、対応者',
      values: { fields: 'day', count: 2 },
    },
  ]);
});

test('the log goes on below such a list', () => {
  const read = intake([
    sheet('日報', HEADER, ['2024/6/3', '佐藤', '青木商店', '商談'], ...CLAIMS, HEADER, [
      '2024/6/7',
      '佐藤',
      '井上薬局',
      '',
    ]),
  ]);
  expect(seen(read)).toEqual(['2 2024-06-03 佐藤 青木商店', '9 2024-06-07 佐藤 井上薬局']);
});

test('a list above the log, with a header of its own, is said too', () => {
  const read = intake([sheet('日報', ...CLAIMS, [], HEADER, ['2024/6/7', '佐藤', '井上薬局', ''])]);
  expect(seen(read)).toEqual(['8 2024-06-07 佐藤 井上薬局']);
  expect(read.findings.map(({ code, row, values }) => [code, row, values?.['count']])).toContainEqual([
    'other-table-not-read',
    2,
    2,
  ]);
});

test('data are no header, whatever words they share with one', () => {
  const read = intake([
    sheet(
      '訪問',
      [...HEADER, '種別', '目的'],
      ['', '田中', '井上薬局', '見込み', '電話', ''],
      ['2024/6/3', '営業', '会社', '結果', '種別', '目的'],
      ['2024/6/4', '担当', '顧客', '商談', '', ''],
      ['', '', '', '', '電話', 'コメント'],
    ),
  ]);
  expect(read.sources.visits!.parts.map(({ headerRow }) => headerRow)).toEqual([1]);
  expect(read.tables.visits!.length).toBe(2);
});

test('customers and reps, which have no day, have blocks as well', () => {
  const { tables } = intake([
    sheet(
      '顧客',
      ['顧客番号', '顧客', '電話番号', 'エリア'],
      ['A1', '青木商店', '03-1111-1111', '品川'],
      ['顧客', '顧客番号', 'エリア', '電話番号'],
      ['井上薬局', 'A2', '大田', '03-2222-2222'],
    ),
  ]);
  expect(tables.customers).toEqual(['青木商店', '井上薬局']);
  expect(tables.areas).toEqual(['品川', '大田']);
});

test('columns that the settings name are found in a later block by their text', () => {
  const pins = {
    sheets: ['台帳'],
    declined: [],
    nameMeaning: 'none' as const,
    columns: new Map([['customer', 'お店の名']]),
  };
  const read = readTables(
    [
      sheet(
        '台帳',
        ['訪問日', '担当者', 'お店の名'],
        ['2024/6/3', '佐藤', '青木商店'],
        ['訪問日', 'お店の名', '担当者'],
        ['2024/6/4', '井上薬局', '田中'],
      ),
    ],
    { ...OPTIONS, pins: { visits: pins } },
  );
  expect(seen(read)).toEqual(['2 2024-06-03 佐藤 青木商店', '4 2024-06-04 田中 井上薬局']);
});

test('days that are numbers only are of the month above their block', () => {
  const read = intake([
    sheet(
      '2024年4月',
      ['日', '担当者', '顧客', '結果'],
      [15, '佐藤', '青木商店', ''],
      ['5月'],
      ['日', '顧客', '担当者', '結果'],
      [2, '井上薬局', '佐藤', ''],
    ),
  ]);
  expect(seen(read)).toEqual(['2 2024-04-15 佐藤 青木商店', '5 2024-05-02 佐藤 井上薬局']);
});
