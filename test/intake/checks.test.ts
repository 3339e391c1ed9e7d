/** Each check by a small workbook written by hand: what it tells, and what it must not tell. */
import { BusinessCalendar } from '../../src/core/calendar';
import { buildFacts } from '../../src/core/facts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { checkWorkbook, type CheckInput } from '../../src/intake/checks';
import type { Finding, FindingCode, SheetGrid } from '../../src/intake/read-tables';
import { day, intake, sheet } from './support';

interface Circumstances {
  readonly asOf?: string;
  readonly today?: string;
  readonly settings?: Partial<Settings>;
  readonly more?: Partial<CheckInput>;
}

function check(
  sheets: SheetGrid[],
  { asOf = '2024-06-30', today = asOf, settings, more }: Circumstances = {},
): Finding[] {
  const read = intake(sheets);
  const all = { ...DEFAULT_SETTINGS, asOf: day(asOf), ...settings };
  return checkWorkbook({
    intake: read,
    facts: buildFacts(read.tables, all, day(today)),
    calendar: new BusinessCalendar(all.companyHolidays),
    today: day(today),
    unreadTargets: [],
    targetsSheet: '',
    unusedSettings: [],
    settingsSheet: '設定',
    ...more,
  });
}
const only = (findings: Finding[], ...codes: FindingCode[]): Finding[] =>
  findings.filter(({ code }) => codes.includes(code));
const places = (findings: Finding[]): string[] =>
  findings.map(({ code, sheetName, row, column = '' }) => `${code} ${sheetName} ${row} ${column}`.trim());

const visits = (...rows: unknown[][]): SheetGrid =>
  sheet('訪問', ['訪問日', '担当者', '顧客', '種別', '目的', '結果', '次回予定日'], ...rows);
const contracts = (...rows: unknown[][]): SheetGrid =>
  sheet('契約', ['顧客', '担当者', '商品', '開始日', '解約日', '金額', '請求'], ...rows);

