/**
 * A brute-force computation of every KPI straight from kpi-definitions.md: slow, obvious, and independent of the
 * product's code (only the day ↔ date conversion of `src/core/days.ts` is shared). Tests hold the product against it.
 *
 * Decisions where the page is silent or open:
 * - No data: a table that a KPI needs is null, has no row, or its first row's day (over all rows of the table, whatever
 *   the filter, cancelled and negative rows too) is after b → null. visits: meetings, approaches, appointment-rate,
 *   visits, win-rate; visits and stocks: visit-frequency, visit-coverage, first-month-follow; stocks (contracts; sales
 *   when there is no contracts table): stocks and tenures; transactions: money; calls: the calls table when it has a
 *   row, else visits. Otherwise counts are numbers, 0 too, and ratios are null on a zero denominator. With the basis
 *   両方 the first day is the earlier of the two tables'. Visits stay needed when calls are activities.
 * - Basis: as set, even when that table is missing (→ no data). Unset: contracts when they have rows, else sales.
 * - An approach may be of any kind; 'without a purpose' is 'none'. 'Under contract' uses the contracts of the product
 *   filter, day by day, without grace. A calls row without a customer is at nobody under contract.
 * - first-month-follow: days start < day ≤ start+30, a visit of any purpose or a call of purpose follow, by anyone, even
 *   after b; spells with start in [a,b] and start ≤ asOf−30; of the owner on the spell's first day. First and later
 *   spells alike.
 * - Transactions: amount ≥ 0 is one (0 yen too); a negative row only reduces revenue. Yearly ÷ 12 is not rounded.
 * - No contracts table: a sale (amount ≥ 0, day ≤ asOf) acts as a contract from its day to day + dormancyDays, of its
 *   rep, its amount and row deciding ties; grace joins as usual. An empty contracts table is a table.
 * - Product filter: contracts of the product; an activity, sales row or call counts when its customer has any contract
 *   of the product, single ones and future ones too. Without a contracts table it selects nothing.
 * - Area and customer filters select customers; a row without a customer is not selected by them. Rep filter:
 *   activities, transactions and calls by their own rep, stocks by owner. Team filter: like a rep filter with 'is in the
 *   team on that day'. Several parts of a filter must all hold.
 * - `single` contracts make no spell, are no contract that somebody is under, and never own.
 * - Owner in a gap bridged by grace: as on the last covered day before. In such a gap nobody is under contract.
 * - visit-frequency: visits by anyone at customers under contract and (rep, team) owned that day; customer-months by
 *   closing month. visit-coverage: customers under contract and owned on one same day of P; a visit in P by anyone, also
 *   on a day of P on which the customer was not under contract.
 * - expected-tenure: in months; spells with end < recordStart are out, earlier starts enter at age recordStart − start;
 *   at risk at t when entry < t ≤ length. A spell ending on b has ended.
 * - A period is partial while days of it are still to come. On its last day it is complete: nothing of it is missing, and
 *   holding 30 days of June against 30 of May would drop what falls due on the 31st. (The page says "contains".)
 * - net-revenue-retention: P′ whole when P is complete; for a partial P its first (b−a+1) days, never beyond a−1; S by
 *   owner at the close of a−1; their money whoever the rep; P′ over before the first transaction → null.
 * - cumulative-revenue with a customer filter: that customer's sum, active or not, whoever the rep (0 when none, or when
 *   another part of the filter excludes it); otherwise the mean over E, whoever the rep, null when E is empty.
 * - Retention and churn: S selected at the close of a−1; retained = active at the close of b, in whatever spell,
 *   whoever owns then.
 * - kgi-progress: from kgiFrom to min(b, kgiTo); null when the target is null or 0, b < kgiFrom or a > kgiTo.
 * - Calls as activities: kind call, purpose none, their own outcome; one that has an activity of kind call of the same
 *   customer, rep (blank equals blank) and day in the visits counts once; equal rows inside the calls table stay.
 * - 'cancelled' rows are out of everything (but for a table's first day), also as the partner of such a pair.
 */
