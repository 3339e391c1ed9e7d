/** What the column or the title settles is said, so that nobody has to guess how it was read. */
import { intake, iso, sheet } from './support';

const valuesOf = (code: string, ...sheets: Parameters<typeof intake>[0]): unknown[] =>
  intake(sheets)
    .findings.filter((finding) => finding.code === code)
    .map(({ values, column, row }) => [row, column, values]);

test('an order of day and month that the cells tell', () => {
  const log = (...days: string[]) =>
    sheet('訪問', ['訪問日', '担当者', '顧客'], ...days.map((day) => [day, '佐藤', '青木']));
  const told = log('04/05/2024', '13/05/2024', '06/06/2024');
  expect([...intake([told]).tables.visits!.day].map(iso)).toEqual(['2024-05-04', '2024-05-13', '2024-06-06']);
  expect(valuesOf('told-date-order', told)).toEqual([[1, '訪問日', { order: 'day-month-year' }]]);
  // Nothing to tell where the year stands first, or every order gives the same days.
  expect(valuesOf('told-date-order', log('2024/4/5', '2024/4/13'))).toEqual([]);
  expect(valuesOf('told-date-order', log('05/05/2024'))).toEqual([]);
});

test('a unit that stands above the table', () => {
  const contracts = (title: string, amount: string) =>
    sheet('契約', [title], ['顧客', '担当者', '開始日', amount], ['青木', '佐藤', '2024/1/10', 50]);
  const scaled = contracts('契約一覧 (単位:千円)', '月額');
  expect([...intake([scaled]).tables.contracts!.amount]).toEqual([50_000]);
  expect(valuesOf('unit-of-title', scaled)).toEqual([[2, '月額', { factor: 1000 }]]);
  // Said by the header itself: everybody sees it.
  expect(valuesOf('unit-of-title', contracts('契約一覧', '月額(千円)'))).toEqual([]);
  expect(valuesOf('unit-of-title', contracts('契約一覧', '月額'))).toEqual([]);
});
