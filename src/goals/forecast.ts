/** Where the KGI's period is heading, from the record (kpi-definitions, "Forecast"): what the projection starts from. */
import type { BusinessCalendar } from '../core/calendar';
import { kgiSpan } from '../core/kgi-span';
import type { Facts } from '../core/facts';
import { type MonthIndex, type MonthSpan, monthOf, monthOfYear } from '../core/periods';
import { EVIDENCE_MONTHS, MINIMUM_MONTHS } from './evidence';
import { type RecordedMonth, SEASON_MONTHS, levelOf, recordedMonths } from './lever-record';
import { NO_SEASON, seasonsOf, withoutSeason } from './lever-seasons';
import { paceOf } from './pace';
import { project } from './projection';
import type { Levers, MonthAhead, ProjectionBasis } from './projection-types';
import type { KpiRecord } from './record';

/**
 * Null under 3 closed months with customers and revenue, without any transaction in them, or if the KGI's period cannot be
 * read. For a period wholly in the past no months are ahead. For one that has not begun nothing is actual yet, and `customers`
 * are those whom the 現実的 levers leave at its opening: what happens before it is not for its levers to change.
 */
export function projectionBasis(record: KpiRecord, facts: Facts, calendar: BusinessCalendar): ProjectionBasis | null {
  const span = kgiSpan(facts);
  const recorded = recordedMonths(record, facts);
  const evidence = recorded.slice(-EVIDENCE_MONTHS);
  const level = evidence.length < MINIMUM_MONTHS ? null : levelOf(evidence);
  if (span === null || level === null) return null;
  const seasons = recorded.length < SEASON_MONTHS ? [] : seasonsOf(recorded, evidence, level);
  const seasonOf = (month: MonthIndex): Levers => seasons[monthOfYear(month) - 1] ?? NO_SEASON;
  const running = monthOf(facts.asOf, facts.settings.closingDay);
  const ahead = (months: MonthSpan): MonthAhead[] =>
    monthsFrom(Math.max(months.first, running), months.last)
      .map((month) => ({ month, share: shareLeft(month), season: seasonOf(month) }))
      .filter(({ share }) => share > 0);
  const today: ProjectionBasis = {
    actual: 0,
    // The running month contains the as-of day, so it is always measured.
    customers: record.measures(running)!.stocks.closing,
    months: ahead({ first: running, last: span.first - 1 }),
    level,
    history: evidence.map((month) => withoutSeason(month, level, seasonWithout(month))),
  };
  const untilThen = project(today, level).months;
  return {
    ...today,
    actual: revenueTo(Math.min(span.last, running)),
    customers: untilThen[untilThen.length - 1]?.closing ?? today.customers,
    months: ahead(span),
  };

  /**
   * A month does not vouch for its own season: in two years' record it is half of what is known of its month of the year, and with
   * a season that half follows it the months would hardly vary, and the chance would be surer than the record is.
   */
  function seasonWithout(month: RecordedMonth): Levers {
    if (seasons.length === 0) return NO_SEASON;
    const others = recorded.filter((other) => other !== month);
    return seasonsOf(others, evidence, level!)[monthOfYear(month.month) - 1] ?? NO_SEASON;
  }

  function shareLeft(month: MonthIndex): number {
    return month > running ? 1 : 1 - paceOf(record.measures(running)!.cell.period, calendar).share;
  }

  function revenueTo(last: MonthIndex): number {
    return monthsFrom(span!.first, last).reduce((sum, month) => sum + record.measures(month)!.money.revenue, 0);
  }
}

function monthsFrom(first: MonthIndex, last: MonthIndex): MonthIndex[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
