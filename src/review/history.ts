/**
 * 履歴, the ledger of closed months. Rows are only ever added: a closing is a block of rows that share month and round, a
 * re-opening one more row. Rows may be sorted or moved: what counts is that a block is whole, down to every cell.
 */
import { digest } from '../core/digest';
import { type Bilingual, wordings } from '../core/language';
import { type MonthIndex, monthIndex } from '../core/periods';
import type { Goal } from '../goals/targets';
import { cellText, cleanText } from '../intake/text';

export type HistoryField =
  | 'month'
  | 'round'
  | 'kind'
  | 'rep'
  | 'key'
  | 'name'
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'base'
  | 'target'
  | 'lower'
  | 'upper'
  | 'status'
  | 'at'
  | 'asOf'
  | 'dataAt'
  | 'rows'
  | 'copy';

/** In the order of the sheet. */
export const HISTORY_COLUMNS: readonly { readonly field: HistoryField; readonly name: Bilingual }[] = [
  { field: 'month', name: { ja: '月', en: 'Month' } },
  { field: 'round', name: { ja: '回', en: 'Round' } },
  { field: 'kind', name: { ja: '種類', en: 'Kind' } },
  { field: 'rep', name: { ja: '担当者', en: 'Rep' } },
  { field: 'key', name: { ja: 'ID', en: 'ID' } },
  { field: 'name', name: { ja: '項目', en: 'Item' } },
  { field: 'value', name: { ja: '値', en: 'Value' } },
  { field: 'numerator', name: { ja: '分子', en: 'Numerator' } },
  { field: 'denominator', name: { ja: '分母', en: 'Denominator' } },
  { field: 'base', name: { ja: 'n', en: 'n' } },
  { field: 'target', name: { ja: '目標', en: 'Target' } },
  { field: 'lower', name: { ja: '下限', en: 'Lower' } },
  { field: 'upper', name: { ja: '上限', en: 'Upper' } },
  { field: 'status', name: { ja: '判定', en: 'Status' } },
  { field: 'at', name: { ja: '時刻', en: 'At' } },
  { field: 'asOf', name: { ja: '基準日', en: 'As of' } },
  { field: 'dataAt', name: { ja: 'データの時刻', en: 'Data read at' } },
  { field: 'rows', name: { ja: '行数', en: 'Rows' } },
  { field: 'copy', name: { ja: '控え', en: 'Copy' } },
];

/**
 * `closing` leads a block: when it was closed, how many rows follow, and the check of the whole. `kpi` and `stock` hold
 * figures, `inputs` what they were computed from. `reopening` stands alone, with the reason for its name: the round that it
 * names no longer counts.
 */
export type HistoryKind = 'closing' | 'kpi' | 'stock' | 'inputs' | 'reopening';

export const HISTORY_KINDS: Readonly<Record<HistoryKind, Bilingual>> = {
  closing: { ja: '締め', en: 'Closing' },
  kpi: { ja: 'KPI', en: 'KPI' },
  stock: { ja: '顧客の増減', en: 'Customers' },
  inputs: { ja: '元データの控え', en: 'Copy of inputs' },
  reopening: { ja: '再開', en: 'Reopening' },
};

/** Customers under contract at the beginning and the end of a month, and what changed them (see `StockMeasures`). */
export const STOCK_KEYS = [
  'opening',
  'newCustomers',
  'returned',
  'handedIn',
  'handedOut',
  'cancelled',
  'closing',
] as const;
export type StockKey = (typeof STOCK_KEYS)[number];
export type ClosedStocks = Readonly<Record<StockKey, number>>;

/** A KPI of a closed month. Figures in the KPI's own unit; null = there was none. */
export interface ClosedFigure {
  /** Id of the KPI; it may since have left the catalogue. */
  readonly kpi: string;
  /** Shown name; null = the team. */
  readonly rep: string | null;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** n: what is held against the smallest base. */
  readonly base: number | null;
  readonly goal: Goal | null;
  /** Sign and word as they were written, such as `◎ 達成`. */
  readonly status: string;
}

