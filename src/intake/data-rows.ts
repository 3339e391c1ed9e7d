/** The data rows below a header with their cells as columns, and why the other rows hold no data. */
import { ColumnCoder, columnOfRows, marksOf, type OpenColumn } from './column';
import { readDateText } from './dates';
import { isHeaderWord } from './headers';
import { isLikeTotal, isSameText, isTotalRow, repeatedHeaderTest } from './table-rows';
import { cellText, isBlankCell } from './text';

type Row = readonly unknown[];

/** What is read of a sheet. Columns are given by their place, 0-based. */
export interface DataArea {
  readonly cells: readonly Row[];
  /** The header's lines as they stand. */
  readonly header: readonly Row[];
  /** The first row below the header (0-based), and how many rows there are. */
  readonly first: number;
  readonly length: number;
  readonly columns: readonly number[];
  /** Out of these, columns whose cells hardly ever come again, so that comparing them is not worth it. */
  readonly running: readonly number[];
  /** Columns that make a row filled. */
  readonly filling: readonly number[];
  /** Out of these, columns in which 合計 marks a total row. */
  readonly keys: readonly number[];
  /** Out of the keys, the day's, if one is. */
  readonly day?: number;
  /** What the header of anything is to this table: this one's own again, or one below which its rows end. */
  readonly headerIn?: (row: Row) => 'repeated' | 'other' | null;
  /** See `SheetGrid`. */
  readonly complete?: () => void;
}

export interface DataRows {
  /** 0-based sheet rows that hold data. */
  readonly rows: Int32Array;
  /** Those of them (by their index) that were not plain at a glance: a key is blank, or a text is odd. */
  readonly odd: readonly number[];
  /** The cells of these rows as they stand, by place. */
  readonly columns: ReadonlyMap<number, OpenColumn>;
  readonly blank: number;
  readonly totals: number;
  readonly repeatedHeaders: number;
  /** How many rows stand above another header; all of them where there is none. */
  readonly length: number;
}

/** Columns of all rows: by code, or as they stand. */
interface AllRows {
  readonly coded: readonly { readonly place: number; readonly coder: ColumnCoder; readonly codes: Int32Array }[];
  readonly running: readonly { readonly place: number; readonly cells: unknown[] }[];
}

export function readDataRows(area: DataArea): DataRows {
  const all = readColumns(area);
  const { rows, ...passed } = sortRows(area, all);
  return { rows, columns: columnsOf(all, rows, area.first), ...passed };
}

/** Goes down the rows once, taking all cells of a row while it is at hand: each column by itself would fetch it again. */
function readColumns({ cells, first, length, columns, running, keys }: DataArea): AllRows {
  const uncoded = running.map((place) => ({ place, cells: new Array<unknown>(length) }));
  const coded = [...new Set([...columns, ...leading(keys)])]
    .filter((place) => !running.includes(place))
    .map((place) => ({ place, coder: new ColumnCoder(), codes: new Int32Array(length) }));
  for (let index = 0; index < length; index++) {
    const row = cells[first + index] ?? [];
    for (const { place, coder, codes } of coded) codes[index] = coder.codeOf(row[place]);
    for (const column of uncoded) column.cells[index] = row[column.place];
  }
  return { coded, running: uncoded };
}

function sortRows(area: DataArea, all: AllRows): Omit<DataRows, 'columns'> {
  const { cells, first, length } = area;
  const isPlain = plainTest(area, all);
  const closerLook = closerTest(area);
  const rows = new Int32Array(length);
  const passed = { blank: 0, totals: 0, repeatedHeaders: 0 };
  const odd: number[] = [];
  let count = 0;
  let index = 0;
  for (; index < length; index++) {
    const isOdd = !isPlain(index);
    const other = isOdd ? closerLook(cells[first + index] ?? []) : null;
    if (other === 'end') break;
    if (other !== null) {
      passed[other]++;
      continue;
    }
    if (isOdd) odd.push(count);
    rows[count++] = first + index;
  }
  return { rows: rows.subarray(0, count), odd, length: index, ...passed };
}

