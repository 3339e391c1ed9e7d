/** What a lever must be for the KGI, and how far the record carries it. Runs in the browser too. */
import { quantileInclusive } from '../core/stats';
import { project } from './projection';
import type { LeverName, Levers, ProjectionBasis } from './projection-types';

export const LEVER_NAMES: readonly LeverName[] = ['retention', 'won', 'frequency', 'price'];

/** In which levers are shown: a tenth of a percent, a tenth of a customer, a hundredth of a transaction, a yen. */
export const LEVER_STEPS: Levers = { retention: 0.001, won: 0.1, frequency: 0.01, price: 1 };

/** Whether two values of a lever are shown as the same. */
export const isShownAlike = (name: LeverName, a: number, b: number): boolean =>
  Math.round(a / LEVER_STEPS[name]) === Math.round(b / LEVER_STEPS[name]);

/**
 * Levers of targets, which are rounded as they are shown: where a lever is then shown as its level, it is the level, so that
 * 現実的 lands where today's behaviour does.
 */
export function unlessUsual(levers: Levers, level: Levers): Levers {
  const usual = LEVER_NAMES.filter((name) => isShownAlike(name, levers[name], level[name]));
  return { ...levers, ...Object.fromEntries(usual.map((name) => [name, level[name]])) };
}

/**
 * The smallest value of one lever that brings the landing to the goal, the others as given; 0 where the goal is reached
 * without it. Null where no value does: not even a retention of 100 %, no months ahead, or no customers to multiply with.
 */
export function solveLever(basis: ProjectionBasis, levers: Levers, name: LeverName, goal: number): number | null {
  const reaches = (value: number): boolean => project(basis, { ...levers, [name]: value }).landing >= goal;
  if (reaches(0)) return 0;
  const highest = name === 'retention' ? 1 : doubledUntil(reaches);
  if (highest === null || !reaches(highest)) return null;
  // The landing never falls when a lever rises, so the place where it meets the goal can be closed in on.
  let [below, above] = [0, highest];
  for (;;) {
    const middle = (below + above) / 2;
    if (middle <= below || middle >= above) return above;
    if (reaches(middle)) above = middle;
    else below = middle;
  }
}

/** Null when even an absurd value does not reach: nothing multiplies with the lever. */
function doubledUntil(reaches: (value: number) => boolean): number | null {
  for (let value = 1; value < 1e15; value *= 2) if (reaches(value)) return value;
  return null;
}

export interface LeverRange {
  readonly low: number;
  readonly high: number;
}

/**
 * What a lever may reasonably be moved over: retention from the full 5 % below its worst
 * month to 100 %, the others from 0 to twice the best, to 10 where the record has only zeros.
 */
export function leverRange({ history, level }: ProjectionBasis, name: LeverName): LeverRange {
  const values = [level[name], ...history.map((month) => month[name])];
  if (name !== 'retention') return { low: 0, high: 2 * Math.max(0, ...values) || 10 };
  return { low: Math.floor(Math.min(1, Math.max(0, Math.min(...values))) * 20) / 20, high: 1 };
}

/** Where it lands when every lever stands at the better quartile of its record (挑戦): the largest that the record supports. */
export function largestSupported(basis: ProjectionBasis): { readonly levers: Levers; readonly landing: number } {
  const best = (name: LeverName): number => {
    const quartile = quantileInclusive(
      basis.history.map((month) => month[name]),
      0.75,
    );
    // With a season taken out, the quartile may fall below the level; 挑戦 is never less than 現実的.
    return Math.max(basis.level[name], quartile ?? basis.level[name]);
  };
  const levers = {
    retention: Math.min(1, best('retention')),
    won: best('won'),
    frequency: best('frequency'),
    price: best('price'),
  };
  return { levers, landing: project(basis, levers).landing };
}
