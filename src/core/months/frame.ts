/** Which months and whose figures: the places at which the measures of all reps and months stand. */
import type { Day } from '../days';
import type { Facts } from '../facts';
import { type MonthIndex, type Period, monthEnd, monthOf, monthStart, resolvePeriod } from '../periods';
import { lowerBound } from '../day-order';

/**
 * Cells of reps × months: rows are the reps by index, then one for what has no rep; columns are the months of the record, up
 * to the one that contains the as-of day. The whole team has a row of its own after them.
 */
export interface Frame {
  readonly facts: Facts;
  readonly first: MonthIndex;
  /** One entry a column; the last one may be partial. */
  readonly periods: readonly Period[];
  /** Rows without the team's. */
  readonly reps: number;
  readonly team: number;
  /** Cells without the team's. */
  readonly cells: number;
  /** Row of a rep, or of NO_NAME. */
  rowOf(rep: number): number;
  /** Column of a day, −1 for one outside the months. */
  columnOf(day: Day): number;
}

/** Fifty years: a day typed with a wrong year must not make the frame as long as history. */
const MOST_MONTHS = 600;

/** null while the facts hold no day up to the as-of day. */
export function frameOf(facts: Facts): Frame | null {
  const { asOf, settings, firstDay, tables } = facts;
  const { closingDay } = settings;
  const days = Object.values(firstDay).filter((day): day is Day => day !== null && day <= asOf);
  if (days.length === 0) return null;
  const last = monthOf(asOf, closingDay);
  const first = Math.max(monthOf(Math.min(...days), closingDay), last - MOST_MONTHS + 1);
  const periods = Array.from({ length: last - first + 1 }, (_, i) =>
    resolvePeriod({ first: first + i, last: first + i }, settings, asOf)!,
  );
  const begin = monthStart(first, closingDay);
  const columns = new Int16Array(monthEnd(last, closingDay) - begin + 1);
  periods.forEach(({ from, fullTo }, column) => columns.fill(column, from - begin, fullTo - begin + 1));
  const reps = tables.reps.length + 1;
  return {
    facts,
    first,
    periods,
    reps,
    team: reps,
    cells: reps * periods.length,
    rowOf: (rep) => (rep < 0 ? reps - 1 : rep),
    columnOf: (day) => columns[day - begin] ?? -1,
  };
}

/** The rows of the months, from one index up to another: days are sorted, and those after the as-of day are not yet. */
export function rowsOf({ facts, periods }: Frame, { day }: { readonly day: Int32Array }): { from: number; to: number } {
  return { from: lowerBound(day, periods[0]!.from), to: lowerBound(day, facts.asOf + 1) };
}

/** A sum in every cell; the team's is the sum of the rows. */
export class Sums {
  private readonly values: Float64Array;
  private readonly months: number;

  constructor(private readonly frame: Frame) {
    this.values = new Float64Array(frame.cells);
    this.months = frame.periods.length;
  }

  add(row: number, column: number, value: number): void {
    this.values[row * this.months + column]! += value;
  }

  /** Values of all cells, row after row. */
  addAll(values: Int32Array): void {
    for (let cell = 0; cell < values.length; cell++) this.values[cell]! += values[cell]!;
  }

  at(row: number, column: number): number {
    const { reps, team } = this.frame;
    if (row !== team) return this.values[row * this.months + column]!;
    let total = 0;
    for (let rep = 0; rep < reps; rep++) total += this.values[rep * this.months + column]!;
    return total;
  }
}

/**
 * How many different customers stand in every cell; the team's count is its own, since a customer may stand in two rows.
 * Customers come one after the other: whoever stood in a cell last is the only one that can come again.
 */
export class CustomerCounts {
  private readonly counts: Float64Array;
  private readonly last: Int32Array;

  constructor(private readonly frame: Frame) {
    this.counts = new Float64Array(frame.cells + frame.periods.length);
    this.last = new Int32Array(this.counts.length).fill(-1);
  }

  /** @param row not the team's: it is counted along */
  add(row: number, column: number, customer: number): void {
    this.count(row * this.frame.periods.length + column, customer);
    this.count(this.frame.cells + column, customer);
  }

  at(row: number, column: number): number {
    return this.counts[row * this.frame.periods.length + column]!;
  }

  private count(cell: number, customer: number): void {
    if (this.last[cell] === customer) return;
    this.last[cell] = customer;
    this.counts[cell]!++;
  }
}
