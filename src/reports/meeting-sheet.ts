/** 会議資料: one A4 page to hold a 30-minute meeting from, and the same as plain text. */
import type { Bilingual } from '../core/language';
import type { PlanCell, SheetPlan } from '../core/sheet-plan';
import { monthName } from '../i18n/period-names';
import { inLines } from './fitted-text';
import { ACCENT, asOfText, QUIET, STATUS_LOOKS } from './formats';
import { actionLines, customerLines, decisionLines } from './meeting-decisions';
import { hintLines } from './meeting-hints';
import { HEADLINE, LAST_COLUMN, type Limits, line, type MeetingLine, quiet, WIDTHS } from './meeting-parts';
import { changeLines, resultLines } from './meeting-results';
import { TEXT } from './meeting-texts';
import { BLANK, text } from './plan-cells';
import { QUIET_LOOK, type ReviewContext, say } from './review-parts';
import { reviewHeadline } from './review-sentences';
import { closedText, REVIEW_SHEET } from './review-sheet';
import { TEXT as REVIEW } from './review-texts';

export const MEETING_SHEET: Bilingual = { ja: '会議資料', en: 'Meeting' };
export const MEETING_BLOCK = 'KPI_MEETING';

/** Rows of 21 pixels that an upright A4 page holds at full size, margins of 19 mm left: 259 mm are 979 pixels. */
export const PAGE_ROWS = 46;
const STATUS_COLUMN = 5;
/** Of each of the two headlines. */
const HEADLINES = 2;

export function meetingPlan(context: ReviewContext): SheetPlan {
  const lines = meetingLines(context);
  return {
    sheetName: MEETING_SHEET[context.language],
    blockName: MEETING_BLOCK,
    cells: lines.map(({ cells, key }): PlanCell[] => [...cells, text(key, { color: QUIET })]),
    rowKeys: { firstRow: 1, column: WIDTHS.length, names: lines.slice(1).map(({ key }) => [key]) },
    highlights: STATUS_LOOKS.map(({ sign, look }) => ({
      row: 1,
      rows: lines.length - 1,
      column: STATUS_COLUMN,
      columns: 1,
      formula: (cell: string) => `=LEFT(${cell},1)="${sign}"`,
      look,
    })),
    frozenRows: 0,
    columnWidths: [...WIDTHS, 60],
    hiddenColumn: WIDTHS.length,
    stamp: { row: 0, column: LAST_COLUMN },
  };
}

/** The page as text to paste into a chat or a mail, one line a statement; what a cell has no room for stands there whole. */
export const meetingText = (context: ReviewContext): string =>
  meetingLines(context)
    .flatMap(({ said }) => said ?? [])
    .join('\n');

/** As much as the page holds; rows that stay free are room to write. */
function meetingLines(context: ReviewContext): MeetingLine[] {
  const page = (most: Limits): MeetingLine[] => [
    ...headLines(context),
    ...resultLines(context),
    ...changeLines(context, most),
    ...actionLines(context, most),
    ...customerLines(context, most),
    ...hintLines(context, most),
    ...decisionLines(context, most),
  ];
  const most = LIMITS.find((each) => page(each).length <= PAGE_ROWS) ?? LIMITS[LIMITS.length - 1]!;
  const free = Math.max(0, PAGE_ROWS - page(most).length);
  return page({ ...most, room: Math.max(most.room, Math.min(MOST_ROOM, most.room + free)) });
}

const MOST_ROOM = 4;

/** From plenty to the least from which a meeting can be held, which always fits. */
// prettier-ignore
const LIMITS: readonly Limits[] = [
  { rows: 2, behindRows: 4, signals: 6, reps: 5, done: 4, open: 6, lost: 5, patterns: 2, tips: 2, words: 3, targets: 6, room: 4 },
  { rows: 2, behindRows: 3, signals: 5, reps: 4, done: 3, open: 5, lost: 4, patterns: 2, tips: 2, words: 3, targets: 5, room: 3 },
  { rows: 2, behindRows: 3, signals: 4, reps: 3, done: 2, open: 4, lost: 3, patterns: 2, tips: 1, words: 2, targets: 5, room: 2 },
  { rows: 2, behindRows: 2, signals: 3, reps: 3, done: 2, open: 3, lost: 3, patterns: 2, tips: 1, words: 2, targets: 4, room: 2 },
  { rows: 2, behindRows: 2, signals: 3, reps: 2, done: 2, open: 3, lost: 2, patterns: 2, tips: 1, words: 1, targets: 3, room: 2 },
  { rows: 1, behindRows: 2, signals: 3, reps: 2, done: 2, open: 3, lost: 2, patterns: 2, tips: 1, words: 1, targets: 3, room: 2 },
  { rows: 1, behindRows: 1, signals: 2, reps: 1, done: 1, open: 3, lost: 2, patterns: 2, tips: 1, words: 1, targets: 2, room: 2 },
  { rows: 1, behindRows: 1, signals: 1, reps: 1, done: 1, open: 2, lost: 1, patterns: 1, tips: 1, words: 0, targets: 2, room: 2 },
];

function headLines({ review, improvementsSheet, madeAt, language }: ReviewContext): MeetingLine[] {
  const title = say(TEXT.title, language, { month: monthName(review.month, language) });
  const made = say(REVIEW.made, language, { at: madeAt });
  const { revenue, outlook } = reviewHeadline(review, language);
  const shown = [revenue, outlook].flatMap((each) => (each === '' ? [] : inLines(each, HEADLINE, HEADLINES)));
  return [
    line(
      'title',
      [
        text(title, { bold: true, size: 14, color: ACCENT }),
        ...Array.from({ length: LAST_COLUMN - 1 }, () => BLANK),
        text(made, { ...QUIET_LOOK, align: 'right' }),
      ],
      language === 'ja' ? `【${title}】` : title,
    ),
    quiet(
      'meta',
      say(TEXT.meta, language, {
        closed: closedText(review, language),
        asOf: asOfText(review.facts.asOf, language),
        review: REVIEW_SHEET[language],
        improvements: improvementsSheet,
      }),
      language,
    ),
    ...shown.map((each, i) =>
      line(
        `headline ${i}`,
        [text(each, { bold: true, size: 11 })],
        i === 0 ? [revenue, outlook].filter((each) => each !== '').join(language === 'ja' ? '' : ' ') : null,
      ),
    ),
  ];
}
