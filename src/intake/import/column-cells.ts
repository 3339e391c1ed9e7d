/** The texts of one CSV column → the cells to write. What a column holds is decided for the column as a whole. */
import { serialOfDay, type Day } from '../../core/days';
import { columnOf } from '../column';
import {
  DAY_AMBIGUOUS,
  DAY_ASSUMED_YEAR,
  DAY_BLANK,
  DAY_NOT_EXISTING,
  DAY_NO_YEAR,
  DAY_READ,
  readDayColumn,
} from '../day-column';
import { MONEY_BLANK, MONEY_READ, MONEY_UNREADABLE, readMoneyColumn, snap } from '../money';
import { cleanText, isBlankCell } from '../text';
import { clockFraction } from './moments';
import { DAY_FIELDS, isPlainNumber } from './row-keys';
import type { ImportCell, TargetColumn } from './types';

/** Why a cell makes its row useless. */
export type CellProblem = 'missing-date' | 'unreadable-date' | 'no-such-day' | 'missing-amount' | 'unreadable-amount';

export interface ColumnCells {
  readonly cells: readonly ImportCell[];
  /** By row, where its cell is not what the column is for; null elsewhere. Always null in columns of text. */
  readonly problems: readonly (CellProblem | null)[];
  /** By row: the day where it is certain. Empty in other columns than days. */
  readonly days: readonly (Day | null)[];
  /** A column of days that is kept as text, since their order or year cannot be told from it alone. */
  readonly keptAsText: boolean;
}

const CODES = new Set(['number', 'customerNumber']);
const COUNTS = new Set(['seconds', 'interval']);
const AMOUNT_PROBLEMS = new Map<number, CellProblem>([
  [MONEY_BLANK, 'missing-amount'],
  [MONEY_UNREADABLE, 'unreadable-amount'],
]);

/**
 * @param texts of the rows that hold data
 * @param scale yen per unit of the file's amounts
 */
export function columnCells(texts: readonly string[], target: TargetColumn, scale: number): ColumnCells {
  const { field, holds } = target;
  if (field === null ? holds === 'day' : DAY_FIELDS.has(field)) return dayCells(texts);
  if (field === 'amount') return amountCells(texts, scale, target.scale);
  if (field !== null && COUNTS.has(field)) return plain(texts.map((text) => countOf(text) ?? written(text)));
  // Codes and further columns are numbers only where nothing of the text is lost, and the sheet has numbers, too.
  const mayBeNumbers = field === null ? holds !== 'text' : CODES.has(field) && holds === 'number';
  const areNumbers = mayBeNumbers && texts.every((text) => isBlankCell(text) || isPlainNumber(text));
  return plain(texts.map((text) => (areNumbers && !isBlankCell(text) ? Number(text) : written(text))));
}

const written = (text: string): ImportCell => (isBlankCell(text) ? null : text);

const plain = (cells: readonly ImportCell[]): ColumnCells => ({
  cells,
  problems: cells.map(() => null),
  days: [],
  keptAsText: false,
});

function dayCells(texts: readonly string[]): ColumnCells {
  // An instant (2024-06-03T01:15:00Z) keeps its text in any case, so that its day, which depends on the zone, is not needed.
  const column = readDayColumn(columnOf(texts), { dayOfDate: (date) => Math.floor(date.getTime() / 86_400_000) });
  const isUncertain = (state: number): boolean =>
    state === DAY_AMBIGUOUS || state === DAY_ASSUMED_YEAR || state === DAY_NO_YEAR;
  // Bare numbers of days may count from 1900 or from 1904.
  const areBare = column.notes.some(({ code }) => code === 'serial-dates');
  const keptAsText = areBare || column.assumedOrder !== null || column.states.some(isUncertain);
  const fractions = texts.map((text, index) =>
    !keptAsText && column.states[index] === DAY_READ ? clockFraction(text) : null,
  );
  return {
    cells: texts.map((text, index) => {
      const fraction = fractions[index]!;
      return fraction === null ? written(text) : { serial: serialOfDay(column.days[index]!) + fraction };
    }),
    problems: texts.map((_, index) => dayProblem(column.states[index]!)),
    days: texts.map((_, index) => (fractions[index] === null ? null : column.days[index]!)),
    keptAsText,
  };
}

function dayProblem(state: number): CellProblem | null {
  if (state === DAY_BLANK) return 'missing-date';
  if (state === DAY_NOT_EXISTING) return 'no-such-day';
  // What only its neighbours can tell is left to them: in the sheet there are more of them.
  if (state === DAY_READ || state === DAY_ASSUMED_YEAR || state === DAY_AMBIGUOUS || state === DAY_NO_YEAR) return null;
  return 'unreadable-date';
}

/** Amounts in the unit of the sheet. One that says 税込 keeps its text: the sheet's column does not. */
function amountCells(texts: readonly string[], scale: number, targetScale: number): ColumnCells {
  const { yen, states } = readMoneyColumn(columnOf(texts), scale);
  return {
    cells: texts.map((text, index) => (states[index] === MONEY_READ ? snap(yen[index]! / targetScale) : written(text))),
    problems: texts.map((_, index) => AMOUNT_PROBLEMS.get(states[index]!) ?? null),
    days: [],
    keptAsText: false,
  };
}

function countOf(text: string): number | null {
  const cleaned = cleanText(text).replace(/^(\d{1,3})((?:,\d{3})+)$/, (whole) => whole.replace(/,/g, ''));
  return isPlainNumber(cleaned) ? Number(cleaned) : null;
}
