/** Days in a sheet of one month, where people write the day of the month only. */
import { cleanText } from './text';

/** `15`, `15日`, `15(月)` */
const DAY_OF_MONTH = /^(\d{1,2}) ?日?(?: ?\(?[日月火水木金土](?:曜日?)?\)?)?$/;

/** The day of the month that a cell holds and nothing else; null if it holds something else. */
export function dayOfMonth(cell: unknown): number | null {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 1 && cell <= 31 ? cell : null;
  if (typeof cell !== 'string' || cell === '' || cell.length > 20) return null;
  const day = Number(DAY_OF_MONTH.exec(cleanText(cell))?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

/** A cell of a day column of that month (1–12): a day of the month as `4/15`, anything else as it is. */
export function dayInMonth(cell: unknown, month: number): unknown {
  const day = dayOfMonth(cell);
  return day === null ? cell : `${month}/${day}`;
}
