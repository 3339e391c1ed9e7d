/** How the parts of an xlsx point at one another. */
import type { ZipParts } from './zip-parts';
import { readTree } from './xml';

export interface Relation {
  id: string;
  /** The last word of the relation's type: `worksheet`, `drawing`, `comments` …; transitional and strict files agree on it. */
  kind: string;
  /** The part it points at, or the address outside the file. */
  target: string;
  external: boolean;
}

export async function readRelations(parts: ZipParts, part: string): Promise<Relation[]> {
  const slash = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  if (!parts.has(name)) return [];
  const root = await readTree(parts.text(name));
  return root.children.map(({ attributes: a }) => {
    const external = a['TargetMode'] === 'External';
    const target = a['Target'] ?? '';
    return {
      id: a['Id'] ?? '',
      kind: (a['Type'] ?? '').split('/').pop() ?? '',
      target: external ? target : resolvePart(part.slice(0, slash), target),
      external,
    };
  });
}

function resolvePart(folder: string, target: string): string {
  const path = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step && step !== '.') path.push(step);
  }
  return path.join('/');
}
