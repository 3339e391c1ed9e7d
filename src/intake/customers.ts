/** The customers table (顧客): every customer in it exists, also without a visit; what it says of each, telephone numbers too. */
import { NO_DAY } from '../core/days';
import { NO_NAME, TIMINGS, TYPED_STAGES, type CustomerInfo } from '../core/tables';
import { customerReader, labelClasses, nameReader, readable, type CustomerReader, type ReadContext } from './context';
import { INTERVAL_BLANK, readInterval } from './intervals';
import { nameOfCell } from './interner';
import { readMonthDay } from './month-days';
import { municipality } from './municipality';
import { phoneKeys, phoneTexts } from './phone';
import type { CustomerClues } from './proposals';
import type { TableSheet } from './table-sheet';
import { isErrorCell, tidySpelling } from './text';

export const CUSTOMER_KEYS = ['customer'];
/** Columns in which telephone numbers stand. */
const PHONE_FIELDS = ['phone', 'mobile'];

/** What the table says of one customer. */
interface CustomerDetail {
  readonly area: number;
  readonly rank: number;
  readonly rep: number;
  readonly interval: number;
  readonly timing: number;
  readonly stage: number;
  readonly priority: string;
  readonly comment: string;
  readonly phone: string;
  readonly kana: string;
  readonly address: string;
  readonly event: { readonly day: number; readonly name: string };
  /** Where its first row stands. */
  readonly row: number;
  readonly part: number;
}

const NO_EVENT = { day: NO_DAY, name: '' };
const BLANK: CustomerDetail = {
  area: NO_NAME,
  rank: NO_NAME,
  rep: NO_NAME,
  interval: INTERVAL_BLANK,
  timing: TIMINGS.indexOf('none'),
  stage: TYPED_STAGES.indexOf('none'),
  priority: '',
  comment: '',
  phone: '',
  kana: '',
  address: '',
  event: NO_EVENT,
  row: 0,
  part: 0,
};

/** What the table says, by customer id, before the number of customers is final. */
export interface CustomerDetails {
  readonly byCustomer: ReadonlyMap<number, CustomerDetail>;
  /** Digits → customer, or NO_NAME when several customers have the number. */
  readonly phones: ReadonlyMap<string, number>;
  /** フリガナ and telephone numbers by customer: what tells that two names may be one. */
  readonly clues: CustomerClues;
}

/** What all joined sheets say; of two rows on one customer the first counts, and the second fills its blanks. */
export function readCustomers(sheets: readonly TableSheet[], context: ReadContext): CustomerDetails {
  const byCustomer = new Map<number, CustomerDetail>();
  const phones = new Map<string, number>();
  const phonesOf = new Map<number, string[]>();
  sheets.forEach((sheet, part) => {
    const customers = customerReader(sheet, context);
    const detailOf = detailReader(sheet, part, context);
    for (let index = 0; index < sheet.rows.length; index++) {
      if (!customers.check(index)) continue;
      const customer = readRow(sheet, index, customers, byCustomer, sheets);
      byCustomer.set(customer, filledFrom(byCustomer.get(customer) ?? BLANK, detailOf(index)));
      for (const phone of PHONE_FIELDS.flatMap((field) => phoneKeys(sheet.cell(field, index)))) {
        phonesOf.set(customer, [...(phonesOf.get(customer) ?? []), phone]);
        const known = phones.get(phone);
        phones.set(phone, known === undefined || known === customer ? customer : NO_NAME);
      }
    }
  });
  const readings = new Map<number, string>();
  for (const [customer, { kana }] of byCustomer) if (kana !== '') readings.set(customer, kana);
  return { byCustomer, phones, clues: { readings, phones: phonesOf } };
}

/** The customer of a row; reports one that stands in a row above too. */
function readRow(
  sheet: TableSheet,
  index: number,
  customers: CustomerReader,
  known: ReadonlyMap<number, CustomerDetail>,
  sheets: readonly TableSheet[],
): number {
  const customer = customers.idOf(index);
  sheet.used++;
  const first = known.get(customer);
  if (first === undefined) return customer;
  const values: Record<string, string | number> = { firstRow: first.row };
  const firstSheet = sheets[first.part]!;
  if (firstSheet !== sheet) values['firstSheet'] = firstSheet.sheetName;
  sheet.findings.add('customer-listed-twice', sheet.rowNumber(index), { column: sheet.header('customer'), values });
  return customer;
}

