/** From KPIs' targets to the levers they move, and the yen that moves. Runs in the browser too. */
import { flowOf, project } from './projection';
import type { LeverName, Levers, ProjectionBasis } from './projection-types';

/** A KPI's monthly figure by its id; null = none. */
export type FigureOfKpi = (kpi: string) => number | null;

/** Which lever a KPI moves. Of the other KPIs no arithmetic says by how much they move revenue. */
export const LEVER_OF_KPI: ReadonlyMap<string, LeverName> = new Map<string, LeverName>([
  ['retention-rate', 'retention'],
  ['churn-rate', 'retention'],
  ['churn-count', 'retention'],
  ['new-customers', 'won'],
  ['meetings', 'won'],
  ['approaches', 'won'],
  ['appointment-rate', 'won'],
  ['win-rate', 'won'],
  ['deal-size', 'price'],
  ['revenue-per-customer', 'price'],
]);

/**
 * The levers when the KPIs stand at their targets; those without a target stay at the level. Where two targets move one
 * lever, the one nearer to it counts: retention rate before churn rate before cancellations; new customers before meetings
 * before approaches × appointment rate.
 * @param median the KPI's median month, from which the target departs
 */
export function leversOfTargets(basis: ProjectionBasis, median: FigureOfKpi, target: FigureOfKpi): Levers {
  const price = target('deal-size') ?? basis.level.price;
  const perCustomer = basis.level.frequency * basis.level.price * times('revenue-per-customer');
  // A price that has a target of its own stays; what revenue per customer asks for beyond it comes from the frequency.
  const asksMore = target('revenue-per-customer') !== null && price !== 0;
  const frequencyTakesIt = asksMore && target('deal-size') !== null;
  const priceTakesIt = asksMore && !frequencyTakesIt && basis.level.frequency !== 0;
  return {
    retention: retentionAsked() ?? basis.level.retention,
    won: wonAsked(),
    frequency: frequencyTakesIt ? perCustomer / price : basis.level.frequency,
    price: priceTakesIt ? perCustomer / basis.level.frequency : price,
  };

  function retentionAsked(): number | null {
    const [retention, churn, lost] = ['retention-rate', 'churn-rate', 'churn-count'].map(target);
    if (retention != null) return retention;
    if (churn != null) return 1 - churn;
    return lost == null ? null : retentionFor(basis, lost);
  }

  function wonAsked(): number {
    const [joining, usual] = [target('new-customers'), median('new-customers')];
    if (joining !== null && usual !== null) return Math.max(0, basis.level.won + joining - usual);
    const meetings = target('meetings') === null ? times('approaches') * times('appointment-rate') : times('meetings');
    return basis.level.won * meetings * times('win-rate');
  }

  /** Target ÷ median; 1 where either is missing. */
  function times(kpi: string): number {
    const [asked, usual] = [target(kpi), median(kpi)];
    return asked === null || usual === null || usual === 0 ? 1 : asked / usual;
  }
}

/** Yen by which the landing rises if one KPI stands at a value instead of its median; null where no arithmetic ties them. */
export function gainOf(kpi: string, value: number, median: number, basis: ProjectionBasis): number | null {
  if (!LEVER_OF_KPI.has(kpi)) return null;
  const landing = (at: number): number => {
    const only =
      (figure: number): FigureOfKpi =>
      (other) =>
        other === kpi ? figure : null;
    return project(basis, leversOfTargets(basis, only(median), only(at))).landing;
  };
  return landing(value) - landing(median);
}

/** Customers lost in a month of those ahead, on average, at a retention; 0 without months ahead. */
export function lostAt(basis: ProjectionBasis, retention: number): number {
  const levers = { ...basis.level, retention };
  const { months } = project(basis, levers);
  let [lost, shares] = [0, 0];
  basis.months.forEach((ahead, i) => {
    lost += months[i]!.opening * (1 - flowOf(ahead, levers).kept);
    shares += ahead.share;
  });
  return shares === 0 ? 0 : lost / shares;
}

/** The retention at which that many are lost: fewer lost, more kept, so it can be closed in on. */
function retentionFor(basis: ProjectionBasis, lost: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (lostAt(basis, middle) > lost) low = middle;
    else high = middle;
  }
  return high;
}
