/** The numbers of customers as they stand in the tables: what is written into the log has to find its customer again. */
import type { Tables } from '../core/tables';
import type { Intake } from '../intake/types';
import { cellsAt } from './cells-at';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type CustomerNumber = string | number | null;

/** From 顧客, else from a contract; null where neither has one. One read a sheet, and none where no sheet has numbers. */
export function customerNumbers(
  spreadsheet: Spreadsheet,
  sources: Intake['sources'],
  tables: Tables,
  customers: readonly number[],
): (customer: number) => CustomerNumber {
  const bySheet = new Map<string, { readonly column: number; readonly rows: Map<number, number> }>();
  for (const customer of new Set(customers)) {
    const place = placeOf(customer);
    if (place === null) continue;
    const { sheetName, column, row } = place;
    const known = bySheet.get(sheetName) ?? { column, rows: new Map<number, number>() };
    known.rows.set(customer, row);
    bySheet.set(sheetName, known);
  }
  const numbers = new Map<number, CustomerNumber>();
  for (const [sheetName, { column, rows }] of bySheet) {
    const cellAt = cellsAt(spreadsheet, { sheetName, column }, [...rows.values()]);
    for (const [customer, row] of rows) {
      const cell = cellAt(row);
      if (typeof cell === 'number' || (typeof cell === 'string' && cell !== '')) numbers.set(customer, cell);
    }
  }
  return (customer) => numbers.get(customer) ?? null;

  function placeOf(customer: number): { sheetName: string; column: number; row: number } | null {
    const { row, part } = tables.customerInfo;
    const own = row[customer]! > 0 ? at('customers', part[customer]!, row[customer]!) : null;
    if (own !== null || tables.contracts === null) return own;
    const contract = tables.contracts.customer.indexOf(customer);
    return contract < 0 ? null : at('contracts', tables.contracts.part[contract]!, tables.contracts.row[contract]!);
  }

  function at(kind: 'customers' | 'contracts', part: number, row: number) {
    const source = sources[kind]?.parts[part];
    const column = source?.columns['customerNumber'];
    return source === undefined || column === undefined ? null : { sheetName: source.sheetName, column, row };
  }
}
