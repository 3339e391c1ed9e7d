/** Where the present record would give a closed month other figures than those that were closed. Nothing is ever changed by it. */
import { type Figure, figureOf, measure } from '../core/evaluate';
import type { Facts } from '../core/facts';
import type { KpiDefinition } from '../core/kpi';
import { parseIsoDay } from '../core/days';
import { kgiSpan } from '../core/kgi-span';
import { type MonthIndex, monthEnd } from '../core/periods';
import { type Goal, goalFor, type Target } from '../goals/targets';
import type { Intake } from '../intake/types';
import { wellFormed } from '../intake/text';
import { KPIS } from '../kpis';
import { type Closing, STOCK_KEYS, type StockKey } from './history';
import { type InputChanges, inputChanges } from './input-copies';
import { type Scope, scopesOf } from './month-figures';

/** A figure as it was closed, and as it would come out now; null = no value. */
export interface RestatedFigure {
  readonly item: { readonly kind: 'kpi'; readonly id: string } | { readonly kind: 'stock'; readonly id: StockKey };
  /** Shown name; null = the team. */
  readonly rep: string | null;
  readonly was: number | null;
  readonly now: number | null;
}

/** A target as it was closed, and as it is now; null = none. Of the KGI's progress it is the KGI, in yen. */
export interface RestatedGoal {
  readonly kpi: KpiDefinition;
  /** Shown name; null = the team. */
  readonly rep: string | null;
  readonly was: Goal | null;
  readonly now: Goal | null;
}

export interface Restatement {
  readonly month: MonthIndex;
  /** The team's first. Of figures and goals together there is at least one. */
  readonly figures: readonly RestatedFigure[];
  readonly goals: readonly RestatedGoal[];
  /** Why, as far as the rows of the month tell: where nothing is named, it is rows of other months. */
  readonly causes: InputChanges;
}

/**
 * What of a closed month is different now; null where nothing is, or where the as-of day was set back before the month's
 * end. Progress of the KGI is left aside: it changes with the KGI, which stands among the targets, and its revenue stands
 * here by itself.
 */
export function restatement(closing: Closing, { facts, targets, sources }: Present): Restatement | null {
  const { month } = closing;
  if (facts.asOf < monthEnd(month, facts.settings.closingDay)) return null;
  const figures = restatedFigures(closing, facts);
  const goals = [...restatedGoals(closing, targets), ...restatedKgi(closing, facts)];
  if (figures.length + goals.length === 0) return null;
  const { tables, settings } = facts;
  return { month, figures, goals, causes: inputChanges(closing.inputs, month, { tables, settings, sources }) };
}

/** What a closed month is held against. */
export interface Present {
  readonly facts: Facts;
  readonly targets: readonly Target[];
  readonly sources: Intake['sources'];
}

/** Those of all closed months, in their order. */
export const restatements = (closings: ReadonlyMap<MonthIndex, Closing>, present: Present): Restatement[] =>
  [...closings.values()].flatMap((closing) => restatement(closing, present) ?? []);

/** Targets that a closed month was judged by and that are others now. */
function restatedGoals({ month, figures, stocks }: Closing, targets: readonly Target[]): RestatedGoal[] {
  const closed = new Map(figures.map(({ rep, kpi, goal }) => [keyOf(rep, kpi), goal]));
  return [...new Set([null, ...stocks.keys()])].flatMap((rep) =>
    KPIS.filter(({ id }) => id !== 'kgi-progress').flatMap((kpi): RestatedGoal[] => {
      const was = closed.get(keyOf(rep, kpi.id)) ?? null;
      const now = goalFor(targets, kpi, rep, { first: month, last: month });
      return isSameGoal(was, now) ? [] : [{ kpi, rep, was, now }];
    }),
  );
}

/** A KGI of other months (the next year's) is another one, and none at all was only not set yet. */
function restatedKgi({ month, figures }: Closing, facts: Facts): RestatedGoal[] {
  const kpi = KPIS.find(({ id }) => id === 'kgi-progress')!;
  const was = figures.find((figure) => figure.kpi === kpi.id && figure.rep === null)?.denominator ?? null;
  const now = facts.settings.kgiTarget;
  const span = kgiSpan(facts);
  if (was === null || now === null || span === null || month < span.first || month > span.last) return [];
  if (isSame(was, now)) return [];
  return [{ kpi, rep: null, was: { kind: 'value', value: was }, now: { kind: 'value', value: now } }];
}

function isSameGoal(was: Goal | null, now: Goal | null): boolean {
  const bounds = (goal: Goal | null): (number | null)[] =>
    goal === null ? [null, null] : goal.kind === 'value' ? [goal.value, null] : [goal.lower, goal.upper];
  // A range without an end is kept as no goal: the ledger's cells hold numbers only.
  if (was === null && bounds(now).some((bound) => bound === Infinity)) return true;
  const others = bounds(now);
  return was?.kind === now?.kind && bounds(was).every((bound, i) => isSame(bound, others[i]!));
}

function restatedFigures(closing: Closing, facts: Facts): RestatedFigure[] {
  const withReps = [...closing.stocks.keys()].some((rep) => rep !== null);
  const scopes = new Map(
    scopesOf(facts, closing.month, withReps).map((scope) => [scope.rep === null ? null : wellFormed(scope.rep), scope]),
  );
  const closed = new Map(closing.figures.map((figure) => [keyOf(figure.rep, figure.kpi), figure.value]));
  const reps = new Set([null, ...closing.stocks.keys(), ...scopes.keys()]);
  return [...reps].flatMap((rep): RestatedFigure[] => {
    const scope = scopes.get(rep);
    const kpis = KPIS.filter(({ id }) => id !== 'kgi-progress').flatMap((kpi): RestatedFigure[] => {
      const was = closed.get(keyOf(rep, kpi.id)) ?? null;
      let now = figureOf(kpi, scope?.measures ?? null).value;
      // Some figures ripen (a first month is followed up in the next one): as of the closing, they have to be the same.
      if (!isSame(was, now) && scope !== undefined) now = figureAsOf(closing, scope, kpi).value;
      return isSame(was, now) ? [] : [{ item: { kind: 'kpi', id: kpi.id }, rep, was, now }];
    });
    const stocks = STOCK_KEYS.flatMap((key): RestatedFigure[] => {
      const was = closing.stocks.get(rep)?.[key] ?? 0;
      const now = scope?.measures.stocks[key] ?? 0;
      return was === now ? [] : [{ item: { kind: 'stock', id: key }, rep, was, now }];
    });
    return [...kpis, ...stocks];
  });
}

function figureAsOf(closing: Closing, { slice }: Scope, kpi: (typeof KPIS)[number]): Figure {
  const asOf = Math.min(parseIsoDay(closing.asOf) ?? Infinity, slice.facts.asOf);
  const facts = { ...slice.facts, asOf };
  return figureOf(kpi, measure({ ...slice, facts }, { first: closing.month, last: closing.month }));
}

const keyOf = (rep: string | null, kpi: string): string => JSON.stringify([rep, kpi]);

/** Sums of the same amounts in another order differ in their last bits. */
function isSame(was: number | null, now: number | null): boolean {
  if (was === null || now === null) return was === now;
  return Math.abs(was - now) <= 1e-9 * Math.max(1, Math.abs(was), Math.abs(now));
}
