/**
 * A column of date cells → days. Decides for the column as a whole what one cell cannot tell: the order of
 * `04/05/2024` (never row by row: half a column would silently change its meaning) and the year of `4/1`.
 */
import { civilDate, NO_DAY, type Day } from '../core/days';
import type { Column } from './column';
import { settleOrder, type DateOrder, type Triple } from './date-order';
import { BLANK, dayOfNumber, dayOfSixDigits, NOT_A_DATE, readDateText, type DateForm } from './dates';
import { settleYears, type YearAnchors, type YearBasis } from './missing-years';
import { dayBesideWords } from './day-words';
import { DAYS_FROM_1900_TO_1904, isSerial, serialSystem } from './serial-dates';
import { isDateCell } from './text';
import { settleByWeekdays, type WrittenWeekdays } from './weekdays';
import { dayOfWholeMonth } from './whole-months';
import type { Yearless } from './yearless-days';

/** What became of a cell, as held in {@link DayColumn.states}. From {@link FIRST_DATE_PROBLEM} on there is no day. */
export const DAY_READ = 0;
export const DAY_ASSUMED_YEAR = 1;
export const DAY_BLANK = 2;
export const FIRST_DATE_PROBLEM = 3;
export const DAY_NOT_A_DATE = 3;
export const DAY_NOT_EXISTING = 4;
export const DAY_AMBIGUOUS = 5;
export const DAY_NO_YEAR = 6;

export type { DateOrder } from './date-order';

export interface DayColumn {
  /** NO_DAY where the state is blank or a problem. */
  readonly days: Int32Array;
  readonly states: Uint8Array;
  /** Set when cells fitted more than one order and the smoother one was taken: to be reported. */
  readonly assumedOrder: DateOrder | null;
  /** Some cells fit only one order and some only another, so that none was taken. */
  readonly isMixed: boolean;
  /** Set when the cells themselves told the order among several: to be mentioned. */
  readonly toldOrder: DateOrder | null;
  /** The years that were put in; null where every cell has its own. */
  readonly assumedYears: AssumedYears | null;
  /** What else a person should know of the column: each at most once. */
  readonly notes: readonly DayNote[];
}

export interface AssumedYears {
  readonly basis: YearBasis;
  /** The first and the last of them. */
  readonly first: number;
  readonly last: number;
  /** The first cell that was given one. */
  readonly index: number;
}

/**
 * `day-outside-era`: 平成31年5月1日. `zoned-times`: clock times with a zone, taken as the day that it was here. `serial-dates`: bare
 * numbers of days, with nothing beside them to tell whether they count from 1900 or (old Macs) from 1904; read as from
 * 1900. `serials-from-1904`: they are, by what stands around them. `start-month-only`, `end-month-only`: 2023年4月, taken as
 * its first or last day. `words-beside-day`: 2024/3/31予定, of which only the date was read.
 */
export type DayNoteCode =
  | 'day-outside-era'
  | 'zoned-times'
  | 'serial-dates'
  | 'serials-from-1904'
  | 'start-month-only'
  | 'end-month-only'
  | 'words-beside-day';

export interface DayNote {
  readonly code: DayNoteCode;
  /** The first cell that it concerns. */
  readonly index: number;
  /** In how many cells. */
  readonly count: number;
}

export interface DayColumnOptions extends YearAnchors {
  readonly dayOfDate: (date: Date) => Day;
  /** The column's header, which may say 1904. */
  readonly header?: string;
  /** Which day a whole month (2023年4月) stands for; absent: it is no day. */
  readonly wholeMonth?: 'first' | 'last';
  /** The weekdays that are written beside the days. */
  readonly weekdays?: WrittenWeekdays | null;
}

