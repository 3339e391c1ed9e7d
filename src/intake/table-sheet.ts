/** One sheet of a table: its data rows, and their cells by field. */
import type { Day } from '../core/days';
import { isDitto } from './dittos';
import { FindingList } from './findings';
import type { FoundPart } from './find-tables';
import { headerTexts, titleText } from './header-lines';
import { headerKey } from './headers';
import { repeatedAbove } from './merged-cells';
import { withMonth } from './month-days';
import { isBlankRow, isTotalRow, lastFilledRow, repeatedHeaderTest } from './table-rows';
import { cellText, isBlankCell } from './text';
import type { SourcePart, TableKind } from './types';

/** A table's sheet, its data rows and their cells. */
export class TableSheet {
  readonly kind: TableKind;
  readonly sheetName: string;
  readonly findings: FindingList;
  /** 0-based sheet rows that hold data: no blank rows, totals, repeated headers. */
  readonly rows: Int32Array;
  /** Text of each column's header, as it stands in the sheet. */
  readonly headers: readonly string[];
  /** Counted while reading, by the table's reader. */
  used = 0;
  duplicates = 0;

  private readonly total: number;
  private blank = 0;
  private totals = 0;
  private repeatedHeaders = 0;
  /** Cells of the data rows as they stand, by column of the header. */
  private readonly columns: ReadonlyMap<number, unknown[]>;
  private readonly columnsRead = new Map<string, readonly unknown[]>();
  private signed: readonly (readonly [key: string, cellOf: (index: number) => unknown])[] | null = null;

  constructor(
    readonly found: FoundPart,
    keyFields: readonly string[],
  ) {
    const { sheet, header } = found;
    this.kind = header.kind;
    this.sheetName = sheet.name;
    this.findings = new FindingList(header.kind, sheet.name);
    this.headers = headerTexts(sheet.cells, header);
    const first = header.row + 1;
    const last = Math.max(lastFilledRow(sheet.cells), header.row);
    this.total = last - first + 1;
    this.columns = new Map([...header.columns.values()].map((column) => [column, new Array<unknown>(this.total)]));
    this.rows = this.dataRows(first, last, keyFields);
  }

  /** Whether the rows can say something of a field: by a column, or by the sheet's name. */
  has(field: string): boolean {
    return this.found.header.columns.has(field) || this.nameOf(field) !== '';
  }

  /** Header text of a field, as it stands in the sheet; '' when there is no such column. */
  header(field: string): string {
    const column = this.found.header.columns.get(field);
    return column === undefined ? '' : (this.headers[column] ?? '');
  }

  /**
   * Cells of a field by data row: 〃, 同上 and merged cells have the value above, and what the sheet's name says stands
   * where a cell does not. All '' when there is no such column.
   */
  cells(field: string): readonly unknown[] {
    let values = this.columnsRead.get(field);
    if (!values) {
      const column = this.found.header.columns.get(field);
      const read =
        column === undefined ? new Array<unknown>(this.rows.length).fill('') : this.readColumn(column, field);
      values = this.named(field, read);
      this.columnsRead.set(field, values);
    }
    return values;
  }

  /** 1-based sheet row of a data row. */
  rowNumber(index: number): number {
    return (this.rows[index] ?? 0) + 1;
  }

  /** All text above the header, with the sheet's name: where a year or 単位:千円 may stand. */
  title(): string {
    return titleText(this.found.sheet, this.found.header);
  }

  /** A day that dates without a year are nearest to, unless the column tells it. */
  get anchor(): Day | undefined {
    return this.found.anchor;
  }

  /**
   * Everything that stands in a data row, in one text: equal for rows that are equal in every filled column, whatever
   * the order of columns. `replaced`: fields by what they were read as.
   */
  signature(index: number, replaced: ReadonlyMap<string, string>): string {
    const parts: string[] = [];
    for (const [field, text] of replaced) if (text !== '') parts.push(`${field}\u0001${text}`);
    for (const [key, cellOf] of this.signedCells()) {
      if (replaced.has(key)) continue;
      const text = cellText(cellOf(index));
      if (text !== '') parts.push(`${key}\u0001${text}`);
    }
    return parts.join('\u0002');
  }

  /** The part's counts, and the finding on the rows passed over. */
  finish(): SourcePart {
    const { header } = this.found;
    const passed = this.blank + this.totals + this.repeatedHeaders;
    const { blank, totals, repeatedHeaders, duplicates } = this;
    if (passed + duplicates > 0) {
      this.findings.add('rows-passed-over', header.row + 1, { values: { blank, totals, repeatedHeaders, duplicates } });
    }
    return {
      sheetName: this.sheetName,
      headerRow: header.row + 1,
      columns: Object.fromEntries([...header.columns].map(([field, column]) => [field, column + 1])),
      headers: Object.fromEntries([...header.columns].map(([field, column]) => [field, this.headers[column] ?? ''])),
      rows: this.total,
      used: this.used,
      skipped: passed + duplicates,
      unusable: this.rows.length - this.used - duplicates,
      duplicates,
    };
  }

