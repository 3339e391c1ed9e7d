import { buildFacts, type Facts } from '../../src/core/facts';
import { parseIsoDay } from '../../src/core/days';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { wilsonInterval } from '../../src/core/stats';
import { NO_NAME } from '../../src/core/tables';
import { callReview } from '../../src/daily/call-record';
import { intake, sheet } from '../intake/support';

const HEADER = ['日時', '電話番号', '担当者', '方向', '通話秒数', '結果'];
const CUSTOMERS = sheet(
  '顧客',
  ['顧客', '電話番号'],
  ['A', '0466-12-3456'],
  ['B', '06-0000-0000'],
  ['C', '06-0000-0000'],
);
const VISITS = sheet('訪問', ['訪問日', '担当者', '顧客'], ['2024/1/5', '鈴木', 'A']);
const A = '0466123456';

function factsOf(rows: readonly (readonly unknown[])[], asOf = '2024-06-30', header = HEADER): Facts {
  const calls = sheet('通話', [...header], ...rows.map((row) => [...row]));
  return buildFacts(intake([CUSTOMERS, VISITS, calls]).tables, DEFAULT_SETTINGS, parseIsoDay(asOf)!);
}
/** So many calls a minute apart, from a clock time on. */
const many = (count: number, day: string, hour: number, rest: readonly unknown[]): unknown[][] =>
  Array.from({ length: count }, (_, i) => [
    `${day} ${hour}:${String(i % 60).padStart(2, '0')}:${String(Math.floor(i / 60)).padStart(2, '0')}`,
    A,
    ...rest,
  ]);

test('no calls, no review', () => {
  expect(callReview(factsOf([['2024/7/1 10:00', A, '佐藤', '発信', 10, '会話']]))).toBeNull();
  expect(callReview(factsOf([['2024/6/1 10:00', A, '佐藤', '発信', 10, '中止']]))).toBeNull();
  const { tables } = intake([VISITS]);
  expect(callReview(buildFacts(tables, DEFAULT_SETTINGS, parseIsoDay('2024-06-30')!))).toBeNull();
});

test('the figures of a rep beside the team, by hand', () => {
  const facts = factsOf([
    // Outside of the 90 days, which begin on 2 April.
    ['2024/4/1 10:00', A, '佐藤', '発信', 999, '会話'],
    ['2024/4/2 10:00', A, '佐藤', '発信', 60, '会話'],
    ['2024/6/3 10:00', A, '佐藤', '発信', 200, 'アポ'],
    ['2024/6/4 10:00', A, '佐藤', '発信', 0, '不在'],
    // Nothing is said of the result: the seconds tell.
    ['2024/6/5 10:00', A, '佐藤', '', 30, ''],
    ['2024/6/6 10:00', A, '佐藤', '', 0, ''],
    // Neither tells: no trial.
    ['2024/6/7 10:00', A, '佐藤', '', '', ''],
    // A call of theirs is none that we made.
    ['2024/6/8 10:00', A, '佐藤', '着信', 500, '会話'],
    ['2024/6/9 10:00', A, '鈴木', '発信', 20, '断り'],
    ['2024/6/10 10:00', A, '', '発信', 0, '留守'],
    ['2024/6/11 10:00', A, '鈴木', '発信', 0, '中止'],
    ['2024/7/1 10:00', A, '鈴木', '発信', 5, '会話'],
  ]);
  const review = callReview(facts)!;
  const [first, second, third] = review.reps;
  expect(review.reps.map(({ rep }) => facts.tables.reps[rep] ?? rep)).toEqual(['鈴木', '佐藤', NO_NAME]);
  expect(second).toMatchObject({
    calls: 7,
    out: 6,
    in: 1,
    connected: { count: 3, n: 5, share: 0.6, interval: wilsonInterval(3, 5) },
    // 30, 60, 200, 500: half way between 60 and 200.
    medianSeconds: 130,
    timed: 4,
    totalSeconds: 790,
    results: { absent: 1, refused: 0, talked: 2, agreed: 1, other: 3 },
    agreed: { count: 1, n: 3 },
    usualHours: [],
  });
  expect(first).toMatchObject({ calls: 1, connected: { count: 1, n: 1 }, agreed: { count: 0, n: 1 } });
  expect(third).toMatchObject({
    calls: 1,
    connected: { count: 0, n: 1 },
    medianSeconds: null,
    agreed: { n: 0, share: null },
  });
  expect(review.team).toMatchObject({
    calls: 9,
    out: 8,
    in: 1,
    connected: { count: 4, n: 7 },
    timed: 5,
    medianSeconds: 60,
  });
  expect([review.from, review.until]).toEqual([parseIsoDay('2024-04-02'), parseIsoDay('2024-06-30')]);
});

