/** What the steps hold: typed over proposed, and what is sent of it. Expected figures are worked by hand from the fixture. */
import fc from 'fast-check';
import { asShown } from '../../../src/goals/rep-targets';
import type { GoalsModel } from '../../../src/rpc/goals-model';
import {
  afterSave,
  type Draft,
  EMPTY_DRAFT,
  EMPTY_TARGET,
  hasTyped,
  withEntry,
} from '../../../src/sidebar/goals/draft';
import { kgiPlan } from '../../../src/sidebar/goals/kgi-plan';
import { leadingTarget, plannedLevers, withLever } from '../../../src/sidebar/goals/lever-plan';
import { plannedReps } from '../../../src/sidebar/goals/rep-plan';
import { requestOf, unreadStep } from '../../../src/sidebar/goals/request';
import { plannedTargets, reachedMonths } from '../../../src/sidebar/goals/target-plan';
import { monthTargets, monthly } from '../../../src/sidebar/goals/season-plan';
import { goalsInForce, goalsModel } from '../fixtures/goals-model';

const draft = (part: Partial<Draft>): Draft => ({ ...EMPTY_DRAFT, ...part });
const GOAL = 29_000_000;
const typedGoal = draft({ amount: '2,900万円' });

describe('the KGI', () => {
  test.each<[string, number, ReturnType<typeof kgiPlan>['amount']]>([
    ['2,900万円', 1, { kind: 'amount', yen: 29_000_000 }],
    ['29,000', 1000, { kind: 'amount', yen: 29_000_000 }],
    ['2900', 10_000, { kind: 'amount', yen: 29_000_000 }],
    // A unit of its own outweighs the one chosen beside it.
    ['2900万', 1000, { kind: 'amount', yen: 29_000_000 }],
    ['２９００万円', 1, { kind: 'amount', yen: 29_000_000 }],
    ['', 1, { kind: 'blank' }],
    ['0', 1, { kind: 'unread' }],
    ['-5', 1, { kind: 'unread' }],
    ['たくさん', 1, { kind: 'unread' }],
    ['=HYPERLINK("x")', 1, { kind: 'unread' }],
  ])('%s in units of %d', (amount, amountUnit, expected) => {
    expect(kgiPlan(goalsModel, draft({ amount, amountUnit })).amount).toEqual(expected);
  });

  test('shares by record: 33, 31, 28 and 8 of 100', () => {
    const { byRep, sharing } = kgiPlan(goalsModel, typedGoal);
    expect(sharing).toBe('record');
    expect(byRep.map(({ amount }) => amount)).toEqual([9_570_000, 8_990_000, 8_120_000, 2_320_000]);
  });

  test('what is typed for one leaves the rest to the others, by record', () => {
    const plan = kgiPlan(
      goalsModel,
      draft({ amount: '2900万', sharing: 'own', repAmounts: new Map([['佐藤', '1,000万円']]) }),
    );
    // 19,000,000 over 31 : 28 : 8 of 67.
    expect(plan.byRep.map(({ amount }) => amount)).toEqual([10_000_000, 8_791_045, 7_940_298, 2_268_657]);
    expect(plan.difference).toBe(0);
  });

  test('the parts come to the whole unless somebody typed otherwise, and then the difference is told', () => {
    const amounts = fc.dictionary(
      fc.constantFrom(...goalsModel.reps, '__proto__', 'constructor'),
      fc.integer({ min: 0, max: 40_000_000 }).map(String),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e12 }),
        fc.constantFrom('record', 'even', 'own'),
        amounts,
        (goal, sharing, typed) => {
          const repAmounts = new Map(Object.entries(typed));
          const plan = kgiPlan(goalsModel, draft({ amount: String(goal), sharing, repAmounts }));
          const sum = plan.byRep.reduce((total, { amount }) => total + amount, 0);
          expect(sum - goal).toBe(plan.difference);
          const typedSum = plan.byRep.reduce((total, { amount, isTyped }) => total + (isTyped ? amount : 0), 0);
          if (sharing !== 'own' || (typedSum <= goal && plan.byRep.some(({ isTyped }) => !isTyped)))
            expect(plan.difference).toBe(0);
        },
      ),
    );
  });
});

