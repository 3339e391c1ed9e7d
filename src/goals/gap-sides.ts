/** The sides of a gap by lever: what a team's or a rep's customers did, what they did a year before, and what a goal asks. */
import { type Day, addMonths } from '../core/days';
import { hasRecord, measureMonths } from '../core/evaluate';
import { type MonthSpan, monthEnd, monthOf, resolvePeriod } from '../core/periods';
import type { Slice } from '../core/slice';
import { type GapParts, type Side, gapByLever, revenueOf } from './gap-by-lever';
import type { Levers } from './projection-types';

/** A month's stock and what changed it. */
interface StockMonth {
  readonly opening: number;
  readonly won: number;
  readonly lost: number;
  readonly handedOver: number;
  /** Share of the month that counts: its days gone; 0 for a month before the span, which only leads to its opening stock. */
  readonly share: number;
}

/** A month of the record, with what it brought. */
interface RecordedMonth extends StockMonth {
  readonly transactions: number;
  readonly revenue: number;
}

/**
 * Revenue of a span up to the as-of day against a goal for as long, by lever.
 * Reference: from the same customers at the beginning, the planned levers month by month, and then every lever better (or worse)
 * by one and the same share, until they come to the goal: what the goal asks beyond the plan is asked of all levers alike.
 * Null where it cannot be told: no record, no goal above 0, a plan or a record without customers or transactions.
 * @param goal yen by the as-of day: target × pace
 * @param plan the levers at their level, or at the targets
 */
export function gapToGoal(slice: Slice, span: MonthSpan, goal: number, plan: Levers): GapParts | null {
  const months = recordedMonths(slice, span);
  const actual = sideOf(months);
  if (actual === null || goal <= 0) return null;
  const planned = plannedSide(months[0]?.opening ?? 0, months, plan);
  const reference = stretched(planned, goal);
  return reference === null ? null : gapByLever(reference, actual);
}

/**
 * Revenue of a span up to the as-of day against the same span a year before, a running month up to the same day. Customers won
 * and lost are counted from the beginning of the earlier span. Null without a record of it, and where either side cannot be told.
 */
export function gapToLastYear(slice: Slice, span: MonthSpan): GapParts | null {
  const { settings, asOf } = slice.facts;
  const now = recordedMonths(slice, span);
  const running = monthOf(asOf, settings.closingDay);
  const isPartial = now.some(({ share }) => share < 1);
  const before = { first: span.first - 12, last: Math.min(span.last, running) - 12 };
  const lastDay = isPartial ? addMonths(asOf, -12) : monthEnd(before.last, settings.closingDay);
  if (
    now.length === 0 ||
    !hasRecord(['spells', 'transactions'], slice.facts, monthEnd(before.first, settings.closingDay))
  )
    return null;

  const then = recordedMonths(upTo(slice, lastDay), before);
  const between = recordedMonths(slice, { first: span.first - 12, last: span.first - 1 });
  // The same shares on both sides: of February, 15 days are not the same share every year.
  const reference = sideOf(then.map((month, i) => ({ ...month, share: now[i]!.share })));
  const actual = sideOf([...between.map((month) => ({ ...month, share: 0 })), ...now]);
  return reference === null || actual === null ? null : gapByLever(reference, actual);
}

/** The months of a span that have begun. */
function recordedMonths(slice: Slice, span: MonthSpan): RecordedMonth[] {
  const { settings, asOf } = slice.facts;
  const measuresOf = measureMonths(slice);
  const months: RecordedMonth[] = [];
  for (let month = span.first; month <= span.last; month++) {
    const period = resolvePeriod({ first: month, last: month }, settings, asOf);
    const measures = measuresOf(month);
    if (period === null || measures === null) break;
    const { stocks, money } = measures;
    months.push({
      opening: stocks.opening,
      won: stocks.newCustomers + stocks.returned,
      lost: stocks.cancelled,
      handedOver: stocks.handedIn - stocks.handedOut,
      share: (period.to - period.from + 1) / (period.fullTo - period.from + 1),
      transactions: money.transactions,
      revenue: money.revenue,
    });
  }
  return months;
}

const upTo = (slice: Slice, asOf: Day): Slice => ({ ...slice, facts: { ...slice.facts, asOf } });

/** Null where it cannot be multiplied out: revenue without customers, or without transactions. */
function sideOf(months: readonly RecordedMonth[]): Side | null {
  const stock = stockOf(months);
  const counted = months.filter(({ share }) => share > 0);
  const transactions = counted.reduce((total, month) => total + month.transactions, 0);
  const revenue = counted.reduce((total, month) => total + month.revenue, 0);
  if (transactions === 0 && revenue === 0) return { ...stock, frequency: 0, price: 0 };
  const customers = stock.held + stock.won - stock.lost + stock.handedOver;
  if (customers <= 0 || transactions === 0) return null;
  return { ...stock, frequency: transactions / customers, price: revenue / transactions };
}

/** In customer-months: who comes or goes during a month makes half of it, and all of every later one. */
function stockOf(months: readonly StockMonth[]): Pick<Side, 'held' | 'won' | 'lost' | 'handedOver'> {
  const after = months.map(
    ({ share }, i) => share / 2 + months.slice(i + 1).reduce((total, later) => total + later.share, 0),
  );
  const sum = (figure: (month: StockMonth) => number): number =>
    months.reduce((total, month, i) => total + figure(month) * after[i]!, 0);
  return {
    held: (months[0]?.opening ?? 0) * months.reduce((total, { share }) => total + share, 0),
    won: sum(({ won }) => won),
    lost: sum(({ lost }) => lost),
    handedOver: sum(({ handedOver }) => handedOver),
  };
}

function plannedSide(opening: number, months: readonly StockMonth[], plan: Levers): Side {
  let customers = opening;
  const planned = months.map(({ share }): StockMonth => {
    const month = {
      opening: customers,
      won: plan.won * share,
      lost: customers * (1 - plan.retention ** share),
      handedOver: 0,
      share,
    };
    customers += month.won - month.lost;
    return month;
  });
  return { ...stockOf(planned), frequency: plan.frequency, price: plan.price };
}

/** Every lever better by the same share, so that revenue is the goal; null where no share does it. */
function stretched(side: Side, goal: number): Side | null {
  const by = (share: number): Side => ({
    ...side,
    won: side.won * (1 + share),
    lost: side.lost * Math.max(0, 1 - share),
    frequency: side.frequency * (1 + share),
    price: side.price * (1 + share),
  });
  if (!(revenueOf(by(1)) > 0)) return null;
  let [low, high] = [-1, 1];
  while (revenueOf(by(high)) < goal) high *= 2;
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2;
    if (revenueOf(by(middle)) < goal) low = middle;
    else high = middle;
  }
  return by(high);
}
