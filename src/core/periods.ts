/**
 * Months and periods. A month is counted as `year × 12 + month − 1`; with a closing day (締め日) the month of that name
 * begins the day after the previous month's closing day. A period is a closed run of whole months, cut at the as-of day.
 */
import { type Day, civilDate, dayOf, daysInMonth } from './days';

/** `year × 12 + (month − 1)` */
export type MonthIndex = number;

export interface CalendarRules {
  /** Last day of a month, 1–31; 31 = end of month. Clamped in short months. */
  readonly closingDay: number;
  /** First month of the fiscal year, 1–12. */
  readonly fiscalStartMonth: number;
}

/** A run of months as the user named it, both included. */
export interface MonthSpan {
  readonly first: MonthIndex;
  readonly last: MonthIndex;
}

/** A {@link MonthSpan} in days. `to` is the as-of day where the span contains it; `partial` says so. */
export interface Period extends MonthSpan {
  readonly from: Day;
  readonly to: Day;
  /** Last day of the whole span, also where `to` stops earlier. */
  readonly fullTo: Day;
  readonly partial: boolean;
}

export const monthIndex = (year: number, month: number): MonthIndex => year * 12 + month - 1;
export const yearOfMonth = (index: MonthIndex): number => Math.floor(index / 12);
export const monthOfYear = (index: MonthIndex): number => (((index % 12) + 12) % 12) + 1;

/** Last day of a month under the closing day. */
export function monthEnd(index: MonthIndex, closingDay: number): Day {
  const year = yearOfMonth(index);
  const month = monthOfYear(index);
  return dayOf(year, month, Math.min(closingDay, daysInMonth(year, month)));
}

export const monthStart = (index: MonthIndex, closingDay: number): Day => monthEnd(index - 1, closingDay) + 1;

/** The month that contains a day. With closing day 20, 21 March belongs to April. */
export function monthOf(day: Day, closingDay: number): MonthIndex {
  const { year, month } = civilDate(day);
  const index = monthIndex(year, month);
  return day <= monthEnd(index, closingDay) ? index : index + 1;
}

/** The fiscal year named `year`: FY2024 begins in its `fiscalStartMonth` of 2024. */
export function fiscalYear(year: number, rules: CalendarRules): MonthSpan {
  const first = monthIndex(year, rules.fiscalStartMonth);
  return { first, last: first + 11 };
}

/** The fiscal year that contains a month. */
export function fiscalYearOf(month: MonthIndex, rules: CalendarRules): MonthSpan {
  const year = yearOfMonth(month) - (monthOfYear(month) < rules.fiscalStartMonth ? 1 : 0);
  return fiscalYear(year, rules);
}

/** The span in days, cut at the as-of day; null if it lies wholly after it. */
export function resolvePeriod(span: MonthSpan, rules: CalendarRules, asOf: Day): Period | null {
  const from = monthStart(span.first, rules.closingDay);
  const fullTo = monthEnd(span.last, rules.closingDay);
  if (from > asOf) return null;
  return { ...span, from, to: Math.min(fullTo, asOf), fullTo, partial: asOf < fullTo };
}

/** `2024-06` or `2024-04:2024-09`: a text that {@link parsePeriod} reads back. */
export function formatSpan(span: MonthSpan): string {
  return span.first === span.last ? formatMonth(span.first) : `${formatMonth(span.first)}:${formatMonth(span.last)}`;
}

export function formatMonth(index: MonthIndex): string {
  return `${yearOfMonth(index)}-${String(monthOfYear(index)).padStart(2, '0')}`;
}

const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, R: 2018, H: 1988, S: 1925 };
const RELATIVE: Readonly<Record<string, 'this-month' | 'last-month' | 'this-year' | 'last-year'>> = {
  今月: 'this-month',
  当月: 'this-month',
  'this month': 'this-month',
  先月: 'last-month',
  前月: 'last-month',
  'last month': 'last-month',
  今期: 'this-year',
  今年度: 'this-year',
  'this year': 'this-year',
  前期: 'last-year',
  昨年度: 'last-year',
  'last year': 'last-year',
};

/**
 * Reads a period as a person types it (list in kpi-definitions, "Time"); blank = the month that contains the as-of day.
 * Null if it cannot be read.
 */
export function parsePeriod(input: string, rules: CalendarRules, asOf: Day): MonthSpan | null {
  const text = input
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/g, '-')
    .trim()
    .replace(/\s+/g, ' ');
  const current = monthOf(asOf, rules.closingDay);
  if (text === '') return { first: current, last: current };

  const relative = Object.prototype.hasOwnProperty.call(RELATIVE, text.toLowerCase())
    ? RELATIVE[text.toLowerCase()]
    : undefined;
  if (relative === 'this-month') return { first: current, last: current };
  if (relative === 'last-month') return { first: current - 1, last: current - 1 };
  if (relative === 'this-year') return fiscalYearOf(current, rules);
  if (relative === 'last-year') return fiscalYearOf(current - 12, rules);

  const recent = /^(?:直近 ?(\d{1,3}) ?[かカヶケヵ箇]月|last (\d{1,3}) months?)$/i.exec(text);
  if (recent) {
    const count = Number(recent[1] ?? recent[2]);
    return count >= 1 ? { first: current - count, last: current - 1 } : null;
  }

  const fiscal =
    /^FY ?(\d{4})$/i.exec(text) ?? /^(\d{4}) ?年度$/.exec(text) ?? /^(令和|平成)(\d{1,2}|元)年度$/.exec(text);
  if (fiscal) {
    const year = fiscal[2] === undefined ? Number(fiscal[1]) : eraYear(fiscal[1]!, fiscal[2]);
    return year === null ? null : fiscalYear(year, rules);
  }

  const quarter = /^(?:FY ?)?(\d{4}) ?[-/ ]?Q([1-4])$/i.exec(text);
  if (quarter) {
    const first = fiscalYear(Number(quarter[1]), rules).first + (Number(quarter[2]) - 1) * 3;
    return { first, last: first + 2 };
  }

  const ends = text.split(/ ?[:~〜] ?/);
  if (ends.length > 2) return null;
  const first = parseMonth(ends[0]!);
  const last = ends.length === 2 ? parseMonth(ends[1]!) : first;
  return first === null || last === null || last < first ? null : { first, last };
}

/** `2024-06`, `2024/6`, `2024.6`, `2024年6月`, `令和6年6月`, `R6.6`. */
function parseMonth(text: string): MonthIndex | null {
  const western = /^(\d{4}) ?(?:[-/.]|年) ?(\d{1,2}) ?月?$/.exec(text) ?? /^(\d{4})(\d{2})$/.exec(text);
  const era = western ? null : /^(令和|平成|昭和|[RHS])(\d{1,2}|元)(?:年|[-/.])(\d{1,2})月?$/i.exec(text);
  const year = western ? Number(western[1]) : era ? eraYear(era[1]!.toUpperCase(), era[2]!) : null;
  const month = Number(western ? western[2] : era?.[3]);
  return year === null || !(month >= 1 && month <= 12) || year < 1900 ? null : monthIndex(year, month);
}

function eraYear(era: string, year: string): number | null {
  const base = ERAS[era];
  const count = year === '元' ? 1 : Number(year);
  return base === undefined || count < 1 ? null : base + count;
}
