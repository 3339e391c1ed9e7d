/**
 * The call log (通話). A row needs a readable day. Its customer is the one it names, else the one with that telephone
 * number in the customers table; a call with neither still counts. One call is one moment and one number.
 */
import { DIRECTIONS, NO_NAME, OUTCOMES, type Calls } from '../core/tables';
import { clockOfCell, hourOfCell, NO_HOUR } from './clock';
import {
  customerReader,
  dayAt,
  dayColumn,
  labelClasses,
  readable,
  repReader,
  reportDay,
  REQUIRED_DAY,
  type ReadContext,
} from './context';
import type { CustomerDetails } from './customers';
import { readSeconds, secondsPerUnit } from './durations';
import { joinParts } from './join-parts';
import { reportNote } from './note-rows';
import { phoneKey } from './phone';
import { RepeatFinder, reportRepeat } from './repeats';
import type { TableSheet } from './table-sheet';
import { cellText, isErrorCell } from './text';

export const CALL_KEYS = ['day', 'phone'];

/** The calls of all joined sheets, and the numbers that no one customer was found for. */
export interface CallLog {
  readonly calls: Calls;
  readonly unmatchedPhones: readonly string[];
}

export function readCalls(sheets: readonly TableSheet[], context: ReadContext, details: CustomerDetails): CallLog {
  const repeats = new RepeatFinder(true);
  const unmatched = new Map<string, number>();
  const calls = joinParts(sheets.map((sheet) => readSheet(sheet, context, details, repeats, unmatched)));
  return { calls, unmatchedPhones: [...unmatched.keys()] };
}

const NO_OUTCOME = OUTCOMES.indexOf('none');
const ABSENT = OUTCOMES.indexOf('absent');
const TALKED = OUTCOMES.indexOf('talked');
const MISSED = /不在|不応答|応答なし|missed/i;
const ANSWERED = /応答|answered/i;

function readSheet(
  sheet: TableSheet,
  context: ReadContext,
  details: CustomerDetails,
  repeats: RepeatFinder,
  unmatched: Map<string, number>,
): Omit<Calls, 'part'> {
  const count = sheet.rows.length;
  const days = dayColumn(sheet, 'day', context);
  const customers = customerReader(sheet, context);
  const repOf = repReader(sheet, context);
  const outcomeOf = outcomeReader(sheet, context);
  const directionOf = labelClasses(sheet, 'direction', context, DIRECTIONS[0], 'unknown-direction');
  const secondsOf = secondsReader(sheet, context);
  const row = new Int32Array(count);
  const day = new Int32Array(count);
  const customer = new Int32Array(count);
  const rep = new Int32Array(count);
  const outcome = new Uint8Array(count);
  const seconds = new Float64Array(count);
  const hour = new Int8Array(count);
  const direction = new Uint8Array(count);
  const phoneOf = new Int32Array(count);
  const moments = momentReader(sheet, context, (index) => dayAt(days, index));
  // With a clock time the moment and the number are the call, whatever else its row says.
  const isOneCall = (index: number): boolean => moments.isExact(index) && phoneKey(sheet.cell('phone', index)) !== '';
  repeats.begin(sheet, {
    // Telephone numbers have no ids: calls of one day are told apart by their texts.
    print: (index) => dayAt(days, index),
    key: (index) => `${dayAt(days, index)} ${phoneKey(sheet.cell('phone', index))}`,
    signature: (index) =>
      isOneCall(index) ? moments.textOf(index) : sheet.signature(index, new Map([['day', moments.textOf(index)]])),
  });
  let used = 0;
  for (let index = 0; index < count; index++) {
    if (reportNote(sheet, index)) continue;
    if (!reportDay(sheet, 'day', days, index, REQUIRED_DAY)) continue;
    const phone = phoneKey(sheet.cell('phone', index));
    const repeat = repeats.find(index);
    const isSameCall = repeat !== null && (repeat.by === 'number' || isOneCall(index));
    // Two exports that overlap repeat thousands of calls.
    if (isSameCall) sheet.findings.tally('repeated-call', sheet.rowNumber(index), { column: sheet.header('phone') });
    else if (repeat) reportRepeat(sheet, index, repeat, 'repeated-row-kept');
    if (isSameCall) {
      sheet.duplicates++;
      continue;
    }
    row[used] = sheet.rowNumber(index);
    day[used] = dayAt(days, index);
    customer[used] = callCustomer(sheet, index, customers.idOf(index), details, phone);
    rep[used] = repOf(index);
    outcome[used] = outcomeOf(index);
    seconds[used] = secondsOf(index);
    hour[used] = moments.hourOf(index);
    direction[used] = directionOf(index);
    phoneOf[used] = customer[used] === NO_NAME && phone !== '' ? placeIn(unmatched, phone) : NO_NAME;
    used++;
  }
  sheet.used = used;
  return {
    length: used,
    row: row.subarray(0, used),
    day: day.subarray(0, used),
    customer: customer.subarray(0, used),
    rep: rep.subarray(0, used),
    outcome: outcome.subarray(0, used),
    seconds: seconds.subarray(0, used),
    hour: hour.subarray(0, used),
    direction: direction.subarray(0, used),
    phone: phoneOf.subarray(0, used),
  };
}

