/** The fingerprint of a whole row, as it stood when it was imported: whoever changes a cell of it changes the print. */
import { isDateCell } from '../text';
import { digest } from '../../core/digest';
import { isMoment } from './types';

/** Characters of a print: 36 bits. A row is looked for among at most 10 million cells, and found by place first. */
export const PRINT_LENGTH = 6;

/**
 * @param cells a row from its first column, as `getValues()` gives it, or as it is about to be written; blanks at its end do not count
 * @param serialOfDate civil date and clock of a date cell, as a spreadsheet's serial
 * @returns '' for a blank row
 */
export function rowPrint(cells: readonly unknown[], serialOfDate: (date: Date) => number): string {
  const forms = cells.map((cell) => formOf(cell, serialOfDate));
  while (forms.length > 0 && forms[forms.length - 1] === '') forms.pop();
  return forms.length === 0 ? '' : digest(forms.join('\u0001')).slice(0, PRINT_LENGTH);
}

function formOf(cell: unknown, serialOfDate: (date: Date) => number): string {
  if (cell === null || cell === undefined || cell === '' || cell === false) return '';
  if (typeof cell === 'string') return `t${cell}`;
  // A serial comes back as a number or as a date, as its format says: both have the same form, exact to the second.
  if (typeof cell === 'number') return numberForm(cell);
  if (isMoment(cell)) return numberForm(cell.serial);
  if (isDateCell(cell)) return numberForm(serialOfDate(cell));
  return String(cell);
}

const numberForm = (value: number): string => `n${Math.round(value * 86_400)}`;