/** The cells of these rows only: moved together where other rows stand between. */
function columnsOf({ coded, running }: AllRows, rows: Int32Array, first: number): Map<number, OpenColumn> {
  const columns = new Map<number, OpenColumn>();
  for (const { place, coder, codes } of coded) {
    if (rows.length < codes.length)
      for (let index = 0; index < rows.length; index++) codes[index] = codes[rows[index]! - first]!;
    const column = { values: coder.values, codes: codes.subarray(0, rows.length) };
    columns.set(place, { ...column, codeOf: (cell) => coder.codeOf(cell) });
  }
  for (const { place, cells } of running) {
    if (rows.length < cells.length)
      for (let index = 0; index < rows.length; index++) cells[index] = cells[rows[index]! - first];
    cells.length = rows.length;
    columns.set(place, columnOfRows(cells));
  }
  return columns;
}

/** Why a row holds no data; null if it does. */
function closerTest({
  header,
  filling,
  keys,
  headerIn,
  complete,
}: DataArea): (row: Row) => 'blank' | 'totals' | 'repeatedHeaders' | 'end' | null {
  const headerTests = [...header, ...flattened(header)].map((line) => repeatedHeaderTest(line, filling));
  const isBlank = (row: Row): boolean => filling.every((place) => row[place] === false || isBlankCell(row[place]));
  return (row) => {
    // What was left out may be all that stands in it.
    if (isBlank(row)) complete?.();
    if (isTotalRow(row, keys)) return 'totals';
    const isNothing = isBlank(row);
    if (!isNothing && headerTests.some((isHeader) => isHeader(row))) return 'repeatedHeaders';
    const header = headerIn?.(row) ?? null;
    if (header !== null) return header === 'repeated' ? 'repeatedHeaders' : 'end';
    return isNothing ? 'blank' : null;
  };
}

/** A header of two lines as people repeat it in one: the lower text, where there is none the upper. */
function flattened([upper, lower]: readonly Row[]): Row[] {
  if (upper === undefined || lower === undefined) return [];
  const width = Math.max(upper.length, lower.length);
  return [Array.from({ length: width }, (_, place) => (isBlankCell(lower[place]) ? upper[place] : lower[place]))];
}

/**
 * Tells at a glance nearly all rows that hold data: their keys are filled, no text from the first cell to a key is like a
 * total, that of one key is not its header's, and what stands for the day may be one: a header does not. Each different cell
 * is judged once.
 */
function plainTest({ header, keys, day, headerIn }: DataArea, { coded, running }: AllRows): (index: number) => boolean {
  const last = keys[keys.length - 1];
  if (last === undefined) return () => false;
  const before = leading(keys);
  const judgeOf = (place: number): ((cell: unknown) => boolean) => {
    // Of the last key only, a day in most tables: names would have to be cleaned for it.
    const headerTexts = place === last ? header.map((line) => cellText(line[place])) : [];
    const mayBeBlank = !keys.includes(place);
    return (cell) => {
      if (cell === false || isBlankCell(cell)) return mayBeBlank;
      if (typeof cell !== 'string') return true;
      const mayBeHeader =
        headerIn !== undefined && (place === day ? isNoDay(cell) : day === undefined && isHeaderWord(cell));
      return !mayBeHeader && isPlainText(cell, headerTexts);
    };
  };
  const isTelling = ({ place }: { readonly place: number }): boolean => before.includes(place) || keys.includes(place);
  const marked = coded
    .filter(isTelling)
    .map(({ place, coder, codes }) => ({ codes, marks: marksOf(coder.values, judgeOf(place)) }));
  const judged = running.filter(isTelling).map(({ place, cells }) => ({ cells, judge: judgeOf(place) }));
  return (index) => {
    for (const { codes, marks } of marked) if (marks[codes[index]!] === 0) return false;
    for (const { cells, judge } of judged) if (!judge(cells[index])) return false;
    return true;
  };
}

function isPlainText(text: string, headerTexts: readonly string[]): boolean {
  return !isLikeTotal(text) && !headerTexts.some((header) => isSameText(text, header));
}

/** Texts that begin with a digit are days, or at least no headers. */
function isNoDay(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first < 0x30 || first > 0x39) && readDateText(text).form === 'problem';
}

/** Places before all of these: the first filled cell of a row with a key stands there, or is a key. */
function leading(keys: readonly number[]): number[] {
  return keys.length === 0 ? [] : [...Array(Math.min(...keys)).keys()];
}
