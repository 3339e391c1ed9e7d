/** 会議資料, the second half: earlier actions, customers, hints, and what is to be decided. */
import { formatIsoDay } from '../core/days';
import { figureText, yenText } from '../core/figure-text';
import { DAYS_PER_MONTH } from '../core/measures/tenure';
import type { Look, PlanCell } from '../core/sheet-plan';
import { NO_NAME } from '../core/tables';
import type { OpenAction, ReviewedAction } from '../review/actions';
import { fitted } from './fitted-text';
import { targetCell } from './fitting-yen';
import {
  FIGURE,
  header,
  type Limits,
  LINE,
  line,
  type MeetingLine,
  moreLine,
  quiet,
  section,
  sentence,
  WIDTHS,
} from './meeting-parts';
import { TEXT } from './meeting-texts';
import { BLANK, text } from './plan-cells';
import { BULLET, listed, type ReviewContext, RIGHT, say, SMALL } from './review-parts';
import { effectText, goalText } from './review-sentences';
import { REVIEW_SHEET } from './review-sheet';
import { TEXT as REVIEW } from './review-texts';

const MOST_WON = 5;

export function actionLines({ review, language }: ReviewContext, most: Limits): MeetingLine[] {
  const { done, open } = review.actions;
  const more = Math.max(0, done.length - most.done) + Math.max(0, open.length - most.open);
  return [
    section('actions', TEXT.actions, language),
    ...(done.length + open.length === 0 ? [quiet('actions none', TEXT.noActions[language])] : []),
    ...done.slice(0, most.done).flatMap(doneLines),
    ...open.slice(0, most.open).map(openLine),
    ...moreLine('actions more', more, language),
  ];

  function doneLines({ improvement, kpi, effect }: ReviewedAction, i: number): MeetingLine[] {
    const details = { owner: improvement.owner || '—', kpi: kpi?.name[language] ?? '—' };
    const shown = say(TEXT.doneAction, language, { ...details, action: fitted(improvement.action, 60) });
    const whole = say(TEXT.doneAction, language, { ...details, action: improvement.action });
    const verdict = effectText(effect, kpi, language);
    return [
      line(`done ${i}`, [text(fitted(shown, LINE), SMALL)], `${BULLET[language]}${whole}`),
      line(`effect ${i}`, [text(fitted(`  ${verdict}`, LINE), SMALL)], `  ${verdict}`),
    ];
  }

  function openLine({ improvement, kpi, overdue }: OpenAction, i: number): MeetingLine {
    const { owner, due, action } = improvement;
    const details = [
      owner,
      overdue > 0
        ? say(REVIEW.overdue, language, { days: overdue })
        : due === null
          ? REVIEW.noDue[language]
          : say(TEXT.dueOn, language, { day: formatIsoDay(due) }),
      kpi?.name[language] ?? '',
    ].filter((each) => each !== '');
    const told = (what: string): string =>
      say(TEXT.openAction, language, { action: what, details: listed(details, language) });
    const look: Look = overdue > 0 ? { ...SMALL, color: '#8f2d0a' } : SMALL;
    return line(`open ${i}`, [text(fitted(told(fitted(action, 56)), LINE), look)], told(action));
  }
}

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
      : [sentence('stocks', say(REVIEW.customersSum, language, { ...stocks, new: stocks.newCustomers }))]),
    ...lost.slice(0, most.lost).map(({ customer, rep, days, revenue, reason, lastContact }, i) => {
      const details = [
        reason === '' ? '' : say(TEXT.because, language, { reason: fitted(reason, 30) }),
        say(TEXT.yearYen, language, { yen: yenText(revenue) }),
        say(TEXT.monthsLong, language, { months: figureText(days / DAYS_PER_MONTH, 'months', language) }),
        rep === NO_NAME ? '' : review.facts.tables.reps[rep]!,
        lastContact === null ? '' : say(TEXT.lastContact, language, { day: formatIsoDay(lastContact) }),
      ].filter((each) => each !== '');
      const name = fitted(customers[customer]!, 30);
      return sentence(`lost ${i}`, say(TEXT.lostLine, language, { name, details: listed(details, language) }));
    }),
    ...moreLine('lost more', more, language),
    ...(won.length === 0
      ? []
      : [sentence('won', say(TEXT.wonLine, language, { count: won.length, names: listed(names, language) }))]),
  ];
}

/** Targets to choose from, and room for what is decided. */
export function decisionLines({ review, language }: ReviewContext, most: Limits): MeetingLine[] {
  const { next, restated } = review;
  // Where the present target is out of line first.
  const urgent = [...next].sort((a, b) => Number(isInLine(a.standing)) - Number(isInLine(b.standing)));
  const targets = urgent.slice(0, most.targets).map(({ kpi, evidence, present, standing }) =>
    line(
      `next ${kpi.id}`,
      [
        text(kpi.name[language], SMALL),
        BLANK,
        targetCell(present, kpi.unit, FIGURE, language, RIGHT),
        targetCell(evidence.realistic, kpi.unit, FIGURE, language, RIGHT),
        targetCell(evidence.challenge, kpi.unit, FIGURE, language, RIGHT),
        text(standing === null || standing === 'range' ? '' : REVIEW[standing][language], SMALL),
      ],
      say(TEXT.nextLine, language, {
        kpi: kpi.name[language],
        present: goalText(present, kpi, language),
        realistic: goalText(evidence.realistic, kpi, language),
        challenge: goalText(evidence.challenge, kpi, language),
        count: evidence.n,
      }),
    ),
  );
  const room: Look = { ...SMALL, background: '#f4f7fb' };
  const blank = (i: number): MeetingLine =>
    line(
      `new ${i}`,
      WIDTHS.map((_, column): PlanCell => text(column === 0 ? '□' : '', room)),
      `□ `,
    );
  return [
    section('decide', TEXT.decide, language),
    ...(targets.length === 0
      ? [quiet('next none', REVIEW.noEvidence[language])]
      : [
          header('next', [TEXT.nextKpi, null, REVIEW.present, REVIEW.realistic, REVIEW.challenge], language),
          ...targets,
        ]),
    line(
      'new header',
      WIDTHS.map((_, column) => text(NEW_NAMES[column]?.[language] ?? '', { ...SMALL, bold: true })),
      TEXT.newActionText[language],
    ),
    ...Array.from({ length: most.room }, (_, i) => blank(i)),
    ...(restated.length === 0
      ? []
      : [quiet('restated', say(TEXT.restated, language, { count: restated.length, review: REVIEW_SHEET[language] }))]),
  ];
}

const NEW_NAMES = [TEXT.newAction, null, null, null, null, TEXT.owner, TEXT.due, TEXT.kpi];

const isInLine = (standing: string | null): boolean => standing === 'between' || standing === 'range';
