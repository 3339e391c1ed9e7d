/** One sheet, several headers: the table again with its columns in another order, or a list of something else. */
import { missingFields, sheetKey, type FittingSheet, type FoundPart } from './find-tables';
import { FindingList, type Finding } from './findings';
import { headerTexts } from './header-lines';
import { columnsOf, headerFrom } from './header-row';
import { looksLikeHeader, speaksForItself, type HeaderMatch } from './headers';
import { isBlankRow, lastFilledRow } from './table-rows';
import { TableSheet } from './table-sheet';
import { cellText, isBlankCell } from './text';
import { monthOfName } from './title-period';
import type { SheetGrid, SourcePart, TableKind, TablePins, TableSource } from './types';

/** Rows of a sheet that stand under a header which does not serve its table. */
export interface OtherTable {
  readonly sheet: SheetGrid;
  /** Its header, 0-based. */
  readonly row: number;
  /** The row behind its last one, 0-based. */
  readonly end: number;
  /** What the header lacks to be one of the table's. */
  readonly missing: readonly string[];
}

/** The table's blocks in a sheet, from the top, and what else stands above, between and below them. */
export function readBlocks(
  part: FoundPart,
  keyFields: readonly string[],
): { readonly sheets: readonly TableSheet[]; readonly others: readonly OtherTable[] } {
  const { sheet, header } = part;
  const sheets = [new TableSheet(part, keyFields)];
  const others = tablesAbove(part);
  let row = sheets[0]!.nextHeader;
  while (row !== null) {
    // The first block may have needed fewer columns.
    sheet.complete?.();
    const next = headerFrom(header.kind, sheet.cells, row, part.pins?.columns);
    const missing = next === null ? [] : missingFields({ sheet, header: next }, part.pins);
    if (next !== null && missing.length === 0) {
      const block = new TableSheet({ ...part, header: next, ...monthAbove(part, row) }, keyFields);
      sheets.push(block);
      row = block.nextHeader;
    } else {
      const end = nextHeader(sheet, row + 1);
      others.push({ sheet, row, end, missing });
      row = end > lastFilledRow(sheet.cells) ? null : end;
    }
  }
  return { sheets, others };
}

/** A table that no sheet has to itself, above or below another one: the first that is whole. */
export function tableAside(
  kind: TableKind,
  others: readonly OtherTable[],
  pins: TablePins | undefined,
): FittingSheet | null {
  for (const { sheet, row } of others) {
    if (pins?.declined.some((name) => sheetKey(name) === sheetKey(sheet.name))) continue;
    const header = headerFrom(kind, sheet.cells, row, pins?.columns);
    if (header === null || missingFields({ sheet, header }, pins).length > 0) continue;
    if (speaksForItself(header, columnsOf(sheet.cells, header))) return { sheet, header };
  }
  return null;
}

/** Whether a table of that kind stands below another one. */
export function hasTableBelow(kind: TableKind, { sheet, header }: FittingSheet, pins: TablePins | undefined): boolean {
  const others: OtherTable[] = [];
  const end = lastFilledRow(sheet.cells);
  for (let row = nextHeader(sheet, header.row + 1); row <= end; row = nextHeader(sheet, row + 1))
    others.push({ sheet, row, end: row, missing: [] });
  return tableAside(kind, others, pins) !== null;
}

/** Those that have rows and that no other table was read from. */
export function unreadTables(
  others: ReadonlyMap<TableKind, readonly OtherTable[]>,
  sheets: ReadonlyMap<TableKind, readonly TableSheet[]>,
): Map<TableKind, readonly OtherTable[]> {
  const read = [...sheets.values()].flat();
  const isRead = ({ sheet, row, end }: OtherTable): boolean =>
    read.some(({ found }) => found.sheet === sheet && found.header.row >= row && found.header.row < end);
  return new Map(
    [...others].map(([kind, tables]) => [
      kind,
      tables.filter((table) => otherPart(table).unusable > 0 && !isRead(table)),
    ]),
  );
}

