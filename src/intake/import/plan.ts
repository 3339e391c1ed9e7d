/**
 * A file against a table: what would be added, what is there already, what cannot be used and why. Every row of the file
 * is one of these, or passed over as blank, total or repeated header.
 */
import { isBlankRow, isTotalRow, repeatedHeaderTest } from '../table-rows';
import { isPlaceholder } from '../placeholders';
import { isBlankCell, isErrorCell, shortText } from '../text';
import { billed, withoutCycle, type AmountNotes, type BillingProblem, type FileAmounts } from './billing';
import { columnCells, type CellProblem, type ColumnCells } from './column-cells';
import { isDitto } from '../dittos';
import { RowKeys } from './row-keys';
import type { ExistingRows, ImportCell, ImportKind, ImportMapping, TargetColumn } from './types';

/** Why a row of the file is of no use to the table. */
export type ImportProblem = CellProblem | BillingProblem | 'missing-customer' | 'end-before-start' | 'cell-too-long';

export interface ImportExample {
  /** 1-based line of the table in the file; line breaks inside a cell do not count. */
  readonly line: number;
  /** The row in short. */
  readonly text: string;
}

export interface ImportGroup {
  readonly count: number;
  /** The first three. */
  readonly examples: readonly ImportExample[];
}

export interface ImportPlan {
  /** Rows below the header. Always the sum of all that follows. */
  readonly rows: number;
  /** In the order of the file; cells by mapped column, in the order of `columns`. */
  readonly add: readonly (readonly ImportCell[])[];
  readonly present: number;
  /** The same number, but another content: left as it stands in the sheet. */
  readonly differing: ImportGroup;
  readonly unusable: ReadonlyMap<ImportProblem, ImportGroup>;
  /** Blank rows, totals, repeated headers. */
  readonly passedOver: number;
  /** Target columns that are filled. */
  readonly columns: readonly TargetColumn[];
  /** Headers of day columns that are kept as text. */
  readonly keptAsText: readonly string[];
  readonly amounts: AmountNotes;
}

export interface ImportFile {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Line of the first row, 1-based. */
  readonly firstLine: number;
  /** Yen per unit of its amounts. */
  readonly scale: number;
  readonly amounts?: FileAmounts;
  /** Columns of a day and of its clock time, where these are two. */
  readonly clock?: { readonly day: number; readonly time: number } | null;
}

/** Google: "Files you can store in Google Drive", 50,000 characters a cell. */
const LONGEST_CELL = 50_000;
const EXAMPLES = 3;

const REQUIRED_DAY: Readonly<Partial<Record<ImportKind, readonly string[]>>> = {
  visits: ['day'],
  calls: ['day'],
  sales: ['day'],
  contracts: ['start', 'contractDay'],
};
const CUSTOMER_FIELDS = ['customer', 'customerNumber'];
const END_FIELDS = ['cancel', 'end', 'expiry'];

export function planImport(
  kind: ImportKind,
  file: ImportFile,
  target: readonly TargetColumn[],
  mapping: ImportMapping,
  existing: ExistingRows,
): ImportPlan {
  const columns = target.filter((_, index) => mapping[index] != null);
  const sources = mapping.filter((source): source is number => source !== null);
  const data = dataRows(kind, file, columns, sources);
  const joined = joinedClock(file, columns, sources);
  const textsOf = (source: number): readonly string[] => spelledOut(data.map((row) => file.rows[row]![source] ?? ''));
  const read = columns.map((column, index) => {
    const texts = textsOf(sources[index]!);
    const clocks = joined.column === column ? data.map((row) => file.rows[row]![joined.time] ?? '') : [];
    const amounts = kind === 'contracts' && column.field === 'amount' ? texts.map(withoutCycle) : texts;
    return columnCells(withClocks(amounts, clocks), column, file.scale);
  });
  const { cells, cycles, ...billing } = billed(kind, file.amounts, target, { columns, sources, read, textsOf });
  const problemOf = problemFinder(kind, columns, cells);
  const keys = new RowKeys(kind, columns, () => NaN);
  const there = new Counted(existing);

  const add: ImportCell[][] = [];
  const differing = new Group();
  const unusable = new Map<ImportProblem, Group>();
  let present = 0;
  data.forEach((row, index) => {
    const values = cells.map((column) => column.cells[index]!);
    const example = (): ImportExample => ({ line: file.firstLine + row, text: inShort(file.rows[row]!) });
    const problem = problemOf(index) ?? billing.problems[index] ?? null;
    if (problem !== null) {
      if (!unusable.has(problem)) unusable.set(problem, new Group());
      unusable.get(problem)!.add(example);
      return;
    }
    const found = there.take(keys.identity(values), keys.whole(values));
    if (found === 'same') present++;
    else if (found === 'other') differing.add(example);
    else add.push(cycles === null ? values : [...values, cycles.cells[index]!]);
  });
  return {
    rows: file.rows.length,
    add,
    present,
    differing,
    unusable,
    passedOver: file.rows.length - data.length,
    columns: cycles === null ? columns : [...columns, cycles.column],
    amounts: billing.notes,
    keptAsText: columns.filter((_, index) => cells[index]!.keptAsText).map(({ header }) => header),
  };
}

