/** What the formula bar tells about the script's own functions: their JSDoc, as on Google. Pure. */
import type { FunctionHelp } from './wire';

const DOCUMENTED =
  /\/\*\*((?:(?!\*\/)[\s\S])*?@customfunction(?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z$][\w$]*)\s*\(([^)]*)\)/gi;

/** In the order of the script; private functions (whose name ends with `_`) are left out. */
export function functionHelp(script: string): FunctionHelp[] {
  return [...script.matchAll(DOCUMENTED)]
    .filter(([, , name]) => !name!.endsWith('_'))
    .map(([, comment, name, parameters]) => {
      const [summary, ...tags] = plainText(comment!).split(/^@/m);
      return { name: name!, summary: summary!.trim(), parameters: helpOf(tags, parameters!) };
    });
}

/** Without the stars at the start of the lines. */
const plainText = (comment: string): string => comment.replace(/^[ \t]*\*[ \t]?/gm, '').trim();

/** One for each parameter that is documented or declared, in the declared order. */
function helpOf(tags: readonly string[], declared: string): FunctionHelp['parameters'] {
  const documented = new Map(
    tags.flatMap((tag) => {
      const match = /^param\s+(?:\{([^}]*)\}\s*)?(\[)?([\w$]+)(?:[^\]\s]*\])?\s*(?:-\s*)?([\s\S]*)$/.exec(tag);
      if (!match) return [];
      const [, type = '', bracket, name, summary] = match;
      const optional = bracket !== undefined || type.endsWith('=') || type.startsWith('...');
      return [[name!, { name: name!, summary: summary!.trim().replace(/\s*\n\s*/g, ' '), optional }] as const];
    }),
  );
  const names = declared
    .split(',')
    .map((part) => part.replace(/\/\*.*?\*\//g, '').trim())
    .filter((part) => part !== '');
  for (const part of names) {
    const name = /[\w$]+/.exec(part)?.[0];
    // A default value makes a parameter optional, as does a rest.
    const optional = part.includes('=') || part.startsWith('...');
    const known = name === undefined ? undefined : documented.get(name);
    if (name !== undefined)
      documented.set(
        name,
        known ? { ...known, optional: known.optional || optional } : { name, summary: '', optional },
      );
  }
  return [...documented.values()];
}
