/** 振り返り, the quarter: its result, its KPIs against their goals, how the customers changed and why, and each rep. */
import { changeText } from '../core/figure-text';
import { monthName, spanName } from '../i18n/period-names';
import type { RepQuarter, ReviewedQuarter } from '../review/quarter';
import { changeCell, figureCell, targetCell } from './fitting-yen';
import { number, text } from './plan-cells';
import {
  blankRow,
  CENTER,
  FIGURE,
  headerRow,
  listed,
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
import { alignOf, gapRows, revenueRow } from './review-result';
import { statusText } from './review-sentences';
import { TEXT } from './review-texts';

const MOST_REASONS = 6;

/** None unless the month ends a quarter. */
export function quarterRows(context: ReviewContext): ReviewRow[] {
  const { review, language } = context;
  const { quarter } = review;
  if (quarter === null) return [];
  const { number: place, revenue, openMonths, customers } = quarter;
  const span = spanName(revenue.span, language);
  const months = listed(
    openMonths.map((month) => monthName(month, language)),
    language,
  );
  const closed = openMonths.length === 0 ? TEXT.quarterClosed[language] : say(TEXT.quarterOpen, language, { months });
  return [
    sectionRow('quarter', say(TEXT.quarter, language, { number: place, span })),
    ...sentenceRows('quarter closed', closed, QUIET_LOOK),
    headerRow(
      'quarter',
      [null, TEXT.actual, TEXT.goal, TEXT.difference, TEXT.attainment, TEXT.status, TEXT.against],
      language,
      alignOf,
    ),
    revenueRow('quarter revenue', say(TEXT.revenueOfQuarter, language, { number: place }), revenue, context),
    ...kpiRows(quarter, context),
    ...gapRows('quarter gap', revenue, context),
    ...sentenceRows(
      'quarter customers',
      say(TEXT.quarterCustomers, language, {
        won: customers.won.length,
        returned: customers.won.filter(({ kind }) => kind === 'returned').length,
        lost: customers.lost.length,
      }),
    ),
    ...reasonRows(quarter, context),
    ...repRows(quarter, context),
    blankRow,
  ];
}

function kpiRows({ kpis }: ReviewedQuarter, { language }: ReviewContext): ReviewRow[] {
  return kpis
    .filter(({ kpi }) => kpi.id !== 'revenue' && kpi.id !== 'kgi-progress')
    .map(({ kpi, figure }) => {
      const { value, goal } = figure;
      const difference = value === null || goal?.kind !== 'value' ? null : value - goal.value;
      return row(`quarter ${kpi.id}`, [
        text(kpi.name[language], SMALL),
        figureCell(value, kpi.unit, FIGURE, language, RIGHT),
        targetCell(goal, kpi.unit, FIGURE, language, RIGHT),
        changeCell(difference, kpi.unit, FIGURE, language, RIGHT),
        text('', RIGHT),
        text(statusText(figure, language), CENTER),
      ]);
    });
}

function reasonRows({ reasons }: ReviewedQuarter, { language }: ReviewContext): ReviewRow[] {
  if (reasons.length === 0) return [];
  const told = reasons
    .slice(0, MOST_REASONS)
    .map(({ reason, count }) =>
      say(TEXT.quarterReason, language, { reason: reason === '' ? TEXT.noReason[language] : reason, count }),
    );
  const more = reasons.length > MOST_REASONS ? [...told, '…'] : told;
  return sentenceRows('quarter reasons', say(TEXT.quarterReasons, language, { reasons: listed(more, language) }));
}

function repRows({ reps }: ReviewedQuarter, { language }: ReviewContext): ReviewRow[] {
  if (reps.length === 0) return [];
  const names = [TEXT.rep, TEXT.revenueShort, TEXT.onQuarter, TEXT.visits, TEXT.wonLost, null, TEXT.openingCustomers];
  return [
    headerRow('quarter reps', names, language, (column) => (column === 0 ? 'left' : 'right')),
    ...reps.map((each) => repRow(each)),
  ];

  function repRow({ rep, opening, visits, won, lost, revenue, revenueBefore }: RepQuarter): ReviewRow {
    return row(`quarter rep ${rep}`, [
      text(rep, SMALL),
      figureCell(revenue, 'yen', FIGURE, language, RIGHT),
      changeCell(revenue - revenueBefore, 'yen', FIGURE, language, RIGHT),
      number(visits, '#,##0', RIGHT),
      text(`${changeText(won, 'companies', language)} / ${changeText(-lost, 'companies', language)}`, RIGHT),
      text('', RIGHT),
      number(opening, '#,##0', { ...RIGHT, ...QUIET_LOOK, align: 'right' }),
    ]);
  }
}
