/** The rows of データ確認: cells by column, and the key by which a row is known at the next refresh. */
import type { Bilingual } from '../core/language';
import type { LinkTarget, Look, PlanCell } from '../core/sheet-plan';
import { ACCENT, QUIET } from './formats';

/** Columns of the block, from 0. */
export const COLUMN = { weight: 0, sheet: 1, row: 2, column: 3, read: 4, why: 5, todo: 6, answer: 7, key: 8 } as const;
export const COLUMNS = Object.keys(COLUMN).length;

export interface CheckRow {
  /** '' above the rows that may move. */
  readonly key: string;
  readonly cells: readonly PlanCell[];
}

/** Always sign and word together. */
export const WEIGHT_TEXT = {
  error: { ja: '▲ 未使用', en: '▲ Not used' },
  question: { ja: '◇ 質問', en: '◇ Question' },
  warning: { ja: '△ 確認', en: '△ Check' },
  info: { ja: '― 参考', en: '― Note' },
  answered: { ja: '◎ 回答済み', en: '◎ Answered' },
} satisfies Record<string, Bilingual>;

export const text = (value: string, look: Look = {}): PlanCell => ({ value: value === '' ? null : value, look });

/** A number, or a span of rows, that leads somewhere. */
export const link = (target: LinkTarget, shown: number | string): PlanCell => ({
  value: { link: target, text: String(shown) },
  look: { color: ACCENT, align: 'center' },
});

export function row(key: string, cells: Partial<Record<Exclude<keyof typeof COLUMN, 'key'>, PlanCell>>): CheckRow {
  const all = Array.from({ length: COLUMNS }, (): PlanCell => ({ value: null }));
  for (const [name, cell] of Object.entries(cells)) all[COLUMN[name as keyof typeof COLUMN]] = cell;
  all[COLUMN.key] = text(key, { color: QUIET });
  return { key, cells: all };
}

/** A row between two sections. */
export const blankRow = (key: string): CheckRow => row(key, {});