describe('targets', () => {
  const targetsFor = (part: Partial<Draft> = {}, model: GoalsModel = goalsModel) => {
    const now = draft({ amount: '2900万', ...part });
    return { now, targets: plannedTargets(model, now, kgiPlan(model, now).goal) };
  };

  test('the recommended come first chosen, with 現実的, 必要値 and 挑戦 where they exist', () => {
    const { targets } = targetsFor();
    expect(targets.map(({ entry }) => entry.id)).toEqual(['retention-rate', 'deal-size', 'visits', 'visit-frequency']);
    expect(targets.map(({ options }) => options.map(({ kind }) => kind))).toEqual([
      ['realistic', 'required', 'challenge'],
      ['realistic', 'required', 'challenge'],
      ['realistic', 'challenge'],
      ['realistic'],
    ]);
  });

  test('the least that meets the KGI is proposed: one KPI at its 必要値, the others as usual', () => {
    // Nine usual months (closing = opening × 0.9765 + 3, revenue = their mean × ¥19,850) land at 28,874,500: 125,500 short.
    const { targets } = targetsFor();
    expect(targets.map(({ entry, kind }) => [entry.id, kind])).toEqual([
      ['retention-rate', 'required'],
      ['deal-size', 'realistic'],
      ['visits', 'realistic'],
      ['visit-frequency', 'realistic'],
    ]);
  });

  test('a KGI below the usual landing needs nothing but usual months', () => {
    const { targets } = targetsFor({ amount: '2,800万' });
    expect(targets.every(({ kind }) => kind === 'realistic')).toBe(true);
  });

  test('what is in force stays chosen', () => {
    const { targets } = targetsFor({}, goalsInForce);
    expect(targets.map(({ entry, kind, value }) => [entry.id, kind, value.value])).toEqual([
      ['visits', 'current', 255],
    ]);
  });

  test('reached months, also for lower-is-better and in range', () => {
    const find = (id: string) => goalsModel.catalogue.find((entry) => entry.id === id)!;
    // 0.985, 0.99 and 0.985 of the twelve.
    expect(reachedMonths(find('retention-rate'), { value: 0.985, lower: null, upper: null })).toBe(3);
    // Churn of at most 2 %: the months of 98.5, 98, 99, 98 and 98.5 % retention.
    expect(reachedMonths(find('churn-rate'), { value: 0.02, lower: null, upper: null })).toBe(5);
    // 2.1 to 2.2: 2.1 ×4 and 2.2 ×4.
    expect(reachedMonths(find('visit-frequency'), { value: null, lower: 2.1, upper: 2.2 })).toBe(8);
  });

  test('a rule of the company, while it is being typed, bounds what is proposed', () => {
    const policies = new Map([['visits', { lower: '', upper: '250', weight: '' }]]);
    const { targets } = targetsFor({ policies });
    expect(targets[2]!.options.map(({ value }) => value.value)).toEqual([250, 250]);
  });

  test("reps' parts of a count come to the team's, and an edit is told", () => {
    const { now, targets } = targetsFor();
    const visits = targets[2]!;
    const parts = plannedReps(visits, now)!;
    expect(parts.reps.reduce((sum, { value }) => sum + value.value!, 0)).toBe(251);
    expect(parts.fits).toBe(true);
    const typed = withEntry(EMPTY_DRAFT.repTyped, 'visits', new Map([['佐藤', { ...EMPTY_TARGET, value: '100' }]]));
    const edited = plannedReps(visits, { ...now, repTyped: typed })!;
    expect(edited.fits).toBe(false);
    expect(edited.sum.value).toBe(251 - parts.reps[0]!.value.value! + 100);
  });
});

