import fc from 'fast-check';
import { type Candidate, recommend } from '../../src/goals/recommend';
import type { Strength } from '../../src/goals/strength';
import { KPIS } from '../../src/kpis';

const UNCLEAR: Strength = { verdict: 'unclear', rho: 0.1, months: 12, lag: 0 };
const strong = (rho: number): Strength => ({ verdict: 'strong', rho, months: 12, lag: 1 });

/** The whole catalogue with evidence and nothing else, but for what is told. */
const candidates = (told: Readonly<Record<string, Partial<Candidate>>> = {}): Candidate[] =>
  KPIS.map((kpi) => ({ kpi, hasEvidence: true, gain: null, strength: UNCLEAR, weight: null, ...told[kpi.id] }));
const ids = (own: readonly Candidate[]): string[] => recommend(own, 'ja').map(({ kpi }) => kpi);

const KEEPING = ['retention-rate', 'churn-rate', 'churn-count', 'net-revenue-retention', 'first-month-follow'];
const WINNING = ['new-customers', 'meetings', 'win-rate', 'approaches', 'appointment-rate'];
const VISITING = ['visits', 'visit-frequency', 'visit-coverage', 'calls'];

test('the largest gain first; then a link counts half of it', () => {
  const own = candidates({
    'retention-rate': { gain: 800_000 },
    'churn-rate': { gain: 800_001 },
    'new-customers': { gain: 400_000 },
    'deal-size': { gain: 2_000_000 },
    'visit-frequency': { strength: strong(0.5) },
    'visit-coverage': { strength: strong(-0.9) },
  });
  // Scores: 1, 0.4, 0.25, 0.2; the link of coverage goes the wrong way. Churn states the fact of retention.
  expect(ids(own)).toEqual(['deal-size', 'retention-rate', 'visit-frequency', 'new-customers']);
});

test('a link of a KPI of which less is better is good when it is negative', () => {
  const own = candidates({
    'churn-count': { strength: strong(-0.8) },
    'retention-rate': { weight: 0 },
    'churn-rate': { weight: 0 },
  });
  expect(ids(own)[0]).toBe('churn-count');
});

test('without anything to tell them apart: one each for keeping, winning and visiting', () => {
  expect(ids(candidates())).toEqual(['retention-rate', 'new-customers', 'visit-frequency']);
});

test('the company’s weight: more comes first, none stays out', () => {
  const own = candidates({
    'retention-rate': { gain: 800_000 },
    'churn-count': { weight: 3, gain: 700_000 },
    'deal-size': { gain: 2_000_000 },
    'visit-frequency': { weight: 0 },
  });
  expect(ids(own).slice(0, 3)).toEqual(['churn-count', 'deal-size', 'new-customers']);
  expect(ids(own)).toContain('visits');
  expect(recommend(own, 'ja')[0]!.why).toBe(
    '今のお客さまに続けてもらうための目安です。挑戦の水準なら着地が約¥700,000増える見込みです。会社の方針で重視しています。',
  );
});

test('reasons', () => {
  const own = candidates({ 'new-customers': { gain: 1_234_567 }, 'visit-frequency': { strength: strong(0.6) } });
  expect(recommend(own, 'ja').map(({ why }) => why)).toEqual([
    '新しいお客さまを増やすための目安です。挑戦の水準なら着地が約¥1,200,000増える見込みです。',
    'お客さまを回れているかの目安です。売上と結びつきがあります(12か月の記録)。',
    '今のお客さまに続けてもらうための目安です。',
  ]);
  expect(recommend(own, 'en').map(({ why }) => why)).toEqual([
    'Shows whether customers are won; at the stretch level the landing would rise by about ¥1,200,000.',
    'Shows whether customers are visited; linked with revenue in 12 months of record.',
    'Shows whether customers stay.',
  ]);
});

test('no evidence, no recommendation; a record of visits alone is enough for some', () => {
  expect(ids(candidates().map((each) => ({ ...each, hasEvidence: false })))).toEqual([]);
  const visitsOnly = candidates().map((each) => ({ ...each, hasEvidence: each.kpi.needs.join() === 'visits' }));
  expect(ids(visitsOnly)).toEqual(expect.arrayContaining(['meetings', 'visits']));
  expect(ids(visitsOnly)).toHaveLength(3);
});

test('never two that state one fact, of each purpose at least one and at most two, 3 to 5 in all', () => {
  const facts = [
    ['retention-rate', 'churn-rate', 'churn-count', 'net-revenue-retention'],
    ['visits', 'visit-frequency'],
    ['deal-size', 'revenue-per-customer'],
  ];
  const never = ['revenue', 'kgi-progress', 'active-customers', 'cumulative-revenue', 'tenure', 'expected-tenure'];
  const drawn = fc.record({
    gain: fc.option(fc.integer({ min: -1e6, max: 1e8 })),
    strength: fc.double({ min: -1, max: 1, noNaN: true }).map(strong),
    weight: fc.option(fc.integer({ min: 1, max: 5 })),
  });
  fc.assert(
    fc.property(fc.array(drawn, { minLength: KPIS.length, maxLength: KPIS.length }), (told) => {
      const chosen = ids(KPIS.map((kpi, i) => ({ kpi, hasEvidence: true, ...told[i]! })));
      const among = (own: readonly string[]): number => chosen.filter((id) => own.includes(id)).length;
      expect(chosen.length).toBeGreaterThanOrEqual(3);
      expect(chosen.length).toBeLessThanOrEqual(5);
      for (const fact of facts) expect(among(fact)).toBeLessThanOrEqual(1);
      for (const purpose of [KEEPING, WINNING, VISITING]) {
        expect(among(purpose)).toBeGreaterThanOrEqual(1);
        expect(among(purpose)).toBeLessThanOrEqual(2);
      }
      expect(among(never)).toBe(0);
    }),
  );
});
