/** What the reading says of a column as a whole, and that no text whatever breaks a parser. */
import * as fc from 'fast-check';
import { readClockText } from '../../src/intake/clock';
import { readDateText } from '../../src/intake/dates';
import { LABEL_CLASSES, labelDictionary, type LabelColumn } from '../../src/intake/labels';
import { readMoneyText } from '../../src/intake/money';
import { nameParts, readingKey } from '../../src/intake/name-parts';
import { phoneKey, phoneKeys } from '../../src/intake/phone';
import { intake, isoAll, sheet } from './support';

const VISITS = ['訪問日', '担当者', '顧客'];
const SALES = ['日付', '顧客', '金額'];
const visitsOn = (...days: unknown[]) => sheet('訪問', VISITS, ...days.map((day, at) => [day, '佐藤', `A${at}`]));
const said = ({ findings }: ReturnType<typeof intake>) =>
  findings
    .filter(({ code }) => code !== 'blank-rep')
    .map(({ code, row, column, read, values }) => ({ code, row, column, read, count: values?.count }));

test.each<[string, unknown[], string[], object[]]>([
  [
    'an era after its end',
    ['2019/4/30', '平成31年5月1日', '平成31年5月2日'],
    ['2019-04-30', '2019-05-01', '2019-05-02'],
    [{ code: 'day-outside-era', row: 3, column: '訪問日', read: '平成31年5月1日', count: 2 }],
  ],
  [
    'clock times with a zone',
    ['2024-04-01T23:30:00Z'],
    ['2024-04-01'],
    [{ code: 'zoned-times', row: 2, column: '訪問日', read: '2024-04-01T23:30:00Z', count: 1 }],
  ],
  [
    'bare serials',
    [45383, 45384],
    ['2024-04-01', '2024-04-02'],
    [{ code: 'serial-dates', row: 2, column: '訪問日', read: '45383', count: 2 }],
  ],
  [
    'serials from 1904',
    ['2024/3/31', 43921, '2024/4/2'],
    ['2024-03-31', '2024-04-01', '2024-04-02'],
    [{ code: 'serials-from-1904', row: 3, column: '訪問日', read: '43921', count: 1 }],
  ],
  [
    'six digits',
    ['240401', '240402'],
    ['2024-04-01', '2024-04-02'],
    [{ code: 'assumed-date-order', row: 1, column: '訪問日', read: undefined, count: undefined }],
  ],
])('%s: read, and said once', (_, cells, days, findings) => {
  const read = intake([visitsOn(...cells)]);
  expect(isoAll(read.tables.visits!.day)).toEqual(days);
  expect(said(read)).toEqual(findings);
});

test('a decimal comma is said once for its column', () => {
  const read = intake([sheet('売上', SALES, ['2024/4/1', 'A', '1.200,50'], ['2024/4/2', 'B', '3.000'])]);
  expect([...read.tables.sales!.amount]).toEqual([1200.5, 3000]);
  expect(said(read)).toMatchObject([{ code: 'decimal-comma', row: 1, column: '金額' }]);
});

const HOSTILE = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '=HYPERLINK("http://example.com","x")',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '👩‍👩‍👧‍👦',
  '\u202e2024/4/1\u202c',
  '\u200f',
  '\ud800',
  '\udfff1',
  'NaN',
  'Infinity',
  '-0',
  '1e308',
  '#N/A',
  '#REF!',
  'null',
  'undefined',
  'TRUE',
  '9'.repeat(50_000),
  '〇'.repeat(50_000),
  '一'.repeat(60),
  '千'.repeat(60),
  '('.repeat(50_000),
  'あ'.repeat(50_000),
  '株式会社'.repeat(12_500),
  `${'1,'.repeat(25)}000`,
  `${'2024/4/1 '.repeat(8)}`,
];
const columns = Object.keys(LABEL_CLASSES) as LabelColumn[];
const dictionary = labelDictionary();

function parseAll(text: string): void {
  readDateText(text);
  readClockText(text);
  const money = readMoneyText(text);
  if (money !== null && money !== 'blank') expect(Number.isFinite(money.value)).toBe(true);
  expect(phoneKey(text)).toMatch(/^\d*$/);
  for (const key of phoneKeys(text)) expect(key).toMatch(/^\d+$/);
  for (const column of columns) expect(dictionary.classOf(column, text)).toBeGreaterThanOrEqual(-1);
  nameParts(text);
  readingKey(text);
}

test('no text breaks a parser, or keeps it busy', () => {
  const begin = Date.now();
  for (const text of HOSTILE) parseAll(text);
  // Seconds, not minutes: a backtracking expression over 50,000 characters would not come back.
  expect(Date.now() - begin).toBeLessThan(5_000);
  fc.assert(fc.property(fc.string({ unit: 'binary' }), parseAll));
});

test('hostile cells in every column leave the other rows as they are', () => {
  const rows = HOSTILE.map((text) => [text, text, text, text, text, text, text, text, text]);
  const header = ['番号', '訪問日', '担当者', '顧客', '種別', '目的', '結果', '反応', '次回予定日'];
  const good = ['G', '2024/4/1', '佐藤', '青木', '訪問', 'フォロー', '商談', '良い', '2024/4/8'];
  const read = intake([sheet('訪問', header, ...rows, good)]);
  const { rows: all, used, skipped, unusable } = read.sources.visits!;
  expect(used + skipped + unusable).toBe(all);
  const visits = read.tables.visits!;
  const last = visits.length - 1;
  expect([
    visits.row[last],
    read.tables.customers[visits.customer[last]!],
    read.tables.reps[visits.rep[last]!],
  ]).toEqual([HOSTILE.length + 2, '青木', '佐藤']);
});
