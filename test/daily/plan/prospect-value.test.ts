/** What a prospect may come to, by hand. Monday 2024-07-01. */
import { prospectValue } from '../../../src/daily/plan/prospect-value';
import { factsOf, planned } from './support';

test('the first year: median over the customers whose first year is over and on record', () => {
  const facts = factsOf({
    contracts: [
      ['A', '佐藤', '2022/1/1', '', '', 1_000],
      ['B', '佐藤', '2022/1/1', '', '', 2_000],
      ['C', '佐藤', '2023/1/1', '2023/6/30', '', 3_000],
      // Not a year yet.
      ['D', '佐藤', '2024/1/1', '', '', 90_000],
    ],
  });
  // 12 × 1,000, 12 × 2,000 and 6 × 3,000.
  expect(prospectValue(facts).firstYear).toBe(18_000);
});

test('nothing on record: no value, and two in ten assumed', () => {
  const assumed = { share: 0.2, count: 0, isDefault: true };
  expect(prospectValue(factsOf({}))).toEqual({ firstYear: null, now: assumed, later: assumed });
});

test('twelve prospects with an appointment of whom three signed: a quarter of a first year', () => {
  const names = Array.from({ length: 12 }, (_, i) => `客${i}`);
  const office = {
    visits: [...names.map((name) => ['2022/6/1', name, '佐藤', 'アポ']), ['2024/6/1', '見込み', '佐藤', '商談']],
    contracts: names.slice(0, 3).map((name) => [name, '佐藤', '2022/7/1', '', '', 10_000]),
    customers: [['見込み', '', '今すぐ']],
  };
  const { plan, facts } = planned(office);
  expect(plan.prospects.now).toEqual({ share: 0.25, count: 12, isDefault: false });
  const customer = facts.tables.customers.indexOf('見込み');
  expect(plan.today.find((visit) => visit.customer === customer)).toMatchObject({
    stake: 30_000,
    kpi: 'win-rate',
    reason: { code: 'now', days: 30 },
  });
});
