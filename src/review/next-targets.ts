/** What the record, with the month under review in it, proposes as the next targets, beside those that are set. */
import type { KpiDefinition } from '../core/kpi';
import type { MonthIndex } from '../core/periods';
import { type Evidence, evidenceOf } from '../goals/evidence';
import type { KpiRecord } from '../goals/record';
import { type Goal, goalFor, type Target } from '../goals/targets';
import { KPIS } from '../kpis';

/** Where a target stands: easier than the realistic one, between it and the stretch, harder, or beyond the best month. */
export type Standing = 'easier' | 'between' | 'harder' | 'beyond-best' | 'range';

export interface NextTarget {
  readonly kpi: KpiDefinition;
  readonly evidence: Evidence;
  /** In force in the month after; null = none. */
  readonly present: Goal | null;
  /** null without a present target. */
  readonly standing: Standing | null;
}

/** Proposed where nobody has set a target yet: keeping, winning, visiting, price. */
const USUAL_KPIS = ['retention-rate', 'new-customers', 'visit-frequency', 'deal-size', 'revenue'];

/** KPIs with a target for the month after, in the catalogue's order; the usual ones where there is none. */
export function nextTargets(record: KpiRecord, targets: readonly Target[], month: MonthIndex): NextTarget[] {
  const next = { first: month + 1, last: month + 1 };
  const all = KPIS.map((kpi) => ({ kpi, present: goalFor(targets, kpi, null, next) }));
  const set = all.filter(({ present }) => present !== null);
  const shown = set.length > 0 ? set : all.filter(({ kpi }) => USUAL_KPIS.includes(kpi.id));
  return shown.flatMap(({ kpi, present }): NextTarget[] => {
    const evidence = evidenceOf(kpi, record);
    return evidence === null ? [] : [{ kpi, evidence, present, standing: standingOf(kpi, present, evidence) }];
  });
}

function standingOf({ better }: KpiDefinition, present: Goal | null, evidence: Evidence): Standing | null {
  if (present === null) return null;
  const { realistic, challenge, best } = evidence;
  if (present.kind === 'range' || realistic.kind === 'range' || challenge.kind === 'range') return 'range';
  const isHarder = (a: number, b: number): boolean => (better === 'lower' ? a < b - SLACK : a > b + SLACK);
  if (isHarder(present.value, best)) return 'beyond-best';
  if (isHarder(present.value, challenge.value)) return 'harder';
  return isHarder(realistic.value, present.value) ? 'easier' : 'between';
}

const SLACK = 1e-9;
