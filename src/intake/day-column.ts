/**
 * A column of date cells → days. Decides for the column as a whole what one cell cannot tell: the order of
 * `04/05/2024` (never row by row: half a column would silently change its meaning) and the year of `4/1`.
 */
import { civilDate, NO_DAY, type Day } from '../core/days';
import { dayIfExists, dayOfNumber, fullYear, readDateText, type DateForm } from './dates';
import { isDateCell } from './text';

/** What became of a cell, as held in {@link DayColumn.states}. From {@link FIRST_DATE_PROBLEM} on there is no day. */
export const DAY_READ = 0;
export const DAY_ASSUMED_YEAR = 1;
export const DAY_BLANK = 2;
export const FIRST_DATE_PROBLEM = 3;
export const DAY_NOT_A_DATE = 3;
export const DAY_NOT_EXISTING = 4;
export const DAY_AMBIGUOUS = 5;
export const DAY_NO_YEAR = 6;

/** Order of day, month and year in cells such as `04/05/2024` or `24/4/1`. */
export type DateOrder = 'day-month-year' | 'month-day-year' | 'year-month-day';

export interface DayColumn {
  /** NO_DAY where the state is blank or a problem. */
  readonly days: Int32Array;
  readonly states: Uint8Array;
  /** Set when cells fitted more than one order and the smoother one was taken: to be reported. */
  readonly assumedOrder: DateOrder | null;
}

export interface DayColumnOptions {
  readonly dayOfDate: (date: Date) => Day;
  /** By row: a day of the same row (the visit's own day for 次回予定日) that a missing year is taken nearest to. */
  readonly rowAnchors?: Int32Array;
  /** A day in the period that the sheet's title names, for columns in which no cell has a year. */
  readonly titleAnchor?: Day;
}

type Triple = Extract<DateForm, { form: 'triple' }>;
type Yearless = Extract<DateForm, { form: 'yearless' }>;

/** Reads the cells of a column; `cells` holds the usable rows only (no totals, no repeated headers). */
export function readDayColumn(cells: readonly unknown[], options: DayColumnOptions): DayColumn {
  const days = new Int32Array(cells.length).fill(NO_DAY);
  const states = new Uint8Array(cells.length);
  const byText = new Map<string, DateForm>();
  const byTime = new Map<number, Day>();
  const triples = new Map<number, Triple>();
  const yearless = new Map<number, Yearless>();
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (typeof cell === 'string') {
      if (cell === '') {
        states[index] = DAY_BLANK;
        continue;
      }
      let form = byText.get(cell);
      if (form === undefined) byText.set(cell, (form = readDateText(cell)));
      if (form.form === 'day') days[index] = form.day;
      else if (form.form === 'blank') states[index] = DAY_BLANK;
      else if (form.form === 'yearless') yearless.set(index, form);
      else if (form.form === 'triple') triples.set(index, form);
      else states[index] = form.problem === 'no-such-day' ? DAY_NOT_EXISTING : DAY_NOT_A_DATE;
    } else if (typeof cell === 'number') {
      const day = dayOfNumber(cell);
      if (day === null) states[index] = DAY_NOT_A_DATE;
      else days[index] = day;
    } else if (isDateCell(cell)) {
      const day = dayOfInstant(cell, byTime, options.dayOfDate);
      if (day === NO_DAY) states[index] = DAY_NOT_A_DATE;
      else days[index] = day;
    } else {
      states[index] = cell === null || cell === undefined ? DAY_BLANK : DAY_NOT_A_DATE;
    }
  }
  const assumedOrder = settleOrder(triples, days, states);
  if (yearless.size > 0) settleYears(yearless, days, states, options);
  return { days, states, assumedOrder };
}

/** Day of a date cell; a cell that shows only a clock time (1899) is no day. Cached: the platform's answer is slow. */
function dayOfInstant(date: Date, byTime: Map<number, Day>, dayOfDate: (date: Date) => Day): Day {
  const time = date.getTime();
  if (Number.isNaN(time)) return NO_DAY;
  let day = byTime.get(time);
  if (day === undefined) {
    day = dayOfDate(date);
    const year = Number.isFinite(day) ? civilDate(day).year : 0;
    if (year < 1900 || year > 9999) day = NO_DAY;
    byTime.set(time, day);
  }
  return day;
}

/** Settles both groups of triples: with a four-digit year at the end, and with a two-digit year. */
function settleOrder(triples: Map<number, Triple>, days: Int32Array, states: Uint8Array): DateOrder | null {
  if (triples.size === 0) return null;
  const withYear = [...triples].filter(([, triple]) => triple.fullYear);
  const withoutYear = [...triples].filter(([, triple]) => !triple.fullYear);
  const known = days.slice();
  const first = settleGroup(withYear, ['month-day-year', 'day-month-year'], known, days, states);
  const second = settleGroup(withoutYear, ['year-month-day', 'month-day-year', 'day-month-year'], known, days, states);
  return first ?? second;
}

/**
 * Takes the order under which the fewest cells are impossible; when several fit equally, the one under which the column
 * runs most smoothly (a log's neighbours are days apart, not months), and says so. Cells that no order explains better
 * than another stay unread.
 */
