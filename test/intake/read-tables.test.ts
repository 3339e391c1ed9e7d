import * as fc from 'fast-check';
import { KINDS, NO_NAME, OUTCOMES, PURPOSES, REACTIONS } from '../../src/core/tables';
import type { Intake, SheetGrid } from '../../src/intake/read-tables';
import { codes, intake, iso, isoAll, sheet } from './support';

const VISITS = ['番号', '訪問日', '担当者', '顧客', '種別', '目的', '結果', '反応', '次回予定日', 'メモ'];

test('a plain visits sheet', () => {
  const { tables, sources, problems, findings } = intake([
    sheet(
      '訪問',
      VISITS,
      [1, new Date(Date.UTC(2024, 3, 1)), '田中', '㈱山田商事', '訪問', 'フォロー', '商談', '良い', '2024/5/1', ''],
      [2, '令和6年4月2日', '田 中', '(株)山田商事', '電話', '', '不在(再訪)', '', '5/2', 'x'],
      [3, '2024/4/3', '', 'B社', '', '', '', '', '', ''],
    ),
  ]);
  const visits = tables.visits!;
  expect(isoAll(visits.day)).toEqual(['2024-04-01', '2024-04-02', '2024-04-03']);
  expect(tables.customers).toEqual(['㈱山田商事', 'B社']);
  expect([...visits.customer]).toEqual([0, 0, 1]);
  expect([...visits.rep]).toEqual([0, 0, NO_NAME]);
  expect(tables.reps).toEqual(['田中']);
  expect(Array.from(visits.kind, (value) => KINDS[value])).toEqual(['visit', 'call', 'visit']);
  expect(Array.from(visits.purpose, (value) => PURPOSES[value])).toEqual(['follow', 'none', 'none']);
  expect(Array.from(visits.outcome, (value) => OUTCOMES[value])).toEqual(['meeting', 'absent', 'none']);
  expect(Array.from(visits.reaction, (value) => REACTIONS[value])).toEqual(['warm', 'none', 'none']);
  expect(isoAll(visits.nextDay)).toEqual(['2024-05-01', '2024-05-02', '']);
  expect([...visits.row]).toEqual([2, 3, 4]);
  expect(sources.visits).toMatchObject({ rows: 3, used: 3, skipped: 0, unusable: 0 });
  expect(sources.visits!.parts).toMatchObject([
    {
      sheetName: '訪問',
      headerRow: 1,
      rows: 3,
      columns: { number: 1, day: 2, rep: 3, customer: 4, note: 10 },
      headers: { day: '訪問日', note: 'メモ' },
    },
  ]);
  expect(codes(findings)).toEqual(['assumed-year@3', 'blank-rep@4']);
  expect(problems.map(({ kind, code }) => `${kind} ${code}`)).toEqual(
    ['contracts', 'sales', 'customers', 'calls', 'reps'].map((kind) => `${kind} missing-sheet`),
  );
});

test('findings name row, column and what was read', () => {
  const { findings, tables, sources } = intake([
    sheet(
      '日報',
      ['4月分'],
      ['訪問日※', '担当者', '顧客名', '結果', '次回'],
      ['2023/2/29', 'x', 'A', '', ''],
      ['2024/4/2', 'x', 'A', 'ナゾ', 'そのうち'],
      ['2024/4/3', '#REF!', 'A', 'ナゾ', ''],
      ['', 'x', 'A', '', ''],
    ),
  ]);
  expect(findings).toEqual([
    {
      code: 'no-such-day',
      severity: 'error',
      table: 'visits',
      sheetName: '日報',
      row: 3,
      column: '訪問日※',
      read: '2023/2/29',
    },
    {
      code: 'unreadable-date',
      severity: 'warning',
      table: 'visits',
      sheetName: '日報',
      row: 4,
      column: '次回',
      read: 'そのうち',
    },
    {
      code: 'unknown-label',
      severity: 'warning',
      table: 'visits',
      sheetName: '日報',
      row: 4,
      column: '結果',
      read: 'ナゾ',
      values: { count: 2, lastRow: 5 },
    },
    {
      code: 'error-cell',
      severity: 'warning',
      table: 'visits',
      sheetName: '日報',
      row: 5,
      column: '担当者',
      read: '#REF!',
      values: { count: 1, lastRow: 5 },
    },
    { code: 'missing-date', severity: 'error', table: 'visits', sheetName: '日報', row: 6, column: '訪問日※' },
  ]);
  expect(Array.from(tables.visits!.outcome, (value) => OUTCOMES[value])).toEqual(['other', 'other']);
  expect(sources.visits).toMatchObject({ rows: 4, used: 2, unusable: 2, parts: [{ headerRow: 2 }] });
});

