/** Which row of a written block becomes which, by their keys. */
import type { SheetPlan } from '../core/sheet-plan';

/**
 * Where each row of the block goes, as offsets from the block's top; null = no row of the plan is its row any more.
 * Rows above the keys stay, and so do rows without a key that are below the block's new end anyway, or stand where the plan
 * has a row without one (room for a chart).
 */
export function rowMoves(texts: readonly string[], plan: SheetPlan): (number | null)[] {
  const { firstRow, names } = plan.rowKeys;
  const free = new Map(names.flatMap((aliases, i) => aliases.map((alias) => [alias, firstRow + i])));
  const taken = new Set<number>();
  const targets = texts.map((text): number | undefined => {
    const target = free.get(text);
    // The first of repeated keys is the row itself, the others are somebody's copies.
    if (target === undefined || taken.has(target)) return undefined;
    taken.add(target);
    return target;
  });
  const moved = byEssence(texts, targets, plan.rowKeys, taken);
  const isKeyless = (row: number): boolean => texts[row] === '' && (names[row - firstRow] ?? []).length === 0;
  const stays = (row: number): boolean => row < firstRow || row >= plan.cells.length || isKeyless(row);
  return texts.map((_, row) => targets[row] ?? moved.get(row) ?? (stays(row) ? row : null));
}

/** Old row → new row, of those left over whose keys have the same essence; only where there is one on either side. */
function byEssence(
  texts: readonly string[],
  targets: readonly (number | undefined)[],
  { essence, firstRow, names }: SheetPlan['rowKeys'],
  taken: ReadonlySet<number>,
): Map<number, number> {
  const pairs = new Map<number, number>();
  if (essence === undefined) return pairs;
  const old = groups(texts, (text, row) => (text === '' || targets[row] !== undefined ? null : essence(text)));
  const now = groups(names, ([key], i) => (key === undefined || taken.has(firstRow + i) ? null : essence(key)));
  for (const [text, rows] of old) {
    const found = now.get(text);
    if (rows.length === 1 && found?.length === 1) pairs.set(rows[0]!, firstRow + found[0]!);
  }
  return pairs;
}

function groups<T>(items: readonly T[], keyOf: (item: T, index: number) => string | null): Map<string, number[]> {
  const found = new Map<string, number[]>();
  items.forEach((item, index) => {
    const key = keyOf(item, index);
    if (key !== null) found.set(key, [...(found.get(key) ?? []), index]);
  });
  return found;
}
