/** The year of dates such as `4/1`: the one that makes them nearest to what stands around them. */
import { NO_DAY, type Day } from '../core/days';
import { courseUntil } from './log-courses';
import { nearestDay, type Yearless } from './yearless-days';

/** What a year was taken from. */
export type YearBasis = 'row' | 'neighbours' | 'title' | 'as-of' | 'weekday';

/** A day in the period that a column is about, and what says so. */
export interface YearAnchor {
  readonly day: Day;
  readonly basis: 'title' | 'as-of';
}

export interface YearAnchors {
  /** By row: a day of the same row (the visit's own day for 次回予定日) that a missing year is taken nearest to. */
  readonly rowAnchors?: Int32Array;
  /** For columns in which no cell has a year. */
  readonly anchor?: YearAnchor;
  /** The column is a log up to about this day, which nothing else tells: it keeps its course over new years. */
  readonly logUntil?: Day;
}

/**
 * Gives each `4/1` the year that makes it nearest to its neighbours: the row's own anchor if there is one, else the day
 * above (also an assumed one, so that a log may run over new year) together with the next dated day below; where no cell
 * has a year, the log's course or the anchor. Writes into `days`, in which NO_DAY stays where nothing tells the year.
 */
export function settleYears(
  yearless: ReadonlyMap<number, Yearless>,
  days: Int32Array,
  anchors: YearAnchors,
): YearBasis {
  const set = (index: number, form: Yearless, around: readonly Day[]): void => {
    days[index] = nearestDay(form, around) ?? NO_DAY;
  };
  const { rowAnchors, anchor: given, logUntil } = anchors;
  if (rowAnchors) {
    for (const [index, form] of yearless) {
      const anchor = rowAnchors[index] ?? NO_DAY;
      set(index, form, anchor === NO_DAY ? [] : [anchor]);
    }
    return 'row';
  }
  const firstDated = days.findIndex((day) => day !== NO_DAY);
  if (firstDated < 0) {
    const course = logUntil === undefined ? null : courseUntil([...yearless.values()], logUntil);
    [...yearless].forEach(([index, form], nth) => {
      if (course !== null) days[index] = course[nth]!;
      else set(index, form, given === undefined ? [] : [given.day]);
    });
    return given?.basis ?? 'title';
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
  return 'neighbours';
}
