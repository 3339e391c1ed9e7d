/**
 * One cell → a civil day, or what stands in the way. What a single cell cannot tell (the year of `4/1`, the order of
 * `04/05/2024`) is left open here and settled for the column as a whole in `day-column.ts`.
 */
import { dayOf, dayOfSerial, isCivilDate, serialOfDay, type Day } from '../core/days';
import { cleanText } from './text';

export type DateProblem = 'not-a-date' | 'no-such-day';

/** What a cell says about a day. `triple`: three numbers whose order only the column can tell. */
export type DateForm =
  | { readonly form: 'blank' }
  | { readonly form: 'day'; readonly day: Day }
  | { readonly form: 'yearless'; readonly month: number; readonly day: number }
  | {
      readonly form: 'triple';
      readonly first: number;
      readonly second: number;
      readonly third: number;
      /** The third number is a four-digit year. Otherwise the year has two digits, in front or at the end. */
      readonly fullYear: boolean;
      /** The first number has two digits, so it can be a two-digit year. */
      readonly firstMayBeYear: boolean;
    }
  | { readonly form: 'problem'; readonly problem: DateProblem };

const BLANK: DateForm = { form: 'blank' };
const NOT_A_DATE: DateForm = { form: 'problem', problem: 'not-a-date' };
const NO_SUCH_DAY: DateForm = { form: 'problem', problem: 'no-such-day' };

const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;
/** Numbers are taken for serials only within these years: an amount in a date column must not become a day. */
const FIRST_SERIAL = serialOfDay(dayOf(1990, 1, 1));
const LAST_SERIAL = serialOfDay(dayOf(2100, 12, 31));
const LONGEST_DATE_TEXT = 80;

/** Year before the first year of each era. Years past an era's end are read on: 平成36年 stands in old contracts. */
const ERA_BASE = new Map([
  ['令和', 2018],
  ['令', 2018],
  ['r', 2018],
  ['平成', 1988],
  ['平', 1988],
  ['h', 1988],
  ['昭和', 1925],
  ['昭', 1925],
  ['s', 1925],
]);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const DASH = '\\-‐‑‒–—−ー';
const SEPARATOR = `[/.${DASH}]`;
const MONTH_NAME =
  '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?';
const ENGLISH_WEEKDAY = '(?:sun|mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur)(?:day)?';
const CLOCK =
  `(?:午前|午後|[ap]m)? ?(?:\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?|\\d{1,2}時(?:半|\\d{1,2}分?(?:\\d{1,2}秒)?)?) ?(?:[ap]\\.?m\\.?)?` +
  `(?: ?(?:z|jst|utc|gmt)? ?(?:[+-]\\d{2}:?\\d{2})?)(?: ?\\([^)]*\\))?`;
const WEEKDAY = `\\(?(?:[日月火水木金土](?:曜日?)?|${ENGLISH_WEEKDAY}\\.?)?(?:[・、,/]?(?:祝日?|休日?))?\\)?`;

/** What may follow a date: a weekday, a clock time or a span of clock times. All of it is dropped. */
const AFTER_DATE = new RegExp(`^ ?${WEEKDAY}(?:[ t,]*${CLOCK}(?: ?[${DASH}~〜] ?(?:${CLOCK})?)?)?$`, 'i');

const YEAR_FIRST = new RegExp(
  `^'?(\\d{4}) ?(?:年|${SEPARATOR}) ?(\\d{1,2}) ?(?:月|${SEPARATOR}) ?(\\d{1,2})(?!\\d)(?: ?日)?`,
);
const ERA = new RegExp(
  `^(令和|平成|昭和|令|平|昭|[rhs])\\.? ?(元|\\d{1,2}) ?(?:年|${SEPARATOR}) ?(\\d{1,2}) ?(?:月|${SEPARATOR}) ?(\\d{1,2})(?!\\d)(?: ?日)?`,
  'i',
);
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{4}|\d{6})?(?!\d)/;
const SERIAL_TEXT = /^\d{5}(?:\.\d+)?$/;
const TRIPLE = new RegExp(`^'?(\\d{1,2}) ?${SEPARATOR} ?(\\d{1,2}) ?${SEPARATOR} ?(\\d{4}|\\d{1,2})(?!\\d)`);
const YEARLESS = new RegExp(`^(\\d{1,2}) ?(?:月|/|[${DASH}]) ?(\\d{1,2})(?!\\d)(?: ?日)?`);
const DAY_MONTH_NAME = new RegExp(
  `^(?:${ENGLISH_WEEKDAY}\\.?,? )?(\\d{1,2})(?:st|nd|rd|th)?[ \\-]?${MONTH_NAME}(?:[ ,\\-]+(\\d{4}|\\d{2})(?!\\d))?(?![a-z])`,
  'i',
);
const MONTH_NAME_DAY = new RegExp(
  `^(?:${ENGLISH_WEEKDAY}\\.?,? )?${MONTH_NAME}[ \\-]?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:[ ,\\-]+(\\d{4})(?!\\d))?`,
  'i',
);

