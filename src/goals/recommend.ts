/** The handful of KPIs to begin with: few, of different kinds, each with a reason from the record. */
import { yenText } from '../core/figure-text';
import type { KpiDefinition } from '../core/kpi';
import type { Bilingual, Language } from '../core/language';
import type { Strength } from './strength';

export interface Candidate {
  readonly kpi: KpiDefinition;
  /** Whether the record is long enough to propose a target. */
  readonly hasEvidence: boolean;
  /** Yen by which the landing rises with the KPI at 挑戦 instead of 現実的; null where no arithmetic ties them. */
  readonly gain: number | null;
  readonly strength: Strength;
  /** The company's; null = 1. 0 keeps the KPI out. */
  readonly weight: number | null;
}

export interface Recommendation {
  readonly kpi: string;
  /** One line. */
  readonly why: string;
}

const LEAST = 3;
const MOST = 5;

/**
 * What a KPI is there for. KPIs of one list state one fact, of which one is enough: the first, unless the company weighs another
 * more. Not here, and never recommended: the KGI itself (revenue, KGI progress) and what only results (customers, tenure, revenue
 * to date).
 */
const PURPOSES: readonly { readonly why: Bilingual; readonly facts: readonly (readonly string[])[] }[] = [
  {
    why: { ja: '今のお客さまに続けてもらうための目安です', en: 'Shows whether customers stay' },
    facts: [['retention-rate', 'churn-rate', 'churn-count', 'net-revenue-retention'], ['first-month-follow']],
  },
  {
    why: { ja: '新しいお客さまを増やすための目安です', en: 'Shows whether customers are won' },
    facts: [['new-customers'], ['meetings'], ['win-rate'], ['approaches'], ['appointment-rate']],
  },
  {
    why: { ja: 'お客さまを回れているかの目安です', en: 'Shows whether customers are visited' },
    facts: [['visit-frequency', 'visits'], ['visit-coverage'], ['calls']],
  },
  {
    why: { ja: '取引の大きさを見る目安です', en: 'Shows what a customer brings' },
    facts: [['deal-size', 'revenue-per-customer']],
  },
];

/**
 * 3 to 5 KPIs (fewer if fewer have evidence), best first: the best for keeping customers, for winning them and for visiting, then
 * what scores highest, at most two for one purpose. The score is the yen gained, as a share of the largest gain; where no
 * arithmetic ties the KPI to revenue, half the |ρ| of a clear link in the good direction; times the company's weight.
 */
export function recommend(candidates: readonly Candidate[], language: Language): readonly Recommendation[] {
  const usable = candidates.filter(({ hasEvidence, weight }) => hasEvidence && weight !== 0);
  const largest = Math.max(0, ...usable.map(({ gain }) => gain ?? 0));
  const score = (candidate: Candidate): number => scoreOf(candidate, largest);
  const byScore = (a: Candidate, b: Candidate): number => score(b) - score(a);
  const byPurpose = PURPOSES.map(({ facts }) => facts.flatMap((ids) => preferred(ids, usable) ?? []).sort(byScore));

  const first = byPurpose.slice(0, 3).flatMap(([best]) => best ?? []);
  const further = byPurpose
    .flatMap((own, i) => (i < 3 ? own.slice(1, 2) : own.slice(0, 2)))
    .sort(byScore)
    .filter((candidate, i) => score(candidate) > 0 || first.length + i < LEAST);
  return [...first, ...further]
    .slice(0, MOST)
    .sort(byScore)
    .map((candidate) => ({ kpi: candidate.kpi.id, why: reason(candidate, language) }));
}

/** Of KPIs that state one fact: the heaviest, of equal ones the first. */
function preferred(ids: readonly string[], candidates: readonly Candidate[]): Candidate | undefined {
  const own = ids.flatMap((id) => candidates.find(({ kpi }) => kpi.id === id) ?? []);
  const heaviest = Math.max(...own.map(({ weight }) => weight ?? 1));
  return own.find(({ weight }) => (weight ?? 1) === heaviest);
}

function scoreOf({ kpi, gain, strength, weight }: Candidate, largestGain: number): number {
  const share = gain !== null && gain > 0 && largestGain > 0 ? gain / largestGain : 0;
  return Math.max(share, hasGoodLink(kpi, strength) ? Math.abs(strength.rho!) / 2 : 0) * (weight ?? 1);
}

/** A link in the direction in which the KPI is to go. */
const hasGoodLink = ({ better }: KpiDefinition, { verdict, rho }: Strength): boolean =>
  (verdict === 'strong' || verdict === 'some') && (better === 'lower' ? rho! < 0 : rho! > 0);

function reason({ kpi, gain, strength, weight }: Candidate, language: Language): string {
  const isJapanese = language === 'ja';
  // A forecast to the yen would promise too much.
  const about = yenText(Number((gain ?? 0).toPrecision(2)));
  const purpose = PURPOSES.find(({ facts }) => facts.flat().includes(kpi.id))!.why[language];
  const reasons = [
    gain !== null && gain >= 1
      ? isJapanese
        ? `挑戦の水準なら着地が約${about}増える見込みです`
        : `at the stretch level the landing would rise by about ${about}`
      : hasGoodLink(kpi, strength)
        ? isJapanese
          ? `売上と結びつきがあります(${strength.months}か月の記録)`
          : `linked with revenue in ${strength.months} months of record`
        : '',
    (weight ?? 1) > 1 ? (isJapanese ? '会社の方針で重視しています' : 'weighted by a company rule') : '',
  ].filter((text) => text !== '');
  return [purpose, ...reasons].join(isJapanese ? '。' : '; ') + (isJapanese ? '。' : '.');
}
