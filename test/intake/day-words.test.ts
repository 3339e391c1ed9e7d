import { dayBesideWords } from '../../src/intake/day-words';
import { codes, intake, iso, isoAll, sheet } from './support';

const read = (text: string, edge: 'first' | 'last'): string => {
  const form = dayBesideWords(text, edge);
  return form?.form === 'day' ? iso(form.day) : '';
};

test.each<[string, string, string]>([
  ['2024/3/31予定', '2024-03-31', '2024-03-31'],
  ['２０２４年３月３１日（予定）', '2024-03-31', '2024-03-31'],
  ['R6.3.31 見込み', '2024-03-31', '2024-03-31'],
  ['2024/3/31(本人申出)', '2024-03-31', '2024-03-31'],
  ['2024/3/31付け解約', '', '2024-03-31'],
  ['2024/3/31まで', '', '2024-03-31'],
  ['2024年3月31日をもって終了(予定)', '', '2024-03-31'],
  // Of an end: the first day without, or the last one with? Nobody can tell.
  ['2024/4/1から', '2024-04-01', ''],
  ['2024/4/1以降', '2024-04-01', ''],
  ['2024/3/31', '', ''],
  ['3/31予定', '', ''],
  ['予定', '', ''],
  ['2024/2/30予定', '', ''],
  ['2024/3/31か4/30', '', ''],
  [`2024/3/31(${'x'.repeat(50_000)})`, '', ''],
])('%s', (text, first, last) => {
  expect([read(text, 'first'), read(text, 'last')]).toEqual([first, last]);
});

test('the end of a contract with a word beside it ends it, and is said', () => {
  const { tables, findings } = intake([
    sheet(
      '契約',
      ['顧客', '担当者', '開始日', '解約日', '月額'],
      ['A', '佐藤', '2023/1/1より', '2024/3/31予定', 5000],
      ['B', '佐藤', '2023/1/1', '2024/4/30(移転のため)', 5000],
    ),
  ]);
  expect(isoAll(tables.contracts!.start)).toEqual(['2023-01-01', '2023-01-01']);
  expect(isoAll(tables.contracts!.end)).toEqual(['2024-03-31', '2024-04-30']);
  expect(codes(findings.filter(({ code }) => code === 'words-beside-day'))).toEqual([
    'words-beside-day@2',
    'words-beside-day@2',
  ]);
  expect(findings.find(({ column, code }) => code === 'words-beside-day' && column === '解約日')).toMatchObject({
    severity: 'warning',
    read: '2024/3/31予定',
    values: { count: 2 },
  });
});

test('a visit that was only planned is none', () => {
  const { tables, findings } = intake([
    sheet('訪問', ['訪問日', '担当者', '顧客'], ['2024/3/31予定', '佐藤', 'A'], ['2024/3/30', '佐藤', 'A']),
  ]);
  expect(isoAll(tables.visits!.day)).toEqual(['2024-03-30']);
  expect(codes(findings)).toContain('unreadable-date@2');
});
