/**
 * Bare numbers of days. Excel and Sheets count from 1900; workbooks of old Macs from 1904, so that their numbers are 1,462
 * smaller (Microsoft, "Differences between the 1900 and the 1904 date system in Excel"). Excel's 29 February 1900, which
 * never was (serial 60), lies before every day that is read from a number.
 */
import { NO_DAY, type Day } from '../core/days';
import { FIRST_SERIAL, LAST_SERIAL } from './dates';

export const DAYS_FROM_1900_TO_1904 = 1462;

/** Whether a number cell that is read as a day counts days, rather than being eight digits. */
export const isSerial = (value: number): boolean => value >= FIRST_SERIAL && value < LAST_SERIAL + 1;

/**
 * From when the serials of a column count; null when nothing tells. The header may say 1904; else the dates between them
 * do, if under one system every serial is nearer to the dates around it.
 *
 * @param serials rows that hold serials
 * @param days the column's days by row, serials read as from 1900
 */
export function serialSystem(serials: readonly number[], days: Int32Array, header: string): 1900 | 1904 | null {
  if (header.includes('1904')) return 1904;
  const isSerialRow = new Set(serials);
  const nearest = nearestDates(days, isSerialRow);
  let [nearerFrom1900, nearerFrom1904] = [0, 0];
  for (const index of serials) {
    const [above, below] = nearest(index);
    const distance = (day: Day): number =>
      Math.min(...[above, below].filter((other) => other !== NO_DAY).map((other) => Math.abs(day - other)));
    const from1900 = distance(days[index]!);
    const from1904 = distance(days[index]! + DAYS_FROM_1900_TO_1904);
    if (from1900 < from1904) nearerFrom1900++;
    else if (from1904 < from1900) nearerFrom1904++;
  }
  if (nearerFrom1900 === serials.length) return 1900;
  return nearerFrom1904 === serials.length ? 1904 : null;
}

/** By row: the days above and below that are no serials themselves, or NO_DAY. */
function nearestDates(days: Int32Array, isSerialRow: ReadonlySet<number>): (index: number) => readonly [Day, Day] {
  const below = new Int32Array(days.length);
  const above = new Int32Array(days.length);
  for (let index = 0, last = NO_DAY; index < days.length; index++) {
    above[index] = last;
    if (days[index] !== NO_DAY && !isSerialRow.has(index)) last = days[index]!;
  }
  for (let index = days.length - 1, next = NO_DAY; index >= 0; index--) {
    below[index] = next;
    if (days[index] !== NO_DAY && !isSerialRow.has(index)) next = days[index]!;
  }
  return (index) => [above[index]!, below[index]!];
}
