import fc from 'fast-check';
import { formatPolicy, policyName, resolvePolicies } from '../../src/goals/policy';
import { applyPolicy } from '../../src/goals/policy-bounds';
import type { Policy, TargetValue } from '../../src/goals/target-types';
import { readPolicyRows } from '../../src/intake/policies';
import { KPIS } from '../../src/kpis';

const policy = (lower: number | null, upper: number | null, weight: number | null = null): Policy => ({
  kpi: 'visit-frequency',
  lower,
  upper,
  weight,
});
const resolve = (...cells: unknown[][]) => resolvePolicies(readPolicyRows(cells));

test('KPIs by either name, rates as shares; the last row of a KPI counts', () => {
  expect(
    resolve(
      ['方針: 訪問頻度', '4以下'],
      ['Policy: Retention rate', '98.5以上'],
      ['方針:継続率', '97%以上、重み 2'],
      ['Policy: visit-frequency', 'at least 2'],
    ),
  ).toEqual({
    policies: [policy(2, null), { kpi: 'retention-rate', lower: 0.97, upper: null, weight: 2 }],
    unread: [],
  });
});

test('what is not understood is handed back, never dropped', () => {
  const { policies, unread } = resolve(
    ['方針: 謎の指標', '4以下'],
    ['方針: 訪問件数', 'ほどほど'],
    ['Policy: __proto__', '2'],
    ['方針: constructor', '=HYPERLINK("x")'],
  );
  expect(policies).toEqual([]);
  expect(unread.map(({ row, kpi, text }) => [row, kpi, text])).toEqual([
    [1, '謎の指標', '4以下'],
    [2, '訪問件数', 'ほどほど'],
    [3, '__proto__', '2'],
    [4, 'constructor', '=HYPERLINK("x")'],
  ]);
});

test.each<[Policy, string, string]>([
  [policy(1.5, 4), '1.5〜4', '1.5 to 4'],
  [policy(null, 4), '4以下', 'at most 4'],
  [policy(2, null), '2以上', 'at least 2'],
  [policy(2, 2), '2', '2'],
  [policy(null, null, 2), '重み 2', 'weight 2'],
  [policy(1.5, 4, 0.5), '1.5〜4、重み 0.5', '1.5 to 4; weight 0.5'],
  [policy(null, null), '', ''],
])('%j is written as %s', (own, ja, en) => {
  expect(formatPolicy(own, 'visitsPerCompanyMonth', 'ja')).toBe(ja);
  expect(formatPolicy(own, 'visitsPerCompanyMonth', 'en')).toBe(en);
});

test('rates are written as percentages, large amounts in digits', () => {
  expect(formatPolicy(policy(0.571, 0.99), 'ratio', 'ja')).toBe('57.1%〜99%');
  expect(formatPolicy(policy(12_000_000, null), 'yen', 'en')).toBe('at least 12000000');
});

test('what is written reads back the same, in either language', () => {
  // Bounds as people set them: up to four digits behind the point.
  const figure = fc.nat(20_000).map((n) => n / 10_000);
  const bounds = fc.option(fc.tuple(figure, figure).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const));
  fc.assert(
    fc.property(
      fc.constantFrom(...KPIS),
      bounds,
      fc.constantFrom('both', 'lower', 'upper'),
      fc.option(figure),
      fc.constantFrom('ja' as const, 'en' as const),
      fc.integer({ min: 1, max: 5 }),
      (kpi, range, side, weight, language, digits) => {
        // Rates up to 200 %; everything else also in the millions.
        const scaled = (value: number): number =>
          kpi.unit === 'ratio' ? value : Number((value * 10 ** digits).toPrecision(6));
        const own: Policy = {
          kpi: kpi.id,
          lower: range === null || side === 'upper' ? null : scaled(range[0]),
          upper: range === null || side === 'lower' ? null : scaled(range[1]),
          weight,
        };
        const text = formatPolicy(own, kpi.unit, language);
        const read = resolve([policyName(kpi, language), text]);
        expect(read).toEqual({ policies: text === '' ? [] : [own], unread: [] });
      },
    ),
    { numRuns: 500 },
  );
});

describe('a proposal within the rule', () => {
  const value = (figure: number | null): TargetValue => ({ value: figure, lower: null, upper: null });
  const range = (lower: number | null, upper: number | null): TargetValue => ({ value: null, lower, upper });

  test.each<[string, Policy | null, TargetValue, TargetValue, boolean]>([
    ['above', policy(1.5, 4), value(5), value(4), true],
    ['below', policy(1.5, 4), value(1), value(1.5), true],
    ['inside', policy(1.5, 4), value(2), value(2), false],
    ['fixed', policy(2, 2), value(2.4), value(2), true],
    ['a weight alone', policy(null, null, 2), value(5), value(5), false],
    ['no rule', null, value(5), value(5), false],
    ['no target', policy(1.5, 4), value(null), value(null), false],
    ['a range', policy(1.5, 4), range(1, 6), range(1.5, 4), true],
    ['a range inside', policy(1.5, 4), range(2, 3), range(2, 3), false],
    ['a range with an open side', policy(null, 4), range(2, null), range(2, 4), true],
    ['a range that stays open', policy(1, null), range(2, null), range(2, null), false],
    ['a range wholly above', policy(1.5, 4), range(5, 6), range(4, 4), true],
  ])('%s', (_, rule, target, expected, bound) => {
    expect(applyPolicy(rule, target)).toEqual({ value: expected, bound });
  });
});
