import { closest, distance } from 'fastest-levenshtein';

/** The most similar of the names, or '' if none is similar enough to offer. */
export function nearestName(name: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  // One letter is one edit away from any other.
  if (name.length < 2) return names.find((candidate) => candidate.startsWith(name) && name !== '') ?? '';
  const best = closest(name, names as string[]);
  const containing = names.find((candidate) => candidate.includes(name) || name.includes(candidate));
  return distance(name, best) <= Math.max(1, Math.floor(name.length / 2)) ? best : (containing ?? '');
}