function settleGroup(
  group: readonly (readonly [number, Triple])[],
  orders: readonly DateOrder[],
  known: Int32Array,
  days: Int32Array,
  states: Uint8Array,
): DateOrder | null {
  if (group.length === 0) return null;
  // A cell that is impossible in every order (45/04/2024) says nothing about the order.
  const speaking = group.filter(([, triple]) => orders.some((order) => dayInOrder(triple, order) !== null));
  const failures = orders.map((order) => speaking.filter(([, triple]) => dayInOrder(triple, order) === null).length);
  const fewest = Math.min(...failures);
  const second = Math.min(...failures.filter((count) => count !== fewest), Infinity);
  const fitting = orders.filter((_, index) => failures[index] === fewest);
  // A typing error may break the order in a few cells; a column that is half one, half the other has no order.
  const contradictory = fewest > 0 && (second === Infinity || fewest * 10 >= second);
  let chosen: DateOrder | undefined = contradictory ? undefined : fitting[0];
  let assumed = false;
  if (chosen !== undefined && fitting.length > 1 && !allAgree(speaking, fitting)) {
    const roughness = fitting.map((order) => totalChange(group, order, known));
    const smoothest = Math.min(...roughness);
    const best = fitting.filter((_, index) => roughness[index] === smoothest);
    // Year first is how this is written in Japan; between the other two there is no such custom.
    chosen = best.length === 1 || best[0] === 'year-month-day' ? best[0] : undefined;
    assumed = chosen !== undefined;
  }
  for (const [index, triple] of group) {
    if (chosen === undefined) {
      states[index] = DAY_AMBIGUOUS;
      continue;
    }
    const day = dayInOrder(triple, chosen);
    if (day === null) states[index] = DAY_NOT_EXISTING;
    else days[index] = day;
  }
  return assumed && chosen !== undefined ? chosen : null;
}

function dayInOrder(triple: Triple, order: DateOrder): Day | null {
  const { first, second, third } = triple;
  if (order === 'year-month-day') {
    return triple.firstMayBeYear ? dayIfExists(fullYear(first), second, Math.abs(third)) : null;
  }
  if (third < 0) return null;
  const year = triple.fullYear ? third : fullYear(third);
  return order === 'day-month-year' ? dayIfExists(year, second, first) : dayIfExists(year, first, second);
}

function allAgree(group: readonly (readonly [number, Triple])[], orders: readonly DateOrder[]): boolean {
  const [reference, ...others] = orders;
  if (reference === undefined) return true;
  return group.every(([, triple]) =>
    others.every((order) => dayInOrder(triple, order) === dayInOrder(triple, reference)),
  );
}

/** Sum of the day differences between neighbouring rows when the group is read in this order. */
function totalChange(group: readonly (readonly [number, Triple])[], order: DateOrder, known: Int32Array): number {
  const read = known.slice();
  for (const [index, triple] of group) read[index] = dayInOrder(triple, order) ?? NO_DAY;
  let before = NO_DAY;
  let sum = 0;
  for (const day of read) {
    if (day === NO_DAY) continue;
    if (before !== NO_DAY) sum += Math.abs(day - before);
    before = day;
  }
  return sum;
}

/**
 * Gives each `4/1` the year that makes it nearest to its neighbours: the row's own anchor if there is one, else the day
 * above (also an assumed one, so that a log may run over new year) together with the next dated day below.
 */
function settleYears(
  yearless: Map<number, Yearless>,
  days: Int32Array,
  states: Uint8Array,
  options: DayColumnOptions,
): void {
  const set = (index: number, form: Yearless, anchors: readonly Day[]): void => {
    const day = nearestDay(form, anchors);
    if (day === null) {
      states[index] = DAY_NO_YEAR;
    } else {
      days[index] = day;
      states[index] = DAY_ASSUMED_YEAR;
    }
  };
  const { rowAnchors, titleAnchor } = options;
  if (rowAnchors) {
    for (const [index, form] of yearless) {
      const anchor = rowAnchors[index] ?? NO_DAY;
      set(index, form, anchor === NO_DAY ? [] : [anchor]);
    }
    return;
  }
  const firstDated = days.findIndex((day) => day !== NO_DAY);
  if (firstDated < 0) {
    for (const [index, form] of yearless) set(index, form, titleAnchor === undefined ? [] : [titleAnchor]);
    return;
  }
  const below = new Int32Array(days.length);
  for (let index = days.length - 1, next = NO_DAY; index >= 0; index--) {
    below[index] = next;
    if (days[index] !== NO_DAY) next = days[index] ?? NO_DAY;
  }
  let anchor = days[firstDated] ?? NO_DAY;
  for (let index = firstDated - 1; index >= 0; index--) {
    const form = yearless.get(index);
    if (form) set(index, form, [anchor]);
    anchor = days[index] === NO_DAY ? anchor : (days[index] ?? anchor);
  }
  let above = days[firstDated] ?? NO_DAY;
  for (let index = firstDated + 1; index < days.length; index++) {
    const form = yearless.get(index);
    const next = below[index] ?? NO_DAY;
    if (form) set(index, form, next === NO_DAY ? [above] : [above, next]);
    above = days[index] === NO_DAY ? above : (days[index] ?? above);
  }
}

/** The day of that month and day with the smallest distance to the anchors; on a tie the earlier one. */
function nearestDay(form: Yearless, anchors: readonly Day[]): Day | null {
  let best: Day | null = null;
  let distance = Infinity;
  for (const anchor of anchors) {
    const { year } = civilDate(anchor);
    // Eight years each way: 29 February may be that far from the next one (1896–1904, 2096–2104).
    for (let candidate = year - 8; candidate <= year + 8; candidate++) {
      const day = dayIfExists(candidate, form.month, form.day);
      if (day === null) continue;
      const total = anchors.reduce((sum, other) => sum + Math.abs(day - other), 0);
      if (total < distance || (total === distance && best !== null && day < best)) {
        best = day;
        distance = total;
      }
    }
  }
  return best;
}
