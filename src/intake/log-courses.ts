/** The course of a log in which no cell has a year: it runs on over each new year that it has. */
import { civilDate, type Day } from '../core/days';
import { dayIfExists } from './dates';
import { nearestDay, type Yearless } from './yearless-days';

/** Days after the as-of day up to which a log may hold plans. */
const PLANS = 33;
/** Longer logs without a single year are nobody's. */
const LONGEST_YEARS = 9;

/**
 * The days of a log that runs in one direction, as late as they can be with no more than a month of plans. Null where the
 * rows run to and fro, so that nothing tells where a year begins.
 */
export function courseUntil(forms: readonly Yearless[], asOf: Day): Day[] | null {
  const { year } = civilDate(asOf);
  for (let first = year; first > year - LONGEST_YEARS; first--) {
    const course = courseFrom(forms, first);
    if (course !== null && runsOneWay(course) && course.every((day) => day <= asOf + PLANS)) return course;
  }
  return null;
}

/** The days when the first is of that year and each other nearest to the one before it; null: the first has no such day. */
function courseFrom(forms: readonly Yearless[], year: number): Day[] | null {
  const course: Day[] = [];
  for (const form of forms) {
    const before = course[course.length - 1];
    const day = before === undefined ? dayIfExists(year, form.month, form.day) : nearestDay(form, [before]);
    if (day === null) return null;
    course.push(day);
  }
  return course;
}

function runsOneWay(days: readonly Day[]): boolean {
  const falls = days.some((day, i) => i > 0 && day < days[i - 1]!);
  const rises = days.some((day, i) => i > 0 && day > days[i - 1]!);
  return !(falls && rises);
}