/** All of its rows are rows that are left out. */
export function otherPart({ sheet, row, end }: OtherTable): SourcePart {
  const below = sheet.cells.slice(row + 1, end);
  const blank = below.filter(isBlankRow).length;
  return {
    ...{ sheetName: sheet.name, headerRow: row + 1, columns: {}, headers: {}, unused: [], named: {}, duplicates: 0 },
    ...{ rows: below.length, used: 0, skipped: blank, unusable: below.length - blank },
  };
}

export function otherFindings(kind: TableKind, other: OtherTable): readonly Finding[] {
  const { sheet, row, missing } = other;
  const texts = headerTexts(sheet.cells, { row, lines: 1 }).filter((text) => text !== '');
  const list = new FindingList(kind, sheet.name);
  list.add('other-table-not-read', row + 1, {
    read: texts.join('、'),
    values: { fields: missing.join('、'), count: otherPart(other).unusable },
  });
  return list.all;
}

/** The headers of a sheet's blocks, from the top, for those who do not read the rows; `isLast`: no other list stands below. */
export function blockHeaders(
  { sheet, header }: FittingSheet,
  pins: TablePins | undefined,
): { readonly headers: readonly HeaderMatch[]; readonly isLast: boolean } {
  const headers = [header];
  let isLast = true;
  const end = lastFilledRow(sheet.cells);
  for (let row = nextHeader(sheet, header.row + 1); row <= end; row = nextHeader(sheet, row + 1)) {
    const next = headerFrom(header.kind, sheet.cells, row, pins?.columns);
    isLast = next !== null && missingFields({ sheet, header: next }, pins).length === 0;
    if (isLast && next!.row > headers[headers.length - 1]!.row) headers.push(next!);
  }
  return { headers, isLast };
}

/** Of a sheet's parts the one that a row (1-based) belongs to; undefined if none does. */
export function partOfRow(
  source: Pick<TableSource, 'parts'> | undefined,
  sheetName: string,
  row: number,
): SourcePart | undefined {
  const parts = (source?.parts ?? []).filter((part) => part.sheetName === sheetName);
  const above = parts.filter(({ headerRow }) => headerRow <= row).sort((a, b) => b.headerRow - a.headerRow);
  return above[0] ?? parts[0];
}

/** Lists above the table's own header: titles have no header, and no rows below it. */
function tablesAbove({ sheet, header, pins }: FoundPart): OtherTable[] {
  const end = header.row + 1 - header.lines;
  const tables: OtherTable[] = [];
  for (let row = 0; row < end; row++) {
    if (!looksLikeHeader(sheet.cells[row] ?? [])) continue;
    const below = sheet.cells.slice(row + 1, end);
    const missing = headerFrom(header.kind, sheet.cells.slice(0, end), row, pins?.columns)?.missing ?? [];
    const next = below.findIndex((cells) => looksLikeHeader(cells));
    const last = next < 0 ? end : row + 1 + next;
    if (below.slice(0, last - row - 1).some(isFilled)) tables.push({ sheet, row, end: last, missing });
  }
  return tables;
}

/** More than a title has. */
const isFilled = (row: readonly unknown[]): boolean => row.filter((cell) => !isBlankCell(cell)).length > 1;

/** The next row that looks like a header; the row behind the last filled one if there is none. */
function nextHeader({ cells }: SheetGrid, from: number): number {
  const end = lastFilledRow(cells) + 1;
  for (let row = from; row < end; row++) if (looksLikeHeader(cells[row] ?? [])) return row;
  return end;
}

/** A month that stands alone above a block (5月), where the days are numbers only. */
function monthAbove({ sheet, month }: FoundPart, row: number): Pick<FoundPart, 'month'> {
  const texts = (sheet.cells[row - 1] ?? []).filter((cell) => !isBlankCell(cell));
  const own = texts.length === 1 ? monthOfName(cellText(texts[0])) : null;
  return { month: month === null ? null : (own ?? month) };
}