/** The target column of the day, where the clock time of the file has no column of its own to go to. */
function joinedClock(
  { clock }: ImportFile,
  columns: readonly TargetColumn[],
  sources: readonly number[],
): { readonly column: TargetColumn | null; readonly time: number } {
  if (clock == null || sources.includes(clock.time)) return { column: null, time: -1 };
  const column = columns.find(({ field }, index) => field === 'day' && sources[index] === clock.day);
  return { column: column ?? null, time: clock.time };
}

const withClocks = (days: readonly string[], clocks: readonly string[]): readonly string[] =>
  clocks.length === 0 ? days : days.map((day, index) => (isBlankCell(day) ? day : `${day} ${clocks[index]!}`.trim()));

/** Rows of the file that hold data, as the reading of sheets sees them. */
function dataRows(
  kind: ImportKind,
  { header, rows }: ImportFile,
  columns: readonly TargetColumn[],
  sources: readonly number[],
): number[] {
  // A row of nothing but its preprinted number is blank.
  const preprinted = kind === 'customers' ? 'customerNumber' : 'number';
  const filled = sources.filter((_, index) => columns[index]!.field !== preprinted || sources.length === 1);
  const keyFields = [...(REQUIRED_DAY[kind] ?? []), 'customer', ...(kind === 'calls' ? ['phone'] : [])];
  const keys = sources.filter((_, index) => keyFields.includes(columns[index]!.field ?? ''));
  const isHeader = repeatedHeaderTest(header, sources);
  return rows.flatMap((row, index) => {
    const isData = !isBlankRow(filled.map((source) => row[source])) && !isTotalRow(row, keys) && !isHeader(row);
    return isData ? [index] : [];
  });
}

/** 〃 and 同上 replaced by what they mean: below another row they would mean something else. */
function spelledOut(texts: readonly string[]): string[] {
  let above = '';
  return texts.map((text) => (above = isDitto(text) ? above : text));
}

/** What stands in the way of a row; the same as what the reading of the sheet would leave out. */
function problemFinder(
  kind: ImportKind,
  columns: readonly TargetColumn[],
  cells: readonly ColumnCells[],
): (index: number) => ImportProblem | null {
  const of = (fields: readonly string[]): ColumnCells[] =>
    fields.flatMap((field) => {
      const place = columns.findIndex((column) => column.field === field);
      return place < 0 ? [] : [cells[place]!];
    });
  const days = of(REQUIRED_DAY[kind] ?? []);
  const customers = kind === 'calls' ? [] : of(CUSTOMER_FIELDS);
  const amounts = kind === 'contracts' || kind === 'sales' ? of(['amount']) : [];
  const starts = kind === 'contracts' ? days : [];
  const ends = kind === 'contracts' ? of(END_FIELDS) : [];
  return (index) => {
    if (cells.some(({ cells: values }) => isTooLong(values[index]))) return 'cell-too-long';
    // 開始日 before 契約日: the second stands in only where the first is blank.
    const day = days.find(({ problems }) => problems[index] !== 'missing-date') ?? days[0];
    if (day?.problems[index] != null) return day.problems[index];
    if (customers.length > 0 && customers.every(({ cells: values }) => isNoName(values[index])))
      return 'missing-customer';
    const amount = amounts[0]?.problems[index] ?? null;
    if (amount !== null && !(amount === 'missing-amount' && kind === 'contracts')) return amount;
    const start = starts.map(({ days: found }) => found[index]).find((found) => found != null);
    const isEarlier = ({ days: found }: ColumnCells): boolean => found[index] != null && found[index]! < start!;
    return start != null && ends.some(isEarlier) ? 'end-before-start' : null;
  };
}

const isNoName = (cell: unknown): boolean =>
  cell === null || isErrorCell(cell) || (typeof cell === 'string' && isPlaceholder(cell));

const isTooLong = (cell: ImportCell | undefined): boolean => typeof cell === 'string' && cell.length > LONGEST_CELL;

/** The rows that are there, each of which accounts for one row of the file. */
class Counted {
  private readonly identities: Set<string>;
  private readonly rows = new Map<string, number>();
  /** Whole rows by now, also those that the file adds. */
  private readonly wholes: Set<string>;

  constructor(existing: ExistingRows) {
    this.identities = new Set(existing.identities);
    this.wholes = new Set(existing.rows);
    for (const row of existing.rows) this.rows.set(row, (this.rows.get(row) ?? 0) + 1);
  }

  /** Whether the row is there (`same`), is there with another content (`other`), or is new. */
  take(identity: string, whole: string): 'same' | 'other' | 'new' {
    if (identity !== '') {
      if (this.identities.has(identity)) return this.wholes.has(whole) ? 'same' : 'other';
      this.identities.add(identity);
      this.wholes.add(whole);
      return 'new';
    }
    const left = this.rows.get(whole) ?? 0;
    if (left === 0) return 'new';
    this.rows.set(whole, left - 1);
    return 'same';
  }
}

class Group implements ImportGroup {
  count = 0;
  readonly examples: ImportExample[] = [];

  add(example: () => ImportExample): void {
    if (this.count++ < EXAMPLES) this.examples.push(example());
  }
}

function inShort(row: readonly string[]): string {
  const texts = row.filter((text) => text !== '').map((text) => shortText(text.replace(/\s+/g, ' ')));
  return shortText(texts.join(' / '));
}
