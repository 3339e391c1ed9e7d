/**
 * The cells of a header in one line or two. In two lines the upper one names groups (訪問, 契約) over columns (日付, 金額);
 * merged cells come as text with blanks to the right or below.
 */
import { cellText, cleanText, isBlankCell } from './text';
import type { SheetGrid } from './types';

/** Longer texts are notes, not headers. */
export const LONGEST_HEADER = 60;
export const WIDEST_HEADER_ROW = 300;
const LONGEST_GROUP = 20;

type Cells = readonly (readonly unknown[])[];

/** A column's header: its own text, and the group over it ('' without one). */
export interface HeaderCell {
  readonly text: string;
  readonly group: string;
}

export function singleLine(row: readonly unknown[]): HeaderCell[] {
  return Array.from({ length: Math.min(row.length, WIDEST_HEADER_ROW) }, (_, column) => ({
    text: headerText(row[column]),
    group: '',
  }));
}

/** The columns of two rows read as one header; null when the upper one cannot be a line of groups. */
export function doubleLine(upper: readonly unknown[], lower: readonly unknown[]): HeaderCell[] | null {
  if (!upper.every((cell) => isBlankCell(cell) || isGroupText(headerText(cell)))) return null;
  if (!lower.every((cell) => isBlankCell(cell) || headerText(cell) !== '')) return null;
  const width = Math.min(Math.max(upper.length, lower.length), WIDEST_HEADER_ROW);
  const cells: HeaderCell[] = [];
  let group = '';
  let spans = false;
  for (let column = 0; column < width; column++) {
    const [above, text] = [headerText(upper[column]), headerText(lower[column])];
    // A text with nothing below it is a header of two rows' height: no group, and it ends the one before.
    if (above !== '') group = text === '' ? '' : above;
    else if (group !== '' && text !== '') spans = true;
    cells.push(text === '' ? { text: above, group: '' } : { text, group: group === text ? '' : group });
  }
  return spans ? cells : null;
}

/** The columns of a sheet that has no header. */
export function blankHeader(cells: Cells): HeaderCell[] {
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: Math.min(width, WIDEST_HEADER_ROW) }, () => ({ text: '', group: '' }));
}

/** 2 → `C` */
export function letterOfColumn(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : `${letterOfColumn(Math.floor(column / 26) - 1)}${letterOfColumn(column % 26)}`;
}

/**
 * The text of each column's header as it stands in the sheet; of two lines both, with a space between; the column's letter
 * where the sheet has no header (row -1).
 */
export function headerTexts(cells: Cells, header: { readonly row: number; readonly lines: 1 | 2 }): string[] {
  if (header.row < 0) return blankHeader(cells).map((_, column) => letterOfColumn(column));
  const lower = cells[header.row] ?? [];
  const columns = (header.lines === 2 ? doubleLine(cells[header.row - 1] ?? [], lower) : null) ?? singleLine(lower);
  return columns.map(({ text, group }) => cellText(group === '' ? text : `${group} ${text}`));
}

const UNIT = '(?:単位:? ?)?(?:百万円|千円|万円|円|yen|jpy|件|回|分|秒|時間|個|台|本|名|人|%)';
const FORM =
  '年月日|年/月/日|月/日|西暦|和暦|yyyy[/-]mm[/-]dd|税抜き?|税込み?|必須|任意|選択|自動|自動計算|半角|全角|required|optional';
const UNIT_CELL = new RegExp(`^(?:[([【〔]${UNIT}[)\\]】〕]|[([【〔](?:${FORM})[)\\]】〕]|${UNIT}|${FORM})$`, 'i');

/** A line of nothing but units and forms, such as (年月日) and (千円): it belongs to the header above it. */
export function isUnitLine(row: readonly unknown[]): boolean {
  const filled = row.filter((cell) => cell !== false && !isBlankCell(cell));
  return (
    filled.length > 0 &&
    filled.every((cell) => typeof cell === 'string' && cell.length <= LONGEST_GROUP && UNIT_CELL.test(cleanText(cell)))
  );
}

/** The unit in a line of its own below a header's row; '' if there is none. */
export function unitBelow(cells: Cells, row: number, column: number): string {
  const below = row < 0 ? [] : (cells[row + 1] ?? []);
  return isUnitLine(below) ? cellText(below[column]) : '';
}

/** All text above a header, with the sheet's name. `from`: the first row (0-based) that is not another table's. */
export function titleText(sheet: SheetGrid, header: { readonly row: number; readonly lines: 1 | 2 }, from = 0): string {
  const texts = [sheet.name];
  for (let row = from; row <= header.row - header.lines; row++) {
    for (const cell of sheet.cells[row] ?? []) {
      if (typeof cell === 'string' && cell !== '' && cell.length <= 100) texts.push(cell);
    }
  }
  return cleanText(texts.join(' '));
}

const isGroupText = (text: string): boolean => text !== '' && text.length <= LONGEST_GROUP;

function headerText(cell: unknown): string {
  return typeof cell === 'string' && cell.length <= LONGEST_HEADER && !isBlankCell(cell) ? cell : '';
}
