/** The customers table (顧客): every customer in it exists, also without a visit; area, rank and telephone numbers. */
import { NO_NAME, type CustomerInfo } from '../core/tables';
import { checkCustomer, customerOf, nameOf, type ReadContext } from './context';
import { nameOfCell } from './interner';
import { phoneKeys } from './phone';
import type { CustomerClues } from './proposals';
import type { TableSheet } from './table-sheet';

export const CUSTOMER_KEYS = ['customer'];

/** What the table says, by customer id, before the number of customers is final. */
export interface CustomerDetails {
  readonly areas: ReadonlyMap<number, number>;
  readonly ranks: ReadonlyMap<number, number>;
  /** Digits → customer, or NO_NAME when several customers have the number. */
  readonly phones: ReadonlyMap<string, number>;
  /** フリガナ and telephone numbers by customer: what tells that two names may be one. */
  readonly clues: CustomerClues;
}

/** What all joined sheets say; of two rows on one customer the first counts, and the second fills its blanks. */
export function readCustomers(sheets: readonly TableSheet[], context: ReadContext): CustomerDetails {
  const areas = new Map<number, number>();
  const ranks = new Map<number, number>();
  const phones = new Map<string, number>();
  const readings = new Map<number, string>();
  const phonesOf = new Map<number, string[]>();
  const firstPlaces = new Map<number, { readonly sheet: TableSheet; readonly row: number }>();
  for (const sheet of sheets)
    for (let index = 0; index < sheet.rows.length; index++) {
      if (!checkCustomer(sheet, index, context)) continue;
      const customer = customerOf(sheet, index, context);
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
      const area = nameOf(sheet, 'area', index, context.areas);
      const rank = nameOf(sheet, 'rank', index, context.ranks);
      if (area !== NO_NAME && !areas.has(customer)) areas.set(customer, area);
      if (rank !== NO_NAME && !ranks.has(customer)) ranks.set(customer, rank);
      const reading = nameOfCell(sheet.cells('kana')[index]);
      if (reading !== '' && !readings.has(customer)) readings.set(customer, reading);
      for (const phone of phoneKeys(sheet.cells('phone')[index])) {
        phonesOf.set(customer, [...(phonesOf.get(customer) ?? []), phone]);
        const known = phones.get(phone);
        phones.set(phone, known === undefined || known === customer ? customer : NO_NAME);
      }
    }
  return { areas, ranks, phones, clues: { readings, phones: phonesOf } };
}

/** The columns by customer, once all tables are read. */
export function customerInfo(details: CustomerDetails, customers: number): CustomerInfo {
  const area = new Int32Array(customers).fill(NO_NAME);
  const rank = new Int32Array(customers).fill(NO_NAME);
  for (const [customer, value] of details.areas) area[customer] = value;
  for (const [customer, value] of details.ranks) rank[customer] = value;
  return { area, rank };
}
