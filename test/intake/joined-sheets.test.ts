/** Several sheets read as one table, and sheets in which cells are merged. */
import * as fc from 'fast-check';
import { NO_NAME } from '../../src/core/tables';
import { repeatKey } from '../../src/intake/answers';
import { NO_ANSWERS } from '../../src/intake/answers';
import type { Intake, MergedArea, NameMeaning, SheetGrid, TablePins } from '../../src/intake/types';
import { codes, intake, iso, isoAll, sheet } from './support';

const pin = (sheets: string[], nameMeaning: NameMeaning = 'none', more: Partial<TablePins> = {}): TablePins => ({
  sheets,
  declined: [],
  nameMeaning,
  columns: new Map(),
  ...more,
});
const visitsOf = (sheets: SheetGrid[], pins: TablePins): Intake => intake(sheets, { pins: { visits: pins } });
const HEADER = ['訪問日', '担当者', '顧客'];

test('rows know their sheet, findings name the right sheet and row', () => {
  const { tables, findings, sources } = visitsOf(
    [
      sheet('4月', HEADER, ['2024/4/1', '田中', 'A'], ['いつか', '田中', 'A']),
      sheet('5月', ['題', '', ''], ['顧客', '担当者', '訪問日'], ['', '佐藤', '2024/5/1'], ['B', '佐藤', '2024/5/2']),
    ],
    pin(['5月', '4月']),
  );
  expect(Array.from(tables.visits!.part, (part, i) => `${part}:${tables.visits!.row[i]}`)).toEqual(['0:4', '1:2']);
  expect(findings.map(({ code, sheetName, row, column }) => `${code} ${sheetName} ${row} ${column}`)).toEqual([
    'missing-customer 5月 3 顧客',
    'unreadable-date 4月 3 訪問日',
  ]);
  expect(sources.visits).toMatchObject({ rows: 4, used: 2, unusable: 2 });
  expect(sources.visits!.parts).toMatchObject([
    { sheetName: '5月', headerRow: 2, columns: { day: 3, rep: 2, customer: 1 }, rows: 2, used: 1, unusable: 1 },
    { sheetName: '4月', headerRow: 1, columns: { day: 1, rep: 2, customer: 3 }, rows: 2, used: 1, unusable: 1 },
  ]);
});

test('what a column means is decided in each sheet by itself', () => {
  const { tables } = visitsOf(
    [
      sheet('日付が先', HEADER, ['13/04/2024', 'x', 'A'], ['05/04/2024', 'x', 'A']),
      sheet('月が先', HEADER, ['04/13/2024', 'x', 'B'], ['04/05/2024', 'x', 'B']),
      sheet('年なし', ['2023年度'], HEADER, ['〃', 'x', 'A'], ['4/1', 'x', 'C'], ['〃', '〃', 'D']),
    ],
    pin(['日付が先', '月が先', '年なし']),
  );
  expect(isoAll(tables.visits!.day)).toEqual([
    '2024-04-13',
    '2024-04-05',
    '2024-04-13',
    '2024-04-05',
    '2023-04-01',
    '2023-04-01',
  ]);
});

test('a ditto mark never reaches into another sheet', () => {
  const { findings } = visitsOf(
    [sheet('1', HEADER, ['2024/4/1', '田中', 'A']), sheet('2', HEADER, ['2024/4/1', '〃', 'B'])],
    pin(['1', '2']),
  );
  expect(findings.filter(({ code }) => code === 'ditto-without-above')).toMatchObject([{ sheetName: '2', row: 2 }]);
});

test('a repetition is found over all sheets, whatever the order of their columns', () => {
  const { tables, findings, sources } = visitsOf(
    [
      sheet('本社', [...HEADER, 'メモ'], ['2024/4/1', '田中', '㈱A', '電話あり'], ['2024/4/2', '田中', 'B', '']),
      sheet(
        '支店',
        ['メモ', '顧客', '訪問日', '担当者'],
        ['電話あり', '(株)A', '2024年4月1日', '田 中'],
        ['別の話', 'B', '2024年4月2日', '田中'],
      ),
    ],
    pin(['本社', '支店']),
  );
  expect(tables.visits!.length).toBe(3);
  expect(findings.filter(({ code }) => code === 'repeated-visit')).toMatchObject([
    { sheetName: '支店', row: 2, values: { firstRow: 2, firstSheet: '本社' } },
  ]);
  expect(sources.visits!.parts.map(({ duplicates }) => duplicates)).toEqual([0, 1]);
});

