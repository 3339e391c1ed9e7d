import { columnOf, cellAt } from '../../src/intake/column';
import { joinedDays } from '../../src/intake/split-days';
import { codes, intake, isoAll, sheet } from './support';

const joined = (days: unknown[], months: unknown[] | null, years: unknown[] | null): unknown[] => {
  const [d, m, y] = [days, months, years].map((cells) => (cells === null ? null : columnOf(cells)));
  const column = joinedDays(d!, m ?? null, y ?? null);
  return days.map((_, index) => cellAt(column, index));
};
const whole = new Date(Date.UTC(2024, 5, 3));

test.each<[string, unknown[], unknown[] | null, unknown[] | null, unknown[]]>([
  ['month and day', [3, '４日', '5(水)'], [6, '6月', '７'], null, ['6/3', '6/4', '7/5']],
  ['year, month and day', [3, 4], [6, 6], [2024, '令和6年'], ['2024/6/3', '2024/6/4']],
  ['eras in short', [3, 4, 5], [6, 6, 6], ['R6', 'H31', '令和元'], ['2024/6/3', '2019/6/4', '2019/6/5']],
  [
    'month and year once, as forms have them',
    [3, 4, 1],
    [6, '', 7],
    [2024, '', ''],
    ['2024/6/3', '2024/6/4', '2024/7/1'],
  ],
  ['a year beside month and day in one', ['6/3', '6月4日'], null, [2024, ''], ['2024/6/3', '2024/6/4']],
  ['a year of two digits, which the title tells', [3], [6], [6], ['6/3']],
  ['whole dates', [whole, '2024/6/4', 45446], [5, 5, 5], [2020, 2020, 2020], [whole, '2024/6/4', 45446]],
  ['no month', [3, 4], ['', '13'], null, [3, 4]],
  ['what is no month ends the one above', [3, 4, 5], [6, '?', ''], null, ['6/3', 4, 5]],
  ['no day', ['', '中止'], [6, 6], [2024, 2024], ['', '中止']],
])('%s', (_, days, months, years, expected) => {
  expect(joined(days, months, years)).toEqual(expected);
});

const visitDays = (...grid: unknown[][]): string[] => {
  const { tables } = intake([sheet('日報', ...grid)]);
  return isoAll(tables.visits?.day ?? []);
};

test('a paper form: its title has the year', () => {
  expect(
    visitDays(
      ['令和6年6月 日報'],
      ['月', '日', '曜', '担当者', '訪問先', '結果'],
      [6, 3, '月', '佐藤', '青木商店', '商談'],
      [6, 4, '火', '佐藤', '井上薬局', ''],
    ),
  ).toEqual(['2024-06-03', '2024-06-04']);
});

test('in two lines of headers', () => {
  expect(
    visitDays(['訪問日', '', '', '担当者', '顧客'], ['年', '月', '日', '', ''], [2024, 6, 3, '佐藤', '青木商店']),
  ).toEqual(['2024-06-03']);
});

test.each([['6月分 営業日報'], ['2024年6月']])('days alone go by the month of the title %s', (title) => {
  const { tables } = intake(
    [sheet('日報', [title], ['日', '担当者', '訪問先'], [3, '佐藤', '青木商店'], [14, '佐藤', '青木商店'])],
    { title: '2024年' },
  );
  expect(isoAll(tables.visits!.day)).toEqual(['2024-06-03', '2024-06-14']);
});

test('a date that does not exist, or has no day, is left out with what was read', () => {
  const { findings } = intake([
    sheet(
      '日報',
      ['年', '月', '日', '担当者', '顧客'],
      [2024, 6, 3, '佐藤', '青木商店'],
      [2024, 2, 30, '佐藤', '青木商店'],
      [2024, 6, '', '佐藤', '青木商店'],
    ),
  ]);
  expect(codes(findings.filter(({ severity }) => severity === 'error'))).toEqual(['no-such-day@3', 'missing-date@4']);
  expect(findings[0]).toMatchObject({ column: '日', read: '2024/2/30' });
});

test('sales in the same form', () => {
  const { tables } = intake([
    sheet('売上', ['年', '月', '日', '得意先', '金額'], [2024, 4, 30, '青木商店', 1000], ['', 5, 1, '青木商店', 2000]),
  ]);
  expect(isoAll(tables.sales!.day)).toEqual(['2024-04-30', '2024-05-01']);
});
