/** The first rows of a sheet as a person sees them, for questions: short plain text, whatever stands in the cells. */
import { formatIsoDay, type Day } from '../core/days';
import { blankHeader, headerTexts } from './header-lines';
import type { SheetPreview } from './questions';
import { countRows } from './table-sheet';
import { isBlankRow } from './table-rows';
import { cellText, isBlankCell, isDateCell, tidySpelling, wellFormed } from './text';
import type { SheetGrid } from './types';

const ROWS_SHOWN = 5;
const LONGEST_CELL = 30;

/** @param header where it stands (0-based, the lower line of two); null: the sheet has none, and its headers are blank */
export function previewOf(
  sheet: SheetGrid,
  header: { readonly row: number; readonly lines: 1 | 2 } | null,
  dayOfDate: (date: Date) => Day,
): SheetPreview {
  const headerRow = header?.row ?? -1;
  const headers =
    header === null ? blankHeader(filled(sheet.cells)).map(() => '') : headerTexts(sheet.cells, header).map(wellFormed);
  while (header !== null && headers.length > 0 && headers[headers.length - 1] === '') headers.pop();
  const firstRows: string[][] = [];
  for (let row = headerRow + 1; row < sheet.cells.length && firstRows.length < ROWS_SHOWN; row++) {
    const cells = sheet.cells[row] ?? [];
    if (!isBlankRow(cells)) firstRows.push(headers.map((_, column) => shown(textOf(cells[column], dayOfDate))));
  }
  return {
    sheetName: sheet.name,
    headerRow: headerRow + 1,
    headers,
    firstRows,
    rows: countRows(sheet.cells, headerRow).rows,
  };
}

/** Rows without the blank cells at their end. */
function filled(cells: SheetGrid['cells']): unknown[][] {
  return cells.map((row) => {
    let length = row.length;
    while (length > 0 && isBlankCell(row[length - 1])) length--;
    return row.slice(0, length);
  });
}

/** As it stands in the cell: ㈱ is what people look for there. */
function textOf(cell: unknown, dayOfDate: (date: Date) => Day): string {
  if (typeof cell === 'string') return tidySpelling(cell);
  if (!isDateCell(cell)) return cellText(cell);
  return Number.isNaN(cell.getTime()) ? '' : formatIsoDay(dayOfDate(cell)).replace(/-/g, '/');
}

/** At most 30 characters of it. */
function shown(text: string): string {
  if (text.length <= LONGEST_CELL) return wellFormed(text);
  return `${wellFormed(text.slice(0, LONGEST_CELL - 1).replace(/[\ud800-\udbff]$/, ''))}…`;
}