/** Reads the cells of a column of usable rows only (no totals, no repeated headers). */
export function readDayColumn({ values, codes }: Column, options: DayColumnOptions): DayColumn {
  const forms = values.map((cell) => edgeAsDay(cell, formOfCell(cell, options.dayOfDate), options.wholeMonth));
  // What a form tells by itself. The others are open until the column was seen.
  const dayOf = Int32Array.from(forms, (form) => (form.form === 'day' ? form.day : NO_DAY));
  const stateOf = Uint8Array.from(forms, stateOfForm);
  const isOpen = Uint8Array.from(forms, (form) => (isClosed(form) ? 0 : 1));
  const days = new Int32Array(codes.length);
  const states = new Uint8Array(codes.length);
  const triples = new Map<number, Triple>();
  const yearless = new Map<number, Yearless>();
  const sixDigits = new Map<number, Day>();
  const serials: number[] = [];
  const notes = new Notes();
  for (let index = 0; index < codes.length; index++) {
    const code = codes[index]!;
    days[index] = dayOf[code]!;
    states[index] = stateOf[code]!;
    if (isOpen[code] === 0) continue;
    const form = forms[code]!;
    switch (form.form) {
      case 'day':
        if (form.note === 'serial') serials.push(index);
        else if (form.note === 'outside-era') notes.add('day-outside-era', index);
        else if (form.note === 'beside-words') notes.add('words-beside-day', index);
        else notes.add(options.wholeMonth === 'last' ? 'end-month-only' : 'start-month-only', index);
        break;
      case 'instant':
        days[index] = dayHere(form, options.dayOfDate);
        notes.add('zoned-times', index);
        break;
      case 'yearless':
        yearless.set(index, form);
        break;
      case 'triple':
        triples.set(index, form);
        break;
      case 'six-digits':
        sixDigits.set(index, form.day);
    }
  }
  let assumedOrder: DateOrder | null = null;
  let toldOrder: DateOrder | null = null;
  let isMixed = false;
  if (sixDigits.size > 0) {
    // The whole column must say so: beside anything that is no date, 240401 may be an amount or a number as well.
    const isMeant = !states.includes(DAY_NOT_A_DATE);
    for (const [index, day] of sixDigits)
      if (isMeant) days[index] = day;
      else states[index] = DAY_NOT_A_DATE;
    if (isMeant) assumedOrder = 'year-month-day';
  }
  if (serials.length > 0) {
    const system = serialSystem(serials, days, options.header ?? '');
    if (system === 1904) for (const index of serials) days[index] = days[index]! + DAYS_FROM_1900_TO_1904;
    if (system !== 1900)
      notes.addAll(system === 1904 ? 'serials-from-1904' : 'serial-dates', serials[0]!, serials.length);
  }
  if (triples.size > 0) {
    const order = settleOrder(triples, days);
    for (const [index, day] of order.days) {
      if (typeof day === 'number') days[index] = day;
      else states[index] = day === null ? DAY_NOT_EXISTING : DAY_AMBIGUOUS;
    }
    assumedOrder = order.assumed ?? assumedOrder;
    toldOrder = order.told;
    isMixed = order.isMixed;
  }
  let assumedYears: AssumedYears | null = null;
  if (yearless.size > 0) {
    let basis = settleYears(yearless, days, options);
    // A guess gives way to the weekdays beside the days.
    if (basis === 'as-of' && options.weekdays && settleByWeekdays(yearless, days, options.weekdays)) basis = 'weekday';
    for (const index of yearless.keys()) states[index] = days[index] === NO_DAY ? DAY_NO_YEAR : DAY_ASSUMED_YEAR;
    assumedYears = yearsOf([...yearless.keys()], days, basis);
  }
  return { days, states, assumedOrder, toldOrder, isMixed, assumedYears, notes: notes.all };
}

function yearsOf(indices: readonly number[], days: Int32Array, basis: YearBasis): AssumedYears | null {
  const given = indices.filter((index) => days[index] !== NO_DAY);
  if (given.length === 0) return null;
  let [earliest, latest] = [Infinity, -Infinity];
  for (const index of given) {
    earliest = Math.min(earliest, days[index]!);
    latest = Math.max(latest, days[index]!);
  }
  return { basis, first: civilDate(earliest).year, last: civilDate(latest).year, index: given[0]! };
}

/** Whether nothing more is to be said of such a cell than its day or its state. */
function isClosed(form: DateForm): boolean {
  return form.form === 'blank' || form.form === 'problem' || (form.form === 'day' && form.note === undefined);
}

function stateOfForm(form: DateForm): number {
  if (form.form === 'blank') return DAY_BLANK;
  if (form.form !== 'problem') return DAY_READ;
  return form.problem === 'no-such-day' ? DAY_NOT_EXISTING : DAY_NOT_A_DATE;
}

class Notes {
  private readonly byCode = new Map<DayNoteCode, { code: DayNoteCode; index: number; count: number }>();

  add(code: DayNoteCode, index: number): void {
    this.addAll(code, index, 1);
  }

  addAll(code: DayNoteCode, index: number, count: number): void {
    const known = this.byCode.get(code);
    if (known === undefined) this.byCode.set(code, { code, index, count });
    else known.count += count;
  }

  get all(): DayNote[] {
    return [...this.byCode.values()];
  }
}

/** The civil day of a moment in the spreadsheet's zone; the day as it was written where that cannot be told. */
function dayHere(form: Extract<DateForm, { form: 'instant' }>, dayOfDate: (date: Date) => Day): Day {
  const day = dayOfDate(new Date(form.time));
  return Number.isFinite(day) ? day : form.written;
}

function formOfCell(cell: unknown, dayOfDate: (date: Date) => Day): DateForm {
  if (typeof cell === 'string') return readDateText(cell);
  if (typeof cell === 'number') return formOfNumber(cell);
  if (isDateCell(cell)) return formOfDate(cell, dayOfDate);
  return cell === null || cell === undefined ? BLANK : NOT_A_DATE;
}

/** What is a day only where something begins or ends. */
function edgeAsDay(cell: unknown, form: DateForm, edge: 'first' | 'last' | undefined): DateForm {
  if (edge === undefined || form !== NOT_A_DATE || typeof cell !== 'string') return form;
  const day = dayOfWholeMonth(cell, edge);
  return day === null ? (dayBesideWords(cell, edge) ?? form) : { form: 'day', day, note: 'whole-month' };
}

function formOfNumber(value: number): DateForm {
  const day = dayOfNumber(value);
  if (day !== null) return isSerial(value) ? { form: 'day', day, note: 'serial' } : { form: 'day', day };
  const sixDigits = dayOfSixDigits(String(value));
  return sixDigits === null ? NOT_A_DATE : { form: 'six-digits', day: sixDigits };
}

/** A cell that shows only a clock time (1899) is no day. */
function formOfDate(date: Date, dayOfDate: (date: Date) => Day): DateForm {
  if (Number.isNaN(date.getTime())) return NOT_A_DATE;
  const day = dayOfDate(date);
  const year = Number.isFinite(day) ? civilDate(day).year : 0;
  return year < 1900 || year > 9999 ? NOT_A_DATE : { form: 'day', day };
}
