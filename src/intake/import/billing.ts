/** How often the amounts of a file of contracts fall due, and how the sheet that they go into keeps it. */
import { CYCLES, type Cycle } from '../../core/tables';
import { amountWithCycle, NO_CYCLE } from '../amount-cycles';
import { readAmountHeader } from '../headers';
import { labelDictionary } from '../labels';
import { snap } from '../money';
import { isBlankCell } from '../text';
import type { ColumnCells } from './column-cells';
import type { ImportCell, ImportKind, TargetColumn } from './types';

/** What a file's header says of its amounts. */
export interface FileAmounts {
  readonly cycle: 'monthly' | 'yearly' | null;
  readonly taxIncluded: boolean;
  /** Its column of billing cycles, 0-based. */
  readonly cycleColumn: number | null;
}

export const PLAIN_AMOUNTS: FileAmounts = { cycle: null, taxIncluded: false, cycleColumn: null };

export function fileAmounts(header: string, cycleColumn: number | null): FileAmounts {
  const { taxIncluded } = readAmountHeader(header);
  return { cycle: headerCycle(header), taxIncluded, cycleColumn };
}

const headerCycle = (header: string): 'monthly' | 'yearly' | null => {
  const { monthly, yearly } = readAmountHeader(header);
  return monthly ? 'monthly' : yearly ? 'yearly' : null;
};

/** What a row of the file says: its cycle, `none`, a word that is not known, or two things that contradict each other. */
type RowCycle = Cycle | 'none' | 'unknown' | 'contradicted';

/** By row: by the cycle's cell, else by the amount's (5,000円/月), else by the header. As the reading of a sheet has it. */
function rowCycles(
  amounts: readonly string[],
  cycles: readonly string[],
  header: FileAmounts['cycle'],
): readonly RowCycle[] {
  const words = labelDictionary();
  return amounts.map((amount, index) => {
    const stated = amountWithCycle(amount).cycle;
    const typed = cycles[index] ?? '';
    if (isBlankCell(typed)) return stated === NO_CYCLE ? (header ?? 'none') : CYCLES[stated]!;
    const label = words.classOf('cycle', typed);
    if (label < 0) return 'unknown';
    return stated === NO_CYCLE || stated === label ? CYCLES[label]! : 'contradicted';
  });
}

/** An amount as the sheet keeps it. */
interface BilledCell {
  readonly amount: ImportCell;
  /** For the sheet's column of cycles, where the file's own cell is blank; null: nothing. */
  readonly cycle: string | null;
  /** The sheet would count it otherwise than the file says, and has no column to say it in. */
  readonly isRefused: boolean;
  /** It was brought from a year to a month, or the other way. */
  readonly isConverted: boolean;
}

/**
 * A row's amount in the sheet. With a column of cycles that says it, the amount stays; without one, a yearly amount under 月額
 * is divided by 12 (a monthly one under 年額 times 12), and what cannot be said at all is refused.
 */
function billedCell(
  amount: ImportCell,
  cycle: RowCycle,
  target: TargetColumn,
  cycleTarget: TargetColumn | null,
): BilledCell {
  const kept = { amount, cycle: null, isRefused: false, isConverted: false };
  if (amount === null || cycle === 'none') return kept;
  if (cycleTarget !== null) return cycle === 'unknown' ? kept : { ...kept, cycle: cycleWord(cycle, cycleTarget) };
  const counted = headerCycle(target.header) ?? 'once';
  if (cycle === counted) return kept;
  if (typeof amount !== 'number') return { ...kept, isRefused: true };
  if (cycle === 'yearly' && counted === 'monthly') return { ...kept, amount: snap(amount / 12), isConverted: true };
  if (cycle === 'monthly' && counted === 'yearly') return { ...kept, amount: snap(amount * 12), isConverted: true };
  return { ...kept, isRefused: true };
}

