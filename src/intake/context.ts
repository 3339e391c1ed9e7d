/** What the readers of all tables share: the names, the dictionary, and how they report a cell. */
import { formatIsoDay, NO_DAY, weekday, type Day } from '../core/days';
import { NO_NAME } from '../core/tables';
import { cellAt, type Column } from './column';
import type { CustomerRegistry } from './customer-registry';
import {
  DAY_AMBIGUOUS,
  DAY_ASSUMED_YEAR,
  DAY_BLANK,
  DAY_NO_YEAR,
  DAY_NOT_EXISTING,
  FIRST_DATE_PROBLEM,
  readDayColumn,
  type DayColumn,
} from './day-column';
import type { Details, FindingCode } from './findings';
import type { Interner } from './interner';
import {
  BLANK_LABEL,
  LABEL_CLASSES,
  labelReader,
  UNKNOWN_LABEL,
  type LabelColumn,
  type LabelDictionary,
} from './labels';
import { isPlaceholder } from './placeholders';
import { RowCustomers } from './row-customers';
import type { TableSheet } from './table-sheet';
import { cellText, isDateCell, isErrorCell } from './text';
import type { IntakeOptions } from './types';
import { fits, NO_WEEKDAY, writtenWeekdays, type WrittenWeekdays } from './weekdays';

export interface ReadContext {
  readonly options: IntakeOptions;
  readonly labels: LabelDictionary;
  readonly customers: CustomerRegistry;
  readonly reps: Interner;
  readonly products: Interner;
  readonly areas: Interner;
  readonly reasons: Interner;
  readonly ranks: Interner;
  readonly teams: Interner;
}

/** Days to come: that they were up to the as-of day cannot be said of them. */
const ENDS: ReadonlySet<string> = new Set(['end', 'expiry', 'cancel', 'to']);
const STARTS: ReadonlySet<string> = new Set(['start', 'contractDay', 'from']);

/** Reads a day column of a table; reports an assumed order, not yet the single cells. */
export function dayColumn(
  sheet: TableSheet,
  field: string,
  context: ReadContext,
  cells: Column = sheet.column(field),
  rowAnchors?: Int32Array,
): DayColumn {
  const { month, anchor } = sheet.found;
  const isByAsOf = anchor?.basis === 'as-of';
  const isLog = isByAsOf && field === 'day' && month === null;
  const weekdays = writtenWeekdays(cells, field === 'day' && sheet.has('weekday') ? sheet.column('weekday') : null);
  const column = readDayColumn(cells, {
    weekdays,
    dayOfDate: (date) => context.options.dayOfDate(date),
    header: sheet.header(field),
    ...(STARTS.has(field) ? { wholeMonth: 'first' as const } : ENDS.has(field) ? { wholeMonth: 'last' as const } : {}),
    ...(rowAnchors ? { rowAnchors } : {}),
    ...(anchor === undefined || (isByAsOf && ENDS.has(field)) ? {} : { anchor }),
    ...(isLog && context.options.asOf !== undefined ? { logUntil: context.options.asOf } : {}),
  });
  if (column.assumedOrder !== null) {
    const values = { order: column.assumedOrder };
    sheet.findings.add('assumed-date-order', sheet.found.header.row + 1, { column: sheet.header(field), values });
  }
  if (column.toldOrder !== null && column.assumedOrder === null) {
    const values = { order: column.toldOrder };
    sheet.findings.add('told-date-order', sheet.found.header.row + 1, { column: sheet.header(field), values });
  }
  for (const { code, index, count } of column.notes) {
    const details = { column: sheet.header(field), read: readable(cellAt(cells, index)), values: { count } };
    sheet.findings.add(code, sheet.rowNumber(index), details);
  }
  if (weekdays !== null) reportWeekdays(sheet, field, column, weekdays);
  return column;
}

