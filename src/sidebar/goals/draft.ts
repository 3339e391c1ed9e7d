/**
 * What a person has typed and chosen, and nothing else: everything untouched follows the model. So a model that is read again
 * (after a change on the sheet, after a conflict) changes what was proposed and never what was typed.
 */
import type { LeverName } from '../../goals/projection-types';

export type Basis = 'contracts' | 'sales' | 'both';
export type Sharing = 'none' | 'record' | 'even' | 'own';
export type TargetKind = 'realistic' | 'challenge' | 'required' | 'current' | 'own';

/** A target as typed: one value, or bounds. */
export interface TypedTarget {
  readonly value: string;
  readonly lower: string;
  readonly upper: string;
}

export interface TypedPolicy {
  readonly lower: string;
  readonly upper: string;
  readonly weight: string;
}

export interface Draft {
  /** A period's text, or `own` for the one typed. */
  readonly period: string | null;
  readonly ownPeriod: string;
  /** The KGI's amount as typed, and yen per unit for an amount that names none. */
  readonly amount: string | null;
  readonly amountUnit: number;
  readonly basis: Basis | null;
  readonly sharing: Sharing | null;
  readonly repAmounts: ReadonlyMap<string, string>;
  /** KPI ids in the order chosen; null = as recommended. */
  readonly chosen: readonly string[] | null;
  readonly kinds: ReadonlyMap<string, TargetKind>;
  readonly typed: ReadonlyMap<string, TypedTarget>;
  /** Whether targets by rep are saved too. */
  readonly byRep: boolean;
  /** KPI id → rep → as typed. */
  readonly repTyped: ReadonlyMap<string, ReadonlyMap<string, TypedTarget>>;
  /** Levers moved that no chosen KPI stands for: a what-if that is not saved. */
  readonly assumed: ReadonlyMap<LeverName, number>;
  readonly policies: ReadonlyMap<string, TypedPolicy>;
  /** A rep's name; '' = not chosen, null = somebody else, typed. */
  readonly who: string | null;
  readonly whoOther: string;
  readonly why: string;
}

export const EMPTY_TARGET: TypedTarget = { value: '', lower: '', upper: '' };

export const EMPTY_DRAFT: Draft = {
  period: null,
  ownPeriod: '',
  amount: null,
  amountUnit: 1,
  basis: null,
  sharing: null,
  repAmounts: new Map(),
  chosen: null,
  kinds: new Map(),
  typed: new Map(),
  byRep: true,
  repTyped: new Map(),
  assumed: new Map(),
  policies: new Map(),
  who: '',
  whoOther: '',
  why: '',
};

/** Who is at the keyboard is no change of a goal. */
const KEPT: readonly (keyof Draft)[] = ['who', 'whoOther'];

export function hasTyped(draft: Draft): boolean {
  return (Object.keys(EMPTY_DRAFT) as (keyof Draft)[]).some(
    (key) => !KEPT.includes(key) && draft[key] !== EMPTY_DRAFT[key],
  );
}

/** After a save: everything follows the model again. */
export const afterSave = ({ who, whoOther }: Draft): Draft => ({ ...EMPTY_DRAFT, who, whoOther });

export const withEntry = <K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> =>
  new Map(map).set(key, value);

export function withoutEntry<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
