/** Who signed at once and who in time, on a record worked out by hand. */
import fc from 'fast-check';
import { buildFacts } from '../../src/core/facts';
import { roads } from '../../src/daily/roads';
import { ELAPSED_DAYS, timingRecord } from '../../src/daily/timing-record';
import { toTables } from '../reference/product-records';
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
  // From the first contact: 1, 31, 60, six times 61 and 365 days, 366 and never; Y one day.
  expect(record.later).toEqual([
    { days: 30, judged: 13, signed: 2 },
    { days: 60, judged: 13, signed: 4 },
    { days: 90, judged: 13, signed: 10 },
    { days: 180, judged: 13, signed: 10 },
    { days: 365, judged: 12, signed: 10 },
  ]);
  expect(record.now).toEqual(ELAPSED_DAYS.map((days) => ({ days, judged: 0, signed: 0 })));
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
  expect(record.now.map(({ judged, signed: count }) => [judged, count])).toEqual([
    [2, 1],
    [2, 1],
    [2, 1],
    [2, 1],
    [2, 1],
  ]);
  // 120 days from the first contact.
  expect(record.later.map(({ judged, signed: count }) => [judged, count])).toEqual([
    [1, 0],
    [1, 0],
    [1, 0],
    [1, 1],
    [1, 1],
  ]);
});

test('over random workbooks: never more signed than judged, and no younger customer judged over a longer time', () => {
  fc.assert(
    fc.property(scenarios, ({ workbook, settings }) => {
      const facts = buildFacts(toTables(workbook), settingsOf(settings), settings.asOf);
      const all = roads(facts);
      const record = timingRecord(all, facts.asOf);
      for (const line of [record.now, record.later])
        line.forEach(({ judged, signed: count }, i) => {
          expect(count).toBeLessThanOrEqual(judged);
          if (i > 0) expect(judged).toBeLessThanOrEqual(line[i - 1]!.judged);
        });
      expect(record.signers.now + record.signers.later).toBeLessThanOrEqual(
        all.filter(({ reached }) => reached[0] !== null && reached[4] !== null).length,
      );
    }),
    { numRuns: RUNS },
  );
});
