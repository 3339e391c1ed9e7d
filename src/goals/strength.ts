/** How closely a KPI went along with revenue in the team's own record: a link, which need not be a cause. */
import { rankCorrelation, ranksOf } from '../core/correlation';
import type { KpiDefinition } from '../core/kpi';
import type { Language } from '../core/language';
import { createRandom } from '../core/random';
import { lineThrough } from '../core/stats';
import type { MonthValue } from './record';

export interface Strength {
  readonly verdict: 'strong' | 'some' | 'unclear' | 'too-short' | 'part-of-revenue';
  /** Spearman's ρ, −1 to 1; null where there is none. */
  readonly rho: number | null;
  /** Months that ρ rests on. */
  readonly months: number;
  /** By how many months revenue follows, 0–3. */
  readonly lag: number;
}

/** Older months say little about how today's customers buy. */
export const STRENGTH_MONTHS = 36;
const MINIMUM_MONTHS = 8;
const LONGEST_LAG = 3;
const PERMUTATIONS = 999;

/** A KPI that is made of revenue, or of which revenue is made, goes along with it by arithmetic. */
export const isPartOfRevenue = ({ id, needs }: KpiDefinition): boolean =>
  needs.includes('transactions') || id === 'active-customers';

/**
 * Spearman's ρ of the KPI's months with revenue of the same month or 1 to 3 months later, both less their straight line (two
 * things that grow are not linked by growing). The lag with the largest |ρ| counts; since it was looked for, chance is asked
 * for the largest of all lags as well: p is the share of 999 seeded shuffles of the KPI's months that reach it.
 * strong: |ρ| ≥ 0.5 and p < 0.05; some: |ρ| ≥ 0.3 and p < 0.1. Under 8 months with both figures it is too short to say.
 * @param months closed months of the KPI; the last 36 are used
 * @param revenue closed months of revenue
 */
export function strengthOf(
  kpi: KpiDefinition,
  months: readonly MonthValue[],
  revenue: readonly MonthValue[],
): Strength {
  if (isPartOfRevenue(kpi)) return { verdict: 'part-of-revenue', rho: null, months: 0, lag: 0 };
  const last = months[months.length - 1]?.month ?? 0;
  const recent = months.filter(({ month }) => month > last - STRENGTH_MONTHS);
  const later = new Map(withoutTrend(revenue.filter(({ month }) => month > last - STRENGTH_MONTHS)).map(pair));
  const own = withoutTrend(recent);
  const lags = Array.from({ length: LONGEST_LAG + 1 }, (_, lag) => linkAt(own, later, lag)).filter(
    ({ places }) => places.length >= MINIMUM_MONTHS,
  );
  if (lags.length === 0) return { verdict: 'too-short', rho: null, months: recent.length, lag: 0 };

  const values = own.map(({ value }) => value);
  const best = strongest(lags, values);
  if (best === null) return { verdict: 'unclear', rho: null, months: recent.length, lag: 0 };
  const size = Math.abs(best.rho);
  // Chance is asked only where it can change the verdict.
  const p = size < 0.3 ? 1 : chanceOf(size, lags, values);
  const verdict = size >= 0.5 && p < 0.05 ? 'strong' : size >= 0.3 && p < 0.1 ? 'some' : 'unclear';
  return { verdict, rho: best.rho, months: best.link.places.length, lag: best.link.lag };
}

/** `訪問件数が多い月は、1か月後の売上も多い傾向がはっきりあります(相関 0.62、11か月)。原因とは限りません。` */
export function strengthSentence(kpi: KpiDefinition, strength: Strength, language: Language): string {
  return (language === 'ja' ? japanese : english)(kpi, strength);
}

function japanese({ name, unit }: KpiDefinition, { verdict, rho, months, lag }: Strength): string {
  if (verdict === 'part-of-revenue') return '売上そのものを形づくる数字です。';
  if (verdict === 'too-short') return `記録が${months}か月分なので、売上との関係はまだ分かりません。`;
  if (verdict === 'unclear') return `売上との関係は、この記録からははっきりしません(${months}か月)。`;
  const [more, later] = [unit === 'count' || unit === 'companies' ? '多い' : '高い', lag === 0 ? '' : `${lag}か月後の`];
  const revenue = rho! > 0 ? '売上も多い' : '売上が少ない';
  const sure = verdict === 'strong' ? '傾向がはっきりあります' : '傾向が少しあります';
  const link = `${name.ja}が${more}月は、${later}${revenue}${sure}`;
  return `${link}(相関 ${rhoText(rho!)}、${months}か月)。原因とは限りません。`;
}

function english({ name }: KpiDefinition, { verdict, rho, months, lag }: Strength): string {
  if (verdict === 'part-of-revenue') return 'Revenue is made of this figure.';
  if (verdict === 'too-short') return `With ${months} months of record, its link with revenue cannot be told yet.`;
  if (verdict === 'unclear') return `The record (${months} months) shows no clear link with revenue.`;
  const later = lag === 0 ? 'the same month' : lag === 1 ? 'the next month' : `${lag} months later`;
  const link = `Months of higher ${name.en.toLowerCase()} ${verdict === 'strong' ? 'tend' : 'tend slightly'} to have ${rho! > 0 ? 'more' : 'less'} revenue ${later}`;
  return `${link} (correlation ${rhoText(rho!)}, ${months} months). It need not be the cause.`;
}

const rhoText = (rho: number): string => `${rho < 0 ? '−' : ''}${Math.abs(rho).toFixed(2)}`;

/** Places in the KPI's series that have a revenue `lag` months later, and the ranks of that revenue. */
interface Link {
  readonly lag: number;
  readonly places: readonly number[];
  readonly revenueRanks: readonly number[];
}

const pair = ({ month, value }: MonthValue): [number, number] => [month, value];

function withoutTrend(months: readonly MonthValue[]): readonly MonthValue[] {
  if (months.length === 0) return [];
  const values = months.map(({ value }) => value);
  const line = lineThrough(
    months.map(({ month }) => month),
    values,
  );
  // Rests of floating point must not be ranked as if they were differences.
  const step = Math.max(...values.map(Math.abs)) * 1e-9 || 1;
  return months.map(({ month, value }) => ({ month, value: Math.round((value - line(month)) / step) * step }));
}

function linkAt(own: readonly MonthValue[], revenue: ReadonlyMap<number, number>, lag: number): Link {
  const places = own.flatMap(({ month }, i) => (revenue.has(month + lag) ? [i] : []));
  return { lag, places, revenueRanks: ranksOf(places.map((i) => revenue.get(own[i]!.month + lag)!)) };
}

/** The earliest lag of the largest |ρ|; null where nothing differs. */
function strongest(links: readonly Link[], values: readonly number[]): { link: Link; rho: number } | null {
  let best: { link: Link; rho: number } | null = null;
  for (const link of links) {
    const rho = rankCorrelation(ranksOf(link.places.map((i) => values[i]!)), link.revenueRanks);
    if (rho !== null && (best === null || Math.abs(rho) > Math.abs(best.rho) + 1e-12)) best = { link, rho };
  }
  return best;
}

function chanceOf(observed: number, links: readonly Link[], values: readonly number[]): number {
  const random = createRandom(1);
  const shuffled = [...values];
  let asLarge = 1;
  for (let turn = 0; turn < PERMUTATIONS; turn++) {
    random.shuffle(shuffled);
    if (Math.abs(strongest(links, shuffled)?.rho ?? 0) >= observed - 1e-12) asLarge++;
  }
  return asLarge / (PERMUTATIONS + 1);
}