describe('levers', () => {
  const basis = goalsModel.projection!;
  const levers = (now: Draft) => {
    const targets = plannedTargets(goalsModel, now, GOAL);
    return { targets, levers: plannedLevers(basis, goalsModel, targets, now) };
  };

  test('a lever that a chosen KPI stands for becomes its target', () => {
    const before = levers(typedGoal);
    const moved = withLever(typedGoal, 'retention', 0.985, before.levers, basis, before.targets);
    expect(moved.kinds.get('retention-rate')).toBe('own');
    expect(levers(moved).levers.retention).toBe(0.985);
  });

  test('a lever without one is assumed only, and saved nowhere', () => {
    const before = levers(typedGoal);
    expect(leadingTarget('won', before.targets)).toBeNull();
    const moved = withLever(typedGoal, 'won', 5, before.levers, basis, before.targets);
    expect(levers(moved).levers.won).toBe(5);
    expect(requestOf(goalsModel, moved).targets).toEqual(requestOf(goalsModel, typedGoal).targets);
  });

  test.each(['churn-rate', 'churn-count', 'new-customers', 'deal-size'])(
    'moving a lever through %s leads to where it was moved',
    (id) => {
      const name = id.startsWith('churn') ? 'retention' : id === 'deal-size' ? 'price' : 'won';
      const to = name === 'retention' ? 0.98 : name === 'price' ? 20_500 : 4;
      const proposal = goalsModel.catalogue.find((entry) => entry.id === 'new-customers')!.proposal!;
      const model: GoalsModel = {
        ...goalsModel,
        catalogue: [
          ...goalsModel.catalogue.map((entry) =>
            entry.id === id ? { ...entry, proposal: entry.proposal ?? proposal } : entry,
          ),
          {
            ...goalsModel.catalogue[0]!,
            id: 'churn-count',
            unit: 'companies',
            better: 'lower',
            proposal: { ...proposal, reps: [] },
          },
        ],
      };
      const now = draft({ amount: '2900万', chosen: [id] });
      const targets = plannedTargets(model, now, GOAL);
      const moved = withLever(now, name, to, plannedLevers(basis, model, targets, now), basis, targets);
      const after = plannedLevers(basis, model, plannedTargets(model, moved, GOAL), moved);
      // Cancellations are set in whole customers, of about 119: half of one is as near as it gets.
      const nearest = id === 'churn-count' ? 0.5 / 115 : 0.0005;
      expect(Math.abs(after[name] - to)).toBeLessThanOrEqual(nearest);
      expect(after[name]).not.toBe(basis.level[name]);
    },
  );
});

describe('what is sent', () => {
  test('only what differs from what is in force', () => {
    const request = requestOf(goalsInForce, draft({ who: '佐藤', sharing: 'none', byRep: false }));
    expect(request).toEqual({ version: 'v2', who: '佐藤', why: '', targets: [] });
  });

  test('standing targets begin with the month ahead; goals by rep carry the period of the KGI', () => {
    const { kgi, targets } = requestOf(goalsModel, typedGoal);
    expect(kgi).toEqual({ target: '29000000' });
    expect(new Set(targets.map(({ kpi, period }) => `${kpi === 'revenue'} ${period}`))).toEqual(
      new Set(['true 2024-04:2025-03', 'false 2024-07〜']),
    );
    // 4 goals by rep, and for each of 4 KPIs the team and 4 reps.
    expect(targets).toHaveLength(4 + 4 * 5);
  });

  test('a KPI taken out of the choice loses its goal', () => {
    const { targets } = requestOf(goalsInForce, draft({ sharing: 'none', chosen: [] }));
    expect(targets).toEqual([
      { kpi: 'visits', rep: null, period: '2024-07〜', value: null, lower: null, upper: null, evidence: '' },
    ]);
  });

  test('hostile names are names', () => {
    const hostile = ['__proto__', 'constructor', '=HYPERLINK("x")', '<script>', '\ud800'];
    const model: GoalsModel = {
      ...goalsModel,
      reps: hostile,
      kgi: {
        ...goalsModel.kgi,
        byRep: hostile.map((rep) => ({ rep, recordShare: 0.2, customers: 1, amount: null })),
      },
    };
    const repAmounts = new Map([['__proto__', '1,000万円']]);
    const { targets } = requestOf(model, draft({ amount: '5000万', sharing: 'own', repAmounts }));
    expect(targets.slice(0, 5).map(({ rep, value }) => [rep, value])).toEqual(hostile.map((rep) => [rep, 10_000_000]));
  });

  test.each<[string, Partial<Draft>, 1 | 3 | null]>([
    ['nothing wrong', {}, null],
    ['no amount', { amount: '' }, 1],
    ['a period that is still to be typed', { period: 'own' }, 1],
    ['parts that differ', { sharing: 'own', repAmounts: new Map(goalsModel.reps.map((rep) => [rep, '1'])) }, 1],
    [
      'an unreadable target',
      { kinds: new Map([['visits', 'own']]), typed: new Map([['visits', { ...EMPTY_TARGET, value: 'many' }]]) },
      3,
    ],
    ['bounds the wrong way round', { policies: new Map([['visits', { lower: '5', upper: '4', weight: '' }]]) }, 3],
  ])('%s', (_, part, step) => {
    expect(unreadStep(goalsModel, draft({ amount: '2900万', ...part }))).toBe(step);
  });
});