test('an hour is good only where its chance range lies above that of the others', () => {
  const answered = ['佐藤', '発信', 60, '会話'];
  const missed = ['佐藤', '発信', 0, '不在'];
  const log = (good: number): Facts =>
    factsOf([
      ...many(good, '2024/6/3', 10, answered),
      ...many(40 - good, '2024/6/4', 10, missed),
      ...many(20, '2024/6/3', 15, answered),
      ...many(20, '2024/6/4', 15, missed),
      // Far too few to be told from luck.
      ...many(5, '2024/6/5', 17, answered),
      ['2024/6/5', A, '佐藤', '発信', 60, '会話'],
    ]);
  // 36 of 40: 77–96 %; the others 25 of 45: 41–69 %.
  const clear = callReview(log(36))!;
  expect(clear.bestHours).toEqual([10]);
  expect(clear.hours.map(({ hour, connected: { count, n }, isBest }) => [hour, count, n, isBest])).toEqual([
    [10, 36, 40, true],
    [15, 20, 40, false],
    [17, 5, 5, false],
  ]);
  expect(clear.reps[0]).toMatchObject({
    usualHours: [10, 15],
    inBestHours: { count: 40, n: 85 },
    connectedInBestHours: { count: 36, n: 40, share: 0.9 },
  });
  // 28 of 40: 55–82 % overlaps.
  const unclear = callReview(log(28))!;
  expect(unclear.bestHours).toEqual([]);
  expect(unclear.reps[0]!.inBestHours).toMatchObject({ n: 0, share: null });
  expect(unclear.reps[0]!.connectedInBestHours).toMatchObject({ n: 0, share: null });
});

test('hours are told from a year, and nothing older', () => {
  const missed = ['佐藤', '発信', 0, '不在'];
  const hours = (day: string): number[] =>
    callReview(factsOf([...many(3, day, 11, missed)]))!.hours.map(({ hour }) => hour);
  expect(hours('2023/7/2')).toEqual([11]);
  expect(hours('2023/7/1')).toEqual([]);
});

test('numbers of nobody, and of several, over the whole log, the most frequent first', () => {
  const { unmatched } = callReview(
    factsOf([
      ['2023/6/3 10:00', '03-9999-9999', '佐藤', '着信', 60, ''],
      ['2024/6/1 10:00', '+81 3 9999 9999', '佐藤', '発信', 60, ''],
      ['2024/6/2 10:00', '06-0000-0000', '佐藤', '着信', 60, ''],
      ['2024/6/2 11:00', A, '佐藤', '着信', 60, ''],
      ['2024/6/5 11:00', '非通知', '佐藤', '着信', 60, ''],
      ['2024/7/5 11:00', '050-1111-1111', '佐藤', '着信', 60, ''],
    ]),
  )!;
  expect(unmatched).toEqual([
    { phone: '0399999999', calls: 2, in: 1, last: parseIsoDay('2024-06-01'), row: 3, part: 0, isShared: false },
    { phone: '0600000000', calls: 1, in: 1, last: parseIsoDay('2024-06-02'), row: 4, part: 0, isShared: true },
  ]);
});

test('hostile texts in a log change nothing else', () => {
  const hostile = ['__proto__', 'constructor', '=HYPERLINK("x")', '<script>', '😀', '\ud800'];
  const rows = hostile.map((text, i) => [`2024/6/${i + 1} 10:00`, text, text, text, text, text]);
  const plain = ['2024/6/20 10:00', A, '佐藤', '発信', 60, '会話'];
  const facts = factsOf([...rows, plain]);
  const review = callReview(facts)!;
  const sato = review.reps.find(({ rep }) => facts.tables.reps[rep] === '佐藤')!;
  expect(sato).toMatchObject({ calls: 1, connected: { count: 1, n: 1 } });
  expect(review.unmatched).toEqual([]);
});
