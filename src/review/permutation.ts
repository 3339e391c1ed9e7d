/**
 * Whether something measured goes along with success more than chance would have it: a permutation test within groups (of
 * one rep, say), so that a rep who is good at everything makes no pattern.
 *
 * Only trials of one group are shuffled, so only they must be exchangeable where there is no pattern. Several trials of one
 * customer are not exchangeable with those of others: whoever makes trials gives each customer one, or groups of its own.
 */
import { createRandom, type Random } from '../core/random';

/** One thing that succeeded or did not: a renewal, a deal. */
export interface Trial {
  readonly feature: number;
  readonly isSuccess: boolean;
  /** Trials of one group are exchangeable. */
  readonly group: number | string;
}

/** More or less of something, or kinds of it of which none is more than the other: hours, days of the week. */
export type Scale = 'amount' | 'kind';

export interface TestResult {
  /** Two-sided; 1 where nothing can differ. */
  readonly p: number;
  /** No shuffle reached the record: p is the least that so many shuffles can tell, and may be lower. */
  readonly isAtMost: boolean;
  /** The kind that stood out most; null for amounts, and where nothing can differ. */
  readonly kind: number | null;
  /** Successes have more of it (of that kind) than chance gives. */
  readonly isMore: boolean;
}

/** How many shuffles at most; a p under 1/2000 is not asked for. */
const SHUFFLES = 1999;
/** So many shuffles as extreme as the record are enough to know that it is nothing (Besag and Clifford, Biometrika 78, 1991). */
const ENOUGH = 30;
/** A kind of which fewer are on record is only one of the others. */
const FEWEST_OF_A_KIND = 20;

/**
 * For amounts the rank sum of the successes (Wilcoxon's, stratified after van Elteren without weights); for kinds the number
 * of successes of each, standardised, the one that stands out most (max-T: Westfall and Young, Resampling-Based Multiple
 * Testing, 1993), so that having looked at all kinds is allowed for. p is the share of seeded shuffles of success within
 * each group that reach what was observed, the record itself counted as one.
 */
export function permutationTest(trials: readonly Trial[], scale: Scale, seed: number): TestResult {
  const { scores, kinds } = scale === 'amount' ? rankScores(trials) : kindScores(trials);
  const groups = groupsOf(trials, scores, kinds.length).filter(canDiffer);
  const spreads = spreadsOf(groups, kinds.length);
  const observed = kinds.map((_, column) => sum(groups.map((group) => group.observed[column]!)) / spreads[column]!);
  // A kind that is everywhere or nowhere has no spread.
  const zs = observed.map((z) => (Number.isFinite(z) ? z : 0));
  const most = zs.reduce((best, z, column) => (Math.abs(z) > Math.abs(zs[best]!) ? column : best), 0);
  const reach = Math.abs(zs[most] ?? 0);
  if (reach < SAME) return { p: 1, isAtMost: false, kind: null, isMore: false };
  const found = { kind: kinds[most]!, isMore: zs[most]! > 0 };
  const shuffler = shufflerOf(groups, spreads);
  const random = createRandom(seed);
  let reached = 0;
  for (let shuffle = 1; shuffle <= SHUFFLES; shuffle++) {
    if (farthest(shuffler, random) >= reach - SAME) reached++;
    if (reached === ENOUGH) return { p: reached / shuffle, isAtMost: false, ...found };
  }
  return { p: (reached + 1) / (SHUFFLES + 1), isAtMost: reached === 0, ...found };
}

/** What is closer is the same sum, added up in another order. */
const SAME = 1e-9;

/** What a trial adds to which sum. */
interface Score {
  readonly column: number;
  readonly value: number;
}

interface Scores {
  readonly scores: readonly Score[];
  /** By column. */
  readonly kinds: readonly (number | null)[];
}

function rankScores(trials: readonly Trial[]): Scores {
  const ranks = midRanks(trials.map(({ feature }) => feature));
  return { scores: ranks.map((value) => ({ column: 0, value })), kinds: [null] };
}

function kindScores(trials: readonly Trial[]): Scores {
  const counts = new Map<number, number>();
  for (const { feature } of trials) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kinds = [...counts.keys()].filter((kind) => counts.get(kind)! >= FEWEST_OF_A_KIND).sort((a, b) => a - b);
  const columns = new Map(kinds.map((kind, column) => [kind, column]));
  const scores = trials.map(({ feature }) => {
    const column = columns.get(feature);
    return column === undefined ? { column: 0, value: 0 } : { column, value: 1 };
  });
  return { scores, kinds };
}

interface Group {
  /** In order, so that the same record shuffles alike whatever the order of its rows. */
  readonly scores: Score[];
  readonly successes: number;
  readonly failures: number;
  /** By column: the mean of the scores, and what the successes' sum differs from what chance gives them. */
  readonly means: readonly number[];
  readonly observed: readonly number[];
}

