/** The shapes of the stock–flow projection (kpi-definitions, "Forecast"): plain numbers, so that the sidebar can compute with them too. */
import type { MonthIndex } from '../core/periods';

/**
 * What moves revenue, a month: customers kept and won, and what each brings.
 * revenue of a month = mean of opening and closing customers × frequency × price.
 */
export interface Levers {
  /** Share of a month's opening customers who are still there at its close, 0–1. */
  readonly retention: number;
  /** Customers who join in a month, new and returned. */
  readonly won: number;
  /** Transactions per customer and month. */
  readonly frequency: number;
  /** Yen per transaction. */
  readonly price: number;
}

export type LeverName = keyof Levers;

/** A month of the KGI's period that is not over, and how far its season departs from the level. */
export interface MonthAhead {
  readonly month: MonthIndex;
  /** Share of it still to come: 1, for the running month its remaining share of business days. */
  readonly share: number;
  /** Added to retention and won; multiplies frequency and price. {0, 0, 1, 1} without a season. */
  readonly season: Levers;
}

/** Everything that a projection of the team, or of one rep's customers, starts from. */
export interface ProjectionBasis {
  /** Revenue of the KGI's period up to the as-of day, yen. */
  readonly actual: number;
  /** Customers at the close of the as-of day; those expected at its opening where the KGI's period has not begun. */
  readonly customers: number;
  readonly months: readonly MonthAhead[];
  /** The levers at their 現実的 level: medians of the evidence months. */
  readonly level: Levers;
  /** The evidence months themselves, their season taken out, oldest first: what the interval resamples. At least 3. */
  readonly history: readonly Levers[];
}

export interface ProjectedMonth {
  readonly month: MonthIndex;
  readonly opening: number;
  readonly closing: number;
  /** Customer-months: mean of opening and closing × share. */
  readonly customers: number;
  readonly transactions: number;
  readonly revenue: number;
}

export interface Projection {
  readonly months: readonly ProjectedMonth[];
  /** actual + revenue of the months ahead, yen. */
  readonly landing: number;
}
