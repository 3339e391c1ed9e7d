/** The clock time of a day cell. Figures never use it; it only tells two entries of one day apart. */
import type { Day } from '../core/days';
import { dayOfSerial, serialOfDay } from '../core/days';
import { cleanText, isDateCell } from './text';
import type { IntakeOptions } from './types';

/** Same text for the same clock time in the same sort of cell; '' at midnight or when the cell has none. */
export function clockOfCell(cell: unknown, day: Day, options: IntakeOptions): string {
  if (typeof cell === 'string') return /\d{1,2}(?::\d{2}|時).*$/.exec(cleanText(cell.slice(0, 100)))?.[0] ?? '';
  if (typeof cell === 'number') {
    const fraction = dayOfSerial(cell) === day ? cell - serialOfDay(day) : 0;
    return fraction === 0 ? '' : String(fraction);
  }
  if (isDateCell(cell)) {
    // Midnight in whatever zone the spreadsheet has: one millisecond before it was another day.
    const time = cell.getTime();
    return options.dayOfDate(new Date(time - 1)) !== day ? '' : String(time);
  }
  return '';
}
