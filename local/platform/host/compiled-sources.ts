/**
 * Compiled code of the scripts that were run last. Every run is a thread of its own, and would spend most of a short run on
 * compiling the same functions again. Kept by function, since only functions that were called are compiled.
 */
import type { CompiledSource, ScriptSource } from './script-context';

/** A bundle's code is about a megabyte. */
const MOST = 32;
const kept = new Map<string, CompiledSource>();

// V8 itself tells sources apart by their length only.
const keyOf = ({ script, scriptName }: ScriptSource, functionName: string): string =>
  `${functionName}\n${scriptName}\n${script}`;

export function compiledFor(source: ScriptSource, functionName: string): CompiledSource | undefined {
  return kept.get(keyOf(source, functionName));
}

export function keepCompiled(source: ScriptSource, functionName: string, compiled: CompiledSource): void {
  const oldest = kept.keys().next();
  if (kept.size >= MOST && oldest.done !== true) kept.delete(oldest.value);
  kept.set(keyOf(source, functionName), compiled);
}
