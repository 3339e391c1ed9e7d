/** Header texts → fields: one header, in a line or two, against the headers of one table. */
import { CALL_CLOCKS, TABLE_HEADERS, type TableHeaders } from './header-aliases';
import { LONGEST_HEADER, singleLine, type HeaderCell } from './header-lines';
import { AMOUNT_TIERS, CUSTOMER, MONTHLY_AMOUNT_HEADERS } from './shared-headers';
import { cleanText, isBlankCell } from './text';
import { TABLE_KINDS, type TableKind } from './types';

/** `訪問日(予定)` is not the 訪問日: a bracket with one of these changes what the column is. */
const CHANGING_BRACKET = /予定|予測|見込|計画|目標|前回|次回|前年|先方|相手|旧|planned|plan|target|forecast|previous/;
const BRACKETS = /[([{【〔「『<][^)\]}】〕」』>]*[)\]}】〕」』>]?/g;
const TAX_WORDS =
  /税抜き?|税別|外税|税込み?|内税|本体|excl(?:uding|usive|\.)?(?: of)? ?tax|tax ?excl(?:uded|usive)?|ex ?tax|incl(?:uding|usive|\.)?(?: of)? ?tax|tax ?incl(?:uded|usive)?/g;
const UNIT_SUFFIX = /(?:百万円|千円|万円|円|yen|jpy)$/;

/** The form in which headers are compared: clean, lower case, without spaces, marks (`訪問日※`, `*Date`) and a leading number. */
export function headerKey(text: string): string {
  const cleaned = cleanText(text).toLowerCase();
  const bare = cleaned.replace(/^\d+[.):、 ] ?/, '').replace(/[\s_\-.・:;*※★☆●◎■□◆◇▼▲△!?"'/〔〕必須]/g, '');
  // A header that is nothing but marks (`#`) stays as it is.
  return bare === '' ? cleaned : bare;
}

/** What an amount's header says about its cells. */
export interface AmountHeader {
  /** Yen per unit: 1000 for `金額(千円)`. */
  readonly scale: number;
  /** 月額, MRR: a blank cycle means monthly. */
  readonly monthly: boolean;
  /** 年額, ARR. */
  readonly yearly: boolean;
  readonly taxIncluded: boolean;
  /** The scale stands above the table, not in the header itself. */
  readonly isScaledByTitle: boolean;
}

/** `title`: text above the header row, where 単位:千円 may stand. */
export function readAmountHeader(header: string, title = ''): AmountHeader {
  const text = cleanText(header).toLowerCase();
  const own = unitIn(text);
  const unit = own ?? unitIn(/単位 ?:? ?([^ )]*円)/.exec(cleanText(title))?.[1] ?? '') ?? 1;
  return {
    scale: unit,
    isScaledByTitle: own === null && unit !== 1,
    monthly: /月額|月次|月間|月極|mrr|monthly|per month|\/ ?月|\/ ?month/.test(text),
    yearly: /年額|年間|\barr\b|annual|yearly|per year|\/ ?年|\/ ?year/.test(text),
    taxIncluded: /税込|内税|incl/.test(text),
  };
}

function unitIn(text: string): number | null {
  if (/百万円|million/.test(text)) return 1_000_000;
  if (/万円/.test(text)) return 10_000;
  if (/千円|thousand|¥k\b|\(k\)/.test(text)) return 1000;
  return /円|yen|jpy/.test(text) ? 1 : null;
}

interface Alias {
  readonly field: string;
  readonly rank: number;
}

const aliasesByKind = new Map<TableKind, Map<string, Alias>>();

/** Header key → field and preference (lower is better), made at first use. */
function aliasesOf(kind: TableKind): Map<string, Alias> {
  let aliases = aliasesByKind.get(kind);
  if (!aliases) {
    aliases = new Map();
    for (const { field, headers } of TABLE_HEADERS[kind].fields) {
      headers.forEach((header, index) => {
        const key = headerKey(header);
        if (!aliases?.has(key))
          aliases?.set(key, { field, rank: field === 'amount' ? amountRank(header, index) : index });
      });
    }
    aliasesByKind.set(kind, aliases);
  }
  return aliases;
}

function amountRank(header: string, index: number): number {
  const tier = AMOUNT_TIERS.findIndex((headers) => headers.includes(header));
  const within = AMOUNT_TIERS[Math.max(tier, 0)]?.indexOf(header) ?? index;
  return Math.max(tier, 0) * 1000 + within;
}

const MOST_KNOWN_TEXTS = 5000;
const knownTexts = new Map<TableKind, Map<string, Alias | null>>();

