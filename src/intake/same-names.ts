/** What people answered about names that look alike, as the reading needs it. */
import type { NameKind, NamePair } from './answers';

/**
 * Keys of names that are one, each with the key that stands for all of them: also over several answers (A = B, B = C).
 * Empty without answers.
 */
export function sameNames(pairs: readonly NamePair[], kind: NameKind): ReadonlyMap<string, string> {
  const nearer = new Map<string, string>();
  const first = (key: string): string => {
    let found = key;
    for (let next = nearer.get(found); next !== undefined && next !== found; next = nearer.get(found)) found = next;
    return found;
  };
  for (const { kind: kindOfPair, keys } of pairs) {
    // A blank name is no name: it must not become somebody.
    if (kindOfPair !== kind || keys.includes('')) continue;
    const [one, ...others] = keys;
    const all = first(one!);
    nearer.set(all, all);
    for (const other of others) nearer.set(first(other), all);
  }
  return new Map([...nearer.keys()].map((key) => [key, first(key)]));
}
