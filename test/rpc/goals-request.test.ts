/** What a person typed wrongly gets a sentence; what the sidebar would never send is a fault. */
import fc from 'fast-check';
import { UserFacingError } from '../../src/core/errors';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import type { WantedTarget } from '../../src/goals/ledger';
import type { SaveGoalsRequest, TargetRequest } from '../../src/rpc/goals-model';
import { wantedGoals } from '../../src/rpc/goals-request';
import { d } from '../reference/worked';
import { wanted } from '../support/goals-driver';
import { span } from '../support/worked-facts';

const CONTEXT = { settings: DEFAULT_SETTINGS, asOf: d('2024-06-15'), reps: ['佐藤', '鈴木'], language: 'ja' } as const;
const request = (more: Partial<SaveGoalsRequest>): SaveGoalsRequest => ({
  version: '',
  who: '',
  why: '',
  targets: [],
  ...more,
});
const one = (target: TargetRequest) => wantedGoals(request({ targets: [target] }), CONTEXT).targets[0]!;
function failure(more: unknown): unknown {
  try {
    wantedGoals(request(more as Partial<SaveGoalsRequest>), CONTEXT);
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

test('nothing asked for is nothing wanted', () => {
  expect(wantedGoals(request({}), CONTEXT)).toEqual({ kgi: {}, targets: [], policies: null });
});

test.each([
  ['2024-07〜', { ...span('2024-07'), last: Infinity }],
  ['2024-04:2025-03', span('2024-04', '2025-03')],
  ['', null],
])('the period "%s"', (period, meant) => {
  expect(one(wanted('visits', 1, { period }))).toMatchObject({ period, span: meant });
});

test('a rep under another spacing is the rep', () => {
  expect(one(wanted('visits', 1, { rep: '佐 藤' })).rep).toBe('佐藤');
});

test.each([
  [{ value: 2 }, { value: null, lower: 2, upper: 2 }],
  [
    { lower: 0, upper: 4 },
    { value: null, lower: null, upper: 4 },
  ],
  [{ lower: 1.5 }, { value: null, lower: 1.5, upper: null }],
  [{}, { value: null, lower: null, upper: null }],
])('a goal in range of %j is told by its bounds alone', (typed, kept) => {
  expect(one(wanted('visit-frequency', null, typed)).value).toEqual(kept);
});

test.each<[string, object, string]>([
  ['an amount', { kgi: { target: 'たくさん' } }, 'bad-amount'],
  ['an amount that is no text', { kgi: { target: {} } }, 'bad-amount'],
  ['the KGI’s period', { kgi: { period: '2024-13' } }, 'bad-period'],
  ['a goal’s period', { targets: [wanted('visits', 1, { period: 'いつか' })] }, 'bad-period'],
  ['a rep', { targets: [wanted('visits', 1, { rep: '__proto__' })] }, 'unknown-name'],
  ['a negative figure', { targets: [wanted('visits', -1)] }, 'bad-target'],
  ['no number', { targets: [wanted('visits', 'x' as never)] }, 'bad-target'],
  ['an endless figure', { targets: [wanted('visits', Infinity)] }, 'bad-target'],
  ['NaN', { targets: [wanted('visits', NaN)] }, 'bad-target'],
  ['a rate of 300 %', { targets: [wanted('win-rate', 3)] }, 'bad-target'],
  ['bounds the wrong way round', { targets: [wanted('visit-frequency', null, { lower: 4, upper: 2 })] }, 'bad-target'],
  ['a lower bound above the one value', { targets: [wanted('visit-frequency', 0, { lower: 1 })] }, 'bad-target'],
  ['bounds of a count', { targets: [wanted('visits', null, { lower: 4 })] }, 'bad-target'],
  ['a rule the wrong way round', { policies: [{ kpi: 'visits', lower: 4, upper: 2, weight: null }] }, 'bad-target'],
  ['a negative weight', { policies: [{ kpi: 'visits', lower: null, upper: null, weight: -1 }] }, 'bad-target'],
])('%s that cannot be read gets its sentence', (_, more, code) => {
  expect(failure(more)).toMatchObject({ code });
});

test.each<[string, object]>([
  ['an unknown KPI', { targets: [wanted('constructor', 1)] }],
  ['an unknown rule', { policies: [{ kpi: '__proto__', lower: 1, upper: 2, weight: null }] }],
  ['an unknown basis', { kgi: { basis: 'profit' } }],
  ['a who that is no text', { who: 5 }],
  ['a why that is no text', { why: null }],
  ['evidence that is no text', { targets: [wanted('visits', 1, { evidence: {} as never })] }],
])('%s is nothing that this sidebar sends', (_, more) => {
  expect(failure(more)).toMatchObject({ code: 'bad-request' });
});

test('property: whatever comes, the goals that are wanted can be read back', () => {
  const figure = fc.option(fc.oneof(fc.double(), fc.integer({ min: -5, max: 5 })));
  const target = fc.record({
    kpi: fc.constantFrom('visits', 'win-rate', 'visit-frequency', 'revenue'),
    rep: fc.option(fc.oneof(fc.string(), fc.constant('佐藤'))),
    period: fc.oneof(fc.string(), fc.constantFrom('', '2024-07', '2024-07〜')),
    value: figure,
    lower: figure,
    upper: figure,
    evidence: fc.string(),
  });
  fc.assert(
    fc.property(target, (asked) => {
      const wish = wishOf(asked);
      if (wish !== null) {
        const { value, rep, kpi } = wish;
        const figures = [value.value, value.lower, value.upper].filter((each) => each !== null);
        expect(figures.every((each) => each >= 0 && each <= (kpi.unit === 'ratio' ? 2 : 1e15))).toBe(true);
        expect(value.lower === null || value.upper === null || value.lower <= value.upper).toBe(true);
        expect([null, ...CONTEXT.reps]).toContain(rep);
      }
    }),
  );
});

/** null where it is refused with a sentence. */
function wishOf(target: TargetRequest): WantedTarget | null {
  try {
    return one(target);
  } catch (error) {
    if (error instanceof UserFacingError) return null;
    throw error;
  }
}
