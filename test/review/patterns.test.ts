import { dayOf } from '../../src/core/days';
import { createRandom } from '../../src/core/random';
import { findPatterns, FALSE_FIND_RATE, type PatternId, PATTERNS, searchPatterns } from '../../src/review/patterns';
import type { Trial } from '../../src/review/permutation';
import { approachTrials, contactTrials, paceTrials, replyTrials } from '../../src/review/trials-of-deals';
import { careTrials, firstMonthTrials, reactionTrials, silenceTrials } from '../../src/review/trials-of-stay';
import { factsOfSheets } from '../support/report-facts';
import { sampleFacts } from '../support/sample-facts';

const bare = (trials: readonly Trial[]) => trials.map(({ feature, isSuccess }) => [feature, isSuccess]);

describe('the sample', () => {
  const facts = sampleFacts();

  test('its planted patterns are found: silence and cool reactions before customers leave', () => {
    const { found, tried } = findPatterns(facts);
    expect(tried).toBe(7);
    const silence = found.find(({ id }) => id === 'silence')!;
    const reactions = found.find(({ id }) => id === 'reactions')!;
    const share = ({ successes, trials }: { successes: number; trials: number }) => successes / trials;
    expect(share(silence.low) - share(silence.high)).toBeGreaterThan(0.2);
    expect(share(reactions.high) - share(reactions.low)).toBeGreaterThan(0.1);
  });

  test('on 200 shuffled copies patterns are found in at most the stated share', () => {
    const sources: Record<PatternId, readonly Trial[]> = {
      silence: silenceTrials(facts),
      reactions: reactionTrials(facts),
      care: careTrials(facts),
      'first-month': firstMonthTrials(facts),
      contacts: contactTrials(facts),
      pace: paceTrials(facts),
      reply: replyTrials(facts),
      approach: approachTrials(facts),
    };
    const random = createRandom(99);
    let false_ = 0;
    for (let copy = 0; copy < 200; copy++) {
      const shuffled = PATTERNS.map((id) => ({ id, trials: shuffleWithinGroups(sources[id], random) }));
      if (searchPatterns(shuffled).found.length > 0) false_++;
    }
    expect(false_ / 200).toBeLessThanOrEqual(FALSE_FIND_RATE);
  }, 120_000);
});

/** Who succeeded is dealt out anew among the trials of each group. */
function shuffleWithinGroups(trials: readonly Trial[], random: ReturnType<typeof createRandom>): Trial[] {
  const groups = new Map<number, Trial[]>();
  for (const trial of trials) groups.set(trial.group, [...(groups.get(trial.group) ?? []), trial]);
  return [...groups.values()].flatMap((members) => {
    const order = members.map((_, i) => i);
    random.shuffle(order);
    return members.map((trial, i) => ({ ...trial, isSuccess: members[order[i]!]!.isSuccess }));
  });
}

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

  test('the road to a decision, the answer to an appointment, and how the door was knocked on', () => {
    const road = factsOfSheets(
      {
        訪問: [
          VISITS,
          ['2024-01-10', '佐藤', '青木商店', '電話', 'アポ取り', 'アポ獲得', ''],
          ['2024-01-15', '佐藤', '青木商店', '訪問', '', '商談', ''],
          ['2024-01-30', '佐藤', '青木商店', '訪問', '', '受注', ''],
          ['2024-01-12', '鈴木', '井上薬局', '訪問', 'アポ取り', '不在', ''],
          ['2024-02-01', '鈴木', '井上薬局', '訪問', '', '失注', ''],
        ],
        契約: [CONTRACTS, ['1', '青木商店', '佐藤', '2024-02-10', '', 1000, '月額']],
      },
      dayOf(2024, 7, 31),
    );
    expect(bare(contactTrials(road))).toEqual([
      [3, true],
      [2, false],
    ]);
    expect(bare(paceTrials(road))).toEqual([
      [10, true],
      [20, false],
    ]);
    expect(bare(replyTrials(road))).toEqual([[5, true]]);
    expect(bare(approachTrials(road))).toEqual([
      [0, true],
      [1, false],
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