/** A word that the reading knows, in the language of the sheet. */
function cycleWord(cycle: RowCycle, { header }: TargetColumn): string | null {
  const isJapanese = /[\u3040-\u30ff\u4e00-\u9fff]/.test(header);
  if (cycle === 'monthly') return isJapanese ? '月額' : 'monthly';
  if (cycle === 'yearly') return isJapanese ? '年額' : 'yearly';
  return null;
}

/** What a person should know of the amounts before adding them. */
export interface AmountNotes {
  /** Amounts of a year became amounts of a month (`monthly`), or the other way. */
  readonly convertedTo: 'monthly' | 'yearly' | null;
  /** Only one of the two headers says 税込. */
  readonly taxDiffers: boolean;
  /** The sheet's header says 月額, nothing in the file does. */
  readonly isTakenAsMonthly: boolean;
}

const NO_NOTES: AmountNotes = { convertedTo: null, taxDiffers: false, isTakenAsMonthly: false };

/** The amount without what it says of its cycle. */
export const withoutCycle = (text: string): string => String(amountWithCycle(text).amount);

/** The sheet's columns that the file fills, with where from and with what. */
interface FilledColumns {
  readonly columns: readonly TargetColumn[];
  readonly sources: readonly number[];
  readonly read: readonly ColumnCells[];
  /** The file's cells in a column, of the rows that hold data. */
  readonly textsOf: (source: number) => readonly string[];
}

/** `cycle-differs`: the sheet would count the amount otherwise, and has no column to say it in. */
export type BillingProblem = 'unreadable-amount' | 'cycle-differs';

interface Billed {
  readonly cells: readonly ColumnCells[];
  /** The sheet's column of cycles, where the file has none for it but says them otherwise. */
  readonly cycles: { readonly column: TargetColumn; readonly cells: readonly ImportCell[] } | null;
  readonly problems: readonly (BillingProblem | null)[];
  readonly notes: AmountNotes;
}

/** Keeps what the file says of how often its amounts fall due. */
export function billed(
  kind: ImportKind,
  said: FileAmounts = PLAIN_AMOUNTS,
  target: readonly TargetColumn[],
  { columns, sources, read, textsOf }: FilledColumns,
): Billed {
  const place = columns.findIndex(({ field }) => field === 'amount');
  const amount = columns[place];
  if (amount === undefined) return { cells: read, cycles: null, problems: [], notes: NO_NOTES };
  const sheet = fileAmounts(amount.header, null);
  const taxDiffers = said.taxIncluded !== sheet.taxIncluded;
  if (kind !== 'contracts') return { cells: read, cycles: null, problems: [], notes: { ...NO_NOTES, taxDiffers } };
  const cyclePlace = columns.findIndex(({ field }) => field === 'cycle');
  const cycleTarget = target.find(({ field, isFormula }) => field === 'cycle' && !isFormula) ?? null;
  const cycleSource = sources[cyclePlace] ?? said.cycleColumn;
  const rows = rowCycles(textsOf(sources[place]!), cycleSource === null ? [] : textsOf(cycleSource), said.cycle);
  const kept = rows.map((cycle, index) => billedCell(read[place]!.cells[index]!, cycle, amount, cycleTarget));
  const words = kept.map(({ cycle }) => cycle);
  const cells = read.map((column, index) => {
    if (index === place) return { ...column, cells: kept.map((row) => row.amount) };
    return index === cyclePlace ? { ...column, cells: column.cells.map((cell, row) => cell ?? words[row]!) } : column;
  });
  return {
    cells,
    cycles:
      cycleTarget !== null && cyclePlace < 0 && words.some((word) => word !== null)
        ? { column: cycleTarget, cells: words }
        : null,
    problems: kept.map(({ isRefused }, index) =>
      rows[index] === 'contradicted' ? 'unreadable-amount' : isRefused ? 'cycle-differs' : null,
    ),
    notes: {
      convertedTo: kept.some(({ isConverted }) => isConverted) ? sheet.cycle : null,
      taxDiffers,
      isTakenAsMonthly: sheet.cycle === 'monthly' && rows.includes('none'),
    },
  };
}
