/** What the parts of 会議資料 share: the page's columns, and lines that say the same in cells and as plain text. */
import type { Bilingual, Language } from '../core/language';
import type { Look, PlanCell } from '../core/sheet-plan';
import { tidySpelling, wellFormed } from '../intake/text';
import { fitted, inLines } from './fitted-text';
import { ACCENT, HEADER_FILL } from './formats';
import { TEXT } from './meeting-texts';
import { rowOf, text } from './plan-cells';
import { QUIET_LOOK, say, SMALL } from './review-parts';
import { REVIEW_SHEET } from './review-sheet';

/** How much of each kind the page shows; what is left out is counted. */
export interface Limits {
  readonly behindRows: number;
  readonly signals: number;
  readonly reps: number;
  /** Actions that are done, and those that are not. */
  readonly done: number;
  readonly open: number;
  readonly lost: number;
  readonly patterns: number;
  /** Of what people wrote of the month. */
  readonly words: number;
  readonly targets: number;
  /** Rows to write new actions into. */
  readonly room: number;
}

/** A row of the page. */
export interface MeetingLine {
  readonly cells: readonly PlanCell[];
  /** What it says as plain text; null: nothing that the line above has not said. */
  readonly said: string | null;
  readonly key: string;
}

/**
 * Together as wide as A4 upright holds at full size: 210 mm less margins of 18 mm are 658 pixels. (Saved as .xlsx, every column
 * is five pixels wider: what other programs take for the room around the text.)
 */
export const WIDTHS = [92, ...Array.from({ length: 7 }, () => 74)];
/** Of every column that holds figures. */
export const FIGURE = 74;
/** Units (see `fitted-text.ts`) over the whole width in small text, and in the headline's. */
export const LINE = 99;
export const HEADLINE = 80;
export const LAST_COLUMN = WIDTHS.length - 1;

export const line = (key: string, cells: readonly PlanCell[], said: string | null): MeetingLine => ({
  key,
  cells: rowOf(WIDTHS.length, cells),
  said: said === null ? null : inert(said),
});

/** A sentence in one row; the plain text has it whole. */
export const sentence = (key: string, said: string, look: Look = SMALL): MeetingLine =>
  line(key, [text(fitted(said, LINE), look)], said);

/** A sentence in at most so many rows. */
export const sentences = (key: string, said: string, rows: number): MeetingLine[] =>
  inLines(said, LINE, rows).map((each, i) => line(`${key} ${i}`, [text(each, SMALL)], i === 0 ? said : null));

export const quiet = (key: string, said: string): MeetingLine => sentence(key, said, QUIET_LOOK);

/** That there is more on 振り返り; nothing for none. */
export const moreLine = (key: string, count: number, language: Language): MeetingLine[] =>
  count <= 0 ? [] : [quiet(key, say(TEXT.more, language, { count, review: REVIEW_SHEET[language] }))];

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
