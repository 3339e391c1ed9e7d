/** A team's target shared out to its reps by their own record and customers, and the sum checked. Runs in the browser too. */
import type { Unit } from '../core/kpi';
import { sharesOf, split } from './rep-shares';
import type { KpiKind, RepEvidence, TargetValue } from './target-types';

type Rep = Pick<RepEvidence, 'n' | 'usual' | 'weight' | 'customerShare'>;

/** Months of record at which a rep's own figure counts as much as the team's (or the customers'): half a year. */
const MONTHS_TO_BELIEVE = 6;

/** Whether the reps' figures add up to the team's; otherwise the team's is their mean, by weight. */
export const addsUp = (unit: Unit): boolean => unit === 'count' || unit === 'companies' || unit === 'yen';

/**
 * A month's target for each rep, from the team's.
 *
 * - Counts, stocks and money: whole parts that sum to the team's (rounded to a whole). A rep's weight is the share of the
 *   team's record (figure a month), believed by n ÷ (n + 6), for the rest the share of customers.
 * - Rates, prices and durations: what is usual for the rep, believed by n ÷ (n + 6), for the rest the reps' mean; then all are
 *   moved by one step (rates: points; others: a factor), so that the mean by weight is shown as the team's target is. A rate
 *   stays within 0–1.
 * - In range: the team's bounds for everybody. Whether a rep's figure lies outside because of the customers or the habits, the record cannot tell.
 * - A rep without a record gets the customers' share of a count, and the mean of a rate.
 */
export function repTargets(kpi: KpiKind, team: TargetValue, reps: readonly Rep[]): TargetValue[] {
  const { value, lower, upper } = team;
  if (value === null || kpi.better === 'in-range') return reps.map(() => ({ value, lower, upper }));
  const values = addsUp(kpi.unit) ? split(value, countWeights(reps)) : movedRates(kpi.unit, value, reps);
  return values.map((own) => ({ value: own, lower: null, upper: null }));
}

/**
 * The team figure that the parts make, as edited: sums for what adds up, otherwise the mean by weight, rounded as shown. A rep
 * without a target (all null) counts as none; null where nobody has one.
 */
export function sumCheck(kpi: KpiKind, parts: readonly TargetValue[], reps: readonly Rep[]): TargetValue {
  const together = (field: keyof TargetValue): number | null => {
    const set = parts.flatMap((part, i) => (part[field] === null ? [] : [{ value: part[field], rep: reps[i]! }]));
    if (set.length === 0) return null;
    const values = set.map(({ value }) => value);
    const all = addsUp(kpi.unit) && kpi.better !== 'in-range';
    const exact = all
      ? values.reduce((sum, value) => sum + value, 0)
      : weighted(values, meanWeights(set.map(({ rep }) => rep)));
    return asShown(exact, kpi.unit);
  };
  return { value: together('value'), lower: together('lower'), upper: together('upper') };
}

/** A figure to the last digit that is shown of its unit: a rate to 0.1 %, yen and counts to one. */
export function asShown(value: number, unit: Unit): number {
  const steps = STEPS[unit];
  return Math.round(value * steps) / steps;
}

/** Shown steps in one. */
const STEPS: Readonly<Record<Unit, number>> = {
  ratio: 1000,
  count: 1,
  companies: 1,
  visitsPerCompanyMonth: 100,
  yen: 1,
  yenPerTransaction: 1,
  yenPerCompany: 1,
  months: 10,
};

const believed = (n: number): number => n / (n + MONTHS_TO_BELIEVE);

/** Each rep's share of a count, stock or money of the team. */
export function countWeights(reps: readonly Rep[]): number[] {
  const customers = customerShares(reps);
  // A month, not their sum: who came later has a shorter record, no smaller area.
  const record = sharesOf(reps.map(({ n, weight }) => (n === 0 ? 0 : weight / n)));
  if (record === null) return customers;
  return reps.map(({ n }, i) => believed(n) * record[i]! + (1 - believed(n)) * customers[i]!);
}

function movedRates(unit: Unit, target: number, reps: readonly Rep[]): number[] {
  const weights = meanWeights(reps);
  const known = reps.flatMap(({ usual }, i) => (usual === null ? [] : [{ usual, weight: weights[i]! }]));
  if (known.length === 0) return reps.map(() => asShown(target, unit));
  const mean = weighted(
    known.map(({ usual }) => usual),
    sharesOf(known.map(({ weight }) => weight)) ?? known.map(() => 1 / known.length),
  );
  const bases = reps.map(({ n, usual }) => (usual === null ? mean : believed(n) * usual + (1 - believed(n)) * mean));
  const shown = asShown(target, unit);
  const moved = unit === 'ratio' ? movedPoints(bases, weights, shown) : movedByFactor(bases, weights, shown);
  return shownTogether(moved, weights, unit);
}

/** Rounded as shown, so that the mean by weight is shown as the same too: what was rounded furthest goes the other way first. */
function shownTogether(exact: readonly number[], weights: readonly number[], unit: Unit): number[] {
  const steps = exact.map((value) => Math.round(value * STEPS[unit]));
  const errors = exact.map((value, i) => steps[i]! - value * STEPS[unit]);
  let off = weighted(errors, weights);
  const furthest = errors.map((error, i) => ({ i, error })).sort((a, b) => Math.abs(b.error) - Math.abs(a.error));
  for (const { i, error } of furthest) {
    const turn = Math.sign(error);
    if (turn !== Math.sign(off) || weights[i]! >= 2 * Math.abs(off)) continue;
    steps[i]! -= turn;
    off -= turn * weights[i]!;
  }
  return steps.map((step) => step / STEPS[unit]);
}

/** All by the same points; who reaches 0 or 1 stays there, and the others go further. */
function movedPoints(bases: readonly number[], weights: readonly number[], target: number): number[] {
  const at = (step: number): number[] => bases.map((base) => Math.min(1, Math.max(0, base + step)));
  let [low, high] = [-1 - Math.max(...bases), 2];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (weighted(at(middle), weights) < target) low = middle;
    else high = middle;
  }
  return at(high);
}

function movedByFactor(bases: readonly number[], weights: readonly number[], target: number): number[] {
  const mean = weighted(bases, weights);
  // Nothing, or a rest of floating point: no factor leads from there to a target.
  return mean > 1e-9 ? bases.map((base) => (base * target) / mean) : bases.map(() => target);
}

const weighted = (values: readonly number[], weights: readonly number[]): number =>
  values.reduce((sum, value, i) => sum + value * weights[i]!, 0);

/** Shares by which rates average: their denominators, otherwise customers. */
const meanWeights = (reps: readonly Rep[]): number[] =>
  sharesOf(reps.map(({ weight }) => weight)) ?? customerShares(reps);

const customerShares = (reps: readonly Rep[]): number[] =>
  sharesOf(reps.map(({ customerShare }) => customerShare)) ?? reps.map(() => 1 / reps.length);
