/** The clock time of a day cell. Figures never use it; it only tells two entries of one day apart. */
import type { Day } from '../core/days';
import { dayOfSerial, serialOfDay } from '../core/days';
import { cleanText, isDateCell } from './text';
import type { IntakeOptions } from './types';

const LONGEST_CLOCK_TEXT = 100;
/** `10:30`, `10:30:15`, `10時半`, `午後3時5分`, `3:05 PM`, `25:30`; the first one of a span. */
const CLOCK =
  /(午前|午後|[ap]m)? ?(\d{1,2})(?::(\d{2})(?::(\d{2}))?|時(?:(半)|(?:(\d{1,2})分?(?:(\d{1,2})秒)?)?))(?: ?([ap])\.?m)?/i;

/**
 * Seconds since midnight of the first clock time in a text, null without one. 25:30 is half past one of the night after:
 * more than a day's seconds, since the entry belongs to the day on which the work began.
 */
export function readClockText(text: string): number | null {
  if (text.length > LONGEST_CLOCK_TEXT) return null;
  const match = CLOCK.exec(cleanText(text));
  if (!match) return null;
  const [, before = '', hourText, minutes, seconds, half, kanjiMinutes, kanjiSeconds, after = ''] = match;
  const minute = half === undefined ? Number(minutes ?? kanjiMinutes ?? 0) : 30;
  const second = Number(seconds ?? kanjiSeconds ?? 0);
  const mark = (before || after).toLowerCase();
  const isAfternoon = mark === '午後' || mark.startsWith('p');
  let hour = Number(hourText);
  // 12:30 AM is half past midnight; 午後15時 is written too, and means 15.
  if (isAfternoon && hour < 12) hour += 12;
  else if (mark !== '' && !isAfternoon && hour === 12) hour = 0;
  return hour < 30 && minute < 60 && second < 60 ? hour * 3600 + minute * 60 + second : null;
}

/** Same text for the same clock time in the same sort of cell; '' at midnight or when the cell has none. */
export function clockOfCell(cell: unknown, day: Day, options: IntakeOptions): string {
  if (typeof cell === 'string') return String(readClockText(cell) || '');
  if (typeof cell === 'number') {
    const fraction = dayOfSerial(cell) === day ? cell - serialOfDay(day) : 0;
    return fraction === 0 ? '' : String(fraction);
  }
  if (isDateCell(cell)) {
    // Midnight in whatever zone the spreadsheet has: one millisecond before it was another day.
    const time = cell.getTime();
    return options.dayOfDate(new Date(time - 1)) !== day ? '' : String(time);
  }
  return '';
}

/** Hour (0–23) of a cell with a clock time, whatever else stands in it; −1 without one. Midnight to the second is none. */
export function hourOfCell(cell: unknown, { serialOfDate }: Pick<IntakeOptions, 'serialOfDate'>): number {
  if (typeof cell === 'string') {
    const seconds = readClockText(cell);
    return seconds === null ? NO_HOUR : Math.floor(seconds / 3600) % 24;
  }
  const serial = typeof cell === 'number' ? cell : isDateCell(cell) ? (serialOfDate?.(cell) ?? NaN) : NaN;
  // A serial is exact to about a millisecond.
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;
  return seconds > 0 ? Math.floor(seconds / 3600) : NO_HOUR;
}

export const NO_HOUR = -1;
