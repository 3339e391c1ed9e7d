import fc from 'fast-check';
import { dailyBreakdown } from '../../src/goals/daily-breakdown';

const rest = (...left: number[]): { left: number }[] => left.map((days) => ({ left: days }));

test('what is left of the month and of the period, per business day and week', () => {
  // 230 visits a month, 98 done, 12 days left of this month, 22 and 21 days in the next two.
  // Month: 132 ÷ 12 = 11. Period: 132 + 460 = 592 ÷ 55 = 10.76…; a week 53.8…
  expect(dailyBreakdown([230, 230, 230], 98, rest(12, 22, 21))).toEqual({
    month: { remaining: 132, perDay: 11, perWeek: 55 },
    rest: { remaining: 592, perDay: 10.8, perWeek: 53.9 },
  });
});

test('a tenth is rounded up, since with less the target is missed', () => {
  // 10 ÷ 3 = 3.33… and 16.66… a week; 2.4 stays 2.4.
  expect(dailyBreakdown([10], 0, rest(3)).month).toEqual({ remaining: 10, perDay: 3.4, perWeek: 16.7 });
  expect(dailyBreakdown([12], 0, rest(5)).month).toEqual({ remaining: 12, perDay: 2.4, perWeek: 12 });
});

test('reached: nothing remains of the month, and what is above it counts for the period', () => {
  expect(dailyBreakdown([10, 10], 14, rest(2, 20))).toEqual({
    month: { remaining: 0, perDay: 0, perWeek: 0 },
    rest: { remaining: 6, perDay: 0.3, perWeek: 1.4 },
  });
});

test('no business day left, no month left', () => {
  expect(dailyBreakdown([10], 4, rest(0)).month).toEqual({ remaining: 6, perDay: null, perWeek: null });
  expect(dailyBreakdown([], 0, [])).toEqual({ month: null, rest: { remaining: 0, perDay: null, perWeek: null } });
});

test('day by day the target is reached, with less than a tenth a day to spare', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), fc.integer({ min: 1, max: 23 }), (target, actual, days) => {
      const { perDay } = dailyBreakdown([target], actual, rest(days)).month!;
      const remaining = Math.max(0, target - actual);
      expect(perDay! * days).toBeGreaterThanOrEqual(remaining - 1e-4);
      expect((perDay! - 0.1) * days).toBeLessThan(remaining + 1e-6);
    }),
  );
});