/** A weekday that is not the day's: one of the two is wrong. The day counts. */
function reportWeekdays(sheet: TableSheet, field: string, { days }: DayColumn, weekdays: WrittenWeekdays): void {
  days.forEach((day, index) => {
    const written = weekdays.of(index);
    if (day === NO_DAY || written === NO_WEEKDAY || fits(day, written)) return;
    const from = weekdays.isOwn(index) ? field : 'weekday';
    sheet.findings.add('weekday-mismatch', sheet.rowNumber(index), {
      column: sheet.header(from),
      read: readable(sheet.cell(from, index)),
      values: { day: formatIsoDay(day), weekday: weekday(day) },
    });
  });
}

const DATE_CODES = new Map<number, FindingCode>([
  [DAY_NOT_EXISTING, 'no-such-day'],
  [DAY_AMBIGUOUS, 'ambiguous-date'],
  [DAY_NO_YEAR, 'date-without-year'],
]);

export interface DayReport {
  /** The code for a blank cell that should not be; none: may be blank. */
  readonly blank?: FindingCode;
  /** A cell that cannot be read only loses the day, not the row. */
  readonly optional?: boolean;
}

export const REQUIRED_DAY: DayReport = { blank: 'missing-date' };
export const OPTIONAL_DAY: DayReport = { optional: true };

/** Reports one day cell. True if it gives a day. */
export function reportDay(
  sheet: TableSheet,
  field: string,
  column: DayColumn,
  index: number,
  how: DayReport = {},
): boolean {
  const state = column.states[index] ?? DAY_BLANK;
  if (state === 0) return true;
  const row = sheet.rowNumber(index);
  if (state === DAY_BLANK) {
    if (how.blank) sheet.findings.add(how.blank, row, { column: sheet.header(field) });
    return false;
  }
  const header = sheet.header(field);
  if (state === DAY_ASSUMED_YEAR) {
    // One tally a column, not one for each text: the first cell stands for the others.
    sheet.findings.tally('assumed-year', row, { column: header, ...yearDetails(sheet, field, column) });
    return true;
  }
  const read = readable(sheet.cell(field, index));
  const code = state === DAY_AMBIGUOUS && column.isMixed ? 'mixed-date-orders' : DATE_CODES.get(state);
  sheet.findings.add(code ?? 'unreadable-date', row, {
    column: header,
    read,
    ...(how.optional ? { severity: 'warning' as const } : {}),
  });
  return false;
}

function yearDetails(sheet: TableSheet, field: string, { assumedYears }: DayColumn): Partial<Details> {
  if (assumedYears === null) return {};
  const { basis, first, last, index } = assumedYears;
  return {
    read: readable(sheet.cell(field, index)),
    values: { basis, firstYear: first, lastYear: last },
    // Nothing in the workbook says it.
    ...(basis === 'as-of' ? { severity: 'warning' as const } : {}),
  };
}

/** Whether a day cell is filled but could not be read. */
export function isDateProblem(column: DayColumn, index: number): boolean {
  return (column.states[index] ?? 0) >= FIRST_DATE_PROBLEM;
}

/** The day of a row or NO_DAY. */
export function dayAt(column: DayColumn, index: number): Day {
  return column.days[index] ?? NO_DAY;
}

/** What a person sees in a cell, near enough for a finding. */
export function readable(cell: unknown): string {
  return isDateCell(cell) && Number.isNaN(cell.getTime()) ? '#VALUE!' : cellText(cell);
}

/**
 * Reads a label column and reports what the dictionary lacks.
 * @param blank the class of a blank cell, and of an unknown word where the column has no class `other`
 */
export function labelClasses(
  sheet: TableSheet,
  field: LabelColumn,
  context: ReadContext,
  blank: string,
  unknown: FindingCode = 'unknown-label',
): (index: number) => number {
  const cells = sheet.column(field);
  const classOf = labelReader(cells, field, context.labels);
  const names: readonly string[] = LABEL_CLASSES[field];
  const blankClass = names.indexOf(blank);
  const otherClass = names.includes('other') ? names.indexOf('other') : blankClass;
  return (index) => {
    const found = classOf(index);
    if (found >= 0) return found;
    if (found === BLANK_LABEL || cellAt(cells, index) === false) return blankClass;
    reportLabel(sheet, field, index, unknown);
    return found === UNKNOWN_LABEL && !isErrorCell(cellAt(cells, index)) ? otherClass : blankClass;
  };
}

