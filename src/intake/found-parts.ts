/** The sheets of a table with what their names and titles say about their rows. */
import type { Day } from '../core/days';
import type { FittingSheet, FoundPart } from './find-tables';
import { titleText } from './header-lines';
import { dayOfMonth } from './month-days';
import { anchorsOfParts, ownerOfName } from './sheet-names';
import { isBlankCell } from './text';
import { monthOfName } from './title-period';
import type { TablePins } from './types';

/** Whether the days are numbers only and the sheet's name says which month they are of. */
function isMonthNeeded({ sheet, header }: FittingSheet): boolean {
  const column = header.columns.get('day');
  if (column === undefined || monthOfName(sheet.name) === null) return false;
  const first = sheet.cells.slice(header.row + 1).find((row) => !isBlankCell(row[column]));
  return first !== undefined && dayOfMonth(first[column]) !== null;
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
  const months = sheets.map((sheet) =>
    meaning === 'month' || isMonthNeeded(sheet) ? monthOfName(sheet.sheet.name) : null,
  );
  const titles = sheets.map(({ sheet, header }, i) => ({ title: titleText(sheet, header), month: months[i] ?? null }));
  const anchors = anchorsOfParts(titles, workbookTitle, asOf);
  return sheets.map(({ sheet, header }, i) => ({
    sheet,
    header,
    title: titles[i]!.title,
    pins,
    rep: meaning === 'rep' ? ownerOfName(sheet.name) : '',
    team: meaning === 'team' ? ownerOfName(sheet.name) : '',
    month: months[i] ?? null,
    anchor: anchors[i],
  }));
}
