/**
 * One cell → a civil day, or what stands in the way. What a single cell cannot tell (the year of `4/1`, the order of
 * `04/05/2024`) is left open here and settled for the column as a whole in `day-column.ts`.
 */
import { dayOf, dayOfSerial, isCivilDate, serialOfDay, type Day } from '../core/days';
import { arabicDigits } from './kanji-numbers';
import { cleanText } from './text';

export type DateProblem = 'not-a-date' | 'no-such-day';

/**
 * What a cell says about a day. What only the column can tell: `triple`, the order of three numbers; `yearless`, the year;
 * `six-digits`, whether 240401 is meant as a date at all.
 */
export type DateForm =
  | { readonly form: 'blank' }
  | {
      readonly form: 'day';
      readonly day: Day;
      /**
       * `outside-era`: 平成31年5月1日, a day that the era does not have. `serial`: a bare number of days. `whole-month`: 2023年4月,
       * its first or last day. `beside-words`: 2024/3/31予定.
       */
      readonly note?: 'outside-era' | 'serial' | 'whole-month' | 'beside-words';
    }
  /** A clock time with its zone: which day it is depends on the spreadsheet's. `written`: the day as it stands there. */
  | { readonly form: 'instant'; readonly time: number; readonly written: Day }
  | { readonly form: 'six-digits'; readonly day: Day }
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

export const BLANK: DateForm = { form: 'blank' };
export const NOT_A_DATE: DateForm = { form: 'problem', problem: 'not-a-date' };
const NO_SUCH_DAY: DateForm = { form: 'problem', problem: 'no-such-day' };

const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;
/** Numbers are taken for serials only within these years: an amount in a date column must not become a day. */
export const FIRST_SERIAL = serialOfDay(dayOf(1990, 1, 1));
export const LAST_SERIAL = serialOfDay(dayOf(2100, 12, 31));
const LONGEST_DATE_TEXT = 80;

/** An era: its names, the year before its first, its first and its last day. Of the day on which one follows another both have it. */
const ERAS: readonly (readonly [names: string, base: number, first: Day, last: Day])[] = [
  ['令和 令 レイワ r', 2018, dayOf(2019, 5, 1), dayOf(LAST_YEAR, 12, 31)],
  ['平成 平 ヘイセイ h', 1988, dayOf(1989, 1, 8), dayOf(2019, 4, 30)],
  ['昭和 昭 ショウワ s', 1925, dayOf(1926, 12, 25), dayOf(1989, 1, 7)],
  ['大正 大 タイショウ t', 1911, dayOf(1912, 7, 30), dayOf(1926, 12, 25)],
  ['明治 明 メイジ m', 1867, dayOf(1868, 1, 25), dayOf(1912, 7, 30)],
];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const DASH = '\\-‐‑‒–—−ー';
const SEPARATOR = `[/.${DASH}]`;
/** With the year in front, nothing else can be meant by these. */
const ANY_SEPARATOR = `[/.・,、${DASH}]`;
const MONTH_NAME =
  '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?';
const ENGLISH_WEEKDAY = '(?:sun|mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur)(?:day)?';
/** Up to 29:59: deep-night hours belong to the day on which the work began. */
const CLOCK =
  `(?:午前|午後|[ap]m)? ?(?:[0-2]?\\d:[0-5]\\d(?::[0-5]\\d(?:[.,]\\d+)?)?|[0-2]?\\d\\.[0-5]\\d|[0-2]?\\d時(?:半|[0-5]?\\d分?(?:[0-5]?\\d秒)?)?) ?(?:[ap]\\.?m\\.?)?` +
  `(?: ?(?:z|jst|utc|gmt)? ?(?:[+-]\\d{2}:?\\d{2})?)(?: ?\\([^)]*\\))?`;
const WEEKDAY = `[([【〔<〈]?(?:[日月火水木金土](?:曜日?)?|${ENGLISH_WEEKDAY}\\.?)?(?:[・、,/]?(?:祝日?|休日?))?[)\\]】〕>〉]?`;

const PART_OF_DAY = '(?:午前中?|午後|早朝|朝|昼|夕方?|夜|終日|[ap]\\.?m)';

/** What may follow a date: a full stop, a weekday, a clock time, a span of them or a part of the day. All of it is dropped. */
const AFTER_DATE = new RegExp(
  `^ ?${WEEKDAY}(?:[ t,]*(?:${CLOCK}(?: ?[${DASH}~〜] ?(?:${CLOCK})?)?|${PART_OF_DAY}))?\\.?$`,
  'i',
);

