/** The platform's instants and the product's civil days: always by the spreadsheet's time zone. */
import { type Day, dayOf, parseIsoDay, serialOfDay } from '../core/days';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const DAY_MS = 86_400_000;

export function today(spreadsheet: Spreadsheet): Day {
  return parseIsoDay(Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd'))!;
}

/** `2024/07/01 08:12` */
export function stampText(spreadsheet: Spreadsheet): string {
  return Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy/MM/dd HH:mm');
}

/** What date cells say in a time zone. */
export interface CivilClock {
  /** The civil day of a date cell. */
  readonly dayOfDate: (date: Date) => Day;
  /** Its serial: days since 1899-12-30 of its civil date, with the clock time as fraction. */
  readonly serialOfDate: (date: Date) => number;
}

export function civilClockIn(timeZone: string): CivilClock {
  const civilMs = civilMsIn(timeZone);
  return {
    dayOfDate: (date) => Math.floor(civilMs(date) / DAY_MS),
    serialOfDate: (date) => serialOfDay(civilMs(date) / DAY_MS),
  };
}

export const dayOfDateIn = (timeZone: string): CivilClock['dayOfDate'] => civilClockIn(timeZone).dayOfDate;
export const serialOfDateIn = (timeZone: string): CivilClock['serialOfDate'] => civilClockIn(timeZone).serialOfDate;

/**
 * Milliseconds since 1970 on the wall clock. Asking the platform for every cell would cost a service call each, so the
 * zone's offset is asked for once a month of dates, and per date only in the months in which it changes (daylight saving).
 */
function civilMsIn(timeZone: string): (date: Date) => number {
  const offsetAt = (ms: number): number => {
    const text = Utilities.formatDate(new Date(ms), timeZone, 'Z');
    const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(3, 5));
    return (text.startsWith('-') ? -minutes : minutes) * 60_000;
  };
  const byMonth = new Map<number, number | null>();
  return (date) => {
    const ms = date.getTime();
    const utcMonth = date.getUTCFullYear() * 12 + date.getUTCMonth();
    let offset = byMonth.get(utcMonth);
    if (offset === undefined) {
      const start = dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) * DAY_MS;
      const first = offsetAt(start);
      // 31 days on is past the month's end, so a change inside the month shows.
      offset = first === offsetAt(start + 31 * DAY_MS) ? first : null;
      byMonth.set(utcMonth, offset);
    }
    return ms + (offset ?? offsetAt(ms));
  };
}
