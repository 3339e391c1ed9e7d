/** Pairs of names that look alike → questions: several spellings of one name are asked about at once. */
import { LIKENESS_REASONS, type LikenessReason } from './likeness';
import type { LookAlike } from './look-alikes';

export interface NameGroup {
  /** Indexes into the names, at least two, ascending. */
  readonly members: readonly number[];
  /** Why, likeliest first. */
  readonly reasons: readonly LikenessReason[];
}

/** Of one name there are hardly more spellings. */
const MOST_MEMBERS = 8;
/** These say less than that it is the same name: such a pair does not join the other spellings in one question. */
const FAR: ReadonlySet<LikenessReason> = new Set(['surname', 'branch', 'phone']);

/**
 * Names of which each is alike to each other are one question. Further pairs between the members of two questions are put
 * when these are answered, since most of them are settled then.
 * @param pairs each at most once
 * @param isPartial whether a person said of these names that only some of them are one
 */
export function nameGroups(
  pairs: readonly LookAlike[],
  isPartial: (members: readonly number[]) => boolean,
): NameGroup[] {
  const reasonOf = new Map(pairs.map(({ pair, reason }) => [keyOf(...pair), reason] as const));
  const isNear = (a: number, b: number): boolean => {
    const reason = reasonOf.get(keyOf(a, b));
    return reason !== undefined && !FAR.has(reason);
  };
  /** A house and what may be the same branch of it, under several names. */
  const isBranch = (a: number, b: number): boolean => reasonOf.get(keyOf(a, b)) === 'branch';
  const neighbours = new Map<number, number[]>();
  for (const { pair } of pairs)
    for (const [one, other] of [pair, [pair[1], pair[0]] as const])
      neighbours.set(one, [...(neighbours.get(one) ?? []), other]);
  const groups: NameGroup[] = [];
  const groupOf = new Map<number, number>();
  const add = (members: readonly number[]): void => {
    const found = members.flatMap((a, i) => members.slice(i + 1).map((b) => reasonOf.get(keyOf(a, b))!));
    groups.push({ members, reasons: LIKENESS_REASONS.filter((reason) => found.includes(reason)) });
  };
  const placeOf = (member: number): string => (groupOf.has(member) ? `group ${groupOf.get(member)}` : String(member));
  /** What has been asked between two groups or names. */
  const asked = new Set<string>();
  const between = (first: string, second: string): string => [first, second].sort().join();
  // A house stands in the question on its branch also where its own spellings are a question.
  for (const [areAlike, mostInGroups] of [[isNear, 0] as const, [isBranch, 1] as const]) {
    const isOpen = (members: readonly number[]): boolean =>
      members.filter((member) => groupOf.has(member)).length <= mostInGroups;
    for (const { pair } of pairs) {
      if (!areAlike(...pair) || !isOpen(pair)) continue;
      const members = [...pair];
      for (const candidate of neighbours.get(pair[0])!) {
        if (members.length === MOST_MEMBERS) break;
        if (members.includes(candidate) || !isOpen([...members, candidate])) continue;
        if (members.every((member) => areAlike(member, candidate))) members.push(candidate);
      }
      members.sort((a, b) => a - b);
      if (members.length < 3 || isPartial(members)) continue;
      const group = groups.length;
      for (const member of members)
        if (groupOf.has(member)) asked.add(between(placeOf(member), `group ${group}`));
        else groupOf.set(member, group);
      add(members);
    }
  }
  for (const { pair } of pairs) {
    const [first, second] = pair.map(placeOf) as [string, string];
    if (first === second || asked.has(between(first, second))) continue;
    asked.add(between(first, second));
    add(pair);
  }
  return groups;
}

const keyOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
