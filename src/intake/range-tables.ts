/** Ranges given to a custom function that stand in for a sheet: their first row is recognised as a header. */
import { tableKindOfHeader } from './headers';
import type { SheetGrid, TableKind } from './types';

const REPLACEABLE: readonly TableKind[] = ['visits', 'contracts', 'sales'];

export interface RangeTables {
  readonly grids: readonly SheetGrid[];
  /** To be pinned when reading, so that the range is taken rather than the sheet. */
  readonly pinnedSheets: Readonly<Partial<Record<TableKind, string>>>;
}

/** Ranges that are no such table, such as a stamp cell or a list of names, are left out. */
export function rangeTables(ranges: readonly (readonly (readonly unknown[])[])[]): RangeTables {
  const grids: SheetGrid[] = [];
  const pinnedSheets: Partial<Record<TableKind, string>> = {};
  for (const cells of ranges) {
    const kind = tableKindOfHeader(cells[0] ?? []);
    if (kind === null || !REPLACEABLE.includes(kind)) continue;
    const name = `range argument ${grids.length + 1}`;
    grids.push({ name, cells });
    pinnedSheets[kind] = name;
  }
  return { grids, pinnedSheets };
}
