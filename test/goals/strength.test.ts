import { monthIndex } from '../../src/core/periods';
import { createRandom } from '../../src/core/random';
import type { MonthValue } from '../../src/goals/record';
import { strengthOf, strengthSentence } from '../../src/goals/strength';
import { KPIS } from '../../src/kpis';
import { kpiOf } from '../support/catalogue';

const FIRST = monthIndex(2023, 4);
const months = (values: readonly number[], from = FIRST): MonthValue[] =>
  values.map((value, i) => ({ month: from + i, value }));
/** Without a trend of note: 5, 1, 8, 3 … */
const VISITS = [5, 1, 8, 3, 9, 2, 7, 4, 6, 1, 9, 3];
const visits = kpiOf('visits');

test('revenue that follows two months later', () => {
  // Revenue begins two months earlier; month t + 2 brings 10 for each visit of month t.
  const revenue = [50, 50, ...VISITS.map((value) => value * 10)];
  const strength = strengthOf(visits, months(VISITS), months(revenue));
  expect(strength).toMatchObject({ verdict: 'strong', lag: 2, months: 12 });
  expect(strength.rho).toBeGreaterThan(0.95);
});

test('of the same month, and the other way round', () => {
  const falling = VISITS.map((value) => 1000 - value * 10);
  const strength = strengthOf(kpiOf('churn-rate'), months(VISITS), months(falling));
  expect(strength).toMatchObject({ verdict: 'strong', lag: 0 });
  expect(strength.rho).toBeLessThan(-0.95);
});

test('two things that only grow are not linked by that', () => {
  const grow = Array.from({ length: 24 }, (_, i) => i);
  expect(strengthOf(visits, months(grow), months(grow.map((i) => 1000 + 70 * i)))).toEqual({
    verdict: 'unclear',
    rho: null,
    months: 24,
    lag: 0,
  });
});

test.each([
  [7, 'too-short'],
  [8, 'strong'],
])('%i months with both figures: %s', (count, verdict) => {
  const own = VISITS.slice(0, count);
  const strength = strengthOf(visits, months(own), months(own.map((value) => value * 10)));
  expect(strength.verdict).toBe(verdict);
  expect(strength.months).toBe(count);
});

test('no months, no revenue, no months in common', () => {
  const none = { verdict: 'too-short', rho: null, lag: 0 };
  expect(strengthOf(visits, [], [])).toEqual({ ...none, months: 0 });
  expect(strengthOf(visits, months(VISITS), [])).toEqual({ ...none, months: 12 });
  expect(strengthOf(visits, months(VISITS), months(VISITS, FIRST - 12))).toEqual({ ...none, months: 12 });
});

test('chance looks strong in fewer than 1 of 20 records, also with four lags to choose from', () => {
  const random = createRandom(5);
  const noise = (count: number): number[] => Array.from({ length: count }, () => random.next());
  const verdicts = Array.from({ length: 120 }, () => strengthOf(visits, months(noise(15)), months(noise(15))).verdict);
  const count = (verdict: string): number => verdicts.filter((each) => each === verdict).length;
  // Binomial(120, 0.05): mean 6, standard deviation 2.4; with 0.1 for either: 12 and 3.3.
  expect(count('strong')).toBeLessThanOrEqual(13);
  expect(count('strong') + count('some')).toBeLessThanOrEqual(22);
});

test('money and customers are part of revenue', () => {
  const part = KPIS.filter((kpi) => strengthOf(kpi, [], []).verdict === 'part-of-revenue').map(({ id }) => id);
  expect(part.sort()).toEqual([
    'active-customers',
    'cumulative-revenue',
    'deal-size',
    'kgi-progress',
    'net-revenue-retention',
    'revenue',
    'revenue-per-customer',
  ]);
});

test.each<[string, Parameters<typeof strengthSentence>[1], string, string]>([
  [
    'visits',
    { verdict: 'strong', rho: 0.62, months: 11, lag: 1 },
    '訪問件数が多い月は、1か月後の売上も多い傾向がはっきりあります(相関 0.62、11か月)。原因とは限りません。',
    'Months of higher visits tend to have more revenue the next month (correlation 0.62, 11 months). It need not be the cause.',
  ],
  [
    'churn-rate',
    { verdict: 'some', rho: -0.415, months: 20, lag: 0 },
    '解約率が高い月は、売上が少ない傾向が少しあります(相関 −0.41、20か月)。原因とは限りません。',
    'Months of higher churn rate tend slightly to have less revenue the same month (correlation −0.41, 20 months). It need not be the cause.',
  ],
  [
    'visits',
    { verdict: 'unclear', rho: 0.1, months: 12, lag: 0 },
    '売上との関係は、この記録からははっきりしません(12か月)。',
    'The record (12 months) shows no clear link with revenue.',
  ],
  [
    'visits',
    { verdict: 'too-short', rho: null, months: 5, lag: 0 },
    '記録が5か月分なので、売上との関係はまだ分かりません。',
    'With 5 months of record, its link with revenue cannot be told yet.',
  ],
  [
    'revenue',
    { verdict: 'part-of-revenue', rho: null, months: 0, lag: 0 },
    '売上そのものを形づくる数字です。',
    'Revenue is made of this figure.',
  ],
])('%s in words: %j', (id, strength, ja, en) => {
  expect(strengthSentence(kpiOf(id), strength, 'ja')).toBe(ja);
  expect(strengthSentence(kpiOf(id), strength, 'en')).toBe(en);
});
