/** What the parts of 会議資料 share: the page's columns, and lines that say the same in cells and as plain text. */
import type { Bilingual, Language } from '../core/language';
import type { Look, PlanCell } from '../core/sheet-plan';
import { tidySpelling, wellFormed } from '../intake/text';
import { fitted } from './fitted-text';
import { ACCENT, HEADER_FILL } from './formats';
import { rowOf, text } from './plan-cells';
import { QUIET_LOOK, SMALL } from './review-parts';

/** A row of the page. */
export interface MeetingLine {
  readonly cells: readonly PlanCell[];
  /** What it says as plain text; null: nothing that the line above has not said. */
  readonly said: string | null;
  readonly key: string;
}

/** Together as wide as A4 upright holds at full size: 210 mm less margins of 19 mm are 650 pixels. */
export const WIDTHS = [124, ...Array.from({ length: 7 }, () => 74)];
/** Units (see `fitted-text.ts`) over the whole width in small text, and in the headline's. */
export const LINE = 104;
export const HEADLINE = 84;
export const LAST_COLUMN = WIDTHS.length - 1;

export const line = (key: string, cells: readonly PlanCell[], said: string | null): MeetingLine => ({
  key,
  cells: rowOf(WIDTHS.length, cells),
  said: said === null ? null : inert(said),
});

/** A sentence in one row; the plain text has it whole. */
export const sentence = (key: string, said: string, look: Look = SMALL): MeetingLine =>
  line(key, [text(fitted(said, LINE), look)], said);

export const quiet = (key: string, said: string): MeetingLine => sentence(key, said, QUIET_LOOK);

export const section = (key: string, title: Bilingual, language: Language): MeetingLine =>
  line(
    `section ${key}`,
    WIDTHS.map((_, column) =>
      text(column === 0 ? title[language] : '', { bold: true, color: ACCENT, background: HEADER_FILL }),
    ),
    `\n${title[language]}`,
  );

export const header = (key: string, names: readonly (Bilingual | null)[], language: Language): MeetingLine =>
  line(
    `${key} header`,
    Array.from({ length: WIDTHS.length }, (_, column) =>
      text(names[column]?.[language] ?? '', { ...QUIET_LOOK, align: column === 0 ? 'left' : 'right' }),
    ),
    null,
  );

/**
 * Text that stays text wherever it is pasted: on one line, without marks that nobody sees, and without the sign by which chats
 * call people. (A line of ours never begins with a sign by which sheets know a formula.)
 */
const inert = (said: string): string => {
  const [, lead = '', rest = ''] = /^(\n?)(.*)$/s.exec(said) ?? [];
  return lead + wellFormed(tidySpelling(rest)).replace(/@/g, '＠');
};
