/** A file against a table, without a spreadsheet. */
import fc from 'fast-check';
import { dayOf, serialOfDay } from '../../../src/core/days';
import {
  fileHeader,
  kindOfFile,
  missingColumns,
  newColumns,
  proposedMapping,
} from '../../../src/intake/import/mapping';
import { planImport, type ImportPlan } from '../../../src/intake/import/plan';
import { RowKeys } from '../../../src/intake/import/row-keys';
import { isMoment, type ExistingRows, type ImportKind, type TargetColumn } from '../../../src/intake/import/types';

const NOTHING: ExistingRows = { identities: [], rows: [] };
const serial = (year: number, month: number, day: number, fraction = 0): { serial: number } => ({
  serial: serialOfDay(dayOf(year, month, day)) + fraction,
});

function plan(
  kind: ImportKind,
  rows: string[][],
  { existing = NOTHING, columns }: { existing?: ExistingRows; columns?: TargetColumn[] } = {},
): ImportPlan {
  const header = fileHeader(kind, rows);
  const target = columns ?? newColumns(kind, new Set(header.fields.keys()), 'ja');
  const file = {
    header: header.headers,
    rows: rows.slice(header.row + 1),
    firstLine: header.row + 2,
    scale: header.scale,
    amounts: header.amounts,
    clock: header.clock,
  };
  return planImport(kind, file, target, proposedMapping(header, target), existing);
}

/** The table as it stands once the planned rows are in it: days are dates, blanks are ''. */
function standing(kind: ImportKind, { add, columns }: ImportPlan): ExistingRows {
  const DAY = 86_400_000;
  const keys = new RowKeys(kind, columns, (date) => date.getTime() / DAY + 25_569);
  const read = add.map((row) =>
    row.map((cell) => (isMoment(cell) ? new Date(Math.round((cell.serial - 25_569) * DAY)) : (cell ?? ''))),
  );
  return {
    rows: read.map((row) => keys.whole(row)),
    identities: read.map((row) => keys.identity(row)).filter(Boolean),
  };
}

const problems = (result: ImportPlan): Record<string, number> =>
  Object.fromEntries([...result.unusable].map(([problem, { count }]) => [problem, count]));

const column = (over: Partial<TargetColumn>): TargetColumn => ({
  column: 1,
  header: '',
  field: null,
  holds: 'nothing',
  isFormula: false,
  scale: 1,
  ...over,
});

describe('what a file is', () => {
  test.each<[ImportKind | null, string[]]>([
    ['visits', ['訪問日', '担当者', '顧客', '結果']],
    ['visits', ['日付', '得意先名', '目的', '結果']],
    ['contracts', ['契約番号', '会社名', '担当', '契約開始日', '月額']],
    ['calls', ['通話日時', '相手番号', '発着信', '通話時間']],
    ['calls', ['日時', '電話番号', '担当者', '結果']],
    ['sales', ['売上日', '得意先', '売上金額']],
    ['customers', ['得意先コード', '得意先名', '住所', 'TEL']],
    [null, ['a', 'b', 'c']],
    [null, ['__proto__', 'constructor', 'toString']],
  ])('%s: %j', (kind, header) => {
    expect(kindOfFile([header, header.map(() => 'x')])).toBe(kind);
  });

  test('its header may stand below a title', () => {
    const rows = [['6月の訪問'], [], ['訪問日', '担当者', '顧客'], ['2024/6/3', '佐藤', '青木商店']];
    expect(kindOfFile(rows)).toBe('visits');
    expect(fileHeader('visits', rows)).toMatchObject({ row: 2, headers: ['訪問日', '担当者', '顧客'] });
  });

  test('columns of the sheet itself are matched by their header, and no column goes to two places', () => {
    const header = fileHeader('visits', [['訪問日', '担当者', '顧客', '同行者', '天気', '天気']]);
    const target = [
      column({ field: 'day', header: '日付' }),
      column({ field: 'customer', header: '得意先' }),
      column({ header: '天 気' }),
      column({ header: '天気' }),
      column({ header: '同行者', isFormula: true }),
      column({ field: 'rep', header: '担当', isFormula: true }),
    ];
    expect(proposedMapping(header, target)).toEqual([0, 2, 4, 5, null, null]);
    expect(missingColumns('visits', target, [null, 2, null, null, null, null], 'ja')).toEqual(['訪問日']);
    expect(missingColumns('visits', target, [0, 2, null, null, null, null], 'ja')).toEqual([]);
  });
});

