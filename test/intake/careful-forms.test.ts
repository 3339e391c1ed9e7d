/** What a careful person would still read, and say that it was read so; and what must be refused in a clear sentence. */
import fc from 'fast-check';
import { CYCLES } from '../../src/core/tables';
import { repsIn } from '../../src/intake/several-reps';
import type { Intake, SheetGrid } from '../../src/intake/types';
import { dayOfWholeMonth } from '../../src/intake/whole-months';
import { codes, day, intake, iso, isoAll, sheet } from './support';

const visits = (...rows: unknown[][]): SheetGrid => sheet('訪問', ['訪問日', '担当者', '顧客', 'メモ'], ...rows);
const contracts = (...rows: unknown[][]): SheetGrid =>
  sheet('契約', ['契約番号', '顧客', '担当者', '開始日', '解約日', '金額', '請求'], ...rows);
const one = (start: unknown, end: unknown, amount: unknown, cycle: unknown = ''): Intake =>
  intake([contracts(['1', '青木商店', '佐藤', start, end, amount, cycle])]);

describe('days', () => {
  test.each([
    ['2024.6.21.', '2024-06-21'],
    ['2024/06/17(月) AM', '2024-06-17'],
    ['2024/06/17 PM', '2024-06-17'],
    ['6月17日の', ''],
    ['2024年6月17日(月) 午前中', '2024-06-17'],
    ['2024/6/17、夕方', ''],
    ['2024/6/17..', ''],
    ['2024/6/17 AMBER', ''],
  ])('%s', (text, expected) => {
    expect(isoAll(intake([visits([text, '佐藤', '青木商店', ''])]).tables.visits!.day)[0] ?? '').toBe(expected);
  });

  test.each<[string, string, string]>([
    ['2023年4月', '2023-04-01', '2023-04-30'],
    ['2024年2月', '2024-02-01', '2024-02-29'],
    ['令和5年4月分', '2023-04-01', '2023-04-30'],
    ['R5.4', '2023-04-01', '2023-04-30'],
    ['平成元年12月', '1989-12-01', '1989-12-31'],
    ['２０２３／４', '2023-04-01', '2023-04-30'],
    ['2023年4月より', '2023-04-01', '2023-04-30'],
    ['2023年13月', '', ''],
    ['4月', '', ''],
    ['2023', '', ''],
  ])('%s as a whole month', (text, first, last) => {
    const shown = (edge: 'first' | 'last'): string => {
      const found = dayOfWholeMonth(text, edge);
      return found === null ? '' : iso(found);
    };
    expect([shown('first'), shown('last')]).toEqual([first, last]);
  });

  test('a month is the first day of a contract and the last of its end, and both are said', () => {
    const { tables, findings } = one('2023年4月', '2024年3月', 1000);
    expect(isoAll(tables.contracts!.start)).toEqual(['2023-04-01']);
    expect(isoAll(tables.contracts!.end)).toEqual(['2024-03-31']);
    expect(findings.map(({ code, severity, read }) => [code, severity, read])).toEqual([
      ['start-month-only', 'warning', '2023年4月'],
      ['end-month-only', 'warning', '2024年3月'],
    ]);
    // A visit takes place on a day.
    expect(codes(intake([visits(['2023年4月', '佐藤', '青木商店', ''])]).findings)).toEqual(['unreadable-date@2']);
  });

  test.each(['解約済', '解約済み', '終了', 'Cancelled'])('%s does not say when', (end) => {
    const { tables, findings, sources } = one('2023/4/1', end, 1000);
    expect(tables.contracts!.length).toBe(0);
    expect(findings).toMatchObject([{ code: 'end-without-day', severity: 'error', column: '解約日', read: end }]);
    expect(sources.contracts).toMatchObject({ rows: 1, used: 0, unusable: 1 });
  });

  test('both orders of day and month in one column are said', () => {
    const mixed = visits(['13/05/2024', '佐藤', 'A', ''], ['05/14/2024', '佐藤', 'B', '']);
    expect(codes(intake([mixed]).findings)).toEqual(['mixed-date-orders@2', 'mixed-date-orders@3']);
    // Nothing tells the order here, and nothing contradicts.
    const unclear = visits(['04/05/2024', '佐藤', 'A', '']);
    expect(codes(intake([unclear]).findings)).toEqual(['ambiguous-date@2']);
  });
});

