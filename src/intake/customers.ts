/** The customers table (顧客): every customer in it exists, also without a visit; area, rank and telephone numbers. */
import { NO_NAME, type CustomerInfo } from '../core/tables';
import { checkCustomer, customerOf, nameOf, type ReadContext } from './context';
import { phoneKeys } from './phone';
import type { TableSheet } from './table-sheet';

export const CUSTOMER_KEYS = ['customer'];

/** What the table says, by customer id, before the number of customers is final. */
export interface CustomerDetails {
  readonly areas: ReadonlyMap<number, number>;
  readonly ranks: ReadonlyMap<number, number>;
  /** Digits → customer, or NO_NAME when several customers have the number. */
  readonly phones: ReadonlyMap<string, number>;
}

export const NO_DETAILS: CustomerDetails = { areas: new Map(), ranks: new Map(), phones: new Map() };

export function readCustomers(sheet: TableSheet, context: ReadContext): CustomerDetails {
  const areas = new Map<number, number>();
  const ranks = new Map<number, number>();
  const phones = new Map<string, number>();
  const firstRow = new Map<number, number>();
  for (let index = 0; index < sheet.rows.length; index++) {
    if (!checkCustomer(sheet, index, context)) continue;
    const customer = customerOf(sheet, index, context);
    sheet.used++;
    const first = firstRow.get(customer);
    if (first === undefined) firstRow.set(customer, sheet.rowNumber(index));
    else {
      const details = { column: sheet.header('customer'), values: { firstRow: first } };
      sheet.findings.add('customer-listed-twice', sheet.rowNumber(index), details);
    }
    const area = nameOf(sheet, 'area', index, context.areas);
    const rank = nameOf(sheet, 'rank', index, context.ranks);
    if (area !== NO_NAME && !areas.has(customer)) areas.set(customer, area);
    if (rank !== NO_NAME && !ranks.has(customer)) ranks.set(customer, rank);
    for (const phone of phoneKeys(sheet.cells('phone')[index])) {
      const known = phones.get(phone);
      phones.set(phone, known === undefined || known === customer ? customer : NO_NAME);
    }
  }
  return { areas, ranks, phones };
}

/** The columns by customer, once all tables are read. */
export function customerInfo(details: CustomerDetails, customers: number): CustomerInfo {
  const area = new Int32Array(customers).fill(NO_NAME);
  const rank = new Int32Array(customers).fill(NO_NAME);
  for (const [customer, value] of details.areas) area[customer] = value;
  for (const [customer, value] of details.ranks) rank[customer] = value;
  return { area, rank };
}
