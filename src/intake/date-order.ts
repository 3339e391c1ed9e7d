/** The order of day, month and year in a column: never row by row, since half a column would silently change its meaning. */
import { NO_DAY, type Day } from '../core/days';
import { dayIfExists, fullYear, type DateForm } from './dates';

/** Order of day, month and year in cells such as `04/05/2024` or `24/4/1`. */
export type DateOrder = 'day-month-year' | 'month-day-year' | 'year-month-day';

export type Triple = Extract<DateForm, { form: 'triple' }>;

/** What became of the cells by row: a day, none although the order is known, or (with `order` null) no order. */
export interface SettledOrder {
  /** Row → day; null where the date does not exist; undefined where no order explains the cells. */
  readonly days: ReadonlyMap<number, Day | null | undefined>;
  /** Set when cells fitted more than one order and the smoother one was taken: to be reported. */
  readonly assumed: DateOrder | null;
  /** Set when the cells themselves rule out every other order that they could be read in. */
  readonly told: DateOrder | null;
  /** Some cells fit only one order and some only another: none was taken. */
  readonly isMixed: boolean;
}

/**
 * Settles both groups of triples: with a four-digit year at the end, and with a two-digit year. `known`: the days of the
 * other cells of the column by row, or NO_DAY.
 */
export function settleOrder(triples: ReadonlyMap<number, Triple>, known: Int32Array): SettledOrder {
  const withYear = [...triples].filter(([, triple]) => triple.fullYear);
  const withoutYear = [...triples].filter(([, triple]) => !triple.fullYear);
  const days = new Map<number, Day | null | undefined>();
  const first = settleGroup(withYear, ['month-day-year', 'day-month-year'], known, days);
  const second = settleGroup(withoutYear, ['year-month-day', 'month-day-year', 'day-month-year'], known, days);
  return {
    days,
    assumed: first.assumed ?? second.assumed,
    told: first.told ?? second.told,
    isMixed: first.isMixed || second.isMixed,
  };
}

/**
 * Takes the order under which the fewest cells are impossible; when several fit equally, the one under which the column
 * runs most smoothly (a log's neighbours are days apart, not months), and says so. Cells that no order explains better
 * than another stay unread.
 */
function settleGroup(
  group: readonly (readonly [number, Triple])[],
  orders: readonly DateOrder[],
  known: Int32Array,
  days: Map<number, Day | null | undefined>,
): Omit<SettledOrder, 'days'> {
  if (group.length === 0) return { assumed: null, told: null, isMixed: false };
  // A cell that is impossible in every order (45/04/2024) says nothing about the order.
  const speaking = group.filter(([, triple]) => orders.some((order) => dayInOrder(triple, order) !== null));
  const failures = orders.map((order) => speaking.filter(([, triple]) => dayInOrder(triple, order) === null).length);
  const fewest = Math.min(...failures);
  const second = Math.min(...failures.filter((count) => count !== fewest), Infinity);
  const fitting = orders.filter((_, index) => failures[index] === fewest);
  // A typing error may break the order in a few cells; a column that is half one, half the other has no order.
  const contradictory = fewest > 0 && (second === Infinity || fewest * 10 >= second);
  let chosen: DateOrder | undefined = contradictory ? undefined : fitting[0];
  let assumed = false;
  if (chosen !== undefined && fitting.length > 1 && !allAgree(speaking, fitting)) {
    const roughness = fitting.map((order) => totalChange(group, order, known));
    const smoothest = Math.min(...roughness);
    const best = fitting.filter((_, index) => roughness[index] === smoothest);
    // Year first is how this is written in Japan; between the other two there is no such custom.
    chosen = best.length === 1 || best[0] === 'year-month-day' ? best[0] : undefined;
    assumed = chosen !== undefined;
  }
  for (const [index, triple] of group) days.set(index, chosen === undefined ? undefined : dayInOrder(triple, chosen));
  if (chosen === undefined) return { assumed: null, told: null, isMixed: contradictory };
  // Where every order gives the same days there was nothing to tell.
  const isTold = !assumed && !allAgree(speaking, orders);
  return { assumed: assumed ? chosen : null, told: isTold ? chosen : null, isMixed: false };
}

function dayInOrder(triple: Triple, order: DateOrder): Day | null {
  const { first, second, third } = triple;
  if (order === 'year-month-day') {
    return triple.firstMayBeYear ? dayIfExists(fullYear(first), second, Math.abs(third)) : null;
  }
  if (third < 0) return null;
  const year = triple.fullYear ? third : fullYear(third);
  return order === 'day-month-year' ? dayIfExists(year, second, first) : dayIfExists(year, first, second);
}

function allAgree(group: readonly (readonly [number, Triple])[], orders: readonly DateOrder[]): boolean {
  const [reference, ...others] = orders;
  if (reference === undefined) return true;
  return group.every(([, triple]) =>
    others.every((order) => dayInOrder(triple, order) === dayInOrder(triple, reference)),
  );
}

/** Sum of the day differences between neighbouring rows when the group is read in this order. */
function totalChange(group: readonly (readonly [number, Triple])[], order: DateOrder, known: Int32Array): number {
  const read = known.slice();
  for (const [index, triple] of group) read[index] = dayInOrder(triple, order) ?? NO_DAY;
  let before = NO_DAY;
  let sum = 0;
  for (const day of read) {
    if (day === NO_DAY) continue;
    if (before !== NO_DAY) sum += Math.abs(day - before);
    before = day;
  }
  return sum;
}
