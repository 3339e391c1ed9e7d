/** What changed with each rep: the month beside the one before, and the changes that are beyond what is usual for the rep. */
import type { Facts } from '../core/facts';
import type { KpiDefinition } from '../core/kpi';
import type { MonthIndex } from '../core/periods';
import { closedMonths, teamRecord } from '../goals/record';
import { type Signal, signalOf } from '../goals/signals';
import { goalFor, type Target } from '../goals/targets';
import { KPIS } from '../kpis';
import type { Closing } from './history';
import { scopesOf } from './month-figures';
import { type ReviewFigure, reviewFigure } from './review-figures';

export interface RepSignal {
  readonly kpi: KpiDefinition;
  readonly signal: Signal;
  /** What the month's figure rests on; null where the KPI has no such n. */
  readonly base: number | null;
}

export interface RepReview {
  /** Shown name. */
  readonly rep: string;
  /** Of the KPIs in {@link REP_FIGURES}, by id: the month, and the one before (as the record has it now). */
  readonly figures: ReadonlyMap<string, { readonly now: ReviewFigure; readonly before: number | null }>;
  readonly signals: readonly RepSignal[];
}

export interface RepChanges {
  /** In the order in which they were read; none where the settings keep reps from sheets. */
  readonly reps: readonly RepReview[];
  /** How many figures were held against what is usual: of so many, a few stand out by chance. */
  readonly looked: number;
}

/** Shown of every rep: the work, and what came of it. */
export const REP_FIGURES = ['active-customers', 'visits', 'new-customers', 'churn-count', 'revenue'] as const;
/** Looked at for changes where nobody has targets by rep. */
const USUAL_KPIS = [
  'meetings',
  'appointment-rate',
  'visits',
  'visit-frequency',
  'visit-coverage',
  'retention-rate',
  'new-customers',
  'revenue',
];

interface Input {
  /** As of the end of the month. */
  readonly facts: Facts;
  readonly targets: readonly Target[];
  readonly closing: Closing | null;
  readonly month: MonthIndex;
}

export function repChanges({ facts, targets, closing, month }: Input): RepChanges {
  const { settings } = facts;
  const span = { first: month, last: month };
  const withGoals = KPIS.filter(
    (kpi) => kpi.id !== 'kgi-progress' && facts.tables.reps.some((rep) => goalFor(targets, kpi, rep, span) !== null),
  );
  const kpis = withGoals.length > 0 ? withGoals : KPIS.filter(({ id }) => USUAL_KPIS.includes(id));
  let looked = 0;
  const reps = scopesOf(facts, month, settings.byRepSheets)
    .filter(({ rep }) => rep !== null)
    .map(({ rep, slice, measures }): RepReview => {
      const record = teamRecord(slice);
      const source = { closing, targets, settings, month };
      const figures = REP_FIGURES.map((id) => {
        const kpi = KPIS.find((each) => each.id === id)!;
        return [
          id,
          { now: reviewFigure(kpi, rep, measures, source), before: record.figure(kpi, month - 1).value },
        ] as const;
      });
      const signals = kpis.flatMap((kpi): RepSignal[] => {
        const { base } = record.figure(kpi, month);
        // A share of very few says nothing about the rep.
        if (base !== null && base < settings.minimumBase) return [];
        looked++;
        const signal = signalOf(kpi, closedMonths(kpi, record));
        return signal?.isCurrent === true ? [{ kpi, signal, base }] : [];
      });
      return { rep: rep!, figures: new Map(figures), signals };
    });
  return { reps, looked };
}
