/** Rows of a table by customer, so that each customer's own are at hand without looking through all. */

export interface RowsByCustomer {
  /** Row indexes of a customer, in the table's order. */
  of(customer: number): Int32Array;
}

/** @param customerOfRow customer index by row; rows without a customer (negative) belong to nobody */
export function rowsByCustomer(customerOfRow: Int32Array, length: number, customers: number): RowsByCustomer {
  const first = new Int32Array(customers + 1);
  for (let row = 0; row < length; row++) if (customerOfRow[row]! >= 0) first[customerOfRow[row]! + 1]!++;
  for (let customer = 0; customer < customers; customer++) first[customer + 1]! += first[customer]!;
  const next = first.slice();
  const rows = new Int32Array(first[customers]!);
  for (let row = 0; row < length; row++) if (customerOfRow[row]! >= 0) rows[next[customerOfRow[row]!]!++] = row;
  return { of: (customer) => rows.subarray(first[customer], first[customer + 1]) };
}

/** Order of names that does not depend on where their rows stand, nor on the language of the machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
