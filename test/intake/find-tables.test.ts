import { findTables, isWrittenSheetName } from '../../src/intake/find-tables';
import { TABLE_HEADERS } from '../../src/intake/header-aliases';
import { headerKey, matchHeaderRow, readAmountHeader, tableKindOfHeader } from '../../src/intake/headers';
import { TABLE_KINDS } from '../../src/intake/types';
import { codes, intake, sheet } from './support';

const found = (...sheets: ReturnType<typeof sheet>[]) =>
  Object.fromEntries(
    [...findTables(sheets).tables].map(([kind, parts]) => [
      kind,
      parts.map(({ sheet, header }) => `${sheet.name}:${header.row + 1}`).join(' '),
    ]),
  );
const VISITS = ['訪問日', '担当者', '顧客', '目的', '結果'];
const CONTRACTS = ['顧客', '担当者', '開始日', '金額'];
const SALES = ['日付', '顧客', '担当者', '金額'];
const row = ['2024/4/1', 'x', 'A', '', ''];

test.each([
  ['訪問日※', '訪問日'],
  ['※訪問日', '訪問日'],
  ['訪問日:', '訪問日'],
  [' 訪 問 日 ', '訪問日'],
  ['①訪問日', '1訪問日'],
  ['1. 訪問日', '訪問日'],
  ['Sales_Rep', 'salesrep'],
  ['Ｄａｔｅ', 'date'],
  ['No.', 'no'],
  ['#', '#'],
])('the header %p is compared as %p', (text, key) => expect(headerKey(text)).toBe(key));

test.each([
  ['visits', ['日付', '担当', '得意先名'], 'day rep customer'],
  ['visits', ['活動日', '営業マン', '取引先'], 'day rep customer'],
  ['visits', ['日時', '営業担当', 'お客様'], 'day rep customer'],
  ['visits', ['対応日', 'Owner', '会社名'], 'day rep customer'],
  ['visits', ['Date', 'Sales rep', 'Account', 'Outcome', 'Next'], 'day rep customer outcome nextDay'],
  ['visits', ['訪問日(必須)', '担当者【必須】', '顧客名(正式名称)'], 'day rep customer'],
  ['visits', ['訪問日(予定)', '訪問日', '担当者', '顧客'], 'day rep customer'],
  ['visits', ['先方担当者', '訪問日', '担当者', '顧客'], 'day rep customer'],
  ['contracts', ['Client', 'Rep', 'Start', 'Cancelled', 'MRR'], 'customer rep start cancel amount'],
  [
    'contracts',
    ['顧客', '担当', '契約日', '利用開始日', '契約満了日', '契約終了日', '更新日', '単価'],
    'customer rep contractDay start expiry end amount',
  ],
  ['sales', ['売上日', '得意先', '売上金額(千円)'], 'day customer amount'],
  ['sales', ['日付', '顧客', '税抜金額', '消費税', '税込金額'], 'day customer amount'],
] as const)('%s: %p', (kind, headers, fields) => {
  const match = matchHeaderRow(kind, headers, 0);
  expect(
    [...match.columns]
      .sort((a, b) => a[1] - b[1])
      .map(([field]) => field)
      .join(' '),
  ).toBe(fields);
  expect(match.missing).toEqual([]);
});

test('no header stands for two fields of a table', () => {
  for (const kind of TABLE_KINDS) {
    const seen = new Map<string, string>();
    for (const { field, headers } of TABLE_HEADERS[kind].fields) {
      for (const header of headers) {
        const other = seen.get(headerKey(header)) ?? field;
        expect({ kind, header, fields: [other, field] }).toEqual({ kind, header, fields: [field, field] });
        seen.set(headerKey(header), field);
      }
    }
  }
});

test('what an amount header says', () => {
  expect(readAmountHeader('金額（千円）')).toMatchObject({ scale: 1000, monthly: false });
  expect(readAmountHeader('月額(万円・税込)')).toMatchObject({ scale: 10000, monthly: true, taxIncluded: true });
  expect(readAmountHeader('売上(百万円)').scale).toBe(1_000_000);
  expect(readAmountHeader('金額', '4月売上 (単位：千円)').scale).toBe(1000);
  expect(readAmountHeader('金額(円)', '単位:千円').scale).toBe(1);
  expect(readAmountHeader('年額').yearly).toBe(true);
});

test('the header row need not be the first', () => {
  expect(found(sheet('訪問', ['営業日報', '2024年度'], [], ['担当者', '田中'], VISITS, row))).toEqual({
    visits: '訪問:4',
  });
});

