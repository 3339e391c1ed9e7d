/** 会議資料, the second half: earlier actions, customers, hints, and what is to be decided. */
import { formatIsoDay } from '../core/days';
import { figureText, yenText } from '../core/figure-text';
import { DAYS_PER_MONTH } from '../core/measures/tenure';
import type { Language } from '../core/language';
import type { Look, PlanCell } from '../core/sheet-plan';
import { NO_NAME } from '../core/tables';
import type { Improvement } from '../intake/improvements';
import type { OpenAction, ReviewedAction } from '../review/actions';
import type { NextTarget } from '../review/next-targets';
import { fitted, widthOf } from './fitted-text';
import { targetCell } from './fitting-yen';
import { IMPROVEMENTS_SHEET } from './improvements-sheet';
import {
  besideWhole,
  FIGURE,
  header,
  type Limits,
  LINE,
  line,
  type MeetingLine,
  moreLine,
  onRow,
  quiet,
  section,
  sentence,
  sentences,
  WIDTHS,
  withWhole,
} from './meeting-parts';
import { TEXT } from './meeting-texts';
import { BLANK, text } from './plan-cells';
import { challengeCell } from './review-actions';
import { listed, type ReviewContext, RIGHT, say, SMALL } from './review-parts';
import { effectText, goalText, standingText } from './review-sentences';
import { REVIEW_SHEET } from './review-sheet';
import { TEXT as REVIEW } from './review-texts';

const MOST_WON = 5;

export function actionLines(context: ReviewContext, most: Limits): MeetingLine[] {
  const { review, improvementsSheet, language } = context;
  const { done, open } = review.actions;
  const more = Math.max(0, done.length - most.done) + Math.max(0, open.length - most.open);
  if (!hasActions(context))
    return [section('actions', TEXT.actionsNone, language), quiet('actions none', TEXT.noActions[language], language)];
  return [
    section('actions', TEXT.actions, language),
    ...done.slice(0, most.done).flatMap(doneLines),
    ...open.slice(0, most.open).map(openLine),
    ...moreLine('actions more', more, language),
  ];

  function doneLines({ improvement, kpi, effect }: ReviewedAction, i: number): MeetingLine[] {
    const details = { owner: improvement.owner || '—', kpi: kpi?.name[language] ?? '—' };
    const verdict = effectText(effect, kpi, language);
    return [
      actionLine(`done ${i}`, (action) => say(TEXT.doneAction, language, { ...details, action }), improvement),
      ...sentences(`effect ${i}`, `  ${verdict}`, most.rows, language),
    ];
  }

  function openLine({ improvement, kpi, overdue }: OpenAction, i: number): MeetingLine {
    const { owner, due } = improvement;
    const details = [
      owner,
      overdue > 0
        ? say(REVIEW.overdue, language, { days: overdue })
        : due === null
          ? REVIEW.noDue[language]
          : say(TEXT.dueOn, language, { day: formatIsoDay(due) }),
      kpi?.name[language] ?? '',
    ].filter((each) => each !== '');
    const told = (action: string): string =>
      say(TEXT.openAction, language, { action, details: listed(details, language) });
    return actionLine(`open ${i}`, told, improvement, overdue > 0 ? { ...SMALL, color: '#8f2d0a' } : SMALL);
  }

  /** In one row: who and when stay, of a long action the beginning, and the row where the whole of it stands. */
  function actionLine(
    key: string,
    told: (action: string) => string,
    { action, row }: Improvement,
    look: Look = SMALL,
  ): MeetingLine {
    const all = told(action);
    if (widthOf(all) <= LINE[language]) return line(key, [text(all, look)], all);
    const units = besideWhole(language);
    const shown = fitted(told(fitted(action, Math.max(FEWEST_UNITS, units - widthOf(told(''))))), units);
    return line(key, withWhole(shown, onRow(improvementsSheet, IMPROVEMENTS_SHEET, row, language), look), all);
  }
}

/** Of an action at least so much, however long the name of its owner is. */
const FEWEST_UNITS = 20;

/** Without earlier actions there is nothing to go through, and more time to decide. */
const hasActions = ({ review }: ReviewContext): boolean => review.actions.done.length + review.actions.open.length > 0;

