/** Ranges given to a custom function that stand in for a sheet: their first row is recognised as a header. */
import { tableKindOfHeader } from './headers';
import type { SheetGrid, TableKind } from './types';

const REPLACEABLE: readonly TableKind[] = ['visits', 'contracts', 'sales'];

export interface RangeTables {
  readonly grids: readonly SheetGrid[];
  /** The grids to pin to a table when reading, so that the ranges are taken rather than the sheets. */
  readonly sheetNames: ReadonlyMap<TableKind, readonly string[]>;
}

/** Ranges that are no such table, such as a stamp cell or a list of names, are left out. */
export function rangeTables(ranges: readonly (readonly (readonly unknown[])[])[]): RangeTables {
  const grids: SheetGrid[] = [];
  const sheetNames = new Map<TableKind, string[]>();
  for (const cells of ranges) {
    const kind = tableKindOfHeader(cells[0] ?? []);
    if (kind === null || !REPLACEABLE.includes(kind)) continue;
    const name = `range argument ${grids.length + 1}`;
    grids.push({ name, cells });
    sheetNames.set(kind, [...(sheetNames.get(kind) ?? []), name]);
  }
  return { grids, sheetNames };
}
