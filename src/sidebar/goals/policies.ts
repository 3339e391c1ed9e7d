/** Rules of the company over what is proposed: bounds, and a weight in the recommendation. */
import type { CatalogueEntry, GoalsModel, Policy } from '../../rpc/goals-model';
import type { Draft, TypedPolicy } from './draft';
import { fieldText, readFigure } from './shown';

/** As typed, else as saved; null for a KPI without a rule, or while what is typed cannot be read. */
export function policyOf(entry: CatalogueEntry, model: GoalsModel, draft: Draft): Policy | null {
  const typed = draft.policies.get(entry.id);
  if (typed === undefined) return model.policies.find(({ kpi }) => kpi === entry.id) ?? null;
  const read = readPolicy(typed, entry);
  return read === null || (read.lower === null && read.upper === null && read.weight === null) ? null : read;
}

/** Null when a field cannot be read, or the bounds are the wrong way round. */
export function readPolicy(typed: TypedPolicy, { id, unit }: CatalogueEntry): Policy | null {
  const lower = readFigure(typed.lower, unit);
  const upper = readFigure(typed.upper, unit);
  const weight = readFigure(typed.weight, 'months');
  if (lower === null || upper === null || weight === null) return null;
  if (lower !== '' && upper !== '' && lower > upper) return null;
  const orNull = (figure: number | ''): number | null => (figure === '' ? null : figure);
  return { kpi: id, lower: orNull(lower), upper: orNull(upper), weight: orNull(weight) };
}

export function typedPolicy(policy: Policy | null, { unit }: CatalogueEntry): TypedPolicy {
  const text = (value: number | null | undefined): string => (value == null ? '' : fieldText(value, unit));
  return {
    lower: text(policy?.lower),
    upper: text(policy?.upper),
    weight: policy?.weight == null ? '' : String(policy.weight),
  };
}

/** Every rule as it will be saved; null when none was touched. */
export function policiesToSave(model: GoalsModel, draft: Draft): readonly Policy[] | null {
  if (draft.policies.size === 0) return null;
  const kept = model.policies.filter(({ kpi }) => !draft.policies.has(kpi));
  const touched = model.catalogue.flatMap((entry) =>
    draft.policies.has(entry.id) ? (policyOf(entry, model, draft) ?? []) : [],
  );
  return [...kept, ...touched];
}