test('sheets are found by their headers when their names say nothing', () => {
  expect(
    found(
      sheet('Sheet1', VISITS, row),
      sheet('Sheet2', CONTRACTS),
      sheet('Sheet3', SALES),
      sheet('Sheet4', ['日時', '電話番号', '通話秒数', '担当者']),
      sheet('Sheet5', ['顧客名', '住所', 'エリア']),
      sheet('Sheet6', ['氏名', 'チーム']),
      sheet('メモ帳', ['自由', '記入'], ['担当者', '']),
    ),
  ).toEqual({
    visits: 'Sheet1:1',
    contracts: 'Sheet2:1',
    sales: 'Sheet3:1',
    calls: 'Sheet4:1',
    customers: 'Sheet5:1',
    reps: 'Sheet6:1',
  });
});

test('the usual name goes first, in English too; others that fit are reported', () => {
  const { sources, findings } = intake([
    sheet('佐藤', VISITS, row),
    sheet('日報', VISITS, row),
    sheet('訪問', VISITS, row),
    sheet('4月売上', SALES),
  ]);
  expect(sources.visits!.parts.map(({ sheetName }) => sheetName)).toEqual(['訪問']);
  expect(findings.find(({ code }) => code === 'other-sheets-fit')).toMatchObject({
    table: 'visits',
    values: { count: 2, sheets: '日報、佐藤' },
  });
  expect(found(sheet('x', VISITS), sheet('visits', ['Date', 'Rep', 'Customer']))).toEqual({ visits: 'visits:1' });
});

test('a pinned sheet goes before the usual name', () => {
  const { sources } = intake([sheet('訪問', VISITS, row), sheet('田中', VISITS, row)], {
    pins: { visits: { sheets: [' 田中 '], declined: [], nameMeaning: 'none', columns: new Map() } },
  });
  expect(sources.visits!.parts.map(({ sheetName }) => sheetName)).toEqual(['田中']);
});

test('a second sheet of one kind is not pressed into service as another', () => {
  expect(found(sheet('売上', SALES), sheet('4月', SALES), sheet('5月', SALES))).toEqual({ sales: '売上:1' });
});

test('what the add-on writes is never input', () => {
  for (const name of [
    '進捗',
    '進捗 (2)',
    '担当者別',
    '月次',
    '設定',
    '目標',
    'By rep',
    'by rep (3)',
    'Customer health',
    'Data check',
  ]) {
    expect(isWrittenSheetName(name)).toBe(true);
    expect(found(sheet(name, VISITS, row))).toEqual({});
  }
  for (const name of ['担当者', '訪問 (2)', '進捗メモ']) expect(isWrittenSheetName(name)).toBe(false);
});

test('problems name what is missing', () => {
  const { problems, tables } = intake([
    sheet('訪問', ['訪問日', '顧客', '目的'], row),
    sheet('訪問 のコピー', VISITS, row),
    sheet('契約', CONTRACTS),
    sheet('売上', ['あれ', 'これ']),
  ]);
  expect(tables.visits).toBeNull();
  expect(tables.contracts!.length).toBe(0);
  expect(problems).toEqual([
    { kind: 'visits', code: 'missing-column', sheetName: '訪問', columns: ['rep'], isAsked: true },
    { kind: 'sales', code: 'missing-column', sheetName: '売上', columns: ['day', 'customer', 'amount'] },
    { kind: 'customers', code: 'missing-sheet' },
    { kind: 'calls', code: 'missing-sheet' },
    { kind: 'reps', code: 'missing-sheet' },
    { kind: 'contracts', code: 'no-rows', sheetName: '契約' },
  ]);
});

test('an empty sheet of the usual name does not hide the table that stands elsewhere', () => {
  expect(found(sheet('訪問'), sheet('2024年', VISITS, row))).toEqual({ visits: '2024年:1' });
});

test('a repeated header is reported, the first column is read', () => {
  const { findings, tables } = intake([
    sheet('訪問', ['訪問日', '担当者', '担当者', '顧客'], ['2024/4/1', '田中', '佐藤', 'A']),
  ]);
  expect(codes(findings)).toEqual(['duplicate-header@1']);
  expect(tables.reps).toEqual(['田中']);
});

test.each([
  [VISITS, 'visits'],
  [CONTRACTS, 'contracts'],
  [SALES, 'sales'],
  [['顧客', 'エリア'], 'customers'],
  [['顧客', '備考'], null],
  [['2024/4/1', 'x', 'A'], null],
  [[1, true, null], null],
])('the range that begins with %p is %p', (cells, kind) => expect(tableKindOfHeader(cells)).toBe(kind));
