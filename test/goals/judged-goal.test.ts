/** Retention and churn are one fact: a goal for one is a goal for both. */
import { monthIndex } from '../../src/core/periods';
import { judgedGoal } from '../../src/goals/judged-goal';
import type { Target } from '../../src/goals/targets';
import { KPIS } from '../../src/kpis';

const kpi = (id: string) => KPIS.find((each) => each.id === id)!;
const [RETENTION, CHURN] = [kpi('retention-rate'), kpi('churn-rate')];
const MAY = monthIndex(2024, 5);
const month = (index: number) => ({ first: index, last: index });
const target = (id: string, value: number | null, more: Partial<Target> = {}): Target => ({
  kpi: id,
  rep: null,
  span: null,
  target: value,
  lower: null,
  upper: null,
  ...more,
});

test.each([
  ['churn from retention', [target('retention-rate', 0.985)], CHURN, 0.015],
  ['retention from churn', [target('churn-rate', 0.02)], RETENTION, 0.98],
  ['its own goes before the other', [target('retention-rate', 0.985), target('churn-rate', 0.02)], CHURN, 0.02],
])('%s', (_, targets, of, value) => {
  expect(judgedGoal(targets, of, null, month(MAY))).toEqual({ kind: 'value', value });
});

test('over two months retention compounds, and churn is the rest of it', () => {
  // 0.9 × 0.9 = 0.81
  expect(judgedGoal([target('retention-rate', 0.9)], CHURN, null, { first: MAY, last: MAY + 1 })).toEqual({
    kind: 'value',
    value: 0.19,
  });
});

test('of a rep the rep’s, never the team’s', () => {
  const targets = [target('retention-rate', 0.985)];
  expect(judgedGoal(targets, CHURN, '佐藤', month(MAY))).toBeNull();
  expect(judgedGoal([target('retention-rate', 0.95, { rep: '佐藤' })], CHURN, '佐藤', month(MAY))).toEqual({
    kind: 'value',
    value: 0.05,
  });
});

test('not where a person took it away, and not for other KPIs', () => {
  const targets = [target('retention-rate', 0.985), target('churn-rate', null)];
  expect(judgedGoal(targets, CHURN, null, month(MAY))).toBeNull();
  expect(judgedGoal([target('retention-rate', 0.985)], kpi('churn-count'), null, month(MAY))).toBeNull();
});
