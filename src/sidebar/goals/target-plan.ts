/** Step 3 as it stands: for each chosen KPI the values to choose from, and the one chosen. */
import { unlessUsual } from '../../goals/levers';
import { LEVER_OF_KPI, leversOfTargets } from '../../goals/levers-of-targets';
import { applyPolicy } from '../../goals/policy-bounds';
import { project } from '../../goals/projection';
import { reachedIn } from '../../goals/reached';
import { NO_TARGET } from '../../goals/target-value';
import { requiredValue, type Required } from '../../goals/required';
import type { CatalogueEntry, GoalsModel, Policy, TargetValue } from '../../rpc/goals-model';
import { type Draft, EMPTY_TARGET, type TargetKind, type TypedTarget } from './draft';
import { policyOf } from './policies';
import { DECIMALS, readFigure, rounded } from './shown';

export interface TargetOption {
  readonly kind: Exclude<TargetKind, 'own'>;
  readonly value: TargetValue;
  /** Whether a rule of the company made it another than the record says. */
  readonly isBound: boolean;
}

export interface PlannedTarget {
  readonly entry: CatalogueEntry;
  readonly options: readonly TargetOption[];
  readonly required: Required;
  readonly kind: TargetKind;
  /** What is aimed at, as it will be saved; all null while nothing readable is typed. */
  readonly value: TargetValue;
  readonly typed: TypedTarget;
  readonly isUnread: boolean;
  readonly policy: Policy | null;
  /** What the company's rule does to the value: it bounds what is proposed; 必要値 and one's own may lie beyond it. */
  readonly bounds: 'bound' | 'beyond' | null;
  /** Months of the record in which the chosen value was reached, of how many. */
  readonly reached: number;
  readonly months: number;
}

export const recommended = (model: GoalsModel): readonly CatalogueEntry[] =>
  model.catalogue.filter((entry) => entry.recommended !== null).sort((a, b) => a.recommended! - b.recommended!);

/** KPIs with goals in force come first checked; a team without any gets the recommended handful. */
export function chosenKpis(model: GoalsModel, draft: Draft): readonly CatalogueEntry[] {
  if (draft.chosen !== null)
    return draft.chosen.flatMap((id) => model.catalogue.find((entry) => entry.id === id) ?? []);
  const inForce = model.catalogue.filter((entry) => entry.current !== null);
  return inForce.length > 0 ? inForce : recommended(model);
}

export function plannedTargets(model: GoalsModel, draft: Draft, goal: number | null): readonly PlannedTarget[] {
  const chosen = chosenKpis(model, draft).map((entry) => {
    const required = requiredValue(entry.id, entry.proposal?.median ?? null, model.projection, goal);
    const policy = policyOf(entry, model, draft);
    return { entry, required, policy, options: optionsOf(entry, required, policy) };
  });
  const proposed = proposedKinds(model, chosen, goal);
  return chosen.map(({ entry, required, policy, options }) => {
    const asked = draft.kinds.get(entry.id) ?? proposed.get(entry.id) ?? 'own';
    const option = options.find(({ kind }) => kind === asked);
    const typed = draft.typed.get(entry.id) ?? EMPTY_TARGET;
    const own = readTarget(typed, entry);
    const value = option?.value ?? own ?? NO_TARGET;
    return {
      entry,
      options,
      required,
      kind: option?.kind ?? 'own',
      value,
      typed,
      isUnread: option === undefined && own === null,
      policy,
      bounds: option?.isBound ? 'bound' : applyPolicy(policy, value).bound ? 'beyond' : null,
      reached: reachedIn(entry.proposal?.values ?? [], entry.better, value),
      months: entry.proposal?.n ?? 0,
    };
  });
}

/** Null when a field holds something that is no figure, or the bounds are the wrong way round. */
export function readTarget(typed: TypedTarget, { unit, better }: CatalogueEntry): TargetValue | null {
  const [value, lower, upper] = [typed.value, typed.lower, typed.upper].map((text) => readFigure(text, unit));
  if (value === null || lower === null || upper === null) return null;
  const orNull = (figure: number | '' | undefined): number | null => (figure === '' ? null : figure!);
  if (better !== 'in-range') return { ...NO_TARGET, value: orNull(value) };
  if (lower !== '' && upper !== '' && lower! > upper!) return null;
  return { value: null, lower: orNull(lower), upper: orNull(upper) };
}

