import {
  readArguments,
  requireFile,
  requireOut,
  SESSION_OPTIONS,
  SESSION_USAGE,
  sessionOptions,
  type CommandContext,
} from './arguments';
import { report, Session } from './session';

export const usage = `run SCRIPT.js FUNCTION [IN] [--out OUT.xlsx] ${SESSION_USAGE} [--json]`;

/** Runs a function of any Apps Script file: for trying the platform itself. */
export async function run(args: readonly string[], context: CommandContext): Promise<void> {
  const options = { out: { type: 'string' }, ...SESSION_OPTIONS, json: { type: 'boolean' } } as const;
  const { values, positionals } = readArguments(args, options, usage, { min: 2, max: 3 });
  const [script, name, input] = positionals as [string, string, string | undefined];
  const out = values.out === undefined ? undefined : requireOut(values.out, input);
  const session = await Session.open(context, {
    script: requireFile(script, 'スクリプト'),
    ...(input === undefined ? {} : { input }),
    ...sessionOptions(values),
  });
  try {
    const { value, events, counts } = await session.run(name, []);
    const notKept = out === undefined ? [] : await session.save(out);
    if (values.json) {
      context.print(
        JSON.stringify({
          value: value ?? null,
          events,
          counts,
          ...(out === undefined ? {} : { out: values.out, notKept }),
        }),
      );
      return;
    }
    for (const { text } of events.log) context.print(text);
    if (value !== undefined) context.print(typeof value === 'string' ? value : JSON.stringify(value));
    report(context, events, values.out, notKept);
  } finally {
    session.dispose();
  }
}
