/** Columns of a table that have a header and are not read. */
import { cellText, isBlankCell, isDateCell, shortText } from './text';
import type { HeaderMatch } from './headers';
import type { SheetGrid, SourcePart } from './types';

/** @param headers text of each column's header, '' for what no header could be */
export function unusedColumns(
  { cells }: SheetGrid,
  header: HeaderMatch,
  headers: readonly string[],
): SourcePart['unused'] {
  const used = new Set(header.columns.values());
  // A number or a date is no header that a field could have, but it is one.
  const row = cells[header.row] ?? [];
  return Array.from({ length: Math.max(row.length, headers.length) }).flatMap((_, column) => {
    const cell = header.row < 0 ? '' : headers[column] || row[column];
    if (cell === false || isBlankCell(cell) || used.has(column)) return [];
    return [{ column: column + 1, header: isDateCell(cell) ? '' : shortText(cellText(cell)) }];
  });
}
