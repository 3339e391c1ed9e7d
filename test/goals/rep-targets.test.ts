import fc from 'fast-check';
import { asShown, repTargets, sumCheck } from '../../src/goals/rep-targets';
import type { KpiKind, TargetValue } from '../../src/goals/target-types';
import { kpiOf } from '../support/catalogue';

type Rep = Parameters<typeof repTargets>[2][number];
const rep = (n: number, usual: number | null, weight: number, customerShare: number): Rep => ({
  n,
  usual,
  weight,
  customerShare,
});
const value = (figure: number | null): TargetValue => ({ value: figure, lower: null, upper: null });
const values = (kpi: KpiKind, team: number, reps: readonly Rep[]): (number | null)[] =>
  repTargets(kpi, value(team), reps).map((own) => own.value);

describe('counts and money', () => {
  test('by the own record, believed by n ÷ (n + 6), otherwise by customers', () => {
    // Record a month: 240 ÷ 12 = 20 and 60 ÷ 12 = 5, so 0.8 and 0.2; customers 0.5 each. Believed 12 ÷ 18 = 2/3:
    // 2/3 × 0.8 + 1/3 × 0.5 = 0.7 and 0.3.
    expect(values(kpiOf('visits'), 200, [rep(12, 20, 240, 0.5), rep(12, 5, 60, 0.5)])).toEqual([140, 60]);
  });

  test('a rep who came lately is not held to a short sum', () => {
    // Both do 10 a month; 12 and 3 months of it. Record 0.5 and 0.5, customers 0.5 and 0.5.
    expect(values(kpiOf('visits'), 100, [rep(12, 10, 120, 0.5), rep(3, 10, 30, 0.5)])).toEqual([50, 50]);
  });

  test('a rep without a record gets the customers’ share', () => {
    // First: 2/3 × 1 + 1/3 × 0.75 = 11/12; second: 0.25. Together 7/6: 11/14 and 3/14 of 140.
    expect(values(kpiOf('meetings'), 140, [rep(12, 30, 360, 0.75), rep(0, null, 0, 0.25)])).toEqual([110, 30]);
  });

  test('without any record customers decide, without customers everybody gets the same', () => {
    expect(values(kpiOf('visits'), 100, [rep(0, null, 0, 0.8), rep(0, null, 0, 0.2)])).toEqual([80, 20]);
    expect(values(kpiOf('visits'), 100, [rep(0, null, 0, 0), rep(0, null, 0, 0)])).toEqual([50, 50]);
    // Nobody lost anybody in the record: the customers say where losses would be.
    expect(values(kpiOf('churn-count'), 4, [rep(12, 0, 0, 0.75), rep(12, 0, 0, 0.25)])).toEqual([3, 1]);
  });

  test('they sum to the team’s, to the yen', () => {
    fc.assert(
      fc.property(fc.nat(1e12), fc.array(reps, { minLength: 1, maxLength: 15 }), (team, own) => {
        const parts = repTargets(kpiOf('revenue'), value(team), own);
        expect(parts.reduce((total, part) => total + part.value!, 0)).toBe(team);
        expect(sumCheck(kpiOf('revenue'), parts, own).value).toBe(team);
      }),
    );
  });
});

