/** Classes of a histogram. */

/** The round numbers among which the width of the classes is chosen. */
const STEPS = [1, 2, 5, 10];

/**
 * Classes of one width that hold all values; a value on a border belongs to the class above, the largest to the last. Without a
 * width as many as Sturges' rule says (1 + log₂ n), rounded to a handy width.
 * @returns borders of the classes, and for each list of values how many fall into each class
 */
export function bins(
  lists: number[][],
  width?: number,
): { classes: [low: number, high: number][]; counts: number[][] } {
  const all = lists.flat();
  if (all.length === 0) return { classes: [], counts: lists.map(() => []) };
  const low = Math.min(...all);
  const high = Math.max(...all);
  const size =
    width !== undefined && width > 0 ? width : handyWidth((high - low) / Math.ceil(1 + Math.log2(all.length)));
  const first = Math.floor(low / size);
  const last = Math.max(first, Math.ceil(high / size) - 1);
  const classes = Array.from({ length: last - first + 1 }, (_, index): [number, number] => [
    tidy((first + index) * size),
    tidy((first + index + 1) * size),
  ]);
  const counts = lists.map((values) => {
    const row = classes.map(() => 0);
    for (const value of values) row[Math.min(last, Math.floor(value / size)) - first]!++;
    return row;
  });
  return { classes, counts };
}

function handyWidth(rough: number): number {
  if (rough <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  return tidy(power * STEPS.find((step) => step * power >= rough * 0.999)!);
}

/** 0.30000000000000004 → 0.3 */
const tidy = (value: number): number => Number(value.toPrecision(12));
