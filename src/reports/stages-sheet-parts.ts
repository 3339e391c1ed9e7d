/** What the parts of 段階 share: what it is made of, its columns, its rows. */
import type { Facts } from '../core/facts';
import { figureText } from '../core/figure-text';
import type { Bilingual, Language } from '../core/language';
import type { Look, PlanCell } from '../core/sheet-plan';
import { ratio } from '../core/stats';
import type { CustomerHealth } from '../daily/customer-health';
import type { Plan } from '../daily/plan/types';
import type { Road } from '../daily/roads';
import { FEWEST_CASES } from '../daily/thresholds';
import { ACCENT, HEADER_FILL, numberFormat, QUIET } from './formats';
import { number, rowOf, text } from './plan-cells';

export interface StagesInput {
  readonly facts: Facts;
  readonly health: readonly CustomerHealth[];
  /** The week of 今日の予定. */
  readonly plan: Plan;
  readonly refreshedAt: string;
  readonly language: Language;
}

/** The input, the roads, and the names that tell customers apart. */
export interface StagesContext extends StagesInput {
  readonly roads: readonly Road[];
  readonly customers: readonly string[];
}

/** A row, and the key by which it is known at the next refresh; '' = none. Keys are never read, so they have no language. */
export interface StagesRow {
  readonly cells: readonly PlanCell[];
  readonly key: string;
}

/** Of the columns that show something; the hidden key stands behind them. */
export const WIDTHS = [124, ...Array.from({ length: 12 }, () => 78)];

export const SMALL: Look = { size: 9 };
export const RIGHT: Look = { ...SMALL, align: 'right' };
export const QUIET_LOOK: Look = { color: QUIET, size: 9 };
/** Too few cases to rest on. */
const THIN = '#8a8a8a';

export const row = (key: string, cells: readonly PlanCell[]): StagesRow => ({
  key,
  cells: rowOf(WIDTHS.length, cells),
});
export const blankRow: StagesRow = row('', []);
export const sectionRow = (key: string, title: string): StagesRow =>
  row(`section ${key}`, [text(title, { bold: true, color: ACCENT })]);
/** A sentence over the whole width. */
export const noteRow = (key: string, sentence: string, look: Look = QUIET_LOOK): StagesRow =>
  row(key, [text(sentence, look)]);

/** A name left out is ''. @param isText whether the column holds text, which begins at the left */
export const headerRow = (
  key: string,
  names: readonly (Bilingual | null)[],
  language: Language,
  isText: (column: number) => boolean = (column) => column === 0,
): StagesRow =>
  row(
    key,
    Array.from({ length: WIDTHS.length }, (_, column) =>
      text(names[column]?.[language] ?? '', {
        ...SMALL,
        bold: true,
        background: HEADER_FILL,
        align: isText(column) ? 'left' : 'right',
      }),
    ),
  );

/** A number of customers; 0 stands back. */
export const customersCell = (count: number, language: Language): PlanCell =>
  number(count, numberFormat('companies', language), count === 0 ? { ...RIGHT, color: THIN } : RIGHT);
/** The n beside a share. */
export const casesCell = (count: number): PlanCell => number(count, '#,##0', { ...RIGHT, color: QUIET });
/** A share of so many cases: a dash of none, grey of few. */
export const shareCell = (part: number, whole: number): PlanCell =>
  number(ratio(part, whole), '0%', whole < FEWEST_CASES ? { ...RIGHT, color: THIN } : RIGHT);
export const daysCell = (days: number | null, cases: number, language: Language): PlanCell =>
  number(days, language === 'ja' ? '0"日"' : '0', cases < FEWEST_CASES ? { ...RIGHT, color: THIN } : RIGHT);

/** `45%`, in a sentence. */
export const percent = (part: number, whole: number): string => `${Math.round((ratio(part, whole) ?? 0) * 100)}%`;
export const companies = (count: number, language: Language): string => figureText(count, 'companies', language);
