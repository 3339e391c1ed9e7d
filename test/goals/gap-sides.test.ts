import fc from 'fast-check';
import { figureOf, measure } from '../../src/core/evaluate';
import { buildFacts } from '../../src/core/facts';
import { sliceOf, wholeTeam } from '../../src/core/slice';
import { gapToGoal, gapToLastYear } from '../../src/goals/gap-sides';
import { toTables } from '../reference/product-records';
import type { RefWorkbook } from '../reference/records';
import { contract, d, sale } from '../reference/worked';
import { kpiOf } from '../support/catalogue';
import { scenarios, settingsOf, spanOf } from '../support/scenario-settings';
import { factsOf, span } from '../support/worked-facts';

const NONE = { lost: 0, won: 0, handedOver: 0, frequency: 0, price: 0, total: 0 };
/** 10,000 yen a month each. B goes at the end of 2023, C comes on the first of March 2024, D pays 30,000. */
const CONTRACTS = [
  contract('A', '2023-01-01..'),
  contract('B', '2023-01-01..2023-12-31'),
  contract('C', '2024-03-01..'),
];

describe('against the same months a year before', () => {
  const gap = (contracts: typeof CONTRACTS, months: string, asOf = '2024-07-31') =>
    gapToLastYear(wholeTeam(factsOf({ contracts }, d(asOf))), span(months));

  test('one lost and one won between the two Junes', () => {
    expect(gap(CONTRACTS, '2024-06')).toEqual({ ...NONE, lost: -10_000, won: 10_000 });
  });

  test('won in the month itself: half a customer-month, the rest of the money is frequency', () => {
    // March 2023: A and B, 2 customer-months, 20,000 yen. March 2024: A, and C from the first day: 2 − 1 lost + 1/2 won = 1.5
    // customer-months with 2 transactions, 4/3 each. Revenue is linear in customers, so lost = −1 × mean of 1 and 4/3 × 10,000 =
    // −11,666.67, won half as much the other way, and frequency what is left, 5,833.33; the first of the thirds takes the yen.
    expect(gap(CONTRACTS, '2024-03')).toEqual({ ...NONE, lost: -11_666, won: 5_833, frequency: 5_833 });
  });

  test('a higher price', () => {
    const dearer = [contract('A', '2023-01-01..2024-02-29'), contract('A', '2024-03-01..', { amount: 12_000 })];
    expect(gap(dearer, '2024-06')).toEqual({ ...NONE, price: 2_000, total: 2_000 });
  });

  test('a running month is held against as many days of the year before', () => {
    const late = [contract('A', '2023-01-20..')];
    // Up to the 15th nothing falls due in either year; up to the 20th once in both.
    expect(gap(late, '2024-06', '2024-06-15')).toEqual(NONE);
    expect(gap(late, '2024-06', '2024-06-20')).toEqual(NONE);
  });

  test('by rep, what was handed over is neither won nor lost', () => {
    const contracts = [
      contract('A', '2023-01-01..'),
      contract('B', '2023-01-01..2023-12-31', { rep: '田中' }),
      contract('B', '2024-01-01..', { rep: '佐藤' }),
    ];
    const facts = factsOf({ contracts }, d('2024-07-31'));
    const byRep = gapToLastYear(
      sliceOf(facts, { rep: '田中' }, () => ''),
      span('2024-06'),
    );
    expect(byRep).toEqual({ ...NONE, handedOver: -10_000, total: -10_000 });
    expect(gapToLastYear(wholeTeam(facts), span('2024-06'))).toEqual(NONE);
  });

  test.each<[string, ReturnType<typeof gapToLastYear>]>([
    ['no record of the year before', gap([contract('A', '2024-01-01..')], '2024-06')],
    ['a span that has not begun', gap(CONTRACTS, '2024-09')],
    [
      'money without customers',
      gapToLastYear(
        wholeTeam(factsOf({ contracts: [contract('A', '2023-01-01..', { cycle: 'single' })] }, d('2024-07-31'))),
        span('2024-01'),
      ),
    ],
  ])('nothing to tell: %s', (_, gapOfNothing) => {
    expect(gapOfNothing).toBeNull();
  });

  test('the parts add up to the difference of the two revenues, for any workbook', () => {
    let told = 0;
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const facts = buildFacts(
          toTables(overTwoYears(scenario.workbook)),
          settingsOf(scenario.settings),
          scenario.settings.asOf,
        );
        const slice = sliceOf(facts, scenario.filter, () => '');
        const now = spanOf(scenario.months);
        const gap = gapToLastYear(slice, now);
        if (gap === null) return;
        told++;
        const { total, ...parts } = gap;
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(total);
        const revenue = (at: typeof now) => figureOf(kpiOf('revenue'), measure(slice, at)).value;
        // Closed spans only: of a running one the earlier is cut too.
        const measures = measure(slice, now);
        if (measures === null || measures.cell.period.partial) return;
        const then = { first: now.first - 12, last: now.last - 12 };
        expect(Math.abs(total - (revenue(now)! - revenue(then)!))).toBeLessThanOrEqual(0.500001);
      }),
      { numRuns: 400 },
    );
    expect(told).toBeGreaterThan(20);
  });
});

