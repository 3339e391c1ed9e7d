/** The data rows of a table: what is a row at all, and its cells by field. */
import type { Day } from '../core/days';
import { dayOf } from '../core/days';
import { FindingList } from './findings';
import type { FoundTable } from './find-tables';
import { cellText, cleanText, isBlankCell, withoutSpaces } from './text';
import type { TableKind, TableSource } from './types';

const TOTAL_WORDS =
  /^(?:総?合計|小計|計|総計|総累計|累計|\d{1,2}月(?:度|分)?(?:合?計|小計)|total|subtotal|grandtotal|sum)(?:\(.*\))?:?$/i;
const TOTAL_SUFFIX = /(?:合計|小計|総計)(?:\(.*\))?:?$/;
const MAY_BE_TOTAL = /計|total|sum|ｔｏｔａｌ|ｓｕｍ/i;
const DITTO_MARKS = new Set(['〃', '同上', '仝', '″', '′′', '"', '”', '々']);

/** A table's sheet, its data rows and their cells. */
export class TableSheet {
  readonly kind: TableKind;
  readonly sheetName: string;
  readonly findings: FindingList;
  /** 0-based sheet rows that hold data: no blank rows, totals, repeated headers. */
  readonly rows: Int32Array;
  /** Counted while reading, by the table's reader. */
  used = 0;
  duplicates = 0;

  private readonly total: number;
  private blank = 0;
  private totals = 0;
  private repeatedHeaders = 0;
  private readonly columnsRead = new Map<string, unknown[]>();

  constructor(
    readonly found: FoundTable,
    keyFields: readonly string[],
  ) {
    const { sheet, header } = found;
    this.kind = header.kind;
    this.sheetName = sheet.name;
    this.findings = new FindingList(header.kind, sheet.name);
    const first = header.row + 1;
    let last = sheet.cells.length - 1;
    while (last >= first && isBlankRow(sheet.cells[last] ?? [])) last--;
    this.total = last - first + 1;
    this.rows = this.dataRows(first, last, keyFields);
  }

  has(field: string): boolean {
    return this.found.header.columns.has(field);
  }

  /** Header text of a field, as it stands in the sheet. */
  header(field: string): string {
    const column = this.found.header.columns.get(field);
    return column === undefined ? '' : cellText(this.found.sheet.cells[this.found.header.row]?.[column]);
  }

  /** Cells of a field by data row, 〃 and 同上 replaced by the value above. All '' when there is no such column. */
  cells(field: string): readonly unknown[] {
    let values = this.columnsRead.get(field);
    if (!values) {
      const column = this.found.header.columns.get(field);
      values = column === undefined ? new Array<unknown>(this.rows.length).fill('') : this.readColumn(column, field);
      this.columnsRead.set(field, values);
    }
    return values;
  }

  /** 1-based sheet row of a data row. */
  rowNumber(index: number): number {
    return (this.rows[index] ?? 0) + 1;
  }

  /** Everything that stands in a data row, in one text: equal for rows that are equal in every filled column. */
  signature(index: number, replaced: ReadonlyMap<string, string>): string {
    const row = this.found.sheet.cells[this.rows[index] ?? 0] ?? [];
    const fields = this.fieldByColumn();
    const parts: string[] = [];
    for (let column = 0; column < row.length; column++) {
      const field = fields.get(column);
      const known = field === undefined ? undefined : replaced.get(field);
      const text = known ?? cellText(field === undefined ? row[column] : this.cells(field)[index]);
      parts.push(text);
    }
    while (parts.length > 0 && parts[parts.length - 1] === '') parts.pop();
    return parts.join('\u0001');
  }

  /** All text above the header row, with the sheet's name: where a year or 単位:千円 may stand. */
  title(): string {
    const { sheet, header } = this.found;
    const texts = [sheet.name];
    for (let row = 0; row < header.row; row++) {
      for (const cell of sheet.cells[row] ?? []) {
        if (typeof cell === 'string' && cell !== '' && cell.length <= 100) texts.push(cell);
      }
    }
    return cleanText(texts.join(' '));
  }

