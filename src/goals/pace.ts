/** Pace: the share of a period's business days that have gone by the as-of day. */
import type { BusinessCalendar } from '../core/calendar';
import type { Period } from '../core/periods';

export interface Pace {
  readonly gone: number;
  readonly total: number;
  /** gone ÷ total; 1 for a period without business days. */
  readonly share: number;
}

export function paceOf(period: Period, calendar: BusinessCalendar): Pace {
  const gone = calendar.count(period.from, period.to);
  const total = calendar.count(period.from, period.fullTo);
  return { gone, total, share: total === 0 ? 1 : gone / total };
}
