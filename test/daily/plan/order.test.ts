/** Who comes first where not all have room, and what holds whatever the office looks like. */
import fc from 'fast-check';
import { weekday } from '../../../src/core/days';
import { customerHealth } from '../../../src/daily/customer-health';
import { keptPlaces } from '../../../src/daily/plan/order';
import { walkOf } from '../../../src/daily/plan/walk';
import { AS_OF, day, factsOf, type Office, planned, planOn } from './support';

/** A rep with two places a day; customers of `[name, yen, last visit, priority, next day]`, all with an interval of 14 days. */
function office(places: number, ...rows: [string, number, string, string?, string?][]): Office {
  return {
    contracts: rows.map(([name, yen]) => [name, '佐藤', '2023/1/10', '', '', yen]),
    customers: rows.map(([name, , , priority = '']) => [name, 14, '', priority]),
    visits: rows.map(([name, , last, , next = '']) => [last, name, '佐藤', '', '', next]),
    reps: [['佐藤', '東', '2020/4/1', '', places]],
  };
}
const listed = (each: Office): string[] => {
  const { plan, names } = planned(each);
  return names(plan.today);
};

test.each<[string, string[], Office]>([
  [
    'rounds: yen times the intervals that have passed (3 × 10,000 before 2 × 14,000)',
    ['A', 'B'],
    office(2, ['A', 10_000, '2024/5/20'], ['B', 14_000, '2024/6/3'], ['C', 10_000, '2024/6/3']),
  ],
  [
    'what was promised for today goes before any yen',
    ['C', 'A'],
    office(2, ['A', 90_000, '2024/5/20'], ['B', 80_000, '2024/5/20'], ['C', 1_000, '2024/6/20', '', '2024/7/1']),
  ],
  [
    'high goes first, low last',
    ['C', 'B'],
    office(2, ['A', 90_000, '2024/5/20', '低'], ['B', 1_000, '2024/5/20'], ['C', 1_000, '2024/6/3', '高']),
  ],
  [
    'a promise for today goes even before high, also of a customer that is low',
    ['C'],
    office(1, ['A', 90_000, '2024/5/20', '高'], ['C', 1_000, '2024/6/20', '低', '2024/7/1']),
  ],
  [
    'who pays nothing counts for a quarter of the median, and so has its turn: 0.25 × 10 intervals before 2 × 1',
    ['C', 'A'],
    office(2, ['A', 10_000, '2024/6/3'], ['B', 10_000, '2024/6/3'], ['C', 0, '2024/2/12']),
  ],
])('%s', (_, expected, each) => expect(listed(each)).toEqual(expected));

test('all that was promised for a day is on its list, also beyond its places', () =>
  expect(
    listed(
      office(
        1,
        ['A', 90_000, '2024/5/20', '高'],
        ['B', 1_000, '2024/6/10', '', '2024/7/1'],
        ['C', 2_000, '2024/6/10', '低', '2024/7/1'],
      ),
    ),
  ).toEqual(['B', 'C']));

test('of five places two are kept for rounds and one for care, whatever was promised before', () => {
  const late = Array.from({ length: 8 }, (_, i): [string, number, string, string, string] => [
    `約束${i}`,
    90_000,
    '2024/6/20',
    '',
    '2024/6/28',
  ]);
  const rows = office(
    5,
    ...late,
    ['巡回1', 1_000, '2024/6/3'],
    ['巡回2', 1_000, '2024/6/3'],
    ['巡回3', 1_000, '2024/6/3'],
  );
  const prospects = ['これから1', 'これから2'].map((name) => ['2024/3/1', name, '佐藤', '会話']);
  const list = listed({ ...rows, visits: [...rows.visits!, ...prospects] });
  expect(list).toEqual(['約束0', '約束1', '巡回1', '巡回2', 'これから1']);
});

test('kept places come to their share over the days, also of one place a day', () => {
  const from = day(AS_OF);
  const sum = (capacity: number, share: number): number =>
    Array.from({ length: 100 }, (_, i) => keptPlaces(from + i, capacity, share)).reduce((a, b) => a + b);
  expect(sum(1, 0.2)).toBe(20);
  expect(sum(8, 0.2)).toBe(160);
  expect(sum(3, 0.4)).toBe(120);
});

test('a walk goes area by area, in the order of the most important visit; no area comes last', () => {
  const visits = [-1, 2, 1, 2, 1, -1].map((area, importance) => ({ area, importance }));
  expect(walkOf(visits).map(({ importance }) => importance)).toEqual([1, 3, 2, 4, 0, 5]);
});

