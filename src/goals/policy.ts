/** Rules of the company for KPIs, as rows of 設定: reading them, and writing them so that they read back the same. */
import type { KpiDefinition, Unit } from '../core/kpi';
import type { Bilingual, Language } from '../core/language';
import { POLICY_PREFIX, type PolicyRow } from '../intake/policies';
import type { Policy } from './target-types';
import { inUnit, kpiNamed } from './targets';

export interface ResolvedPolicies {
  /** One a KPI; of several rows for one KPI the last counts. */
  readonly policies: readonly Policy[];
  /** Rows whose KPI or value was not understood: to be shown, never dropped in silence. */
  readonly unread: readonly PolicyRow[];
}

export function resolvePolicies(rows: readonly PolicyRow[]): ResolvedPolicies {
  const byKpi = new Map<string, Policy>();
  const unread: PolicyRow[] = [];
  for (const row of rows) {
    const kpi = kpiNamed(row.kpi);
    if (kpi === undefined || row.rule === null) {
      unread.push(row);
      continue;
    }
    const { lower, upper, weight } = row.rule;
    byKpi.set(kpi.id, { kpi: kpi.id, lower: inUnit(lower, kpi), upper: inUnit(upper, kpi), weight });
  }
  return { policies: [...byKpi.values()], unread };
}

/** The settings row's name: `方針: 訪問頻度`. */
export const policyName = ({ name }: Pick<KpiDefinition, 'name'>, language: Language): string =>
  `${POLICY_PREFIX[language]} ${name[language]}`;

/** What the settings row says of itself, in the column beside the value. */
export const POLICY_MEANING: Bilingual = {
  ja: '会社の方針。例: 1.5〜4、4以下、2以上、2(固定)。「重み 2」でおすすめの優先度を変えます',
  en: 'A rule of the company. Example: 1.5 to 4; at most 4; at least 2; 2 (fixed). "weight 2" changes how likely it is recommended',
};

/** The settings row's value: `1.5〜4、重み 2`; '' for a rule that says nothing. `resolvePolicies` reads it back. */
export function formatPolicy({ lower, upper, weight }: Policy, unit: Unit, language: Language): string {
  const isJapanese = language === 'ja';
  const bounds = boundsText();
  const parts = [bounds, weight === null ? '' : `${isJapanese ? '重み' : 'weight'} ${plain(weight)}`];
  return parts.filter((part) => part !== '').join(isJapanese ? '、' : '; ');

  function boundsText(): string {
    const [low, high] = [lower, upper].map((bound) => (bound === null ? '' : boundText(bound, unit))) as [
      string,
      string,
    ];
    if (low === high) return low;
    if (high === '') return isJapanese ? `${low}以上` : `at least ${low}`;
    if (low === '') return isJapanese ? `${high}以下` : `at most ${high}`;
    return isJapanese ? `${low}〜${high}` : `${low} to ${high}`;
  }
}

/** Rates as percentages, so that nobody wonders whether 1 is 1 % or 100 %. */
const boundText = (bound: number, unit: Unit): string =>
  unit === 'ratio' ? `${plain(Number(`${plain(bound)}e2`))}%` : plain(bound);

/** Digits only, at most 12 of them: no 1e-7, which nobody types, and no rest of a division. */
const plain = (value: number): string => {
  const text = value.toFixed(Math.max(0, 11 - Math.max(0, Math.floor(Math.log10(Math.max(value, 1))))));
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
};
