/** The sheets of a table with what their names and titles say about their rows. */
import type { FittingSheet, FoundPart } from './find-tables';
import { titleText } from './header-lines';
import { anchorsOfParts, ownerOfName } from './sheet-names';
import { monthOfName } from './title-period';
import type { TablePins } from './types';

/** @param workbookTitle its year serves sheets that name none */
export function foundParts(
  sheets: readonly FittingSheet[],
  pins: TablePins | undefined,
  workbookTitle: string,
): FoundPart[] {
  const meaning = pins?.nameMeaning ?? 'none';
  const months = sheets.map(({ sheet }) => (meaning === 'month' ? monthOfName(sheet.name) : null));
  const titles = sheets.map(({ sheet, header }, i) => ({ title: titleText(sheet, header), month: months[i] ?? null }));
  const anchors = anchorsOfParts(titles, workbookTitle);
  return sheets.map(({ sheet, header }, i) => ({
    sheet,
    header,
    rep: meaning === 'rep' ? ownerOfName(sheet.name) : '',
    team: meaning === 'team' ? ownerOfName(sheet.name) : '',
    month: months[i] ?? null,
    anchor: anchors[i],
  }));
}
