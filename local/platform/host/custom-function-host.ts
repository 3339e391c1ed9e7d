/** Calls the script's custom functions in this thread, each batch in one context, with a read-only platform. */
import type { FunctionArgument, FunctionCell, FunctionResult } from '../../engine/custom-functions';
import type { HostCall, ContextOptions } from '../protocol';
import type { ScriptContext } from '../install';
import { createScriptContext, type ScriptSource } from './script-context';

/** Google's limit for a custom function ("Custom Functions in Google Sheets"). */
const LIMIT = 30_000;

export class CustomFunctionHost {
  private context: ScriptContext | null = null;

  constructor(
    private readonly source: ScriptSource,
    private readonly host: HostCall,
    private readonly options: () => ContextOptions,
    private readonly zone: () => string,
  ) {}

  /** The next call gets a fresh context: globals of one calculation must not leak into the next run's. */
  reset(): void {
    this.context = null;
  }

  call(name: string, args: FunctionArgument[]): FunctionResult {
    this.context ??= createScriptContext(this.source, this.host, this.options(), LIMIT);
    const reply = this.context.calculate(name, args, this.zone());
    if ('error' in reply) return { error: reply.error };
    return { value: plain(reply.value) };
  }
}

/** The context's arrays, copied into this realm. */
function plain(value: unknown): FunctionCell | null | (FunctionCell | null)[][] {
  if (typeof value !== 'object' || value === null) return value as FunctionCell | null;
  if ('serial' in value) return { serial: Number(value.serial) };
  return Array.from(value as unknown[][], (row) => Array.from(row, (cell) => plain(cell) as FunctionCell | null));
}
