/** 会議資料, the first half: where the month stands, and what has really changed. */
import { changeText, figureText, yenText } from '../core/figure-text';
import type { Bilingual, Language } from '../core/language';
import { formatMonth, monthOfYear } from '../core/periods';
import type { PlanCell } from '../core/sheet-plan';
import type { RevenueReference, RevenueResult } from '../review/revenue-result';
import type { ReviewFigure } from '../review/review-figures';
import { changeCell, figureCell } from './fitting-yen';
import { inLines } from './fitted-text';
import { STATUS_TEXT } from './formats';
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
  sentences,
} from './meeting-parts';
import { TEXT } from './meeting-texts';
import { number, text } from './plan-cells';
import { BULLET, CENTER, listed, type ReviewContext, RIGHT, say, SMALL } from './review-parts';
import { GAP_PARTS, goalText, repSignalText, revenueStanding, signalLines, statusText } from './review-sentences';
import { REVIEW_SHEET } from './review-sheet';
import { TEXT as REVIEW } from './review-texts';

const REFERENCES: Readonly<Record<RevenueReference['kind'], Bilingual>> = {
  target: REVIEW.targetName,
  kgi: REVIEW.kgiPart,
  'last-year': REVIEW.lastYearName,
};

export function resultLines(context: ReviewContext): MeetingLine[] {
  const { review, language } = context;
  const { revenue, quarter, kgi, month } = review;
  // Short: the page says of which year it is.
  const name = say(TEXT.revenueOf, language, { month: language === 'ja' ? monthOfYear(month) : formatMonth(month) });
  const names = [null, REVIEW.actual, REVIEW.goal, REVIEW.difference, REVIEW.attainment, REVIEW.status];
  return [
    section('result', TEXT.result, language),
    header('result', names, language),
    revenueLine('revenue', name, revenue, context),
    ...(quarter === null
      ? []
      : [
          revenueLine(
            'quarter',
            say(TEXT.revenueOfQuarter, language, { number: quarter.number }),
            quarter.revenue,
            context,
          ),
        ]),
    ...(kgi.target === null ? [] : [kgiLine(context)]),
    ...gapLines(revenue, context),
  ];
}

function revenueLine(
  key: string,
  name: string,
  result: RevenueResult,
  { review, language }: ReviewContext,
): MeetingLine {
  const { actual, reference } = result;
  const goal = reference?.yen ?? null;
  const { difference, attainment, status } = revenueStanding(result, review.facts.settings);
  const word = status === null ? '' : STATUS_TEXT[status][language];
  const shown = { name, actual: actual === null ? '—' : yenText(actual) };
  const said =
    difference === null
      ? say(TEXT.plain, language, shown)
      : say(TEXT.against, language, {
          ...shown,
          reference: REFERENCES[reference!.kind][language],
          goal: yenText(goal!),
          difference: changeText(difference, 'yen', language),
        });
  const cells: PlanCell[] = [
    text(name, SMALL),
    figureCell(actual, 'yen', FIGURE, language, { ...RIGHT, bold: true }),
    figureCell(goal, 'yen', FIGURE, language, RIGHT),
    changeCell(difference, 'yen', FIGURE, language, { ...RIGHT, bold: true }),
    number(attainment, '0.0%', RIGHT),
    text(word, CENTER),
    text(reference === null ? '' : REFERENCES[reference.kind][language], SMALL),
  ];
  return line(key, cells, `${BULLET[language]}${said} ${word}`);
}

function kgiLine({ review, language }: ReviewContext): MeetingLine {
  const { actual, target, difference, attainment, pace, status } = review.kgi;
  const share = pace === null ? '—' : figureText(pace.share, 'ratio', language);
  const said = say(TEXT.kgi, language, {
    actual: actual === null ? '—' : yenText(actual),
    goal: target === null ? '—' : yenText(target),
    percent: attainment === null ? '—' : figureText(attainment, 'ratio', language),
    pace: share,
    status: STATUS_TEXT[status][language],
  });
  const cells: PlanCell[] = [
    text(REVIEW.kgiToDate[language], SMALL),
    figureCell(actual, 'yen', FIGURE, language, RIGHT),
    figureCell(target, 'yen', FIGURE, language, RIGHT),
    changeCell(difference, 'yen', FIGURE, language, RIGHT),
    number(attainment, '0.0%', RIGHT),
    text(STATUS_TEXT[status][language], CENTER),
    text(say(REVIEW.kgiPace, language, { pace: share }), SMALL),
  ];
  return line('kgi', cells, `${BULLET[language]}${said}`);
}