test('〃 and 同上 repeat the value above; totals, blanks and repeated headers are passed over', () => {
  const { tables, sources, findings } = intake([
    sheet(
      '訪問',
      ['番号', '訪問日', '担当者', '顧客', '目的', '金額'],
      [1, '2024/4/1', '田中', 'A', 'フォロー', ''],
      [2, '〃', '同上', 'B', '″', ''],
      ['小計', '', '', '', '', 100],
      [3, ' 〃 ', '"', 'C', '', ''],
      [4, '', '', '', '', ''],
      ['', false, '', '　', '', ''],
      ['番号', '訪問日', '担当者', '顧客', '目的', '金額'],
      ['', '4月合計', '', '', '', 100],
      ['', '', '', '合計', '', 5],
      ['', '2024/4/2', '田中', '日本総合計', '', ''],
      ['Total', '', '', '', '', 9],
      ['', '', '', '', '', '', ''],
    ),
  ]);
  expect(isoAll(tables.visits!.day)).toEqual(['2024-04-01', '2024-04-01', '2024-04-01', '2024-04-02']);
  expect([...tables.visits!.rep]).toEqual([0, 0, 0, 0]);
  expect(tables.customers).toEqual(['A', 'B', 'C', '日本総合計']);
  expect(sources.visits).toMatchObject({ rows: 11, used: 4, skipped: 7, unusable: 0 });
  expect(findings).toMatchObject([
    { code: 'rows-passed-over', values: { blank: 2, totals: 4, repeatedHeaders: 1, duplicates: 0 } },
  ]);
});

test('visits with numbers: number and key', () => {
  const { tables, findings } = intake([
    sheet(
      '訪問',
      ['番号', '訪問日', '担当者', '顧客', 'メモ'],
      [1, '2024/4/1', '田中', 'A', ''],
      [1, '2024-04-01', '田 中', 'Ａ', '別のメモ'],
      [1, '2024/4/2', '田中', 'A', ''],
    ),
  ]);
  expect([...tables.visits!.row]).toEqual([2, 4]);
  expect(codes(findings)).toEqual(['duplicate-number@3', 'number-reused@4', 'rows-passed-over@1']);
  expect(findings[0]!.values).toEqual({ firstRow: 2 });
});

test('visits without numbers: every filled column', () => {
  const midnight = new Date(Date.UTC(2024, 3, 1));
  const { tables, findings } = intake([
    sheet(
      '訪問',
      ['訪問日', '担当者', '顧客', '結果', '自由欄'],
      ['2024/4/1', '田中', '㈱A', '商談', ''],
      [midnight, '田中', '(株)A', '商談', ''],
      ['2024/4/1', '田中', '㈱A', '商談', '午後'],
      ['2024/4/1', '田中', '㈱A', '', ''],
      ['2024/4/1 10:00', '田中', '㈱A', '商談', ''],
      ['2024/4/1 15:00', '田中', '㈱A', '商談', ''],
      ['2024/4/1 15:00', '田中', '㈱A', '商談', '', ''],
    ),
  ]);
  expect([...tables.visits!.row]).toEqual([2, 4, 5, 6, 7]);
  expect(codes(findings)).toEqual(['repeated-visit@3', 'repeated-visit@8', 'rows-passed-over@1']);
});

test('the year of 4/1 may stand in the title', () => {
  const { tables } = intake([
    sheet('訪問', ['2024年度 訪問記録'], ['訪問日', '担当者', '顧客'], ['4/1', 'x', 'A'], ['3/31', 'x', 'A']),
  ]);
  expect(isoAll(tables.visits!.day)).toEqual(['2024-04-01', '2025-03-31']);
});

