/** Bundles a TypeScript entry and evaluates it in a bare context, as Apps Script would: no Node, no browser. */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The entry as one script that defines a global of that name.
 * @param entry a file, or a text and the folder from which it imports
 */
export async function bundle(entry, globalName) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    ...(typeof entry === 'string' ? { entryPoints: [entry] } : { stdin: entry }),
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'inline',
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** What a script made by {@link bundle} exports. */
export function evaluate(script, globalName) {
  const context = createContext({});
  runInContext(script, context, { filename: `${globalName}.js` });
  return context[globalName];
}
