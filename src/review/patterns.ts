/**
 * Patterns of the team's own record: what went along with customers that stayed and deals that were won. A pattern is shown
 * only when chance would show one like it, or any of those tried, in at most 5 of 100 records; and it is no proof of a cause.
 */
import type { Facts } from '../core/facts';
import { median } from '../core/stats';
import { holm, permutationTest, type Scale, type Trial } from './permutation';
import { callHourTrials, callWeekdayTrials, visitWeekdayTrials } from './trials-of-contact-time';
import { approachTrials, contactTrials, replyTrials } from './trials-of-deals';
import { careTrials, firstMonthTrials, reactionTrials, renewalTrials, silenceTrials } from './trials-of-stay';

const STAYING = ['silence', 'renewal', 'reactions', 'care', 'first-month'] as const;
export const PATTERNS = [
  ...STAYING,
  'contacts',
  'reply',
  'approach',
  'call-hour',
  'call-weekday',
  'visit-weekday',
] as const;
export type PatternId = (typeof PATTERNS)[number];

/** What keeps customers, as against what wins or reaches them. */
export const isOfStaying = (id: PatternId): boolean => STAYING.some((each) => each === id);

/** All patterns together show something by chance in at most this share of records. */
export const FALSE_FIND_RATE = 0.05;
/** The corrected p from which a pattern is shown: below the rate, so that a count of shuffled records stays below it too. */
const SHOWN_FROM = 0.03;
/** Fewer successes or failures than these are too few to look at. */
export const FEWEST = 10;
const SEED = 20240401;

const TRIALS: Readonly<Record<PatternId, (facts: Facts) => Trial[]>> = {
  silence: silenceTrials,
  renewal: renewalTrials,
  reactions: reactionTrials,
  care: careTrials,
  'first-month': firstMonthTrials,
  contacts: contactTrials,
  reply: replyTrials,
  approach: approachTrials,
  'call-hour': callHourTrials,
  'call-weekday': callWeekdayTrials,
  'visit-weekday': visitWeekdayTrials,
};

const KINDS: readonly PatternId[] = ['call-hour', 'call-weekday', 'visit-weekday'];
export const scaleOf = (id: PatternId): Scale => (KINDS.includes(id) ? 'kind' : 'amount');

/** Trials on one side of the split. */
export interface Side {
  readonly trials: number;
  readonly successes: number;
}

export interface Pattern {
  readonly id: PatternId;
  readonly trials: number;
  /**
   * Of amounts the value up to which (included) a trial is on the lower side: the median, or the value below it. Of kinds the
   * one that stands out: it is the higher side, all others together are the lower one.
   */
  readonly split: number;
  readonly low: Side;
  readonly high: Side;
  /** Share of successes on the higher side less that on the lower one. */
  readonly difference: number;
  /** Chance, corrected for the number of patterns tried (Holm). */
  readonly p: number;
  /** p is the least that the test can tell, and may be lower. */
  readonly isAtMost: boolean;
}

export interface PatternSearch {
  /** Those beyond chance, the clearest first; of equally clear ones the one that differs most. */
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
  const results = looked.map(({ id, trials }, i) => permutationTest(trials, scaleOf(id), SEED + i));
  const ps = holm(results.map(({ p }) => p));
  const found = looked.flatMap(({ id, trials }, i): Pattern[] => {
    const [p, { isAtMost, isMore, kind }] = [ps[i]!, results[i]!];
    if (p > SHOWN_FROM) return [];
    const both = sides(trials, kind);
    const difference = shareOf(both.high) - shareOf(both.low);
    // What all together say may be the contrary of what each rep's own say; then no side is the better one.
    if (difference === 0 || difference > 0 !== isMore) return [];
    return [{ id, trials: trials.length, ...both, difference, p, isAtMost }];
  });
  return {
    found: found.sort((a, b) => a.p - b.p || Math.abs(b.difference) - Math.abs(a.difference)),
    tried: looked.length,
    tooFew: all.filter(({ trials }) => !isEnough(trials)).map(({ id }) => id),
  };
}

export const shareOf = ({ successes, trials }: Side): number => (trials === 0 ? 0 : successes / trials);

/** @param kind of kinds the one to hold against all others; null for amounts */
function sides(trials: readonly Trial[], kind: number | null): Pick<Pattern, 'split' | 'low' | 'high'> {
  const split = kind ?? middleOf(trials.map(({ feature }) => feature));
  const side = (isHigh: boolean): Side => {
    const own = trials.filter(({ feature }) => (kind === null ? feature > split : feature === kind) === isHigh);
    return { trials: own.length, successes: own.filter(({ isSuccess }) => isSuccess).length };
  };
  return { split, low: side(false), high: side(true) };
}

/** The median; where more than half share the highest value, the one below it. */
function middleOf(values: readonly number[]): number {
  const middle = median(values)!;
  const highest = values.reduce((a, b) => Math.max(a, b));
  return middle < highest ? middle : values.filter((v) => v < highest).reduce((a, b) => Math.max(a, b), -Infinity);
}
