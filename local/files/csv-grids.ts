/** Csv files as plain rows of cells, as `getValues()` gives them: for long tables, which need no sheet around them. */
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { parse } from 'csv-parse';
import { UserError } from '../user-error';
import { CSV_OPTIONS, delimiterOf, unreadable } from './csv-folder';
import { typedValue } from './csv-values';

export interface CsvGrid {
  /** The file's name without its ending. */
  readonly name: string;
  /** Row by row; a blank is '', a date a `Date` whose civil time is its UTC time. */
  readonly cells: readonly (readonly unknown[])[];
}

/** Every `.csv` file of a folder, in the order of their names. The text is never held as a whole. */
export async function readCsvGrids(folder: string): Promise<CsvGrid[]> {
  const entries = await readdir(folder).catch(() => {
    throw new UserError(`フォルダー「${basename(folder)}」を開けません。読む権限があるか確かめてください。`);
  });
  const files = entries.filter((name) => /^[^.].*\.csv$/i.test(name)).sort();
  if (files.length === 0) throw new UserError(`フォルダー「${basename(folder)}」に .csv ファイルがありません。`);
  const grids: CsvGrid[] = [];
  for (const file of files) {
    const path = join(folder, file);
    const name = file.replace(/\.csv$/i, '').normalize('NFC');
    grids.push({ name, cells: await rowsOf(path, file) });
  }
  return grids;
}

async function rowsOf(path: string, file: string): Promise<unknown[][]> {
  const encoding = await encodingOf(path, file);
  const texts = decoded(path, encoding);
  const first = await texts.next();
  if (first.done) return [];
  const parser = parse({ ...CSV_OPTIONS, delimiter: delimiterOf(first.value) });
  const all = async function* (): AsyncGenerator<string> {
    yield first.value as string;
    yield* texts;
  };
  const cellOf = cellReader();
  const rows: unknown[][] = [];
  try {
    for await (const row of Readable.from(all()).pipe(parser) as AsyncIterable<string[]>) rows.push(row.map(cellOf));
  } catch {
    throw unreadable(file);
  }
  return rows;
}

/** By the marks at the beginning; UTF-8 where all of it is, otherwise Shift_JIS, as `decodeCsv` tells them apart. */
async function encodingOf(path: string, file: string): Promise<string> {
  const fits = async (encoding: string): Promise<boolean> => {
    try {
      for await (const text of decoded(path, encoding)) void text;
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
      throw error;
    }
  };
  const head = await firstBytes(path, file);
  const marked = head.startsWith('fffe') ? 'utf-16le' : head.startsWith('feff') ? 'utf-16be' : null;
  for (const encoding of marked === null ? ['utf-8', 'shift_jis'] : [marked]) if (await fits(encoding)) return encoding;
  throw new UserError(`「${file}」の文字コードがわからないため開けません。UTF-8 か Shift_JIS で保存し直してください。`);
}

async function firstBytes(path: string, file: string): Promise<string> {
  try {
    for await (const chunk of createReadStream(path, { end: 1 })) return (chunk as Buffer).toString('hex');
    return '';
  } catch {
    throw new UserError(`「${file}」を開けません。読む権限があるか確かめてください。`);
  }
}

/** @throws TypeError where the bytes are not of that encoding */
async function* decoded(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const text = decoder.decode(chunk as Buffer, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/** Texts repeat: each is looked at, and held, once. */
function cellReader(): (field: string) => unknown {
  const known = new Map<string, unknown>();
  return (field) => {
    let cell = known.get(field);
    if (cell === undefined) {
      cell = cellOf(field);
      if (known.size < MOST_KNOWN) known.set(field, cell);
    }
    return cell;
  };
}

/** Ids and notes hardly repeat; they shall not fill the memory a second time. */
const MOST_KNOWN = 200_000;
const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

function cellOf(field: string): unknown {
  const typed = typedValue(field);
  if (typed === undefined) return '';
  const isDate = typed.numberFormat?.startsWith('yyyy') === true;
  return isDate ? new Date(Math.round(((typed.value as number) - SERIAL_OF_1970) * DAY)) : typed.value;
}