describe('contracts that overlap', () => {
  const overlaps = (...rows: unknown[][]): string[] =>
    places(only(check([contracts(...rows)]), 'overlapping-contracts', 'contracts-side-by-side'));
  const row = (customer: string, product: string, start: string, end: string, cycle = '月額'): unknown[] => [
    customer,
    '佐藤',
    product,
    start,
    end,
    10_000,
    cycle,
  ];

  test('one begins while the other runs on', () => {
    const findings = check([contracts(row('青木', '水', '2024/1/1', ''), row('青木', '水', '2024/4/1', ''))]);
    expect(only(findings, 'overlapping-contracts')).toEqual([
      {
        code: 'overlapping-contracts',
        severity: 'warning',
        table: 'contracts',
        sheetName: '契約',
        row: 3,
        column: '開始日',
        read: '青木',
        values: { otherRow: 2, otherSheet: '契約', start: '2024-04-01' },
      },
    ]);
  });

  test.each<[string, unknown[][], string[]]>([
    [
      'on the last day',
      [row('青木', '水', '2024/1/1', '2024/4/1'), row('青木', '水', '2024/4/1', '')],
      ['overlapping-contracts 契約 3 開始日'],
    ],
    ['a renewal on the next day', [row('青木', '水', '2024/1/1', '2024/3/31'), row('青木', '水', '2024/4/1', '')], []],
    ['another product', [row('青木', '水', '2024/1/1', ''), row('青木', '茶', '2024/4/1', '')], []],
    ['another customer', [row('青木', '水', '2024/1/1', ''), row('井上', '水', '2024/4/1', '')], []],
    ['a one-off sale', [row('青木', '水', '2024/1/1', ''), row('青木', '水', '2024/4/1', '', 'スポット')], []],
    [
      'no product named',
      [row('青木', '', '2024/1/1', ''), row('青木', '', '2024/4/1', '')],
      ['contracts-side-by-side 契約 3 開始日'],
    ],
    [
      'the later row stands above',
      [row('青木', '水', '2024/4/1', ''), row('青木', '水', '2024/1/1', '')],
      ['overlapping-contracts 契約 2 開始日'],
    ],
    [
      'a long one over two short ones: each is held against the long one',
      [
        row('青木', '水', '2024/1/1', '2024/12/31'),
        row('青木', '水', '2024/2/1', '2024/2/29'),
        row('青木', '水', '2024/5/1', '2024/5/31'),
      ],
      ['overlapping-contracts 契約 3 開始日', 'overlapping-contracts 契約 4 開始日'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(overlaps(...rows)).toEqual(expected);
  });

  test('a row that the reading reports as repeated is not told twice', () => {
    const twice = row('青木', '水', '2024/1/1', '');
    expect(overlaps(twice, twice)).toEqual([]);
  });
});

describe('amounts out of line', () => {
  const like = (count: number, amount: unknown): unknown[][] =>
    Array.from({ length: count }, (_, i) => [`顧客${i}`, '佐藤', '水', '2024/1/1', '', amount, '月額']);
  const odd = (amount: unknown, product = '水', cycle = '月額'): unknown[] => [
    '上田',
    '佐藤',
    product,
    '2024/1/1',
    '',
    amount,
    cycle,
  ];
  const told = (rows: unknown[][]): unknown[] =>
    only(check([contracts(...rows)]), 'amount-out-of-line').map(({ row, values }) => [row, values]);

  test('thousands of yen among yen, and the other way round', () => {
    expect(told([...like(7, 12_000), odd(12)])).toEqual([[9, { amount: 12, median: 12_000, count: 8 }]]);
    expect(told([...like(7, 12), odd(12_000)])).toEqual([[9, { amount: 12_000, median: 12, count: 8 }]]);
  });

  test.each<[string, unknown[][]]>([
    ['four are no middle', [...like(3, 12_000), odd(12)]],
    ['ninety-nine times', [...like(8, 100), odd(9_900)]],
    [
      'a product of its own, dearer throughout',
      [...like(8, 100), ...Array.from({ length: 5 }, () => odd(12_000, '茶'))],
    ],
    ['another cycle', [...like(8, 12_000), odd(1_500_000, '水', '年額')]],
    ['nothing and returns', [...like(8, 12_000), odd(0), odd(-12)]],
  ])('%s: not told', (_, rows) => {
    expect(told(rows)).toEqual([]);
  });

  test('a product with too few contracts is held against all of the cycle', () => {
    expect(told([...like(8, 12_000), odd(12, '茶')])).toEqual([[10, { amount: 12, median: 12_000, count: 9 }]]);
    // Five products with a contract each: an office where no product has a middle of its own.
    const few = ['水', '茶', '豆', '菓子', '氷'].map((product) => odd(50_000, product));
    expect(told([...few, odd(50, '布')])).toEqual([[7, { amount: 50, median: 50_000, count: 6 }]]);
  });

  test('exactly a hundred times and a hundredth are told', () => {
    expect(told([...like(8, 100), odd(10_000), odd(1)])).toHaveLength(2);
  });

  test('a sale against the sales of the same customer, else against all', () => {
    const sales = sheet(
      '売上',
      ['日付', '顧客', '担当者', '金額'],
      ...Array.from({ length: 8 }, (_, i) => [`2024/6/${i + 1}`, '青木', '佐藤', 3_000]),
      ['2024/6/20', '青木', '佐藤', 3_000_000],
      ['2024/6/21', '井上', '佐藤', 3_000_000],
      ...Array.from({ length: 5 }, (_, i) => [`2024/6/${i + 1}`, '上田', '佐藤', 400_000]),
    );
    // Ueda buys for more throughout; of Inoue nothing else is known.
    expect(places(only(check([sales]), 'amount-out-of-line'))).toEqual([
      'amount-out-of-line 売上 10 金額',
      'amount-out-of-line 売上 11 金額',
    ]);
  });
});

describe('days', () => {
  const codes = ['future-day', 'implausible-day', 'next-before-visit'] as const;
  const told = (rows: unknown[][], circumstances?: Circumstances): string[] =>
    places(only(check([visits(...rows)], circumstances), ...codes));

  test.each<[string, unknown[], string[]]>([
    ['a result tomorrow', ['2024/7/1', '佐藤', '青木', '訪問', '', '商談', ''], ['future-day 訪問 2 訪問日']],
    ['a plan for tomorrow', ['2024/7/1', '佐藤', '青木', '訪問', '', '', ''], []],
    ['a cancelled plan', ['2024/7/1', '佐藤', '青木', '訪問', '', 'キャンセル', ''], []],
    ['a result today', ['2024/6/30', '佐藤', '青木', '訪問', '', '商談', ''], []],
    [
      '18 years ahead, also without a result',
      ['2042/6/3', '佐藤', '青木', '訪問', '', '', ''],
      ['implausible-day 訪問 2 訪問日'],
    ],
    ['1989', ['1989/12/31', '佐藤', '青木', '訪問', '', '', ''], ['implausible-day 訪問 2 訪問日']],
    ['1990', ['1990/1/1', '佐藤', '青木', '訪問', '', '', ''], []],
    ['ten years ahead', ['2034/6/30', '佐藤', '青木', '訪問', '', '', ''], []],
    [
      'the next visit before this one',
      ['2024/6/10', '佐藤', '青木', '訪問', '', '', '2024/6/9'],
      ['next-before-visit 訪問 2 次回予定日'],
    ],
    ['the next visit on the same day', ['2024/6/10', '佐藤', '青木', '訪問', '', '', '2024/6/10'], []],
    [
      'a next visit in 1924',
      ['2024/6/10', '佐藤', '青木', '訪問', '', '', '1924/6/20'],
      ['implausible-day 訪問 2 次回予定日'],
    ],
  ])('%s', (_, row, expected) => {
    expect(told([row])).toEqual(expected);
  });

  test('with an as-of day in the past, what lies between it and today is history', () => {
    const row = ['2024/7/1', '佐藤', '青木', '訪問', '', '商談', ''];
    expect(told([row], { asOf: '2024-06-30', today: '2024-07-02' })).toEqual([]);
  });

  test('contracts: starts and ends, but no year that stands for "no end"', () => {
    const rows = [
      ['青木', '佐藤', '水', '1923/4/1', '', 1, ''],
      ['井上', '佐藤', '水', '2024/4/1', '2204/3/31', 1, ''],
      ['上田', '佐藤', '水', '2024/4/1', '2099/12/31', 1, ''],
      ['江口', '佐藤', '水', '2024/4/1', '2040/3/31', 1, ''],
      ['小川', '佐藤', '水', '2024/9/1', '', 1, ''],
    ];
    expect(places(only(check([contracts(...rows)]), ...codes))).toEqual([
      'implausible-day 契約 2 開始日',
      'implausible-day 契約 5 解約日',
    ]);
  });

  test('sales and calls have results by their nature', () => {
    const sales = sheet('売上', ['日付', '顧客', '金額'], ['2024/7/1', '青木', 100], ['2024/6/30', '青木', 100]);
    const calls = sheet(
      '通話',
      ['日時', '電話番号', '担当者'],
      ['2024/7/1', '045-1', '佐藤'],
      ['2024/6/30', '045-1', '佐藤'],
    );
    expect(places(only(check([sales, calls]), ...codes))).toEqual(['future-day 売上 2 日付', 'future-day 通話 2 日時']);
  });
});

describe('visits and contracts', () => {
  const CONTRACT = ['青木', '佐藤', '水', '2024/6/10', '', 1, '月額'];
  const visit = (date: string, customer: string, purpose: string, outcome = ''): unknown[] => [
    date,
    '佐藤',
    customer,
    '訪問',
    purpose,
    outcome,
    '',
  ];
  const told = (rows: unknown[][], more: SheetGrid[] = []): unknown[] =>
    only(check([visits(...rows), contracts(CONTRACT), ...more]), 'visit-before-contract', 'visit-without-contract').map(
      ({ code, row, read, values }) => [code, row, read, values],
    );

  test('deliveries before the first contract are told once a customer', () => {
    expect(
      told([visit('2024/6/3', '青木', '配送'), visit('2024/6/4', '青木', '補充'), visit('2024/6/10', '青木', '配送')]),
    ).toEqual([['visit-before-contract', 2, '青木', { start: '2024-06-10', count: 2 }]]);
  });

  test('prospecting is as it should be, and so is a cancelled visit', () => {
    expect(
      told([
        visit('2024/6/3', '青木', '新規'),
        visit('2024/6/4', '青木', ''),
        visit('2024/6/5', '青木', '配送', 'キャンセル'),
      ]),
    ).toEqual([]);
  });

  test('a delivery to somebody without any contract, unless there are sales; a follow-up is no such thing', () => {
    const rows = [
      visit('2024/6/3', '井上', '配送'),
      visit('2024/6/3', '上田', '配送'),
      visit('2024/6/3', '江口', 'フォロー'),
    ];
    const sales = sheet('売上', ['日付', '顧客', '金額'], ['2024/6/1', '上田', 100]);
    expect(told(rows, [sales])).toEqual([['visit-without-contract', 2, '井上', { count: 1 }]]);
  });

  test('follow-ups before a contract are one line for all customers', () => {
    const rows = [
      visit('2024/6/3', '青木', 'フォロー'),
      visit('2024/6/4', '井上', 'フォロー'),
      visit('2024/6/5', '青木', 'フォロー'),
    ];
    const later = contracts(CONTRACT, ['井上', '佐藤', '水', '2024/6/20', '', 1, '月額']);
    expect(
      only(check([visits(...rows), later]), 'visit-before-contract').map(({ row, values }) => [row, values]),
    ).toEqual([[2, { start: '2024-06-10', count: 3 }]]);
  });

  describe('never visited', () => {
    const old = (customer: string, start: string, end = ''): unknown[] => [
      customer,
      '佐藤',
      '水',
      start,
      end,
      1,
      '月額',
    ];
    const told = (visitRows: unknown[][]): string[] =>
      only(
        check([
          visits(...visitRows),
          contracts(
            old('青木', '2022/4/1'),
            old('井上', '2023/6/30'),
            old('井上', '2024/6/1'),
            old('上田', '2024/1/1'),
            old('江口', '2022/4/1', '2024/6/29'),
          ),
        ]),
        'never-visited',
      ).map(({ row, read }) => `${row} ${read}`);

    // A year before 2024-06-30 is 2023-07-01 (2024 has a 29 February): from the day after on, visits count.
    test('customers under contract for a year without a visit in it', () => {
      expect(told([visit('2023/6/1', '小川', '')])).toEqual(['2 青木', '3 井上']);
    });

    test('a visit in the year settles it, a call or an older visit does not', () => {
      expect(told([visit('2023/6/1', '青木', ''), visit('2024/1/9', '井上', '')])).toEqual(['2 青木']);
      expect(told([visit('2023/6/1', '青木', ''), visit('2023/7/2', '青木', '')])).toEqual(['3 井上']);
      expect(told([visit('2023/6/1', '小川', ''), ['2024/1/9', '佐藤', '青木', '電話', '', '', '']])).toEqual([
        '2 青木',
        '3 井上',
      ]);
    });

    test('a record of visits shorter than a year says nothing', () => {
      expect(told([visit('2023/7/2', '小川', '')])).toEqual([]);
    });
  });
});

describe('gaps in the log', () => {
  const line = (date: string, rep = '佐藤'): unknown[] => [date, rep, '青木', '訪問', '', '', ''];
  /** Business days of June 2024: Monday 3 to Friday 28, no public holiday. */
  const june = (rep: string, ...without: number[]): unknown[][] =>
    Array.from({ length: 28 }, (_, i) => i + 1)
      .filter((date) => ![1, 2, 8, 9, 15, 16, 22, 23].includes(date) && !without.includes(date))
      .map((date) => line(`2024/6/${date}`, rep));
  const told = (rows: unknown[][], circumstances: Circumstances = {}, more: SheetGrid[] = []): unknown[] =>
    only(check([visits(...rows), ...more], { asOf: '2024-06-29', ...circumstances }), 'log-gap', 'rep-log-gap').map(
      ({ code, row, values }) => [code, row, values],
    );

  test('three business days without a line, across a weekend', () => {
    // Friday 7, Monday 10, Tuesday 11; the last line before stands in row 5 (June 3, 4, 5, 6 are rows 2–5).
    expect(told(june('佐藤', 7, 10, 11))).toEqual([
      ['log-gap', 5, { from: '2024-06-07', until: '2024-06-11', days: 3 }],
    ]);
  });

  test('two days are none, and neither are holidays', () => {
    expect(told(june('佐藤', 10, 11))).toEqual([]);
    const closed = ['2024-06-10', '2024-06-11', '2024-06-12'].map(day);
    expect(told(june('佐藤', 10, 11, 12), { settings: { companyHolidays: closed } })).toEqual([]);
    // 3, 4 (public holidays: 3 Constitution, 4 Greenery, 6 in lieu) to 6 May 2024: no business day at all.
    expect(
      told([line('2024/5/1'), line('2024/5/2'), line('2024/5/7'), line('2024/5/8')], { asOf: '2024-05-09' }),
    ).toEqual([]);
  });

  test('up to the day before the as-of day, which may still be written', () => {
    expect(told(june('佐藤', 25, 26, 27, 28))).toEqual([
      ['log-gap', 17, { from: '2024-06-25', until: '2024-06-28', days: 4 }],
    ]);
    expect(told(june('佐藤', 26, 27, 28), { asOf: '2024-06-28' })).toEqual([]);
  });

  test('who seldom writes has no gaps', () => {
    expect(told(['3', '12', '21', '28'].map((date) => line(`2024/6/${date}`)))).toEqual([]);
  });

  test('one line with a mistyped year opens no gap', () => {
    const rows = [...june('佐藤'), ...june('鈴木'), ...june('田中')];
    expect(told([line('2004/6/3'), ...rows])).toEqual([]);
  });

  test('a rep who usually writes, on five days on which others did', () => {
    const rows = [...june('佐藤'), ...june('鈴木', 10, 11, 12, 13, 14)];
    // 佐藤 has 20 rows (2–21), 鈴木's lines of 3–7 June are rows 22–26.
    const values = { from: '2024-06-10', until: '2024-06-14', days: 5, rep: '鈴木' };
    expect(told(rows)).toEqual([['rep-log-gap', 26, values]]);
    expect(told([...june('佐藤'), ...june('鈴木', 10, 11, 12, 13)])).toEqual([]);
  });

  test('days on which nobody wrote are told of the team once, not of each rep', () => {
    const rows = [...june('佐藤', 10, 11, 12, 13, 14), ...june('鈴木', 10, 11, 12, 13, 14)];
    expect(told(rows).map((entry) => (entry as unknown[])[0])).toEqual(['log-gap']);
  });

  test('a rep who has left by the reps table is not missed', () => {
    const rows = [...june('佐藤'), ...june('鈴木', 17, 18, 19, 20, 21, 24, 25, 26, 27, 28)];
    expect(told(rows)).toHaveLength(1);
    const reps = sheet(
      '担当者',
      ['担当者', 'チーム', '開始', '終了'],
      ['佐藤', '1課', '', ''],
      ['鈴木', '1課', '', '2024/6/14'],
    );
    expect(told(rows, {}, [reps])).toEqual([]);
  });

  test('one team among others', () => {
    const reps = sheet('担当者', ['担当者', 'チーム'], ['佐藤', '1課'], ['鈴木', '2課']);
    const rows = [...june('佐藤'), ...june('鈴木', 10, 11, 12)];
    expect(told(rows, {}, [reps])).toEqual([
      ['log-gap', 26, { from: '2024-06-10', until: '2024-06-12', days: 3, team: '2課' }],
    ]);
  });
});

describe('the lists beside the tables', () => {
  const VISITS = visits(
    ['2024/6/3', '佐藤', '青木', '', '', '', ''],
    ['2024/6/4', '鈴木', '井上', '', '', '', ''],
    ['2024/6/5', '鈴木', '井上', '', '', '', ''],
  );

  test('customers that the customers table lacks, once a name over all tables', () => {
    const customers = sheet('顧客', ['顧客', 'エリア'], ['青木', '藤沢'], ['上田', '辻堂']);
    const deal = contracts(
      ['井上', '鈴木', '水', '2024/6/1', '', 1, '月額'],
      ['江口', '鈴木', '水', '2024/6/1', '', 1, '月額'],
    );
    const found = only(check([VISITS, customers, deal]), 'unlisted-customer');
    expect(found.map(({ sheetName, row, column, read, values }) => [sheetName, row, column, read, values])).toEqual([
      ['訪問', 3, '顧客', '井上', { count: 3 }],
      ['契約', 3, '顧客', '江口', { count: 1 }],
    ]);
    expect(only(check([VISITS, deal]), 'unlisted-customer')).toEqual([]);
  });

  test('reps without a team, where there are teams', () => {
    const reps = sheet('担当者', ['担当者', 'チーム'], ['佐藤', '1課'], ['鈴木', '']);
    const found = only(check([VISITS, reps]), 'rep-without-team');
    expect(found.map(({ row, column, read, values }) => [row, column, read, values])).toEqual([
      [3, '担当者', '鈴木', { count: 2 }],
    ]);
    expect(only(check([VISITS]), 'rep-without-team')).toEqual([]);
  });

  test('the list of holidays says until when it reaches', () => {
    const told = (asOf: string): unknown =>
      only(check([VISITS], { asOf }), 'holidays-end').map(({ sheetName, row, values }) => [sheetName, row, values]);
    expect(told('2024-06-30')).toEqual([]);
    // Fiscal year 2050 ends on 31 March 2051.
    expect(told('2050-06-30')).toEqual([['設定', 0, { from: '1990-01-01', until: '2050-12-31', day: '2051-03-31' }]]);
  });

  test('targets and settings without effect', () => {
    const more = { unreadTargets: [4, 9], targetsSheet: '目標', unusedSettings: ['締め日め'] };
    expect(only(check([VISITS], { more }), 'unread-target', 'unused-setting')).toEqual([
      { code: 'unread-target', severity: 'warning', table: 'targets', sheetName: '目標', row: 4 },
      { code: 'unread-target', severity: 'warning', table: 'targets', sheetName: '目標', row: 9 },
      { code: 'unused-setting', severity: 'warning', table: 'settings', sheetName: '設定', row: 0, read: '締め日め' },
    ]);
  });

  test('an empty workbook has nothing to check', () => {
    expect(check([])).toEqual([]);
  });
});

test('rows of joined sheets are named by their own sheet', () => {
  const header = ['訪問日', '担当者', '顧客', '結果'];
  const read = intake(
    [
      sheet('田中', header, ['2024/6/3', '田中', '青木', '商談']),
      sheet('佐藤', header, ['2024/7/9', '佐藤', '青木', '商談']),
    ],
    {
      pins: { visits: { sheets: ['田中', '佐藤'], declined: [], nameMeaning: 'none', columns: new Map() } },
    },
  );
  const found = checkWorkbook({
    intake: read,
    facts: buildFacts(read.tables, DEFAULT_SETTINGS, day('2024-06-30')),
    calendar: new BusinessCalendar([]),
    today: day('2024-06-30'),
    unreadTargets: [],
    targetsSheet: '',
    unusedSettings: [],
    settingsSheet: '',
  });
  expect(places(only(found, 'future-day'))).toEqual(['future-day 佐藤 2 訪問日']);
});

test('several customers in one cell, table by table', () => {
  const found = check([
    visits(
      ['2024/6/3', '佐藤', '青木商店、井上薬局', '訪問', '', '', ''],
      ['2024/6/4', '佐藤', '青木商店、井上薬局', '訪問', '', '', ''],
      ['2024/6/5', '佐藤', '青木商店 他2件', '訪問', '', '', ''],
      ['2024/6/5', '佐藤', '青木商店\n井上薬局', '訪問', '', '', ''],
      ['2024/6/6', '佐藤', '青木商店', '訪問', '', '', ''],
    ),
    contracts(['井上薬局', '佐藤', '水', '2024/1/1', '', 10_000, '月額']),
  ]);
  expect(only(found, 'several-customers').map(({ row, column, read, values }) => [row, column, read, values])).toEqual([
    [2, '顧客', '青木商店、井上薬局', { count: 2 }],
    [4, '顧客', '青木商店 他2件', { count: 1 }],
    [5, '顧客', '青木商店 井上薬局', { count: 1 }],
  ]);
});

test('a day is told as it was typed', () => {
  const found = check([
    contracts(
      ['青木', '佐藤', '水', '明治45年7月29日', '', 10_000, '月額'],
      ['井上', '佐藤', '水', '〃', '', 10_000, '月額'],
    ),
    visits(
      [new Date(Date.UTC(1912, 6, 29)), '佐藤', '青木', '訪問', '', '', ''],
      ['令和６年７月９日', '佐藤', '青木', '訪問', '', '会話', ''],
    ),
  ]);
  expect(only(found, 'implausible-day', 'future-day').map(({ code, row, read }) => [code, row, read])).toEqual([
    ['implausible-day', 2, '1912-07-29'],
    ['future-day', 3, '令和6年7月9日'],
    ['implausible-day', 2, '明治45年7月29日'],
    ['implausible-day', 3, '1912-07-29'],
  ]);
});

test('an end is told and found in the column that gave it', () => {
  const header = ['顧客', '担当者', '開始日', '解約日', '満了日', '金額'];
  const found = check([sheet('契約', header, ['青木', '佐藤', '2024/1/1', '', '令和30年3月31日', 1])]);
  expect(only(found, 'implausible-day').map(({ column, read }) => [column, read])).toEqual([
    ['満了日', '令和30年3月31日'],
  ]);
});