/** A header as a field of the table, or null. Remembered: each of the first rows is tried for each table. */
function fieldOf(kind: TableKind, text: string): Alias | null {
  let known = knownTexts.get(kind);
  if (!known || known.size >= MOST_KNOWN_TEXTS) knownTexts.set(kind, (known = new Map()));
  let field = known.get(text);
  if (field === undefined) known.set(text, (field = findField(kind, text)));
  return field;
}

function findField(kind: TableKind, text: string): Alias | null {
  const aliases = aliasesOf(kind);
  const exact = aliases.get(headerKey(text));
  if (exact) return exact;
  const cleaned = cleanText(text).toLowerCase();
  const brackets = (cleaned.match(BRACKETS) ?? []).join(' ');
  if (CHANGING_BRACKET.test(brackets)) return null;
  const bare = cleaned.replace(BRACKETS, ' ');
  const plain = aliases.get(headerKey(bare));
  if (plain && plain.field !== 'amount') return { field: plain.field, rank: plain.rank + 500 };
  // Amounts: 税抜 before unmarked before 税込, within the same sort of header.
  const tax = /税抜|税別|外税|本体|excl|ex ?tax/.test(cleaned) ? 0 : /税込|内税|incl/.test(cleaned) ? 200 : 100;
  if (plain) return { field: 'amount', rank: plain.rank + tax };
  const untaxed = headerKey(bare.replace(TAX_WORDS, ' ')).replace(UNIT_SUFFIX, '');
  const amount = aliases.get(untaxed);
  if (amount?.field === 'amount') return { field: 'amount', rank: amount.rank + tax };
  const onlyTax = untaxed === '' && TAX_WORDS.test(cleaned) && aliases.get(headerKey('金額'));
  TAX_WORDS.lastIndex = 0;
  return onlyTax ? { field: 'amount', rank: onlyTax.rank + tax } : null;
}

/** A header in a group that belongs to another table is taken only where there is no other. */
const FOREIGN_GROUP = 2000;

/** A column's header as a field: by group and text together (訪問 + 日), else by the text alone. */
function fieldOfCell(kind: TableKind, { text, group }: HeaderCell): Alias | null {
  if (text === '') return null;
  if (group === '') return fieldOf(kind, text);
  const together = fieldOf(kind, group + text);
  if (together) return together;
  const alone = fieldOf(kind, text);
  if (!alone || CHANGING_BRACKET.test(cleanText(group).toLowerCase())) return null;
  // 顧客/担当者 is as likely their person as ours.
  if (alone.field === 'rep' && isHeaderOf(CUSTOMER.headers, group)) return null;
  const own = isHeaderOf(TABLE_HEADERS[kind].sheetNames, group);
  const foreign = !own && TABLE_KINDS.some((other) => isHeaderOf(TABLE_HEADERS[other].sheetNames, group));
  return foreign ? { field: alone.field, rank: alone.rank + FOREIGN_GROUP } : alone;
}

function isHeaderOf(headers: readonly string[], text: string): boolean {
  return headers.some((header) => headerKey(header) === headerKey(text));
}

/** How well a header serves one table. Columns are 0-based here. */
export interface HeaderMatch {
  readonly kind: TableKind;
  /** The lower row of two. */
  readonly row: number;
  readonly lines: 1 | 2;
  readonly columns: ReadonlyMap<string, number>;
  /** Further columns with the same field and the same header text: [field, column]. */
  readonly repeated: readonly (readonly [string, number])[];
  /** Fields of the required groups that have no column (the group's first field stands for it). */
  readonly missing: readonly string[];
  readonly score: number;
  readonly hasTelling: boolean;
}

/** Columns (0-based) that the settings name, by field. */
export type PinnedColumns = ReadonlyMap<string, number>;
const NOTHING_PINNED: PinnedColumns = new Map();

/** Matches a row of cells against the headers of a table. */
export function matchHeaderRow(kind: TableKind, cells: readonly unknown[], row: number): HeaderMatch {
  return matchHeader(kind, singleLine(cells), row, 1, NOTHING_PINNED);
}

