import fc from 'fast-check';
import { atRiskAt, kaplanMeierMedian, type Lifetime, survivalSteps, survivingAt } from '../../src/core/survival';

const ended = (length: number, entry = 0): Lifetime => ({ entry, length, ended: true });
const seen = (length: number, entry = 0): Lifetime => ({ entry, length, ended: false });

describe('Kaplan–Meier median', () => {
  // Freireich et al., Blood 21 (1963), weeks of remission, as in Cox (1972) and Kleinbaum & Klein, "Survival Analysis".
  test('6-MP group: 23 weeks', () => {
    // S = 18/21 (6) × 16/17 (7) × 14/15 (10) × 11/12 (13) × 10/11 (16) × 6/7 (22) = 0.538; × 5/6 (23) = 0.448.
    const lifetimes = [
      ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map((weeks) => ended(weeks)),
      ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((weeks) => seen(weeks)),
    ];
    expect(kaplanMeierMedian(lifetimes)).toBe(23);
  });

  test('placebo group: 8 weeks', () => {
    // Nobody censored: 12 of 21 are left after week 5 (0.571), 8 of 21 after week 8 (0.381).
    const weeks = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];
    expect(kaplanMeierMedian(weeks.map((length) => ended(length)))).toBe(8);
  });

  test('all ended on days 1 … n: S(k) = (n − k) ÷ n, so the day n ÷ 2 rounded up, without rounding errors', () => {
    for (let n = 1; n <= 200; n++)
      expect(kaplanMeierMedian(Array.from({ length: n }, (_, i) => ended(i + 1)))).toBe(Math.ceil(n / 2));
  });

  test('a curve that stays above one half has no median', () => {
    // Day 5: 2/3.
    expect(kaplanMeierMedian([ended(5), seen(9), seen(9)])).toBeNull();
    expect(kaplanMeierMedian([seen(9)])).toBeNull();
    expect(kaplanMeierMedian([])).toBeNull();
  });

  test('who is censored on the day of an end is still at risk then', () => {
    // Day 4: 1 of 3, S = 2/3. (Without the censored one it would be 1 of 2, S = 1/2.)
    expect(kaplanMeierMedian([ended(4), seen(4), seen(10)])).toBeNull();
  });

  test('who is censored before is not', () => {
    // Day 4: 1 of 2, S = 1/2.
    expect(kaplanMeierMedian([ended(4), seen(3), seen(10)])).toBe(4);
  });

  test('delayed entry: at risk only after the entry', () => {
    // Day 2: 1 of 2 (the others enter on day 3), S = 1/2. Counted from the beginning it would be 3/4, then 1/2 on day 5.
    const lifetimes = [ended(2), ended(5), ended(6, 3), seen(8, 3)];
    expect(kaplanMeierMedian(lifetimes)).toBe(2);
    expect(kaplanMeierMedian(lifetimes.map((lifetime) => ({ ...lifetime, entry: 0 })))).toBe(5);
  });

  test('delayed entry at age 4: not at risk on day 4, at risk on day 5', () => {
    // Day 4: 1 of 2, S = 1/2. If the late one counted it would be 2/3.
    expect(kaplanMeierMedian([ended(4), seen(10), seen(9, 4)])).toBe(4);
    // Day 4: 1 of 3, S = 2/3. Day 5: 1 of 3 (the late one among them), S = 4/9.
    expect(kaplanMeierMedian([ended(4), seen(10), seen(10), ended(5, 4)])).toBe(5);
  });
});

describe('the curve', () => {
  // The same groups: Kleinbaum & Klein, "Survival Analysis", table of the 6-MP group: n at risk, ended, S(t).
  const MP6 = [
    ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map((weeks) => ended(weeks)),
    ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((weeks) => seen(weeks)),
  ];
  const PUBLISHED = [
    [6, 21, 3, 0.8571],
    [7, 17, 1, 0.8067],
    [10, 15, 1, 0.7529],
    [13, 12, 1, 0.6902],
    [16, 11, 1, 0.6275],
    [22, 7, 1, 0.5378],
    [23, 6, 1, 0.4482],
  ];

  test('6-MP group: every step as published', () => {
    const steps = survivalSteps(MP6);
    expect(steps.map(({ time, atRisk, ended: left }) => [time, atRisk, left])).toEqual(
      PUBLISHED.map(([time, atRisk, left]) => [time, atRisk, left]),
    );
    steps.forEach(({ surviving }, i) => expect(surviving).toBeCloseTo(PUBLISHED[i]![3]!, 4));
  });

  test.each([
    [0, 1, 21],
    [5.9, 1, 21],
    [6, 0.8571, 21],
    [6.5, 0.8571, 17],
    [12, 0.7529, 12],
    [23, 0.4482, 6],
    [35, 0.4482, 1],
    [36, 0.4482, 0],
  ])('6-MP group at week %d: %d stay, %d at risk', (time, surviving, atRisk) => {
    expect(survivingAt(survivalSteps(MP6), time)).toBeCloseTo(surviving, 4);
    expect(atRiskAt(MP6, time)).toBe(atRisk);
  });

  test('delayed entry: at risk after the entry, and at 0 only who is followed from the beginning', () => {
    // Day 2: 1 of 2, S = 1/2; day 5: 1 of 3 (the two late ones came in), S = 1/3; day 6: 1 of 2, S = 1/6.
    const lifetimes = [ended(2), ended(5), ended(6, 3), seen(8, 3)];
    expect(survivalSteps(lifetimes).map(({ atRisk }) => atRisk)).toEqual([2, 3, 2]);
    expect(survivingAt(survivalSteps(lifetimes), 6)).toBeCloseTo(1 / 6, 12);
    expect([0, 1, 3, 4, 8].map((time) => atRiskAt(lifetimes, time))).toEqual([2, 2, 1, 3, 1]);
  });

  test('nobody: no step, and nobody at risk', () => {
    expect(survivalSteps([])).toEqual([]);
    expect(survivingAt([], 5)).toBe(1);
    expect(atRiskAt([], 0)).toBe(0);
  });

  test('without delayed entry and censoring it is the share that is left', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), fc.nat(45), (lengths, time) => {
        const steps = survivalSteps(lengths.map((length) => ended(length)));
        const left = lengths.filter((length) => length > time).length;
        expect(survivingAt(steps, time)).toBeCloseTo(left / lengths.length, 9);
      }),
    );
  });
});