describe('whatever the office looks like', () => {
  const days = [
    '',
    '2024/4/1',
    '2024/5/20',
    '2024/6/10',
    '2024/6/17',
    '2024/6/24',
    '2024/6/28',
    '2024/7/1',
    '2024/7/3',
  ];
  const dayText = fc.constantFrom(...days);
  const name = fc.constantFrom('A', 'B', 'C', 'D', 'E', '__proto__', '=1+1', '<b>');
  const rep = fc.constantFrom('佐藤', '鈴木', 'constructor', '');
  const outcome = fc.constantFrom('', '不在', '会話', '商談', '失注', 'キャンセル');
  const offices = fc.record({
    visits: fc.array(
      fc.tuple(dayText, name, rep, outcome, fc.constantFrom('', '良い', '鈍い'), dayText).map((row) => [...row]),
      { maxLength: 40 },
    ),
    contracts: fc.array(
      fc
        .tuple(name, rep, fc.constantFrom('2023/1/10', '2024/6/20', '2024/7/2'), dayText, dayText, fc.nat(50_000))
        .map((row) => [...row]),
      { maxLength: 8 },
    ),
    customers: fc.uniqueArray(
      fc
        .tuple(
          name,
          fc.constantFrom('', 1, 14, 30),
          fc.constantFrom('', '今すぐ', 'これから'),
          fc.constantFrom('', '高', '低', '訪問しない', '?'),
          fc.constantFrom('', '鎌倉', '逗子'),
          dayText,
        )
        .map((row) => [...row]),
      { selector: ([first]) => String(first), maxLength: 8 },
    ),
    reps: fc.constantFrom([['佐藤', '東', '2020/4/1', '', 1]], [['鈴木', '東', '2020/4/1', '2024/6/1', 3]], []),
  });

  test("capacity, rest, the manager's no, business days; everybody once; the same again", () => {
    fc.assert(
      fc.property(offices, fc.integer({ min: 1, max: 4 }), (each, visitsPerDay) => {
        const facts = factsOf(each, AS_OF, { visitsPerDay });
        const plan = planOn(facts);
        const capacity = new Map(plan.reps.map((one) => [one.rep, one.capacity]));
        const lists = new Map<string, number[]>();
        for (const { rep, day: at, rank } of plan.week) {
          const key = `${rep} ${at}`;
          lists.set(key, [...(lists.get(key) ?? []), rank]);
          expect([1, 2, 3, 4, 5]).toContain(weekday(at));
        }
        for (const [key, ranks] of lists) {
          expect(ranks).toEqual(ranks.map((_, i) => i + 1));
          const [rep, at] = key.split(' ').map(Number);
          const promised = plan.week.filter(
            (one) => one.rep === rep && one.day === at && one.reason.code === 'promise',
          ).length;
          expect(ranks.length).toBeLessThanOrEqual(Math.max(capacity.get(rep!)!, promised));
        }
        const health = customerHealth(facts);
        for (const { customer, day: at } of plan.week) {
          const { state, reason } = health[customer]!;
          if (state === 'pushed' && 'until' in reason) expect(at).toBeGreaterThanOrEqual(reason.until);
          expect(facts.tables.customerInfo.priority[customer]).not.toBe('訪問しない');
        }
        const everybody = [
          ...plan.week,
          ...plan.notPlanned.flatMap((one) => one.customers.map((customer) => ({ customer }))),
        ];
        expect(everybody.map(({ customer }) => customer).sort((a, b) => a - b)).toEqual(
          health.map((one) => one.customer),
        );
        expect(planOn(facts)).toEqual(plan);
        // A second look at the same morning changes nothing.
        expect(planOn(facts, plan.today).today).toEqual(plan.today);
      }),
      { numRuns: 300 },
    );
  });

  test('the order in which rows stand changes nothing but the ties of one day', () => {
    fc.assert(
      fc.property(offices, (each) => {
        const listOf = (one: Office): string[] => {
          const { plan, names } = planned(one);
          return names(plan.week).map((customer, i) => `${plan.week[i]!.day} ${plan.week[i]!.rank} ${customer}`);
        };
        const customers = [...each.customers].reverse();
        expect(listOf({ ...each, customers }).sort()).toEqual(listOf(each).sort());
      }),
      { numRuns: 100 },
    );
  });
});
