/** Days without their year: the day of a month in a sheet of one month, and days that come back every year. */
import { dayOf, daysInMonth, isCivilDate, NO_DAY, type Day } from '../core/days';
import { dayOfNumber, readDateText } from './dates';
import { cleanText, isBlankCell, isDateCell } from './text';

/** `15`, `15日`, `15(月)` */
const DAY_OF_MONTH = /^(\d{1,2}) ?日?(?: ?\(?([日月火水木金土])(?:曜日?)?\)?)?$/;

/** The day of the month that a cell holds and nothing else; null if it holds something else. */
export function dayOfMonth(cell: unknown): number | null {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 1 && cell <= 31 ? cell : null;
  if (typeof cell !== 'string' || cell === '' || cell.length > 20) return null;
  const day = Number(DAY_OF_MONTH.exec(cleanText(cell))?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

/** A cell of a day column of that month (1–12): a day of the month as `4/15` or `4/15(月)`, anything else as it is. */
export function dayInMonth(cell: unknown, month: number): unknown {
  const day = dayOfMonth(cell);
  return day === null ? cell : `${month}/${day}${weekdayOf(cell)}`;
}

/** The weekday behind a day of the month, in brackets; '' if there is none. */
export function weekdayOf(cell: unknown): string {
  const written = typeof cell === 'string' ? DAY_OF_MONTH.exec(cleanText(cell))?.[2] : undefined;
  return written === undefined ? '' : `(${written})`;
}

/** A leap year, so that 29 February has its day. */
const ANY_YEAR = 2000;
/** `3月`, `3`, `3月末`, `3月決算` */
const MONTH = /^(\d{1,2}) ?(?:月(末)?(?:決算)?)?$/;

/**
 * A day that comes back every year, as a day of any year: a date, `4月1日`, or a month alone, which is its first day (3月末 its
 * last). NO_DAY for a blank cell; null for anything else.
 */
export function readMonthDay(cell: unknown, dayOfDate: (date: Date) => Day): Day | null {
  if (isBlankCell(cell) || cell === false) return NO_DAY;
  if (isDateCell(cell)) {
    const day = dayOfDate(cell);
    return Number.isFinite(day) ? day : null;
  }
  if (typeof cell !== 'string' && typeof cell !== 'number') return null;
  const [, monthText, end] = MONTH.exec(cleanText(String(cell))) ?? [];
  const month = Number(monthText ?? 0);
  if (month >= 1 && month <= 12) return dayOf(ANY_YEAR, month, end === undefined ? 1 : daysInMonth(ANY_YEAR, month));
  if (typeof cell === 'number') return dayOfNumber(cell);
  const form = readDateText(cell);
  if (form.form === 'day') return form.day;
  return form.form === 'yearless' && isCivilDate(ANY_YEAR, form.month, form.day)
    ? dayOf(ANY_YEAR, form.month, form.day)
    : null;
}