const cell = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      '2024/4/1',
      '2024/4/2',
      '令和6年4月3日',
      '4/5',
      '04/05/2024',
      new Date(Date.UTC(2024, 3, 1)),
      45383,
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      'A',
      '㈱A',
      '(株)A',
      'B',
      '田中',
      '訪問',
      '商談',
      '月額',
      'あり',
      1000,
      '1,000円',
      '▲5',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      '',
      ' ',
      null,
      undefined,
      '〃',
      '同上',
      '合計',
      '小計',
      'Total',
      '訪問日',
      '顧客',
      '担当者',
    ),
  },
  fc.constantFrom<unknown>(
    '__proto__',
    'constructor',
    'toString',
    '\ud800',
    '#N/A',
    '#REF!',
    NaN,
    Infinity,
    -0,
    true,
    false,
    new Date(NaN),
    {},
    [],
    'x'.repeat(50_000),
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const HEADERS: Record<string, string[]> = {
  訪問: VISITS.slice(0, 8),
  契約: ['契約番号', '顧客', '担当者', '商品', '開始日', '解約日', '満了日', '自動更新', '金額', '請求'],
  売上: ['日付', '顧客', '担当者', '金額'],
  顧客: ['顧客番号', '顧客', '電話番号', 'エリア', 'ランク'],
  通話: ['日時', '電話番号', '担当者', '結果'],
  担当者: ['担当者', 'チーム', '開始', '終了'],
};
const grids: fc.Arbitrary<SheetGrid[]> = fc.tuple(
  ...Object.entries(HEADERS).map(([name, header]) =>
    fc
      .array(fc.array(cell, { minLength: 0, maxLength: header.length }), { maxLength: 12 })
      .map((rows): SheetGrid => ({ name, cells: [header, ...rows] })),
  ),
);

const columnsOf = (table: object): [string, ArrayLike<number>][] =>
  Object.entries(table).filter((entry): entry is [string, ArrayLike<number>] => typeof entry[1] === 'object');

test('whatever stands in the cells: rows add up, indexes hold', () => {
  fc.assert(
    fc.property(grids, (sheets) => {
      const { tables, sources } = intake(sheets);
      for (const source of Object.values(sources)) {
        expect(source.used + source.skipped + source.unusable).toBe(source.rows);
        expect(source.unusable).toBeGreaterThanOrEqual(0);
      }
      for (const table of [tables.visits, tables.contracts, tables.sales, tables.calls]) {
        for (const [name, values] of columnsOf(table!)) {
          expect(values.length).toBe(table!.length);
          if (name === 'customer')
            for (const id of Array.from(values)) expect(id).toBeLessThan(tables.customers.length);
          if (name === 'rep') for (const id of Array.from(values)) expect(id).toBeLessThan(tables.reps.length);
        }
      }
      expect(tables.customerInfo.area.length).toBe(tables.customers.length);
      expect(tables.customers.every((name) => name !== '')).toBe(true);
    }),
  );
});

/** Everything but the row numbers. */
const withoutRows = ({ tables }: Intake) =>
  JSON.stringify(tables, (key, value: unknown) =>
    key === 'row' ? undefined : ArrayBuffer.isView(value) ? Array.from(value as Int32Array) : value,
  );

test('an added blank row changes nothing', () => {
  fc.assert(
    fc.property(
      grids,
      fc.nat(),
      fc.constantFrom<unknown[]>([], [''], ['', null, '　'], [false]),
      (sheets, position, blank) => {
        const padded = sheets.map(({ name, cells }) => {
          const at = 1 + (position % cells.length);
          return { name, cells: [...cells.slice(0, at), blank, ...cells.slice(at)] };
        });
        expect(withoutRows(intake(padded))).toBe(withoutRows(intake(sheets)));
      },
    ),
  );
});

test('the order of rows changes nothing but their order', () => {
  const rows = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 28 }), fc.constantFrom('田中', '佐藤', ''), fc.constantFrom('A', 'B', 'C')),
    { maxLength: 30 },
  );
  const seen = (entries: [number, string, string][]) => {
    const cells = entries.map(([date, rep, customer]) => [`2024/4/${date}`, rep, customer]);
    const { tables } = intake([sheet('訪問', ['訪問日', '担当者', '顧客'], ...cells)]);
    const visits = tables.visits!;
    return Array.from(visits.row, (_, i) =>
      [iso(visits.day[i]!), tables.reps[visits.rep[i]!], tables.customers[visits.customer[i]!]].join(' '),
    ).sort();
  };
  fc.assert(
    fc.property(rows, (entries) => {
      expect(seen([...entries].reverse())).toEqual(seen(entries));
    }),
  );
});

test('100,000 rows are read whole', () => {
  const rows = Array.from({ length: 100_000 }, (_, i): unknown[] => [
    i + 1,
    new Date(Date.UTC(2020, 0, 1 + (i % 1500))),
    `担当${i % 20}`,
    `株式会社 顧客${(i * 7919) % 3001}`,
    '訪問',
    'フォロー',
    '商談',
    '良い',
    '2024/5/1',
    `メモ${i}`,
  ]);
  expect(intake([sheet('訪問', VISITS, ...rows)]).tables.visits!.length).toBe(100_000);
});
