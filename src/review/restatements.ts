/** Where the present record would give a closed month other figures than those that were closed. Nothing is ever changed by it. */
import { type Figure, figureOf, measure } from '../core/evaluate';
import type { Facts } from '../core/facts';
import { parseIsoDay } from '../core/days';
import { type MonthIndex, monthEnd } from '../core/periods';
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

export interface Restatement {
  readonly month: MonthIndex;
  /** At least one; the team's first. */
  readonly figures: readonly RestatedFigure[];
  /** Why, as far as the rows of the month tell: where nothing is named, it is rows of other months. */
  readonly causes: InputChanges;
}

/**
 * What of a closed month is different now; null where nothing is, or where the as-of day was set back before the month's
 * end. Progress of the KGI is left aside: it changes with the goal, and its revenue stands here by itself.
 */
export function restatement(closing: Closing, facts: Facts, sources: Intake['sources']): Restatement | null {
  const { month } = closing;
  if (facts.asOf < monthEnd(month, facts.settings.closingDay)) return null;
  const figures = restatedFigures(closing, facts);
  if (figures.length === 0) return null;
  const { tables, settings } = facts;
  return { month, figures, causes: inputChanges(closing.inputs, month, { tables, settings, sources }) };
}

/** Those of all closed months, in their order. */
export const restatements = (
  closings: ReadonlyMap<MonthIndex, Closing>,
  facts: Facts,
  sources: Intake['sources'],
): Restatement[] => [...closings.values()].flatMap((closing) => restatement(closing, facts, sources) ?? []);

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
