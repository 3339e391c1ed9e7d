/**
 * How the sheets print that the add-on writes: A4 across, as wide as one page; the meeting page upright, on one. Google keeps no such setting that a script could
 * set, so the model holds none; those sheets are known by the names over their blocks, which begin with `KPI_`.
 */
import type { PageSetup } from 'exceljs';
import type { CellStyle, DefinedName, SheetModel } from '../model/workbook-model';
import { DEFAULT_FONT, PIXELS_PER_POINT } from './sheet-defaults';

const A4 = 9;
const REPORT_PAGE: Partial<PageSetup> = {
  paperSize: A4,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  // As many pages down as there are rows.
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.4, bottom: 0.4, header: 0.2, footer: 0.2 },
};

/** 会議資料 is made for one upright page. */
const MEETING_PAGE: Partial<PageSetup> = { ...REPORT_PAGE, orientation: 'portrait', fitToHeight: 1 };

/** Page setups by the names of the sheets with such a block: more than one cell, since a single one may be named on any sheet. */
export function reportPages(names: readonly DefinedName[]): ReadonlyMap<string, Partial<PageSetup>> {
  const found = names.flatMap(({ name, reference }): [string, Partial<PageSetup>][] => {
    const area = /^KPI_/i.test(name)
      ? /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+$/i.exec(reference)
      : null;
    const page = /^KPI_MEETING/i.test(name) ? MEETING_PAGE : REPORT_PAGE;
    return area === null ? [] : [[(area[1] ?? area[2]!).replace(/''/g, "'"), page]];
  });
  return new Map(found);
}

/**
 * Heights of rows with wrapped text, in points by row number: programs that print a file take rows without one for a single line.
 * Estimated, since nobody measures text here: a Japanese letter is as wide as its size, any other a little over half of it.
 */
export function wrappedHeights(model: SheetModel, styles: readonly CellStyle[]): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, value, style } of model.cells) {
    const look = style === undefined ? undefined : styles[style];
    if (look?.wrap !== true || typeof value !== 'string' || model.rowHeights[row] !== undefined) continue;
    const size = look.fontSize ?? DEFAULT_FONT.size;
    const room = (model.columnWidths[column] ?? DEFAULT_WIDTH) - CELL_PADDING;
    const lines = value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line, size) / room)), 0);
    const height = lines * size * LINE_HEIGHT;
    if (lines > 1 && height > (heights.get(row) ?? 0)) heights.set(row, height);
  }
  return heights;
}

const LINE_HEIGHT = 1.35;
const CELL_PADDING = 6;
/** Pixels of a column that nobody has changed. */
const DEFAULT_WIDTH = 64;

/** Pixels. */
function widthOf(text: string, size: number): number {
  let letters = 0;
  for (const letter of text) letters += letter.charCodeAt(0) > 0xff ? 1 : 0.56;
  return letters * size * PIXELS_PER_POINT;
}
