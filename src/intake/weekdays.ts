/** The day of the week that people write beside a date: it contradicts a wrong date, and tells a year that is missing. */
import { civilDate, NO_DAY, weekday } from '../core/days';
import type { Column } from './column';
import { dayIfExists } from './dates';
import { cleanText } from './text';
import type { Yearless } from './yearless-days';

/** 0 = Sunday … 6 = Saturday; none is written: this. */
export const NO_WEEKDAY = -1;

/** What is written beside the day of a row. */
export interface WrittenWeekdays {
  of(index: number): number;
  /** Whether it stands in the day's own cell, not in the column for it. */
  isOwn(index: number): boolean;
}

const KANJI = '日月火水木金土';
const ENGLISH = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** 木曜; (木), (木・祝); 6月5日木 and 6/5 木: 月 and 日 alone are parts of a date. */
const IN_DATE = [
  /([日月火水木金土])曜/,
  /[([【〔<〈]([日月火水木金土])(?=[)\]】〕>〉・、,/]|$)/,
  /日 ?([月火水木金土])(?=$| ?\d{1,2}[:時])/,
  /\d[/.-]\d{1,2} ?([火水木金土])(?=$| ?\d{1,2}[:時])/,
];
const ALONE = /^[([]?([日月火水木金土])(?:曜日?)?(?:[・、,/ ]?祝日?)?[)\]]?$/;
const NAME = /(?<![a-z])(sun|mon|tue|wed|thu|fri|sat)(?:s|nes|r|rs|ur)?(?:day)?(?![a-z])/i;
const LONGEST = 80;

/** The weekday in the text of a date; {@link NO_WEEKDAY} if there is none. */
export function weekdayInDate(text: string): number {
  return weekdayBy(text, IN_DATE);
}

/** The weekday that a cell names and nothing else. */
export function weekdayAlone(text: string): number {
  return weekdayBy(text, [ALONE]);
}

/** null: none is written in any row. Each different cell is looked at once. */
export function writtenWeekdays(days: Column, column: Column | null): WrittenWeekdays | null {
  const own = weekdaysOf(days, weekdayInDate);
  const beside = column === null ? null : weekdaysOf(column, weekdayAlone);
  if (own === null && beside === null) return null;
  const ownAt = (index: number): number => own?.[days.codes[index]!] ?? NO_WEEKDAY;
  return {
    of: (index) => (ownAt(index) === NO_WEEKDAY ? (beside?.[column!.codes[index]!] ?? NO_WEEKDAY) : ownAt(index)),
    isOwn: (index) => ownAt(index) !== NO_WEEKDAY,
  };
}

/** A date falls on the same weekday again after five, six or eleven years. */
const MOST_YEARS = 4;
/** So many of the weekdays have to fit: some are mistakes. */
const ENOUGH = 2 / 3;

/**
 * Moves days whose year was only guessed by as many whole years (0 to 4 back) as let most of the written weekdays fit.
 * @returns whether weekdays tell the years now
 */
export function settleByWeekdays(
  yearless: ReadonlyMap<number, Yearless>,
  days: Int32Array,
  weekdays: WrittenWeekdays,
): boolean {
  const told = [...yearless.keys()].filter((index) => days[index] !== NO_DAY && weekdays.of(index) !== NO_WEEKDAY);
  const moved = (index: number, years: number): number => {
    const { year, month, day } = civilDate(days[index]!);
    return dayIfExists(year - years, month, day) ?? NO_DAY;
  };
  const fitting = Array.from(
    { length: MOST_YEARS + 1 },
    (_, years) => told.filter((index) => fits(moved(index, years), weekdays.of(index))).length,
  );
  const best = Math.max(...fitting);
  if (best === 0 || best < told.length * ENOUGH) return false;
  const years = fitting.indexOf(best);
  if (years > 0) for (const index of yearless.keys()) if (days[index] !== NO_DAY) days[index] = moved(index, years);
  return true;
}

/** Whether a day is the written one of the week; a day that is not there contradicts nothing. */
export function fits(day: number, written: number): boolean {
  return day !== NO_DAY && weekday(day) === written;
}

function weekdayBy(text: string, patterns: readonly RegExp[]): number {
  if (text.length > LONGEST) return NO_WEEKDAY;
  const cleaned = cleanText(text);
  for (const pattern of patterns) {
    const found = pattern.exec(cleaned)?.[1];
    if (found !== undefined) return KANJI.indexOf(found);
  }
  const name = NAME.exec(cleaned)?.[1];
  return name === undefined ? NO_WEEKDAY : ENGLISH.indexOf(name.toLowerCase());
}

function weekdaysOf({ values }: Column, read: (text: string) => number): Int8Array | null {
  const found = Int8Array.from(values, (cell) => (typeof cell === 'string' ? read(cell) : NO_WEEKDAY));
  return found.some((each) => each !== NO_WEEKDAY) ? found : null;
}
