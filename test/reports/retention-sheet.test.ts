/** 更新と解約 as plain data: by hand, on the sample, in both languages, and at any size. */
import { parseIsoDay } from '../../src/core/days';
import type { Facts } from '../../src/core/facts';
import type { Language } from '../../src/core/language';
import type { Settings } from '../../src/core/settings';
import type { PlanCell, SheetPlan } from '../../src/core/sheet-plan';
import { customerHealth } from '../../src/daily/customer-health';
import { isWrittenSheetName } from '../../src/intake/find-tables';
import type { Intake } from '../../src/intake/types';
import { RETENTION_BLOCK, RETENTION_SHEET, retentionPlan } from '../../src/reports/retention-sheet';
import { MOST_REASONS } from '../../src/reports/retention-sheet-cancellations';
import { MOST_ENDINGS } from '../../src/reports/retention-sheet-renewals';
import { JAPANESE } from '../support/japanese';
import { factsOfSheets, said } from '../support/report-facts';
import { sampleFacts } from '../support/sample-facts';

const SOURCES: Intake['sources'] = {
  contracts: {
    parts: [
      {
        ...{ sheetName: '契約', headerRow: 1, columns: { customer: 1, expiry: 6 }, headers: {}, unused: [], named: {} },
        ...{ rows: 0, used: 0, skipped: 0, unusable: 0, duplicates: 0 },
      },
    ],
    ...{ rows: 0, used: 0, skipped: 0, unusable: 0, duplicates: 0 },
  },
};
const planOf = (facts: Facts, language: Language = 'ja'): SheetPlan =>
  retentionPlan({
    facts,
    health: customerHealth(facts),
    sources: SOURCES,
    refreshedAt: '2024/06/30 18:00',
    language,
  });

const HEADER = ['顧客', '担当者', '商品', '開始日', '解約日', '満了日', '金額', '請求', '解約理由'];
const contract = (name: string, start: string, cancel = '', expiry = '', reason = '', rep = '佐藤'): unknown[] => [
  ...[name, rep, '水', start, cancel, expiry, 1000, '月額', reason],
];
type Rows = readonly (readonly unknown[])[];
const factsOf = (contracts: Rows, visits: Rows = [], settings: Partial<Settings> = {}): Facts =>
  factsOfSheets(
    {
      契約: [HEADER, ...contracts],
      ...(visits.length === 0 ? {} : { 訪問: [['訪問日', '担当者', '顧客', '次回予定日'], ...visits] }),
    },
    parseIsoDay('2024-06-30')!,
    settings,
  );

const keyOf = (cells: readonly PlanCell[]): unknown => said(cells[cells.length - 1]!);
const keys = (sheet: SheetPlan): unknown[] => sheet.cells.map(keyOf).filter((key) => key !== null);
/** What the row of a key says, without the blanks at its end. */
function row(sheet: SheetPlan, key: string): unknown[] {
  const cells = sheet.cells.find((each) => keyOf(each) === key);
  if (cells === undefined) throw new Error(`no row ${key}`);
  const values = cells.slice(0, -1).map(said);
  while (values.length > 0 && values[values.length - 1] === null) values.pop();
  return values;
}
const day = (iso: string) => ({ day: parseIsoDay(iso) });

