/** A fresh script context: the platform's bundle, then the script, evaluated in a new `vm` context. */
import { createContext, Script } from 'node:vm';
import type { install, ScriptContext } from '../install';
import type { ContextOptions, HostCall, Reply } from '../protocol';

export interface ScriptSource {
  /** The platform's own bundle (`platform.js`). */
  platform: string;
  script: string;
  scriptName: string;
}

/** What V8 made of a source, the functions that were called included: the next thread need not compile them again. */
export interface CompiledSource {
  platform: Uint8Array;
  script: Uint8Array;
}

const LIMITED_CALL = ' call';

/** Milliseconds that the top level of a script may take. */
const LOAD_LIMIT = 30_000;

/** @param callLimit milliseconds after which a custom function's call is broken off; runs in workers are ended from outside. */
export function createScriptContext(
  source: ScriptSource,
  host: HostCall,
  options: ContextOptions,
  callLimit?: number,
  compiled?: CompiledSource,
): ScriptContext & { compiled(): CompiledSource } {
  const global = createContext({});
  const platform = new Script(`(function () { ${source.platform}\nreturn platform; })()`, {
    filename: 'platform.js',
    ...(compiled === undefined ? {} : { cachedData: compiled.platform }),
  });
  const { install: installPlatform } = platform.runInContext(global) as { install: typeof install };
  const inner = new Script('globalThis').runInContext(global) as Record<string, unknown>;
  const script = new Script(source.script, {
    filename: source.scriptName,
    ...(compiled === undefined ? {} : { cachedData: compiled.script }),
  });
  const context = {
    ...installPlatform(inner, host, options),
    compiled: () => ({ platform: platform.createCachedData(), script: script.createCachedData() }),
  };
  script.runInContext(global, { timeout: LOAD_LIMIT });
  if (callLimit === undefined) return context;
  // `timeout` needs a script to run, so the call is put where a one-line script finds it.
  const pending: { call: (() => unknown) | null } = { call: null };
  const trampoline = new Script('(function (pending) { return function () { return pending.call(); }; })').runInContext(
    global,
  ) as (p: typeof pending) => () => unknown;
  Object.defineProperty(inner, LIMITED_CALL, { value: trampoline(pending), enumerable: false });
  const limited = new Script(`globalThis[${JSON.stringify(LIMITED_CALL)}]()`);
  return {
    ...context,
    calculate: (...args) => {
      pending.call = () => context.calculate(...args);
      try {
        return limited.runInContext(global, { timeout: callLimit }) as Reply;
      } catch (error) {
        return { error: /timed out/.test(String(error)) ? 'Exceeded maximum execution time' : String(error) };
      }
    },
  };
}

/**
 * Names of the global functions that a script declares for others to call: those at the start of a line, without custom
 * functions and without private ones (whose name ends with `_`).
 */
export function actionNames(script: string): string[] {
  const custom = new Set(customFunctionNames(script));
  const names = [...script.matchAll(/^(?:async\s+)?function\s+([\p{ID_Start}$_][\p{ID_Continue}$]*)\s*\(/gmu)].map(
    (match) => match[1]!,
  );
  return [...new Set(names)].filter((name) => !custom.has(name) && !name.endsWith('_'));
}

/** Names of the global functions whose JSDoc, directly above, has `@customfunction`: the way Google finds them. */
export function customFunctionNames(script: string): string[] {
  const names: string[] = [];
  for (const match of script.matchAll(
    /\/\*\*((?:(?!\*\/)[\s\S])*?@customfunction(?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z$][\w$]*)\s*\(/gi,
  )) {
    if (!match[2]!.endsWith('_')) names.push(match[2]!);
  }
  return names;
}
