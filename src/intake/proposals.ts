/** Which of the names that were read are worth the question whether they are one. */
import type { IntakeAnswers, NameKind } from './answers';
import { isAskable } from './answers';
import type { SeenName } from './interner';
import { LIKENESS_REASONS, type LikenessReason } from './likeness';
import { lookAlikes, type LookAlike } from './look-alikes';
import { nameParts, readingKey } from './name-parts';
import { customerKey, repKey } from './names';
import { repLookAlikes } from './rep-look-alikes';
import { sameNames } from './same-names';
import type { NameProposal } from './types';

/** More at once nobody answers; the others come once these are answered. */
export const MOST_PROPOSALS = 200;

export interface Proposals {
  /** The likeliest first; where that is equal, those that concern most rows. */
  readonly proposals: readonly NameProposal[];
  /** How many more there are. */
  readonly more: number;
}

/** What the customers table says about a customer, by id. */
export interface CustomerClues {
  readonly readings: ReadonlyMap<number, string>;
  readonly phones: ReadonlyMap<number, readonly string[]>;
}

export function proposeNames(
  customers: readonly SeenName[],
  reps: readonly SeenName[],
  clues: CustomerClues,
  answers: IntakeAnswers,
): Proposals {
  const all = [...customerProposals(customers, clues, answers), ...proposals('rep', reps, answers, repsAlike)];
  const rank = ({ reason }: NameProposal): number => LIKENESS_REASONS.indexOf(reason);
  const rows = ({ counts }: NameProposal): number => counts[0] + counts[1];
  all.sort((a, b) => rank(a) - rank(b) || rows(b) - rows(a));
  return { proposals: all.slice(0, MOST_PROPOSALS), more: Math.max(0, all.length - MOST_PROPOSALS) };
}

function customerProposals(names: readonly SeenName[], clues: CustomerClues, answers: IntakeAnswers): NameProposal[] {
  return proposals('customer', names, answers, (sorted) => {
    const compared = sorted.flatMap((seen, index) => {
      const parts = nameParts(seen.name);
      if (parts === null) return [];
      const reading = readingKey(clues.readings.get(seen.id) ?? '');
      return [{ index, parts, reading, phones: clues.phones.get(seen.id) ?? [] }];
    });
    return lookAlikes(compared).map(({ pair: [first, second], reason }) => ({
      pair: [compared[first]!.index, compared[second]!.index],
      reason,
    }));
  });
}

const repsAlike = (names: readonly SeenName[]): LookAlike[] => repLookAlikes(names.map(({ name }) => name));

function proposals(
  kind: NameKind,
  seen: readonly SeenName[],
  { same, different }: IntakeAnswers,
  alike: (names: readonly SeenName[]) => readonly LookAlike[],
): NameProposal[] {
  // Two longer names could not be told apart by what is remembered of an answer.
  const names = seen.filter(({ name }) => isAskable([name, name])).sort((a, b) => b.count - a.count);
  const united = sameNames(same, kind);
  const keyOf = kind === 'customer' ? customerKey : repKey;
  const rejected = new Set<string>();
  for (const pair of different)
    if (pair.kind === kind)
      rejected.add(unordered(...(pair.names.map(keyOf).map((key) => united.get(key) ?? key) as [string, string])));
  const rejectedIds = idPairs(names, rejected);
  const best = new Map<string, { readonly names: readonly [SeenName, SeenName]; readonly reason: LikenessReason }>();
  for (const { pair, reason } of alike(names)) {
    const [first, second] = [names[pair[0]]!, names[pair[1]]!];
    if (first.id === second.id) continue;
    const ids = unordered(String(first.id), String(second.id));
    if (rejectedIds.has(ids)) continue;
    const known = best.get(ids);
    if (known === undefined || LIKENESS_REASONS.indexOf(reason) < LIKENESS_REASONS.indexOf(known.reason))
      best.set(ids, { names: [first, second], reason });
  }
  return [...best.values()].map(({ names: [first, second], reason }) => ({
    kind,
    names: [first.name, second.name],
    reason,
    counts: [first.count, second.count],
  }));
}

/** The customers or reps whose names were rejected: under whatever other names they stand as well. */
function idPairs(names: readonly SeenName[], rejected: ReadonlySet<string>): ReadonlySet<string> {
  const ids = new Set<string>();
  if (rejected.size === 0) return ids;
  const idsOfKey = new Map<string, number[]>();
  for (const { key, id } of names) idsOfKey.set(key, [...(idsOfKey.get(key) ?? []), id]);
  for (const pair of rejected) {
    const [first, second] = JSON.parse(pair) as [string, string];
    for (const a of idsOfKey.get(first) ?? [])
      for (const b of idsOfKey.get(second) ?? []) ids.add(unordered(String(a), String(b)));
  }
  return ids;
}

const unordered = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a]);
