/** What a save adds is read back as what was asked for, and what undoes it brings the old goals back. */
import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import type { MonthSpan } from '../../src/core/periods';
import { formatMonth, formatSpan } from '../../src/core/periods';
import { type WantedTarget, targetChanges } from '../../src/goals/ledger';
import { NO_TARGET, targetValueOf } from '../../src/goals/target-value';
import { type Target, goalFor, ownGoal, resolveTargets } from '../../src/goals/targets';
import { TARGET_COLUMNS } from '../../src/intake/target-columns';
import { readTargetRows } from '../../src/intake/targets';
import { KPIS } from '../../src/kpis';
import { targetLine } from '../../src/reports/targets-sheet';
import { dayOfUtcDate } from '../intake/support';
import { d } from '../reference/worked';
import { kpiOf } from '../support/catalogue';
import { span } from '../support/worked-facts';

const REPS = ['佐藤', '=HYPERLINK("x")', '__proto__', '<script>', '🙂 山田'];
const STAMP = { who: '佐藤', at: '2024/07/01 08:12', why: '' };
const wish = (more: Partial<WantedTarget>): WantedTarget => ({
  kpi: kpiOf('visits'),
  rep: null,
  period: '',
  span: null,
  value: { ...NO_TARGET, value: 100 },
  evidence: '',
  ...more,
});
const target = (more: Partial<Target>): Target => ({
  kpi: 'visits',
  rep: null,
  span: null,
  target: 100,
  lower: null,
  upper: null,
  ...more,
});
const from = (first: string): MonthSpan => ({ ...span(first), last: Infinity });

/** The sheet's cells as they are after the rows were written below what is there. */
function written(
  cells: unknown[][],
  wanted: WantedTarget[],
  targets: readonly Target[],
  language: 'ja' | 'en',
): unknown[][] {
  const lines = targetChanges(wanted, targets).map((change) => targetLine(change, STAMP, language));
  return [...cells, ...lines.map((line) => TARGET_COLUMNS.map(({ field }) => line[field]?.value ?? ''))];
}
const read = (cells: unknown[][]) =>
  resolveTargets(readTargetRows(cells), DEFAULT_SETTINGS, d('2024-06-15'), dayOfUtcDate, REPS);
const HEADER: unknown[][] = [TARGET_COLUMNS.map(({ name }) => name.ja)];

describe('what is a change', () => {
  test('the same goal again is none, for the month and for the standing goal it comes from', () => {
    const targets = [target({})];
    expect(targetChanges([wish({}), wish({ period: '2024-07〜', span: from('2024-07') })], targets)).toEqual([]);
    expect(targetChanges([wish({ period: '2024-07', span: span('2024-07') })], targets)).toEqual([]);
  });

  test('another value tells what was in force', () => {
    const wanted = wish({ period: '2024-07〜', span: from('2024-07'), value: { ...NO_TARGET, value: 120 } });
    const [change] = targetChanges([wanted], [target({})]);
    expect(change).toEqual({ ...wanted, before: { ...NO_TARGET, value: 100 } });
  });

  test('taking away what is not there is none', () => {
    expect(targetChanges([wish({ value: NO_TARGET })], [])).toEqual([]);
    expect(targetChanges([wish({ value: NO_TARGET })], [target({})])).toHaveLength(1);
  });

  test('of two wishes for one thing the last one counts', () => {
    const changes = targetChanges([wish({}), wish({ value: { ...NO_TARGET, value: 7 } })], []);
    expect(changes.map(({ value }) => value.value)).toEqual([7]);
  });

  test('months with a goal of their own follow a new standing goal, and say so', () => {
    const targets = [
      target({}),
      target({ span: span('2024-06'), target: 40 }),
      target({ span: span('2024-08'), target: 50 }),
      target({ span: span('2024-09'), target: 120 }),
      target({ span: span('2024-10'), target: 60 }),
      target({ span: span('2024-08'), rep: '佐藤', target: 5 }),
    ];
    const standing = wish({ period: '2024-07〜', span: from('2024-07'), value: { ...NO_TARGET, value: 120 } });
    const october = wish({ period: '2024-10', span: span('2024-10'), value: { ...NO_TARGET, value: 70 } });
    const changes = targetChanges([standing, october], targets);
    // June is over, September has 120 already, October was asked for itself, and a rep's August is the rep's.
    expect(changes.map(({ period, value, before, follows }) => [period, value.value, before.value, follows])).toEqual([
      ['2024-07〜', 120, 100, undefined],
      ['2024-10', 70, 60, undefined],
      ['2024-08', 120, 50, '2024-07〜'],
    ]);
    expect(targetLine(changes[2]!, STAMP, 'ja').evidence).toEqual({ value: '「2024-07〜」の目標に合わせました' });
    expect(targetLine(changes[2]!, STAMP, 'en').evidence).toEqual({ value: 'Follows the goal "2024-07〜"' });
  });

  test('a goal that is taken away is taken away from the months that have their own too', () => {
    const targets = [target({}), target({ span: span('2024-08'), target: 50 })];
    const changes = targetChanges([wish({ period: '2024-07〜', span: from('2024-07'), value: NO_TARGET })], targets);
    expect(changes.map(({ period, value }) => [period, value])).toEqual([
      ['2024-07〜', NO_TARGET],
      ['2024-08', NO_TARGET],
    ]);
  });

  test('a range is compared by its bounds', () => {
    const frequency = { kpi: kpiOf('visit-frequency'), value: { value: null, lower: 1.5, upper: null } };
    const inForce = target({ kpi: 'visit-frequency', target: null, lower: 1.5 });
    expect(targetChanges([wish(frequency)], [inForce])).toEqual([]);
    expect(targetChanges([wish(frequency)], [{ ...inForce, upper: 4 }])).toHaveLength(1);
  });
});

