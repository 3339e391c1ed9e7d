import { NO_NAME, OUTCOMES } from '../../src/core/tables';
import { codes, day, intake, iso, isoAll, sheet } from './support';
import { NO_DAY } from '../../src/core/days';

test('sales: negative rows stay, unreadable and blank amounts do not', () => {
  const { tables, findings, sources } = intake([
    sheet(
      '売上',
      ['日付', '顧客', '担当者', '金額'],
      ['2024/4/1', 'A', '田中', '1,000'],
      ['2024/4/2', 'A', '', '▲200'],
      ['2024/4/3', 'A', '', ''],
      ['2024/4/4', 'A', '', '応相談'],
      ['いつか', 'A', '', 100],
      ['2024/4/6', '', '', 100],
      ['2024/4/1', 'Ａ', '田中', 1000],
    ),
  ]);
  expect([...tables.sales!.amount]).toEqual([1000, -200, 1000]);
  expect(codes(findings)).toEqual([
    'blank-rep@3',
    'missing-amount@4',
    'unreadable-amount@5',
    'unreadable-date@6',
    'missing-customer@7',
    'repeated-row-kept@8',
  ]);
  expect(sources.sales).toMatchObject({ rows: 7, used: 3, skipped: 0, unusable: 4 });
});

test('sales: lines of one slip are not duplicates, an equal line is', () => {
  const { tables } = intake([
    sheet(
      '売上',
      ['伝票番号', '日付', '顧客', '商品', '金額'],
      [1, '2024/4/1', 'A', 'x', 100],
      [1, '2024/4/1', 'A', 'y', 100],
      [1, '2024/4/1', 'A', 'y', 100],
    ),
  ]);
  expect(tables.sales!.length).toBe(2);
});

test('customers: area, rank, and customers that nobody has visited', () => {
  const { tables, findings } = intake([
    sheet(
      '顧客',
      ['顧客番号', '顧客', '電話番号', 'エリア', 'ランク', '訪問間隔(日)'],
      ['C1', '㈱A', '03-1234-5678', '北', 'A', 30],
      ['C2', 'B', '', '南', '', ''],
      ['C1', '㈱A', '', '西', 'B', ''],
    ),
    sheet('訪問', ['訪問日', '担当者', '顧客'], ['2024/4/1', 'x', '株式会社A'], ['2024/4/1', 'x', 'C']),
  ]);
  expect(tables.customers).toEqual(['㈱A', 'B', 'C']);
  expect([...tables.visits!.customer]).toEqual([0, 2]);
  expect(Array.from(tables.customerInfo.area, (area) => tables.areas[area])).toEqual(['北', '南', undefined]);
  expect([...tables.customerInfo.rank]).toEqual([0, NO_NAME, NO_NAME]);
  expect(codes(findings)).toEqual(['customer-listed-twice@4']);
});

test('a customer number is the key, and names link to it', () => {
  const { tables, findings } = intake([
    sheet(
      '契約',
      ['顧客コード', '顧客名', '担当者', '開始日', '月額'],
      ['007', '山田商事', 'x', '2024/4/1', 1],
      [8, '山田商店', 'x', '2024/4/1', 1],
      [9, '同名', 'x', '2024/4/1', 1],
      [10, '同名', 'x', '2024/4/1', 1],
    ),
    sheet(
      '訪問',
      ['訪問日', '担当者', '得意先コード', '顧客'],
      ['2024/4/1', 'x', 7, '㈱ヤマダ'],
      ['2024/4/2', 'x', '', '山田商事'],
      ['2024/4/3', 'x', 8, ''],
      ['2024/4/4', 'x', '', '同名'],
      ['2024/4/5', 'x', 99, ''],
    ),
  ]);
  const [a, linked, b, own, unknown] = tables.visits!.customer;
  expect([a, b]).toEqual([tables.contracts!.customer[0], tables.contracts!.customer[1]]);
  expect(linked).toBe(a);
  expect([...tables.contracts!.customer]).not.toContain(own);
  expect(tables.customers[unknown!]).toBe('99');
  expect(findings.map(({ code }) => code)).toContain('name-with-several-numbers');
});

test('calls find their customer by name, else by telephone number', () => {
  const { tables, findings } = intake([
    sheet(
      '顧客',
      ['顧客', '電話番号'],
      ['A', '03-1234-5678'],
      ['B', '090-1111-2222'],
      ['C', '06-0000-0000'],
      ['D', '06-0000-0000'],
    ),
    sheet(
      '通話',
      ['日時', '電話番号', '方向', '担当者', '通話秒数', '結果'],
      ['2024/4/1 10:00', '+81 3 1234 5678', '発信', '田中', 60, '不在'],
      [new Date(Date.UTC(2024, 3, 2, 9)), 9011112222, '着信', '', 60, ''],
      ['2024/4/3', '03-9999-9999', '', '', '', 'ナゾ'],
      ['2024/4/4', '06-0000-0000', '', '', '', ''],
    ),
  ]);
  const calls = tables.calls!;
  expect([...calls.customer]).toEqual([0, 1, NO_NAME, NO_NAME]);
  expect(isoAll(calls.day)).toEqual(['2024-04-01', '2024-04-02', '2024-04-03', '2024-04-04']);
  expect(Array.from(calls.outcome, (value) => OUTCOMES[value])).toEqual(['absent', 'none', 'other', 'none']);
  expect(codes(findings)).toEqual(['blank-rep@3', 'unknown-phone@4', 'unknown-label@4', 'shared-phone@5']);
});

test('reps and their teams', () => {
  const { tables, findings } = intake([
    sheet(
      '担当者',
      ['担当者', 'チーム', '開始', '終了'],
      ['田中', '東', '', '2024/3/31'],
      ['田中', '西', '2024/4/1', ''],
      ['佐藤', '', '', ''],
      ['', '東', '', ''],
      ['鈴木', '東', '2024/4/1', '2024/3/1'],
      ['高橋', '東', 'xx', ''],
    ),
  ]);
  expect(tables.reps).toEqual(['田中', '佐藤', '高橋']);
  expect(tables.teams).toEqual(['東', '西']);
  expect(tables.memberships.map(({ rep, team, from, to }) => [rep, team, iso(from), iso(to)])).toEqual([
    [0, 0, '', '2024-03-31'],
    [0, 1, '2024-04-01', ''],
    [2, 0, '', ''],
  ]);
  expect(tables.memberships[0]!.from).toBe(NO_DAY);
  expect(codes(findings)).toEqual(['missing-rep@5', 'end-before-start@6', 'unreadable-date@7']);
  expect(tables.memberships[0]!.to).toBe(day('2024-03-31'));
});

test('a preprinted customer number alone is no customer', () => {
  const { tables, sources } = intake([
    sheet('顧客', ['番号', '顧客', 'エリア'], [1, 'A', ''], [2, '', ''], [3, '', '北']),
  ]);
  expect(tables.customers).toEqual(['A', '3']);
  expect(sources.customers).toMatchObject({ rows: 3, used: 2, skipped: 1 });
});
