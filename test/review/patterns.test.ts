import { dayOf } from '../../src/core/days';
import { findPatterns, PATTERNS, searchPatterns, shareOf } from '../../src/review/patterns';
import type { Trial } from '../../src/review/permutation';
import { callHourTrials, callWeekdayTrials, visitWeekdayTrials } from '../../src/review/trials-of-contact-time';
import { approachTrials, contactTrials, replyTrials } from '../../src/review/trials-of-deals';
import {
  careTrials,
  firstMonthTrials,
  reactionTrials,
  renewalTrials,
  silenceTrials,
} from '../../src/review/trials-of-stay';
import { factsOfSheets } from '../support/report-facts';
import { sampleFacts } from '../support/sample-facts';

const bare = (trials: readonly Trial[]) => trials.map(({ feature, isSuccess }) => [feature, isSuccess]);
const grouped = (trials: readonly Trial[]) =>
  trials.map(({ feature, isSuccess, group }) => [feature, isSuccess, group]);

/** Visits stop and reactions cool before customers leave (`neglectThenLoss`); nobody is there at noon (`sample/calls.ts`). */
const PLANTED = ['silence', 'reactions', 'call-hour'];
/** Fewer visits are fewer follow-ups. */
const FOLLOWING = ['care'];

test('the sample shows what is planted in it, and nothing else', () => {
  const { found } = findPatterns(sampleFacts());
  const ids = found.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(PLANTED));
  expect(ids.filter((id) => !PLANTED.includes(id) && !FOLLOWING.includes(id))).toEqual([]);
  const of = (id: string) => found.find((pattern) => pattern.id === id)!;
  expect(shareOf(of('silence').low) - shareOf(of('silence').high)).toBeGreaterThan(0.2);
  expect(shareOf(of('reactions').high) - shareOf(of('reactions').low)).toBeGreaterThan(0.1);
  expect(of('call-hour').split).toBe(12);
  expect(of('call-hour').difference).toBeLessThan(-0.2);
});

const VISITS = ['訪問日', '担当者', '顧客', '種別', '目的', '結果', '反応'];
const CONTRACTS = ['契約番号', '顧客', '担当者', '開始日', '解約日', '金額', '請求'];