/** The levers side by side, then what they come to. */
function gapLines({ gap }: RevenueResult, { language }: ReviewContext): MeetingLine[] {
  if (gap === null) return [];
  const parts: (readonly [Bilingual, number])[] = [
    ...GAP_PARTS.map((lever) => [REVIEW[lever], gap[lever]] as const),
    ...(gap.restated === 0 ? [] : ([[REVIEW.restatedLever, gap.restated]] as const)),
    [REVIEW.total, gap.total],
  ];
  const levers = parts.map(([name, yen]) => `${name[language]} ${changeText(yen, 'yen', language)}`);
  const yen = (value: number, i: number): PlanCell =>
    changeCell(value, 'yen', FIGURE, language, { ...RIGHT, bold: i === parts.length - 1 });
  return [
    header('gap', [REVIEW.gapShort, ...parts.map(([name]) => name)], language),
    line(
      'gap',
      [text('', SMALL), ...parts.map(([, value], i) => yen(value, i))],
      `${BULLET[language]}${say(TEXT.levers, language, { levers: listed(levers, language) })}`,
    ),
  ];
}

/** What is below its target, what is no noise, and the reps with whom something changed. */
export function changeLines({ review, language }: ReviewContext, most: Limits): MeetingLine[] {
  const { kpis, reps } = review;
  const below = (sign: string): string[] =>
    kpis
      .filter(({ kpi, figure }) => kpi.id !== 'revenue' && kpi.id !== 'kgi-progress' && signOf(figure) === sign)
      .map(({ kpi, figure }) =>
        say(TEXT.behindOne, language, {
          kpi: kpi.name[language],
          actual: figureText(figure.value ?? 0, kpi.unit, language),
          goal: goalText(figure.goal, kpi, language),
        }),
      );
  const signOf = (figure: ReviewFigure): string => statusText(figure, language).slice(0, 1);
  const named = [...below('▲').map((each) => `▲ ${each}`), ...below('△').map((each) => `△ ${each}`)];
  const signals = signalLines(kpis, language);
  const byRep = reps.reps.flatMap(({ rep, signals: own }) =>
    own.map((each) => say(TEXT.rep, language, { rep, what: repSignalText(each, language) })),
  );
  const more = Math.max(0, signals.length - most.signals) + Math.max(0, byRep.length - most.reps);
  const isShort = kpis.some(({ verdict }) => verdict === 'too-short');
  const none = isShort ? TEXT.tooShort : TEXT.steady;
  return [
    section('changes', TEXT.changes, language),
    ...(named.length === 0 ? [] : behindLines(named, most.behindRows, language)),
    ...(signals.length === 0 ? [quiet('signals none', none[language], language)] : []),
    ...signals.slice(0, most.signals).flatMap((each, i) => sentences(`signal ${i}`, each, most.rows, language)),
    ...byRep.slice(0, most.reps).flatMap((each, i) => sentences(`rep ${i}`, each, most.rows, language)),
    ...moreLine('changes more', more, language),
  ];
}

/** As many of the KPIs as the rows hold, and how many others there are; as plain text all of them. */
function behindLines(named: readonly string[], rows: number, language: Language): MeetingLine[] {
  const told = (count: number): string => {
    const left = named.length - count;
    const more = left === 0 ? [] : [say(TEXT.more, language, { count: left, review: REVIEW_SHEET[language] })];
    return say(TEXT.behind, language, { kpis: listed([...named.slice(0, count), ...more], language) });
  };
  const isHeld = (count: number): boolean => inLines(told(count), LINE[language], Infinity).length <= rows;
  const most = Math.max(0, ...named.map((_, i) => i + 1).filter(isHeld));
  const all = told(named.length);
  return inLines(told(most), LINE[language], rows).map((each, i) =>
    line(i === 0 ? 'behind' : `behind ${i}`, [text(each, SMALL)], i === 0 ? all : null),
  );
}
