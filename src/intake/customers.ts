/** The customers table (顧客): every customer in it exists, also without a visit; what it says of each, telephone numbers too. */
import { NO_NAME, TIMINGS, type CustomerInfo } from '../core/tables';
import { customerReader, labelClasses, nameReader, readable, type ReadContext } from './context';
import { INTERVAL_BLANK, readInterval } from './intervals';
import { nameOfCell } from './interner';
import { phoneKeys } from './phone';
import type { CustomerClues } from './proposals';
import type { TableSheet } from './table-sheet';
import { isErrorCell, tidySpelling } from './text';

export const CUSTOMER_KEYS = ['customer'];

const NO_TIMING = TIMINGS.indexOf('none');

/** What the table says, by customer id, before the number of customers is final. */
export interface CustomerDetails {
  readonly areas: ReadonlyMap<number, number>;
  readonly ranks: ReadonlyMap<number, number>;
  readonly intervals: ReadonlyMap<number, number>;
  readonly timings: ReadonlyMap<number, number>;
  readonly priorities: ReadonlyMap<number, string>;
  readonly comments: ReadonlyMap<number, string>;
  /** Digits → customer, or NO_NAME when several customers have the number. */
  readonly phones: ReadonlyMap<string, number>;
  /** フリガナ and telephone numbers by customer: what tells that two names may be one. */
  readonly clues: CustomerClues;
}

/** What all joined sheets say; of two rows on one customer the first counts, and the second fills its blanks. */
export function readCustomers(sheets: readonly TableSheet[], context: ReadContext): CustomerDetails {
  const areas = new Map<number, number>();
  const ranks = new Map<number, number>();
  const intervals = new Map<number, number>();
  const timings = new Map<number, number>();
  const priorities = new Map<number, string>();
  const comments = new Map<number, string>();
  const phones = new Map<string, number>();
  const readings = new Map<number, string>();
  const phonesOf = new Map<number, string[]>();
  const firstPlaces = new Map<number, { readonly sheet: TableSheet; readonly row: number }>();
  for (const sheet of sheets) {
    const customers = customerReader(sheet, context);
    const areaOf = nameReader(sheet, 'area', context.areas);
    const rankOf = nameReader(sheet, 'rank', context.ranks);
    const timingOf = labelClasses(sheet, 'prospect', context, 'none');
    for (let index = 0; index < sheet.rows.length; index++) {
      if (!customers.check(index)) continue;
      const customer = customers.idOf(index);
      const row = sheet.rowNumber(index);
      sheet.used++;
      const first = firstPlaces.get(customer);
      if (first === undefined) firstPlaces.set(customer, { sheet, row });
      else {
        const values: Record<string, string | number> = { firstRow: first.row };
        if (first.sheet !== sheet) values['firstSheet'] = first.sheet.sheetName;
        const details = { column: sheet.header('customer'), values };
        sheet.findings.add('customer-listed-twice', row, details);
      }
      const area = areaOf(index);
      const rank = rankOf(index);
      if (area !== NO_NAME && !areas.has(customer)) areas.set(customer, area);
      if (rank !== NO_NAME && !ranks.has(customer)) ranks.set(customer, rank);
      const reading = nameOfCell(sheet.cell('kana', index));
      if (reading !== '' && !readings.has(customer)) readings.set(customer, reading);
      const interval = intervalOf(sheet, index);
      if (interval !== INTERVAL_BLANK && !intervals.has(customer)) intervals.set(customer, interval);
      const timing = timingOf(index);
      if (timing !== NO_TIMING && !timings.has(customer)) timings.set(customer, timing);
      for (const [field, texts] of [
        ['priority', priorities],
        ['comment', comments],
      ] as const) {
        const text = tidySpelling(nameOfCell(sheet.cell(field, index)));
        if (text !== '' && !texts.has(customer)) texts.set(customer, text);
      }
      for (const phone of phoneKeys(sheet.cell('phone', index))) {
        phonesOf.set(customer, [...(phonesOf.get(customer) ?? []), phone]);
        const known = phones.get(phone);
        phones.set(phone, known === undefined || known === customer ? customer : NO_NAME);
      }
    }
  }
  return { areas, ranks, intervals, timings, priorities, comments, phones, clues: { readings, phones: phonesOf } };
}

/** Days; INTERVAL_BLANK for a blank cell and, reported, for one that cannot be read. */
function intervalOf(sheet: TableSheet, index: number): number {
  const cell = sheet.cell('interval', index);
  const interval = readInterval(cell);
  if (interval !== null) return interval;
  const code = isErrorCell(cell) ? 'error-cell' : 'unreadable-interval';
  sheet.findings.tally(code, sheet.rowNumber(index), { column: sheet.header('interval'), read: readable(cell) });
  return INTERVAL_BLANK;
}

/** The columns by customer, once all tables are read. */
export function customerInfo(details: CustomerDetails, customers: number): CustomerInfo {
  const area = new Int32Array(customers).fill(NO_NAME);
  const rank = new Int32Array(customers).fill(NO_NAME);
  for (const [customer, value] of details.areas) area[customer] = value;
  for (const [customer, value] of details.ranks) rank[customer] = value;
  const interval = new Int32Array(customers).fill(INTERVAL_BLANK);
  for (const [customer, value] of details.intervals) interval[customer] = value;
  const timing = new Uint8Array(customers).fill(NO_TIMING);
  for (const [customer, value] of details.timings) timing[customer] = value;
  const texts = (values: ReadonlyMap<number, string>): string[] =>
    Array.from({ length: customers }, (_, customer) => values.get(customer) ?? '');
  return { area, rank, interval, timing, priority: texts(details.priorities), comment: texts(details.comments) };
}