test('a number that comes again in another sheet: with the same key it is the same row', () => {
  const { tables, findings } = visitsOf(
    [
      sheet('a', ['番号', ...HEADER], [1, '2024/4/1', '田中', 'A']),
      sheet('b', ['番号', ...HEADER], ['００１', '2024/4/1', '田中', 'A'], ['1', '2024/4/2', '田中', 'A']),
    ],
    pin(['a', 'b']),
  );
  expect(isoAll(tables.visits!.day)).toEqual(['2024-04-01', '2024-04-02']);
  expect(codes(findings)).toEqual(['duplicate-number@2', 'number-reused@3', 'rows-passed-over@1']);
});

test('a repeated visit that a person called genuine is counted', () => {
  const rows = [
    ['2024/4/1', '田中', 'A'],
    ['2024/4/1', '田中', 'A'],
    ['2024/4/1', '田中', 'A'],
  ];
  const read = (genuine: string[]) =>
    intake([sheet('訪問', HEADER, ...rows)], { answers: { ...NO_ANSWERS, genuine: new Set(genuine) } });
  const asked = read([]).findings.filter(({ code }) => code === 'repeated-visit');
  expect(asked.map(({ values }) => values!['key'])).toEqual(
    [1, 2].map((nth) => repeatKey('2024-04-01', 'A', '田中', nth)),
  );
  const { tables, sources } = read([repeatKey('2024-04-01', 'A', '田中', 2)]);
  expect([...tables.visits!.row]).toEqual([2, 4]);
  expect(sources.visits).toMatchObject({ used: 2, skipped: 1, duplicates: 1 });
});

test.each<[string, string]>([
  ['田中', '田中'],
  ['田中さん', '田中'],
  ['日報(田中)', '田中'],
  ['日報_田中', '田中'],
  ['田中 4月', '田中'],
  ['2024年度_佐藤 日報', '佐藤'],
  ['令和6年4月 鈴木', '鈴木'],
  ['Visits Sato', 'Sato'],
  ['Salesforce', 'Salesforce'],
])('sheet %s is of the rep %s', (name, rep) => {
  const { tables } = visitsOf([sheet(name, ['日付', '顧客', '結果'], ['2024/4/1', 'A', ''])], pin([name], 'rep'));
  expect(tables.reps).toEqual([rep]);
});

test('a rep in the row goes before the name of the sheet', () => {
  const { tables, findings } = visitsOf(
    [sheet('田中', HEADER, ['2024/4/1', '', 'A'], ['2024/4/2', '佐藤', 'A'], ['2024/4/3', '', 'A'])],
    pin(['田中'], 'rep'),
  );
  expect(Array.from(tables.visits!.rep, (rep) => tables.reps[rep])).toEqual(['田中', '佐藤', '田中']);
  expect(findings).toEqual([]);
});

test('the name of a team sheet puts its reps into the team, unless the reps table or another sheet speaks', () => {
  const { tables, findings } = intake(
    [
      sheet('1課', HEADER, ['2024/4/1', '田中', 'A'], ['2024/4/1', '佐藤', 'A'], ['2024/4/1', '鈴木', 'A']),
      sheet('2課', HEADER, ['2024/4/2', '佐藤', 'A'], ['2024/4/2', '高橋', 'A']),
      sheet('担当者', ['担当者', 'チーム'], ['鈴木', '3課']),
    ],
    { pins: { visits: pin(['1課', '2課'], 'team') } },
  );
  const teams = tables.memberships.map(({ rep, team }) => `${tables.reps[rep]} ${tables.teams[team]}`);
  expect(teams.sort()).toEqual(['田中 1課', '鈴木 3課', '高橋 2課']);
  expect(findings.filter(({ code }) => code === 'rep-in-several-teams')).toMatchObject([
    { read: '佐藤', values: { teams: '1課、2課' } },
  ]);
});

test.each<[string, string[], unknown, string]>([
  ['4月', ['2024年度'], 15, '2024-04-15'],
  ['2024-04', [], '15日', '2024-04-15'],
  ['2月', ['FY2024'], '28', '2025-02-28'],
  ['R6.4', [], '15(月)', '2024-04-15'],
  ['令和6年4月', [], '１５', '2024-04-15'],
  ['202404', [], 15, '2024-04-15'],
  ['April 2024', [], 15, '2024-04-15'],
  ['4月', ['2024年度'], '5/2', '2024-05-02'],
  ['4月', ['2024年度'], '2023/4/15', '2023-04-15'],
  ['4月', ['2024年度'], 31, ''],
  ['4月', ['2024年度'], 32, ''],
  ['4月', ['2024年度'], 1.5, ''],
  ['4月', [], 15, ''],
])('in the sheet %s under %j the day %p is %p', (name, title, cell, expected) => {
  const { tables } = visitsOf([sheet(name, title, HEADER, [cell, 'x', 'A'])], pin([name], 'month'));
  expect(isoAll(tables.visits!.day)).toEqual(expected === '' ? [] : [expected]);
});