describe('amounts', () => {
  const cycleOf = ({ tables }: Intake): string => CYCLES[tables.contracts!.cycle[0]!]!;

  test.each<[unknown, unknown, number, string, string[]]>([
    ['50,000円/月', '', 50_000, 'monthly', ['cycle-in-amount@2']],
    ['5万円／月', '', 50_000, 'monthly', ['cycle-in-amount@2']],
    ['月額50,000円', '', 50_000, 'monthly', ['cycle-in-amount@2']],
    ['600,000円/年', '', 600_000, 'yearly', ['cycle-in-amount@2']],
    ['50,000円/月', '月額', 50_000, 'monthly', []],
    ['約50,000円', '月額', 50_000, 'monthly', ['approximate-amount@2']],
    ['50.000', '月額', 50, 'monthly', ['point-in-amount@2']],
    ['¥50.000', '月額', 50, 'monthly', ['point-in-amount@2']],
    ['50.25', '月額', 50.25, 'monthly', []],
    ['1.234万円', '月額', 12_340, 'monthly', []],
    ['▲50,000', '月額', -50_000, 'monthly', ['negative-contract@2']],
    [-1, '月額', -1, 'monthly', ['negative-contract@2']],
  ])('%s, %s', (amount, cycle, yen, expectedCycle, expected) => {
    const read = one('2023/4/1', '', amount, cycle);
    expect([...read.tables.contracts!.amount]).toEqual([yen]);
    expect(cycleOf(read)).toBe(expectedCycle);
    expect(codes(read.findings)).toEqual(expected);
  });

  test('a cell that contradicts the cycle beside it is left out', () => {
    const read = one('2023/4/1', '', '50,000円/月', '年額');
    expect(read.tables.contracts!.length).toBe(0);
    expect(codes(read.findings)).toEqual(['unreadable-amount@2']);
  });

  test('a sale is not due each month', () => {
    const sales = sheet('売上', ['日付', '顧客', '金額'], ['2024/4/1', 'A', '50,000円/月'], ['2024/4/1', 'B', '約500']);
    const { tables, findings } = intake([sales]);
    expect([...tables.sales!.amount]).toEqual([500]);
    expect(codes(findings)).toEqual(['unreadable-amount@2', 'approximate-amount@3']);
  });

  test('with points as separators in the whole column nothing is odd', () => {
    const { tables, findings } = intake([
      contracts(
        ['1', 'A', '佐藤', '2023/4/1', '', '50.000', '月額'],
        ['2', 'B', '佐藤', '2023/4/1', '', '1.200,50', '月額'],
      ),
    ]);
    expect([...tables.contracts!.amount]).toEqual([50_000, 1200.5]);
    expect(codes(findings)).toEqual(['decimal-comma@1']);
  });
});

test.each<[string, unknown[][], string[]]>([
  [
    'changed while it runs',
    [
      ['K1', 'A', '佐藤', '2023/4/1', '', 1000, '月額'],
      ['K1', 'A', '佐藤', '2024/4/1', '', 2000, '月額'],
    ],
    ['number-of-two-running@3'],
  ],
  [
    'renewed after its end',
    [
      ['K1', 'A', '佐藤', '2023/4/1', '2024/3/31', 1000, '月額'],
      ['K1', 'A', '佐藤', '2024/4/1', '', 2000, '月額'],
    ],
    ['number-reused@3'],
  ],
])('a contract number that comes again: %s', (_, rows, expected) => {
  const { findings, tables } = intake([contracts(...rows)]);
  expect(codes(findings)).toEqual(expected);
  expect(tables.contracts!.length).toBe(2);
});

test.each(['#N/A', true, '#REF!'])('%j for a customer is no missing name', (cell) => {
  expect(codes(intake([visits(['2024/6/3', '佐藤', cell, ''])]).findings)).toEqual(['customer-without-name@2']);
});

describe('two reps in one cell', () => {
  test.each<[string, string[]]>([
    ['田中、佐藤', ['田中', '佐藤']],
    ['田中,佐藤', ['田中', '佐藤']],
    ['田中＆佐藤', ['田中', '佐藤']],
    ['田中 と 佐藤', ['田中', '佐藤']],
    ['田中・佐藤', ['田中', '佐藤']],
    ['田中/佐藤/鈴木', ['田中', '佐藤', '鈴木']],
    ['マイケル・ジョーダン', []],
    ['佐藤/藤沢営業所', []],
    ['田中', []],
    ['Smith, J.2', []],
    ['、', []],
  ])('%s', (name, expected) => {
    expect(repsIn(name)).toEqual(expected);
  });
});

