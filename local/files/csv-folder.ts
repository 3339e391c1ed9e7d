/** A folder of csv files as a workbook: one sheet for each. */
import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { emptySheet, NEW_COLUMNS, NEW_ROWS } from '../model/empty-sheet';
import type { Cell, CellStyle, SheetModel, WorkbookModel } from '../model/workbook-model';
import { UserError } from '../user-error';
import { typedValue } from './csv-values';
import { decodeCsv } from './text-encoding';

const MAX_BYTES = 150 * 1024 * 1024;
const MAX_CELLS = 5_000_000;

export async function readCsvFolder(folder: string): Promise<WorkbookModel> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new UserError(`フォルダー「${basename(folder)}」を開けません。読む権限があるか確かめてください。`);
  });
  const files = entries
    .filter((e) => (e.isFile() || e.isSymbolicLink()) && /\.csv$/i.test(e.name) && !e.name.startsWith('.'))
    .map((e) => e.name)
    .sort(byName);
  if (!files.length) throw new UserError(`フォルダー「${basename(folder)}」に .csv ファイルがありません。`);
  const styles = new Styles();
  const sheets: SheetModel[] = [];
  let budget = MAX_BYTES;
  for (const file of files) {
    const path = join(folder, file);
    budget -= (await stat(path)).size;
    if (budget < 0) throw new UserError(`フォルダー「${basename(folder)}」の .csv ファイルが大きすぎて開けません。`);
    const text = decodeCsv(await readFile(path), file);
    sheets.push(sheetOf(file.replace(/\.csv$/i, '').normalize('NFC'), rowsOf(text, file), styles));
  }
  return {
    title: basename(folder),
    locale: 'ja_JP',
    timeZone: 'Asia/Tokyo',
    styles: styles.list,
    sheets,
    names: [],
    notKept: [],
  };
}

/** By code point, the same on every machine. */
function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rowsOf(text: string, file: string): string[][] {
  try {
    return parse(text, { ...CSV_OPTIONS, delimiter: delimiterOf(text) });
  } catch {
    throw unreadable(file);
  }
}

export const CSV_OPTIONS = {
  bom: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
} as const;

export const unreadable = (file: string): UserError =>
  new UserError(`「${file}」は .csv として読めません。引用符「"」の閉じ忘れがないか確かめてください。`);

/** The separator that stands most often in the first line, outside quotes. */
export function delimiterOf(text: string): string {
  const counts = new Map<string, number>([
    [',', 0],
    ['\t', 0],
    [';', 0],
  ]);
  let quoted = false;
  for (const c of text) {
    if (c === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (c === '\n' || c === '\r') {
      if ([...counts.values()].some((n) => n > 0)) break;
    } else if (counts.has(c)) counts.set(c, (counts.get(c) ?? 0) + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function sheetOf(name: string, rows: string[][], styles: Styles): SheetModel {
  const cells: Cell[] = [];
  let columns = NEW_COLUMNS;
  rows.forEach((fields, r) => {
    if (fields.length > columns) columns = fields.length;
    fields.forEach((field, c) => {
      const typed = typedValue(field);
      if (!typed) return;
      const cell: Cell = { row: r + 1, column: c + 1, value: typed.value };
      if (typed.numberFormat) cell.style = styles.index(typed.numberFormat);
      cells.push(cell);
    });
    if (cells.length > MAX_CELLS) throw new UserError(`「${name}.csv」のセルが多すぎて開けません。`);
  });
  return emptySheet(name, { rowCount: Math.max(NEW_ROWS, rows.length), columnCount: columns, cells });
}

class Styles {
  readonly list: CellStyle[] = [];
  private readonly indices = new Map<string, number>();

  index(numberFormat: string): number {
    const known = this.indices.get(numberFormat);
    if (known !== undefined) return known;
    const index = this.list.push({ numberFormat }) - 1;
    this.indices.set(numberFormat, index);
    return index;
  }
}
