/** Headers in two lines, pinned columns, and what is asked when headers do not tell. */
import { letterOfColumn } from '../../src/intake/header-lines';
import { columnOfLetter, findHeaderRow } from '../../src/intake/header-row';
import { pinOfColumn } from '../../src/intake/answer-rows';
import { listedSheets, readPins } from '../../src/intake/read-pins';
import { COLUMN_SETTINGS, PIN_SETTINGS } from '../../src/intake/pinned-sheets';
import { unusedSettings, settingNameKey } from '../../src/intake/settings';
import type { TableKind, TablePins } from '../../src/intake/types';
import { thrownBy } from '../support/thrown';
import { intake, sheet } from './support';

const DATA = ['2024/4/1', '田中', 'A', '', '', ''];
/** `row: field=column …`, 1-based. */
const found = (kind: TableKind, ...cells: unknown[][]): string => {
  const match = findHeaderRow(kind, cells);
  const columns = [...(match?.columns ?? [])]
    .sort((a, b) => a[1] - b[1])
    .map(([field, column]) => `${field}=${column + 1}`);
  return match === null ? 'none' : `${match.row + 1}/${match.lines}: ${columns.join(' ')}`;
};

test.each<[string, TableKind, unknown[][], string]>([
  ['氏名 of a log', 'visits', [['日付', '氏名', '物件名'], DATA], '1/1: day=1 rep=2 customer=3'],
  ['氏名 beside a rep', 'visits', [['日付', '氏名', '病院名', '担当'], DATA], '1/1: day=1 customer=3 rep=4'],
  ['スタッフ', 'contracts', [['店舗', 'スタッフ', '開始', '月額'], DATA], '1/1: customer=1 rep=2 start=3 amount=4'],
  [
    '氏名 of a contract, which may be anybody',
    'contracts',
    [['顧客', '氏名', '開始', '月額'], DATA],
    '1/1: customer=1 start=3 amount=4',
  ],
  [
    'groups tell 訪問/日付 from 契約/日付',
    'visits',
    [['契約', '', '訪問', '', ''], ['日付', '金額', '日付', '担当者', '顧客'], DATA],
    '2/2: day=3 rep=4 customer=5',
  ],
  [
    'the upper text alone where the cell below is merged into it',
    'visits',
    [['訪問日', '担当者', '顧客', '次回', ''], ['', '', '', '日付', '内容'], DATA],
    '2/2: day=1 rep=2 customer=3 nextDay=4',
  ],
  [
    'group and text together',
    'contracts',
    [['顧客', '', '担当', '契約', '', '解約'], ['コード', '名称', '', '開始', '金額', '日'], DATA],
    '2/2: customerNumber=1 customer=2 rep=3 start=4 amount=5 cancel=6',
  ],
  [
    'their person under 顧客 is not our rep',
    'visits',
    [['顧客', '', '自社', ''], ['名称', '担当者', '担当者', '訪問日'], DATA],
    '2/2: customer=1 rep=3 day=4',
  ],
  [
    'a title right above is no group',
    'visits',
    [['営業日報', '', '', '2024年度'], ['訪問日', '担当者', '顧客', '結果'], DATA],
    '2/1: day=1 rep=2 customer=3 outcome=4',
  ],
  [
    'a title with a word that changes what a column is',
    'visits',
    [['2024年度 訪問計画と実績'], ['訪問日', '担当者', '顧客', '結果'], DATA],
    '2/1: day=1 rep=2 customer=3 outcome=4',
  ],
  [
    'data below a single header are not its second line',
    'visits',
    [['訪問日', '担当者', '顧客', '', ''], ['4月1日', '田中', '青木商店', 'メモ', '結果'], DATA],
    '1/1: day=1 rep=2 customer=3',
  ],
  [
    'a header in the thirtieth row',
    'visits',
    [...Array.from({ length: 29 }, (_, i) => (i % 2 ? [] : ['社外秘'])), ['訪問日', '担当者', '顧客'], DATA],
    '30/1: day=1 rep=2 customer=3',
  ],
])('%s', (_, kind, cells, expected) => expect(found(kind, ...cells)).toBe(expected));

test('findings and the source name both lines of a header', () => {
  const { findings, sources } = intake([
    sheet(
      '訪問',
      ['訪問', '', '', '次回', ''],
      ['日付', '担当者', '顧客', '日付', '担当者'],
      ['いつか', '田中', 'A', '', ''],
    ),
  ]);
  expect(findings).toMatchObject([{ code: 'unreadable-date', row: 3, column: '訪問 日付' }]);
  expect(sources.visits!.parts[0]!.headers).toMatchObject({ day: '訪問 日付', nextDay: '次回 日付' });
});

test.each([
  ['A', 0],
  ['z', 25],
  ['ＡＡ', 26],
  ['AZ列', 51],
  ['ABC', null],
  ['1', null],
  ['', null],
])('the letter %p is column %p', (text, column) => {
  expect(columnOfLetter(text)).toBe(column);
  if (column !== null) expect(columnOfLetter(letterOfColumn(column))).toBe(column);
});

const pins = (columns: Record<string, string>): { visits: TablePins } => ({
  visits: { sheets: [], declined: [], nameMeaning: 'none', columns: new Map(Object.entries(columns)) },
});
const HEADER = ['訪問日', '担当者', '顧客', 'お店', '結果'];
const ROW = ['2024/4/1', '田中', 'A', 'B', '商談'];

