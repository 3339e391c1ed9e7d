import { BusinessCalendar } from '../../src/core/calendar';
import { resolvePeriod } from '../../src/core/periods';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { type Pace, paceOf } from '../../src/goals/pace';
import { d } from '../reference/worked';
import { span } from '../support/worked-facts';

const pace = (first: string, last: string, asOf: string, holidays: string[] = []): Pace =>
  paceOf(resolvePeriod(span(first, last), DEFAULT_SETTINGS, d(asOf))!, new BusinessCalendar(holidays.map(d)));

test.each([
  // June 2024 has 20 weekdays and no holiday; up to Friday the 14th two full weeks have gone.
  ['2024-06', '2024-06', '2024-06-14', 10, 20],
  // Saturday the 15th adds none; Saturday the 1st is no business day either.
  ['2024-06', '2024-06', '2024-06-15', 10, 20],
  ['2024-06', '2024-06', '2024-06-01', 0, 20],
  // Golden Week: of May 2024's 21 business days only the 1st and 2nd have gone by the 6th.
  ['2024-05', '2024-05', '2024-05-06', 2, 21],
  ['2024-05', '2024-05', '2024-05-31', 21, 21],
  // A closed month.
  ['2024-05', '2024-05', '2024-06-15', 21, 21],
  // FY2024 (247, see test/core/calendar.test.ts): April 21 (22 weekdays less the 29th), May 21, June to the 28th 20.
  ['2024-04', '2025-03', '2024-06-30', 62, 247],
])('%s to %s as of %s: %i of %i business days', (first, last, asOf, gone, total) => {
  expect(pace(first, last, asOf)).toEqual({ gone, total, share: gone / total });
});

test('company holidays count on neither side', () => {
  expect(pace('2024-06', '2024-06', '2024-06-14', ['2024-06-03', '2024-06-28'])).toEqual({
    gone: 9,
    total: 18,
    share: 0.5,
  });
});

test('a period without business days counts as gone', () => {
  // The company is closed on every day of June.
  const all = Array.from({ length: 30 }, (_, i) => `2024-06-${String(i + 1).padStart(2, '0')}`);
  expect(pace('2024-06', '2024-06', '2024-06-14', all)).toEqual({ gone: 0, total: 0, share: 1 });
});