describe('a few contracts', () => {
  const sheet = planOf(
    factsOf(
      [
        contract('近い', '2023/7/1', '', '2024/7/15'),
        contract('予定', '2023/8/1', '', '2024/8/31'),
        contract('遅い', '2023/8/1', '2024/8/31'),
        contract('去った', '2022/1/1', '2024/5/31', '', '価格'),
        contract('前に去った', '2022/1/1', '2023/5/31'),
        contract('続く', '2022/7/2'),
      ],
      [
        ['2024/6/3', '佐藤', '予定', '2024/8/1'],
        ['2024/6/4', '佐藤', '遅い', '2024/9/2'],
      ],
    ),
  );

  test('the calendar: from what is left of the month to six months ahead', () => {
    const months = keys(sheet).filter((key) => String(key).startsWith('calendar '));
    expect(months).toHaveLength(3 + 7 + 1);
    // Customers, leaving, signed, planned, open, a year, of it open, by themselves.
    expect(
      sheet.cells
        .filter((cells) => /^calendar \d/.test(String(keyOf(cells))))
        .map((cells) => cells.slice(0, 9).map(said)),
    ).toEqual([
      ['2024年6月(残り)', 0, 0, 0, 0, 0, 0, 0, 0],
      ['2024年7月', 1, 0, 0, 0, 1, 12_000, 12_000, 0],
      ['2024年8月', 2, 1, 0, 1, 1, 24_000, 12_000, 0],
      ...['2024年9月', '2024年10月', '2024年11月', '2024年12月'].map((month) => [month, 0, 0, 0, 0, 0, 0, 0, 0]),
    ]);
    expect(row(sheet, 'calendar total').slice(1)).toEqual([3, 1, 0, 1, 2, 36_000, 24_000, 0]);
  });

  test('the list: what ends first on top, with what is agreed, the state and the way to the contract', () => {
    expect(row(sheet, 'section list')).toEqual(['更新を決める契約(次の契約がまだない 3件)']);
    expect(row(sheet, 'ends 2024-07-15 近い 水')).toEqual([
      ...['近い', '佐藤', day('2024-07-15'), 15, '満了', 12_000, '△ なし', '△ 更新間近', '—', '水', '2行目'],
    ]);
    expect(row(sheet, 'ends 2024-08-31 予定 水').slice(2, 9)).toEqual([
      ...[day('2024-08-31'), 62, '満了', 12_000, '○ 2024/08/01', '◎ 順調', day('2024-06-03')],
    ]);
    expect(row(sheet, 'ends 2024-08-31 遅い 水').slice(4, 8)).toEqual([
      '解約予定',
      12_000,
      '△ 2024/09/02',
      '▲ 解約リスク',
    ]);
    const cells = sheet.cells.find((each) => keyOf(each) === 'ends 2024-07-15 近い 水')!;
    expect(cells[10]!.value).toEqual({ link: { sheetName: '契約', row: 2, column: 6 }, text: '2行目' });
  });

  test('why and when customers left', () => {
    expect(row(sheet, 'reasons spans')[0]).toBe(
      '直近 = 2023年7月〜2024年6月(12か月)   その前 = 2022年7月〜2023年6月(12か月)',
    );
    expect(row(sheet, 'reason 価格')).toEqual(['価格', 1, 1, 0, 0, 1]);
    expect(row(sheet, 'reasons blank')).toEqual(['理由の記入なし', 0, 0, 1, 1, -1]);
    expect(row(sheet, 'reasons total')).toEqual(['合計', 1, 1, 1, 1, 0]);
    // 去った: in its 25th month from 1 January 2024 (day 731) to 31 May: 152 days, 4.99 months; 続く is on its day
    // 730. One of 4.99: 20.0 in a hundred.
    const [name, cancelled, months, rate, cases] = row(sheet, 'band 25');
    expect([name, cancelled, cases]).toEqual(['25か月から', 1, 1]);
    expect(months).toBeCloseTo(152 / 30.436875, 9);
    expect(rate).toBeCloseTo(100 / (152 / 30.436875), 9);
  });

  test('six customers: figures, but no line', () => {
    expect(row(sheet, 'curve all').slice(0, 5)).toEqual(['全体', 6, 2, '線なし(n不足)', 6]);
    expect(row(sheet, 'curves product')).toEqual(['商品別: 10社以上の商品がないため、線はありません。']);
    expect(row(sheet, 'curves area')).toEqual(['エリア別: 「顧客」にエリアがないため、線はありません。']);
    expect(sheet.charts).toEqual([]);
    expect(keys(sheet)).not.toContain('section data');
  });

  test('rules stand over the cells that they are about', () => {
    const columnOf = (key: string, from: number, rows: number): unknown[] =>
      sheet.cells.slice(from, from + rows).map((cells) => String(keyOf(cells)).startsWith(key));
    for (const { row: first, rows, column } of sheet.highlights) {
      const key = column === 5 ? 'calendar' : column === 9 ? 'band' : 'ends';
      expect(columnOf(key, first, rows)).toEqual(Array(rows).fill(true));
    }
    expect(new Set(sheet.highlights.map(({ column }) => column))).toEqual(new Set([5, 3, 6, 7, 9]));
  });

  test('rows of one width, one key each, and the stamp in its place', () => {
    expect(sheet).toMatchObject({
      sheetName: '更新と解約',
      blockName: RETENTION_BLOCK,
      frozenRows: 3,
      frozenColumns: 1,
    });
    expect(new Set(sheet.cells.map(({ length }) => length))).toEqual(new Set([sheet.columnWidths.length]));
    expect(new Set(keys(sheet)).size).toBe(keys(sheet).length);
    expect(sheet.rowKeys.names).toHaveLength(sheet.cells.length - sheet.rowKeys.firstRow);
    expect(said(sheet.cells[sheet.stamp!.row]![sheet.stamp!.column]!)).toBe('更新 2024/06/30 18:00');
    expect(sheet.columnWidths.slice(0, -1).reduce((sum, width) => sum + width)).toBeLessThan(1150);
  });
});

