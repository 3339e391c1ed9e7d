/**
 * Whether something measured goes along with success more than chance would have it: a permutation test on ranks, within
 * groups (of one rep, say), so that a rep who is good at everything makes no pattern.
 */
import { createRandom, type Random } from '../core/random';

/** One thing that succeeded or did not: a renewal, a deal. */
export interface Trial {
  readonly feature: number;
  readonly isSuccess: boolean;
  /** Trials of one group are exchangeable. */
  readonly group: number;
}

/** How many shuffles at most; a p under 1/2000 is not asked for. */
const SHUFFLES = 1999;
/** So many shuffles as extreme as the record are enough to know that it is nothing (Besag and Clifford, Biometrika 78, 1991). */
const ENOUGH = 30;

/**
 * Two-sided p of the standardised rank sum of the successes (Wilcoxon's, stratified after van Elteren without weights): the
 * share of seeded shuffles of success within each group that reach what was observed, the record itself counted as one.
 * 1 where nothing can differ: no trials, only successes, only failures, or one value everywhere.
 */
export function permutationP(trials: readonly Trial[], seed: number): number {
  const groups = groupsOf(trials).filter(({ successes, ranks }) => successes > 0 && successes < ranks.length);
  const observed = Math.abs(statistic(groups, (group) => group.observed));
  if (observed === 0) return 1;
  const random = createRandom(seed);
  let reached = 0;
  for (let shuffle = 1; shuffle <= SHUFFLES; shuffle++) {
    // Rank sums of different shuffles differ by halves at least: what is closer is the same sum, added up in another order.
    if (Math.abs(statistic(groups, (group) => drawn(group, random))) >= observed - 1e-9) reached++;
    if (reached === ENOUGH) return reached / shuffle;
  }
  return (reached + 1) / (SHUFFLES + 1);
}

interface Group {
  /** Mid-ranks of the features over all trials. */
  readonly ranks: number[];
  readonly successes: number;
  /** Sum of the ranks of the successes. */
  readonly observed: number;
  readonly expected: number;
}

function groupsOf(trials: readonly Trial[]): Group[] {
  const ranks = midRanks(trials.map(({ feature }) => feature));
  const byGroup = new Map<number, number[]>();
  trials.forEach(({ group }, i) => {
    const known = byGroup.get(group);
    if (known === undefined) byGroup.set(group, [i]);
    else known.push(i);
  });
  return [...byGroup.values()].map((members) => {
    // In order, so that the same record shuffles alike whatever the order of its rows.
    const own = members.map((i) => ranks[i]!).sort((a, b) => a - b);
    const winners = members.filter((i) => trials[i]!.isSuccess).map((i) => ranks[i]!);
    return {
      ranks: own,
      successes: winners.length,
      observed: sum(winners),
      expected: (sum(own) / own.length) * winners.length,
    };
  });
}

/** The spread is the same for every shuffle: only the distance counts. */
const statistic = (groups: readonly Group[], sumOf: (group: Group) => number): number =>
  sum(groups.map((group) => sumOf(group) - group.expected));

/** Sum of as many ranks as there are successes, drawn without replacement (in place: the first ones of a partial shuffle). */
function drawn({ ranks, successes }: Group, random: Random): number {
  // Fewer draws: the failures' sum tells the successes'.
  const count = Math.min(successes, ranks.length - successes);
  let picked = 0;
  for (let i = 0; i < count; i++) {
    const j = random.whole(i, ranks.length - 1);
    [ranks[i], ranks[j]] = [ranks[j]!, ranks[i]!];
    picked += ranks[i]!;
  }
  return count === successes ? picked : sum(ranks) - picked;
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
