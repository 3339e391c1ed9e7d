/** The actions of the 改善 sheet as a review shows them: what became of those that are done, and what is still to do. */
import type { Day } from '../core/days';
import type { KpiDefinition } from '../core/kpi';
import { type MonthIndex, monthEnd, monthOf } from '../core/periods';
import { closedMonths, type KpiRecord } from '../goals/record';
import { kpiNamed } from '../goals/targets';
import type { Improvement } from '../intake/improvements';
import { type Effect, effectOf, MOST_AFTER, type Range } from './action-effects';

export interface ReviewedAction {
  readonly improvement: Improvement;
  /** null: none is named, or the catalogue does not know it. */
  readonly kpi: KpiDefinition | null;
  readonly effect: Effect;
}

export interface OpenAction {
  readonly improvement: Improvement;
  readonly kpi: KpiDefinition | null;
  /** Days since the due day; 0 where it is not over, or there is none. */
  readonly overdue: number;
}

export interface ActionsOfReview {
  /** Done and not longer than {@link EFFECT_MONTHS} months ago: the latest review's first. */
  readonly done: readonly ReviewedAction[];
  /** Not done, whichever review they are from: overdue first, then by due day, those without one last. */
  readonly open: readonly OpenAction[];
}

/** So many months an action is told of after it was done: as long as its effect is looked for. */
const EFFECT_MONTHS = MOST_AFTER;

interface Span {
  /** The month under review. */
  readonly month: MonthIndex;
  /** Today, for what is overdue. */
  readonly asOf: Day;
  readonly closingDay: number;
}

/**
 * @param record the team's, as of the end of the month
 * @param rangeOf the target of a KPI whose best is a range; null without one
 */
export function actionsOf(
  improvements: readonly Improvement[],
  record: KpiRecord,
  span: Span,
  rangeOf: (kpi: KpiDefinition) => Range | null,
): ActionsOfReview {
  const { month, asOf, closingDay } = span;
  const all = improvements
    .filter(({ action }) => action !== '')
    .map((improvement) => ({ improvement, kpi: kpiNamed(improvement.kpi) ?? null }));
  const isRecent = ({ done, month: decided }: Improvement): boolean => {
    if (done === null) return (decided ?? month) >= month - EFFECT_MONTHS;
    return monthOf(done, closingDay) >= month - EFFECT_MONTHS;
  };
  const done = all
    .filter(({ improvement }) => improvement.isDone && isRecent(improvement))
    .map(({ improvement, kpi }) => ({ improvement, kpi, effect: effect(improvement, kpi) }));
  const open = all
    .filter(({ improvement }) => !improvement.isDone)
    .map((each): OpenAction => {
      const { due } = each.improvement;
      return { ...each, overdue: due === null ? 0 : Math.max(0, asOf - due) };
    });
  const dueOf = ({ improvement }: OpenAction): number => improvement.due ?? Infinity;
  return {
    done: done.sort((a, b) => (b.improvement.month ?? 0) - (a.improvement.month ?? 0)),
    // Infinity less itself is no number: two without a due day keep the order of the sheet.
    open: open.sort((a, b) => (dueOf(a) === dueOf(b) ? 0 : dueOf(a) - dueOf(b))),
  };

  function effect({ month: decided, done: day }: Improvement, kpi: KpiDefinition | null): Effect {
    if (kpi === null) return { verdict: 'no-kpi', figures: null };
    if (day === null) return { verdict: 'no-day', figures: null };
    // Done behind the month under review: nothing of it can show yet.
    if (day > monthEnd(month, closingDay)) return { verdict: 'too-early', figures: null };
    return effectOf(kpi, closedMonths(kpi, record), { decided, done: monthOf(day, closingDay) }, rangeOf(kpi));
  }
}