function groupsOf(trials: readonly Trial[], scores: readonly Score[], columns: number): Group[] {
  const byGroup = new Map<number | string, number[]>();
  trials.forEach(({ group }, i) => {
    const known = byGroup.get(group);
    if (known === undefined) byGroup.set(group, [i]);
    else known.push(i);
  });
  return [...byGroup.values()].map((members) => {
    const winners = members.filter((i) => trials[i]!.isSuccess);
    const means = sums(members, scores, columns).map((total) => total / members.length);
    return {
      scores: members.map((i) => scores[i]!).sort((a, b) => a.column - b.column || a.value - b.value),
      successes: winners.length,
      failures: members.length - winners.length,
      means,
      observed: sums(winners, scores, columns).map((total, column) => total - means[column]! * winners.length),
    };
  });
}

const canDiffer = ({ scores, successes, failures }: Group): boolean =>
  successes > 0 &&
  failures > 0 &&
  scores.some(({ column, value }) => column !== scores[0]!.column || value !== scores[0]!.value);

function sums(members: readonly number[], scores: readonly Score[], columns: number): number[] {
  const totals = new Array<number>(columns).fill(0);
  for (const i of members) totals[scores[i]!.column]! += scores[i]!.value;
  return totals;
}

/** Standard deviation of each column's sum over the shuffles: that of a draw without replacement. */
function spreadsOf(groups: readonly Group[], columns: number): number[] {
  return Array.from({ length: columns }, (_, at) => {
    const variances = groups.map(({ scores, successes, failures, means }) => {
      const squares = sum(scores.map(({ column, value }) => ((column === at ? value : 0) - means[at]!) ** 2));
      return (successes * failures * squares) / (scores.length * (scores.length - 1));
    });
    return Math.sqrt(sum(variances));
  });
}

/** The groups' shuffles, one after the other in flat arrays: thousands of times thousands of draws are most of a search's time. */
interface Shuffler {
  readonly columns: Int32Array;
  readonly values: Float64Array;
  /** By group: where it begins, its size, and how many are drawn of its smaller end: what the failures have more, the successes have less. */
  readonly draws: readonly {
    readonly from: number;
    readonly size: number;
    readonly count: number;
    readonly sign: 1 | -1;
  }[];
  /** By column: what the draws give on average, and the spread. */
  readonly expected: Float64Array;
  readonly spreads: Float64Array;
}

function shufflerOf(groups: readonly Group[], spreads: readonly number[]): Shuffler {
  const scores = groups.flatMap((group) => group.scores);
  const expected = new Float64Array(spreads.length);
  let from = 0;
  const draws = groups.map(({ scores: { length: size }, successes, failures, means }) => {
    const [count, sign] = successes <= failures ? [successes, 1 as const] : [failures, -1 as const];
    for (let column = 0; column < expected.length; column++) expected[column]! += sign * count * means[column]!;
    from += size;
    return { from: from - size, size, count, sign };
  });
  return {
    columns: Int32Array.from(scores, ({ column }) => column),
    values: Float64Array.from(scores, ({ value }) => value),
    draws,
    expected,
    spreads: Float64Array.from(spreads),
  };
}

/** How far, after a shuffle, the column that is farthest from what chance gives is from it. */
function farthest({ columns, values, draws, expected, spreads }: Shuffler, random: Random): number {
  const sides = new Float64Array(expected.length);
  for (const { from, size, count, sign } of draws)
    for (let drawn = 0; drawn < count; drawn++) {
      // In place: the first ones of a partial shuffle.
      const i = from + drawn;
      const j = i + Math.floor(random.next() * (size - drawn));
      const [column, value] = [columns[j]!, values[j]!];
      columns[j] = columns[i]!;
      values[j] = values[i]!;
      columns[i] = column;
      values[i] = value;
      sides[column]! += sign * value;
    }
  let far = 0;
  for (let column = 0; column < sides.length; column++)
    if (spreads[column]! > 0) far = Math.max(far, Math.abs(sides[column]! - expected[column]!) / spreads[column]!);
  return far;
}

/** Ranks from 1; equal values share the mean of theirs. In n log n, for thousands of values. */
export function midRanks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1]!] === values[order[from]!]) to++;
    for (let i = from; i <= to; i++) ranks[order[i]!] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

/**
 * Holm's correction (Scand. J. Statist. 6 (1979), 65–70) for having looked at several patterns: each p times the number of
 * those not yet decided, never falling, at most 1. In the order of the input.
 */
export function holm(ps: readonly number[]): number[] {
  const order = ps.map((_, i) => i).sort((a, b) => ps[a]! - ps[b]!);
  const corrected = new Array<number>(ps.length);
  let highest = 0;
  order.forEach((i, place) => {
    highest = Math.max(highest, Math.min(1, ps[i]! * (ps.length - place)));
    corrected[i] = highest;
  });
  return corrected;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
