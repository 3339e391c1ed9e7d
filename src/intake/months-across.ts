/** Tables with a column for each month (得意先, 4月, 5月 …), which cannot be read as rows. */
import { HEADER_SCAN_ROWS } from './header-row';
import { isDateCell } from './text';
import { monthOfName } from './title-period';

const ENOUGH = 3;
const LONGEST = 12;

export function hasMonthsAcross(cells: readonly (readonly unknown[])[]): boolean {
  return cells.slice(0, HEADER_SCAN_ROWS).some((row) => {
    const months = row.filter(
      (cell) => isDateCell(cell) || (typeof cell === 'string' && cell.length <= LONGEST && monthOfName(cell) !== null),
    );
    return months.length >= ENOUGH;
  });
}
