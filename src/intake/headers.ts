/** Header texts → fields: one row of cells against the headers of one table. */
import { TABLE_HEADERS, type TableHeaders } from './header-aliases';
import { AMOUNT_TIERS, MONTHLY_AMOUNT_HEADERS } from './shared-headers';
import { cleanText } from './text';
import { TABLE_KINDS, type TableKind } from './types';

/** Longer texts are notes, not headers. */
const LONGEST_HEADER = 60;
const WIDEST_HEADER_ROW = 300;
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
}

/** `title`: text above the header row, where 単位:千円 may stand. */
export function readAmountHeader(header: string, title = ''): AmountHeader {
  const text = cleanText(header).toLowerCase();
  const unit = unitIn(text) ?? unitIn(/単位 ?:? ?([^ )]*円)/.exec(cleanText(title))?.[1] ?? '') ?? 1;
  return {
    scale: unit,
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

/** How well one row serves as the header of one table. Columns are 0-based here. */
export interface HeaderMatch {
  readonly kind: TableKind;
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
  /** Further columns with the same field and the same header text: [field, column]. */
  readonly repeated: readonly (readonly [string, number])[];
  /** Fields of the required groups that have no column (the group's first field stands for it). */
  readonly missing: readonly string[];
  readonly score: number;
  readonly hasTelling: boolean;
}

/** Matches a row of cells against the headers of a table. */
export function matchHeaderRow(kind: TableKind, cells: readonly unknown[], row: number): HeaderMatch {
  const best = new Map<string, { column: number; rank: number; text: string }>();
  const repeated: (readonly [string, number])[] = [];
  const width = Math.min(cells.length, WIDEST_HEADER_ROW);
  const otherAmounts: { column: number; rank: number; text: string }[] = [];
  for (let column = 0; column < width; column++) {
    const text = cells[column];
    if (typeof text !== 'string' || text === '' || text.length > LONGEST_HEADER) continue;
    const found = fieldOf(kind, text);
    if (!found) continue;
    const candidate = { column, rank: found.rank, text };
    if (found.field === 'amount') otherAmounts.push(candidate);
    const known = best.get(found.field);
    if (!known || found.rank < known.rank) best.set(found.field, candidate);
    else if (headerKey(known.text) === headerKey(text)) repeated.push([found.field, column]);
  }
  // 契約: where 請求 says how often, the amount beside it is meant, not the monthly equivalent.
  if (best.has('cycle')) {
    const billed = otherAmounts
      .filter(({ text, rank }) => rank < 1000 && !isMonthlyHeader(text))
      .sort((a, b) => a.rank - b.rank)[0];
    if (billed) best.set('amount', billed);
  }
  const table = TABLE_HEADERS[kind];
  const missing = table.required
    .filter((group) => !group.some((field) => best.has(field)))
    .map((group) => group[0] ?? '');
  const telling = table.fields.filter((field) => field.telling === true && best.has(field.field)).length;
  return {
    kind,
    row,
    columns: new Map([...best].map(([field, { column }]) => [field, column])),
    repeated,
    missing,
    score: best.size + 2 * telling,
    hasTelling: telling > 0,
  };
}

function isMonthlyHeader(text: string): boolean {
  return readAmountHeader(text).monthly || MONTHLY_AMOUNT_HEADERS.includes(cleanText(text));
}

/** Rows that are scanned for a header. */
export const HEADER_SCAN_ROWS = 30;

/** The row that serves best as this table's header: complete before incomplete, then by score, then the first. */
export function findHeaderRow(kind: TableKind, cells: readonly (readonly unknown[])[]): HeaderMatch | null {
  let best: HeaderMatch | null = null;
  for (let row = 0; row < Math.min(cells.length, HEADER_SCAN_ROWS); row++) {
    const match = matchHeaderRow(kind, cells[row] ?? [], row);
    if (match.columns.size === 0) continue;
    if (best === null || isBetter(match, best)) best = match;
  }
  return best;
}

function isBetter(match: HeaderMatch, than: HeaderMatch): boolean {
  const complete = match.missing.length === 0;
  if (complete !== (than.missing.length === 0)) return complete;
  return match.score > than.score;
}

/** Whether a header row without a usual sheet name is this table, judged by all that stands in it. */
export function speaksForItself(match: HeaderMatch, cells: readonly unknown[]): boolean {
  if (match.missing.length > 0) return false;
  const table: TableHeaders = TABLE_HEADERS[match.kind];
  if (table.alsoNeeded.length > 0 && !table.alsoNeeded.some((field) => match.columns.has(field))) return false;
  const foreign = new Set<string>();
  for (const kind of TABLE_KINDS) {
    if (kind === match.kind || kind === 'reps') continue;
    for (const text of cells.slice(0, WIDEST_HEADER_ROW)) {
      if (typeof text !== 'string' || text === '' || text.length > LONGEST_HEADER) continue;
      const found = fieldOf(kind, text);
      if (found) foreign.add(found.field);
    }
  }
  if (table.unless.some((field) => foreign.has(field))) return false;
  return match.hasTelling || !table.unlessTold?.some((field) => foreign.has(field));
}

/** The table that a row of cells is the header of, or null: how a range given to a custom function is recognised. */
export function tableKindOfHeader(cells: readonly unknown[]): TableKind | null {
  let best: HeaderMatch | null = null;
  for (const kind of TABLE_KINDS) {
    const match = matchHeaderRow(kind, cells, 0);
    if (speaksForItself(match, cells) && (best === null || match.score > best.score)) best = match;
  }
  return best?.kind ?? null;
}
