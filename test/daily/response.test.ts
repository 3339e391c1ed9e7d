/** Slow and responsive customers by hand, and what became of prospects by how the first contacts went. */
import { responses, firstResponses } from '../../src/daily/response';
import { roads } from '../../src/daily/roads';
import { factsOf, type Sheets } from './support';

function responseOf(rows: readonly (readonly [reaction: string, outcome: string])[]) {
  const sheets: Sheets = {
    visits: rows.map(([reaction, outcome], i) => [`2024/5/${i + 1}`, 'A', reaction, outcome]),
    customers: [['A']],
  };
  const { group, trend } = responses(factsOf(sheets))[0]!;
  return [group, trend.count];
}

test.each<[string, [string, string][], [string, number]]>([
  ['no contact', [], ['few', 0]],
  [
    'three cool of four',
    [
      ['鈍い', ''],
      ['良い', ''],
      ['鈍い', ''],
      ['鈍い', ''],
    ],
    ['slow', 4],
  ],
  [
    'closed doors and a loss are cool, where no reaction is written',
    [
      ['', '不在'],
      ['', '門前払い'],
      ['', '失注'],
    ],
    ['slow', 3],
  ],
  [
    'a reaction goes before the outcome',
    [
      ['普通', '不在'],
      ['普通', '不在'],
      ['普通', '不在'],
      ['', '会話'],
    ],
    ['responsive', 4],
  ],
  [
    'three that are fine are too few',
    [
      ['良い', ''],
      ['', 'アポ獲得'],
      ['', '商談'],
    ],
    ['few', 3],
  ],
  [
    'neutral is an answer',
    [
      ['普通', ''],
      ['普通', ''],
      ['', '会話'],
      ['普通', ''],
    ],
    ['responsive', 4],
  ],
  [
    'a row that tells nothing does not count',
    [
      ['普通', ''],
      ['', ''],
      ['普通', ''],
      ['普通', ''],
    ],
    ['few', 3],
  ],
  // Means: four warm = 1, then 0, 0, −1, −1 = −0.5: falling, and half of the last four cool.
  [
    'falling, and half of them cool',
    [
      ['良い', ''],
      ['良い', ''],
      ['良い', ''],
      ['良い', ''],
      ['普通', ''],
      ['普通', ''],
      ['鈍い', ''],
      ['鈍い', ''],
    ],
    ['slow', 8],
  ],
  [
    'half of them cool without falling',
    [
      ['鈍い', ''],
      ['普通', ''],
      ['普通', ''],
      ['鈍い', ''],
      ['普通', ''],
      ['普通', ''],
      ['鈍い', ''],
      ['鈍い', ''],
    ],
    ['responsive', 8],
  ],
])('%s', (_, rows, expected) => {
  expect(responseOf(rows)).toEqual(expected);
});

test('of several on one day the coolest, in either order, and nothing older than a year', () => {
  const day = (date: string, outcome: string): string[] => [date, 'A', '', outcome];
  const days = ['2024/6/1', '2024/6/2', '2024/6/3'].flatMap((date, i) =>
    i % 2 === 0 ? [day(date, '不在'), day(date, 'アポ獲得')] : [day(date, 'アポ獲得'), day(date, '不在')],
  );
  const group = (visits: string[][]) => responses(factsOf({ visits }))[0]!;
  expect(group(days)).toMatchObject({ group: 'slow', trend: { count: 3, cool: 3 } });
  // 1 July 2023 is the first of the 365 days that end on 30 June 2024 (a leap year: 30 June 2023 and 1 July are outside).
  expect(group([day('2023/7/1', '不在')]).trend.count).toBe(0);
  expect(group([day('2023/7/2', '不在')]).trend.count).toBe(1);
});

test('by the first four contacts: who signed within a year of the fourth', () => {
  const four = (name: string, year: number, outcomes: readonly string[]): string[][] =>
    outcomes.map((outcome, i) => [`${year}/2/${i + 1}`, name, '', outcome]);
  const [slow, fine] = [
    ['不在', '不在', '会話', '断り'],
    ['不在', '会話', '会話', '不在'],
  ];
  const facts = factsOf({
    visits: [
      ...four('slow and signed', 2023, slow!),
      ...four('slow', 2023, slow!),
      ...four('slow for once', 2023, [...slow!, '会話', 'アポ獲得']),
      ...four('fine', 2023, fine!),
      ...four('fine, signed late', 2023, fine!),
      ...four('young', 2024, slow!),
      ...four('three only', 2023, ['不在', '不在', '不在']),
      ...four('signed before the fourth', 2023, slow!),
    ],
    contracts: [
      ['slow and signed', '2024/2/4', '', '', '', 1, '', ''],
      ['fine, signed late', '2024/2/5', '', '', '', 1, '', ''],
      ['signed before the fourth', '2023/2/4', '', '', '', 1, '', ''],
    ],
  });
  expect(firstResponses(facts, roads(facts))).toEqual([
    { group: 'slow', judged: 3, signed: 1 },
    { group: 'responsive', judged: 2, signed: 0 },
  ]);
});
