/**
 * A column of cells as codes: every different cell stands once in `values`, and each row has the code of its own. What a
 * text means is so worked out once, however many rows say it; by row there is only a number to look up.
 */
import { isDateCell } from './text';

export interface Column {
  /** Cells by code. Some may stand in no row: those of rows that hold no data, and ''. */
  readonly values: readonly unknown[];
  /** By row. */
  readonly codes: Int32Array;
}

/** A column that can take further cells, such as a merged cell's. */
export interface OpenColumn extends Column {
  /** The code of a cell, which stands in `values` from then on. */
  codeOf(cell: unknown): number;
}

/** The code of a blank cell in open columns: null and undefined are '' there. */
export const BLANK_CODE = 0;

/** A column of these cells. */
export function columnOf(cells: readonly unknown[]): OpenColumn {
  const coder = new ColumnCoder();
  const codes = Int32Array.from(cells, (cell) => coder.codeOf(cell));
  return { values: coder.values, codes, codeOf: (cell) => coder.codeOf(cell) };
}

/** A column in which each filled cell has its own code, equal ones too. */
export function columnOfRows(cells: readonly unknown[]): OpenColumn {
  const values = ([''] as unknown[]).concat(cells);
  const codes = new Int32Array(cells.length);
  for (let index = 0; index < codes.length; index++) codes[index] = isNothing(cells[index]) ? BLANK_CODE : index + 1;
  return { values, codes, codeOf: (cell) => (isNothing(cell) ? BLANK_CODE : values.push(cell) - 1) };
}

const isNothing = (cell: unknown): boolean => cell === '' || cell === undefined || cell === null;

/** A column that says the same in every row. */
export function constantColumn(cell: unknown, length: number): Column {
  return { values: [cell], codes: new Int32Array(length) };
}

/** The cell of a row; undefined beyond the last. */
export function cellAt({ values, codes }: Column, index: number): unknown {
  return values[codes[index] ?? -1];
}

/** The column with every cell changed. */
export function mapColumn({ values, codes }: Column, change: (cell: unknown) => unknown): Column {
  return { values: values.map(change), codes };
}

/** By code: 1 where the cell passes a test, else 0. */
export function marksOf(values: readonly unknown[], test: (cell: unknown) => boolean): Uint8Array {
  const marks = new Uint8Array(values.length);
  for (let code = 0; code < values.length; code++) if (test(values[code])) marks[code] = 1;
  return marks;
}

/** Gives different cells different codes. Two dates are the same if their moment is. */
export class ColumnCoder {
  readonly values: unknown[] = [''];
  private readonly texts = new Map<string, number>();
  private readonly moments = new Map<number, number>();
  private readonly others = new Map<unknown, number>();
  private lastMoment = NaN;
  private lastCode = BLANK_CODE;

  codeOf(cell: unknown): number {
    if (typeof cell === 'string') return cell === '' ? BLANK_CODE : this.codeIn(this.texts, cell, cell);
    if (isDateCell(cell)) return this.codeOfMoment(cell);
    return cell === undefined || cell === null ? BLANK_CODE : this.codeIn(this.others, cell, cell);
  }

  private codeOfMoment(date: Date): number {
    const moment = date.getTime();
    // In a log, the rows of a day stand together.
    if (moment !== this.lastMoment) {
      this.lastMoment = moment;
      this.lastCode = this.codeIn(this.moments, moment, date);
    }
    return this.lastCode;
  }

  private codeIn<K>(codes: Map<K, number>, key: K, cell: unknown): number {
    let code = codes.get(key);
    if (code === undefined) codes.set(key, (code = this.values.push(cell) - 1));
    return code;
  }
}