describe('remarks among the rows', () => {
  const said = (...rows: unknown[][]): string[] =>
    intake([visits(['2024/6/3', '佐藤', '青木商店', ''], ...rows)]).findings.map(({ code, row, column = '' }) =>
      `${code}@${row} ${column}`.trim(),
    );

  test.each<[string, unknown[], string[]]>([
    ['a closing line in the first column', ['以上', '', '', ''], ['note-row@3 訪問日', 'rows-passed-over@1']],
    ['a note in the first column', ['※6月は棚卸のため休み', '', '', ''], ['note-row@3 訪問日', 'rows-passed-over@1']],
    ['a text in a column beside', ['', '', '', '来月は担当替え'], ['note-row@3 メモ']],
    ['a text beyond the table', ['', '', '', '', '', '確認: 課長'], ['rows-passed-over@1']],
    ['a lone customer is a row without a day', ['', '', '井上薬局', ''], ['missing-date@3 訪問日']],
    ['a lone day is a row without a customer', ['2024/6/4', '', '', ''], ['missing-customer@3 顧客']],
    ['two texts', ['以上', '', '', '来月も'], ['unreadable-date@3 訪問日', 'missing-customer@3 顧客']],
  ])('%s', (_, row, expected) => {
    expect(said(row)).toEqual(expected);
  });

  test('what is a remark for sure is passed over; a lone text may be data', () => {
    const { sources, findings } = intake([
      visits(['2024/6/3', '佐藤', '青木商店', ''], ['以上', '', '', ''], ['', '', '', '※要確認'], ['', '', '', '来月']),
    ]);
    expect(sources.visits).toMatchObject({ rows: 4, used: 1, skipped: 2, unusable: 1, duplicates: 0 });
    expect(findings.map(({ code, severity, read = '' }) => `${severity} ${code} ${read}`.trim())).toEqual([
      'info note-row 以上',
      'info note-row ※要確認',
      'error note-row 来月',
      'info rows-passed-over',
    ]);
    expect(findings[3]!.values).toEqual({ blank: 0, totals: 0, repeatedHeaders: 0, duplicates: 0, notes: 2 });
  });

  test('what merged cells repeat is no blank key', () => {
    const merged: SheetGrid = {
      ...visits(['2024/6/3', '佐藤', '青木商店', '午前'], ['', '', '', '午後']),
      merges: () => [0, 1, 2].map((column) => ({ row: 1, column, rows: 2, columns: 1 })),
    };
    expect(intake([merged]).sources.visits).toMatchObject({ rows: 2, used: 2, unusable: 0 });
  });

  test('every row is used, passed over or unusable and then listed', () => {
    const cell = fc.constantFrom(
      '',
      '以上',
      '※注',
      '2024/6/3',
      '佐藤',
      '青木商店',
      'メモ',
      '合計',
      '訪問日',
      '〃',
      5,
      true,
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 4, maxLength: 5 }), { maxLength: 12 }), (rows) => {
        const { sources, findings } = intake([visits(...rows)]);
        // A row of headers begins another list, all rows of which are listed at once.
        const { rows: all, used, skipped, unusable } = sources.visits!.parts[0]!;
        expect(used + skipped + unusable).toBe(all);
        const listed = findings.filter(({ severity, code }) => severity === 'error' && code !== 'other-table-not-read');
        expect(new Set(listed.map(({ row }) => row)).size).toBe(unusable);
      }),
    );
  });
});

test('a header in two lines that comes again is passed over, also where its second line has one text', () => {
  const upper = ['訪問', '', '担当者', '顧客'];
  const lower = ['訪問日', '種別', '', ''];
  const log = sheet('日報', upper, lower, ['2024/6/3', '訪問', '佐藤', '青木商店'], upper, lower, [
    '2024/6/4',
    '訪問',
    '佐藤',
    '青木商店',
  ]);
  expect(intake([log]).sources.visits).toMatchObject({ rows: 4, used: 2, skipped: 2, unusable: 0 });
});

describe('sheets without a header', () => {
  const ROWS = [
    ['2024/6/3', '田中', '青木商店', '商談'],
    ['2024/6/4', '佐藤', '井上薬局', '不在'],
    ['2024/6/5', '田中', '上田工業', '商談'],
    ['2024/6/6', '田中', '江口食品', '商談'],
  ];

  test('the question offers the columns by their letters, and counts every row', () => {
    const { questions } = intake([sheet('訪問', ...ROWS)]);
    expect(questions).toMatchObject([
      {
        type: 'columns',
        sheet: { sheetName: '訪問', headerRow: 0, headers: ['', '', '', ''], rows: 4 },
        missing: ['day', 'rep', 'customer'],
        proposals: { day: 1, rep: 2, customer: 3 },
      },
    ]);
    expect(questions[0]!.type === 'columns' && questions[0]!.sheet.firstRows[0]).toEqual(ROWS[0]);
  });

  test('answered by letters, no row is lost', () => {
    const columns = new Map([
      ['day', 'A'],
      ['rep', 'B'],
      ['customer', 'C'],
    ]);
    const { tables, sources, questions } = intake([sheet('訪問', ...ROWS)], {
      pins: { visits: { sheets: [], declined: [], nameMeaning: 'none', columns } },
    });
    expect(questions).toEqual([]);
    expect(isoAll(tables.visits!.day)).toEqual(['2024-06-03', '2024-06-04', '2024-06-05', '2024-06-06']);
    expect(sources.visits).toMatchObject({ rows: 4, used: 4, skipped: 0, unusable: 0 });
    expect(sources.visits!.parts[0]).toMatchObject({ headerRow: 0, columns: { day: 1, rep: 2, customer: 3 } });
  });
});