/** The workbooks that are drawn span less than a year: every other row is moved to the year before. */
function overTwoYears(workbook: RefWorkbook): RefWorkbook {
  const earlier = (day: number, i: number): number => day - (i % 2) * 366;
  return {
    ...workbook,
    contracts: workbook.contracts?.map((row, i) => ({ ...row, start: earlier(row.start, i) })) ?? null,
    sales: workbook.sales?.map((row, i) => ({ ...row, day: earlier(row.day, i) })) ?? null,
  };
}

describe('against a goal', () => {
  const facts = factsOf({ contracts: CONTRACTS }, d('2024-06-30'));
  const steady = { retention: 1, won: 0, frequency: 1, price: 10_000 };

  test('a plan that is what happened, and a goal that is what the plan makes: no gap', () => {
    expect(gapToGoal(wholeTeam(facts), span('2024-04', '2024-06'), 60_000, steady)).toEqual(NONE);
  });

  test('a goal a fifth above is asked of frequency and price alike where nobody comes or goes', () => {
    // Both better by √1.21 − 1 = 10 %: 72,600 yen asked, 60,000 made.
    expect(gapToGoal(wholeTeam(facts), span('2024-04', '2024-06'), 72_600, steady)).toEqual({
      ...NONE,
      frequency: -6_300,
      price: -6_300,
      total: -12_600,
    });
  });

  test('a customer that the plan counted on', () => {
    // The plan wins one a month: of 3 months 3 × 2 held, 2.5 + 1.5 + 0.5 won = 10.5 customer-months.
    const plan = { ...steady, won: 1 };
    expect(gapToGoal(wholeTeam(facts), span('2024-04', '2024-06'), 105_000, plan)).toEqual({
      ...NONE,
      won: -45_000,
      total: -45_000,
    });
  });

  test.each<[string, ReturnType<typeof gapToGoal>]>([
    ['no goal', gapToGoal(wholeTeam(facts), span('2024-06'), 0, steady)],
    ['a plan without price', gapToGoal(wholeTeam(facts), span('2024-06'), 1000, { ...steady, price: 0 })],
    ['a span that has not begun', gapToGoal(wholeTeam(facts), span('2024-08'), 1000, steady)],
    [
      'sales without customers in stock',
      gapToGoal(
        wholeTeam(
          factsOf({ contracts: [], sales: [sale('A', '2024-06-05', 500)] }, d('2024-06-30'), { dormancyDays: 0 }),
        ),
        span('2024-06'),
        1000,
        steady,
      ),
    ],
  ])('nothing to tell: %s', (_, gap) => {
    expect(gap).toBeNull();
  });

  test('the parts add up to revenue less the goal, whatever the plan', () => {
    const lever = (max: number) => fc.double({ min: 0.01, max, noNaN: true });
    fc.assert(
      fc.property(
        fc.record({ retention: lever(1), won: lever(5), frequency: lever(4), price: lever(1e5) }),
        fc.integer({ min: 1, max: 1e8 }),
        (plan, goal) => {
          const gap = gapToGoal(wholeTeam(facts), span('2024-04', '2024-06'), goal, plan)!;
          const { total, ...parts } = gap;
          expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(total);
          expect(Math.abs(total - (60_000 - goal))).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
