/** Steps 2 and 3: every KPI with its record, what that says about revenue, and what could be a target. */
import { figureText, rangeText } from '../core/figure-text';
import type { KpiDefinition } from '../core/kpi';
import type { Bilingual, Language } from '../core/language';
import { type MonthIndex, formatMonth } from '../core/periods';
import { type Evidence, EVIDENCE_MONTHS, evidenceOf } from '../goals/evidence';
import { gainOf } from '../goals/levers-of-targets';
import type { ProjectionBasis } from '../goals/projection-types';
import { recommend } from '../goals/recommend';
import { type KpiRecord, closedMonths } from '../goals/record';
import { seasonOf } from '../goals/season';
import { movementOf } from '../goals/signal-sentences';
import { STRENGTH_MONTHS, strengthOf, strengthSentence } from '../goals/strength';
import { isSameTarget, targetValueOf } from '../goals/target-value';
import type { Policy } from '../goals/target-types';
import { type Goal, type Target, goalFor, ownGoal, ownMonths, standingGoal } from '../goals/targets';
import { fill } from '../i18n/sentences';
import { KPIS } from '../kpis';
import revenue from '../kpis/revenue';
import type { CatalogueEntry, Proposal } from './goals-model';
import { type RepRecord, repEvidence } from './goals-reps';

export interface CatalogueInput {
  readonly language: Language;
  readonly record: KpiRecord;
  readonly reps: readonly RepRecord[];
  readonly targets: readonly Target[];
  readonly policies: readonly Policy[];
  /** Of the KGI in force. */
  readonly basis: ProjectionBasis | null;
  /** The first month that a new goal would hold for. */
  readonly from: MonthIndex;
  /** The month that contains the as-of day. */
  readonly running: MonthIndex;
}

const EVIDENCE: Bilingual = {
  ja: '{n}か月の記録(中央値 {median}、四分位 {range})',
  en: '{n} months of record (median {median}, quartiles {range})',
};
export function goalsCatalogue(input: CatalogueInput): CatalogueEntry[] {
  const { language, record, policies, basis, targets, from, running } = input;
  const sold = closedMonths(revenue, record, STRENGTH_MONTHS);
  // KGI達成率 is the KGI itself, which step 1 sets: nobody sets it twice.
  const parts = KPIS.filter(({ id }) => id !== 'kgi-progress').map((kpi) => {
    const evidence = evidenceOf(kpi, record);
    const months = closedMonths(kpi, record, STRENGTH_MONTHS);
    const challenge = evidence?.challenge;
    const gain =
      basis === null || challenge?.kind !== 'value' ? null : gainOf(kpi.id, challenge.value, evidence!.median, basis);
    return { kpi, evidence, months, gain, strength: strengthOf(kpi, months, sold) };
  });
  const recommended = recommend(
    parts.map(({ kpi, evidence, gain, strength }) => {
      const weight = policies.find((policy) => policy.kpi === kpi.id)?.weight ?? null;
      return { kpi, hasEvidence: evidence !== null && hasAim(evidence.challenge, kpi), gain, strength, weight };
    }),
    language,
  );
  return parts.map(({ kpi, evidence, months, gain, strength }): CatalogueEntry => {
    const rank = recommended.findIndex((each) => each.kpi === kpi.id);
    const goal = goalFor(targets, kpi, null, { first: from, last: from });
    return {
      id: kpi.id,
      name: kpi.name[language],
      summary: kpi.summary[language],
      formula: kpi.formula[language],
      unit: kpi.unit,
      better: kpi.better,
      accumulates: kpi.accumulates,
      months: lastMonths(kpi, record),
      movement: movementOf(kpi, months, language),
      strength: { ...strength, gain, sentence: strengthSentence(kpi, strength, language) },
      recommended: rank < 0 ? null : rank + 1,
      why: recommended[rank]?.why ?? '',
      season: kpi.accumulates === 'sum' ? seasonOf(months) : null,
      thisMonth: record.figure(kpi, running).value,
      current: goal === null ? null : targetValueOf(goal),
      monthGoals: monthGoals(kpi, input),
      reps: repEvidence(kpi, input.reps, targets, from, running),
      proposal: evidence === null ? null : proposalOf(kpi, evidence, language),
    };
  });
}

/** Nobody aims at none of what there should be more of. */
const hasAim = (goal: Goal, { better }: KpiDefinition): boolean =>
  better === 'lower' || (goal.kind === 'range' ? goal.upper : goal.value) > 0;

/** Up to 12 closed months, whether or not they have a value; none before the first record of anything. */
function lastMonths(kpi: KpiDefinition, record: KpiRecord): CatalogueEntry['months'] {
  const first = Math.max(record.first ?? Infinity, record.lastClosed - EVIDENCE_MONTHS + 1);
  const months: CatalogueEntry['months'][number][] = [];
  for (let month = first; month <= record.lastClosed; month++)
    months.push({ month: formatMonth(month), value: record.figure(kpi, month).value });
  return months;
}

function proposalOf({ unit }: KpiDefinition, evidence: Evidence, language: Language): Proposal {
  const { n, months, q1, median, q3, best, realistic, challenge } = evidence;
  return {
    n,
    values: months.map(({ value }) => value),
    q1,
    median,
    q3,
    best,
    realistic: targetValueOf(realistic),
    challenge: targetValueOf(challenge),
    evidence: fill(EVIDENCE[language], {
      n,
      median: figureText(median, unit, language),
      range: rangeText(q1, q3, unit, language),
    }),
  };
}

function monthGoals(kpi: KpiDefinition, { targets, from }: CatalogueInput): CatalogueEntry['monthGoals'] {
  return ownMonths(targets, kpi, null, from).flatMap((month) => {
    const value = targetValueOf(ownGoal(targets, kpi, null, { first: month, last: month }));
    const standing = targetValueOf(standingGoal(targets, kpi, null, month));
    return isSameTarget(value, standing) ? [] : [{ month: formatMonth(month), value }];
  });
}
