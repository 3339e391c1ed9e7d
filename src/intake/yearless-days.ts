/** Days of a month and day without a year, in the year that makes them fit a day that is known. */
import { civilDate, type Day } from '../core/days';
import { dayIfExists, type DateForm } from './dates';

/** `4/1` */
export type Yearless = Extract<DateForm, { form: 'yearless' }>;

/** The day of that month and day with the smallest distance to the anchors; on a tie the earlier one. */
export function nearestDay(form: Yearless, anchors: readonly Day[]): Day | null {
  let best: Day | null = null;
  let distance = Infinity;
  for (const anchor of anchors) {
    const { year } = civilDate(anchor);
    // Eight years each way: 29 February may be that far from the next one (1896–1904, 2096–2104).
    for (let candidate = year - 8; candidate <= year + 8; candidate++) {
      const day = dayIfExists(candidate, form.month, form.day);
      if (day === null) continue;
      const total = anchors.reduce((sum, other) => sum + Math.abs(day - other), 0);
      if (total < distance || (total === distance && best !== null && day < best)) {
        best = day;
        distance = total;
      }
    }
  }
  return best;
}