describe('by hand', () => {
  // 青木 stays; 井上 leaves on 2024-05-30, so it is seen from 2024-04-30 back to 2023-11-03; 青木 is dealt the same day.
  const facts = factsOfSheets(
    {
      訪問: [
        VISITS,
        ['2023-04-01', '佐藤', '青木商店', '訪問', '', '', ''],
        ['2023-11-02', '佐藤', '井上薬局', '訪問', 'フォロー', '', '良い'],
        ['2024-02-20', '佐藤', '井上薬局', '訪問', 'フォロー', '', '鈍い'],
        ['2024-04-01', '佐藤', '井上薬局', '電話', 'フォロー', '', '鈍い'],
        ['2024-04-20', '佐藤', '青木商店', '訪問', '更新', '', '良い'],
        ['2024-04-25', '佐藤', '青木商店', '訪問', '定期', '', '普通'],
        ['2024-05-10', '佐藤', '井上薬局', '訪問', 'フォロー', '', '良い'],
      ],
      契約: [
        CONTRACTS,
        ['1', '青木商店', '佐藤', '2023-01-01', '', 1000, '月額'],
        ['2', '井上薬局', '佐藤', '2023-01-01', '2024-05-30', 1000, '月額'],
      ],
    },
    dayOf(2024, 6, 30),
  );
  test('silence, reactions and care before the end', () => {
    expect(bare(silenceTrials(facts))).toEqual([
      [70, false],
      [5, true],
    ]);
    expect(bare(reactionTrials(facts))).toEqual([
      [-1, false],
      [0.5, true],
    ]);
    expect(bare(careTrials(facts))).toEqual([
      [2, false],
      [1, true],
    ]);
  });

  test('the first month: visits and calls until the thirtieth day, lasting 180 days or not', () => {
    const starts = factsOfSheets(
      {
        訪問: [
          VISITS,
          ['2024-01-01', '佐藤', '井上薬局', '訪問', '', '', ''],
          ['2024-01-10', '佐藤', '青木商店', '電話', 'フォロー', '', ''],
          ['2024-02-03', '佐藤', '青木商店', '訪問', '', '', ''],
          ['2024-02-05', '佐藤', '青木商店', '訪問', '', '', ''],
        ],
        契約: [
          CONTRACTS,
          ['1', '青木商店', '佐藤', '2024-01-05', '', 1000, '月額'],
          ['2', '井上薬局', '佐藤', '2024-01-02', '2024-03-31', 1000, '月額'],
          ['3', '上田工務店', '佐藤', '2024-06-01', '', 1000, '月額'],
        ],
      },
      dayOf(2024, 7, 31),
    );
    expect(bare(firstMonthTrials(starts))).toEqual([
      [0, false],
      [2, true],
    ]);
  });

  test('before the first 満了 on record: days between two visits from 120 to 30 days before it, and who went on', () => {
    const header = ['契約番号', '顧客', '担当者', '開始日', '満了日', '自動更新', '金額', '請求'];
    const term = (name: string, start: string, expiry: string) => [
      name,
      name,
      '佐藤',
      start,
      expiry,
      'いいえ',
      1000,
      '月額',
    ];
    const expiries = factsOfSheets(
      {
        訪問: [
          VISITS,
          // 2024-06-30 less 30 days is 05-31; 90 days with it begin on 03-03.
          ['2023-01-05', '佐藤', '青木商店', '訪問', '', '', ''],
          ['2024-03-02', '佐藤', '青木商店', '訪問', '', '', ''],
          ['2024-03-03', '佐藤', '青木商店', '訪問', '', '', ''],
          ['2024-04-10', '佐藤', '青木商店', '電話', '', '', ''],
          ['2024-04-20', '佐藤', '青木商店', '訪問', '', '', ''],
          ['2024-05-31', '佐藤', '青木商店', '訪問', '', '', ''],
          ['2024-06-01', '佐藤', '青木商店', '訪問', '更新', '受注', ''],
        ],
        契約: [
          header,
          term('青木商店', '2023-07-01', '2024-06-30'),
          term('青木商店', '2024-07-01', '2024-12-31'),
          term('井上薬局', '2023-07-01', '2024-06-30'),
          // Three months are no 90 days within the service.
          term('上田工務店', '2024-04-01', '2024-06-30'),
        ],
      },
      dayOf(2025, 3, 31),
    );
    expect(bare(renewalTrials(expiries))).toEqual([
      [30, true],
      [91, false],
    ]);
  });

  test('the beginning of the first decided deal of each customer, and how the door was knocked on', () => {
    const road = factsOfSheets(
      {
        訪問: [
          VISITS,
          ['2024-01-08', '佐藤', '青木商店', '訪問', 'アポ取り', '不在', ''],
          ['2024-01-10', '佐藤', '青木商店', '電話', 'アポ取り', 'アポ獲得', ''],
          ['2024-01-15', '佐藤', '青木商店', '訪問', '', '商談', ''],
          ['2024-01-15', '佐藤', '青木商店', 'メール', '', '', ''],
          ['2024-01-30', '佐藤', '青木商店', '訪問', '', '受注', ''],
          // No decision follows: no deal.
          ['2024-01-12', '鈴木', '上田工務店', '電話', 'アポ取り', 'アポ獲得', ''],
          // Decided at the second contact: it has no third.
          ['2024-01-12', '鈴木', '井上薬局', '訪問', '', '商談', ''],
          ['2024-02-01', '鈴木', '井上薬局', '訪問', '', '失注', ''],
          // A second deal of the same customer counts no more, nor do approaches after the first appointment.
          ['2024-03-01', '鈴木', '井上薬局', '訪問', 'アポ取り', 'アポ獲得', ''],
          ['2024-03-02', '鈴木', '井上薬局', '訪問', '', '受注', ''],
          ['2024-03-05', '鈴木', '井上薬局', '電話', 'アポ取り', '断り', ''],
        ],
        契約: [CONTRACTS, ['1', '青木商店', '佐藤', '2024-02-10', '', 1000, '月額']],
      },
      dayOf(2024, 7, 31),
    );
    const sorted = (pairs: unknown[][]) => pairs.map(String).sort();
    expect(sorted(bare(replyTrials(road)))).toEqual(['20,false', '5,true']);
    expect(bare(contactTrials(road))).toEqual([[20, true]]);
    // 佐藤's first and second approach are two groups.
    expect(grouped(approachTrials(road))).toEqual([
      [1, false, '0/0'],
      [0, true, '0/1'],
      [0, true, '1/0'],
      [1, true, '1/0'],
    ]);
  });

  test('the time of contact: our calls and visits, each beside those of the same customer after as many vain ones', () => {
    const times = factsOfSheets(
      {
        顧客: [
          ['顧客', '電話番号'],
          ['青木商店', '0467-00-0001'],
        ],
        訪問: [
          VISITS,
          // A Monday, without an outcome; Tuesday, nobody; Wednesday.
          ['2024-06-03', '佐藤', '青木商店', '訪問', '', '', ''],
          ['2024-06-04', '佐藤', '青木商店', '訪問', '', '不在', ''],
          ['2024-06-05', '佐藤', '青木商店', '訪問', '', '会話', ''],
        ],
        契約: [CONTRACTS],
        通話: [
          ['日時', '電話番号', '担当者', '方向', '結果'],
          ['2024-06-05 15:10', '0467000001', '佐藤', '発信', '会話'],
          ['2024-06-05 09:05', '0467000001', '佐藤', '発信', '不在'],
          ['2024-06-06 10:05', '0467000001', '佐藤', '発信', '会話'],
          ['2024-06-06 11:05', '0467000001', '佐藤', '着信', '会話'],
          ['2024-06-06 12:05', '0467999999', '佐藤', '発信', '会話'],
          ['2024-07-06 12:05', '0467000001', '佐藤', '発信', '会話'],
        ],
      },
      dayOf(2024, 6, 30),
    );
    const [hours, weekdays] = [grouped(callHourTrials(times)), grouped(callWeekdayTrials(times))];
    expect(hours).toEqual([
      [9, false, '0/0/0'],
      [15, true, '0/0/1'],
      [10, true, '0/0/0'],
    ]);
    expect(weekdays.map(([day]) => day)).toEqual([3, 3, 4]);
    expect(grouped(visitWeekdayTrials(times))).toEqual([
      [2, false, '0/0/0'],
      [3, true, '0/0/1'],
    ]);
  });
});

