/** What the parts of 振り返り share: what it is made of, its columns, its rows. */
import type { Bilingual, Language } from '../core/language';
import type { Look, PlanCell } from '../core/sheet-plan';
import { fill } from '../i18n/sentences';
import type { Review } from '../review/review';
import { inLines } from './fitted-text';
import { ACCENT, HEADER_FILL, QUIET } from './formats';
import { rowOf, text } from './plan-cells';

export interface ReviewContext {
  readonly review: Review;
  /** By index, different for each customer. */
  readonly customers: readonly string[];
  /** What the sheet is called on which people write. */
  readonly improvementsSheet: string;
  /** The same of know-how. */
  readonly tipsSheet: string;
  /** `2024/07/01 08:12` */
  readonly madeAt: string;
  readonly language: Language;
}

/** A row, and the key by which it is known at the next writing; '' = none. Keys are never read, so they have no language. */
export interface ReviewRow {
  readonly cells: readonly PlanCell[];
  readonly key: string;
}

/** Of the columns that show something; the hidden key stands behind them. Together as wide as A4 across holds. */
export const WIDTHS = [150, ...Array.from({ length: 11 }, () => 78)];
/** Of every column that holds figures. */
export const FIGURE = 78;
/** Units (see `fitted-text.ts`) that a sentence has over the whole width, in small text. */
const LINE = 158;
/** Pixels of a unit in small text. */
const UNIT = 6;
const MOST_LINES = 4;

export const SMALL: Look = { size: 9 };
export const RIGHT: Look = { ...SMALL, align: 'right' };
export const CENTER: Look = { ...SMALL, align: 'center' };
export const QUIET_LOOK: Look = { color: QUIET, size: 9 };

export const row = (key: string, cells: readonly PlanCell[]): ReviewRow => ({
  key,
  cells: rowOf(WIDTHS.length, cells),
});
export const blankRow: ReviewRow = row('', []);
export const sectionRow = (key: string, title: string): ReviewRow =>
  row(`section ${key}`, [text(title, { bold: true, color: ACCENT })]);

/**
 * A sentence, in as many rows as it needs.
 * @param from the column at which it begins
 * @param line units that a row of the whole width holds; fewer in larger text
 */
export function sentenceRows(key: string, sentence: string, look: Look = SMALL, from = 0, line = LINE): ReviewRow[] {
  const units = line - WIDTHS.slice(0, from).reduce((sum, width) => sum + width, 0) / UNIT;
  const indent = Array.from({ length: from }, () => ({ value: null }));
  return inLines(sentence, units, MOST_LINES).map((each, i) =>
    row(i === 0 ? key : `${key} ${i + 1}`, [...indent, text(each, look)]),
  );
}

/** A name left out is blank. @param alignOf of the column's cells; figures end at the right */
export const headerRow = (
  key: string,
  names: readonly (Bilingual | null)[],
  language: Language,
  alignOf: (column: number) => Look['align'] = (column) => (column === 0 ? 'left' : 'right'),
): ReviewRow =>
  row(
    `${key} header`,
    Array.from({ length: WIDTHS.length }, (_, column) =>
      text(names[column]?.[language] ?? '', {
        ...SMALL,
        bold: true,
        background: HEADER_FILL,
        align: alignOf(column) ?? 'left',
      }),
    ),
  );

/** What begins a line of a list. */
export const BULLET: Bilingual = { ja: '・', en: '· ' };

/** A sentence of ours with its figures. */
export const say = (
  template: Bilingual,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string => fill(template[language], values);

export const listed = (items: readonly string[], language: Language): string =>
  items.join(language === 'ja' ? '、' : ', ');