const QUOTE = "['’‘]";
const YEAR_FIRST = new RegExp(
  `^${QUOTE}?(\\d{4})(?: ?(?:年|${ANY_SEPARATOR}) ?| )(\\d{1,2})(?: ?(?:月|${ANY_SEPARATOR}) ?| )(\\d{1,2})(?!\\d)(?: ?日)?`,
);
/** A quote says which number is the year: `’24/4/1`. (24年4月1日 may be 2024 or 平成24年: it is not read.) */
const SHORT_YEAR_FIRST = new RegExp(
  `^${QUOTE}(\\d{2}) ?(?:年|${SEPARATOR}) ?(\\d{1,2}) ?(?:月|${SEPARATOR}) ?(\\d{1,2})(?!\\d)(?: ?日)?`,
);
const ERA = new RegExp(
  `^(令和|平成|昭和|大正|明治|レイワ|ヘイセイ|ショウワ|タイショウ|メイジ|[令平昭大明rhstm])\\.? ?(元|\\d{1,2}) ?(?:年|${ANY_SEPARATOR}) ?(\\d{1,2}) ?(?:月|${ANY_SEPARATOR}) ?(\\d{1,2})(?!\\d)(?: ?日)?`,
  'i',
);
/** `R060401` */
const COMPACT_ERA = /^([rhs])(\d{2})(\d{2})(\d{2})(?!\d)/i;
const KANJI_DATE = /[〇零一二三四五六七八九十元]年?.*月/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{4}|\d{6})?(?!\d)/;
const SERIAL_TEXT = /^\d{5}(?:\.\d+)?$/;
const SIX_DIGITS = /^(\d{2})(\d{2})(\d{2})$/;
const TRIPLE = new RegExp(`^(\\d{1,2}) ?${SEPARATOR} ?(\\d{1,2}) ?${SEPARATOR} ?(\\d{4}|\\d{1,2})(?!\\d)`);
const YEARLESS = new RegExp(`^(\\d{1,2}) ?(?:月|/|[${DASH}]) ?(\\d{1,2})(?!\\d)(?: ?日)?`);
const DAY_MONTH_NAME = new RegExp(
  `^(?:${ENGLISH_WEEKDAY}\\.?,? )?(\\d{1,2})(?:st|nd|rd|th)?(?: of )?[ \\-/.]?${MONTH_NAME}(?:[ ,\\-/.]+${QUOTE}?(\\d{4}|\\d{2})(?![\\d:]))?(?![a-z])`,
  'i',
);
const MONTH_NAME_DAY = new RegExp(
  `^(?:${ENGLISH_WEEKDAY}\\.?,? )?${MONTH_NAME}[ \\-/.]?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:[ ,\\-/.]+(?:${QUOTE}(\\d{2})|(\\d{4}))(?!\\d))?`,
  'i',
);
const YEAR_MONTH_NAME = new RegExp(`^(\\d{4})[ \\-/.,]?${MONTH_NAME}[ \\-/.,]?(\\d{1,2})(?!\\d)`, 'i');
/** A clock time with a zone. `-11:30` alone is the end of a span, unless seconds or a T say that it is no habit of people. */
const ZONED =
  /^(?:.*[ t)])?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)? ?(?:(z|utc|gmt|jst)? ?(?:([+-])(\d{2}):?(\d{2}))?)(?: ?\([^)]*\))?$/i;
const MINUTE_MS = 60_000;

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

/** 240401 and the like as a number or text: a day if its digits give one. Whether a day is meant, the column must say. */
export function dayOfSixDigits(digits: string): Day | null {
  const match = SIX_DIGITS.exec(digits);
  return match ? dayIfExists(fullYear(Number(match[1])), Number(match[2]), Number(match[3])) : null;
}

