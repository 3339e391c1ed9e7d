/**
 * The call log (通話). A row needs a readable day. Its customer is the one it names, else the one with that telephone
 * number in the customers table; a call with neither still counts.
 */
import { NO_NAME, type Calls } from '../core/tables';
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
import { joinParts } from './join-parts';
import { reportNote } from './note-rows';
import { phoneKey } from './phone';
import { RepeatFinder, reportRepeat } from './repeats';
import { clockOfCell } from './clock';
import type { TableSheet } from './table-sheet';

export const CALL_KEYS = ['day', 'phone'];

/** The calls of all joined sheets. */
export function readCalls(sheets: readonly TableSheet[], context: ReadContext, details: CustomerDetails): Calls {
  const repeats = new RepeatFinder(true);
  return joinParts(sheets.map((sheet) => readSheet(sheet, context, details, repeats)));
}

function readSheet(
  sheet: TableSheet,
  context: ReadContext,
  details: CustomerDetails,
  repeats: RepeatFinder,
): Omit<Calls, 'part'> {
  const count = sheet.rows.length;
  const days = dayColumn(sheet, 'day', context);
  const customers = customerReader(sheet, context);
  const repOf = repReader(sheet, context);
  const outcomeOf = labelClasses(sheet, 'outcome', context, 'none');
  const row = new Int32Array(count);
  const day = new Int32Array(count);
  const customer = new Int32Array(count);
  const rep = new Int32Array(count);
  const outcome = new Uint8Array(count);
  const clockOf = (index: number): string => clockOfCell(sheet.cell('day', index), dayAt(days, index), context.options);
  repeats.begin(sheet, {
    // Telephone numbers have no ids: calls of one day are told apart by their texts.
    print: (index) => dayAt(days, index),
    key: (index) => `${dayAt(days, index)} ${phoneKey(sheet.cell('phone', index))}`,
    signature: (index) => sheet.signature(index, new Map([['day', `${dayAt(days, index)} ${clockOf(index)}`]])),
  });
  let used = 0;
  for (let index = 0; index < count; index++) {
    if (reportNote(sheet, index)) continue;
    if (!reportDay(sheet, 'day', days, index, REQUIRED_DAY)) continue;
    const phone = phoneKey(sheet.cell('phone', index));
    const repeat = repeats.find(index);
    if (repeat) reportRepeat(sheet, index, repeat, 'repeated-row-kept');
    if (repeat?.by === 'number') {
      sheet.duplicates++;
      continue;
    }
    row[used] = sheet.rowNumber(index);
    day[used] = dayAt(days, index);
    customer[used] = callCustomer(sheet, index, customers.idOf(index), details, phone);
    rep[used] = repOf(index);
    outcome[used] = outcomeOf(index);
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
  };
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
  // Unknown numbers are many and of no interest one by one; a shared number is a fault in the customers table.
  if (found === NO_NAME) sheet.findings.tally('shared-phone', sheet.rowNumber(index), { column, read: readable(cell) });
  else sheet.findings.tally('unknown-phone', sheet.rowNumber(index), { column });
  return NO_NAME;
}
