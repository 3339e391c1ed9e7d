/** 振り返り: what a month, and the quarter that ends with it, came to, why, and what follows from it. */
import type { Bilingual, Language } from '../core/language';
import type { Highlight, PlanCell, SheetPlan } from '../core/sheet-plan';
import { distinctNames } from '../daily/distinct-names';
import { monthName } from '../i18n/period-names';
import type { Review } from '../review/review';
import { ACCENT, asOfText, QUIET, STATUS_LOOKS } from './formats';
import { BLANK, text } from './plan-cells';
import { effectRows, nextRows, openRows, patternRows, tipRows, wordRows } from './review-actions';
import { customerRows, restatedRows } from './review-customers';
import { kpiRows, repRows } from './review-kpis';
import {
  blankRow,
  QUIET_LOOK,
  type ReviewContext,
  type ReviewRow,
  row,
  say,
  sentenceRows,
  WIDTHS,
} from './review-parts';
import { quarterRows } from './review-quarter';
import { resultRows } from './review-result';
import { reviewHeadline } from './review-sentences';
import { TEXT } from './review-texts';

export const REVIEW_SHEET: Bilingual = { ja: '振り返り', en: 'Review' };
export const REVIEW_BLOCK = 'KPI_REVIEW';

const KEY_COLUMN = WIDTHS.length;
const STAMP_COLUMN = WIDTHS.length - 1;
const FROZEN_ROWS = 1;
const STATUS_COLUMN = 5;
/** Units (see `fitted-text.ts`) of a headline over the whole width. */
const HEADLINE = 128;

/** @param names of the sheets on which people write; they may have been renamed */
export function reviewContext(
  review: Review,
  names: Pick<ReviewContext, 'madeAt' | 'improvementsSheet' | 'tipsSheet' | 'language'>,
): ReviewContext {
  return { review, customers: distinctNames(review.facts.tables.customers), ...names };
}

export function reviewPlan(context: ReviewContext): SheetPlan {
  const { language } = context;
  const rows = distinct([
    ...headRows(context),
    blankRow,
    ...resultRows(context),
    ...kpiRows(context),
    ...repRows(context),
    ...customerRows(context),
    ...effectRows(context),
    ...openRows(context),
    ...patternRows(context),
    ...tipRows(context),
    ...nextRows(context),
    ...wordRows(context),
    ...quarterRows(context),
    ...restatedRows(context),
  ]);
  return {
    sheetName: REVIEW_SHEET[language],
    blockName: REVIEW_BLOCK,
    cells: rows.map(({ cells, key }): PlanCell[] => [...cells, key === '' ? BLANK : text(key, { color: QUIET })]),
    rowKeys: {
      firstRow: FROZEN_ROWS,
      column: KEY_COLUMN,
      names: rows.slice(FROZEN_ROWS).map(({ key }) => (key === '' ? [] : [key])),
    },
    highlights: statusHighlights(rows.length),
    frozenRows: FROZEN_ROWS,
    columnWidths: [...WIDTHS, 60],
    hiddenColumn: KEY_COLUMN,
    stamp: { row: 0, column: STAMP_COLUMN },
  };
}

function headRows(context: ReviewContext): ReviewRow[] {
  const { review, improvementsSheet, madeAt, language } = context;
  const title = say(TEXT.title, language, { month: monthName(review.month, language) });
  const made = text(say(TEXT.made, language, { at: madeAt }), { ...QUIET_LOOK, align: 'right' });
  const meta = [closedText(review, language), asOfText(review.facts.asOf, language)].join('   ');
  const { revenue, outlook } = reviewHeadline(review, language);
  const look = { bold: true, size: 11 };
  return [
    row('', [
      text(title, { bold: true, size: 14, color: ACCENT }),
      ...Array.from({ length: STAMP_COLUMN - 1 }, () => BLANK),
      made,
    ]),
    ...sentenceRows('meta', meta, QUIET_LOOK),
    ...sentenceRows('note', say(TEXT.note, language, { sheet: improvementsSheet }), QUIET_LOOK),
    ...sentenceRows('headline', revenue, look, 0, HEADLINE),
    ...sentenceRows('outlook', outlook, look, 0, HEADLINE),
  ];
}

/** `締め 2024/07/01 08:12`, or that the figures may still change, or that a closing was there and cannot be used. */
export function closedText({ closing, history, month }: Review, language: Language): string {
  const reopening = history.reopenings.get(month);
  const why = (text: Bilingual): string =>
    reopening === undefined || reopening.reason === '' ? '' : say(text, language, { reason: reopening.reason });
  if (closing !== null) {
    const { closedAt: at, round } = closing;
    if (reopening === undefined) return say(TEXT.closed, language, { at });
    return say(TEXT.closedAgain, language, { at, round, why: why(TEXT.closedWhy) });
  }
  if (history.damaged.includes(month)) return TEXT.damaged[language];
  if (reopening === undefined) return TEXT.open[language];
  return say(TEXT.reopened, language, { at: reopening.at, why: why(TEXT.reopenedWhy) });
}

/** Rows are known by their keys, so of two equal ones the second gets its number. */
function distinct(rows: readonly ReviewRow[]): ReviewRow[] {
  const seen = new Map<string, number>();
  return rows.map((each) => {
    if (each.key === '') return each;
    const count = (seen.get(each.key) ?? 0) + 1;
    seen.set(each.key, count);
    return count === 1 ? each : { ...each, key: `${each.key} #${count}` };
  });
}

/** One rule a sign: 判定 stands in one of two columns, in all tables. */
function statusHighlights(rows: number): Highlight[] {
  return [STATUS_COLUMN - 1, STATUS_COLUMN].flatMap((column) =>
    STATUS_LOOKS.map(({ sign, look }) => ({
      row: FROZEN_ROWS,
      rows: rows - FROZEN_ROWS,
      column,
      columns: 1,
      formula: (cell: string) => `=LEFT(${cell},1)="${sign}"`,
      look,
    })),
  );
}