test('too few of either end are not looked at, and the split leaves both sides somebody', () => {
  const few = Array.from({ length: 30 }, (_, i) => ({ feature: i, isSuccess: i < 9, group: 0 }));
  expect(searchPatterns([{ id: 'care', trials: few }])).toEqual({ found: [], tried: 0, tooFew: ['care'] });
  const mostlyHigh = Array.from({ length: 60 }, (_, i) => ({ feature: i < 15 ? 0 : 1, isSuccess: i >= 15, group: 0 }));
  const [pattern] = searchPatterns([{ id: 'approach', trials: mostlyHigh }]).found;
  expect(pattern).toMatchObject({
    split: 0,
    low: { trials: 15, successes: 0 },
    high: { trials: 45, successes: 45 },
    trials: 60,
  });
});

test('an empty workbook has no patterns', () => {
  const facts = factsOfSheets({ 訪問: [VISITS], 契約: [CONTRACTS] }, dayOf(2024, 6, 30));
  expect(findPatterns(facts)).toEqual({ found: [], tried: 0, tooFew: [...PATTERNS] });
});

test('a side that is the better one only because of who is on it is not shown', () => {
  // Rep 0 wins nearly always and rarely does it, rep 1 hardly ever wins and does it often; each wins more where it is done.
  const of = (group: number, feature: number, successes: number, failures: number): Trial[] => [
    ...Array.from({ length: successes }, () => ({ feature, isSuccess: true, group })),
    ...Array.from({ length: failures }, () => ({ feature, isSuccess: false, group })),
  ];
  const trials = [...of(0, 1, 40, 0), ...of(0, 0, 160, 40), ...of(1, 1, 60, 140), ...of(1, 0, 0, 40)];
  expect(searchPatterns([{ id: 'approach', trials }])).toMatchObject({ found: [], tried: 1 });
});

test('of equally clear patterns the one that differs most comes first', () => {
  const sure = (low: number): Trial[] =>
    Array.from({ length: 200 }, (_, i) => ({ feature: i, isSuccess: i >= 100 || i < low, group: 0 }));
  const { found } = searchPatterns([
    { id: 'care', trials: sure(50) },
    { id: 'reply', trials: sure(10) },
  ]);
  expect(found.map(({ id, p, isAtMost, difference }) => [id, p, isAtMost, difference])).toEqual([
    ['reply', 0.001, true, 0.9],
    ['care', 0.001, true, 0.5],
  ]);
});
