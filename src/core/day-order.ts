/** Rows in the order of their days. */
import type { Day } from './days';

/** Index of the first entry ≥ `day` in a sorted column. */
export function lowerBound(days: Int32Array, day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows by day, those of one day as they stood; null where they stand so already, as in most logs. */
export function dayOrder(days: ArrayLike<Day>): Int32Array | null {
  let isSorted = true;
  let [first, last] = [Infinity, -Infinity];
  for (let i = 0; i < days.length; i++) {
    const day = days[i]!;
    if (day < last) isSorted = false;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (isSorted) return null;
  return last - first < WIDEST ? countedOrder(days, first, last) : sortedOrder(days);
}

/** Days that one run of counting spans: more than a century. */
const WIDEST = 40_000;

/** Counts the rows of each day; then every row has its place. */
function countedOrder(days: ArrayLike<Day>, first: Day, last: Day): Int32Array {
  const places = new Int32Array(last - first + 2);
  for (let i = 0; i < days.length; i++) places[days[i]! - first + 1]!++;
  for (let day = 1; day < places.length; day++) places[day]! += places[day - 1]!;
  const order = new Int32Array(days.length);
  for (let i = 0; i < days.length; i++) order[places[days[i]! - first]!++] = i;
  return order;
}

function sortedOrder(days: ArrayLike<Day>): Int32Array {
  const rows = Int32Array.from(days, (_, i) => i);
  return rows.sort((a, b) => days[a]! - days[b]! || a - b);
}