describe('the sample', () => {
  const facts = sampleFacts();
  const sheet = planOf(facts);

  test('four charts over the data: everyone, and three groups each beside everyone', () => {
    expect(
      sheet.charts!.map(({ key, ranges }) => [key, ranges.map(({ column, columns }) => [column, columns])]),
    ).toEqual([
      ['stays', [[0, 2]]],
      [
        'stays-product',
        [
          [0, 2],
          [2, 3],
        ],
      ],
      [
        'stays-rep',
        [
          [0, 2],
          [5, 3],
        ],
      ],
      [
        'stays-area',
        [
          [0, 2],
          [8, 3],
        ],
      ],
    ]);
    for (const { ranges, series } of sheet.charts!) {
      for (const range of ranges) {
        expect(keyOf(sheet.cells[range.row]!)).toBe('data header');
        expect(range.row + range.rows).toBe(sheet.cells.length);
      }
      expect(series).toHaveLength(ranges.reduce((sum, { columns }) => sum + columns, 0) - 1);
    }
    const rep = sheet.charts![2]!.ranges[1]!;
    expect(sheet.cells[rep.row]!.slice(rep.column, rep.column + 3).map(said)).toEqual(
      keys(sheet).flatMap((key) => /^curve rep (.*)$/.exec(String(key))?.[1] ?? []),
    );
  });

  test('charts stand on blank rows, two in a row, above the table', () => {
    const table = sheet.cells.findIndex((cells) => keyOf(cells) === 'curves header');
    for (const { anchor, height } of sheet.charts!) {
      const rows = sheet.cells.slice(anchor.row, anchor.row + Math.ceil(height / 21));
      expect(rows.flat().filter(({ value }) => value !== null)).toEqual([]);
      expect(anchor.row + Math.ceil(height / 21)).toBeLessThanOrEqual(table);
    }
    expect(sheet.charts!.map(({ anchor }) => anchor.column)).toEqual([0, 6, 0, 6]);
  });

  test('lines are steps: four points a month, from 100 % down, labels whole months', () => {
    const data = sheet.cells.filter((cells) => /^data \d/.test(String(keyOf(cells))));
    expect(data).toHaveLength(36 * 4 + 1);
    expect(data.slice(0, 5).map(([label]) => said(label!))).toEqual(['0', '0', '0', '0', '1']);
    expect(data[0]!.slice(1, 11).map(said)).toEqual(Array(10).fill(1));
    // The table's share after 24 months is the data's.
    expect(row(sheet, 'curve all')[10]).toBe(said(data[24 * 4]![1]!));
  });

  test('no rep is named in the curves where the settings say so', () => {
    const shown = planOf(sampleFacts({ byRepSheets: false }));
    expect(keys(shown).filter((key) => /^curves? rep/.test(String(key)))).toEqual([]);
    expect(shown.charts!.map(({ key }) => key)).toEqual(['stays', 'stays-product', 'stays-area']);
  });

  test('English has no Japanese in it but names and reasons', () => {
    const { customers, reps, products, areas, reasons } = facts.tables;
    const names = [...customers, ...reps, ...products, ...areas, ...reasons];
    const texts = planOf(facts, 'en')
      .cells.flatMap((cells) => cells.slice(0, -1).map(said))
      .filter((value): value is string => typeof value === 'string');
    const own = texts.filter((each) => !names.includes(each.replace(/^(Product|Rep|Area): /, '')));
    expect(own.filter((each) => JAPANESE.test(each))).toEqual([]);
    expect(texts.some((each) => each.includes('{'))).toBe(false);
  });

  test('every sentence fits the width', () => {
    const width = sheet.columnWidths.slice(0, -1).reduce((sum, each) => sum + each);
    // At 9 points a full-width character takes 12 pixels, any other about 6.5 (English: 5.5, mostly small letters).
    for (const [language, narrow] of [
      ['ja', 6.5],
      ['en', 5.5],
    ] as const) {
      const pixels = (line: string): number =>
        [...line].reduce((sum, each) => sum + (each > '\u2e80' ? 12 : narrow), 0);
      const notes = planOf(facts, language)
        .cells.filter((cells) => cells.slice(1, -1).every(({ value }) => value === null))
        .map((cells) => String(said(cells[0]!)));
      expect(notes.length).toBeGreaterThan(10);
      expect(notes.filter((line) => pixels(line) > width)).toEqual([]);
    }
  });
});

