/** The four levers as they were in each closed month, and their usual level. */
import { hasRecord } from '../core/evaluate';
import type { Facts } from '../core/facts';
import type { MonthIndex } from '../core/periods';
import { median, ratio } from '../core/stats';
import type { Levers } from './projection-types';
import type { KpiRecord } from './record';

export interface RecordedMonth {
  readonly month: MonthIndex;
  /** Customers retained ÷ opening customers. */
  readonly retention: number;
  /** New and returned customers. */
  readonly won: number;
  /** Yen per customer-month: revenue ÷ mean of opening and closing customers. */
  readonly perCustomer: number;
  /** Transactions per customer-month. */
  readonly transactions: number;
  /** KPI 取引単価; null in a month without transactions. */
  readonly price: number | null;
}

/** Closed months from which the seasons show: every month of the year twice. */
export const SEASON_MONTHS = 24;
/** Months back: older ones say little about today, and three years give every month of the year three times. */
const LONGEST_RECORD = 36;

/** Closed months of the last three years with customers at the opening and a record of money, oldest first. */
export function recordedMonths(record: KpiRecord, facts: Facts): readonly RecordedMonth[] {
  const months: RecordedMonth[] = [];
  const first = Math.max(record.first ?? Infinity, record.lastClosed - LONGEST_RECORD + 1);
  for (let month = first; month <= record.lastClosed; month++) {
    const { stocks, money, cell } = record.measures(month)!;
    if (stocks.opening === 0 || !hasRecord(['spells', 'transactions'], facts, cell.period.to)) continue;
    const customers = (stocks.opening + stocks.closing) / 2;
    months.push({
      month,
      retention: stocks.retained / stocks.opening,
      won: stocks.newCustomers + stocks.returned,
      perCustomer: money.revenue / customers,
      transactions: money.transactions / customers,
      price: ratio(money.revenue, money.transactions),
    });
  }
  return months;
}

/**
 * The levers at 現実的: medians. The frequency is what turns the median price into the median revenue per customer-month, so
 * that the product of both is the definitions' revenue per customer and not a second one. Null without a transaction.
 */
export function levelOf(months: readonly RecordedMonth[]): Levers | null {
  const price = usual(months.flatMap((month) => month.price ?? []));
  if (price === null) return null;
  return {
    retention: median(months.map(({ retention }) => retention))!,
    won: median(months.map(({ won }) => won))!,
    frequency:
      price === 0
        ? median(months.map(({ transactions }) => transactions))!
        : usual(months.map(({ perCustomer }) => perCustomer))! / price,
    price,
  };
}

/**
 * The median; where that is 0, the mean: a team that bills in a few months of the year does not earn nothing. Null for no
 * values.
 */
function usual(values: readonly number[]): number | null {
  const middle = median(values);
  return middle === 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : middle;
}

/** The levers of one month; frequency × price is its revenue per customer-month. */
export function leversOf(month: RecordedMonth, level: Levers): Levers {
  const price = month.price ?? level.price;
  const frequency = price === 0 ? month.transactions : month.perCustomer / price;
  return { retention: month.retention, won: month.won, frequency, price };
}
