/** What stands where a name is missing is nobody's name, and is said. */
import { isPlaceholder } from '../../src/intake/placeholders';
import { NO_NAME } from '../../src/core/tables';
import { intake, sheet } from './support';

test.each([
  '-',
  '－',
  'ー',
  '―',
  '--',
  '…',
  '・',
  '?',
  '？？',
  'なし',
  '無し',
  '未定',
  ' 不明 ',
  '(未定)',
  'N/A',
  'n/a',
  'TBD',
  'Unknown',
  '未割当',
  '担当なし',
])('%p is no name', (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

test.each([
  '',
  ' ',
  '未定商事',
  '梨本商店',
  '無印',
  '不明堂',
  'ナシ屋',
  'A',
  '1',
  '無量寺',
  '長い長い長い長い未定',
  '事務所',
  '退職者',
  '__proto__',
  '-'.repeat(50_000),
])('%p may be one', (text) => {
  expect(isPlaceholder(text)).toBe(false);
});

const VISITS = ['訪問日', '担当者', '顧客'];

test('a visit to nobody is left out and named; a visit by nobody counts for the team', () => {
  const { tables, findings, sources } = intake([
    sheet(
      '訪問',
      VISITS,
      ['2024/6/3', '佐藤', '-'],
      ['2024/6/3', '佐藤', '未定'],
      ['2024/6/3', '-', '青木商店'],
      ['2024/6/4', '未定', '青木商店'],
      ['2024/6/5', '未定', '青木商店'],
      ['2024/6/6', '', '青木商店'],
    ),
  ]);
  expect(tables.customers).toEqual(['青木商店']);
  expect(tables.reps).toEqual([]);
  expect([...tables.visits!.rep]).toEqual([NO_NAME, NO_NAME, NO_NAME, NO_NAME]);
  expect(sources.visits).toMatchObject({ rows: 6, used: 4, unusable: 2 });
  expect(findings.map(({ code, severity, row, column, read }) => [code, severity, row, column, read])).toEqual([
    ['placeholder-customer', 'error', 2, '顧客', '-'],
    ['placeholder-customer', 'error', 3, '顧客', '未定'],
    ['placeholder-rep', 'warning', 4, '担当者', '-'],
    ['placeholder-rep', 'warning', 5, '担当者', '未定'],
    ['blank-rep', 'info', 7, '担当者', undefined],
  ]);
});

test('a number goes before what is no name, and what is no number is none', () => {
  const { tables, findings } = intake([
    sheet('顧客', ['顧客番号', '顧客', 'エリア'], ['7', '青木商店', '湘南']),
    sheet(
      '訪問',
      ['訪問日', '担当者', '顧客番号', '顧客'],
      ['2024/6/3', '佐藤', '7', '未定'],
      ['2024/6/3', '佐藤', '-', '井上薬局'],
      ['2024/6/3', '佐藤', '-', '上田工業'],
    ),
  ]);
  expect(tables.customers).toEqual(['青木商店', '井上薬局', '上田工業']);
  expect([...tables.visits!.customer]).toEqual([0, 1, 2]);
  expect(findings).toEqual([]);
});

test('neither is a row of the lists of customers and reps', () => {
  const { tables, findings } = intake([
    sheet('顧客', ['顧客', 'エリア'], ['不明', '湘南']),
    sheet('担当者', ['担当者', 'チーム'], ['未定', 'A'], ['佐藤', 'A']),
  ]);
  expect([tables.customers, tables.reps]).toEqual([[], ['佐藤']]);
  expect(findings.map(({ code, read }) => [code, read])).toEqual([
    ['placeholder-customer', '不明'],
    ['missing-rep', '未定'],
  ]);
});