type Choosable = Pick<PlannedTarget, 'entry' | 'required' | 'policy' | 'options'>;

function optionsOf(entry: CatalogueEntry, required: Required, policy: Policy | null): readonly TargetOption[] {
  const { proposal } = entry;
  const proposed = (kind: 'realistic' | 'challenge'): TargetOption[] => {
    if (proposal === null) return [];
    const { value, bound } = applyPolicy(policy, inSteps(proposal[kind], entry, kind));
    return [{ kind, value, isBound: bound }];
  };
  return [
    ...(entry.current === null ? [] : [{ kind: 'current' as const, value: entry.current, isBound: false }]),
    ...proposed('realistic'),
    // Arithmetic, which no rule changes: a value within the rule would be no 必要値 any more.
    ...('value' in required && proposal !== null
      ? [
          {
            kind: 'required' as const,
            value: inSteps({ ...NO_TARGET, value: required.value }, entry, 'required'),
            isBound: false,
          },
        ]
      : []),
    // In range both are the same quartiles.
    ...(entry.better === 'in-range' ? [] : proposed('challenge')),
  ];
}

/** As shown, and so as saved. 必要値 is rounded to the side on which the KGI is still met. */
function inSteps(target: TargetValue, { unit, better }: CatalogueEntry, kind: TargetOption['kind']): TargetValue {
  const factor = 10 ** DECIMALS[unit];
  const step = (value: number): number => {
    if (kind !== 'required') return rounded(value, unit);
    const places = value * factor;
    return (better === 'lower' ? Math.floor(places + 1e-6) : Math.ceil(places - 1e-6)) / factor;
  };
  const each = (value: number | null): number | null => (value === null ? null : step(value));
  return { value: each(target.value), lower: each(target.lower), upper: each(target.upper) };
}

/**
 * The least that meets the KGI: what is in force stays; otherwise everything at 現実的 and, if that does not do, the first KPI
 * whose 必要値 lies within 挑戦 takes it; where none does alone, KPIs go to 挑戦 one by one until it is met.
 */
function proposedKinds(
  model: GoalsModel,
  chosen: readonly Choosable[],
  goal: number | null,
): ReadonlyMap<string, TargetKind> {
  const kinds = new Map<string, TargetKind>();
  for (const { entry, options } of chosen) {
    const isInForce = options.some(({ kind }) => kind === 'current');
    if (isInForce || entry.proposal !== null) kinds.set(entry.id, isInForce ? 'current' : 'realistic');
  }
  const { projection } = model;
  if (projection === null || goal === null || [...kinds.values()].includes('current')) return kinds;
  const valueOf = (id: string): number | null => {
    const found = chosen.find(({ entry }) => entry.id === id)?.options.find(({ kind }) => kind === kinds.get(id));
    return found?.value.value ?? null;
  };
  const meets = (): boolean =>
    project(projection, unlessUsual(leversOfTargets(projection, medianIn(model), valueOf), projection.level)).landing >=
    goal;
  if (meets()) return kinds;
  const tied = chosen.filter(({ entry }) => LEVER_OF_KPI.has(entry.id) && entry.proposal !== null);
  const alone = tied.find(({ entry, options }) => {
    const [needed, best] = (['required', 'challenge'] as const).map(
      (kind) => options.find((option) => option.kind === kind)?.value.value,
    );
    if (needed == null || best == null) return false;
    return entry.better === 'lower' ? needed >= best : needed <= best;
  });
  if (alone !== undefined) return kinds.set(alone.entry.id, 'required');
  for (const { entry } of tied) {
    kinds.set(entry.id, 'challenge');
    if (meets()) break;
  }
  return kinds;
}

export const medianIn =
  ({ catalogue }: GoalsModel) =>
  (kpi: string): number | null =>
    catalogue.find(({ id }) => id === kpi)?.proposal?.median ?? null;
