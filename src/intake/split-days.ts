/** Days that stand in two or three columns (年, 月, 日), as on paper: put together row by row. */
import { cellAt, columnOf, type Column } from './column';
import { readDateText, yearOfEra } from './dates';
import { dayOfMonth, weekdayOf } from './month-days';
import { cellText, isBlankCell } from './text';

export interface DayParts {
  readonly day: Column;
  /** null: there is no such column. */
  readonly month: Column | null;
  readonly year: Column | null;
  /** The month (1–12) of rows above which none is written; null if nothing tells it. */
  readonly firstMonth: number | null;
  /** The year that a title speaks of; null if none does. Years of one or two digits (6, 24) are read by it only. */
  readonly titleYear: number | null;
}

const MONTH = /^(\d{1,2}) ?(?:月(?:分|度)?)?$/;
const YEAR = /^(\d{4}) ?年?$/;
const ERA_YEAR = /^(令和|平成|昭和|[令平昭rhs])\.? ?(元|\d{1,2}) ?年?$/i;

/**
 * Day cells as 2024年6月3日, or as 6月3日 where no year stands. A blank year or month is the one above, as people write it once
 * and then the days below. A day cell that is a whole date stays as it is; so does one whose month cannot be read.
 */
export function joinedDays({ day, month, year, firstMonth, titleYear }: DayParts): Column {
  let monthAbove = firstMonth;
  let yearAbove = '';
  const cells = Array.from(day.codes, (code, index): unknown => {
    const cell = day.values[code];
    if (month !== null) monthAbove = partBelow(cellAt(month, index), monthAbove, monthOf);
    if (year !== null) yearAbove = partBelow(cellAt(year, index), yearAbove, (part) => yearOf(part, titleYear));
    const date = monthAndDay(cell, monthAbove);
    return date === null ? cell : `${yearAbove === '' ? '' : `${yearAbove}年`}${date}`;
  });
  return columnOf(cells);
}

/** Years before the first of 2001, 令和 and 平成. */
const SHORT_YEARS = [2000, 2018, 1988];

const partBelow = <T>(cell: unknown, above: T, read: (cell: unknown) => T): T =>
  isBlankCell(cell) || cell === false ? above : read(cell);

function monthAndDay(cell: unknown, month: number | null): string | null {
  const day = dayOfMonth(cell);
  if (day !== null) return month === null ? null : `${month}月${day}日${weekdayOf(cell)}`;
  const form = typeof cell === 'string' ? readDateText(cell) : null;
  return form?.form === 'yearless' ? `${form.month}月${form.day}日` : null;
}

function monthOf(cell: unknown): number | null {
  const month = Number(MONTH.exec(cellText(cell))?.[1] ?? 0);
  return month >= 1 && month <= 12 ? month : null;
}

/** As it stands where it cannot be told: the date of the row is then reported with it. */
function yearOf(cell: unknown, titleYear: number | null): string {
  const text = cellText(cell);
  const full = YEAR.exec(text)?.[1];
  if (full !== undefined) return full;
  const era = ERA_YEAR.exec(text);
  if (era) return String(yearOfEra(era[1]!, era[2]!));
  const short = /^(\d{1,2}) ?年?$/.exec(text)?.[1];
  if (short === undefined) return text;
  // 6 is 令和6年, 平成6年 or 2006. A log runs at most into the next year.
  const meant = SHORT_YEARS.map((before) => before + Number(short));
  return String(meant.find((each) => titleYear !== null && Math.abs(each - titleYear) <= 1) ?? short);
}