test('the year of a month sheet without one follows from its neighbours', () => {
  const months = ['11月', '2024年12月', '1月', '2月'];
  const { tables, findings } = visitsOf(
    months.map((name) => sheet(name, HEADER, [20, 'x', 'A'])),
    pin(months, 'month'),
  );
  expect(isoAll(tables.visits!.day)).toEqual(['2024-11-20', '2024-12-20', '2025-01-20', '2025-02-20']);
  expect(findings.map(({ code, sheetName }) => `${code} ${sheetName}`)).toEqual(
    months.map((name) => `assumed-year ${name}`),
  );
});

test('where no month stands anywhere a number in a day column is no day', () => {
  const { tables } = intake([sheet('訪問', ['2024年度'], HEADER, [15, 'x', 'A'])]);
  expect(tables.visits!.length).toBe(0);
});

test('a chosen sheet that cannot be read keeps the others, and its rows are counted as left out', () => {
  const { tables, sources, findings, questions } = visitsOf(
    [
      sheet('田中', HEADER, ['2024/4/1', '田中', 'A']),
      sheet('佐藤', ['だれが', 'どこへ'], ['佐藤', 'A'], [], ['佐藤', 'B']),
      sheet('来月', [], ['', false]),
    ],
    pin(['田中', '佐藤', '来月']),
  );
  expect(tables.visits!.length).toBe(1);
  expect(sources.visits).toMatchObject({ rows: 4, used: 1, skipped: 1, unusable: 2 });
  expect(findings).toMatchObject([
    { code: 'sheet-not-read', severity: 'error', sheetName: '佐藤', values: { count: 2 } },
  ]);
  expect(questions).toMatchObject([{ type: 'columns', sheet: { sheetName: '佐藤' } }]);
});

test('merged cells of a day, a rep and a customer repeat; an amount that is merged is not counted twice', () => {
  const merges = (): MergedArea[] => [
    { row: 1, column: 0, rows: 2, columns: 1 },
    { row: 1, column: 1, rows: 2, columns: 2 },
    { row: 1, column: 3, rows: 2, columns: 1 },
  ];
  const { tables, sources, findings } = intake([
    {
      name: '売上',
      cells: [
        ['日付', '顧客', '担当者', '金額'],
        ['2024/4/1', 'A', '', 1000],
        ['', '', '', ''],
        ['2024/4/2', 'A', '', 500],
      ],
      merges,
    },
  ]);
  expect([...tables.sales!.amount]).toEqual([1000, 500]);
  expect(sources.sales).toMatchObject({ rows: 3, used: 2, skipped: 1 });
  const split = intake([
    {
      name: '売上',
      cells: [
        ['日付', '顧客', '商品', '金額'],
        ['2024/4/1', 'A', 'x', 1000],
        ['', '', 'y', ''],
      ],
      merges,
    },
  ]);
  expect([...split.tables.sales!.amount]).toEqual([1000]);
  expect(split.findings).toMatchObject([{ code: 'missing-amount', row: 3 }]);
  expect(findings.some(({ code }) => code === 'missing-date')).toBe(false);
});

test('merged areas are asked for only where a blank cell may be one', () => {
  let asked = 0;
  const grid = (...rows: unknown[][]): SheetGrid => ({
    name: '訪問',
    cells: [[...HEADER, 'メモ'], ...rows],
    merges: () => (asked++, []),
  });
  intake([grid(['2024/4/1', '田中', 'A', ''], ['2024/4/2', '田中', 'B', ''], ['', '', '', ''])]);
  expect(asked).toBe(0);
  intake([grid(['2024/4/1', '田中', 'A', ''], ['2024/4/2', '', 'B', ''])]);
  expect(asked).toBeGreaterThan(0);
});