  private dataRows(first: number, last: number, keyFields: readonly string[]): Int32Array {
    const { sheet, header } = this.found;
    // A row of nothing but its preprinted number is blank.
    const preprinted = this.kind === 'customers' && header.columns.has('customer') ? 'customerNumber' : 'number';
    const columns = [...header.columns].filter(([field]) => field !== preprinted).map(([, column]) => column);
    const keys = keyFields.flatMap((field) => header.columns.get(field) ?? []);
    const lines = sheet.cells.slice(header.row + 1 - header.lines, header.row + 1);
    const headerTests = lines.map((line) => repeatedHeaderTest(line, columns));
    const rows = new Int32Array(this.total);
    // Row by row while the row is at hand: going down each column later would fetch every row again.
    const copied = [...this.columns];
    let count = 0;
    for (let index = first; index <= last; index++) {
      const row = sheet.cells[index] ?? [];
      let filled = false;
      for (const column of columns) {
        const cell = row[column];
        if (cell !== false && !isBlankCell(cell)) {
          filled = true;
          break;
        }
      }
      if (isTotalRow(row, keys)) this.totals++;
      else if (!filled) this.blank++;
      else if (headerTests.some((isHeader) => isHeader(row))) this.repeatedHeaders++;
      else {
        for (const [column, cells] of copied) cells[count] = row[column] ?? '';
        rows[count++] = index;
      }
    }
    for (const [, cells] of copied) cells.length = count;
    return rows.slice(0, count);
  }

  /** Replaces in place what repeats the cell above it. */
  private readColumn(column: number, field: string): unknown[] {
    const values = this.columns.get(column)!;
    const mergedAbove = repeatedAbove(this.found.sheet, field, column);
    for (let index = 0; index < values.length; index++) {
      let cell = values[index];
      if (typeof cell !== 'string') continue;
      if (cell === '' && mergedAbove !== null) cell = values[index] = mergedAbove(this.rows[index]!);
      if (typeof cell !== 'string' || !isDitto(cell)) continue;
      const above = index === 0 ? '' : values[index - 1];
      if (isBlankCell(above)) {
        this.findings.add('ditto-without-above', this.rowNumber(index), { column: this.header(field), read: cell });
      }
      values[index] = above;
    }
    return values;
  }

  /** Puts in what the sheet's name says: its rep where the cell is blank, its month where the day is only a number. */
  private named(field: string, cells: readonly unknown[]): readonly unknown[] {
    const name = this.nameOf(field);
    if (name !== '') return cells.map((cell) => (isBlankCell(cell) ? name : cell));
    const { month } = this.found;
    return field === 'day' && month !== null ? withMonth(cells, month) : cells;
  }

  /** Rep or team that the sheet's name says; '' for every other field. */
  private nameOf(field: string): string {
    return field === 'rep' ? this.found.rep : field === 'team' ? this.found.team : '';
  }

  private signedCells(): readonly (readonly [key: string, cellOf: (index: number) => unknown])[] {
    if (this.signed === null) {
      const { sheet, header } = this.found;
      const fields = new Map([...header.columns].map(([field, column]) => [column, field]));
      const width = Math.max(this.headers.length, ...Array.from(this.rows, (row) => sheet.cells[row]?.length ?? 0));
      const others = Array.from({ length: width }, (_, column) => column).filter((column) => !fields.has(column));
      // Columns that are no field of ours have a key that no field has.
      this.signed = [
        ...[...fields.values(), ...(header.columns.has('rep') ? [] : ['rep'])].map(
          (field) => [field, (index: number) => this.cells(field)[index]] as const,
        ),
        ...others.map(
          (column) =>
            [
              `:${headerKey(this.headers[column] ?? '') || column}`,
              (index: number) => sheet.cells[this.rows[index] ?? 0]?.[column],
            ] as const,
        ),
      ].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    }
    return this.signed;
  }
}

/** Rows below a header row, up to the last one that is not blank, and how many of them are blank. */
export function countRows(
  cells: readonly (readonly unknown[])[],
  headerRow: number,
): { readonly rows: number; readonly blank: number } {
  const below = cells.slice(headerRow + 1, lastFilledRow(cells) + 1);
  return { rows: below.length, blank: below.filter(isBlankRow).length };
}
