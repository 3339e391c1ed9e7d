/** 振り返り, the result: revenue against its goal, the KGI, and the difference by lever. */
import { figureText } from '../core/figure-text';
import type { Bilingual } from '../core/language';
import type { Look, PlanCell } from '../core/sheet-plan';
import { monthName } from '../i18n/period-names';
import type { RevenueReference, RevenueResult } from '../review/revenue-result';
import { changeCell, figureCell } from './fitting-yen';
import { STATUS_TEXT } from './formats';
import { DASH, number, text } from './plan-cells';
import {
  blankRow,
  CENTER,
  FIGURE,
  headerRow,
  QUIET_LOOK,
  type ReviewContext,
  type ReviewRow,
  RIGHT,
  row,
  say,
  sectionRow,
  sentenceRows,
  SMALL,
} from './review-parts';
import { GAP_PARTS, revenueStanding } from './review-sentences';
import { TEXT } from './review-texts';

const NAMES: Readonly<Record<RevenueReference['kind'], Bilingual>> = {
  target: TEXT.targetName,
  kgi: TEXT.kgiPart,
  'last-year': TEXT.lastYearName,
};

const STATUS_COLUMN = 5;
export const alignOf = (column: number): Look['align'] =>
  column === STATUS_COLUMN ? 'center' : column === 0 || column > STATUS_COLUMN ? 'left' : 'right';

export function resultRows(context: ReviewContext): ReviewRow[] {
  const { review, language } = context;
  const { revenue, kgi, month } = review;
  const name = say(TEXT.revenueOf, language, { month: monthName(month, language) });
  const kgiCells = (): PlanCell[] => [
    text(TEXT.kgiToDate[language], SMALL),
    figureCell(kgi.actual, 'yen', FIGURE, language, RIGHT),
    figureCell(kgi.target, 'yen', FIGURE, language, RIGHT),
    changeCell(kgi.difference, 'yen', FIGURE, language, RIGHT),
    number(kgi.attainment, '0.0%', RIGHT),
    text(STATUS_TEXT[kgi.status][language], CENTER),
    text(
      kgi.pace === null ? DASH : say(TEXT.kgiPace, language, { pace: figureText(kgi.pace.share, 'ratio', language) }),
      SMALL,
    ),
  ];
  return [
    sectionRow('result', TEXT.result[language]),
    headerRow(
      'result',
      [null, TEXT.actual, TEXT.goal, TEXT.difference, TEXT.attainment, TEXT.status, TEXT.against],
      language,
      alignOf,
    ),
    revenueRow('revenue', name, revenue, context),
    ...(kgi.target === null ? [] : [row('kgi', kgiCells())]),
    ...(revenue.reference === null ? sentenceRows('no goal', TEXT.nothingAgainst[language], QUIET_LOOK) : []),
    ...gapRows('gap', revenue, context),
    blankRow,
  ];
}

export function revenueRow(
  key: string,
  name: string,
  revenue: RevenueResult,
  { review, language }: ReviewContext,
): ReviewRow {
  const { actual, reference } = revenue;
  const { difference, attainment, status } = revenueStanding(revenue, review.facts.settings);
  return row(key, [
    text(name, SMALL),
    figureCell(actual, 'yen', FIGURE, language, { ...RIGHT, bold: true }),
    figureCell(reference?.yen ?? null, 'yen', FIGURE, language, RIGHT),
    changeCell(difference, 'yen', FIGURE, language, { ...RIGHT, bold: true }),
    number(attainment, '0.0%', RIGHT),
    text(status === null ? DASH : STATUS_TEXT[status][language], CENTER),
    text(reference === null ? DASH : NAMES[reference.kind][language], SMALL),
  ]);
}

export function gapRows(key: string, { gap, reference }: RevenueResult, { language }: ReviewContext): ReviewRow[] {
  if (reference === null) return [];
  if (gap === null) return sentenceRows(`${key} none`, TEXT.noLevers[language], QUIET_LOOK);
  const restated = gap.restated === 0 ? [] : ([[TEXT.restatedLever, gap.restated]] as const);
  const parts: (readonly [Bilingual, number])[] = [
    ...GAP_PARTS.map((lever) => [TEXT[lever], gap[lever]] as const),
    ...restated,
    [TEXT.total, gap.total],
  ];
  const yen = (value: number, i: number): PlanCell =>
    changeCell(value, 'yen', FIGURE, language, { ...RIGHT, bold: i === parts.length - 1 });
  return [
    headerRow(key, [TEXT.gap, ...parts.map(([name]) => name)], language),
    row(key, [text('', SMALL), ...parts.map(([, value], i) => yen(value, i))]),
  ];
}