/** Matches the columns of a header against a table's fields. A pinned column is that field and no other. */
export function matchHeader(
  kind: TableKind,
  cells: readonly HeaderCell[],
  row: number,
  lines: 1 | 2,
  pinned: PinnedColumns,
): HeaderMatch {
  const best = new Map<string, { column: number; rank: number; text: string }>();
  const repeated: (readonly [string, number])[] = [];
  const otherAmounts: { column: number; rank: number; text: string }[] = [];
  const clocks: { column: number; rank: number; text: string }[] = [];
  const taken = new Set(pinned.values());
  cells.forEach((cell, column) => {
    const found = taken.has(column) ? null : fieldOfCell(kind, cell);
    if (!found || pinned.has(found.field)) return;
    const text = cell.group + cell.text;
    const candidate = { column, rank: found.rank, text };
    if (found.field === 'amount') otherAmounts.push(candidate);
    if (found.field === 'day' && isHeaderOf(CALL_CLOCKS, cell.text)) clocks.push(candidate);
    const known = best.get(found.field);
    if (!known || found.rank < known.rank) best.set(found.field, candidate);
    else if (unnumberedKey(known.text) === unnumberedKey(text)) repeated.push([found.field, column]);
  });
  // 契約: where 請求 says how often, the amount beside it is meant, not the monthly equivalent.
  if (best.has('cycle')) {
    const billed = otherAmounts
      .filter(({ text, rank }) => rank < 1000 && !isMonthlyHeader(text))
      .sort((a, b) => a.rank - b.rank)[0];
    if (billed) best.set('amount', billed);
  }
  // 通話: 開始時刻 beside 日付 is the time of that day; alone it is both.
  const clock = clocks.find(({ column }) => column !== best.get('day')?.column && column !== pinned.get('day'));
  if (kind === 'calls' && clock && !best.has('time') && !pinned.has('time')) best.set('time', clock);
  const columns = new Map([...best].map(([field, { column }]) => [field, column]));
  for (const [field, column] of pinned) columns.set(field, column);
  const table = TABLE_HEADERS[kind];
  const missing = table.required
    .filter((group) => !group.some((field) => columns.has(field)))
    .map((group) => group[0] ?? '');
  const telling = table.fields.filter((field) => field.telling === true && columns.has(field.field)).length;
  const score = columns.size + 2 * telling;
  return { kind, row, lines, columns, repeated, missing, score, hasTelling: telling > 0 };
}

/** 顧客(1) and 顧客(2) are two of one header. */
const unnumberedKey = (text: string): string => headerKey(cleanText(text).replace(/\(\d+\)$/, ''));

function isMonthlyHeader(text: string): boolean {
  return readAmountHeader(text).monthly || MONTHLY_AMOUNT_HEADERS.includes(cleanText(text));
}

let headerWords: Set<string> | null = null;

/** Whether a text is a header of any table, as it stands there in the list. Made at first use. */
export function isHeaderWord(text: string): boolean {
  if (text.length > LONGEST_HEADER) return false;
  headerWords ??= new Set(TABLE_KINDS.flatMap((kind) => [...aliasesOf(kind).keys()]));
  return headerWords.has(headerKey(text));
}

/** Columns that most tables have: without one of them words such as 電話 and 見込み are rather data. */
const NAMING_FIELDS = new Set(['day', 'rep', 'customer', 'customerNumber', 'start', 'contractDay']);

/**
 * Whether a row below a table's header is a header itself, of this table or of any other list: it has two columns or more that
 * tables have, they are at least half of it, and no cell of it is data.
 */
export function looksLikeHeader(row: readonly unknown[]): boolean {
  const texts: string[] = [];
  for (const cell of row) {
    if (cell === false || isBlankCell(cell)) continue;
    if (typeof cell !== 'string' || cell.length > LONGEST_HEADER || /^\d/.test(cleanText(cell))) return false;
    texts.push(cell);
  }
  const fields = texts.flatMap((text) => {
    const found = TABLE_KINDS.flatMap((kind) => fieldOf(kind, text)?.field ?? []);
    return found.length === 0 ? [] : [found];
  });
  if (new Set(fields.map((found) => found.join())).size < 2 || fields.length * 2 < texts.length) return false;
  return fields.some((found) => found.some((field) => NAMING_FIELDS.has(field)));
}

/** Whether a header without a usual sheet name is this table's, judged by all that stands in it. */
export function speaksForItself(match: HeaderMatch, cells: readonly HeaderCell[]): boolean {
  const table: TableHeaders = TABLE_HEADERS[match.kind];
  if (table.alsoNeeded.length > 0 && !table.alsoNeeded.some((field) => match.columns.has(field))) return false;
  const foreign = new Set<string>();
  for (const kind of TABLE_KINDS) {
    if (kind === match.kind || kind === 'reps') continue;
    for (const { text } of cells) {
      const found = text === '' ? null : fieldOf(kind, text);
      if (found) foreign.add(found.field);
    }
  }
  if (table.unless.some((field) => foreign.has(field))) return false;
  return match.hasTelling || !table.unlessTold?.some((field) => foreign.has(field));
}

/** The table that a row of cells is the header of, or null: how a range given to a custom function is recognised. */
export function tableKindOfHeader(cells: readonly unknown[]): TableKind | null {
  let best: HeaderMatch | null = null;
  const columns = singleLine(cells);
  for (const kind of TABLE_KINDS) {
    const match = matchHeader(kind, columns, 0, 1, NOTHING_PINNED);
    if (match.missing.length > 0 || !speaksForItself(match, columns)) continue;
    if (best === null || match.score > best.score) best = match;
  }
  return best?.kind ?? null;
}
