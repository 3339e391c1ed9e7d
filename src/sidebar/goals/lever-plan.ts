/** The tree of levers: where they stand with the chosen targets, and which target a moved lever changes. */
import { LEVER_NAMES, unlessUsual } from '../../goals/levers';
import { LEVER_OF_KPI, leversOfTargets, lostAt } from '../../goals/levers-of-targets';
import type { LeverName, Levers, ProjectionBasis } from '../../goals/projection-types';
import type { GoalsModel } from '../../rpc/goals-model';
import { type Draft, EMPTY_TARGET, withEntry } from './draft';
import { fieldText, rounded } from './shown';
import { medianIn, type PlannedTarget } from './target-plan';

/** Nearest to its lever first, as `leversOfTargets` lets them count. */
const LEADING: readonly string[] = [...LEVER_OF_KPI.keys()];

/** The levers with the chosen targets, and with what is only assumed over them. */
export function plannedLevers(
  basis: ProjectionBasis,
  model: GoalsModel,
  targets: readonly PlannedTarget[],
  draft: Draft,
): Levers {
  const target = (kpi: string): number | null => targets.find(({ entry }) => entry.id === kpi)?.value.value ?? null;
  const levers = unlessUsual(leversOfTargets(basis, medianIn(model), target), basis.level);
  const assumed = LEVER_NAMES.filter((name) => draft.assumed.has(name) && leadingTarget(name, targets) === null);
  return { ...levers, ...Object.fromEntries(assumed.map((name) => [name, draft.assumed.get(name)!])) };
}

/** The chosen KPI whose target stands for a lever; null when none does. */
export function leadingTarget(name: LeverName, targets: readonly PlannedTarget[]): PlannedTarget | null {
  const find = (kpi: string): PlannedTarget | null => targets.find(({ entry }) => entry.id === kpi) ?? null;
  const perCustomer = find('revenue-per-customer');
  // Beside a price of its own, revenue per customer speaks of how often it is paid.
  if (name === 'frequency') return find('deal-size') === null ? null : perCustomer;
  return (
    LEADING.filter((kpi) => LEVER_OF_KPI.get(kpi) === name)
      .map(find)
      .find((each) => each !== null) ?? null
  );
}

/** Moves a lever: the target that stands for it becomes one's own, or the lever is only assumed. */
export function withLever(
  draft: Draft,
  name: LeverName,
  to: number,
  levers: Levers,
  basis: ProjectionBasis,
  targets: readonly PlannedTarget[],
): Draft {
  const leading = leadingTarget(name, targets);
  if (leading === null) return { ...draft, assumed: withEntry(draft.assumed, name, to) };
  const { entry } = leading;
  const figure = Math.max(0, figureAt(leading, to, levers[name], basis));
  const text = fieldText(rounded(figure, entry.unit), entry.unit);
  return {
    ...draft,
    kinds: withEntry(draft.kinds, entry.id, 'own'),
    typed: withEntry(draft.typed, entry.id, { ...EMPTY_TARGET, value: text }),
  };
}

/** The KPI's figure at which its lever stands at `to`; the reverse of `leversOfTargets`. */
function figureAt({ entry, value }: PlannedTarget, to: number, from: number, basis: ProjectionBasis): number {
  switch (entry.id) {
    case 'retention-rate':
    case 'deal-size':
      return to;
    case 'churn-rate':
      return 1 - to;
    case 'churn-count':
      return lostAt(basis, to);
    case 'new-customers':
      return (entry.proposal?.median ?? 0) + to - basis.level.won;
    default: {
      const figure = value.value ?? entry.proposal?.median ?? 0;
      return from === 0 ? figure : (figure * to) / from;
    }
  }
}
