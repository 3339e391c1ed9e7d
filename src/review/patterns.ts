/**
 * Patterns of the team's own record: what went along with customers that stayed and deals that were won. A pattern is shown
 * only when chance would show one like it, or any of those tried, in at most 5 of 100 records; and it is no proof of a cause.
 */
import type { Facts } from '../core/facts';
import { median } from '../core/stats';
import { holm, permutationP, type Trial } from './permutation';
import { approachTrials, contactTrials, paceTrials, replyTrials } from './trials-of-deals';
import { careTrials, firstMonthTrials, reactionTrials, silenceTrials } from './trials-of-stay';

export const PATTERNS = [
  'silence',
  'reactions',
  'care',
  'first-month',
  'contacts',
  'pace',
  'reply',
  'approach',
] as const;
export type PatternId = (typeof PATTERNS)[number];

/** All patterns together show something by chance in at most this share of records. */
export const FALSE_FIND_RATE = 0.05;
/** The corrected p from which a pattern is shown: below the rate, so that a count of shuffled records stays below it too. */
const SHOWN_FROM = 0.03;
/** Fewer successes or failures than these are too few to look at. */
export const FEWEST = 10;
const SEED = 20240401;

const TRIALS: Readonly<Record<PatternId, (facts: Facts) => Trial[]>> = {
  silence: silenceTrials,
  reactions: reactionTrials,
  care: careTrials,
  'first-month': firstMonthTrials,
  contacts: contactTrials,
  pace: paceTrials,
  reply: replyTrials,
  approach: approachTrials,
};

/** Trials on one side of the split. */
export interface Side {
  readonly trials: number;
  readonly successes: number;
}

export interface Pattern {
  readonly id: PatternId;
  readonly trials: number;
  /** The feature's value up to which (included) a trial is on the lower side: the median, or the value below it. */
  readonly split: number;
  readonly low: Side;
  readonly high: Side;
  /** Chance, corrected for the number of patterns tried (Holm). */
  readonly p: number;
}

export interface PatternSearch {
  /** Those beyond chance, the clearest first. */
  readonly found: readonly Pattern[];
  /** How many were looked for: the record had enough of both ends. */
  readonly tried: number;
  /** Those with too few of either end. */
  readonly tooFew: readonly PatternId[];
}

export function findPatterns(facts: Facts): PatternSearch {
  return searchPatterns(PATTERNS.map((id) => ({ id, trials: TRIALS[id](facts) })));
}

/** The same from trials at hand. */
export function searchPatterns(
  all: readonly { readonly id: PatternId; readonly trials: readonly Trial[] }[],
): PatternSearch {
  const isEnough = (trials: readonly Trial[]): boolean => {
    const successes = trials.filter(({ isSuccess }) => isSuccess).length;
    return Math.min(successes, trials.length - successes) >= FEWEST;
  };
  const looked = all.filter(({ trials }) => isEnough(trials));
  const ps = holm(looked.map(({ trials }, i) => permutationP(trials, SEED + i)));
  const patterns = looked.map(({ id, trials }, i) => ({ id, trials: trials.length, ...sides(trials), p: ps[i]! }));
  return {
    found: patterns.filter(({ p }) => p <= SHOWN_FROM).sort((a, b) => a.p - b.p || b.trials - a.trials),
    tried: looked.length,
    tooFew: all.filter(({ trials }) => !isEnough(trials)).map(({ id }) => id),
  };
}

function sides(trials: readonly Trial[]): Pick<Pattern, 'split' | 'low' | 'high'> {
  const values = trials.map(({ feature }) => feature);
  const middle = median(values)!;
  // Where more than half share the highest value, the split is below it.
  const highest = values.reduce((a, b) => Math.max(a, b));
  const split =
    middle < highest ? middle : values.filter((v) => v < highest).reduce((a, b) => Math.max(a, b), -Infinity);
  const side = (isHigh: boolean): Side => {
    const own = trials.filter(({ feature }) => feature > split === isHigh);
    return { trials: own.length, successes: own.filter(({ isSuccess }) => isSuccess).length };
  };
  return { split, low: side(false), high: side(true) };
}
