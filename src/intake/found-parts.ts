/** The sheets of a table with what their names and titles say about their rows. */
import type { Day } from '../core/days';
import type { FittingSheet, FoundPart } from './find-tables';
import { HEADER_SCAN_ROWS } from './header-row';
import { isUnitLine, titleText } from './header-lines';
import { looksLikeHeader } from './headers';
import { dayOfMonth } from './month-days';
import { anchorsOfParts, ownerOfName } from './sheet-names';
import { isBlankCell } from './text';
import { monthOfName, onlyMonthOf } from './title-period';
import type { TablePins } from './types';

/** The month that days which are numbers only are of: the sheet's name says it, or else the title; null if none is needed. */
function neededMonth({ sheet, header }: FittingSheet, title: string): number | null {
  const column = header.columns.get('day');
  if (column === undefined) return null;
  const first = sheet.cells.slice(header.row + 1).find((row) => !isBlankCell(row[column]) && !isUnitLine(row));
  if (first === undefined || dayOfMonth(first[column]) === null) return null;
  return monthOfName(sheet.name) ?? onlyMonthOf(title);
}

/** The row behind the last one of another table above the header: what stands in that one says nothing of this. */
function firstTitleRow({ sheet, header }: FittingSheet): number {
  const from = Math.max(0, header.row - HEADER_SCAN_ROWS);
  const above = sheet.cells.slice(from, header.row + 1 - header.lines);
  const isUnderHeader = from > 0 || above.some((row) => looksLikeHeader(row));
  if (!isUnderHeader) return 0;
  const rows = above.map((row) => row.filter((cell) => !isBlankCell(cell)).length > 1);
  return from + rows.lastIndexOf(true) + 1;
}

/**
 * @param workbookTitle its year serves sheets that name none
 * @param asOf and this day, where no title does
 */
export function foundParts(
  sheets: readonly FittingSheet[],
  pins: TablePins | undefined,
  workbookTitle: string,
  asOf?: Day,
): FoundPart[] {
  const meaning = pins?.nameMeaning ?? 'none';
  const titles = sheets.map((part) => {
    const title = titleText(part.sheet, part.header, firstTitleRow(part));
    const named = meaning === 'month' ? monthOfName(part.sheet.name) : null;
    return { title, month: named ?? neededMonth(part, title) };
  });
  const anchors = anchorsOfParts(titles, workbookTitle, asOf);
  return sheets.map(({ sheet, header }, i) => ({
    sheet,
    header,
    title: titles[i]!.title,
    pins,
    rep: meaning === 'rep' ? ownerOfName(sheet.name) : '',
    team: meaning === 'team' ? ownerOfName(sheet.name) : '',
    month: titles[i]!.month,
    anchor: anchors[i],
  }));
}
