/** A KPI's targets by rep: what their own record and customers suggest, and what was typed over it. */
import { asShown, repTargets, sumCheck } from '../../goals/rep-targets';
import { isNoTarget, isSameTarget, NO_TARGET } from '../../goals/target-value';
import type { RepEvidence, TargetValue } from '../../rpc/goals-model';
import { type Draft, EMPTY_TARGET, type TypedTarget } from './draft';
import { fieldText } from './shown';
import { type PlannedTarget, readTarget } from './target-plan';

export interface PlannedRep {
  readonly evidence: RepEvidence;
  /** All null where the field is blank or cannot be read. */
  readonly value: TargetValue;
  readonly text: TypedTarget;
  readonly isTyped: boolean;
  readonly isUnread: boolean;
}

export interface PlannedReps {
  readonly reps: readonly PlannedRep[];
  /** What the parts make together; null where nobody has a target. */
  readonly sum: TargetValue;
  readonly fits: boolean;
}

/** Null where there is nothing to share out: no reps, or no target yet. */
export function plannedReps(target: PlannedTarget, draft: Draft): PlannedReps | null {
  const { entry, value } = target;
  const evidence = entry.reps;
  if (evidence.length === 0 || isNoTarget(value)) return null;
  const suggested = repTargets(entry, value, evidence);
  const typedByRep = draft.repTyped.get(entry.id);
  const reps = evidence.map((own, i): PlannedRep => {
    const typed = typedByRep?.get(own.rep);
    if (typed === undefined) {
      // While the team's target stays, so do theirs.
      const kept = target.kind === 'current' && own.current !== null ? own.current : suggested[i]!;
      return { evidence: own, value: kept, text: textOf(kept, target), isTyped: false, isUnread: false };
    }
    const read = readTarget(typed, entry);
    return { evidence: own, value: read ?? NO_TARGET, text: typed, isTyped: true, isUnread: read === null };
  });
  const sum = sumCheck(
    entry,
    reps.map((rep) => rep.value),
    evidence,
  );
  const shownValue = (figure: number | null): number | null => (figure === null ? null : asShown(figure, entry.unit));
  const team = { value: shownValue(value.value), lower: shownValue(value.lower), upper: shownValue(value.upper) };
  return { reps, sum, fits: isSameTarget(sum, team) };
}

function textOf({ value, lower, upper }: TargetValue, { entry: { unit } }: PlannedTarget): TypedTarget {
  const text = (figure: number | null): string => (figure === null ? '' : fieldText(figure, unit));
  return { ...EMPTY_TARGET, value: text(value), lower: text(lower), upper: text(upper) };
}
