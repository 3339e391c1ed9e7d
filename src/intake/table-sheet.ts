/** One sheet of a table: its data rows, and their cells by field. */
import { civilDate } from '../core/days';
import { BLANK_CODE, cellAt, columnOfRows, constantColumn, mapColumn, type Column } from './column';
import { readDataRows, type DataRows } from './data-rows';
import { isDitto } from './dittos';
import { FindingList } from './findings';
import type { FoundPart } from './find-tables';
import { headerTexts, isUnitLine, unitBelow } from './header-lines';
import { findHeaderRow } from './header-row';
import { headerKey, looksLikeHeader } from './headers';
import { repeatedAbove } from './merged-cells';
import { dayInMonth } from './month-days';
import { joinedDays } from './split-days';
import { isBlankRow, isNoteRow, lastFilledRow } from './table-rows';
import { cellText, isBlankCell } from './text';
import type { SourcePart, TableKind } from './types';
import { unusedColumns } from './unused-columns';

/** Columns whose cells hardly ever come again. */
const RUNNING = ['number', 'amount'];

/** Columns that are filled in beforehand, line after line: they make no row. */
const PREPRINTED = ['year', 'month', 'weekday'];

/** Key columns in which a day stands. */
const DAYS: ReadonlySet<string> = new Set(['day', 'start', 'contractDay']);

