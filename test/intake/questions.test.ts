/** What is asked: which sheets, which columns, and the proposals that come with it. */
import { proposeColumns } from '../../src/intake/column-proposals';
import type { ColumnsQuestion, IntakeQuestion, JoinQuestion } from '../../src/intake/questions';
import { guessMeaning } from '../../src/intake/sheet-names';
import type { SheetGrid, TablePins } from '../../src/intake/types';
import { intake, sheet } from './support';

const HEADER = ['訪問日', '担当者', '顧客', '結果'];
const row = ['2024/4/1', '田中', 'A', ''];
const short = (question: IntakeQuestion): string =>
  question.type === 'join'
    ? `${question.kind} ${question.nameMeaning}: ${question.sheets.map((each) => `${each.sheetName}${each.isRead ? '*' : ''}`).join(' ')}`
    : `${question.kind} ${question.sheet.sheetName}: ${question.missing.join(' ')}`;
const asked = (sheets: SheetGrid[], visits?: Partial<TablePins>): string[] => {
  const pins = { visits: { sheets: [], declined: [], nameMeaning: 'none' as const, columns: new Map(), ...visits } };
  return intake(sheets, visits ? { pins } : {}).questions.map(short);
};

test.each<[string, SheetGrid[], string[]]>([
  [
    'one sheet of each kind: nothing',
    [sheet('訪問', HEADER, row), sheet('契約', ['顧客', '担当者', '開始日', '金額'])],
    [],
  ],
  ['months', [sheet('4月', HEADER, row), sheet('5月', HEADER, row)], ['visits month: 4月* 5月']],
  [
    'reps that stand in their rows',
    [sheet('田中', HEADER, row), sheet('佐藤', HEADER, row)],
    ['visits rep: 田中* 佐藤'],
  ],
  [
    'teams by their ending',
    [sheet('藤沢支店', HEADER, row), sheet('鎌倉支店', HEADER, row)],
    ['visits team: 藤沢支店* 鎌倉支店'],
  ],
  [
    'names that say nothing',
    [sheet('Sheet1', HEADER, row), sheet('Sheet2', HEADER, row)],
    ['visits none: Sheet1* Sheet2'],
  ],
  [
    'the usual name and two that lack the rep',
    [sheet('訪問', HEADER, row), sheet('鈴木', ['日付', '訪問先', '結果'], ['2024/4/1', 'A', ''])],
    ['visits rep: 訪問* 鈴木'],
  ],
  [
    'one sheet whose name tells the month of its day numbers: nothing to ask',
    [sheet('4月', ['日', '担当者', '顧客'], [15, '田中', 'A'])],
    [],
  ],
  [
    'a list with a day and a customer is no log',
    [sheet('訪問', HEADER, row), sheet('メモ帳', ['日付', '顧客'], ['2024/4/1', 'A'])],
    [],
  ],
  [
    'the usual sheet without a rep',
    [sheet('訪問', ['訪問日', '顧客', '結果'], ['2024/4/1', 'A', ''])],
    ['visits 訪問: rep'],
  ],
  ['the usual sheet while it is empty', [sheet('訪問', ['いつ', 'どこ'])], []],
  ['the usual sheet without any header', [sheet('訪問', [1, 2], [3, 4])], []],
])('%s', (_, sheets, expected) => expect(asked(sheets)).toEqual(expected));

test('an answer ends the question until another sheet comes', () => {
  const [april, may, june] = ['4月', '5月', '6月'].map((name) => sheet(name, HEADER, row));
  expect(asked([april!, may!], { sheets: ['4月', '5月'], nameMeaning: 'month' })).toEqual([]);
  expect(asked([april!, may!, june!], { sheets: ['4月', '5月'], nameMeaning: 'month' })).toEqual([
    'visits month: 4月* 5月* 6月',
  ]);
  expect(asked([april!, may!, june!], { sheets: ['4月', '5月'], declined: ['6月'] })).toEqual([]);
});

test('the preview is short plain text', () => {
  const { questions } = intake([
    sheet(
      '訪問',
      ['題名'],
      ['=HYPERLINK("x")', '<script>', 'x'.repeat(60), '\ud800列', ''],
      [new Date(Date.UTC(2024, 3, 1)), 'y'.repeat(50_000), `${'z'.repeat(28)}😀😀`, '\u202e逆', true],
      [],
      ['#N/A', NaN, null, '__proto__', new Date(NaN)],
    ),
  ]);
  const { sheet: preview } = questions[0] as ColumnsQuestion;
  expect(preview).toEqual({
    sheetName: '訪問',
    headerRow: 2,
    headers: ['=HYPERLINK("x")', '<script>', 'x'.repeat(60), '\ufffd列'],
    firstRows: [
      ['2024/04/01', `${'y'.repeat(29)}…`, `${'z'.repeat(28)}…`, '逆'],
      ['#N/A', 'NaN', '', '__proto__'],
    ],
    rows: 3,
  });
});

test('at most five rows, and the number of all', () => {
  const rows = Array.from({ length: 12 }, (_, i) => [`2024/4/${i + 1}`, '田中', 'A', '']);
  const { questions } = intake([sheet('4月', HEADER, ...rows), sheet('5月', HEADER, [], row)]);
  const { sheets } = questions[0] as JoinQuestion;
  expect(sheets.map(({ firstRows, rows: count }) => [firstRows.length, count])).toEqual([
    [5, 12],
    [1, 2],
  ]);
});

const company = ['㈱青木商店', '井上薬局', '上田工業', '江口製菓', '青木商店', '大野病院'];
const log = company.map((name, i): unknown[] => [
  i + 1,
  `2024/4/${i + 1}`,
  i % 2 ? '田中' : '佐藤',
  name,
  `${i + 1},000円`,
  '0466-11-2233',
  '訪問',
]);

test('columns are proposed by what their cells hold', () => {
  const fields = ['day', 'rep', 'customer', 'amount', 'phone'];
  expect(Object.fromEntries(proposeColumns(log, 7, fields, new Set([6])))).toEqual({
    phone: 5,
    day: 1,
    amount: 4,
    rep: 2,
    customer: 3,
  });
});

test('nothing is proposed where nothing fits, and nothing twice', () => {
  expect(proposeColumns([['x'], ['y']], 1, ['day', 'amount', 'phone'], new Set()).size).toBe(0);
  expect(proposeColumns(log, 7, ['day', 'start'], new Set())).toEqual(
    new Map([
      ['day', 1],
      ['start', 0],
    ]),
  );
  expect(proposeColumns([], 3, ['day', 'rep'], new Set()).size).toBe(0);
});

test.each([
  [['田中', '鈴木'], false, 'rep'],
  [['4月', '5月'], true, 'month'],
  [['訪問', '日報'], true, 'none'],
  [['1課', '2課'], false, 'team'],
  [['東日本', '西日本'], false, 'none'],
  [['東日本', '西日本'], true, 'rep'],
  [['北', '南'], false, 'team'],
])('%j (lacks the rep: %p) means %s', (names, lacksRep, meaning) => {
  expect(guessMeaning(names, lacksRep, { reps: ['田 中'], teams: ['北'] })).toBe(meaning);
});