interface Moments {
  /** Whether a clock time is known, so that moment and number tell one call from another. */
  isExact(index: number): boolean;
  /** The same for the same moment. */
  textOf(index: number): string;
  /** 0–23, or NO_HOUR. */
  hourOf(index: number): number;
}

/** The clock time stands in the day's cell, or in a column of its own. */
function momentReader(sheet: TableSheet, { options }: ReadContext, dayOf: (index: number) => number): Moments {
  const clockOf = (index: number): string => {
    const inDay = clockOfCell(sheet.cell('day', index), dayOf(index), options);
    return inDay !== '' || !sheet.has('time') ? inDay : cellText(sheet.cell('time', index));
  };
  return {
    isExact: (index) => clockOf(index) !== '',
    textOf: (index) => `${dayOf(index)} ${clockOf(index)}`,
    hourOf: (index) => {
      const hour = hourOfCell(sheet.cell('day', index), options);
      return hour === NO_HOUR && sheet.has('time') ? hourOfCell(sheet.cell('time', index), options) : hour;
    },
  };
}

/** 不在着信 or 応答 under 方向 tells the outcome too, where none is written. */
function outcomeReader(sheet: TableSheet, context: ReadContext): (index: number) => number {
  const outcomeOf = labelClasses(sheet, 'outcome', context, 'none');
  return (index) => {
    const outcome = outcomeOf(index);
    if (outcome !== NO_OUTCOME || !sheet.has('direction')) return outcome;
    const text = cellText(sheet.cell('direction', index));
    return MISSED.test(text) ? ABSENT : ANSWERED.test(text) ? TALKED : NO_OUTCOME;
  };
}

function secondsReader(sheet: TableSheet, { options }: ReadContext): (index: number) => number {
  const column = sheet.header('seconds');
  const perUnit = secondsPerUnit(column);
  return (index) => {
    const cell = sheet.cell('seconds', index);
    const seconds = readSeconds(cell, perUnit, options);
    if (seconds !== null) return seconds;
    const code = isErrorCell(cell) ? 'error-cell' : 'unreadable-seconds';
    sheet.findings.tally(code, sheet.rowNumber(index), { column, read: readable(cell) });
    return NaN;
  };
}

function placeIn(places: Map<string, number>, text: string): number {
  const known = places.get(text);
  if (known === undefined) places.set(text, places.size);
  return known ?? places.size - 1;
}

function callCustomer(
  sheet: TableSheet,
  index: number,
  named: number,
  details: CustomerDetails,
  phone: string,
): number {
  if (named !== NO_NAME) return named;
  const found = details.phones.get(phone);
  if (found !== undefined && found !== NO_NAME) return found;
  const column = sheet.header('phone');
  const cell = sheet.cell('phone', index);
  // Unknown numbers are many and listed with the calls; a shared number is a fault in the customers table.
  if (found === NO_NAME) sheet.findings.tally('shared-phone', sheet.rowNumber(index), { column, read: readable(cell) });
  else if (phone === '') sheet.findings.tally('call-without-number', sheet.rowNumber(index), { column });
  else sheet.findings.tally('unknown-phone', sheet.rowNumber(index), { column });
  return NO_NAME;
}
