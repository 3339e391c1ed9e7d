/** The year of dates such as `4/1`: the one that makes them nearest to what stands around them. */
import { civilDate, NO_DAY, type Day } from '../core/days';
import { dayIfExists, type DateForm } from './dates';

export type Yearless = Extract<DateForm, { form: 'yearless' }>;

export interface YearAnchors {
  /** By row: a day of the same row (the visit's own day for 次回予定日) that a missing year is taken nearest to. */
  readonly rowAnchors?: Int32Array;
  /** A day in the period that the sheet's title names, for columns in which no cell has a year. */
  readonly titleAnchor?: Day;
}

/**
 * Gives each `4/1` the year that makes it nearest to its neighbours: the row's own anchor if there is one, else the day
 * above (also an assumed one, so that a log may run over new year) together with the next dated day below. Writes into
 * `days`, in which NO_DAY stays where nothing tells the year.
 */
export function settleYears(yearless: ReadonlyMap<number, Yearless>, days: Int32Array, anchors: YearAnchors): void {
  const set = (index: number, form: Yearless, around: readonly Day[]): void => {
    days[index] = nearestDay(form, around) ?? NO_DAY;
  };
  const { rowAnchors, titleAnchor } = anchors;
  if (rowAnchors) {
    for (const [index, form] of yearless) {
      const anchor = rowAnchors[index] ?? NO_DAY;
      set(index, form, anchor === NO_DAY ? [] : [anchor]);
    }
    return;
  }
  const firstDated = days.findIndex((day) => day !== NO_DAY);
  if (firstDated < 0) {
    for (const [index, form] of yearless) set(index, form, titleAnchor === undefined ? [] : [titleAnchor]);
    return;
  }
  const below = new Int32Array(days.length);
  for (let index = days.length - 1, next = NO_DAY; index >= 0; index--) {
    below[index] = next;
    if (days[index] !== NO_DAY) next = days[index] ?? NO_DAY;
  }
  let anchor = days[firstDated] ?? NO_DAY;
  for (let index = firstDated - 1; index >= 0; index--) {
    const form = yearless.get(index);
    if (form) set(index, form, [anchor]);
    anchor = days[index] === NO_DAY ? anchor : (days[index] ?? anchor);
  }
  let above = days[firstDated] ?? NO_DAY;
  for (let index = firstDated + 1; index < days.length; index++) {
    const form = yearless.get(index);
    const next = below[index] ?? NO_DAY;
    if (form) set(index, form, next === NO_DAY ? [above] : [above, next]);
    above = days[index] === NO_DAY ? above : (days[index] ?? above);
  }
}

/** The day of that month and day with the smallest distance to the anchors; on a tie the earlier one. */
function nearestDay(form: Yearless, anchors: readonly Day[]): Day | null {
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