/** Reads a text cell. */
export function readDateText(text: string): DateForm {
  if (text.length > LONGEST_DATE_TEXT) return cleanText(text) === '' ? BLANK : NOT_A_DATE;
  const typed = cleanText(text);
  if (typed === '') return BLANK;
  const cleaned = KANJI_DATE.test(typed) ? arabicDigits(typed) : typed;
  let match = YEAR_FIRST.exec(cleaned);
  if (match) return dated(cleaned, match, Number(match[1]), Number(match[2]), Number(match[3]));
  match = SHORT_YEAR_FIRST.exec(cleaned);
  if (match) return dated(cleaned, match, fullYear(Number(match[1])), Number(match[2]), Number(match[3]));
  match = TRIPLE.exec(cleaned);
  if (match) return triple(cleaned, match);
  match = COMPACT.exec(cleaned);
  if (match) return dated(cleaned, match, Number(match[1]), Number(match[2]), Number(match[3]));
  match = ERA.exec(cleaned) ?? COMPACT_ERA.exec(cleaned);
  if (match) return eraDate(cleaned, match);
  match = YEARLESS.exec(cleaned);
  if (match) return yearless(cleaned, match, Number(match[1]), Number(match[2]));
  if (SERIAL_TEXT.test(cleaned)) {
    const day = dayOfNumber(Number(cleaned));
    return day === null ? NOT_A_DATE : { form: 'day', day, note: 'serial' };
  }
  const sixDigits = dayOfSixDigits(cleaned);
  if (sixDigits !== null) return { form: 'six-digits', day: sixDigits };
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
  if (found === null) return NO_SUCH_DAY;
  const minutes = minutesIntoUtcDay(cleaned.slice(match[0].length));
  if (minutes === null) return { form: 'day', day: found };
  return { form: 'instant', time: (found * 1440 + minutes) * MINUTE_MS, written: found };
}

/**
 * Minutes from the midnight of the written day in UTC to the moment meant; null without a zone. Midnight has none: it is how
 * other programs write a day without a time.
 */
function minutesIntoUtcDay(rest: string): number | null {
  const match = ZONED.exec(rest);
  if (!match) return null;
  const [, hours, minutes, seconds, name = '', sign, offsetHours, offsetMinutes] = match;
  if (name === '' && sign === undefined) return null;
  if (name === '' && sign === '-' && seconds === undefined && !/t/i.test(rest)) return null;
  if (Number(hours) === 0 && Number(minutes) === 0) return null;
  const offset = (Number(offsetHours ?? 0) * 60 + Number(offsetMinutes ?? 0)) * (sign === '-' ? -1 : 1);
  return Number(hours) * 60 + Number(minutes) - (name.toLowerCase() === 'jst' ? 540 : offset);
}

/** The year of an era by its name or letter; 元 is its first. NaN for no era. */
export function yearOfEra(name: string, year: string): number {
  const [, base = NaN] = ERAS.find(([names]) => names.split(' ').includes(name.toLowerCase())) ?? [];
  return base + (year === '元' ? 1 : Number(year));
}

/** Years past an era's end are read on (平成36年 stands in old contracts), and days before its beginning as they are typed. */
function eraDate(cleaned: string, match: RegExpExecArray): DateForm {
  const name = (match[1] ?? '').toLowerCase();
  const [, base = 0, first = 0, last = 0] = ERAS.find(([names]) => names.split(' ').includes(name)) ?? [];
  const year = match[2] === '元' ? 1 : Number(match[2]);
  if (year === 0) return endsWell(cleaned, match) ? NO_SUCH_DAY : NOT_A_DATE;
  const form = dated(cleaned, match, base + year, Number(match[3]), Number(match[4]));
  if (form.form !== 'day') return form;
  return form.day < first || form.day > last ? { ...form, note: 'outside-era' } : form;
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
  const yearFirst = YEAR_MONTH_NAME.exec(cleaned);
  if (yearFirst) return named(cleaned, yearFirst, yearFirst[1], yearFirst[2]!, yearFirst[3]);
  const dayFirst = DAY_MONTH_NAME.exec(cleaned);
  if (dayFirst) return named(cleaned, dayFirst, dayFirst[3], dayFirst[2]!, dayFirst[1]);
  const monthFirst = MONTH_NAME_DAY.exec(cleaned);
  if (monthFirst) return named(cleaned, monthFirst, monthFirst[3] ?? monthFirst[4], monthFirst[1]!, monthFirst[2]);
  return NOT_A_DATE;
}

function named(
  cleaned: string,
  match: RegExpExecArray,
  year: string | undefined,
  monthName: string,
  day: string | undefined,
): DateForm {
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  if (year === undefined) return yearless(cleaned, match, month, Number(day));
  return dated(cleaned, match, year.length === 2 ? fullYear(Number(year)) : Number(year), month, Number(day));
}
