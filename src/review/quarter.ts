/** The quarter that ends with the month under review, as the record gives it now. */
import { measure, measureMonths } from '../core/evaluate';
import type { Facts } from '../core/facts';
import type { KpiDefinition } from '../core/kpi';
import { fiscalYearOf, type MonthIndex, monthEnd, type MonthSpan, monthStart } from '../core/periods';
import { sliceOfRep, wholeTeam } from '../core/slice';
import { goalFor, type Target } from '../goals/targets';
import { KPIS } from '../kpis';
import { customerChanges, type CustomerChanges } from './customer-changes';
import type { History } from './history';
import { isPresent } from './month-figures';
import type { RevenueResult } from './revenue-result';
import { openFigure, type ReviewFigure } from './review-figures';

export interface ReviewedQuarter {
  /** 1–4, of the fiscal year. */
  readonly number: number;
  readonly revenue: RevenueResult;
  /** Months of it that are not closed: their figures may still change. */
  readonly openMonths: readonly MonthIndex[];
  /** KPIs that have a goal, and what they came to over the three months. */
  readonly kpis: readonly { readonly kpi: KpiDefinition; readonly figure: ReviewFigure }[];
  readonly customers: CustomerChanges;
  /** Of the customers lost: why, as typed, the most frequent first; '' where nothing is. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
  /** In the order in which they were read; none where the settings keep reps from sheets. */
  readonly reps: readonly RepQuarter[];
}

export interface RepQuarter {
  /** Shown name. */
  readonly rep: string;
  /** Customers under contract when the quarter began: what the rest is to be read with. */
  readonly opening: number;
  readonly visits: number;
  readonly won: number;
  readonly lost: number;
  /** Yen, in this quarter and in the one before. */
  readonly revenue: number;
  readonly revenueBefore: number;
}

interface Input {
  /** As of the end of the month. */
  readonly facts: Facts;
  readonly targets: readonly Target[];
  readonly history: History;
  readonly month: MonthIndex;
}

/** null unless the month ends a quarter of the fiscal year. */
export function reviewedQuarter(
  { facts, targets, history, month }: Input,
  revenueIn: (span: MonthSpan) => RevenueResult,
): ReviewedQuarter | null {
  const { settings } = facts;
  const done = month - fiscalYearOf(month, settings).first + 1;
  if (done % 3 !== 0) return null;
  const span = { first: month - 2, last: month };
  const customers = customerChanges(facts, {
    from: monthStart(span.first, settings.closingDay),
    to: monthEnd(span.last, settings.closingDay),
  });
  return {
    number: done / 3,
    revenue: revenueIn(span),
    openMonths: monthsOf(span).filter((each) => !history.closings.has(each)),
    kpis: withGoals(facts, targets, span),
    customers,
    reasons: reasonsOf(customers),
    reps: repsOf(facts, span),
  };
}

function withGoals(facts: Facts, targets: readonly Target[], span: MonthSpan): ReviewedQuarter['kpis'] {
  const measures = measure(wholeTeam(facts), span);
  return KPIS.flatMap((kpi) => {
    const goal = goalFor(targets, kpi, null, span);
    return goal === null ? [] : [{ kpi, figure: openFigure(kpi, measures, goal, facts.settings) }];
  });
}

function reasonsOf({ lost }: CustomerChanges): ReviewedQuarter['reasons'] {
  const counts = new Map<string, number>();
  for (const { reason } of lost) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}

/** Whoever had anything to do with one of its months. */
function repsOf(facts: Facts, span: MonthSpan): RepQuarter[] {
  const reps = facts.settings.byRepSheets ? facts.tables.reps : [];
  return reps.flatMap((rep): RepQuarter[] => {
    const slice = sliceOfRep(facts, rep);
    const inMonth = measureMonths(slice);
    const wasPresent = monthsOf(span).some((month) => {
      const measures = inMonth(month);
      return measures !== null && isPresent(measures);
    });
    const now = measure(slice, span);
    if (now === null || !wasPresent) return [];
    const before = measure(slice, { first: span.first - 3, last: span.first - 1 });
    return [
      {
        rep,
        opening: now.stocks.opening,
        visits: now.activities.visits,
        won: now.stocks.newCustomers + now.stocks.returned,
        lost: now.stocks.cancelled,
        revenue: now.money.revenue,
        revenueBefore: before?.money.revenue ?? 0,
      },
    ];
  });
}

/** Of a quarter. */
const monthsOf = ({ first, last }: MonthSpan): readonly MonthIndex[] => [first, first + 1, last];
