/** The gap between the KGI's revenue so far and where it should be, by lever. */
import type { Facts } from '../core/facts';
import type { MonthIndex } from '../core/periods';
import { wholeTeam } from '../core/slice';
import { KPIS } from '../kpis';
import { evidenceOf } from './evidence';
import type { GapParts } from './gap-by-lever';
import { gapToGoal, gapToLastYear } from './gap-sides';
import type { KgiStanding } from './kgi';
import { leversOfTargets } from './levers-of-targets';
import type { ProjectionBasis } from './projection-types';
import type { KpiRecord } from './record';
import { type Target, goalFor } from './targets';

export interface Gap {
  /** Against the KGI's pace; without a KGI against the same days a year before. */
  readonly against: 'pace' | 'last-year';
  readonly parts: GapParts;
}

/** The levers of a team; nobody is handed over to or from another one. */
export const GAP_LEVERS = ['lost', 'won', 'frequency', 'price'] as const;

interface Input {
  readonly facts: Facts;
  readonly targets: readonly Target[];
  readonly record: KpiRecord;
  readonly kgi: KgiStanding;
  readonly basis: ProjectionBasis | null;
  /** Whose targets count. */
  readonly month: MonthIndex;
}

/** null where it cannot be told: no KGI and no record of a year ago, no forecast to hold it against, nothing expected yet. */
export function kgiGap({ facts, targets, record, kgi, basis, month }: Input): Gap | null {
  const { span, target, pace } = kgi;
  if (span === null) return null;
  const slice = wholeTeam(facts);
  if (target === null) {
    const parts = gapToLastYear(slice, span);
    return parts === null ? null : { against: 'last-year', parts };
  }
  if (basis === null || pace === null) return null;
  const kpiOf = (id: string) => KPIS.find((kpi) => kpi.id === id)!;
  const plan = leversOfTargets(
    basis,
    (id) => evidenceOf(kpiOf(id), record)?.median ?? null,
    (id) => {
      const goal = goalFor(targets, kpiOf(id), null, { first: month, last: month });
      return goal?.kind === 'value' ? goal.value : null;
    },
  );
  const parts = gapToGoal(slice, span, target * pace.share, plan);
  return parts === null ? null : { against: 'pace', parts };
}
