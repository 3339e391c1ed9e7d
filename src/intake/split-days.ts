/** Days that stand in two or three columns (月 | 日, 年 | 月 | 日), as paper forms have them. */
import { cellAt, columnOf, type Column } from './column';
import { readDateText, yearOfEra } from './dates';
import { dayOfMonth } from './month-days';
import { cleanText, isBlankCell } from './text';

const MONTH = /^(\d{1,2}) ?月?$/;
const YEAR = /^((?:19|20)\d{2}) ?年?$/;
const ERA_YEAR = /^(令和|平成|昭和|[令平昭rhs])\.? ?(元|\d{1,2}) ?年?$/i;

/**
 * A day column with month and year put before what is only a part of a date: `3` beside 6 as `6/3`, beside 2024 and 6 as
 * `2024/6/3`. A blank month or year is the one above, since forms have it once; the day itself must stand in its row. Whole dates
 * stay as they are, and so does what has no month.
 */
export function joinedDays(days: Column, months: Column | null, years: Column | null): Column {
  let month: number | null = null;
  let year: number | null = null;
  const cells = Array.from(days.codes, (_, index): unknown => {
    const cell = cellAt(days, index);
    if (months !== null) month = partOf(cellAt(months, index), monthOfCell, month);
    if (years !== null) year = partOf(cellAt(years, index), yearOfCell, year);
    const day = dayOfMonth(cell);
    if (day !== null) return month === null ? cell : year === null ? `${month}/${day}` : `${year}/${month}/${day}`;
    return year === null || typeof cell !== 'string' ? cell : withYear(cell, year);
  });
  return columnOf(cells);
}

/** What a cell says; a blank one says what the one above does, any other nothing. */
function partOf(cell: unknown, read: (text: string) => number | null, above: number | null): number | null {
  if (isBlankCell(cell)) return above;
  return typeof cell === 'string' || typeof cell === 'number' ? read(cleanText(String(cell))) : null;
}

function monthOfCell(text: string): number | null {
  const month = Number(MONTH.exec(text)?.[1] ?? 0);
  return month >= 1 && month <= 12 ? month : null;
}

/** 2024, 令和6年, R6. Of `6` alone the title tells the era, as it does where no year stands at all. */
function yearOfCell(text: string): number | null {
  const year = YEAR.exec(text)?.[1];
  if (year !== undefined) return Number(year);
  const [, era, ofEra] = ERA_YEAR.exec(text) ?? [];
  return era === undefined ? null : yearOfEra(era, ofEra!);
}

function withYear(cell: string, year: number): string {
  const form = readDateText(cell);
  return form.form === 'yearless' ? `${year}/${form.month}/${form.day}` : cell;
}