/** Reports a label that the dictionary lacks, or an error value in its place. */
export function reportLabel(sheet: TableSheet, field: LabelColumn, index: number, code: FindingCode): void {
  const cell = sheet.cell(field, index);
  const details = { column: sheet.header(field), read: readable(cell) };
  sheet.findings.tally(isErrorCell(cell) ? 'error-cell' : code, sheet.rowNumber(index), details);
}

/** The rep of a row; a blank one is kept as NO_NAME and tallied. */
export function repReader(sheet: TableSheet, context: ReadContext): (index: number) => number {
  if (!sheet.has('rep')) return () => NO_NAME;
  const repOf = context.reps.reader(sheet.column('rep'));
  return (index) => {
    const rep = repOf(index);
    if (rep === NO_NAME) reportNoName(sheet, 'rep', index, 'blank-rep');
    return rep;
  };
}

/** An optional name (product, area …) of a row. */
export function nameReader(sheet: TableSheet, field: string, names: Interner): (index: number) => number {
  const idOf = names.reader(sheet.column(field));
  return (index) => {
    const id = idOf(index);
    if (id === NO_NAME) reportNoName(sheet, field, index, null);
    return id;
  };
}

const isNamePlaceholder = (cell: unknown): boolean => typeof cell === 'string' && isPlaceholder(cell);

function reportNoName(sheet: TableSheet, field: string, index: number, blank: FindingCode | null): void {
  const cell = sheet.cell(field, index);
  const column = sheet.header(field);
  if (isErrorCell(cell) || cell === true) {
    sheet.findings.tally('error-cell', sheet.rowNumber(index), { column, read: readable(cell) });
  } else if (blank && isNamePlaceholder(cell)) {
    sheet.findings.tally('placeholder-rep', sheet.rowNumber(index), { column, read: readable(cell) });
  } else if (blank) {
    sheet.findings.tally(blank, sheet.rowNumber(index), { column });
  }
}

export interface CustomerReader {
  /** Whether a row names a customer; reports it when not. */
  check(index: number): boolean;
  /** The customer of a row; NO_NAME when it has none. */
  idOf(index: number): number;
}

export function customerReader(sheet: TableSheet, { customers }: ReadContext): CustomerReader {
  const rows = new RowCustomers(customers, sheet.column('customerNumber'), sheet.column('customer'));
  return {
    check(index) {
      if (rows.has(index)) return true;
      const field = sheet.has('customer') ? 'customer' : 'customerNumber';
      const cell = sheet.cell(field, index);
      const read = readable(cell);
      const code =
        isErrorCell(cell) || cell === true
          ? 'customer-without-name'
          : isNamePlaceholder(cell)
            ? 'placeholder-customer'
            : 'missing-customer';
      sheet.findings.add(code, sheet.rowNumber(index), {
        column: sheet.header(field),
        ...(read === '' ? {} : { read }),
      });
      return false;
    },
    idOf(index) {
      const id = rows.idOf(index);
      if (customers.hasDoubts) reportDoubts(sheet, index, customers);
      return id;
    },
  };
}

function reportDoubts(sheet: TableSheet, index: number, customers: CustomerRegistry): void {
  const [number, name] = [sheet.cell('customerNumber', index), sheet.cell('customer', index)];
  if (customers.isAmbiguous(number, name)) {
    const details = { column: sheet.header('customer'), read: readable(name) };
    sheet.findings.tally('name-with-several-numbers', sheet.rowNumber(index), details);
  }
  if (customers.isUnited(number)) {
    const details = { column: sheet.header('customerNumber'), read: readable(number) };
    sheet.findings.tally('numbers-united', sheet.rowNumber(index), details);
  }
}