describe('cells', () => {
  const header = ['番号', '訪問日', '担当者', '顧客', 'メモ'];
  const cells = (...row: string[]): unknown => plan('visits', [header, row]).add[0];

  test('text stays text, days are days', () => {
    expect(cells('007', '2024/6/3', '=1+1', '1-2', ' <b> ')).toEqual([
      '007',
      serial(2024, 6, 3),
      '=1+1',
      '1-2',
      ' <b> ',
    ]);
    expect(cells('', '令和6年6月3日', '', '青木商店', '')).toEqual([null, serial(2024, 6, 3), null, '青木商店', null]);
    expect(cells('', '2024-06-03 10:15', '', '青木商店', '')).toMatchObject([
      null,
      serial(2024, 6, 3, 615 / 1440),
      null,
      '青木商店',
      null,
    ]);
  });

  test('a clock time that is more than that keeps its text, and so does the day with it', () => {
    for (const text of [
      '2024/6/3 10:00~11:00',
      '2024/6/3 午後3時',
      '2024-06-03T01:15:00Z',
      '2024-06-03T01:15:00+09:00',
      '2024/6/3 25:00',
    ])
      expect(cells('', text, '', '青木商店', '')).toEqual([null, text, null, '青木商店', null]);
  });

  const days = (...texts: string[]): unknown[] =>
    plan('visits', [['訪問日', '顧客'], ...texts.map((text, i) => [text, `客${i}`])]).add.map(([day]) => day);

  test('the order of day and month is the column’s: what only one order explains is a day', () => {
    expect(days('04/25/2024', '04/05/2024')).toEqual([serial(2024, 4, 25), serial(2024, 4, 5)]);
    expect(days('25/04/2024', '05/04/2024')).toEqual([serial(2024, 4, 25), serial(2024, 4, 5)]);
  });

  test.each([
    ['the order of day and month cannot be told', ['04/05/2024', '04/06/2024', '2024/4/7']],
    ['the year is missing', ['6/3', '2024/6/4']],
    ['the days are bare numbers, from 1900 or from 1904', ['45446', '45447']],
  ])('the whole column stays text where %s', (_, texts) => {
    expect(days(...texts)).toEqual(texts);
    expect(plan('visits', [['訪問日', '顧客'], ...texts.map((text) => [text, 'x'])]).keptAsText).toEqual(['訪問日']);
  });

  test('amounts are numbers, in the unit of the sheet', () => {
    const amounts = (fileHeaderText: string, scale: number, ...texts: string[]): unknown[] => {
      const columns = [
        column({ field: 'day', header: '日付' }),
        column({ field: 'customer', header: '顧客' }),
        column({ field: 'amount', header: '金額', scale }),
      ];
      const rows = texts.map((text, i) => ['2024/6/3', `客${i}`, text]);
      return plan('sales', [['日付', '顧客', fileHeaderText], ...rows], { columns }).add.map((row) => row[2]);
    };
    expect(amounts('金額', 1, '1,200', '¥3,000', '▲500', '1.5万円', '1,100円(税込)')).toEqual([
      1200,
      3000,
      -500,
      15_000,
      '1,100円(税込)',
    ]);
    expect(amounts('金額(千円)', 1, '12', '¥3,000')).toEqual([12_000, 3000]);
    expect(amounts('金額', 1000, '12,000')).toEqual([12]);
  });

  test('codes are numbers only where the sheet has numbers and nothing is lost', () => {
    const codes = (holds: TargetColumn['holds'], ...texts: string[]): unknown[] => {
      const columns = [column({ field: 'customerNumber', holds }), column({ field: 'customer' })];
      const rows = texts.map((text, i) => [text, `客${i}`]);
      return plan('customers', [['顧客番号', '顧客'], ...rows], { columns }).add.map((row) => row[0]);
    };
    expect(codes('number', '12', '13')).toEqual([12, 13]);
    expect(codes('number', '12', '013')).toEqual(['12', '013']);
    expect(codes('text', '12', '13')).toEqual(['12', '13']);
    expect(codes('nothing', '12')).toEqual(['12']);
    expect(codes('number', '1e3', '12345678901234567')).toEqual(['1e3', '12345678901234567']);
  });

  test('telephone numbers keep their zero', () => {
    const [row] = plan('calls', [
      ['日時', '電話番号', '通話秒数'],
      ['2024/6/3 9:00:30', '0466123456', '1,200'],
    ]).add;
    expect(row).toMatchObject([
      { serial: expect.closeTo(serial(2024, 6, 3, 32_430 / 86_400).serial, 9) },
      '0466123456',
      1200,
    ]);
  });

  test('〃 means the cell above, wherever the row will stand', () => {
    const { add } = plan('visits', [
      ['訪問日', '担当者', '顧客'],
      ['2024/6/3', '佐藤', '青木商店'],
      ['〃', '同上', '井上薬局'],
    ]);
    expect(add[1]).toEqual([serial(2024, 6, 3), '佐藤', '井上薬局']);
  });
});

