/** The stock–flow projection (kpi-definitions, "Forecast"): levers multiplied out, month by month. Runs in the browser too. */
import type { Levers, MonthAhead, ProjectedMonth, Projection, ProjectionBasis } from './projection-types';

/** The levers of one month: the level with its season. A share stays a share, and nobody un-joins. */
export function ratesOf(levers: Levers, season: Levers): Levers {
  return {
    retention: Math.min(1, Math.max(0, levers.retention + season.retention)),
    won: Math.max(0, levers.won + season.won),
    frequency: levers.frequency * season.frequency,
    price: levers.price * season.price,
  };
}

/** What happens in a month ahead: of a month of which a share is left, that share of everything. */
export interface MonthFlow extends Pick<MonthAhead, 'month' | 'share'> {
  /** Share of the opening customers still there at the close. */
  readonly kept: number;
  /** Customers who join. */
  readonly joining: number;
  /** Transactions per customer and whole month. */
  readonly frequency: number;
  readonly price: number;
}

export function flowOf({ month, share, season }: MonthAhead, levers: Levers): MonthFlow {
  const { retention, won, frequency, price } = ratesOf(levers, season);
  return { month, share, kept: share === 1 ? retention : retention ** share, joining: won * share, frequency, price };
}

export function projectMonth(
  opening: number,
  { month, share, kept, joining, frequency, price }: MonthFlow,
): ProjectedMonth {
  const closing = opening * kept + joining;
  const customers = ((opening + closing) / 2) * share;
  const transactions = customers * frequency;
  return { month, opening, closing, customers, transactions, revenue: transactions * price };
}

/** Where the KGI's period lands with these levers; `basis.actual` when no month of it is left. */
export function project(basis: ProjectionBasis, levers: Levers): Projection {
  let customers = basis.customers;
  let landing = basis.actual;
  const months = basis.months.map((ahead) => {
    const projected = projectMonth(customers, flowOf(ahead, levers));
    customers = projected.closing;
    landing += projected.revenue;
    return projected;
  });
  return { months, landing };
}
