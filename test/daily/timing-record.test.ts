/** Who signed at once and who in time, on a record worked out by hand. */
import fc from 'fast-check';
import { buildFacts } from '../../src/core/facts';
import { roads } from '../../src/daily/roads';
import { timingRecord } from '../../src/daily/timing-record';
import { toTables } from '../reference/product-records';
import { sampleFacts } from '../support/sample-facts';
import { scenarios, settingsOf } from '../support/scenario-settings';
import { factsOf, type Sheets } from './support';

const RUNS = Number(process.env.RUNS ?? 60);
const recordOf = (sheets: Sheets) => {
  const facts = factsOf(sheets);
  return timingRecord(roads(facts), facts.asOf);
};
const signed = (name: string, start: string): string[] => [name, start, '', '', '', '1', '', ''];

test('ten who signed within a year of the first contact: three within 60 days', () => {
  // 2 March 2023 is 60 days after 1 January, 3 March 61; all were met more than a year before 30 June 2024.
  const starts = ['2023/1/2', '2023/2/1', '2023/3/2', ...Array.from({ length: 6 }, () => '2023/3/3'), '2024/1/1'];
  const sheets: Sheets = {
    visits: [
      ...starts.map((_, i) => ['2023/1/1', `S${i}`, '', '会話']),
      // Not counted: never signed, signed after more than a year, met less than a year ago.
      ['2023/1/1', 'N', '', '会話'],
      ['2023/1/1', 'L', '', '会話'],
      ['2023/7/2', 'Y', '', '会話'],
    ],
    contracts: [...starts.map((start, i) => signed(`S${i}`, start)), signed('L', '2024/1/2'), signed('Y', '2023/7/3')],
  };
  const record = recordOf(sheets);
  expect(record.signers).toEqual({ now: 3, later: 7 });
  expect(record.nowShare).toEqual({ share: 0.3, isAssumed: false });
  // From the first contact: 1, 31, 60, six times 61 and 365 days, 366 and never. Y, met 364 days ago, is too young.
  expect(record.later).toEqual({ judged: 12, days: 365, signed: [1, 3, 9, 9, 10] });
  expect(record.now).toEqual({ judged: 0, days: 30, signed: [0, null, null, null, null] });
});

test('the longest time for which there are ten customers; nothing beyond it', () => {
  // Nine met a year ago, one 100 days ago (22 March): 90 days can be told of ten.
  const old = Array.from({ length: 9 }, (_, i) => ['2023/1/1', `O${i}`, '', '会話']);
  const record = recordOf({
    visits: [...old, ['2024/3/22', 'N', '', '会話'], ['2024/6/20', 'Y', '', '会話']],
    contracts: [
      signed('O1', '2023/2/15'),
      signed('N', '2024/3/25'),
      signed('O2', '2023/8/1'),
      signed('Y', '2024/6/21'),
    ],
  });
  expect(record.later).toEqual({ judged: 10, days: 90, signed: [1, 2, 2, null, null] });
});

test('nine are too few: two in ten are assumed, and said to be', () => {
  const names = Array.from({ length: 9 }, (_, i) => `S${i}`);
  const record = recordOf({
    visits: names.map((name) => ['2023/1/1', name, '', '会話']),
    contracts: names.map((name) => signed(name, '2023/1/10')),
  });
  expect(record.signers).toEqual({ now: 9, later: 0 });
  expect(record.nowShare).toEqual({ share: 0.2, isAssumed: true });
  expect(recordOf({}).nowShare).toEqual({ share: 0.2, isAssumed: true });
});

test('今すぐ counts from the first appointment or meeting; これから leaves out who came to one on the first day', () => {
  const record = recordOf({
    visits: [
      // First talk, an appointment 100 days later, under contract 20 days after it.
      ['2023/1/1', 'A', '', '会話'],
      ['2023/4/11', 'A', '', 'アポ獲得'],
      // An appointment at once, and nothing came of it.
      ['2023/1/1', 'B', '', 'アポ獲得'],
      // Ten days ago: too young for any of it.
      ['2024/6/20', 'C', '', '商談'],
    ],
    contracts: [signed('A', '2023/5/1')],
  });
  // Neither has ten cases, so that only the shortest time is told: B and A, of whom A signed 20 days after it.
  expect(record.now).toEqual({ judged: 2, days: 30, signed: [1, null, null, null, null] });
  // A, 120 days from the first contact.
  expect(record.later).toEqual({ judged: 1, days: 30, signed: [0, null, null, null, null] });
});

test('over random workbooks: the line never falls, and never more signed than are judged', () => {
  fc.assert(
    fc.property(scenarios, ({ workbook, settings }) => {
      const facts = buildFacts(toTables(workbook), settingsOf(settings), settings.asOf);
      const all = roads(facts);
      const record = timingRecord(all, facts.asOf);
      for (const { judged, signed: counts } of [record.now, record.later]) {
        const known = counts.filter((count): count is number => count !== null);
        expect(known).toEqual([...known].sort((a, b) => a - b));
        expect(known[known.length - 1]).toBeLessThanOrEqual(judged);
      }
      expect(record.signers.now + record.signers.later).toBeLessThanOrEqual(
        all.filter(({ reached }) => reached[0] !== null && reached[4] !== null).length,
      );
    }),
    { numRuns: RUNS },
  );
});

test('the sample tells of both: some sign at once, most in time', () => {
  const facts = sampleFacts();
  const { signers, nowShare, later } = timingRecord(roads(facts), facts.asOf);
  expect(nowShare.isAssumed).toBe(false);
  expect(signers.now).toBeGreaterThan(0);
  expect(signers.later).toBeGreaterThan(2 * signers.now);
  // Somebody signs after half a year, and more after a year.
  const [, , , half, year] = later.signed;
  expect(half).toBeGreaterThan(0);
  expect(year).toBeGreaterThan(half!);
});