describe('rows', () => {
  test('what cannot be used is counted by reason, with its line', () => {
    const result = plan('visits', [
      ['訪問日', '顧客'],
      ['2024/6/3', '青木商店'],
      ['', '青木商店'],
      ['2024/2/30', '青木商店'],
      ['来週', '青木商店'],
      ['2024/6/4', '　'],
      ['', ''],
      ['合計', '4'],
      ['訪問日', '顧客'],
      ['2024/6/5', 'x'.repeat(50_001)],
    ]);
    expect(problems(result)).toEqual({
      'missing-date': 1,
      'no-such-day': 1,
      'unreadable-date': 1,
      'missing-customer': 1,
      'cell-too-long': 1,
    });
    expect(result.unusable.get('no-such-day')!.examples).toEqual([{ line: 4, text: '2024/2/30 / 青木商店' }]);
    expect(result).toMatchObject({ rows: 9, passedOver: 3, present: 0 });
    expect(result.add).toHaveLength(1);
  });

  test('contracts: the start, a readable amount, and an end that is not before it', () => {
    const result = plan('contracts', [
      ['契約番号', '顧客', '担当者', '開始日', '解約日', '金額'],
      ['1', '青木商店', '佐藤', '2024/6/3', '', '1,000'],
      ['2', '青木商店', '佐藤', '2024/6/3', '2024/6/2', '1,000'],
      ['3', '青木商店', '佐藤', '2024/6/3', '継続中', ''],
      ['4', '青木商店', '佐藤', '2024/6/3', '', '要相談'],
    ]);
    expect(problems(result)).toEqual({ 'end-before-start': 1, 'unreadable-amount': 1 });
    expect(result.add).toHaveLength(2);
  });

  test('the same number with another content is left to the person', () => {
    const header = ['契約番号', '顧客', '担当者', '開始日', '解約日', '金額'];
    const first = plan('contracts', [header, ['C1', '青木商店', '佐藤', '2024/1/10', '', '10000']]);
    const existing = standing('contracts', first);
    const again = (...row: string[]): ImportPlan => plan('contracts', [header, row], { existing });
    expect(again('C1', '青木商店', '佐藤', '2024/1/10', '', '10,000')).toMatchObject({ present: 1, add: [] });
    expect(again('c1'.toUpperCase(), '青木商店', '佐藤', 'R6.1.10', '2024/6/30', '10000')).toMatchObject({
      add: [],
      differing: { count: 1, examples: [{ line: 2 }] },
    });
    // A renewal keeps the number.
    expect(again('C1', '青木商店', '佐藤', '2025/1/10', '', '10000').add).toHaveLength(1);
  });

  test('spellings that are one to the reading are one here', () => {
    const header = ['訪問日', '担当者', '顧客', 'メモ'];
    const existing = standing(
      'visits',
      plan('visits', [header, ['2024/6/3', '佐藤 一郎', '株式会社青木商店', 'ＡＢＣ']]),
    );
    const result = plan('visits', [header, ['令和6年6月3日', '佐藤一郎', '㈱青木商店', 'ABC']], { existing });
    expect(result).toMatchObject({ present: 1, add: [] });
  });

  test('two equal rows in the file and one in the sheet: one is added', () => {
    const header = ['日時', '電話番号', '結果'];
    const call = ['2024/6/3', '0466-12-3456', '応答'];
    const existing = standing('calls', plan('calls', [header, call]));
    const result = plan('calls', [header, call, ['2024-06-03', '0466(12)3456', '応答']], { existing });
    expect(result).toMatchObject({ present: 1 });
    expect(result.add).toHaveLength(1);
  });

  test('without ids a call is known by its moment and number, whatever else is said of it', () => {
    const header = ['日時', '電話番号', '結果'];
    const existing = standing('calls', plan('calls', [header, ['2024/6/3 10:00', '0466-12-3456', '']]));
    const result = plan(
      'calls',
      [
        header,
        ['2024-06-03 10:00:00', '+81 466 12 3456', '応答'],
        ['2024/6/3 10:00', '0466-12-3456', ''],
        ['2024/6/3 10:01', '0466-12-3456', ''],
        ['2024/6/3 10:01', '0466-12-3456', ''],
        ['2024/6/3 10:00', '非通知', ''],
        ['2024/6/3 10:00', '非通知', ''],
      ],
      { existing },
    );
    expect(result).toMatchObject({ present: 2, differing: { count: 1 } });
    expect(result.add.map(([moment, phone]) => [moment, phone])).toEqual([
      [serial(2024, 6, 3, (10 * 60 + 1) / 1440), '0466-12-3456'],
      [serial(2024, 6, 3, 10 / 24), '非通知'],
      [serial(2024, 6, 3, 10 / 24), '非通知'],
    ]);
  });

  test('with ids two calls to one number in one minute are two', () => {
    const header = ['通話ID', '日時', '電話番号'];
    const rows = [
      ['a1', '2024/6/3 10:00', '0466-12-3456'],
      ['a2', '2024/6/3 10:00', '0466-12-3456'],
    ];
    const existing = standing('calls', plan('calls', [header, rows[0]!]));
    const result = plan('calls', [header, ...rows], { existing });
    expect(result).toMatchObject({ present: 1, add: [['a2', serial(2024, 6, 3, 10 / 24), '0466-12-3456']] });
  });

  test('day and clock time of a file go together into one column of the sheet', () => {
    const columns = [
      column({ header: '日時', field: 'day' }),
      column({ column: 2, header: '電話番号', field: 'phone' }),
    ];
    const rows = [
      ['通話日', '開始時刻', '電話番号'],
      ['2024/6/3', '10:00', '0466123456'],
      ['2024/6/3', '', '0466123456'],
      ['', '10:00', '0466123456'],
    ];
    const result = plan('calls', rows, { columns });
    expect(result.add).toEqual([
      [serial(2024, 6, 3, 10 / 24), '0466123456'],
      [serial(2024, 6, 3), '0466123456'],
    ]);
    expect(problems(result)).toEqual({ 'missing-date': 1 });
    const again = plan('calls', rows, { columns, existing: standing('calls', result) });
    expect(again).toMatchObject({ present: 2, add: [] });
  });

  test('daily numbers begin anew each day', () => {
    const header = ['番号', '訪問日', '顧客'];
    const existing = standing('visits', plan('visits', [header, ['1', '2024/6/3', '青木商店']]));
    expect(plan('visits', [header, ['1', '2024/6/4', '青木商店']], { existing }).add).toHaveLength(1);
    expect(plan('visits', [header, ['01', '2024/6/3', '青木商店']], { existing })).toMatchObject({
      present: 1,
      add: [],
    });
  });

  test('hostile cells are nothing but text', () => {
    const hostile = ['__proto__', 'constructor', '=HYPERLINK("x")', '<script>', '\u202e逆', '#N/A', 'NaN', '😀'];
    const rows = hostile.map((text) => ['2024/6/3', text, text]);
    const result = plan('visits', [['訪問日', '顧客', '__proto__', '__proto__'], ...rows]);
    // An error value is no customer, for the reading of sheets as for the import.
    expect(result.add.map((row) => row[1])).toEqual(hostile.filter((text) => text !== '#N/A'));
    expect(problems(result)).toEqual({ 'missing-customer': 1 });
  });
});

