/** Closing months and periods, by counting days. */
import { civilDate, dayOf } from '../../src/core/days';
import type { RefMonth, RefMonths, RefSettings } from './records';

export interface RefPeriod {
  /** First day. */
  a: number;
  /** Last day, not after the as-of day. */
  b: number;
  /** Days of the period are still to come after the as-of day. */
  partial: boolean;
  /** Number of closing months. */
  months: number;
}

/** `from` and `to` are both included. */
export interface DayRun {
  from: number;
  to: number;
}

export function monthAfter({ year, month }: RefMonth): RefMonth {
  return month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
}

export function monthBefore({ year, month }: RefMonth): RefMonth {
  return month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
}

export function lengthOfCalendarMonth({ year, month }: RefMonth): number {
  const next = monthAfter({ year, month });
  return dayOf(next.year, next.month, 1) - dayOf(year, month, 1);
}

function closingDate(month: RefMonth, closingDay: number): number {
  return dayOf(month.year, month.month, Math.min(closingDay, lengthOfCalendarMonth(month)));
}

/** With closing day 20, February is 21 January to 20 February. */
export function closingMonth(month: RefMonth, closingDay: number): DayRun {
  return { from: closingDate(monthBefore(month), closingDay) + 1, to: closingDate(month, closingDay) };
}

export function monthsOf({ first, last }: RefMonths): RefMonth[] {
  const months: RefMonth[] = [];
  for (
    let month = first;
    month.year < last.year || (month.year === last.year && month.month <= last.month);
    month = monthAfter(month)
  ) {
    months.push(month);
  }
  return months;
}

/** Days of the period are still to come after the as-of day. */
export function periodOf(settings: RefSettings, months: RefMonths): RefPeriod | null {
  const a = closingMonth(months.first, settings.closingDay).from;
  const lastDay = closingMonth(months.last, settings.closingDay).to;
  if (a > settings.asOf) return null;
  return {
    a,
    b: Math.min(lastDay, settings.asOf),
    partial: settings.asOf < lastDay,
    months: monthsOf(months).length,
  };
}

/** The same number of months just before. */
export function monthsJustBefore(months: RefMonths): RefMonths {
  const last = monthBefore(months.first);
  let first = last;
  for (let count = 1; count < monthsOf(months).length; count += 1) first = monthBefore(first);
  return { first, last };
}

export function daysOf({ from, to }: DayRun): number[] {
  const days: number[] = [];
  for (let day = from; day <= to; day += 1) days.push(day);
  return days;
}

/** Whether `day` is the start day or a monthly anniversary of it: same day of the month, clamped in short months. */
export function isMonthlyAnniversary(start: number, day: number): boolean {
  if (day < start) return false;
  const today = civilDate(day);
  return today.day === Math.min(civilDate(start).day, lengthOfCalendarMonth(today));
}

/** 29 February has its yearly anniversary on 28 February of a common year. */
export function isYearlyAnniversary(start: number, day: number): boolean {
  return isMonthlyAnniversary(start, day) && civilDate(day).month === civilDate(start).month;
}
