/** Where a sheet's header stands: among its first rows, in one line or two. */
import { blankHeader, doubleLine, headerTexts, singleLine, type HeaderCell } from './header-lines';
import { headerKey, looksLikeHeader, matchHeader, type HeaderMatch, type PinnedColumns } from './headers';
import { readDateText } from './dates';
import { cleanText, isBlankCell, isDateCell } from './text';
import type { TableKind } from './types';

/** Rows that are scanned for a header. */
export const HEADER_SCAN_ROWS = 30;

type Cells = readonly (readonly unknown[])[];
/** Field → header text or column letter, as the settings say. */
export type ColumnPins = ReadonlyMap<string, string>;
const NO_PINS: ColumnPins = new Map();

/**
 * The header that serves best as this table's: complete before incomplete, then by score, then the first. One that is complete
 * and has rows below it is not given up for another one further down: that is the table's next block.
 */
export function findHeaderRow(kind: TableKind, cells: Cells, pins: ColumnPins = NO_PINS): HeaderMatch | null {
  let best: HeaderMatch | null = null;
  for (let row = 0; row < Math.min(cells.length, HEADER_SCAN_ROWS); row++) {
    const lower = cells[row] ?? [];
    if (best?.missing.length === 0 && row > best.row + 1 && hasTableRow(cells, best.row + 1, row)) break;
    const single = matchCells(kind, singleLine(lower), row, 1, pins);
    const columns = row === 0 ? null : doubleLine(cells[row - 1] ?? [], lower);
    const double = columns === null ? null : matchCells(kind, columns, row, 2, pins);
    const match = double !== null && isBetterDouble(double, single) ? double : single;
    if (match.columns.size === 0) continue;
    // By its own words, whatever letters the settings name.
    if (isDatedRow(lower) && matchCells(kind, singleLine(lower), row, 1, NO_PINS).missing.length > 0) continue;
    if (best === null || isBetter(match, best) || (columns !== null && continues(match, best, columns))) best = match;
  }
  return best === null ? lettersOnly(kind, cells, pins) : withLetters(best, cells, pins);
}

/** The header that begins in a row (0-based) below others: that row, or it and the next. */
export function headerFrom(kind: TableKind, cells: Cells, row: number, pins: ColumnPins = NO_PINS): HeaderMatch | null {
  const found = findHeaderRow(kind, cells.slice(row, row + 2), pins);
  return found === null || found.row < 0 ? null : { ...found, row: row + found.row };
}

/** Header texts and column letters that the settings name and that this header does not have, by field. */
export function pinsNotFound(match: HeaderMatch | null, pins: ColumnPins, cells: Cells): Map<string, string> {
  const columns = match === null ? [] : columnsOf(cells, match);
  const found = pinnedIn(columns, pins, true);
  return new Map([...pins].filter(([field]) => !found.has(field)));
}

/** The columns of a header that was found; of none (row -1) as many blank ones as the sheet has. */
export function columnsOf(cells: Cells, { row, lines }: Pick<HeaderMatch, 'row' | 'lines'>): HeaderCell[] {
  if (row < 0) return blankHeader(cells);
  const lower = cells[row] ?? [];
  return (lines === 2 ? doubleLine(cells[row - 1] ?? [], lower) : null) ?? singleLine(lower);
}

/**
 * The row that looks most like a header where no text is known: the first with two texts or more, none of them long. A row
 * with a number or a date in it is data: taken for a header it would be lost without a word.
 */
export function likelyHeaderRow(cells: Cells): number | null {
  for (let row = 0; row < Math.min(cells.length, HEADER_SCAN_ROWS); row++) {
    const filled = (cells[row] ?? []).filter((cell) => !isBlankCell(cell));
    // A line such as 作成日 2024/6/3 above the header is none yet.
    if (filled.length >= 3 && filled.some(isData)) return null;
    const texts = headerTexts(cells, { row, lines: 1 }).filter((text) => text !== '');
    if (texts.length >= 2 && texts.length === filled.length) return row;
  }
  return null;
}

