/** Whose transactions got smaller or fewer: worked out by hand on a few customers, against the twelve months before the span. */
import { dayOf } from '../../src/core/days';
import { customersBuyingLess, customersPayingLess } from '../../src/goals/lever-customers';
import { factsOfSheets } from '../support/report-facts';
import { span } from '../support/worked-facts';

const HEADER = ['日付', '顧客', '担当者', '金額'];
const sale = (day: string, customer: string, yen: number): unknown[] => [day, customer, '佐藤', yen];
const monthsOf = (customer: string, yen: number, from: number, to: number): unknown[][] =>
  Array.from({ length: to - from + 1 }, (_, i) => {
    const month = from + i;
    return sale(`${2023 + Math.floor((month - 1) / 12)}/${((month - 1) % 12) + 1}/5`, customer, yen);
  });
const facts = factsOfSheets(
  {
    売上: [
      HEADER,
      // Months count from January 2023: 4 to 15 are the year before, 16 to 18 April to June 2024.
      ...monthsOf('値下げ', 1000, 4, 15),
      ...monthsOf('値下げ', 700, 16, 18),
      ...monthsOf('同じ', 5000, 4, 18),
      ...monthsOf('端数', 1000, 4, 15),
      ...monthsOf('端数', 995, 16, 18),
      ...monthsOf('新規', 100, 16, 18),
      ...monthsOf('減った', 2000, 4, 15),
      sale('2024/6/5', '減った', 2000),
      ...monthsOf('離脱', 9000, 4, 14),
    ],
  },
  dayOf(2024, 6, 30),
);
const named = (found: readonly { customer: number; yen: number }[]): [string, number][] =>
  found.map(({ customer, yen }) => [facts.tables.customers[customer]!, Math.round(yen)]);
const KGI = span('2024-04', '2025-03');

test('smaller: three transactions at ¥300 less; half a percent is no fall, and newcomers have no price before', () => {
  expect(named(customersPayingLess(facts, KGI))).toEqual([['値下げ', 900]]);
});

test('fewer: one instead of three; who is gone is lost, not buying less', () => {
  // Since the first sale, 5 April 2023: 362 days up to 31 March; 91 days since. 12 × 91 ÷ 362 = 3.02, one came: 2.02 × ¥2,000.
  expect(named(customersBuyingLess(facts, KGI))).toEqual([['減った', Math.round(((12 * 91) / 362) * 2000 - 2000)]]);
});

test('nothing before, nothing to compare', () => {
  const young = factsOfSheets(
    { 売上: [HEADER, sale('2024/4/5', 'A', 1), sale('2024/5/5', 'A', 1)] },
    dayOf(2024, 6, 30),
  );
  expect([customersPayingLess(young, KGI), customersBuyingLess(young, KGI)]).toEqual([[], []]);
  expect(customersPayingLess(factsOfSheets({}, dayOf(2024, 6, 30)), KGI)).toEqual([]);
});
