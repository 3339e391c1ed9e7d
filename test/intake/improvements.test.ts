/** The 改善 sheet: headers under many names, days and months as people type them, and what cannot be read is told. */
import { dayOf } from '../../src/core/days';
import { readImprovements, type Improvements } from '../../src/intake/improvements';

const MAY = 2024 * 12 + 4;
const RULES = { closingDay: 31, fiscalStartMonth: 4 };
const HEADER = ['月', 'Keep', 'Problem', 'Try', 'アクション', '担当者', '期限', 'KPI', '完了日'];
const dayOfDate = (date: Date): number => Math.floor(date.getTime() / 86_400_000);

const read = (rows: unknown[][], rules = RULES): Improvements =>
  readImprovements(rows, { rules, asOf: dayOf(2024, 6, 20), dayOfDate });
const line = (more: Partial<Record<'month' | 'action' | 'due' | 'done' | 'keep', unknown>>): unknown[] => [
  more.month ?? '',
  more.keep ?? '',
  '',
  '',
  more.action ?? '',
  '佐藤',
  more.due ?? '',
  '継続率',
  more.done ?? '',
];
const one = (more: Parameters<typeof line>[0]): Improvements['rows'][number] =>
  read([HEADER, line({ action: 'やる', ...more })]).rows[0]!;

test('a whole row', () => {
  const row = ['2024-05', '紹介', 'もれ', '台本', '台本を作る', '渡辺', '2024/7/31', '新規獲得数', '2024年7月10日'];
  expect(read([['メモ'], HEADER, row])).toEqual({
    rows: [
      {
        row: 3,
        month: MAY,
        keep: '紹介',
        problem: 'もれ',
        try: '台本',
        action: '台本を作る',
        owner: '渡辺',
        kpi: '新規獲得数',
        due: dayOf(2024, 7, 31),
        isDone: true,
        done: dayOf(2024, 7, 10),
      },
    ],
    unread: [],
    hasHeader: true,
  });
});

describe('the header', () => {
  test.each([
    ['in English', ['Month', 'Keep', 'Problem', 'Try', 'Action', 'Owner', 'Due', 'KPI', 'Done on']],
    ['under other names', ['対象月', '良かったこと', '課題', '試すこと', '対策', '担当', '締切', '指標', '完了']],
    [
      'in full width',
      ['月', 'Ｋｅｅｐ', 'Ｐｒｏｂｌｅｍ', 'Ｔｒｙ', 'アクション', '担当者', '期限', 'ＫＰＩ', '完了日'],
    ],
  ])('%s', (_, header) => {
    expect(read([header, line({ month: '2024-05', action: 'やる' })]).rows).toMatchObject([
      { month: MAY, action: 'やる', owner: '佐藤', kpi: '継続率' },
    ]);
  });

  test('in another order, with columns of their own', () => {
    const { rows } = read([
      ['No.', 'アクション', '期限', '担当者', 'メモ'],
      [1, 'やる', '2024/7/1', '佐藤', 'x'],
    ]);
    expect(rows).toMatchObject([{ action: 'やる', owner: '佐藤', due: dayOf(2024, 7, 1), month: null, kpi: '' }]);
  });

  test.each([[[]], [[['日付', '内容']]], [[['アクション', '担当者']]]])('not found in %j', (cells) => {
    expect(read(cells)).toEqual({ rows: [], unread: [], hasHeader: false });
  });
});

test.each<[unknown, number | null]>([
  ['2024-05', MAY],
  ['2024年5月', MAY],
  ['令和6年5月', MAY],
  ['202405', MAY],
  [202405, MAY],
  ['２０２４／５', MAY],
  ['2024年5月度', MAY],
  ['5月', MAY],
  // The last July that has begun is that of the year before.
  ['7月', MAY - 10],
  ['先月', MAY],
  [new Date(Date.UTC(2024, 4, 1)), MAY],
  ['', null],
  ['13月', null],
  ['2024年度', null],
  ['__proto__', null],
])('month %j is %j', (month, wanted) => {
  expect(one({ month }).month).toBe(wanted);
});

test('a month is that of the row above where the cell is blank or says 〃, and unread cells are told', () => {
  const { rows, unread } = read([
    HEADER,
    line({ month: '2024-05', action: 'a' }),
    line({ action: 'b' }),
    line({ month: '〃', action: 'c' }),
    line({ month: 'いつか', action: 'd', due: 'そのうち' }),
    line({ action: 'e' }),
  ]);
  expect(rows.map(({ month }) => month)).toEqual([MAY, MAY, MAY, null, MAY]);
  expect(unread).toEqual([
    { row: 5, field: 'month' },
    { row: 5, field: 'due' },
  ]);
});

test('with a closing day of 20, the 21st belongs to the next month', () => {
  const month = new Date(Date.UTC(2024, 3, 21));
  const { rows } = read([HEADER, line({ month, action: 'a' })], { ...RULES, closingDay: 20 });
  expect(rows[0]!.month).toBe(MAY);
});

test.each<[unknown, number | null]>([
  ['2024/7/15', dayOf(2024, 7, 15)],
  ['令和6年7月15日', dayOf(2024, 7, 15)],
  ['20240715', dayOf(2024, 7, 15)],
  [new Date(Date.UTC(2024, 6, 15)), dayOf(2024, 7, 15)],
  // Nearest to the as-of day.
  ['7/15', dayOf(2024, 7, 15)],
  ['1/15', dayOf(2024, 1, 15)],
  ['', null],
  ['2024/2/30', null],
])('due %j', (due, wanted) => {
  expect(one({ due }).due).toBe(wanted);
});

test.each<[unknown, boolean, number | null]>([
  ['2024/6/10', true, dayOf(2024, 6, 10)],
  ['済', true, null],
  [true, true, null],
  ['○', true, null],
  ['', false, null],
  [false, false, null],
  ['未', false, null],
  ['-', false, null],
])('done %j', (done, isDone, day) => {
  expect(one({ done })).toMatchObject({ isDone, done: day });
});

test('rows in which nothing is said are left out; text of people stays text', () => {
  const hostile = '=HYPERLINK("http://x")<script>\u202e__proto__\n😀';
  const { rows } = read([HEADER, line({}), ['', '', '', '', '', '', '', '', ''], line({ keep: hostile })]);
  expect(rows).toMatchObject([{ row: 4, keep: '=HYPERLINK("http://x")<script>__proto__ 😀' }]);
});