test('months across: said to be unsupported, and nothing is asked', () => {
  const across = sheet('売上', ['得意先', '4月', '5月', '6月', '合計'], ['青木商店', 100, 200, 300, 600]);
  const { problems, questions } = intake([across]);
  expect(problems.find(({ kind }) => kind === 'sales')).toMatchObject({
    code: 'missing-column',
    across: 'months',
  });
  expect(questions).toEqual([]);
  const lacking = sheet('売上', ['得意先', '金額', '備考'], ['青木商店', 100, '4月分']);
  expect(intake([lacking]).problems.find(({ kind }) => kind === 'sales')).not.toHaveProperty('across');
});

test.each([
  ['訪問先1', '訪問先2', '訪問先3'],
  ['訪問先①', '訪問先②', ''],
  ['1件目の訪問先', '2件目の訪問先', ''],
])('customers across (%s): said to be unsupported, and no single column is asked for', (...customers) => {
  const row = ['2024/6/3', '佐藤', '青木商店', '井上薬局', '', '良い'];
  const { problems, questions } = intake([sheet('日報', ['日付', '担当', ...customers, '所感'], row)]);
  expect(problems.find(({ kind }) => kind === 'visits')).toMatchObject({ columns: ['customer'], across: 'customers' });
  expect(questions).toEqual([]);
});

test('顧客(1) and 顧客(2) are two of one header: the second is said not to be read', () => {
  const log = sheet('日報', ['日付', '担当', '顧客(1)', '顧客(2)'], ['2024/6/3', '佐藤', '青木商店', '井上薬局']);
  expect(intake([log]).findings).toMatchObject([{ code: 'duplicate-header', values: { otherColumn: 4 } }]);
});

test('one 訪問先1 is asked about as any column', () => {
  const log = sheet('日報', ['日付', '担当', '訪問先1', '所感2'], ['2024/6/3', '佐藤', '青木商店', '良い']);
  expect(intake([log]).problems.find(({ kind }) => kind === 'visits')).not.toHaveProperty('across');
  expect(intake([log]).questions).toMatchObject([{ missing: ['customer'], proposals: { customer: 3 } }]);
});

describe('a line of units below the header', () => {
  const contracts = (unit: string, ...more: unknown[][]) =>
    intake([
      sheet(
        '契約',
        ['顧客', '担当者', '開始', '月額'],
        ['', '', '(年月日)', unit],
        ['青木商店', '佐藤', '2023/1/1', 5],
        ...more,
      ),
    ]);

  test.each([
    ['(千円)', 5000],
    ['（千円）', 5000],
    ['千円', 5000],
    ['単位:万円', 50_000],
    ['(円)', 5],
    ['', 5],
  ])('%s', (unit, amount) => {
    const { tables, sources, findings } = contracts(unit);
    expect([...tables.contracts!.amount]).toEqual([amount]);
    expect(sources.contracts).toMatchObject({ rows: 2, used: 1, skipped: 1, unusable: 0 });
    expect(findings.map(({ code }) => code)).toEqual(['rows-passed-over']);
  });

  test('is none further down, and no line of data', () => {
    expect(contracts('(千円)', ['', '', '(年月日)', '(円)']).sources.contracts).toMatchObject({ used: 1, unusable: 1 });
    expect(contracts('5000').sources.contracts).toMatchObject({ rows: 2, used: 1, unusable: 1 });
  });

  test('leaves days that are numbers to the month of the sheet', () => {
    const log = sheet('2024年6月', ['日', '担当者', '顧客'], ['(月/日)', '(必須)', '(必須)'], [3, '佐藤', 'A']);
    expect(isoAll(intake([log]).tables.visits!.day)).toEqual(['2024-06-03']);
  });
});

test('御用聞き is a routine round', () => {
  const log = sheet('訪問', ['訪問日', '担当者', '顧客', '目的'], ['2024/6/3', '佐藤', '青木', '御用聞き']);
  expect(codes(intake([log], { asOf: day('2024-06-30') }).findings)).toEqual([]);
});

test("a preview shows the cell's own spelling", () => {
  const sheets = ['訪問', '日報'].map((name) =>
    sheet(name, ['訪問日', '担当者', '顧客'], ['2024/6/3', '佐藤', '㈱青木商店']),
  );
  expect(JSON.stringify(intake(sheets).questions)).toContain('㈱青木商店');
});