describe('any size', () => {
  const many = (count: number, of: (i: number) => unknown[]): unknown[][] =>
    Array.from({ length: count }, (_, i) => of(i));
  const hostile = ['__proto__', 'constructor', '=HYPERLINK("x")', '<script>', '😀\ud800'];

  test.each<[string, Facts]>([
    ['nothing at all', factsOfSheets({}, parseIsoDay('2024-06-30')!)],
    [
      'sales only',
      factsOfSheets(
        {
          売上: [
            ['日付', '顧客', '金額'],
            ['2024/6/1', 'A', 500],
          ],
        },
        parseIsoDay('2024-06-30')!,
      ),
    ],
    [
      'visits only',
      factsOfSheets(
        {
          訪問: [
            ['訪問日', '担当者', '顧客'],
            ['2024/6/1', '佐藤', 'A'],
          ],
        },
        parseIsoDay('2024-06-30')!,
      ),
    ],
    ['the first month', factsOf([contract('A', '2024/6/3', '', '2024/7/1')])],
    ['a month of many', factsOf(many(30, (i) => contract(`A${i}`, '2024/6/3')))],
    ['hostile names', factsOf(hostile.map((name) => contract(name, '2023/1/1', '2024/5/31', '', name, name)))],
    ['the same contract twice', factsOf(many(2, () => contract('A', '2023/1/1', '', '2024/7/31')))],
  ])('%s', (_, facts) => {
    for (const language of ['ja', 'en'] as const) {
      const sheet = planOf(facts, language);
      const texts = sheet.cells.flat().map(said);
      expect(texts.filter((each) => /NaN|undefined|Infinity/.test(String(each)))).toEqual([]);
      expect(new Set(keys(sheet)).size).toBe(keys(sheet).length);
      expect(
        sheet.cells.flat().filter(({ value }) => typeof value === 'object' && value !== null && 'formula' in value),
      ).toEqual([]);
    }
  });

  test('what there is nothing for is said in words', () => {
    const sheet = planOf(factsOfSheets({}, parseIsoDay('2024-06-30')!));
    expect(row(sheet, 'calendar none')[0]).toContain('契約の表に行がないため');
    expect(row(sheet, 'reasons none')[0]).toContain('終わった月がまだないため');
    expect(row(sheet, 'curves none')[0]).toContain('契約した顧客がまだいないため');
    const quiet = planOf(factsOf([contract('A', '2023/1/1')]));
    expect(row(quiet, 'list none')[0]).toContain('更新を決める契約はありません');
    expect(row(quiet, 'reasons nobody')[0]).toBe('この期間に解約した顧客はいません。');
  });

  test('a long list is cut, and what is cut is counted', () => {
    const ends = many(MOST_ENDINGS + 5, (i) =>
      contract(`A${i}`, '2023/1/1', '', i < MOST_ENDINGS ? '2024/7/31' : '2024/8/31'),
    );
    const sheet = planOf(factsOf(ends));
    expect(keys(sheet).filter((key) => String(key).startsWith('ends '))).toHaveLength(MOST_ENDINGS);
    expect(row(sheet, 'list more')[0]).toBe('終わりの早い100件を出しています。ほか 5件(年 ¥60,000)');
    expect(planOf(factsOf(ends.slice(0, MOST_ENDINGS))).cells.map(keyOf)).not.toContain('list more');
  });

  test('a sentence of its own for each cancellation: the rest is counted together, and nothing is lost', () => {
    const left = many(MOST_REASONS + 3, (i) => contract(`A${i}`, '2023/1/1', '2024/5/31', '', `理由${i}`));
    const sheet = planOf(factsOf(left));
    expect(row(sheet, 'reasons rest').slice(0, 2)).toEqual(['ほかの理由(3種類)', 3]);
    expect(row(sheet, 'reasons total')[1]).toBe(MOST_REASONS + 3);
  });

  test('60 reps and 5,000 customers, within seconds', () => {
    const contracts = many(10_000, (i) =>
      contract(
        `C${i % 5000}`,
        `2023/${(i % 12) + 1}/1`,
        i % 7 === 0 ? '2024/5/31' : '',
        i % 5 === 0 ? '2024/9/30' : '',
        '',
        `R${i % 60}`,
      ),
    );
    const facts = factsOf(contracts);
    const health = customerHealth(facts);
    const sheet = retentionPlan({ facts, health, sources: SOURCES, refreshedAt: '', language: 'ja' });
    expect(keys(sheet).filter((key) => String(key).startsWith('curve rep '))).toHaveLength(3);
    expect(sheet.charts!.length).toBe(3);
  });
});

test('the sheet is never read as a table', () => {
  for (const name of Object.values(RETENTION_SHEET)) expect(isWrittenSheetName(name)).toBe(true);
});
