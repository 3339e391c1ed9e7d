/** Which table a file is, and which of its columns goes where: the same recognition as for sheets. */
import type { Language } from '../../core/language';
import { columnName } from '../column-names';
import { TABLE_HEADERS } from '../header-aliases';
import { headerTexts } from '../header-lines';
import { columnsOf, findHeaderRow } from '../header-row';
import { headerKey, readAmountHeader, speaksForItself, type HeaderMatch } from '../headers';
import { fileAmounts, PLAIN_AMOUNTS, type FileAmounts } from './billing';
import { firstCells, firstFilledRow, readsAsData } from './headerless';
import { IMPORT_KINDS, type ImportKind, type ImportMapping, type TargetColumn } from './types';

type Cells = readonly (readonly unknown[])[];

/** What the first rows of a file tell. */
export interface FileHeader {
  /** 0-based; -1: there is none, all rows are data. */
  readonly row: number;
  /** One a column; all '' where there is no header. */
  readonly headers: readonly string[];
  /** The first row in short; of use where there is no header. */
  readonly firstCells: readonly string[];
  /** Field → column, 0-based. */
  readonly fields: ReadonlyMap<string, number>;
  /** Yen per unit of its amounts. */
  readonly scale: number;
  /** What its header says of its amounts. */
  readonly amounts: FileAmounts;
  /** 通話: the columns of the day and of its clock time, where these are two; 0-based. */
  readonly clock: { readonly day: number; readonly time: number } | null;
}

/** The table that the file is, judged by its header; null when none fits. */
export function kindOfFile(cells: Cells): ImportKind | null {
  let best: { readonly kind: ImportKind; readonly header: HeaderMatch } | null = null;
  for (const kind of IMPORT_KINDS) {
    const header = findHeaderRow(kind, cells);
    // A file of one rep may not name him.
    if (header === null || header.missing.some((field) => field !== 'rep')) continue;
    if (header.columns.size < 2 || !speaksForItself(header, columnsOf(cells, header))) continue;
    if (best === null || header.score > best.header.score) best = { kind, header };
  }
  return best?.kind ?? null;
}

/**
 * Where no header is recognised the first filled row is taken for it, unless it reads as data.
 * @param hasHeader what a person said; absent: judged by the cells
 */
export function fileHeader(kind: ImportKind, cells: Cells, hasHeader?: boolean): FileHeader {
  const found = findHeaderRow(kind, cells);
  const header = found ?? {
    row: firstFilledRow(cells),
    lines: 1 as const,
    columns: new Map<string, number>(),
  };
  const first = firstCells(cells);
  const isSure = found !== null && found.missing.every((field) => field === 'rep');
  if (!(hasHeader ?? (isSure || !readsAsData(cells[header.row] ?? []))))
    return {
      row: -1,
      headers: first.map(() => ''),
      firstCells: first,
      fields: new Map(),
      scale: 1,
      amounts: PLAIN_AMOUNTS,
      clock: null,
    };
  const headers = headerTexts(cells, header);
  const amount = header.columns.get('amount');
  const [day, time] = [header.columns.get('day'), header.columns.get('time')];
  const title = cells
    .slice(0, header.row)
    .flat()
    .filter((cell) => typeof cell === 'string');
  return {
    row: header.row,
    headers,
    firstCells: first,
    fields: header.columns,
    scale: amount === undefined ? 1 : readAmountHeader(headers[amount] ?? '', title.join(' ').slice(0, 1000)).scale,
    amounts:
      amount === undefined ? PLAIN_AMOUNTS : fileAmounts(headers[amount] ?? '', header.columns.get('cycle') ?? null),
    clock: day === undefined || time === undefined ? null : { day, time },
  };
}

/** 契約日 is the start where there is no 開始日, in a file as in a sheet. */
const STAND_INS = new Map([
  ['start', 'contractDay'],
  ['contractDay', 'start'],
]);

/** Fields by meaning; the sheet's further columns by the text of their header. No column of the file goes to two places. */
export function proposedMapping(file: FileHeader, target: readonly TargetColumn[]): ImportMapping {
  const sourceOf = (field: string): number | null => {
    const standIn = STAND_INS.get(field);
    const mayStandIn = standIn !== undefined && !target.some((column) => column.field === standIn);
    return file.fields.get(field) ?? (mayStandIn ? file.fields.get(standIn) : undefined) ?? null;
  };
  const byField = target.map(({ field, isFormula }) => (field === null || isFormula ? null : sourceOf(field)));
  const taken = new Set(byField);
  return target.map(({ header, isFormula }, index) => {
    if (byField[index] !== null || isFormula || headerKey(header) === '') return byField[index] ?? null;
    const same = file.headers.findIndex((text, column) => !taken.has(column) && headerKey(text) === headerKey(header));
    if (same < 0) return null;
    taken.add(same);
    return same;
  });
}

/** Whether each required column gets something; the names of those that do not. */
export function missingColumns(
  kind: ImportKind,
  target: readonly TargetColumn[],
  mapping: ImportMapping,
  language: Language,
): string[] {
  const filled = new Set(target.filter((_, index) => mapping[index] != null).map(({ field }) => field));
  return (
    TABLE_HEADERS[kind].required
      // Rows without a rep can be used.
      .filter((group) => !group.includes('rep') && !group.some((field) => filled.has(field)))
      .map((group) => columnName(kind, group[0]!, language))
  );
}

/** Columns of a sheet that is made for the import: the usual ones, and whatever else the file has. */
const USUAL: Readonly<Record<ImportKind, readonly string[]>> = {
  visits: ['day', 'rep', 'customer', 'kind', 'purpose', 'outcome', 'reaction', 'nextDay', 'note'],
  contracts: ['number', 'customer', 'rep', 'product', 'start', 'cancel', 'amount', 'cycle', 'reason'],
  calls: ['day', 'phone', 'direction', 'rep', 'seconds', 'outcome', 'note'],
  sales: ['day', 'customer', 'rep', 'amount'],
  customers: ['customer', 'phone', 'address', 'area', 'rank'],
};

export function newColumns(kind: ImportKind, fields: ReadonlySet<string>, language: Language): TargetColumn[] {
  return TABLE_HEADERS[kind].fields
    .filter(({ field }) => USUAL[kind].includes(field) || fields.has(field))
    .map(({ field }, index) => ({
      column: index + 1,
      header: columnName(kind, field, language),
      field,
      holds: 'nothing',
      isFormula: false,
      scale: 1,
    }));
}
