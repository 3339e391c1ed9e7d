/** What the parts of 会議資料 share: the page's columns, and lines that say the same in cells and as plain text. */
import type { Bilingual, Language } from '../core/language';
import type { LinkTarget, Look, PlanCell } from '../core/sheet-plan';
import { tidySpelling, wellFormed } from '../intake/text';
import { fitted, inLines } from './fitted-text';
import { ACCENT, HEADER_FILL } from './formats';
import { TEXT } from './meeting-texts';
import { BLANK, linked, rowOf, text } from './plan-cells';
import { QUIET_LOOK, say, SMALL } from './review-parts';
import { REVIEW_BLOCK, REVIEW_SHEET } from './review-sheet';

/** How much of each kind the page shows; what is left out is counted. */
export interface Limits {
  /** Rows that a sentence may take; a pattern, which says what was seen and what to try, one more. */
  readonly rows: number;
  readonly behindRows: number;
  readonly signals: number;
  readonly reps: number;
  /** Actions that are done, and those that are not. */
  readonly done: number;
  readonly open: number;
  readonly lost: number;
  readonly patterns: number;
  /** Of what colleagues found to help. */
  readonly tips: number;
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

/** Where the whole of a sentence stands: words of ours, which stand in a formula. */
export interface Whole {
  readonly target: LinkTarget;
  readonly shown: string;
}

/**
 * Together as wide as A4 upright holds at full size: 210 mm less margins of 18 mm are 658 pixels. (Saved as .xlsx, every column
 * is five pixels wider: what other programs take for the room around the text.) The last but one has room for words.
 */
export const WIDTHS = [92, 74, 74, 74, 74, 74, 92, 56];
/** Of every column that holds figures. */
export const FIGURE = 74;
/** Units (see `fitted-text.ts`) over the whole width in small text: Latin letters are narrower than half a full-width one. */
export const LINE: Readonly<Record<Language, number>> = { ja: 99, en: 108 };
/** The same in the headline's text. */
export const HEADLINE = 80;
export const LAST_COLUMN = WIDTHS.length - 1;
/** Where it is told on which row the whole of a sentence stands. */
const WHOLE_COLUMN = LAST_COLUMN - 1;
const BESIDE_WHOLE = 0.75;

export const line = (key: string, cells: readonly PlanCell[], said: string | null): MeetingLine => ({
  key,
  cells: rowOf(WIDTHS.length, cells),
  said: said === null ? null : inert(said),
});

/** A sentence of ours that is short enough for one row. */
export const sentence = (key: string, said: string, language: Language, look: Look = SMALL): MeetingLine =>
  line(key, [text(fitted(said, LINE[language]), look)], said);

/**
 * A sentence in at most so many rows; where it is cut, the last one ends with … and tells where the whole stands. The plain text
 * has it whole.
 */
export function sentences(
  key: string,
  said: string,
  rows: number,
  language: Language,
  whole: Whole = onReview(language),
): MeetingLine[] {
  const isCut = inLines(said, LINE[language], Infinity).length > rows;
  const lines = inLines(said, LINE[language], rows, isCut ? besideWhole(language) : undefined);
  return lines.map((each, i) =>
    line(
      i === 0 ? key : `${key} ${i}`,
      isCut && i === lines.length - 1 ? withWhole(each, whole) : [text(each, SMALL)],
      i === 0 ? said : null,
    ),
  );
}

/** Units of a row that tells where the whole stands. */
export const besideWhole = (language: Language): number => Math.floor(LINE[language] * BESIDE_WHOLE);

export const withWhole = (said: string, { target, shown }: Whole, look: Look = SMALL): PlanCell[] => [
  text(said, look),
  ...Array.from({ length: WHOLE_COLUMN - 1 }, () => BLANK),
  linked(target, `→ ${shown}`, { ...SMALL, color: ACCENT }),
];

const onReview = (language: Language): Whole => ({
  target: { blockName: REVIEW_BLOCK, row: 0, column: 0 },
  shown: REVIEW_SHEET[language],
});

/** @param sheetName what it is called now @param sheet what the add-on calls it @param row from 1 */
export const onRow = (sheetName: string, sheet: Bilingual, row: number, language: Language): Whole => ({
  target: { sheetName, row, column: 1 },
  shown: say(TEXT.onRow, language, { sheet: sheet[language], row }),
});

export const quiet = (key: string, said: string, language: Language): MeetingLine =>
  sentence(key, said, language, QUIET_LOOK);

/** That there is more on 振り返り; nothing for none. */
export const moreLine = (key: string, count: number, language: Language): MeetingLine[] =>
  count <= 0 ? [] : [quiet(key, say(TEXT.more, language, { count, review: REVIEW_SHEET[language] }), language)];

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
