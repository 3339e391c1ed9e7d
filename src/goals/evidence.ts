/** What the team's own record says a KPI can be (kpi-definitions, "Evidence"). */
import type { KpiDefinition } from '../core/kpi';
import { quantileInclusive } from '../core/stats';
import { type KpiRecord, type MonthValue, closedMonths } from './record';
import type { Goal } from './targets';

export interface Evidence {
  /** Months it rests on: 3 to 12. */
  readonly n: number;
  /** The last closed months with data, oldest first. */
  readonly months: readonly MonthValue[];
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  /** The best month's figure; in range, where no month is better than another inside, the median. */
  readonly best: number;
  /** 現実的: the median; in range Q1 to Q3. A month's figure, as every goal here. */
  readonly realistic: Goal;
  /** 挑戦: the quartile on the better side; in range the same Q1 to Q3. */
  readonly challenge: Goal;
}

/** A record shorter than this proposes nothing. */
export const MINIMUM_MONTHS = 3;
/** What lies further back says little about today. */
export const EVIDENCE_MONTHS = 12;

/**
 * The last 12 closed months in which the KPI has a value, fewer if there are fewer. KGI達成率 has none: within its period it
 * only ever grows, so that a usual month of it does not exist.
 */
export function evidenceMonths(kpi: KpiDefinition, record: KpiRecord): readonly MonthValue[] {
  return kpi.id === 'kgi-progress' ? [] : closedMonths(kpi, record, EVIDENCE_MONTHS);
}

/** Null under {@link MINIMUM_MONTHS}; {@link evidenceMonths} tells how many there are. */
export function evidenceOf(kpi: KpiDefinition, record: KpiRecord): Evidence | null {
  const months = evidenceMonths(kpi, record);
  if (months.length < MINIMUM_MONTHS) return null;
  const values = months.map(({ value }) => value);
  const quartile = (share: number): number => quantileInclusive(values, share)!;
  const [q1, median, q3] = [quartile(0.25), quartile(0.5), quartile(0.75)];
  const figures = { n: months.length, months, q1, median, q3 };
  const value = (figure: number): Goal => ({ kind: 'value', value: figure });
  switch (kpi.better) {
    case 'higher':
      return { ...figures, best: Math.max(...values), realistic: value(median), challenge: value(q3) };
    case 'lower':
      return { ...figures, best: Math.min(...values), realistic: value(median), challenge: value(q1) };
    case 'in-range': {
      const range: Goal = { kind: 'range', lower: q1, upper: q3 };
      return { ...figures, best: median, realistic: range, challenge: range };
    }
  }
}