function filledFrom(known: CustomerDetail, more: CustomerDetail): CustomerDetail {
  if (known === BLANK) return more;
  const blanks = (Object.keys(BLANK) as (keyof CustomerDetail)[]).filter((field) => known[field] === BLANK[field]);
  return { ...known, ...Object.fromEntries(blanks.map((field) => [field, more[field]])), part: known.part };
}

function detailReader(sheet: TableSheet, part: number, context: ReadContext): (index: number) => CustomerDetail {
  const areaOf = nameReader(sheet, 'area', context.areas);
  const rankOf = nameReader(sheet, 'rank', context.ranks);
  const repOf = nameReader(sheet, 'rep', context.reps);
  const timingOf = labelClasses(sheet, 'prospect', context, 'none');
  // A word that is none of the stages leaves the stage to the record.
  const stageOf = labelClasses(sheet, 'stage', context, 'none', 'unknown-stage');
  const eventOf = eventReader(sheet, context);
  const textOf = (field: string, index: number): string => tidySpelling(nameOfCell(sheet.cell(field, index)));
  return (index) => {
    const address = textOf('address', index);
    return {
      area: areaOrTown(sheet, index, areaOf(index), address, context),
      rank: rankOf(index),
      rep: repOf(index),
      interval: intervalOf(sheet, index),
      timing: timingOf(index),
      stage: stageOf(index),
      priority: textOf('priority', index),
      comment: textOf('comment', index),
      phone: phoneTexts(PHONE_FIELDS.map((field) => sheet.cell(field, index))).join(' / '),
      kana: textOf('kana', index),
      address,
      event: eventOf(index),
      row: sheet.rowNumber(index),
      part,
    };
  };
}

/** The area that is typed, else the town of the address: visits are planned by it. */
function areaOrTown(sheet: TableSheet, index: number, area: number, address: string, context: ReadContext): number {
  if (area !== NO_NAME) return area;
  const town = municipality(address);
  if (town === '') return NO_NAME;
  sheet.findings.tally('area-from-address', sheet.rowNumber(index), { column: sheet.header('address') });
  return context.areas.idOf(town);
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

function eventReader(sheet: TableSheet, { options }: ReadContext): (index: number) => CustomerDetail['event'] {
  const name = sheet.header('event');
  return (index) => {
    const cell = sheet.cell('event', index);
    const day = readMonthDay(cell, (date) => options.dayOfDate(date));
    if (day !== null) return day === NO_DAY ? NO_EVENT : { day, name };
    const code = isErrorCell(cell) ? 'error-cell' : 'unreadable-event';
    sheet.findings.tally(code, sheet.rowNumber(index), { column: name, read: readable(cell) });
    return NO_EVENT;
  };
}

/** The columns by customer, once all tables are read. */
export function customerInfo({ byCustomer }: CustomerDetails, customers: number): CustomerInfo {
  const details = Array.from({ length: customers }, (_, customer) => byCustomer.get(customer) ?? BLANK);
  return {
    area: Int32Array.from(details, ({ area }) => area),
    rank: Int32Array.from(details, ({ rank }) => rank),
    rep: Int32Array.from(details, ({ rep }) => rep),
    interval: Int32Array.from(details, ({ interval }) => interval),
    timing: Uint8Array.from(details, ({ timing }) => timing),
    stage: Uint8Array.from(details, ({ stage }) => stage),
    priority: details.map(({ priority }) => priority),
    comment: details.map(({ comment }) => comment),
    phone: details.map(({ phone }) => phone),
    kana: details.map(({ kana }) => kana),
    address: details.map(({ address }) => address),
    eventDay: Int32Array.from(details, ({ event }) => event.day),
    eventName: details.map(({ event }) => event.name),
    row: Int32Array.from(details, ({ row }) => row),
    part: Uint16Array.from(details, ({ part }) => part),
  };
}
