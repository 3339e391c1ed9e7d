/** Which of the names that were read are worth the question whether they are one. */
import type { IntakeAnswers, NameKind } from './answers';
import { isAskable, pairKey } from './answers';
import type { SeenName } from './interner';
import { LIKENESS_REASONS } from './likeness';
import { lookAlikes, type LookAlike } from './look-alikes';
import { nameGroups } from './name-groups';
import { nameParts, readingKey } from './name-parts';
import { customerKey, repKey } from './names';
import { repLookAlikes } from './rep-look-alikes';
import { sameNames } from './same-names';
import { isSeveralCustomers, knownCustomers } from './several-customers';
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
  const rank = ({ reasons }: NameProposal): number => LIKENESS_REASONS.indexOf(reasons[0]!);
  const rows = ({ counts }: NameProposal): number => counts.reduce((sum, count) => sum + count, 0);
  all.sort((a, b) => rank(a) - rank(b) || rows(b) - rows(a));
  return { proposals: all.slice(0, MOST_PROPOSALS), more: Math.max(0, all.length - MOST_PROPOSALS) };
}

function customerProposals(names: readonly SeenName[], clues: CustomerClues, answers: IntakeAnswers): NameProposal[] {
  return proposals('customer', names, answers, (sorted) => {
    const known = knownCustomers(sorted.map(({ name }) => name));
    const compared = sorted.flatMap((seen, index) => {
      const parts = nameParts(seen.name);
      // A cell with two customers is nobody's other spelling.
      if (parts === null || isSeveralCustomers(seen.name, known)) return [];
      const reading = readingKey(clues.readings.get(seen.id) ?? '');
      return [{ index, parts, reading, phones: clues.phones.get(seen.id) ?? [] }];
    });
    return lookAlikes(compared).map(({ pair: [first, second], reason }) => ({
      pair: [compared[first]!.index, compared[second]!.index],
      reason,
    }));
  });
}

const repsAlike = (names: readonly SeenName[]): LookAlike[] =>
  repLookAlikes(
    names.map(({ name }) => name),
    names.map(({ count }) => count),
  );

function proposals(
  kind: NameKind,
  seen: readonly SeenName[],
  { same, different, partly }: IntakeAnswers,
  alike: (names: readonly SeenName[]) => readonly LookAlike[],
): NameProposal[] {
  // Two longer names could not be told apart by what is remembered of an answer.
  const names = seen.filter(({ name }) => isAskable([name])).sort((a, b) => b.count - a.count);
  const united = sameNames(same, kind);
  const keyOf = kind === 'customer' ? customerKey : repKey;
  const rejected = new Set<string>();
  for (const { kind: kindOfPair, names: given } of different)
    if (kindOfPair === kind) {
      const keys = given.map(keyOf).map((key) => united.get(key) ?? key);
      keys.forEach((key, at) => keys.slice(at + 1).forEach((other) => rejected.add(unordered(key, other))));
    }
  const rejectedIds = idPairs(names, rejected);
  const best = new Map<string, LookAlike>();
  for (const found of alike(names)) {
    const [first, second] = [names[found.pair[0]]!, names[found.pair[1]]!];
    if (first.id === second.id || first.key === second.key) continue;
    const ids = unordered(String(first.id), String(second.id));
    if (rejectedIds.has(ids)) continue;
    const known = best.get(ids);
    if (known === undefined || LIKENESS_REASONS.indexOf(found.reason) < LIKENESS_REASONS.indexOf(known.reason))
      best.set(ids, found);
  }
  const inParts = new Set(partly.map(pairKey));
  const namesOf = (members: readonly number[]): string[] => members.map((member) => names[member]!.name);
  const groups = nameGroups([...best.values()], (members) => inParts.has(pairKey({ kind, names: namesOf(members) })));
  return [
    ...sameNameProposals(kind, names, rejected),
    ...groups.map(({ members, reasons }) => ({
      kind,
      names: namesOf(members),
      reasons,
      counts: members.map((member) => names[member]!.count),
    })),
  ];
}

/** Customers with different numbers under the very same name: one question a name. */
function sameNameProposals(kind: NameKind, names: readonly SeenName[], rejected: ReadonlySet<string>): NameProposal[] {
  const byKey = new Map<string, SeenName[]>();
  for (const seen of names) byKey.set(seen.key, [...(byKey.get(seen.key) ?? []), seen]);
  return [...byKey.values()].flatMap((all): NameProposal[] => {
    const [{ name, key }] = all as [SeenName];
    if (all.length < 2 || rejected.has(unordered(key, key))) return [];
    const numbers = all.map(({ number = '' }) => number);
    return [{ kind, names: [name, name], reasons: ['same-name'], counts: all.map(({ count }) => count), numbers }];
  });
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
