/** 振り返り, the KPIs: what has a target and what has really changed; and what changed with each rep. */
import { figureText } from '../core/figure-text';
import type { KpiDefinition } from '../core/kpi';
import type { Bilingual, Language } from '../core/language';
import type { Look, PlanCell } from '../core/sheet-plan';
import { signalNote } from '../goals/signal-sentences';
import { KPIS } from '../kpis';
import { REP_FIGURES, type RepReview } from '../review/rep-changes';
import type { ReviewedKpi } from '../review/review';
import { changeCell, figureCell, targetCell } from './fitting-yen';
import { number, text } from './plan-cells';
import {
  blankRow,
  BULLET,
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
import { repSignalText, restsOnOpening, statusText, verdictSign } from './review-sentences';
import { TEXT } from './review-texts';

/** Where a KPI's own name says it of the team. */
const NAMES: ReadonlyMap<string, Bilingual> = new Map([['active-customers', TEXT.ownCustomers]]);
const STATUS_COLUMN = 4;
const SIGNAL_COLUMN = 6;

export function kpiRows({ review, language }: ReviewContext): ReviewRow[] {
  const { kpis, record } = review;
  const isShown = ({ figure, signal }: ReviewedKpi): boolean => figure.goal !== null || signal !== null;
  const shown = kpis.filter(isShown);
  const steady = kpis.length - shown.length;
  const months = record.first === null ? 0 : record.lastClosed - record.first + 1;
  const isShort = kpis.some(({ verdict }) => verdict === 'too-short');
  return [
    sectionRow('kpis', TEXT.kpis[language]),
    headerRow(
      'kpis',
      [TEXT.kpi, TEXT.actual, TEXT.base, TEXT.target, TEXT.status, TEXT.lastMonth, TEXT.signal],
      language,
      (column) => (column === STATUS_COLUMN ? 'center' : column === 0 || column >= SIGNAL_COLUMN ? 'left' : 'right'),
    ),
    ...shown.map(kpiRow),
    ...(shown.length === 0 ? [] : sentenceRows('base', TEXT.baseNote[language], QUIET_LOOK)),
    ...(steady === 0 ? [] : sentenceRows('steady', say(TEXT.steadyKpis, language, { count: steady }), QUIET_LOOK)),
    ...(isShort ? sentenceRows('short', say(TEXT.tooShort, language, { count: months }), QUIET_LOOK) : []),
    blankRow,
  ];

  function kpiRow({ kpi, figure, lastMonth, signal, verdict }: ReviewedKpi): ReviewRow {
    const { value, base, goal } = figure;
    const change = value === null || lastMonth === null ? null : value - lastMonth;
    const said = signal === null ? '' : `${verdictSign(verdict, language)}${signalNote(signal, kpi, language)}`;
    return row(`kpi ${kpi.id}`, [
      text(kpi.name[language], SMALL),
      figureCell(value, kpi.unit, FIGURE, language, RIGHT),
      baseCell(kpi, base, language),
      targetCell(goal, kpi.unit, FIGURE, language, RIGHT),
      text(statusText(figure, language), CENTER),
      changeCell(change, kpi.unit, FIGURE, language, RIGHT),
      text(said, SMALL),
    ]);
  }
}

function baseCell(kpi: KpiDefinition, base: number | null, language: Language): PlanCell {
  const look: Look = { ...QUIET_LOOK, align: 'right' };
  if (base === null || !restsOnOpening(kpi)) return number(base, '#,##0', look);
  return text(say(TEXT.openingBase, language, { count: figureText(base, 'count', 'en') }), look);
}

export function repRows({ review, language }: ReviewContext): ReviewRow[] {
  const { reps, looked } = review.reps;
  const section = sectionRow('reps', TEXT.reps[language]);
  if (!review.facts.settings.byRepSheets)
    return [section, ...sentenceRows('reps hidden', TEXT.hidden[language], QUIET_LOOK), blankRow];
  if (reps.length === 0) return [section, ...sentenceRows('reps none', TEXT.nobody[language], QUIET_LOOK), blankRow];
  const found = reps.reduce((sum, { signals }) => sum + signals.length, 0);
  const kpis = REP_FIGURES.map((id) => KPIS.find((kpi) => kpi.id === id)!);
  return [
    section,
    ...sentenceRows('reps note', say(TEXT.repsNote, language, { looked, found }), QUIET_LOOK),
    headerRow('reps', [TEXT.rep, ...kpis.flatMap((kpi) => [NAMES.get(kpi.id) ?? kpi.name, TEXT.change])], language),
    ...reps.flatMap(repLines),
    blankRow,
  ];

  function repLines({ rep, figures, signals }: RepReview): ReviewRow[] {
    const cells = kpis.flatMap((kpi): PlanCell[] => {
      const { now, before } = figures.get(kpi.id)!;
      const change = now.value === null || before === null ? null : now.value - before;
      return [
        figureCell(now.value, kpi.unit, FIGURE, language, RIGHT),
        changeCell(change, kpi.unit, FIGURE, language, { ...QUIET_LOOK, align: 'right' }),
      ];
    });
    return [
      row(`rep ${rep}`, [text(rep, SMALL), ...cells]),
      ...signals.flatMap((each) =>
        sentenceRows(`rep ${rep} ${each.kpi.id}`, `${BULLET[language]}${repSignalText(each, language)}`, SMALL, 1),
      ),
    ];
  }
}
