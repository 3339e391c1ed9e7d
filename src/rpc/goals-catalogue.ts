/** Steps 2 and 3: every KPI with its record, what that says about revenue, and what could be a target. */
import { figureText, rangeText } from '../core/figure-text';
import type { KpiDefinition } from '../core/kpi';
import type { Bilingual, Language } from '../core/language';
import { type MonthIndex, formatMonth } from '../core/periods';
import { type Evidence, EVIDENCE_MONTHS, evidenceOf, reachedIn } from '../goals/evidence';
import { gainOf } from '../goals/levers-of-targets';
import { applyPolicy } from '../goals/policy-bounds';
import { policySentence } from '../goals/policy';
import type { ProjectionBasis } from '../goals/projection-types';
import { recommend } from '../goals/recommend';
import { type KpiRecord, closedMonths } from '../goals/record';
import { type Required, requiredValue } from '../goals/required';
import { seasonOf } from '../goals/season';
import { movementOf } from '../goals/signal-sentences';
import { STRENGTH_MONTHS, strengthOf, strengthSentence } from '../goals/strength';
import { NO_TARGET, targetValueOf } from '../goals/target-value';
import type { Policy, TargetValue } from '../goals/target-types';
import { type Goal, type Target, goalFor } from '../goals/targets';
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
  readonly kgi: number | null;
  /** The first month that is not over: from it on, a new goal would hold. */
  readonly month: MonthIndex;
}

const EVIDENCE: Bilingual = {
  ja: '{n}か月の記録(中央値 {median}、四分位 {range})',
  en: '{n} months of record (median {median}, quartiles {range})',
};
const BEYOND: Bilingual = {
  ja: '実績なし({n}か月の記録で、届いた月はありません)',
  en: 'Never reached in {n} months of record',
};
const AGAINST_POLICY: Bilingual = {
  ja: '会社の方針の範囲を超えています',
  en: 'Outside the bounds of the company rule',
};
const NOT_REQUIRED: Readonly<Record<Extract<Required, { reason: unknown }>['reason'], Bilingual>> = {
  'not-tied': {
    ja: '売上と直接つながる計算がないため、必要値は出ません',
    en: 'No arithmetic ties it to revenue, so nothing is required of it',
  },
  'no-goal': { ja: 'KGIを決めると必要値が出ます', en: 'Shown once there is a KGI' },
  'no-record': { ja: '記録がまだ足りず、必要値を計算できません', en: 'The record is too short to compute it' },
  'out-of-reach': {
    ja: 'ほかのKPIが現実的な水準のままでは、これだけでKGIには届きません',
    en: 'With the others at their realistic level, this KPI alone does not reach the KGI',
  },
};

export function goalsCatalogue(input: CatalogueInput): CatalogueEntry[] {
  const { language, record, policies, basis } = input;
  const sold = closedMonths(revenue, record, STRENGTH_MONTHS);
  const parts = KPIS.map((kpi) => {
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
      return { kpi, hasEvidence: evidence !== null, gain, strength, weight };
    }),
    language,
  );
  return parts.map(({ kpi, evidence, months, gain, strength }): CatalogueEntry => {
    const rank = recommended.findIndex((each) => each.kpi === kpi.id);
    const goal = goalFor(input.targets, kpi, null, { first: input.month, last: input.month });
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
      hasTarget: goal !== null,
      proposal: evidence === null ? null : proposalOf(kpi, evidence, goal, input),
    };
  });
}

/** Up to 12 closed months, whether or not they have a value; none before the first record of anything. */
function lastMonths(kpi: KpiDefinition, record: KpiRecord): CatalogueEntry['months'] {
  const first = Math.max(record.first ?? Infinity, record.lastClosed - EVIDENCE_MONTHS + 1);
  const months: CatalogueEntry['months'][number][] = [];
  for (let month = first; month <= record.lastClosed; month++)
    months.push({ month: formatMonth(month), value: record.figure(kpi, month).value });
  return months;
}

function proposalOf(kpi: KpiDefinition, evidence: Evidence, goal: Goal | null, input: CatalogueInput): Proposal {
  const { language, policies, record, basis, kgi, month, reps, targets } = input;
  const { n, q1, median, q3, best } = evidence;
  const policy = policies.find((each) => each.kpi === kpi.id);
  const [realistic, challenge] = [evidence.realistic, evidence.challenge].map((each) =>
    applyPolicy(policy, targetValueOf(each)),
  ) as [ReturnType<typeof applyPolicy>, ReturnType<typeof applyPolicy>];
  const required = requiredValue(kpi.id, median, basis, kgi);
  const asked: TargetValue | null = 'value' in required ? { ...NO_TARGET, value: required.value } : null;
  const reached = (target: TargetValue): number => reachedIn(evidence, goalOfValue(target));
  const reachedRequired = asked === null ? null : reached(asked);
  return {
    n,
    q1,
    median,
    q3,
    best,
    realistic: realistic.value,
    challenge: challenge.value,
    required: asked,
    reached: { realistic: reached(realistic.value), challenge: reached(challenge.value), required: reachedRequired },
    requiredNote:
      'reason' in required
        ? NOT_REQUIRED[required.reason][language]
        : [
            ...(reachedRequired === 0 ? [fill(BEYOND[language], { n })] : []),
            ...(applyPolicy(policy, asked!).bound ? [AGAINST_POLICY[language]] : []),
          ].join(language === 'ja' ? '。' : '. '),
    evidence: fill(EVIDENCE[language], {
      n,
      median: figureText(median, kpi.unit, language),
      range: rangeText(q1, q3, kpi.unit, language),
    }),
    policy:
      policy !== undefined && (realistic.bound || challenge.bound) ? policySentence(policy, kpi.unit, language) : '',
    current: goal === null ? null : targetValueOf(goal),
    thisMonth: record.figure(kpi, month).value,
    reps: repEvidence(kpi, reps, targets, month),
  };
}

/** A target as it is held against the months. */
function goalOfValue({ value, lower, upper }: TargetValue): Goal {
  return value === null ? { kind: 'range', lower: lower ?? 0, upper: upper ?? Infinity } : { kind: 'value', value };
}