export function customerLines({ review, customers, language }: ReviewContext, most: Limits): MeetingLine[] {
  const { lost, won } = review.customers;
  const stocks = review.closing?.stocks.get(null) ?? review.record.measures(review.month)?.stocks;
  const names = won.slice(0, MOST_WON).map(({ customer }) => fitted(customers[customer]!, 24));
  if (won.length > MOST_WON) names.push('…');
  const more = lost.length - most.lost;
  return [
    section('customers', TEXT.customers, language),
    ...(stocks === undefined
      ? []
      : [sentence('stocks', say(REVIEW.customersSum, language, { ...stocks, new: stocks.newCustomers }), language)]),
    ...lost.slice(0, most.lost).flatMap(({ customer, rep, days, revenue, reason, lastContact }, i) => {
      const details = [
        reason === '' ? '' : say(TEXT.because, language, { reason: fitted(reason, 30) }),
        say(TEXT.yearYen, language, { yen: yenText(revenue) }),
        say(TEXT.monthsLong, language, { months: figureText(days / DAYS_PER_MONTH, 'months', language) }),
        rep === NO_NAME ? '' : review.facts.tables.reps[rep]!,
        lastContact === null ? '' : say(TEXT.lastContact, language, { day: formatIsoDay(lastContact) }),
      ].filter((each) => each !== '');
      const name = fitted(customers[customer]!, 30);
      const said = say(TEXT.lostLine, language, { name, details: listed(details, language) });
      return sentences(`lost ${i}`, said, most.rows, language);
    }),
    ...moreLine('lost more', more, language),
    ...(won.length === 0
      ? []
      : sentences(
          'won',
          say(TEXT.wonLine, language, { count: won.length, names: listed(names, language) }),
          most.rows,
          language,
        )),
  ];
}

/** Targets to choose from, and room for what is decided. */
export function decisionLines(context: ReviewContext, most: Limits): MeetingLine[] {
  const { review, language } = context;
  const { next, restated } = review;
  // Where the present target is out of line first.
  const urgent = [...next].sort((a, b) => Number(isInLine(a.standing)) - Number(isInLine(b.standing)));
  const targets = urgent.slice(0, most.targets).map((each) => targetLine(each, language));
  const room: Look = { ...SMALL, background: '#f4f7fb' };
  const blank = (i: number): MeetingLine =>
    line(
      `new ${i}`,
      WIDTHS.map((_, column): PlanCell => text(column === 0 ? '□' : '', room)),
      `□ `,
    );
  return [
    section('decide', hasActions(context) ? TEXT.decide : TEXT.decideLonger, language),
    ...(targets.length === 0
      ? [quiet('next none', REVIEW.noEvidence[language], language)]
      : [
          header('next', [TEXT.nextKpi, null, REVIEW.present, REVIEW.realistic, REVIEW.challenge], language),
          ...targets,
          ...moreLine('next more', urgent.length - targets.length, language),
        ]),
    line(
      'new header',
      WIDTHS.map((_, column) => text(NEW_NAMES[column]?.[language] ?? '', { ...SMALL, bold: true })),
      TEXT.newActionText[language],
    ),
    ...Array.from({ length: most.room }, (_, i) => blank(i)),
    ...(restated.length === 0
      ? []
      : [
          quiet(
            'restated',
            say(TEXT.restated, language, { count: restated.length, review: REVIEW_SHEET[language] }),
            language,
          ),
        ]),
  ];
}

function targetLine(next: NextTarget, language: Language): MeetingLine {
  const { kpi, evidence, present } = next;
  const remark = standingText(next, language);
  const isRange = evidence.realistic.kind === 'range';
  const said = say(isRange ? TEXT.nextRange : TEXT.nextLine, language, {
    kpi: kpi.name[language],
    present: goalText(present, kpi, language),
    realistic: goalText(evidence.realistic, kpi, language),
    challenge: goalText(evidence.challenge, kpi, language),
    count: evidence.n,
  });
  return line(
    `next ${kpi.id}`,
    [
      text(kpi.name[language], SMALL),
      BLANK,
      targetCell(present, kpi.unit, FIGURE, language, RIGHT),
      targetCell(evidence.realistic, kpi.unit, FIGURE, language, RIGHT),
      challengeCell(evidence, kpi, FIGURE, language),
      // Away from the figure, which ends at the right.
      text(remark === null ? '' : `  ${remark}`, SMALL),
    ],
    // Of a range the sentence has said it.
    remark === null || isRange ? said : say(TEXT.remarked, language, { line: said, remark }),
  );
}

const NEW_NAMES = [TEXT.newAction, null, null, null, TEXT.owner, TEXT.due, TEXT.kpi];

const isInLine = (standing: string | null): boolean => standing === 'between' || standing === 'range';