  /** The table's source, and the finding on the rows passed over. */
  finish(): TableSource {
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
    const preprinted = this.kind === 'customers' && this.has('customer') ? 'customerNumber' : 'number';
    const columns = [...header.columns].filter(([field]) => field !== preprinted).map(([, column]) => column);
    const keys = keyFields.flatMap((field) => header.columns.get(field) ?? []);
    const isHeader = repeatedHeaderTest(sheet.cells[header.row] ?? [], columns);
    const rows = new Int32Array(Math.max(this.total, 0));
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
      else if (isHeader(row)) this.repeatedHeaders++;
      else rows[count++] = index;
    }
    return rows.slice(0, count);
  }

  private readColumn(column: number, field: string): unknown[] {
    const { sheet } = this.found;
    const values = new Array<unknown>(this.rows.length);
    let above: unknown = '';
    for (let index = 0; index < this.rows.length; index++) {
      let cell: unknown = sheet.cells[this.rows[index] ?? 0]?.[column] ?? '';
      if (typeof cell === 'string' && cell !== '' && cell.length <= 6 && isDitto(cell)) {
        if (isBlankCell(above)) {
          this.findings.add('ditto-without-above', this.rowNumber(index), { column: this.header(field), read: cell });
        }
        cell = above;
      }
      values[index] = cell;
      above = cell;
    }
    return values;
  }

  private fields: Map<number, string> | null = null;

  private fieldByColumn(): Map<number, string> {
    this.fields ??= new Map([...this.found.header.columns].map(([field, column]) => [column, field]));
    return this.fields;
  }
}

/** A checkbox that is not ticked leaves a row blank. */
function isBlankRow(row: readonly unknown[]): boolean {
  return row.every((cell) => cell === false || isBlankCell(cell));
}

function isDitto(cell: string): boolean {
  const first = cell.charCodeAt(0);
  // Letters, digits, kana and most kanji cannot begin a ditto mark: the common case ends here.
  if ((first > 0x22 && first < 0x7f) || (first >= 0x3041 && first <= 0x30ff)) return false;
  if (first >= 0x4e00 && first <= 0x9fff && cell[0] !== '同' && cell[0] !== '仝') return false;
  return DITTO_MARKS.has(cell) || DITTO_MARKS.has(withoutSpaces(cleanText(cell)));
}

/** 合計, 小計, 計, 総計, Total in the first filled cell or in a key column (customer, day). */
function isTotalRow(row: readonly unknown[], keys: readonly number[]): boolean {
  let first: unknown = '';
  for (const cell of row) {
    if (cell !== '' && cell !== false && !isBlankCell(cell)) {
      first = cell;
      break;
    }
  }
  if (isTotalText(first, TOTAL_WORDS)) return true;
  let blankKey = false;
  for (const column of keys) {
    const cell = row[column];
    if (isTotalText(cell, TOTAL_WORDS)) return true;
    if (cell === undefined || isBlankCell(cell)) blankKey = true;
  }
  // `4月合計`, `田中 小計`: by its ending only where the row lacks a day or a customer, a company may be called so.
  return (
    blankKey && (isTotalText(first, TOTAL_SUFFIX) || keys.some((column) => isTotalText(row[column], TOTAL_SUFFIX)))
  );
}

function isTotalText(cell: unknown, words: RegExp): boolean {
  if (typeof cell !== 'string' || cell.length > 30 || !MAY_BE_TOTAL.test(cell)) return false;
  return words.test(withoutSpaces(cleanText(cell)).replace(/^[[(【<〈]+(.*?)[\])】>〉]+$/, '$1'));
}

/** A repeated header has the header's own text in every mapped column that it fills, and in two of them at least. */
function repeatedHeaderTest(
  header: readonly unknown[],
  columns: readonly number[],
): (row: readonly unknown[]) => boolean {
  const texts = columns.map((column) => cellText(header[column]));
  const needed = Math.min(2, columns.length);
  return (row) => {
    let same = 0;
    for (let index = 0; index < columns.length; index++) {
      const cell = row[columns[index] ?? 0];
      if (cell === '' || cell === undefined || cell === null) continue;
      if (typeof cell !== 'string' || !isSameText(cell, texts[index] ?? '')) return false;
      same++;
    }
    return same >= needed;
  };
}

function isSameText(cell: string, headerText: string): boolean {
  if (cell === headerText) return true;
  // Dates and amounts are not worth the cleaning.
  if (cell.length > 60 || /^\d/.test(cell) !== /^\d/.test(headerText)) return false;
  return cleanText(cell) === headerText;
}

/** A day within the period that a title names (2024年度, 2024年4月, 2024年, FY2024), for dates without a year. */
export function anchorOfTitle(title: string): Day | undefined {
  const month = /((?:19|20)\d{2}) ?[年/.-] ?(\d{1,2}) ?月?/.exec(title);
  if (month && Number(month[2]) >= 1 && Number(month[2]) <= 12) return dayOf(Number(month[1]), Number(month[2]), 15);
  const fiscal = /((?:19|20)\d{2}) ?年度|fy ?((?:19|20)\d{2})/i.exec(title);
  // The middle of the year, so that each of its days is nearer than the same day a year before or after.
  if (fiscal) return dayOf(Number(fiscal[1] ?? fiscal[2]), 9, 30);
  const year = /((?:19|20)\d{2}) ?年/.exec(title);
  return year ? dayOf(Number(year[1]), 7, 2) : undefined;
}