/** Columns that no figure needs: read only where whole rows are compared. */
export const SELDOM_READ: ReadonlySet<string> = new Set([
  'address',
  'comment',
  'direction',
  'interval',
  'note',
  'priority',
  'prospect',
  'seconds',
]);

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
  /** Rows that are a remark for sure: passed over. */
  notes = 0;

  /** The sheet's row (0-based) of another header, at which the table or this block of it ends; null if there is none. */
  readonly nextHeader: number | null;

  private readonly total: number;
  private readonly data: DataRows;
  private readonly columns = new Map<string, Column>();
  private remarks: ReadonlySet<number> | null = null;
  private signed: readonly (readonly [key: string, cellOf: (index: number) => unknown])[] | null = null;

  constructor(
    readonly found: FoundPart,
    private readonly keyFields: readonly string[],
  ) {
    const { sheet, header } = found;
    this.kind = header.kind;
    this.sheetName = sheet.name;
    this.findings = new FindingList(header.kind, sheet.name);
    this.headers = headerTexts(sheet.cells, header);
    const placesOf = (fields: readonly string[]): number[] =>
      fields.flatMap((field) => header.columns.get(field) ?? []);
    // A row of nothing but its preprinted number is blank.
    const preprinted = this.kind === 'customers' && header.columns.has('customer') ? 'customerNumber' : 'number';
    const fields = [...header.columns.keys()];
    const below = Math.max(lastFilledRow(sheet.cells), header.row) - header.row;
    const [day] = placesOf(keyFields.filter((field) => DAYS.has(field)));
    this.data = readDataRows({
      cells: sheet.cells,
      header: sheet.cells.slice(header.row + 1 - header.lines, header.row + 1),
      first: header.row + 1,
      length: below,
      columns: placesOf(fields.filter((field) => !SELDOM_READ.has(field))),
      running: placesOf(RUNNING),
      filling: placesOf(fields.filter((field) => field !== preprinted && !PREPRINTED.includes(field))),
      keys: placesOf(keyFields),
      ...(day === undefined ? {} : { day }),
      headerIn: (row) => this.headerIn(row),
      ...(sheet.complete === undefined ? {} : { complete: sheet.complete }),
    });
    this.rows = this.data.rows;
    this.total = this.data.length;
    this.nextHeader = this.total < below ? header.row + 1 + this.total : null;
  }

  /** Whether the rows can say something of a field: by a column, or by the sheet's name. */
  has(field: string): boolean {
    return this.found.header.columns.has(field) || this.nameOf(field) !== '';
  }

  /** Header text of a field, as it stands in the sheet, with a unit in a line below it; '' when there is no such column. */
  header(field: string): string {
    const { sheet, header } = this.found;
    const column = header.columns.get(field);
    if (column === undefined) return '';
    return `${this.headers[column] ?? ''} ${unitBelow(sheet.cells, header.row, column)}`.trim();
  }

  /**
   * Cells of a field by data row: 〃, 同上 and merged cells have the value above, and what the sheet's name says stands
   * where a cell does not. All '' when there is no such column.
   */
  column(field: string): Column {
    let column = this.columns.get(field);
    if (column === undefined) {
      const place = this.found.header.columns.get(field);
      const read = place === undefined ? constantColumn('', this.rows.length) : this.readColumn(place, field);
      this.columns.set(field, (column = this.named(field, read)));
    }
    return column;
  }

  /** The cell of a field in a data row, as in its {@link column}. */
  cell(field: string, index: number): unknown {
    return cellAt(this.column(field), index);
  }

  /** Whether a data row is a remark. */
  isNote(index: number): boolean {
    this.remarks ??= this.noteRows();
    return this.remarks.size > 0 && this.remarks.has(index);
  }

  /** 1-based sheet row of a data row. */
  rowNumber(index: number): number {
    return (this.rows[index] ?? 0) + 1;
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
    const { duplicates, notes } = this;
    const { blank, totals, repeatedHeaders } = this.data;
    const passed = blank + totals + repeatedHeaders;
    if (passed + duplicates + notes > 0) {
      const values = { blank, totals, repeatedHeaders, duplicates, notes };
      this.findings.add('rows-passed-over', header.row + 1, { values });
    }
    return {
      sheetName: this.sheetName,
      headerRow: header.row + 1,
      columns: Object.fromEntries([...header.columns].map(([field, column]) => [field, column + 1])),
      headers: Object.fromEntries([...header.columns.keys()].map((field) => [field, this.header(field)])),
      unused: unusedColumns(this.found.sheet, header, this.headers),
      named: Object.fromEntries(
        ['rep', 'team'].flatMap((field) => (this.nameOf(field) ? [[field, this.nameOf(field)]] : [])),
      ),
      rows: this.total,
      used: this.used,
      skipped: passed + duplicates + notes,
      unusable: this.rows.length - this.used - duplicates - notes,
      duplicates,
    };
  }

  /** A header with the columns where this one has them is this one again, in part or in other words. */
  private headerIn(row: readonly unknown[]): 'repeated' | 'other' | null {
    const { sheet, header, pins } = this.found;
    if (header.row >= 0 && row === sheet.cells[header.row + 1] && isUnitLine(row)) return 'repeated';
    if (!looksLikeHeader(row)) return null;
    const own = findHeaderRow(this.kind, [row], pins?.columns);
    if (own === null || [...own.columns].some(([field, column]) => header.columns.get(field) !== column))
      return 'other';
    const filled = row.filter((cell) => cell !== false && !isBlankCell(cell)).length;
    const isWhole = own.missing.every((field) => header.missing.includes(field));
    return isWhole || own.columns.size === filled ? 'repeated' : 'other';
  }

  private noteRows(): ReadonlySet<number> {
    const fields = this.keyFields.filter((field) => this.has(field));
    const keys = fields.flatMap((field) => this.found.header.columns.get(field) ?? []);
    const areBlank = (index: number): boolean => fields.every((field) => isBlankCell(this.cell(field, index)));
    return new Set(
      this.data.odd.filter((index) =>
        isNoteRow(this.found.sheet.cells[this.rows[index]!] ?? [], keys, () => areBlank(index)),
      ),
    );
  }

  private readColumn(place: number, field: string): Column {
    const column = this.data.columns.get(place) ?? columnOfRows(this.cellsAt(place));
    const { values, codes: asTheyStand } = column;
    const mergedAbove = asTheyStand.includes(BLANK_CODE) ? repeatedAbove(this.found.sheet, field, place) : null;
    if (mergedAbove === null && !values.some((cell) => typeof cell === 'string' && isDitto(cell))) return column;
    const codes = asTheyStand.slice();
    for (let index = 0; index < codes.length; index++) {
      if (codes[index] === BLANK_CODE && mergedAbove !== null)
        codes[index] = column.codeOf(mergedAbove(this.rows[index]!));
      const cell = values[codes[index]!];
      if (typeof cell !== 'string' || !isDitto(cell)) continue;
      const above = index === 0 ? BLANK_CODE : codes[index - 1]!;
      if (isBlankCell(values[above])) {
        this.findings.add('ditto-without-above', this.rowNumber(index), { column: this.header(field), read: cell });
      }
      codes[index] = above;
    }
    return { values, codes };
  }

  private cellsAt(place: number): unknown[] {
    this.found.sheet.complete?.();
    const cells = new Array<unknown>(this.rows.length);
    for (let index = 0; index < cells.length; index++)
      cells[index] = this.found.sheet.cells[this.rows[index]!]?.[place];
    return cells;
  }

  /** Puts in what the sheet's name says: its rep where the cell is blank, its month where the day is only a number. */
  private named(field: string, column: Column): Column {
    const name = this.nameOf(field);
    if (name !== '') return mapColumn(column, (cell) => (isBlankCell(cell) ? name : cell));
    return field === 'day' ? this.wholeDays(column) : column;
  }

  /** Where a day is a number only, month and year are put in: of columns of their own, else the month of name or title. */
  private wholeDays(day: Column): Column {
    const { month: firstMonth, header, anchor } = this.found;
    const part = (field: string): Column | null => (header.columns.has(field) ? this.column(field) : null);
    const [month, year] = [part('month'), part('year')];
    const titleYear = anchor?.basis === 'title' ? civilDate(anchor.day).year : null;
    if (month !== null || year !== null) return joinedDays({ day, month, year, firstMonth, titleYear });
    return firstMonth === null ? day : mapColumn(day, (cell) => dayInMonth(cell, firstMonth));
  }

  /** Rep or team that the sheet's name says; '' for every other field. */
  private nameOf(field: string): string {
    return field === 'rep' ? this.found.rep : field === 'team' ? this.found.team : '';
  }

  private signedCells(): readonly (readonly [key: string, cellOf: (index: number) => unknown])[] {
    if (this.signed === null) {
      const { sheet, header } = this.found;
      sheet.complete?.();
      const fields = new Map([...header.columns].map(([field, column]) => [column, field]));
      let width = this.headers.length;
      for (const row of this.rows) width = Math.max(width, sheet.cells[row]?.length ?? 0);
      const others = Array.from({ length: width }, (_, column) => column).filter((column) => !fields.has(column));
      // Columns that are no field of ours have a key that no field has.
      this.signed = [
        ...[...fields.values(), ...(header.columns.has('rep') ? [] : ['rep'])].map(
          (field) => [field, (index: number) => this.cell(field, index)] as const,
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
