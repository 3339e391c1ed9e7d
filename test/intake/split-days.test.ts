/** Days in two or three columns, as on the paper forms that offices still use. */
import { codes, intake, isoAll, sheet } from './support';
import type { Intake } from '../../src/intake/types';

const days = ({ tables }: Intake): string[] => isoAll(tables.visits!.day);

test('year, month and day in columns of their own', () => {
  const log = sheet(
    '日報',
    ['年', '月', '日', '担当者', '顧客', '結果'],
    [2024, 6, 3, '佐藤', '青木商店', '商談'],
    ['令和6年', '6月', '4日', '佐藤', '井上薬局', ''],
    ['R6', 12, '28(土)', '佐藤', '上田工業', ''],
    ['2025', '1', '6', '佐藤', '青木商店', ''],
  );
  const read = intake([log]);
  expect(days(read)).toEqual(['2024-06-03', '2024-06-04', '2024-12-28', '2025-01-06']);
  expect(read.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('month and day: the year from the title, the month written once and the days below it', () => {
  const log = sheet(
    '日報',
    ['令和6年6月 日報'],
    ['月', '日', '曜', '担当者', '訪問先', '結果'],
    [6, 3, '月', '佐藤', '青木商店', '商談'],
    ['', 4, '火', '佐藤', '井上薬局', ''],
    ['', '〃', '火', '佐藤', '上田工業', ''],
    [7, 1, '月', '佐藤', '上田工業', ''],
  );
  const read = intake([log]);
  expect(days(read)).toEqual(['2024-06-03', '2024-06-04', '2024-06-04', '2024-07-01']);
  expect(read.findings.find(({ code }) => code === 'assumed-year')?.values).toMatchObject({ basis: 'title', count: 4 });
});

test('sales and calls as well', () => {
  const { tables } = intake([
    sheet('売上', ['年', '月', '日', '顧客', '金額'], [2024, 6, 3, '青木商店', 1000]),
    sheet('通話', ['年', '月', '日', '電話番号', '担当者', '結果'], [2024, 6, 5, '03-1234-5678', '佐藤', '応答']),
  ]);
  expect(isoAll(tables.sales!.day)).toEqual(['2024-06-03']);
  expect(isoAll(tables.calls!.day)).toEqual(['2024-06-05']);
});

test('days only: the month of the title above, unless it speaks of several', () => {
  const read = (title: string) =>
    intake([sheet('日報', [title], ['日', '担当者', '顧客'], [3, '佐藤', '青木商店'], [28, '佐藤', '青木商店'])]);
  expect(days(read('2024年6月度 営業日報'))).toEqual(['2024-06-03', '2024-06-28']);
  expect(days(read('2024/06 営業日報'))).toEqual(['2024-06-03', '2024-06-28']);
  for (const title of ['2024年4月〜6月 日報', '2024年4〜6月 日報', '2024年4月・5月 日報', '2024/4-2024/9 日報'])
    expect(read(title).findings.filter(({ code }) => code === 'unreadable-date')).toHaveLength(2);
});

test('a whole date beside the month column stays; a month that is none is said, not passed over', () => {
  const read = intake([
    sheet(
      '日報',
      ['月', '日', '担当者', '顧客'],
      [6, '2024/7/9', '佐藤', '青木商店'],
      ['来月', 4, '佐藤', '井上薬局'],
      [13, 5, '佐藤', '上田工業'],
      [2, '2024/2/30', '佐藤', '上田工業'],
    ),
  ]);
  expect(days(read)).toEqual(['2024-07-09']);
  expect(read.findings.flatMap(({ code, row, read: cell }) => (row > 2 ? [[code, row, cell]] : []))).toEqual([
    ['unreadable-date', 3, '4'],
    ['unreadable-date', 4, '5'],
    ['no-such-day', 5, '2024/2/30'],
  ]);
});

test('a year of one or two digits: by the title only, since 24 may be 2024 or 平成24年', () => {
  const read = (title: string) =>
    intake([
      sheet(
        '日報',
        [title],
        ['年', '月', '日', '担当者', '顧客'],
        [6, 12, 28, '佐藤', '青木商店'],
        [24, 2, 30, '佐藤', '井上薬局'],
        ['', 6, 17, '佐藤', '上田工業'],
        [7, 1, 6, '佐藤', '上田工業'],
      ),
    ]);
  expect(days(read('令和6年度 日報'))).toEqual(['2024-12-28', '2024-06-17', '2025-01-06']);
  expect(read('令和6年度 日報').findings.find(({ code }) => code === 'no-such-day')).toMatchObject({
    row: 4,
    read: '2024年2月30日',
  });
  expect(days(read('日報'))).toEqual([]);
  expect(read('日報').findings.flatMap(({ code, read: cell }) => (code === 'unreadable-date' ? [cell] : []))).toEqual([
    '6年12月28日',
    '24年2月30日',
    '24年6月17日',
    '7年1月6日',
  ]);
});

test('a form with the month printed on every line: lines with nothing else are blank', () => {
  const read = intake([
    sheet(
      '日報',
      ['年', '月', '日', '担当者', '顧客'],
      [2024, 6, 3, '佐藤', '青木商店'],
      [2024, 6, '', '', ''],
      [2024, 6, 5, '佐藤', '井上薬局'],
    ),
  ]);
  expect(days(read)).toEqual(['2024-06-03', '2024-06-05']);
  expect(read.sources.visits).toMatchObject({ rows: 3, used: 2, skipped: 1, unusable: 0 });
});

test('under a header in two lines', () => {
  const grid = [
    ['訪問日', '', '', '担当者', '顧客'],
    ['年', '月', '日', '', ''],
    [2024, 6, 3, '佐藤', '青木商店'],
  ];
  expect(days(intake([sheet('日報', ...grid)]))).toEqual(['2024-06-03']);
});

test('a year beside month and day in one', () => {
  const grid = [
    ['年', '日付', '担当者', '顧客'],
    [2023, '12/28', '佐藤', 'A'],
    [2024, '1月6日', '佐藤', 'A'],
    ['', '1/7', '佐藤', 'B'],
  ];
  expect(days(intake([sheet('日報', ...grid)]))).toEqual(['2023-12-28', '2024-01-06', '2024-01-07']);
});

test('the month of the title is that of the rows above which none is written', () => {
  const grid = [
    ['2024年6月'],
    ['月', '日', '担当者', '顧客'],
    ['', 3, '佐藤', 'A'],
    [7, 1, '佐藤', 'A'],
    ['', '中止', '佐藤', 'B'],
  ];
  const read = intake([sheet('日報', ...grid)]);
  expect(days(read)).toEqual(['2024-06-03', '2024-07-01']);
  expect(codes(read.findings)).toContain('unreadable-date@5');
});