test('a pinned column goes before the one that is recognised', () => {
  for (const pin of ['お店', ' お 店 ', 'D', 'D列'])
    expect(intake([sheet('訪問', HEADER, ROW)], { pins: pins({ customer: pin }) }).tables.customers).toEqual(['B']);
});

test('a header that looks like a letter is the header', () => {
  const { tables } = intake([sheet('訪問', ['訪問日', '担当者', 'D', 'C'], ['2024/4/1', '田中', 'A', 'B'])], {
    pins: pins({ customer: 'D' }),
  });
  expect(tables.customers).toEqual(['A']);
});

test('a column that is no field any more is not read as another', () => {
  const { sources } = intake([sheet('訪問', HEADER, ROW)], { pins: pins({ reaction: '結果' }) });
  expect(sources.visits!.parts[0]!.columns).toEqual({ day: 1, rep: 2, customer: 3, reaction: 5 });
});

test('a required pin that is nowhere is a problem, and asked about again; nothing is guessed in its place', () => {
  const { tables, problems, questions } = intake([sheet('訪問', HEADER, ROW)], { pins: pins({ customer: '店名' }) });
  expect(tables.visits).toBeNull();
  expect(problems.filter(({ kind }) => kind === 'visits')).toEqual([
    { kind: 'visits', code: 'missing-pinned-column', sheetName: '訪問', columns: ['customer'], header: '店名' },
  ]);
  expect(questions).toMatchObject([{ type: 'columns', kind: 'visits', missing: ['customer'] }]);
});

test('an optional pin that is nowhere never blocks the rest', () => {
  const { tables, findings, sources } = intake([sheet('訪問', HEADER, ROW)], { pins: pins({ outcome: 'ZZ' }) });
  expect(tables.visits!.length).toBe(1);
  expect(sources.visits!.parts[0]!.columns).not.toHaveProperty('outcome');
  expect(findings).toMatchObject([{ code: 'pinned-column-not-found', severity: 'warning', read: 'ZZ' }]);
});

test('only letters: the header is the first row of texts', () => {
  const { tables } = intake([sheet('訪問', [], ['いつ', 'だれ', 'どこ'], ['2024/4/1', '田中', 'A'])], {
    pins: pins({ day: 'A', rep: 'B', customer: 'C' }),
  });
  expect([...tables.visits!.row]).toEqual([3]);
});

test('names of settings are unlike, in each language, and mean something', () => {
  const names = PIN_SETTINGS.flatMap(({ name }) => [name.ja, name.en]).map(settingNameKey);
  expect(new Set(names).size).toBe(names.length);
  expect(unusedSettings([[], ...PIN_SETTINGS.map(({ name }) => [name.ja, 'x'])])).toEqual([]);
  const customer = COLUMN_SETTINGS.find(({ kind, field }) => kind === 'visits' && field === 'customer')!;
  expect(customer.name).toEqual({ ja: '「訪問」の「顧客」の列', en: 'Column of Visits: Customer' });
});

test.each<[string, string[], string[], string[]]>([
  ['田中、佐藤', ['田中', '佐藤'], ['田中', '佐藤'], []],
  ['佐藤, 田中', ['田中', '佐藤'], ['佐藤', '田中'], []],
  ['田中\n佐藤；４月', ['田中', '佐藤', '4月'], ['田中', '佐藤', '4月'], []],
  ['A、B、C', ['A', 'A、B', 'C'], ['A、B', 'C'], []],
  ['田中、田中', ['田中'], ['田中'], []],
  ['田中、鈴木', ['田中'], ['田中'], ['鈴木']],
  ['、 ,', ['田中'], [], []],
  ['__proto__', ['田中'], [], ['__proto__']],
])('the list %j among %j', (text, names, sheets, unknown) => {
  expect(listedSheets(text, names)).toEqual({ found: sheets, unknown });
});

test('what the settings pin, in either language', () => {
  const cells = [
    ['「訪問」として読むシート', '４月、5月'],
    ['「訪問」のシート名の意味', '月'],
    ['Sheets not to read as Visits', '6月'],
    ['「訪問」の「顧客」の列', 'お店'],
  ];
  expect(readPins(cells, ['4月', '5月', '6月'], 'ja')).toEqual({
    visits: {
      sheets: ['4月', '5月'],
      declined: ['6月'],
      nameMeaning: 'month',
      columns: new Map([['customer', 'お店']]),
    },
  });
  expect(readPins([['設定', '値']], [], 'ja')).toEqual({});
});

test('a sheet that is not there, or a meaning that is none, stops with a sentence', () => {
  expect(thrownBy(() => readPins([['「訪問」として読むシート', '4月、7月']], ['4月'], 'ja'))).toEqual({
    code: 'missing-pinned-sheet',
    params: { sheet: '7月' },
  });
  expect(thrownBy(() => readPins([['「訪問」のシート名の意味', '週']], [], 'ja'))).toMatchObject({
    code: 'bad-setting',
    params: { setting: '「訪問」のシート名の意味', text: '週' },
  });
});

test.each([
  [['顧客', '担当者'], 0, '顧客'],
  [['', '担当者'], 0, 'A'],
  [['メモ', 'メモ'], 1, 'B'],
  [['\ufffd', 'x'], 0, 'A'],
])('of the headers %j, column %d is pinned as %p', (headers, column, pin) => {
  expect(pinOfColumn(headers, column)).toBe(pin);
});
