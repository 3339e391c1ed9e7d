/**
 * Civil days. A {@link Day} is the number of days since 1970-01-01 in the proleptic Gregorian calendar: no clock, no
 * time zone. Every calculation of this product is done in days; only `sheets/` turns a platform `Date` into one.
 */
export type Day = number;

/** The value of a day column where the cell was blank or there is no such day. Sorts before every real day. */
export const NO_DAY = -0x80000000;

export interface YearMonthDay {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
}

/** Day number of a civil date. Does not check that the date exists: use {@link isCivilDate} first for typed input. */
export function dayOf(year: number, month: number, day: number): Day {
  // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil), public domain.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The civil date of a day number. */
export function civilDate(day: Day): YearMonthDay {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether such a date exists (2023-02-29 does not). */
export function isCivilDate(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** `2024-06-01` */
export function formatIsoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return `${String(year).padStart(4, '0')}-${pad2(month)}-${pad2(dayOfMonth)}`;
}

/** Reads exactly `YYYY-MM-DD`; null for anything else, also for a date that does not exist. */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCivilDate(year, month, day) ? dayOf(year, month, day) : null;
}

/** The same day of the month `months` later, clamped in short months: 31 January + 1 = 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const date = civilDate(day);
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayOf(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/** The same day of the month in one month after another, as {@link addMonths} gives it; each month is looked up once. */
export class Anniversaries {
  private readonly firstDays = new Map<number, Day>();
  private month = 0;
  private dayOfMonth = 1;

  begin(start: Day): void {
    const { year, month, day } = civilDate(start);
    this.month = year * 12 + month - 1;
    this.dayOfMonth = day;
  }

  /** @param months whole, from the day begun with */
  after(months: number): Day {
    const first = this.firstDay(this.month + months);
    if (this.dayOfMonth <= 28) return first + this.dayOfMonth - 1;
    return Math.min(first + this.dayOfMonth, this.firstDay(this.month + months + 1)) - 1;
  }

  private firstDay(month: number): Day {
    let day = this.firstDays.get(month);
    if (day === undefined) {
      const year = Math.floor(month / 12);
      this.firstDays.set(month, (day = dayOf(year, month - year * 12 + 1, 1)));
    }
    return day;
  }
}

/** Spreadsheet serial (days since 1899-12-30, as Google Sheets and Excel after February 1900) ↔ day. */
export const SERIAL_OF_1970 = 25569;
export const dayOfSerial = (serial: number): Day => Math.floor(serial) - SERIAL_OF_1970;
export const serialOfDay = (day: Day): number => day + SERIAL_OF_1970;

function pad2(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
