/** Tables that have side by side what should stand in rows, so that no column is the one that is missing. */
import { HEADER_SCAN_ROWS } from './header-row';
import { headerKey } from './headers';
import { CUSTOMER } from './shared-headers';
import { cleanText, isDateCell } from './text';
import { monthOfName } from './title-period';
import type { Across } from './types';

const MONTHS_ENOUGH = 3;
const CUSTOMERS_ENOUGH = 2;
const LONGEST = 12;
const NUMBERED = /^(.+?) ?[(.:-]? ?(\d{1,2}) ?(?:件目|社目|軒目|番目)?\)?$/;
const NUMBERED_BEFORE = /^(\d{1,2}) ?(?:件目|社目|軒目|番目)の? ?(.+)$/;

/** @param missing required fields that the header of the sheet lacks */
export function acrossIn(cells: readonly (readonly unknown[])[], missing: readonly string[]): Across | null {
  const head = cells.slice(0, HEADER_SCAN_ROWS);
  if (missing.includes('day') && head.some((row) => row.filter(isMonth).length >= MONTHS_ENOUGH)) return 'months';
  return missing.includes('customer') && head.some((row) => new Set(row.flatMap(nthCustomer)).size >= CUSTOMERS_ENOUGH)
    ? 'customers'
    : null;
}

const isMonth = (cell: unknown): boolean =>
  isDateCell(cell) || (typeof cell === 'string' && cell.length <= LONGEST && monthOfName(cell) !== null);

/** 2 for 訪問先2, 訪問先② and 2件目の訪問先. */
function nthCustomer(cell: unknown): number[] {
  if (typeof cell !== 'string' || cell.length > LONGEST) return [];
  const text = cleanText(cell);
  const [, name, nth] = NUMBERED.exec(text) ?? [];
  const [, nthBefore, nameBehind] = NUMBERED_BEFORE.exec(text) ?? [];
  const key = headerKey(name ?? nameBehind ?? '');
  return CUSTOMER.headers.some((header) => headerKey(header) === key) ? [Number(nth ?? nthBefore)] : [];
}