export interface Closing {
  readonly month: MonthIndex;
  /** 1 for the first closing of the month, 2 for the one after a re-opening … */
  readonly round: number;
  /** `2024/07/01 08:12` */
  readonly closedAt: string;
  /** `2024-07-01` */
  readonly asOf: string;
  /** When the record was read, as `closedAt`. */
  readonly dataAt: string;
  /** In the order of the catalogue, the team's first. */
  readonly figures: readonly ClosedFigure[];
  /** By rep; null = the team. */
  readonly stocks: ReadonlyMap<string | null, ClosedStocks>;
  /** By what they are a copy of (see `input-copies.ts`); a long one stands in several rows, which may come in any order. */
  readonly inputs: ReadonlyMap<string, string>;
}

export interface History {
  /** The months that are closed, in their order. */
  readonly closings: ReadonlyMap<MonthIndex, Closing>;
  /** Months that are open only because rows of their closing were changed, deleted or repeated on the sheet. */
  readonly damaged: readonly MonthIndex[];
  /** The last round of each month that was ever closed; also of those that are open again. */
  readonly rounds: ReadonlyMap<MonthIndex, number>;
  /** The last re-opening of each month, also of those that are closed again. */
  readonly reopenings: ReadonlyMap<MonthIndex, Reopening>;
}

export interface Reopening {
  /** As `Closing.closedAt`. */
  readonly at: string;
  /** As typed; '' where nothing was. */
  readonly reason: string;
}

export interface HistoryHeader {
  /** Row of the header, from 0. */
  readonly row: number;
  /** From 0. */
  readonly columns: ReadonlyMap<HistoryField, number>;
}

/** What stands in a row of the ledger; an absent field is a blank cell. */
export type HistoryRow = Readonly<Partial<Record<HistoryField, unknown>>>;

type Cells = readonly (readonly unknown[])[];

/** The first row that has all the columns, in either language; null where there is none. */
export function findHistoryHeader(cells: Cells): HistoryHeader | null {
  for (let row = 0; row < cells.length; row++) {
    const names = cells[row]!.map((cell) => cleanText(cellText(cell)));
    const columns = new Map<HistoryField, number>();
    for (const { field, name } of HISTORY_COLUMNS) {
      const column = names.findIndex((each) => wordings(name).includes(each));
      if (column >= 0) columns.set(field, column);
    }
    if (columns.size === HISTORY_COLUMNS.length) return { row, columns };
  }
  return null;
}

/** The closed months by the cells of the 履歴 sheet; none where it has no header. */
export const closings = (cells: Cells): ReadonlyMap<MonthIndex, Closing> => readHistory(cells).closings;

export function readHistory(cells: Cells): History {
  const blocks = blocksOf(cells);
  const found = new Map<MonthIndex, Closing>();
  const damaged = new Set<MonthIndex>();
  const rounds = new Map<MonthIndex, number>();
  const reopenings = new Map<MonthIndex, Reopening>();
  // By month and round: of several rounds that count the last one does.
  for (const block of [...blocks.values()].sort((a, b) => a.month - b.month || a.round - b.round)) {
    const { month, round, reopening, head } = block;
    const isReopened = reopening !== null;
    rounds.set(month, round);
    if (isReopened) reopenings.set(month, reopening);
    const closing = isReopened || head === null || !isWhole(head, block.rows) ? null : closingOf(block, head);
    damaged.delete(month);
    if (closing !== null) found.set(month, closing);
    else if (!isReopened && !found.has(month)) damaged.add(month);
  }
  return { closings: found, damaged: [...damaged], rounds, reopenings };
}

/**
 * The check of a block: ten characters that change with any cell of it, whatever the order of its rows.
 * @param head its own `copy` is left aside: there the check stands
 */
export function blockCheck(head: HistoryRow, rows: readonly HistoryRow[]): string {
  const texts = rows.map((row) => digest(rowText(row))).sort();
  return digest([rowText({ ...head, copy: null }), ...texts].join('\n'));
}

interface Block {
  readonly month: MonthIndex;
  readonly round: number;
  /** null: it counts. */
  reopening: Reopening | null;
  /** null: there is none, or more than one. */
  head: HistoryRow | null;
  heads: number;
  readonly rows: HistoryRow[];
}