/** Whether a row from `from` to before `to` is neither blank nor a title nor a header. */
function hasTableRow(cells: Cells, from: number, to: number): boolean {
  return cells
    .slice(from, to)
    .some((row) => row.filter((cell) => !isBlankCell(cell)).length > 1 && !looksLikeHeader(row));
}

/** A row with a date among its cells is data, whatever words it has in common with a header. */
export function isDatedRow(row: readonly unknown[]): boolean {
  return row.filter((cell) => !isBlankCell(cell)).length >= 3 && row.some(isDay);
}

const isDay = (cell: unknown): boolean =>
  isDateCell(cell) || (typeof cell === 'string' && readDateText(cell).form === 'day');

const isData = (cell: unknown): boolean => typeof cell === 'number' || isDay(cell);

function matchCells(kind: TableKind, columns: readonly HeaderCell[], row: number, lines: 1 | 2, pins: ColumnPins) {
  return matchHeader(kind, columns, row, lines, pinnedIn(columns, pins, false));
}

function isBetter(match: HeaderMatch, than: HeaderMatch): boolean {
  const complete = match.missing.length === 0;
  if (complete !== (than.missing.length === 0)) return complete;
  return match.score > than.score;
}

/** Two lines are read as such only where the groups tell more than the lower line alone. */
function isBetterDouble(double: HeaderMatch, single: HeaderMatch): boolean {
  if (isBetter(double, single)) return true;
  const isWorse = isBetter(single, double);
  return !isWorse && [...double.columns].some(([field, column]) => single.columns.get(field) !== column);
}

/** Whether this line of headers stands below the best one and belongs to it: then its data begin below both. */
function continues(match: HeaderMatch, best: HeaderMatch, columns: readonly HeaderCell[]): boolean {
  if (match.lines !== 2 || best.row !== match.row - 1 || best.lines === 2 || isBetter(best, match)) return false;
  const known = new Set(match.columns.values());
  const grouped = columns.flatMap(({ group }, column) => (group === '' ? [] : [known.has(column)]));
  return grouped.filter(Boolean).length * 2 >= grouped.length;
}

/** Pinned columns of a header. Letters: only where a text stands there, unless `anyLetter`; never beyond the header. */
function pinnedIn(columns: readonly HeaderCell[], pins: ColumnPins, anyLetter: boolean): PinnedColumns {
  const found = new Map<string, number>();
  for (const [field, pin] of pins) {
    const key = headerKey(pin);
    const byText = columns.findIndex(
      ({ text, group }) => text !== '' && (headerKey(group + text) === key || headerKey(text) === key),
    );
    const letter = columnOfLetter(pin);
    if (byText >= 0) found.set(field, byText);
    else if (letter !== null && letter < columns.length && (anyLetter || columns[letter]?.text !== ''))
      found.set(field, letter);
  }
  return found;
}

function withLetters(match: HeaderMatch, cells: Cells, pins: ColumnPins): HeaderMatch {
  if (pins.size === 0) return match;
  const columns = columnsOf(cells, match);
  return matchHeader(match.kind, columns, match.row, match.lines, pinnedIn(columns, pins, true));
}

function lettersOnly(kind: TableKind, cells: Cells, pins: ColumnPins): HeaderMatch | null {
  if (pins.size === 0) return null;
  // Without any row that looks like a header all rows are data.
  const row = likelyHeaderRow(cells) ?? -1;
  const columns = columnsOf(cells, { row, lines: 1 });
  return matchHeader(kind, columns, row, 1, pinnedIn(columns, pins, true));
}

/** `C`, `c`, `C列` → 2; null for anything else. */
export function columnOfLetter(text: string): number | null {
  const letters = /^([A-Z]{1,2}) ?列?$/.exec(cleanText(text).toUpperCase())?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
