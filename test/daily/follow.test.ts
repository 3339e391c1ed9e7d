/** Who has had no follow-up so far, by hand; and that 初月フォロー率 counts the same. */
import fc from 'fast-check';
import { formatIsoDay } from '../../src/core/days';
import { measure } from '../../src/core/evaluate';
import { buildFacts } from '../../src/core/facts';
import { wholeTeam } from '../../src/core/slice';
import { monthOf } from '../../src/core/periods';
import { customerHealth } from '../../src/daily/customer-health';
import { followGaps } from '../../src/daily/follow';
import { toTables } from '../reference/product-records';
import { scenarios, settingsOf } from '../support/scenario-settings';
import { factsOf, type Sheets } from './support';

const RUNS = Number(process.env.RUNS ?? 60);

function gapsOf(sheets: Sheets, asOf?: string): string[] {
  const facts = factsOf(sheets, asOf);
  return followGaps(facts, customerHealth(facts)).map(
    ({ customer, kind, until }) => `${facts.tables.customers[customer]} ${kind} ${formatIsoDay(until).slice(5)}`,
  );
}
/** The record of visits begins here; nothing else. */
const BEGIN = ['2023/1/1', 'Z', '', '会話'];
const since = (start: string, expiry = '', auto = ''): string[] => ['A', start, '', expiry, auto, '1', '', '佐藤'];

describe('the first months', () => {
  // 31 May to 30 June are 30 days: the last day that counts. 2 April is the last start that is 契約.
  test.each<[string, string, string[][], string[]]>([
    ['still in time', '2024/6/10', [], ['A first-month 07-10']],
    ['the last day', '2024/5/31', [], ['A first-month 06-30']],
    ['a day too late', '2024/5/30', [], ['A late 06-29']],
    ['90 days are over', '2024/4/1', [], []],
    ['the last of the 90 days', '2024/4/2', [], ['A late 05-02']],
    ['visited on the first day only', '2024/6/10', [['2024/6/10', 'A']], ['A first-month 07-10']],
    ['visited the day after', '2024/6/10', [['2024/6/11', 'A']], []],
    ['visited late', '2024/5/1', [['2024/6/20', 'A']], []],
    [
      'a call of no purpose is no follow-up',
      '2024/6/10',
      [['2024/6/12', 'A', '', '', '電話']],
      ['A first-month 07-10'],
    ],
    ['a call to follow up is one', '2024/6/10', [['2024/6/12', 'A', '', '', '電話', '', 'フォロー']], []],
    ['before the record of visits', '2024/6/10', [], ['A first-month 07-10']],
  ])('%s', (_, start, visits, expected) => {
    expect(gapsOf({ visits: [BEGIN, ...visits], contracts: [since(start)] })).toEqual(expected);
  });

  test('nothing can be said without a record of visits, or of a start before it', () => {
    expect(gapsOf({ contracts: [since('2024/6/10')] })).toEqual([]);
    expect(gapsOf({ visits: [['2024/6/20', 'Z']], contracts: [since('2024/6/10')] })).toEqual([]);
  });
});

describe('before the end of a contract', () => {
  // As of 30 June 2024: 29 August is 60 days ahead.
  const old = (expiry: string, auto = ''): string[] => since('2022/9/1', expiry, auto);
  test.each<[string, string[], string[][], string[]]>([
    ['60 days ahead', old('2024/8/29'), [], ['A renewal 08-29']],
    ['61 days ahead', old('2024/8/30'), [], []],
    ['renews itself', old('2024/8/29', 'はい'), [], []],
    [
      'a delivery is no talk of it',
      old('2024/8/1'),
      [['2024/6/20', 'A', '', '', '訪問', '', '配送']],
      ['A renewal 08-01'],
    ],
    ['a follow-up is', old('2024/8/1'), [['2024/6/20', 'A', '', '', '訪問', '', 'フォロー']], []],
    ['a visit of no said purpose is', old('2024/8/1'), [['2024/6/20', 'A']], []],
    ['nobody was there', old('2024/8/1'), [['2024/6/20', 'A', '', '不在', '訪問', '', '更新']], ['A renewal 08-01']],
    // 2 June is 60 days before 1 August.
    ['on the first day of the 60', old('2024/8/1'), [['2024/6/2', 'A']], []],
    ['before them', old('2024/8/1'), [['2024/6/1', 'A']], ['A renewal 08-01']],
  ])('%s', (_, contract, visits, expected) => {
    expect(gapsOf({ visits: [BEGIN, ...visits], contracts: [contract] })).toEqual(expected);
  });
});

test('the nearest day first, then by name', () => {
  const contract = (name: string, start: string, expiry = ''): string[] => [name, start, '', expiry, '', '1', '', ''];
  expect(
    gapsOf({
      visits: [BEGIN],
      contracts: [
        contract('C', '2024/6/20'),
        contract('B', '2024/6/10'),
        contract('=1+1', '2024/6/10'),
        contract('__proto__', '2022/1/1', '2024/7/1'),
      ],
    }),
  ).toEqual(['__proto__ renewal 07-01', '=1+1 first-month 07-10', 'B first-month 07-10', 'C first-month 07-20']);
});

test('who is late is missing in 初月フォロー率, too', () => {
  fc.assert(
    fc.property(scenarios, ({ workbook, settings }) => {
      const facts = buildFacts(toTables(workbook), settingsOf(settings), settings.asOf);
      const gaps = followGaps(facts, customerHealth(facts));
      const last = monthOf(facts.asOf, facts.settings.closingDay);
      const { follow } = measure(wholeTeam(facts), { first: last - 6, last })!;
      const late = gaps.filter(({ kind }) => kind === 'late').length;
      expect(late).toBeLessThanOrEqual(follow.spellsBegun - follow.spellsFollowed);
    }),
    { numRuns: RUNS },
  );
});
