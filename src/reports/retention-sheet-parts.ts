/** What the parts of 更新と解約 share: what it is made of, its columns, its rows. */
import type { Facts } from '../core/facts';
import type { Bilingual, Language } from '../core/language';
import { type MonthIndex, monthOfYear, yearOfMonth } from '../core/periods';
import type { Highlight, Look, PlanCell } from '../core/sheet-plan';
import type { CustomerHealth } from '../daily/customer-health';
import { FEWEST_CASES } from '../daily/thresholds';
import type { Intake } from '../intake/types';
import { ACCENT, HEADER_FILL, numberFormat, QUIET, STATUS_LOOKS } from './formats';
import { number, rowOf, text } from './plan-cells';

export interface RetentionInput {
  readonly facts: Facts;
  readonly health: readonly CustomerHealth[];
  /** Where the contracts stand, for links to them. */
  readonly sources: Intake['sources'];
  readonly refreshedAt: string;
  readonly language: Language;
}

/** A row, and the key by which it is known at the next refresh; '' = none. Keys are never read, so they have no language. */
export interface RetentionRow {
  readonly cells: readonly PlanCell[];
  readonly key: string;
}

/** Rows of a part, and the rules over them: rows counted from the part's first. */
export interface RetentionPart {
  readonly rows: readonly RetentionRow[];
  readonly highlights: readonly Highlight[];
}

/** Of the columns that show something; the hidden key stands behind them. They add up to what A4 across holds. */
export const WIDTHS = [150, 78, 84, 78, 78, 92, 92, 100, 84, 100, 84, 84];

export const SMALL: Look = { size: 9 };
export const RIGHT: Look = { ...SMALL, align: 'right' };
/** Text between numbers, so that it touches neither. */
export const CENTRED: Look = { ...SMALL, align: 'center' };
export const QUIET_LOOK: Look = { color: QUIET, size: 9 };
export const QUIET_RIGHT: Look = { ...QUIET_LOOK, align: 'right' };
/** Too few cases to rest on. */
const THIN = '#8a8a8a';
/** Right-aligned; grey where it rests on too few. */
export const restingOn = (cases: number): Look => (cases < FEWEST_CASES ? { ...RIGHT, color: THIN } : RIGHT);

export const row = (key: string, cells: readonly PlanCell[]): RetentionRow => ({
  key,
  cells: rowOf(WIDTHS.length, cells),
});
export const blankRow: RetentionRow = row('', []);
export const sectionRow = (key: string, title: string): RetentionRow =>
  row(`section ${key}`, [text(title, { bold: true, color: ACCENT })]);
/** A sentence over the whole width. */
export const noteRow = (key: string, sentence: string, look: Look = QUIET_LOOK): RetentionRow =>
  row(key, [text(sentence, look)]);

/** Names as wide as the table; numbers stand at the right, and so do their names unless said otherwise. */
export const headerRow = (
  key: string,
  names: readonly string[],
  alignOf: (column: number) => NonNullable<Look['align']> = (column) => (column === 0 ? 'left' : 'right'),
): RetentionRow =>
  row(
    key,
    names.map((name, column) => text(name, { ...SMALL, bold: true, background: HEADER_FILL, align: alignOf(column) })),
  );

/** A number of customers; 0 stands back. */
export const customersCell = (count: number, language: Language, look: Look = RIGHT): PlanCell =>
  number(count, numberFormat('companies', language), count === 0 ? { ...look, color: THIN } : look);

/** One rule for each of the status signs that a text may begin with. */
export const signRules = (area: Pick<Highlight, 'row' | 'column' | 'rows' | 'columns'>): Highlight[] =>
  STATUS_LOOKS.map(({ sign, look }) => ({ ...area, formula: (cell) => `=LEFT(${cell},1)="${sign}"`, look }));

export const words = (texts: readonly Bilingual[], language: Language): string[] => texts.map((each) => each[language]);

/** `2024年6月`, `2024-06` */
export const monthName = (month: MonthIndex, language: Language): string =>
  language === 'ja'
    ? `${yearOfMonth(month)}年${monthOfYear(month)}月`
    : `${yearOfMonth(month)}-${String(monthOfYear(month)).padStart(2, '0')}`;
