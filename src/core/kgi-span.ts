import type { Facts } from './facts';
import { type MonthSpan, fiscalYearOf, monthOf, parsePeriod } from './periods';

/** The KGI's months: as set, or the fiscal year of the as-of day. Null if the setting cannot be read. */
export function kgiSpan({ settings, asOf }: Facts): MonthSpan | null {
  return settings.kgiPeriod === ''
    ? fiscalYearOf(monthOf(asOf, settings.closingDay), settings)
    : parsePeriod(settings.kgiPeriod, settings, asOf);
}