import * as activities from './activities';
import { periodOf } from './calendar';
import * as money from './money';
import type { RefFilter, RefMonths, RefSettings, RefWorkbook } from './records';
import { hasDataBy, type NeededData } from './selection';
import * as stocks from './stocks';

export type * from './records';
export { repIdentity, teamIdentity, type RepIdentity, type TeamIdentity } from './stocks';

const NEEDED = {
  meetings: ['visits'],
  approaches: ['visits'],
  'appointment-rate': ['visits'],
  visits: ['visits'],
  calls: ['calls'],
  'visit-frequency': ['visits', 'stocks'],
  'visit-coverage': ['visits', 'stocks'],
  'first-month-follow': ['visits', 'stocks'],
  'deal-size': ['transactions'],
  'revenue-per-customer': ['transactions'],
  tenure: ['stocks'],
  'expected-tenure': ['stocks'],
  'retention-rate': ['stocks'],
  'churn-rate': ['stocks'],
  'churn-count': ['stocks'],
  'new-customers': ['stocks'],
  'active-customers': ['stocks'],
  'cumulative-revenue': ['transactions'],
  revenue: ['transactions'],
  'net-revenue-retention': ['transactions'],
  'win-rate': ['visits'],
  'kgi-progress': ['transactions'],
} satisfies Record<string, NeededData[]>;

export type RefKpiId = keyof typeof NEEDED;

/** The ids in the order of the page's table. */
export const REF_KPI_IDS = Object.keys(NEEDED) as RefKpiId[];

export function isRefKpiId(id: string): id is RefKpiId {
  return Object.prototype.hasOwnProperty.call(NEEDED, id);
}

export function referenceKpi(
  id: string,
  workbook: RefWorkbook,
  settings: RefSettings,
  months: RefMonths,
  filter: RefFilter,
): number | null {
  if (!isRefKpiId(id)) throw new Error(`No such KPI: ${id}`);
  const period = periodOf(settings, months);
  if (period === null) return null;
  if (!NEEDED[id].every((needed) => hasDataBy(workbook, settings, needed, period.b))) return null;
  const stock = stocks.buildStock(workbook, settings, filter);
  switch (id) {
    case 'meetings':
      return activities.countMeetings(workbook, settings, filter, stock, period);
    case 'approaches':
      return activities.countApproaches(workbook, settings, filter, stock, period);
    case 'appointment-rate':
      return activities.appointmentRate(workbook, settings, filter, stock, period);
    case 'visits':
      return activities.countVisits(workbook, settings, filter, stock, period);
    case 'calls':
      return activities.countCalls(workbook, settings, filter, stock, period);
    case 'win-rate':
      return activities.winRate(workbook, settings, filter, stock, period);
    case 'visit-frequency':
      return activities.visitFrequency(workbook, settings, stock, months, period);
    case 'visit-coverage':
      return activities.visitCoverage(workbook, settings, stock, period);
    case 'first-month-follow':
      return activities.firstMonthFollow(workbook, settings, stock, period);
    case 'tenure':
      return stocks.meanTenure(stock, period);
    case 'expected-tenure':
      return stocks.expectedTenure(stock, settings, period);
    case 'retention-rate':
      return stocks.retentionRate(stock, period);
    case 'churn-rate':
      return stocks.churnRate(stock, period);
    case 'churn-count':
      return stocks.countCancelled(stock, period);
    case 'new-customers':
      return stocks.countNew(stock, period);
    case 'active-customers':
      return stocks.countActive(stock, period);
    case 'deal-size':
      return money.dealSize(workbook, settings, filter, period);
    case 'revenue-per-customer':
      return money.revenuePerCustomer(workbook, settings, filter, period);
    case 'revenue':
      return money.revenue(workbook, settings, filter, period);
    case 'cumulative-revenue':
      return money.cumulativeRevenue(workbook, settings, filter, stock, period);
    case 'net-revenue-retention':
      return money.netRevenueRetention(workbook, settings, filter, stock, months, period);
    case 'kgi-progress':
      return money.kgiProgress(workbook, settings, filter, period);
  }
}
