/** Names of customers that may be one, among many: only names that share a key are compared. */
import {
  allowedEdits,
  headOf,
  likeness,
  LONGEST_COMPARED,
  LONGEST_PLACE,
  readingOf,
  type ComparedName,
  type LikenessReason,
} from './likeness';
import type { NameParts } from './name-parts';

/** Pairs are indexes into the names, the smaller one first. */
export interface LookAlike {
  readonly pair: readonly [number, number];
  readonly reason: LikenessReason;
}

/** Keys under which a name can be found, and keys under which it looks for others. */
export interface Keys {
  readonly offers: readonly string[];
  readonly seeks: readonly string[];
}

/**
 * A key that so many names offer is a series (or an attack), not a coincidence: each name is then compared with the first of
 * them only. The first should be the most frequent.
 */
export const MOST_UNDER_A_KEY = 100;

/** Every pair of names that {@link likeness} finds alike. Names should come most frequent first. */
export function lookAlikes(names: readonly ComparedName[]): LookAlike[] {
  const found: LookAlike[] = [];
  forCandidates(names, CUSTOMER_KEYS, (first, second) => {
    const reason = likeness(names[first]!, names[second]!);
    if (reason !== null) found.push({ pair: [first, second], reason });
  });
  return found;
}

/** Calls once for each pair in which one seeks what the other offers, under one of the kinds of keys. */
export function forCandidates<T>(
  names: readonly T[],
  kindsOfKeys: readonly ((name: T) => Keys)[],
  visit: (first: number, second: number) => void,
): void {
  const seen = new Set<number>();
  for (const keysOf of kindsOfKeys) {
    const keys = names.map(keysOf);
    const offered = new Map<string, number[]>();
    keys.forEach(({ offers }, index) => {
      for (const key of offers) {
        const others = offered.get(key);
        if (others === undefined) offered.set(key, [index]);
        else if (others[others.length - 1] !== index) others.push(index);
      }
    });
    keys.forEach(({ seeks }, index) => {
      for (const key of seeks) {
        const others = offered.get(key) ?? [];
        const compared = others.length > MOST_UNDER_A_KEY ? 1 : others.length;
        for (let at = 0; at < compared; at++) {
          const other = others[at]!;
          if (other === index) continue;
          const [first, second] = other < index ? [other, index] : [index, other];
          const pair = first * names.length + second;
          if (seen.has(pair)) continue;
          seen.add(pair);
          visit(first, second);
        }
      }
    });
  }
}

const both = (keys: readonly string[]): Keys => ({ offers: keys, seeks: keys });

/** One kind of key for each part of the rule. What is equal in `plain` or `kanji` is equal in `kana`. */
const CUSTOMER_KEYS: readonly ((name: ComparedName) => Keys)[] = [
  ({ parts }) => both([parts.kana]),
  ({ parts }) => both([parts.longVowels]),
  (name) => both(readingOf(name) === '' ? [] : [readingOf(name)]),
  ({ parts }) => both([parts.core]),
  ({ parts }) => branchKeys(parts),
  ({ parts }) => (isTooLong(parts) ? both([]) : letterKeys(parts.kanjiOnly, parts.rest)),
  ({ parts }) => (isTooLong(parts) ? both([]) : both(kanjiKeys(parts))),
  ({ phones }) => both(phones),
];

const isTooLong = ({ core }: NameParts): boolean => core.length > LONGEST_COMPARED;

/** A branch looks for its house: X東京支店 for X東, X東京 … and for what shares its stem. */
function branchKeys({ core, stem }: NameParts): Keys {
  if (stem === null) return { offers: [core], seeks: [] };
  const houses: string[] = [];
  for (let length = Math.max(2, stem.length - LONGEST_PLACE); length <= stem.length; length++)
    houses.push(stem.slice(0, length));
  return { offers: [`stem ${stem}`], seeks: [...houses, `stem ${stem}`] };
}

/**
 * Where the kanji are equal: the shorter name's letters in one piece more than may differ, of which one is then found
 * unchanged in the longer name, moved by no more places than may differ. How many may differ depends on the longer name.
 */
export function letterKeys(kanji: string, rest: string): Keys {
  const { length } = rest;
  const edits = new Set([0, 1, 2, 3].map((more) => allowedEdits(length + more)));
  const offers = [...edits].flatMap((count) =>
    pieces(length, count).map(({ start, end }, piece) => pieceKey(kanji, length, count, piece, rest.slice(start, end))),
  );
  const seeks: string[] = [];
  const allowed = allowedEdits(length);
  for (let shorter = length - allowed; shorter <= length; shorter++) {
    pieces(shorter, allowed).forEach(({ start, end }, piece) => {
      for (let shift = Math.max(-start, -allowed); shift <= Math.min(length - end, allowed); shift++)
        seeks.push(pieceKey(kanji, shorter, allowed, piece, rest.slice(start + shift, end + shift)));
    });
  }
  return { offers, seeks };
}

const pieceKey = (kanji: string, length: number, edits: number, piece: number, text: string): string =>
  `${text} ${length} ${edits} ${piece} ${kanji}`;

/** Where one kanji differs: what is left without one of them, beside equal letters and the first two characters. */
function kanjiKeys(parts: NameParts): string[] {
  const { kanjiOnly, rest } = parts;
  const characters = [...kanjiOnly];
  const without = characters.map((_, at) => characters.filter((_, other) => other !== at).join(''));
  return [kanjiOnly, ...without].map((kanji) => `${kanji} ${headOf(parts)} ${rest}`);
}

/** One piece more than letters may differ; none where no letter may. */
function pieces(length: number, edits: number): { start: number; end: number }[] {
  if (edits === 0) return [];
  const bounds = Array.from({ length: edits + 2 }, (_, piece) => Math.floor((piece * length) / (edits + 1)));
  return bounds.slice(1).map((end, piece) => ({ start: bounds[piece]!, end }));
}