test('who is at the keyboard is kept over a save and is no change by itself', () => {
  expect(hasTyped(EMPTY_DRAFT)).toBe(false);
  expect(hasTyped(draft({ who: '佐藤' }))).toBe(false);
  expect(hasTyped(draft({ why: '夏' }))).toBe(true);
  expect(afterSave(draft({ who: '佐藤', why: '夏' }))).toEqual(draft({ who: '佐藤' }));
});

test('a proposal is rounded as it is shown, and as the parts by rep are', () => {
  const { options } = plannedTargets(goalsModel, typedGoal, GOAL)[0]!;
  for (const { value } of options) expect(value.value).toBe(asShown(value.value!, 'ratio'));
});

describe('a season', () => {
  /** Half as much in August, the eleven other months alike: (12 − 0.5) ÷ 11 = 23/22 each. */
  const season = Array.from({ length: 12 }, (_, month) => (month === 7 ? 0.5 : 23 / 22));
  const ahead = ['2024-07', '2024-08', '2024-09'].map((month) => ({ month, businessDays: 20, left: 20 }));
  const visits = goalsModel.catalogue.find(({ accumulates }) => accumulates === 'sum')!;
  const model: GoalsModel = {
    ...goalsModel,
    rest: { ...goalsModel.rest, months: ahead },
    catalogue: goalsModel.catalogue.map((each) => (each.id === visits.id ? { ...each, season } : each)),
  };
  const chosen = draft({
    amount: '2,900万円',
    chosen: [visits.id],
    byRep: true,
    kinds: new Map([[visits.id, 'own']]),
    typed: new Map([[visits.id, { ...EMPTY_TARGET, value: '100' }]]),
  });
  const [target] = plannedTargets(model, chosen, GOAL);

  test('spreads a month’s target over the months: 300 over 23/22 : 1/2 : 23/22', () => {
    // 300 × (23/22) ÷ (2 × 23/22 + 1/2) = 121.05…, and 57.89… for August.
    expect(monthly(target!, ahead, 100)).toEqual([121, 58, 121]);
    // Without a season every month is alike.
    expect(monthly({ ...target!, entry: { ...target!.entry, season: null } }, ahead, 100)).toEqual([100, 100, 100]);
  });

  test('each month’s parts come to the team’s', () => {
    const months = monthTargets(target!, ahead, plannedReps(target!, chosen));
    expect(months.map(({ month, team }) => [month, team])).toEqual([
      ['2024-07', 121],
      ['2024-08', 58],
      ['2024-09', 121],
    ]);
    for (const { team, reps } of months) expect(reps.reduce((sum, part) => sum + part, 0)).toBe(team);
  });

  test('is sent month by month, beside the standing target', () => {
    const sent = requestOf(model, { ...chosen, whoOther: '部長' }).targets.filter(
      ({ kpi, rep }) => kpi === visits.id && rep === null,
    );
    expect(sent.map(({ period, value }) => [period, value])).toEqual([
      ['2024-07', 121],
      ['2024-08', 58],
      ['2024-09', 121],
      ['2024-07〜', 100],
    ]);
  });
});