const cell = fc.constantFrom<unknown>(
  '2024/4/1',
  '4/2',
  15,
  '15日',
  'A',
  '㈱A',
  '田中',
  '',
  '',
  '',
  null,
  '〃',
  '合計',
  '訪問日',
  '日付',
  '顧客',
  1000,
  '#N/A',
  '__proto__',
  'constructor',
  '=HYPERLINK("x")',
  '<script>',
  '\ud800',
  '\u202e逆',
  '😀',
  'NaN',
  'x'.repeat(50_000),
  new Date(NaN),
  new Date(Date.UTC(2024, 3, 1)),
);
const HEADERS: unknown[][][] = [
  [HEADER],
  [['顧客', 'メモ', '担当者', '訪問日']],
  [['題'], [], ['日付', '訪問先', '結果']],
  [
    ['訪問', '', '次回', ''],
    ['日付', '顧客', '予定日', '担当者'],
  ],
  [
    ['番号', '訪問', '', '担当者'],
    ['', '日', '顧客', ''],
  ],
  [['だれが', 'どこへ']],
  [],
];
const area = fc.record({
  row: fc.nat(8),
  column: fc.nat(4),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 3 }),
});
const grid = fc
  .record({
    header: fc.constantFrom(...HEADERS),
    rows: fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 10 }),
    areas: fc.array(area, { maxLength: 5 }),
  })
  .map(({ header, rows, areas }) => ({ cells: [...header, ...rows], merges: () => areas }));
const names = fc.uniqueArray(
  fc.constantFrom('訪問', '田中', '佐藤 日報', '4月', '2024-05', '1課', '__proto__', 'constructor', '😀'),
  { minLength: 1, maxLength: 4 },
);
const workbooks = fc.record({
  names,
  grids: fc.array(grid, { minLength: 4, maxLength: 4 }),
  meaning: fc.constantFrom<NameMeaning>('none', 'rep', 'team', 'month'),
  pinned: fc.boolean(),
  columns: fc.dictionary(
    fc.constantFrom('day', 'rep', 'customer', 'outcome'),
    fc.constantFrom('どこへ', 'B', 'ない', '日付'),
  ),
});

test('joined, merged, two-line, pinned, hostile: in every part and in sum, used + skipped + unusable = rows', () => {
  fc.assert(
    fc.property(workbooks, ({ names, grids, meaning, pinned, columns }) => {
      const sheets = names.map((name, i) => ({ ...grids[i]!, name }));
      const pins = pin(pinned ? names : [], meaning, { columns: new Map(Object.entries(columns)) });
      const { sources, tables, questions } = visitsOf(sheets, pins);
      for (const source of Object.values(sources)) {
        for (const each of [source, ...source.parts]) {
          expect(each.used + each.skipped + each.unusable).toBe(each.rows);
          expect(Math.min(each.used, each.skipped, each.unusable, each.duplicates)).toBeGreaterThanOrEqual(0);
          expect(each.duplicates).toBeLessThanOrEqual(each.skipped);
        }
        for (const count of ['rows', 'used', 'skipped', 'unusable', 'duplicates'] as const)
          expect(source.parts.reduce((sum, part) => sum + part[count], 0)).toBe(source[count]);
      }
      const { visits } = tables;
      if (visits !== null) {
        const { parts, used } = sources.visits!;
        expect(visits.length).toBe(used);
        parts.forEach((part, i) => expect(visits.part.filter((each) => each === i)).toHaveLength(part.used));
        for (let i = 0; i < visits.length; i++) {
          const { headerRow, rows } = parts[visits.part[i]!]!;
          expect(visits.row[i]).toBeGreaterThan(headerRow);
          expect(visits.row[i]).toBeLessThanOrEqual(headerRow + rows);
          expect(iso(visits.day[i]!)).not.toBe('');
          if (visits.rep[i] !== NO_NAME) expect(tables.reps[visits.rep[i]!]).toBeTruthy();
        }
      }
      // Whatever stands in the cells: questions are plain JSON.
      expect(JSON.parse(JSON.stringify(questions))).toEqual(questions);
    }),
  );
});

test('a split table reads as the whole one', () => {
  const rows = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 28 }), fc.constantFrom('田中', '佐藤', ''), fc.constantFrom('A', 'B', 'C')),
    { maxLength: 20 },
  );
  const seen = ({ tables }: Intake): string[] =>
    Array.from(tables.visits!.row, (_, i) =>
      [
        iso(tables.visits!.day[i]!),
        tables.reps[tables.visits!.rep[i]!],
        tables.customers[tables.visits!.customer[i]!],
      ].join(),
    );
  fc.assert(
    fc.property(rows, fc.nat(20), (entries, at) => {
      const cells = entries.map(([date, rep, customer]) => [`2024/4/${date}`, rep, customer]);
      const whole = intake([sheet('訪問', HEADER, ...cells)]);
      const [first, second] = [cells.slice(0, at), cells.slice(at).map((row) => [...row].reverse())];
      const split = visitsOf(
        [sheet('a', HEADER, ...first), sheet('b', [...HEADER].reverse(), ...second)],
        pin(['a', 'b']),
      );
      expect(seen(split)).toEqual(seen(whole));
    }),
  );
});
