/** Business days around a day. */
import type { BusinessCalendar } from '../../core/calendar';
import { type Day, weekday } from '../../core/days';

/** So many business days from that day on, itself included if it is one. Days off for more than a year end the search. */
export function businessDaysFrom(calendar: BusinessCalendar, from: Day, count: number): Day[] {
  const days: Day[] = [];
  for (let day = from; days.length < count && day < from + 400; day++) if (calendar.isBusinessDay(day)) days.push(day);
  return days;
}

/** The last business day before that day; the day itself less one where there is none within a year. */
export function businessDayBefore(calendar: BusinessCalendar, day: Day): Day {
  for (let before = day - 1; before > day - 400; before--) if (calendar.isBusinessDay(before)) return before;
  return day - 1;
}

/** The Monday of its week. */
export const mondayOf = (day: Day): Day => day - ((weekday(day) + 6) % 7);
