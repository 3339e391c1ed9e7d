/** The shapes of targets as they are set and edited: plain numbers, so that the sidebar can compute with them too. */
import type { KpiDefinition } from '../core/kpi';

/** What must be known of a KPI to share its target out. */
export type KpiKind = Pick<KpiDefinition, 'unit' | 'better' | 'accumulates'>;

/** A value, or a range for KPIs whose best is in between. A month's figure. */
export interface TargetValue {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** What a rep's own record and customers say of one KPI. */
export interface RepEvidence {
  readonly rep: string;
  /** Closed months with a figure of this rep. */
  readonly n: number;
  /**
   * What is usual for this rep: of what has a denominator all numerators over all denominators (a median of small shares is
   * mostly 0 % or 100 %), otherwise the mean month. Null when there is none.
   */
  readonly usual: number | null;
  /** Sum of the denominators over the evidence months (for counts and money: of the figure itself): the weight in the team's. */
  readonly weight: number;
  /** Customers owned at the close of the as-of day, as a share of all reps' customers. */
  readonly customerShare: number;
  /** Figure so far of the month that contains the as-of day; null without one. */
  readonly thisMonth: number | null;
  /** In force now; null = none. */
  readonly current: TargetValue | null;
}

/** A rule of the company for one KPI: `1.5〜4`, fixed, or a weight in the recommendation. Bounds in the KPI's own unit. */
export interface Policy {
  readonly kpi: string;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly weight: number | null;
}