describe('for any file', () => {
  const day = fc.constantFrom(
    '2024/6/3',
    '2024-06-03',
    '令和6年6月4日',
    '6/5',
    '',
    '2024/2/30',
    'x',
    '04/05/2024',
    '2024/6/3 9:00',
  );
  const text = fc.constantFrom('', '佐藤', '青木商店', '㈱青木商店', '007', '〃', '合計', '1,200', '=1', '__proto__');
  const row = fc.tuple(fc.constantFrom('', '1', '2', '01'), day, text, text, text).map((cells) => [...cells]);
  const files = fc.array(row, { maxLength: 12 });
  const kinds = fc.constantFrom<ImportKind>('visits', 'calls', 'sales', 'contracts', 'customers');
  const HEADERS: Record<ImportKind, string[]> = {
    visits: ['番号', '訪問日', '担当者', '顧客', 'メモ'],
    calls: ['番号', '日時', '電話番号', '担当者', '通話秒数'],
    sales: ['番号', '日付', '顧客', '担当者', '金額'],
    contracts: ['番号', '開始日', '顧客', '担当者', '金額'],
    customers: ['顧客番号', 'エリア', '顧客', '住所', '電話番号'],
  };
  const many = (key: (row: readonly unknown[]) => string, result: ImportPlan): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const each of result.add) counts.set(key(each), (counts.get(key(each)) ?? 0) + 1);
    return counts;
  };

  test('every row is added, there, different, unusable or passed over', () => {
    fc.assert(
      fc.property(kinds, files, files, (kind, rows, before) => {
        const existing = standing(kind, plan(kind, [HEADERS[kind], ...before]));
        const result = plan(kind, [HEADERS[kind], ...rows], { existing });
        const unusable = [...result.unusable.values()].reduce((sum, { count }) => sum + count, 0);
        expect(result.add.length + result.present + result.differing.count + unusable + result.passedOver).toBe(
          rows.length,
        );
      }),
    );
  });

  test('importing it again adds nothing', () => {
    fc.assert(
      fc.property(kinds, files, (kind, rows) => {
        const first = plan(kind, [HEADERS[kind], ...rows]);
        const again = plan(kind, [HEADERS[kind], ...rows], { existing: standing(kind, first) });
        expect(again.add).toEqual([]);
        expect([...again.unusable]).toEqual([...first.unusable]);
      }),
    );
  });

  test('without numbers and dittos: the order of rows does not matter, and what is there is counted off', () => {
    const plainText = text.filter((each) => each !== '〃');
    const plainDay = day.filter((each) => /^2024|^令和/.test(each));
    const plain = fc.array(
      fc.tuple(plainDay, plainText, plainText, plainText).map((cells) => ['', ...cells]),
      { maxLength: 12 },
    );
    const kind = 'visits';
    fc.assert(
      fc.property(
        plain.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        plain,
        ([rows, shuffled], before) => {
          const existing = standing(kind, plan(kind, [HEADERS[kind], ...before]));
          const of = (each: string[][], there = NOTHING): Map<string, number> => {
            const result = plan(kind, [HEADERS[kind], ...each], { existing: there });
            const keys = new RowKeys(kind, result.columns, () => NaN);
            return many((cells) => keys.whole(cells), result);
          };
          const counts = (there: readonly string[]): Map<string, number> => {
            const found = new Map<string, number>();
            for (const each of there) found.set(each, (found.get(each) ?? 0) + 1);
            return found;
          };
          const [there, all, added] = [counts(existing.rows), of(rows), of(rows, existing)];
          for (const [key, count] of all) expect(added.get(key) ?? 0).toBe(Math.max(0, count - (there.get(key) ?? 0)));
          expect(of(shuffled, existing)).toEqual(added);
        },
      ),
    );
  });
});