/** A goal as a person sets it: a kind of figure that fits the KPI's unit. */
const wishes = fc
  .record({
    kpi: fc.constantFrom(...KPIS),
    rep: fc.option(fc.constantFrom(...REPS)),
    first: fc.integer({ min: 24_280, max: 24_300 }),
    kind: fc.constantFrom('always', 'from', 'months'),
    length: fc.integer({ min: 1, max: 12 }),
    figures: fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 1000 })),
    isNone: fc.boolean(),
    evidence: fc.string(),
  })
  .map(({ kpi, rep, first, kind, length, figures: [low, more], isNone, evidence }): WantedTarget => {
    const months = { first, last: first + length - 1 };
    const scale = kpi.unit === 'ratio' ? 1 / 1000 : 1;
    const value = isNone
      ? NO_TARGET
      : kpi.better === 'in-range'
        ? { value: null, lower: low === 0 ? null : low * scale, upper: (low + more) * scale }
        : { ...NO_TARGET, value: low * scale };
    const [period, at]: [string, MonthSpan | null] =
      kind === 'always'
        ? ['', null]
        : kind === 'from'
          ? [`${formatMonth(first)}〜`, { first, last: Infinity }]
          : [formatSpan(months), months];
    // Progress of the KGI is no goal of one rep.
    return { kpi, rep: kpi.id === 'kgi-progress' ? null : rep, period, span: at, value, evidence };
  });
const language = fc.constantFrom<'ja' | 'en'>('ja', 'en');

/** Every month's goal of everything that was asked for. */
function goalsOf(targets: readonly Target[], wanted: readonly WantedTarget[]): unknown[] {
  return wanted.flatMap(({ kpi, rep, span: at }) => [
    ...(at !== null && at.last !== Infinity ? [goalFor(targets, kpi, rep, at), ownGoal(targets, kpi, rep, at)] : []),
    ...Array.from({ length: 40 }, (_, i) => goalFor(targets, kpi, rep, { first: 24_275 + i, last: 24_275 + i })),
  ]);
}

test('property: a goal that was saved is the goal that is read, and nothing of it is unread', () => {
  fc.assert(
    fc.property(fc.array(wishes, { maxLength: 6 }), wishes, language, (earlier, wanted, spoken) => {
      const before = written(HEADER, earlier, [], spoken);
      const after = read(written(before, [wanted], read(before).targets, spoken));
      expect(after.unread).toEqual([]);
      const { kpi, rep, span: at } = wanted;
      if (at !== null && at.last !== Infinity)
        expect(targetValueOf(ownGoal(after.targets, kpi, rep, at))).toEqual(wanted.value);
      // From its beginning on, also in months that had a goal of their own, until another standing goal begins.
      if (at?.last !== Infinity) return;
      const next = earlier.flatMap((each) =>
        each.kpi === kpi && each.rep === rep && each.span?.last === Infinity && each.span.first > at.first
          ? [each.span.first]
          : [],
      );
      for (let month = at.first; month < Math.min(at.first + 30, ...next); month++)
        expect(targetValueOf(goalFor(after.targets, kpi, rep, { first: month, last: month }))).toEqual(wanted.value);
    }),
  );
});

test('property: set again, what was in force before brings every month’s goal back', () => {
  fc.assert(
    fc.property(
      fc.array(wishes, { maxLength: 6 }),
      fc.array(wishes, { maxLength: 4 }),
      language,
      (earlier, wanted, spoken) => {
        const before = written(HEADER, earlier, [], spoken);
        const { targets } = read(before);
        const saved = written(before, wanted, targets, spoken);
        const undo = targetChanges(wanted, targets).map((change): WantedTarget => ({
          ...change,
          value: change.before,
        }));
        const undone = written(saved, undo, read(saved).targets, spoken);
        expect(goalsOf(read(undone).targets, wanted)).toEqual(goalsOf(targets, wanted));
        // Nothing was overwritten.
        expect(undone.slice(0, saved.length)).toEqual(saved);
      },
    ),
  );
});
