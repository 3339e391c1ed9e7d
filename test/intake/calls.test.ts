import { DIRECTIONS, NO_NAME, OUTCOMES, type Calls } from '../../src/core/tables';
import { codes, intake, sheet } from './support';

const CUSTOMERS = sheet(
  '顧客',
  ['顧客', '電話番号', '携帯'],
  ['A', '03-1234-5678、0466-12-3456', ''],
  ['B', '', '090-1111-2222'],
  ['C', '06-0000-0000', ''],
  ['D', '06-0000-0000', ''],
);
const VISITS = sheet('訪問', ['訪問日', '担当者', '顧客'], ['2024/4/1', 'x', 'A']);
const read = (header: readonly string[], ...rows: readonly unknown[][]) => {
  const result = intake([CUSTOMERS, VISITS, sheet('通話', [...header], ...rows.map((row) => [...row]))]);
  return { ...result, calls: result.tables.calls! };
};
const shown = (calls: Calls, column: 'outcome' | 'direction'): (string | undefined)[] =>
  Array.from(calls[column], (index) => (column === 'outcome' ? OUTCOMES : DIRECTIONS)[index]);

test('length, hour and direction of a call', () => {
  const { calls, findings } = read(
    ['日時', '電話番号', '方向', '通話時間', '結果'],
    ['2024/4/1 10:05', '03-1234-5678', '発信', '3:25', '会話'],
    [new Date(Date.UTC(2024, 3, 2, 16, 30)), '03-1234-5678', '着信', 40, ''],
    ['2024/4/3', '03-1234-5678', '', '', ''],
    ['2024/4/4 午後3時', '03-1234-5678', 'ナゾ', 'ながい', ''],
    ['2024/4/5 9:00', '03-1234-5678', '不在着信', 0, ''],
    ['2024/4/5 9:10', '03-1234-5678', '不在着信', 0, '会話'],
    ['2024/4/5 9:20', '03-1234-5678', 'Out', 0, ''],
    ['2024/4/5 9:30', '03-1234-5678', '着信応答', 9, ''],
  );
  expect([...calls.seconds]).toEqual([205, 40, NaN, NaN, 0, 0, 0, 9]);
  expect([...calls.hour]).toEqual([10, 16, -1, 15, 9, 9, 9, 9]);
  expect(shown(calls, 'direction')).toEqual(['out', 'in', 'unknown', 'unknown', 'in', 'in', 'out', 'in']);
  expect(shown(calls, 'outcome')).toEqual(['talked', 'none', 'none', 'none', 'absent', 'talked', 'none', 'talked']);
  expect(codes(findings).sort()).toEqual(['unknown-direction@5', 'unreadable-seconds@5']);
});

test.each([
  ['通話日', '開始時刻'],
  ['日付', '時刻'],
  ['日付', '発信時刻'],
  ['Date', 'Start time'],
])('%s and %s stand in two columns', (day, time) => {
  const { calls } = read(
    [time, day, '電話番号'],
    ['14:05:10', '2024/4/1', '03-1234-5678'],
    ['', '2024/4/2', '03-1234-5678'],
  );
  expect([...calls.hour]).toEqual([14, -1]);
});

test('開始時刻 alone holds the date too', () => {
  const { calls } = read(['開始時刻', '電話番号'], ['2024/4/1 14:05', '03-1234-5678']);
  expect([calls.length, calls.hour[0]]).toEqual([1, 14]);
});

test('a number in any form finds its customer; the others are listed once, by their digits', () => {
  const forms = [
    '０３（１２３４）５６７８',
    '+81 3-1234-5678',
    312345678,
    '0312345678',
    '010-81-3-1234-5678',
    '0466 12 3456',
    '81466123456',
    '+819011112222',
  ];
  const unknown = ['03-9999-9999', '+81-3-9999-9999', '050 1234 5678', '06-0000-0000', '非通知', ''];
  const { calls, tables } = read(
    ['日時', '電話番号'],
    ...[...forms, ...unknown].map((form, index) => [`2024/4/1 10:${10 + index}`, form]),
  );
  expect([...calls.customer]).toEqual([0, 0, 0, 0, 0, 0, 0, 1, ...unknown.map(() => NO_NAME)]);
  expect(tables.unmatchedPhones).toEqual(['0399999999', '05012345678', '0600000000']);
  expect([...calls.phone].slice(forms.length)).toEqual([0, 0, 1, 2, NO_NAME, NO_NAME]);
  expect([...calls.phone].slice(0, forms.length).every((phone) => phone === NO_NAME)).toBe(true);
});

test('one moment and one number are one call, whatever else its rows say', () => {
  const { calls, sources, findings } = read(
    ['日時', '電話番号', '結果'],
    ['2024/4/1 10:05', '03-1234-5678', ''],
    ['2024/04/01 10:05', '0312345678', '会話'],
    ['2024/4/1 10:05', '090-1111-2222', ''],
    ['2024/4/1 10:06', '03-1234-5678', ''],
    // Without a clock time nobody can tell: two calls of one day may well be meant.
    ['2024/4/2', '03-1234-5678', ''],
    ['2024/4/2', '03-1234-5678', ''],
    // Nor without a number.
    ['2024/4/3 9:00', '非通知', ''],
    ['2024/4/3 9:00', '非通知', ''],
  );
  expect([...calls.row]).toEqual([2, 4, 5, 6, 7, 8, 9]);
  expect(sources.calls).toMatchObject({ rows: 8, used: 7, duplicates: 1, unusable: 0 });
  const told = findings.filter(({ code }) => ['repeated-call', 'repeated-row-kept'].includes(code));
  expect(codes(told)).toEqual(['repeated-call@3', 'repeated-row-kept@7', 'repeated-row-kept@9']);
});

test('a call id tells calls apart, and tells the same one in a second sheet', () => {
  const header = ['通話ID', '日時', '電話番号'];
  const first = [
    ['x1', '2024/4/1 10:05', '03-1234-5678'],
    ['x2', '2024/4/1 10:06', '03-1234-5678'],
  ];
  const { tables } = intake([
    CUSTOMERS,
    VISITS,
    sheet('通話', header, ...first),
    sheet('通話 4月', header, first[1]!, ['x3', '2024/4/1 10:07', '03-1234-5678']),
  ]);
  expect(tables.calls!.length).toBe(2);
  const joined = read(header, ...first, first[1]!, ['x3', '2024/4/1 10:07', '03-1234-5678']);
  expect([...joined.calls.row]).toEqual([2, 3, 5]);
});

test('an export of a telephone system: 内線担当 is who called, and what is not read is named', () => {
  const { tables, sources, findings } = intake([
    sheet(
      '通話',
      ['通話ID', '発信日時', '相手番号', '内線担当', '通話時間', 'ステータス', '録音URL', '', '内線番号'],
      ['A1', '2024/06/19 10:00:00', '０９０－１２３４－５６７８', '田中', '0:02:10', '応答', 'x', '', '12'],
      ['A2', '2024/06/19 10:06:00', '非通知', '', 15, '話中', '', '', '12'],
    ),
  ]);
  expect(tables.reps).toEqual(['田中']);
  expect(sources.calls!.parts[0]!.unused.map(({ header }) => header)).toEqual(['録音URL', '内線番号']);
  expect(codes(findings).filter((code) => code.includes('phone') || code.includes('number'))).toEqual([
    'unknown-phone@2',
    'call-without-number@3',
  ]);
});
