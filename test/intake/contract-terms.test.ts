/** 状態 and 契約期間 of contracts: what they say of the end, and that no day is made up in silence. */
import { END_KINDS } from '../../src/core/tables';
import { endOfTerm, readTerm } from '../../src/intake/contract-terms';
import { codes, day, intake, iso, isoAll, sheet } from './support';

const AS_OF = { asOf: day('2024-06-30') };
const contracts = (header: unknown[], ...rows: unknown[][]) => {
  const result = intake([sheet('契約', header, ...rows)], AS_OF);
  return { ...result, table: result.tables.contracts!, source: result.sources.contracts! };
};
const told = (findings: ReturnType<typeof contracts>['findings']): string[] =>
  codes(findings.filter(({ code }) => code !== 'rows-passed-over'));

describe('a 契約期間', () => {
  test.each([
    ['2022/4/1〜2024/3/31', '2022-04-01', '2024-03-31'],
    ['2022/4/1～2024/3/31', '2022-04-01', '2024-03-31'],
    ['２０２２年４月１日 ～ ２０２４年３月３１日', '2022-04-01', '2024-03-31'],
    ['2022/4/1 - 2024/3/31', '2022-04-01', '2024-03-31'],
    ['2022/4/1-2024/3/31', '2022-04-01', '2024-03-31'],
    ['2022-04-01〜2024-03-31', '2022-04-01', '2024-03-31'],
    ['R4.4.1〜R6.3.31', '2022-04-01', '2024-03-31'],
    ['2022年4月〜2024年2月', '2022-04-01', '2024-02-29'],
    ['令和4年4月1日から令和6年3月31日まで', '2022-04-01', '2024-03-31'],
    ['2022/4/1〜2年間', '2022-04-01', '2024-03-31'],
    ['2022/4/1〜', '2022-04-01', ''],
    ['〜2024/3/31', '', '2024-03-31'],
    ['2022-04-01 to 2024-03-31', '2022-04-01', '2024-03-31'],
  ])('%p names its days', (text, from, to) => {
    const term = readTerm(text, 0)!;
    expect([iso(term.from), iso(term.to), term.months]).toEqual([from, to, 0]);
  });

  test.each<[unknown, number, number]>([
    ['2年', 0, 24],
    ['２年間', 0, 24],
    ['二年', 0, 24],
    ['1年6か月', 0, 18],
    ['1年半', 0, 18],
    ['半年', 0, 6],
    ['6ヶ月', 0, 6],
    ['6ケ月', 0, 6],
    ['12カ月契約', 0, 12],
    ['2 years', 0, 24],
    ['6 months', 0, 6],
    [12, 1, 12],
    ['12', 1, 12],
    [2, 12, 24],
  ])('%p (%p months a unit) lasts %p months', (cell, unit, months) => {
    expect(readTerm(cell, unit)).toMatchObject({ months, renews: null });
  });

  test.each<[string, boolean, number]>([
    ['1年(自動更新)', true, 12],
    ['1年自動更新', true, 12],
    ['2年、以後自動更新', true, 24],
    ['1年 更新なし', false, 12],
    ['自動更新', true, 0],
  ])('%p says whether it renews by itself', (text, renews, months) => {
    expect(readTerm(text, 0)).toMatchObject({ renews, months });
  });

  test.each<[unknown]>([['別途協議'], [12], ['12'], ['4/1〜3/31'], [new Date(0)], ['999年'], ['1年〜2年']])(
    '%p is none',
    (cell) => {
      expect(readTerm(cell, 0)).toBeNull();
    },
  );

  test.each([
    ['2022-04-01', 24, '2024-03-31'],
    ['2023-03-01', 12, '2024-02-29'],
    // 民法143条2項: no such day in the last month, so that month's last day.
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('from %s, %d months end on %s', (from, months, to) => {
    expect(iso(endOfTerm(day(from), months))).toBe(to);
  });
});

const TERM = ['契約日', '顧客名', '営業担当', '商品', '契約金額', '契約期間', '更新', '状態'];
const term = (start: string, length: string, renewal: string, state: string): unknown[] => [
  start,
  'A',
  '佐藤',
  '水',
  60000,
  length,
  renewal,
  state, // prettier-ignore
];

test.each<[string, unknown[], string, string[]]>([
  ['a span ends it', term('2022/4/1', '2022/4/1〜2024/3/31', '', ''), '2024-03-31', ['end-from-term@2']],
  ['a span that renews runs on', term('2022/4/1', '2022/4/1〜2024/3/31', '自動', '契約中'), '', ['end-from-term@2']],
  ['a length that renews runs on', term('2023/4/1', '1年', '自動', '契約中'), '', []],
  ['a length that does not renew ends it', term('2022/4/1', '2年', 'なし', ''), '2024-03-31', ['end-from-term@2']],
  ['a length says when it was that it ended', term('2022/4/1', '2年', '', '解約'), '2024-03-31', ['ended-with-term@2']],
  ['a length alone ends nothing, and is asked about', term('2022/4/1', '2年', '', ''), '', ['term-over@2']],
  ['a length that is not over is not asked about', term('2024/4/1', '2年', '', ''), '', []],
  ['a length over which 契約中 stands is not asked about', term('2022/4/1', '2年', '', '契約中'), '', []],
  ['what cannot be read is said', term('2022/4/1', '応相談', '', ''), '', ['unreadable-term@2']],
  ['無期限 is no end', term('2022/4/1', '無期限', '', ''), '', []],
])('契約期間: %s', (_, row, end, findings) => {
  const { table, findings: found } = contracts(TERM, row);
  expect(isoAll(table.end)).toEqual([end]);
  expect(told(found).filter((code) => !code.startsWith('start'))).toEqual(findings);
});

test('a span stands in for a missing start, and never moves one', () => {
  const header = ['顧客', '担当者', '契約期間', '月額'];
  const alone = contracts(header, ['A', '佐藤', '2022/4/1〜2024/3/31', 5000], ['B', '佐藤', '1年', 5000]);
  expect([isoAll(alone.table.start), isoAll(alone.table.end)]).toEqual([['2022-04-01'], ['2024-03-31']]);
  expect(told(alone.findings)).toEqual(['start-from-term@2', 'end-from-term@2', 'missing-date@3']);
  const both = contracts(['開始日', ...header], ['2022/5/1', 'A', '佐藤', '2022/4/1〜2024/3/31', 5000]);
  expect(isoAll(both.table.start)).toEqual(['2022-05-01']);
});

test('a typed 満了日 goes before the 契約期間, and the earliest end ends it', () => {
  const header = ['顧客', '担当者', '開始日', '解約日', '満了日', '契約期間', '月額'];
  const { table } = contracts(
    header,
    ['A', '佐藤', '2020/4/1', '', '2025/3/31', '1年', 1],
    ['B', '佐藤', '2020/4/1', '2022/5/31', '', '2020/4/1〜2023/3/31', 1],
    ['C', '佐藤', '2020/4/1', '2022/5/31', '', '1年', 1],
  );
  expect(isoAll(table.end)).toEqual(['2025-03-31', '2022-05-31', '2022-05-31']);
  expect(Array.from(table.endKind, (kind) => END_KINDS[kind])).toEqual(['expiry', 'cancel', 'cancel']);
});

describe('a 状態', () => {
  const header = ['顧客', '担当者', '開始日', '解約日', '満了日', '自動更新', '月額', '状態'];
  const row = (cancel: string, expiry: string, renewal: string, state: unknown): unknown[] => [
    'A',
    '佐藤',
    '2023/4/1',
    cancel,
    expiry,
    renewal,
    5000,
    state, // prettier-ignore
  ];

  test.each(['解約済', '解約', '満了', '終了', '【解約】', 'Cancelled', 'expired'])(
    '%s without any day leaves the row out and asks for the day',
    (state) => {
      const { table, source, findings } = contracts(header, row('', '', '', state));
      expect(table.length).toBe(0);
      expect(source).toMatchObject({ rows: 1, used: 0, unusable: 1 });
      expect(findings.filter(({ code }) => code !== 'rows-passed-over')).toMatchObject([
        { code: 'end-without-day', severity: 'error', column: '状態', row: 2 },
      ]);
    },
  );

  test.each<[string, unknown[], string, string[]]>([
    ['over, as its day says', row('2024/3/31', '', '', '解約'), '2024-03-31', []],
    ['over, and so its 満了日 says', row('', '2024/3/31', '', '満了'), '2024-03-31', []],
    ['over, but its day is to come', row('', '2025/3/31', '', '解約'), '2025-03-31', ['ended-before-end@2']],
    ['running, but its 満了日 is gone', row('', '2024/3/31', '', '契約中'), '2024-03-31', ['running-after-end@2']],
    ['running with 自動更新', row('', '2024/3/31', 'あり', '契約中'), '', []],
    ['running', row('', '', '', '利用中'), '', []],
    ['on its last day still running', row('2024/6/30', '', '', '契約中'), '2024-06-30', []],
    ['to be cancelled, no day yet', row('', '', '', '解約予定'), '', []],
    ['paused', row('', '', '', '休止中'), '', ['paused-contract@2']],
    ['paused and over', row('2024/3/31', '', '', '休止'), '2024-03-31', []],
    ['blank', row('', '', '', ''), '', []],
    ['an unticked box', row('', '', '', false), '', []],
    ['not known', row('', '', '', '要確認'), '', ['unknown-state@2']],
  ])('%s', (_, cells, end, findings) => {
    const { table, findings: found } = contracts(header, cells);
    expect(isoAll(table.end)).toEqual([end]);
    expect(told(found)).toEqual(findings);
  });

  test('over, renewing by itself, no other day: nobody can tell when', () => {
    const { table, findings } = contracts(header, row('', '2024/3/31', 'あり', '解約'));
    expect(table.length).toBe(0);
    expect(told(findings)).toEqual(['end-without-day@2']);
  });
});