const reps = fc.record({
  n: fc.nat(12),
  usual: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  weight: fc.nat(1000),
  customerShare: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('rates and prices', () => {
  test('the own usual, believed by n ÷ (n + 6), all moved by the same points', () => {
    // Mean by weight 0.94 × 0.5 + 0.98 × 0.5 = 0.96. Believed 1/2: 0.95 and 0.97. The team's 0.97 is one point more.
    expect(values(kpiOf('retention-rate'), 0.97, [rep(6, 0.94, 100, 0.5), rep(6, 0.98, 100, 0.5)])).toEqual([
      0.96, 0.98,
    ]);
  });

  test('who reaches 100 % stays there, and the others go further', () => {
    // Believed 2/3 of 12 months: mean 0.96, bases 0.96 ± 2/3 × 0.04 = 0.9867 and 0.9333; for a mean of 0.98 the first would
    // stand at 1.007: it stays at 1, and the second goes to 0.96.
    expect(values(kpiOf('retention-rate'), 0.98, [rep(12, 1, 50, 0.5), rep(12, 0.92, 50, 0.5)])).toEqual([1, 0.96]);
  });

  test('prices move by a factor', () => {
    // Mean 15,000; bases 12,500 and 17,500 (believed 1/2); the team's 16,500 is 10 % more.
    expect(values(kpiOf('deal-size'), 16_500, [rep(6, 10_000, 10, 0.5), rep(6, 20_000, 10, 0.5)])).toEqual([
      13_750, 19_250,
    ]);
  });

  test('a rep without a record gets the mean, without any record everybody the team’s', () => {
    expect(values(kpiOf('win-rate'), 0.4, [rep(6, 0.3, 10, 0.5), rep(0, null, 0, 0.5)])).toEqual([0.4, 0.4]);
    expect(values(kpiOf('win-rate'), 0.4, [rep(0, null, 0, 0.5), rep(0, null, 0, 0.5)])).toEqual([0.4, 0.4]);
    expect(values(kpiOf('deal-size'), 500, [rep(6, 0, 0, 1)])).toEqual([500]);
    expect(values(kpiOf('win-rate'), 0.4, [])).toEqual([]);
  });

  test.each(['retention-rate', 'appointment-rate', 'deal-size', 'visit-coverage', 'tenure'])(
    '%s: the mean by weight is the team’s, as shown',
    (id) => {
      const kpi = kpiOf(id);
      const scale = { ratio: 1, yenPerTransaction: 30_000, months: 60 }[kpi.unit as string]!;
      fc.assert(
        fc.property(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.array(reps, { minLength: 1, maxLength: 12 }),
          (share, drawn) => {
            const own = drawn.map(({ usual, ...more }) => ({
              ...more,
              usual: usual === null ? null : usual * scale,
            }));
            const team = asShown(share * scale, kpi.unit);
            const parts = repTargets(kpi, value(team), own);
            expect(sumCheck(kpi, parts, own).value).toBe(team);
            for (const part of parts) {
              expect(part.value).toBeGreaterThanOrEqual(0);
              if (kpi.unit === 'ratio') expect(part.value).toBeLessThanOrEqual(1);
            }
          },
        ),
        { numRuns: 1000 },
      );
    },
  );
});

test('in range the bounds are everybody’s, and no target stays none', () => {
  const range: TargetValue = { value: null, lower: 1.5, upper: 4 };
  const own = [rep(12, 5, 10, 0.5), rep(0, null, 0, 0.5)];
  expect(repTargets(kpiOf('visit-frequency'), range, own)).toEqual([range, range]);
  expect(sumCheck(kpiOf('visit-frequency'), [range, { ...range, lower: 2 }], own)).toEqual(range);
  expect(repTargets(kpiOf('visits'), value(null), own)).toEqual([value(null), value(null)]);
});

describe('the sum of what a person edited', () => {
  const own = [rep(12, 0.9, 30, 0.2), rep(12, 0.9, 10, 0.8)];

  test('counts add up; who has none counts as none', () => {
    expect(sumCheck(kpiOf('visits'), [value(80), value(35)], own)).toEqual(value(115));
    expect(sumCheck(kpiOf('visits'), [value(80), value(null)], own)).toEqual(value(80));
    expect(sumCheck(kpiOf('active-customers'), [value(30), value(12)], own)).toEqual(value(42));
  });

  test('rates average by their denominators', () => {
    // (0.98 × 30 + 0.90 × 10) ÷ 40
    expect(sumCheck(kpiOf('retention-rate'), [value(0.98), value(0.9)], own)).toEqual(value(0.96));
    expect(sumCheck(kpiOf('retention-rate'), [value(0.98), value(null)], own)).toEqual(value(0.98));
  });

  test('nobody has one', () => {
    expect(sumCheck(kpiOf('visits'), [value(null), value(null)], own)).toEqual(value(null));
    expect(sumCheck(kpiOf('visits'), [], [])).toEqual(value(null));
  });
});
