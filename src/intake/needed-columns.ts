/** How much of a wide sheet figures need. */
import { findHeaderRow } from './header-row';
import { SELDOM_READ } from './table-sheet';
import { TABLE_KINDS, type IntakePins } from './types';

/**
 * How many columns from the left hold all that figures are made of; null where that cannot be told from the sheet's first
 * rows. (Notes, addresses and the like mostly stand on the right.)
 * @param head at least as many rows as are searched for a header
 */
export function neededWidth(head: readonly (readonly unknown[])[], pins: IntakePins): number | null {
  const headers = TABLE_KINDS.flatMap((kind) => findHeaderRow(kind, head, pins[kind]?.columns) ?? []);
  if (!headers.some(({ missing }) => missing.length === 0)) return null;
  const needed = headers.flatMap(({ columns }) =>
    [...columns].filter(([field]) => !SELDOM_READ.has(field)).map(([, column]) => column),
  );
  return Math.max(-1, ...needed) + 1;
}
