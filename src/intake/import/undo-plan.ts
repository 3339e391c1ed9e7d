/** Which rows of a sheet are the imported ones, wherever they stand by now. */

export interface UndoPlan {
  /** Rows to delete, 1-based, ascending: each as it was imported. */
  readonly rows: readonly number[];
  /** Rows in the imported block that are not as they were imported, 1-based: somebody changed them. */
  readonly changed: readonly number[];
  /** How many imported rows are nowhere as they were, and may have been changed. At least as many as `changed`. */
  readonly missing: number;
}

/**
 * By place first; a row that was moved (by sorting, or because rows were inserted above it) is found by its print. Of rows
 * that are equal in every cell no more are taken than were imported, the lowest ones.
 * @param imported prints of the imported rows, in their order
 * @param firstRow of the block, 1-based
 * @param sheet prints of the sheet's rows from row 1; '' where a row is blank
 */
export function undoPlan(imported: readonly string[], firstRow: number, sheet: readonly string[]): UndoPlan {
  const isFilled = (row: number): boolean => (sheet[row - 1] ?? '') !== '';
  const taken = new Set<number>();
  const elsewhere = new Map<string, number>();
  imported.forEach((print, index) => {
    const row = firstRow + index;
    if (sheet[row - 1] === print) taken.add(row);
    else elsewhere.set(print, (elsewhere.get(print) ?? 0) + 1);
  });
  for (let row = sheet.length; row >= 1 && elsewhere.size > 0; row--) {
    const print = sheet[row - 1]!;
    const wanted = taken.has(row) ? undefined : elsewhere.get(print);
    if (wanted === undefined) continue;
    taken.add(row);
    if (wanted === 1) elsewhere.delete(print);
    else elsewhere.set(print, wanted - 1);
  }
  const changed = imported.flatMap((_, index) => {
    const row = firstRow + index;
    return taken.has(row) || !isFilled(row) ? [] : [row];
  });
  // Rows that were noted down but never written, or deleted without a trace: there is nothing to ask about them.
  const inPlace = imported.every(
    (print, index) => sheet[firstRow + index - 1] === print || !isFilled(firstRow + index),
  );
  const missing = inPlace ? 0 : imported.length - taken.size;
  // After sorting, other people's rows stand in the block: then only the number can be told.
  return { rows: [...taken].sort((a, b) => a - b), changed: changed.length <= missing ? changed : [], missing };
}

/** Neighbouring rows as one run each: first row and how many. */
export function runsOf(rows: readonly number[]): { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.first + last.count === row) last.count++;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}
