/** Plan against actual of a fortnight, counted by hand. Monday 2024-07-01. */
import { adherenceOf } from '../../../src/daily/plan/adherence';
import type { PlanRecord } from '../../../src/daily/plan/types';
import { day, factsOf } from './support';

const facts = factsOf({
  visits: [
    // The week of 17 June: A on its day, B two days later by another rep, C put off, D not, E beside the list.
    ['2024/6/17', 'A', '佐藤'],
    ['2024/6/19', 'B', '鈴木'],
    ['2024/6/18', 'C', '佐藤', '延期', '', '2024/6/25'],
    ['2024/6/10', 'D', '佐藤'],
    // F put off without a new day.
    ['2024/6/18', 'F', '佐藤', '延期'],
    // D rung up in vain, which is no visit.
    ['2024/6/19', 'D', '佐藤', '不在', '', '', '電話'],
    ['2024/6/20', 'E', '佐藤'],
    // The week of 24 June: C as agreed, and a call beside the list, which is no visit.
    ['2024/6/25', 'C', '佐藤'],
    ['2024/6/26', 'D', '佐藤', '', '', '', '電話'],
    ['2024/7/1', 'A', '佐藤'],
  ],
});
const rep = facts.tables.reps.indexOf('佐藤');
const on = (text: string, ...names: string[]): PlanRecord =>
  names.map((name) => ({
    day: day(text),
    rep,
    customer: facts.tables.customers.indexOf(name),
    reason: { code: 'untouched' },
    due: null,
  }));

test('a customer counts once a week, done on the day or later in it', () => {
  const record = [
    ...on('2024-06-17', 'A', 'B', 'C', 'D', 'F'),
    // Left undone on Monday, so again on Tuesday.
    ...on('2024-06-18', 'B', 'D'),
    ...on('2024-06-25', 'C'),
    // Today is not over.
    ...on('2024-07-01', 'A', 'B'),
  ];
  expect(adherenceOf(facts, record)).toEqual([
    { rep, week: day('2024-06-17'), isRunning: false, planned: 5, visited: 2, moved: 2, notDone: 1, unplanned: 1 },
    { rep, week: day('2024-06-24'), isRunning: false, planned: 1, visited: 1, moved: 0, notDone: 0, unplanned: 0 },
  ]);
});

test('a visit before the day it was planned for is no visit by the plan', () => {
  const [first] = adherenceOf(facts, on('2024-06-18', 'A'));
  expect(first).toMatchObject({ planned: 1, visited: 0, notDone: 1 });
});

test('the running week says so; weeks before the last eight are gone', () => {
  const midweek = { ...facts, asOf: day('2024-06-26') };
  expect(adherenceOf(midweek, on('2024-06-25', 'C')).map(({ isRunning }) => isRunning)).toEqual([true]);
  // The Monday of the week that is the eighth, counted back from the running one, is 13 May.
  expect(adherenceOf(facts, [...on('2024-05-10', 'A'), ...on('2024-05-13', 'A')]).map(({ week }) => week)).toEqual([
    day('2024-05-13'),
  ]);
});

test('no record, no figures', () => expect(adherenceOf(facts, [])).toEqual([]));