/** Two-digit years: 00–69 are 2000–2069, 70–99 are 1970–1999 (as spreadsheets and POSIX read them). */
export function fullYear(twoDigits: number): number {
  return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
}

/** A day if such a date exists between 1900 and 9999. */
export function dayIfExists(year: number, month: number, day: number): Day | null {
  return year >= FIRST_YEAR && year <= LAST_YEAR && isCivilDate(year, month, day) ? dayOf(year, month, day) : null;
}

/** A number cell: a plausible serial (its fraction, the clock time, is dropped) or eight digits; null otherwise. */
export function dayOfNumber(value: number): Day | null {
  if (value >= FIRST_SERIAL && value < LAST_SERIAL + 1) return dayOfSerial(value);
  if (value >= 19000101 && value <= 99991231 && Number.isInteger(value)) {
    return dayIfExists(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100);
  }
  return null;
}

/** Reads a text cell. */
export function readDateText(text: string): DateForm {
  if (text.length > LONGEST_DATE_TEXT) return cleanText(text) === '' ? BLANK : NOT_A_DATE;
  const cleaned = cleanText(text);
  if (cleaned === '') return BLANK;
  let match = YEAR_FIRST.exec(cleaned);
  if (match) return dated(cleaned, match, Number(match[1]), Number(match[2]), Number(match[3]));
  match = TRIPLE.exec(cleaned);
  if (match) return triple(cleaned, match);
  match = COMPACT.exec(cleaned);
  if (match) return dated(cleaned, match, Number(match[1]), Number(match[2]), Number(match[3]));
  match = ERA.exec(cleaned);
  if (match) return eraDate(cleaned, match);
  match = YEARLESS.exec(cleaned);
  if (match) return yearless(cleaned, match, Number(match[1]), Number(match[2]));
  if (SERIAL_TEXT.test(cleaned)) {
    const day = dayOfNumber(Number(cleaned));
    return day === null ? NOT_A_DATE : { form: 'day', day };
  }
  return englishDate(cleaned);
}

function endsWell(cleaned: string, match: RegExpExecArray): boolean {
  const rest = cleaned.slice(match[0].length);
  if (rest === '') return true;
  // `2024/4/1` directly followed by a digit is no date followed by a time, but `…4月1日10時` is.
  if (/^\d/.test(rest) && !match[0].endsWith('日')) return false;
  return AFTER_DATE.test(rest);
}

function dated(cleaned: string, match: RegExpExecArray, year: number, month: number, day: number): DateForm {
  if (!endsWell(cleaned, match)) return NOT_A_DATE;
  const found = dayIfExists(year, month, day);
  return found === null ? NO_SUCH_DAY : { form: 'day', day: found };
}

function eraDate(cleaned: string, match: RegExpExecArray): DateForm {
  const base = ERA_BASE.get((match[1] ?? '').toLowerCase()) ?? 0;
  const year = match[2] === '元' ? 1 : Number(match[2]);
  if (year === 0) return endsWell(cleaned, match) ? NO_SUCH_DAY : NOT_A_DATE;
  return dated(cleaned, match, base + year, Number(match[3]), Number(match[4]));
}

function triple(cleaned: string, match: RegExpExecArray): DateForm {
  const third = match[3] ?? '';
  const firstMayBeYear = (match[1] ?? '').length === 2;
  const hasFullYear = third.length === 4;
  if (!endsWell(cleaned, match) || (!hasFullYear && third.length !== 2 && !firstMayBeYear)) return NOT_A_DATE;
  return {
    form: 'triple',
    first: Number(match[1]),
    second: Number(match[2]),
    // A one-digit third number can only be a day: no order with the year at the end fits it.
    third: hasFullYear || third.length === 2 ? Number(third) : -Number(third),
    fullYear: hasFullYear,
    firstMayBeYear,
  };
}

function yearless(cleaned: string, match: RegExpExecArray, month: number, day: number): DateForm {
  if (!endsWell(cleaned, match)) return NOT_A_DATE;
  // 2000 was a leap year: 2/29 exists in some year.
  return isCivilDate(2000, month, day) ? { form: 'yearless', month, day } : NO_SUCH_DAY;
}

function englishDate(cleaned: string): DateForm {
  let match = DAY_MONTH_NAME.exec(cleaned);
  let [day, monthName, year] = [match?.[1], match?.[2], match?.[3]];
  if (!match) {
    match = MONTH_NAME_DAY.exec(cleaned);
    [monthName, day, year] = [match?.[1], match?.[2], match?.[3]];
  }
  if (!match || monthName === undefined) return NOT_A_DATE;
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  if (year === undefined) return yearless(cleaned, match, month, Number(day));
  return dated(cleaned, match, year.length === 2 ? fullYear(Number(year)) : Number(year), month, Number(day));
}
