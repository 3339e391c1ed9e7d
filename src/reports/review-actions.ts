/** 振り返り, what people decided: what earlier actions did to their KPI, what is still to do, and what they wrote of the month. */
import { formatIsoDay } from '../core/days';
import type { KpiDefinition } from '../core/kpi';
import type { Bilingual, Language } from '../core/language';
import type { MonthIndex } from '../core/periods';
import type { PlanCell } from '../core/sheet-plan';
import type { Evidence } from '../goals/evidence';
import { monthName } from '../i18n/period-names';
import { IMPROVEMENT_COLUMNS, type Improvement } from '../intake/improvements';
import type { OpenAction, ReviewedAction } from '../review/actions';
import type { NextTarget } from '../review/next-targets';
import { actionDoubts } from './action-doubts';
import { targetCell } from './fitting-yen';
import { inLines } from './fitted-text';
import { BLANK, DASH, number, text } from './plan-cells';
import {
  blankRow,
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
import { patternLines } from './pattern-texts';
import { effectText, standingText } from './review-sentences';
import { TEXT } from './review-texts';
import { tipText } from './tips-sheet';

const ACTION_COLUMN = 6;
/** Units from there to the last column. */
const ACTION_UNITS = 76;

export function effectRows({ review, improvementsSheet, language }: ReviewContext): ReviewRow[] {
  const { done } = review.actions;
  const section = sectionRow('effects', TEXT.effects[language]);
  if (done.length === 0) {
    const sentence = say(TEXT.noActions, language, { sheet: improvementsSheet });
    return [section, ...sentenceRows('effects none', sentence, QUIET_LOOK), blankRow];
  }
  return [
    section,
    actionHeader('effects', [TEXT.owner, TEXT.decided, TEXT.done], { language }),
    ...done.flatMap(effectLines),
    blankRow,
  ];

  function effectLines(reviewed: ReviewedAction): ReviewRow[] {
    const { improvement, kpi, effect } = reviewed;
    const key = `effect ${improvement.action}`;
    return [
      ...actionLines(key, [monthText(improvement, language), dayText(improvement.done)], reviewed, { language }),
      ...sentenceRows(
        `${key} said`,
        effectText(effect, kpi, language),
        { ...SMALL, color: EFFECT_COLORS[effect.verdict] },
        1,
      ),
    ];
  }
}

const EFFECT_COLORS: Readonly<Record<ReviewedAction['effect']['verdict'], string>> = {
  better: '#0b5d3b',
  worse: '#8f2d0a',
  moved: '#7a5200',
  noise: '#555555',
  short: '#555555',
  'too-early': '#555555',
  'no-kpi': '#555555',
  'no-day': '#555555',
};

export function openRows({ review, improvementsSheet, language }: ReviewContext): ReviewRow[] {
  const { open } = review.actions;
  const { unread, hasHeader } = review.improvements;
  const sheet = improvementsSheet;
  const lines = open.flatMap((each) =>
    actionLines(`open ${each.improvement.action}`, [monthText(each.improvement, language), dueText(each)], each, {
      language,
    }),
  );
  const cells = unread.map(({ row: at, field }) => {
    const column = IMPROVEMENT_COLUMNS.find((each) => each.field === field)!.name[language];
    return say(TEXT.unreadCell, language, { row: at, column });
  });
  const unreadDues = unread.filter(({ field }) => field === 'due').map(({ row: at }) => at);
  const doubts = actionDoubts(open, review.facts.tables.reps, unreadDues, language);
  const toMend = (key: string, sentence: Bilingual, found: readonly string[]): ReviewRow[] =>
    found.length === 0
      ? []
      : sentenceRows(key, say(sentence, language, { sheet, cells: listed(found, language) }), QUIET_LOOK);
  return [
    sectionRow('open', TEXT.openActions[language]),
    ...(hasHeader ? [] : sentenceRows('open header', say(TEXT.noHeader, language, { sheet }), QUIET_LOOK)),
    ...(open.length === 0
      ? sentenceRows('open none', TEXT.noOpen[language], QUIET_LOOK)
      : [actionHeader('open', [TEXT.owner, TEXT.decided, TEXT.due], { language }), ...lines]),
    ...toMend('open unread', TEXT.unreadCells, cells),
    ...toMend('open doubts', TEXT.doubts, doubts),
    blankRow,
  ];

  function dueText({ improvement, overdue }: OpenAction): string {
    if (improvement.due === null) return TEXT.noDue[language];
    return overdue > 0 ? say(TEXT.overdue, language, { days: overdue }) : formatIsoDay(improvement.due);
  }
}

type Words = Pick<ReviewContext, 'language'>;

const actionHeader = (key: string, names: readonly Bilingual[], { language }: Words): ReviewRow =>
  headerRow(key, [...names, null, TEXT.kpi, null, TEXT.action], language, () => 'left');

/** Owner, two texts, the KPI, and the action in as many rows as it needs. */
function actionLines(
  key: string,
  texts: readonly string[],
  { improvement, kpi }: OpenAction | ReviewedAction,
  { language }: Words,
): ReviewRow[] {
  const { owner, action, kpi: typed } = improvement;
  const cells: PlanCell[] = [
    text(owner === '' ? DASH : owner, SMALL),
    ...texts.map((each) => text(each, each.startsWith('▲') ? { ...SMALL, bold: true, color: '#8f2d0a' } : SMALL)),
    BLANK,
    text(kpi?.name[language] ?? (typed === '' ? DASH : typed), SMALL),
    BLANK,
  ];
  return inLines(action, ACTION_UNITS, 3).map((line, i) =>
    row(i === 0 ? key : `${key} ${i + 1}`, [
      ...(i === 0 ? cells : Array.from({ length: ACTION_COLUMN }, () => BLANK)),
      text(line, SMALL),
    ]),
  );
}

const monthText = ({ month }: Improvement, language: Words['language']): string =>
  month === null ? DASH : monthName(month, language);
const dayText = (day: number | null): string => (day === null ? DASH : formatIsoDay(day));

/** What the record shows beyond chance. */
export function patternRows({ review, language }: ReviewContext): ReviewRow[] {
  return [
    sectionRow('patterns', TEXT.patterns[language]),
    ...patternLines(review.patterns, language).flatMap((line, i) => sentenceRows(`pattern ${i}`, line)),
    blankRow,
  ];
}

/** Beside KPIs that missed their target what colleagues found to help; and tags that nothing could be made of. */
export function tipRows({ review, language }: ReviewContext): ReviewRow[] {
  const unknown = review.tips.flatMap(({ row: at, unknownKpis }) =>
    unknownKpis.map((name) => say(TEXT.unknownKpi, language, { row: at, name })),
  );
  const lines = review.help.flatMap(({ kpi, tips }) =>
    tips.flatMap((tip, i) => [
      ...sentenceRows(`tip ${kpi.id} ${i}`, `${kpi.name[language]} — ${tipText(tip, language)}`),
    ]),
  );
  if (lines.length === 0 && unknown.length === 0)
    return [
      sectionRow('tips', TEXT.tips[language]),
      ...sentenceRows('tips none', (review.tips.length === 0 ? TEXT.noTips : TEXT.noFittingTips)[language], QUIET_LOOK),
      blankRow,
    ];
  return [
    sectionRow('tips', TEXT.tips[language]),
    ...lines,
    ...unknown.flatMap((sentence, i) => sentenceRows(`tips unknown ${i}`, sentence, QUIET_LOOK)),
    blankRow,
  ];
}

/** What people wrote of the month under review. */
export function wordRows({ review, improvementsSheet, language }: ReviewContext): ReviewRow[] {
  const words = [
    ...monthWords(review.improvements.rows, review.month).map((each) => ({ ...each, isBefore: false })),
    ...monthWords(review.improvements.rows, review.month - 1).map((each) => ({ ...each, isBefore: true })),
  ];
  const section = sectionRow('words', TEXT.words[language]);
  if (words.length === 0) {
    const sentence = say(TEXT.noWords, language, { sheet: improvementsSheet });
    return [section, ...sentenceRows('words none', sentence, QUIET_LOOK), blankRow];
  }
  return [
    section,
    ...words.flatMap(({ field, isBefore, said }, at) =>
      inLines(said, 126, 3).map((line, i) =>
        row(`words ${field} ${at} ${i}`, [
          text(i === 0 ? wordName(field, isBefore, language) : '', { ...SMALL, bold: true }),
          text(line, SMALL),
        ]),
      ),
    ),
    blankRow,
  ];
}

export type WordField = 'keep' | 'problem' | 'try';

/** What people wrote of a month, Keep first. What they wrote in the meeting itself is seen in the next one, as of last time. */
export const monthWords = (
  rows: readonly Improvement[],
  month: MonthIndex,
): { readonly field: WordField; readonly said: string; readonly row: number }[] =>
  (['keep', 'problem', 'try'] as const).flatMap((field) =>
    rows
      .filter((each) => each.month === month && each[field] !== '')
      .map((each) => ({ field, said: each[field], row: each.row })),
  );

export function wordName(field: WordField, isBefore: boolean, language: Language): string {
  const name = IMPROVEMENT_COLUMNS.find((column) => column.field === field)!.name[language];
  return isBefore ? say(TEXT.wordsBefore, language, { name }) : name;
}

/** Beside the present target what the record says is realistic, and what a stretch. */
export function nextRows({ review, language }: ReviewContext): ReviewRow[] {
  const { next } = review;
  const most = Math.max(0, ...next.map(({ evidence }) => evidence.n));
  const section = sectionRow('next', say(TEXT.next, language, { count: most }));
  if (next.length === 0)
    return [section, ...sentenceRows('next none', TEXT.noEvidence[language], QUIET_LOOK), blankRow];
  return [
    section,
    headerRow(
      'next',
      [TEXT.kpi, TEXT.present, TEXT.realistic, TEXT.challenge, TEXT.base, TEXT.standing],
      language,
      (column) => (column === 0 || column > 4 ? 'left' : 'right'),
    ),
    ...next.map(nextRow),
    ...sentenceRows('next note', TEXT.setThem[language], QUIET_LOOK),
    blankRow,
  ];

  function nextRow(next: NextTarget): ReviewRow {
    const { kpi, evidence, present } = next;
    return row(`next ${kpi.id}`, [
      text(kpi.name[language], SMALL),
      targetCell(present, kpi.unit, FIGURE, language, RIGHT),
      targetCell(evidence.realistic, kpi.unit, FIGURE, language, RIGHT),
      challengeCell(evidence, kpi, FIGURE, language),
      number(evidence.n, '#,##0', { ...RIGHT, ...QUIET_LOOK, align: 'right' }),
      text(standingText(next, language) ?? TEXT.noTarget[language], SMALL),
    ]);
  }
}

/** Of a range there is none: no month inside it is better than another. */
export const challengeCell = (
  { challenge }: Evidence,
  { unit }: KpiDefinition,
  pixels: number,
  language: Language,
): PlanCell => (challenge.kind === 'range' ? text(DASH, RIGHT) : targetCell(challenge, unit, pixels, language, RIGHT));
