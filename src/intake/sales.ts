/** The sales table (売上). A row needs a readable day, a customer and a readable amount; a negative amount is a return. */
import { NO_NAME, type Sales } from '../core/tables';
import { customerReader, dayAt, dayColumn, repReader, reportDay, REQUIRED_DAY, type ReadContext } from './context';
import { asTyped } from './contract-amounts';
import { readAmountHeader } from './headers';
import { joinParts } from './join-parts';
import { MONEY_BLANK, MONEY_UNREADABLE, readMoneyColumn } from './money';
import { reportNote } from './note-rows';
import { reportMoney } from './report-money';
import { printOf, RepeatFinder, reportRepeat } from './repeats';
import type { TableSheet } from './table-sheet';
import { cellText } from './text';

export const SALE_KEYS = ['customer', 'day'];

/** The sales of all joined sheets. */
export function readSales(sheets: readonly TableSheet[], context: ReadContext): Sales {
  // One slip has several lines: only a line that is the same in every column repeats another.
  const repeats = new RepeatFinder(true);
  return joinParts(sheets.map((sheet) => readSheet(sheet, context, repeats)));
}

function readSheet(sheet: TableSheet, context: ReadContext, repeats: RepeatFinder): Omit<Sales, 'part'> {
  const count = sheet.rows.length;
  const days = dayColumn(sheet, 'day', context);
  const customers = customerReader(sheet, context);
  const repOf = repReader(sheet, context);
  const header = sheet.header('amount');
  const { scale, isScaledByTitle, taxIncluded } = readAmountHeader(header, sheet.found.title);
  const money = readMoneyColumn(sheet.column('amount'), scale);
  if (isScaledByTitle)
    sheet.findings.add('unit-of-title', sheet.found.header.row + 1, { column: header, values: { factor: scale } });
  if (money.decimalComma) sheet.findings.add('decimal-comma', sheet.found.header.row + 1, { column: header });
  const customerOfRow = new Int32Array(count).fill(NO_NAME);
  repeats.begin(sheet, {
    print: (index) => printOf(dayAt(days, index), customerOfRow[index]!, money.yen[index]!),
    group: (index) => dayAt(days, index),
    key: (index) => `${dayAt(days, index)} ${customerOfRow[index]} ${money.yen[index]}`,
    signature: (index) =>
      sheet.signature(
        index,
        new Map([
          ['day', String(dayAt(days, index))],
          ['customer', String(customerOfRow[index])],
          ['amount', String(money.yen[index])],
        ]),
      ),
  });
  const row = new Int32Array(count);
  const day = new Int32Array(count);
  const customer = new Int32Array(count);
  const rep = new Int32Array(count);
  const amount = new Float64Array(count);
  let used = 0;
  for (let index = 0; index < count; index++) {
    if (reportNote(sheet, index)) continue;
    const hasDay = reportDay(sheet, 'day', days, index, REQUIRED_DAY);
    const hasCustomer = customers.check(index);
    const state = money.states[index];
    const rowNumber = sheet.rowNumber(index);
    if (state === MONEY_BLANK)
      sheet.findings.add('missing-amount', rowNumber, { column: header, ...asTyped(sheet.cell('amount', index)) });
    if (state === MONEY_UNREADABLE) {
      const read = cellText(sheet.cell('amount', index));
      sheet.findings.add('unreadable-amount', rowNumber, { column: header, read });
    }
    if (!hasDay || !hasCustomer || state === MONEY_BLANK || state === MONEY_UNREADABLE) continue;
    reportMoney(sheet, index, money, taxIncluded);
    const customerId = customers.idOf(index);
    customerOfRow[index] = customerId;
    const repeat = repeats.find(index);
    if (repeat) reportRepeat(sheet, index, repeat, 'repeated-row-kept');
    if (repeat?.by === 'number') {
      sheet.duplicates++;
      continue;
    }
    row[used] = rowNumber;
    day[used] = dayAt(days, index);
    customer[used] = customerId;
    rep[used] = repOf(index);
    amount[used] = money.yen[index] ?? 0;
    used++;
  }
  sheet.used = used;
  return {
    length: used,
    row: row.subarray(0, used),
    day: day.subarray(0, used),
    customer: customer.subarray(0, used),
    rep: rep.subarray(0, used),
    amount: amount.subarray(0, used),
  };
}
