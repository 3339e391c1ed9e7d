/** The answer in a sentence: the chance is said with its doubt where the record allows nearly anything. */
import { headline } from '../../src/reports/progress-headline';

type Facts = Parameters<typeof headline>[0];
const say = (low: number, high: number, landing = 15_500_000, language: 'ja' | 'en' = 'ja'): string =>
  headline({
    facts: { firstDay: { transactions: 0 } },
    kgi: { target: 15_700_000, actual: 3_400_000, pace: null, span: { first: 0, last: 11 } },
    outlook: { daysLeft: 191, landing, reach: { probability: 0.32, low, high } },
    gap: null,
    language,
  } as unknown as Facts);

test.each([
  [0.2, 0.44, 'このままなら ¥15,500,000 で着地し、目標に ¥200,000 足りない見込みです(届く見込み 32%)。'],
  [0.1, 0.6, 'このままなら ¥15,500,000 で着地し、目標に ¥200,000 足りない見込みです(届く見込み 32%)。'],
  [0, 0.78, 'このままなら ¥15,500,000 で着地し、目標に ¥200,000 足りません(届く見込み 32%、ただし幅は 0〜78%)。'],
])('an interval of %d to %d', (low, high, expected) => {
  expect(say(low, high)).toBe(expected);
});

test('also where it lands above the goal, and in English', () => {
  expect(say(0.05, 0.9, 16_000_000)).toContain('¥300,000 上回ります(届く見込み 32%、ただし幅は 5〜90%)');
  expect(say(0, 0.78, 15_500_000, 'en')).toContain('(chance 32%, but it may be 0–78%)');
});