/** By `2024-06 1`. */
function blocksOf(cells: Cells): Map<string, Block> {
  const blocks = new Map<string, Block>();
  const header = findHistoryHeader(cells);
  if (header === null) return blocks;
  for (const line of cells.slice(header.row + 1)) {
    const row = Object.fromEntries([...header.columns].map(([field, column]) => [field, line[column]])) as HistoryRow;
    const month = monthOfText(row.month);
    const round = row.round;
    if (month === null || typeof round !== 'number' || !Number.isInteger(round) || round < 1) continue;
    const key = `${month} ${round}`;
    const block = blocks.get(key) ?? { month, round, reopening: null, head: null, heads: 0, rows: [] };
    blocks.set(key, block);
    const kind = kindOf(row.kind);
    if (kind === 'reopening') block.reopening = { at: textOf(row.at), reason: textOf(row.name) };
    else if (kind === 'closing') block.head = ++block.heads === 1 ? row : null;
    else block.rows.push(row);
  }
  return blocks;
}

const isWhole = (head: HistoryRow, rows: readonly HistoryRow[]): boolean =>
  head.rows === rows.length && head.copy === blockCheck(head, rows);

function closingOf({ month, round, rows }: Block, head: HistoryRow): Closing {
  const stocks = new Map<string | null, Record<StockKey, number>>();
  const figures: ClosedFigure[] = [];
  const inputs = new Map<string, string>();
  for (const row of rows) {
    const kind = kindOf(row.kind);
    const key = textOf(row.key);
    const rep = textOf(row.rep) || null;
    if (kind === 'kpi') figures.push(figureOf(row, key, rep));
    else if (kind === 'stock' && isStockKey(key)) {
      const own = stocks.get(rep) ?? { ...NO_STOCKS };
      own[key] = numberOf(row.value) ?? 0;
      stocks.set(rep, own);
    } else if (kind === 'inputs') inputs.set(key, (inputs.get(key) ?? '') + textOf(row.copy));
  }
  return {
    month,
    round,
    closedAt: textOf(head.at),
    asOf: textOf(head.asOf),
    dataAt: textOf(head.dataAt),
    figures,
    stocks,
    inputs,
  };
}

function figureOf(row: HistoryRow, kpi: string, rep: string | null): ClosedFigure {
  const [value, lower, upper] = [row.target, row.lower, row.upper].map(numberOf);
  const isRange = lower !== null && lower !== undefined && upper !== null && upper !== undefined;
  return {
    kpi,
    rep,
    value: numberOf(row.value),
    numerator: numberOf(row.numerator),
    denominator: numberOf(row.denominator),
    base: numberOf(row.base),
    goal: isRange
      ? { kind: 'range', lower, upper }
      : value === null || value === undefined
        ? null
        : { kind: 'value', value },
    status: textOf(row.status),
  };
}

const NO_STOCKS: ClosedStocks = {
  opening: 0,
  newCustomers: 0,
  returned: 0,
  handedIn: 0,
  handedOut: 0,
  cancelled: 0,
  closing: 0,
};

const isStockKey = (key: string): key is StockKey => (STOCK_KEYS as readonly string[]).includes(key);

function kindOf(cell: unknown): HistoryKind | null {
  const kinds = Object.keys(HISTORY_KINDS) as HistoryKind[];
  return kinds.find((kind) => cell === HISTORY_KINDS[kind].ja || cell === HISTORY_KINDS[kind].en) ?? null;
}

/** Exactly as we write it: a cell that became a date is not our row any more. */
function monthOfText(cell: unknown): MonthIndex | null {
  const match = typeof cell === 'string' ? /^(\d{4})-(\d{2})$/.exec(cell) : null;
  const month = Number(match?.[2]);
  return match !== null && month >= 1 && month <= 12 ? monthIndex(Number(match[1]), month) : null;
}

const textOf = (cell: unknown): string => (typeof cell === 'string' ? cell : '');
const numberOf = (cell: unknown): number | null => (typeof cell === 'number' ? cell : null);

/** Every field with its kind. Sheets keeps fifteen digits or so: what differs behind them is the same number. */
function rowText(row: HistoryRow): string {
  return JSON.stringify(
    HISTORY_COLUMNS.map(({ field }) => {
      const cell = row[field];
      if (typeof cell === 'number') return Number(cell.toPrecision(13)) + 0;
      return cell === null || cell === undefined ? '' : String(cell);
    }),
  );
}
