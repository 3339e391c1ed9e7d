/** Figures under review: as they were closed, and where they are still open, as the record gives them now. */
import { figureOf } from '../core/evaluate';
import type { KpiDefinition } from '../core/kpi';
import type { Measures } from '../core/measures';
import type { MonthIndex } from '../core/periods';
import type { Settings } from '../core/settings';
import { assess, type Status } from '../goals/status';
import { type Goal, goalFor, type Target } from '../goals/targets';
import { wellFormed } from '../intake/text';
import type { Closing } from './history';

export interface ReviewFigure {
  /** null = no value. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** n; null where the KPI has none. */
  readonly base: number | null;
  readonly goal: Goal | null;
  /** null: as {@link closedStatus} says. */
  readonly status: Status | null;
  /** Sign and word as they were closed; '' in a month that is open. */
  readonly closedStatus: string;
}

interface Source {
  readonly closing: Closing | null;
  readonly targets: readonly Target[];
  readonly settings: Settings;
  readonly month: MonthIndex;
}

/** Whether it missed its target. A closed month keeps the sign and the word of its status. */
export const isWeak = ({ status, closedStatus }: ReviewFigure): boolean =>
  status === 'behind' || status === 'caution' || /^[▲△]/.test(closedStatus);

/** @param rep shown name; null = the team */
export function reviewFigure(
  kpi: KpiDefinition,
  rep: string | null,
  measures: Measures | null,
  { closing, targets, settings, month }: Source,
): ReviewFigure {
  if (closing !== null) {
    const name = rep === null ? null : wellFormed(rep);
    const closed = closing.figures.find((figure) => figure.kpi === kpi.id && figure.rep === name);
    if (closed === undefined) return { ...NOTHING, status: 'no-data' };
    return { ...closed, status: null, closedStatus: closed.status };
  }
  return openFigure(kpi, measures, goalFor(targets, kpi, rep, { first: month, last: month }), settings);
}

/** As the record gives it now, judged as of a period that is over. */
export function openFigure(
  kpi: KpiDefinition,
  measures: Measures | null,
  goal: Goal | null,
  settings: Settings,
): ReviewFigure {
  const figure = figureOf(kpi, measures);
  const { value, numerator, denominator, base } = figure;
  const { status } = assess(kpi, figure, goal, 1, settings);
  return { value, numerator, denominator, base, goal, status, closedStatus: '' };
}

const NOTHING: ReviewFigure = {
  value: null,
  numerator: null,
  denominator: null,
  base: null,
  goal: null,
  status: null,
  closedStatus: '',
};
