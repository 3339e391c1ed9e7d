/** What a rep does in a day: visits, approaches and meetings, by their own targets or by what the chosen targets ask of them. */
import { repTargets } from '../../goals/rep-targets';
import { NO_TARGET } from '../../goals/target-value';
import type { CatalogueEntry, GoalsModel } from '../../rpc/goals-model';
import type { Draft } from './draft';
import { plannedReps } from './rep-plan';
import type { PlannedTarget } from './target-plan';

export interface DailyTarget {
  readonly entry: CatalogueEntry;
  /** The team's figure for a month, and the reps' in their order. */
  readonly value: number;
  readonly reps: readonly { readonly rep: string; readonly value: number }[];
  /** Names of the KPIs whose targets ask for it; none where it has a target of its own. */
  readonly from: readonly string[];
}

/** Those of the three that the chosen targets say something of. */
export function dailyTargets(model: GoalsModel, targets: readonly PlannedTarget[], draft: Draft): DailyTarget[] {
  return ['visits', 'approaches', 'meetings'].flatMap((id): DailyTarget[] => {
    const entry = model.catalogue.find((each) => each.id === id);
    const own = targets.find((target) => target.entry.id === id);
    if (entry === undefined) return [];
    if (own !== undefined) return own.value.value === null ? [] : [ownTarget(own, own.value.value, draft)];
    return id === 'visits' ? visitsAsked(entry, model, targets) : stepsAsked(entry, targets);
  });
}

function ownTarget(target: PlannedTarget, value: number, draft: Draft): DailyTarget {
  const reps = (plannedReps(target, draft)?.reps ?? []).flatMap((planned) =>
    planned.value.value === null ? [] : [{ rep: planned.evidence.rep, value: planned.value.value }],
  );
  return { entry: target.entry, value, reps, from: [] };
}

/** The lower bound of 訪問頻度, for each of the customers owned today. */
function visitsAsked(entry: CatalogueEntry, { kgi }: GoalsModel, targets: readonly PlannedTarget[]): DailyTarget[] {
  const frequency = targets.find((target) => target.entry.id === 'visit-frequency');
  const least = frequency?.value.lower ?? null;
  if (frequency === undefined || least === null) return [];
  const reps = kgi.byRep.map(({ rep, customers }) => ({ rep, value: least * customers }));
  const value = reps.reduce((sum, rep) => sum + rep.value, 0);
  return value === 0 ? [] : [{ entry, value, reps, from: [frequency.entry.name] }];
}

/** Steps on the way to a new customer, in proportion, the steps without a target as recorded (as in `leversOfTargets`). */
function stepsAsked(entry: CatalogueEntry, targets: readonly PlannedTarget[]): DailyTarget[] {
  const usual = entry.proposal?.median ?? 0;
  if (usual === 0) return [];
  const from: string[] = [];
  /** Target ÷ usual; 1 where there is none. */
  const times = (id: string): number => {
    const target = targets.find((each) => each.entry.id === id);
    const median = target?.entry.proposal?.median ?? 0;
    if (target === undefined || target.value.value === null || target.value.value === 0 || median === 0) return 1;
    from.push(target.entry.name);
    return target.value.value / median;
  };
  const hasMeetings = entry.id === 'approaches' && targets.some((each) => each.entry.id === 'meetings');
  const meetings = hasMeetings ? times('meetings') : times('new-customers') / times('win-rate');
  const asked = entry.id === 'meetings' ? meetings : meetings / times('appointment-rate');
  if (from.length === 0) return [];
  const value = Math.ceil(usual * asked - 1e-6);
  const parts = repTargets(entry, { ...NO_TARGET, value }, entry.reps);
  const reps = entry.reps.map(({ rep }, i) => ({ rep, value: parts[i]!.value ?? 0 }));
  return [{ entry, value, reps, from }];
}
