import {
  readArguments,
  requireOut,
  SESSION_OPTIONS,
  SESSION_USAGE,
  sessionOptions,
  type CommandContext,
} from './arguments';
import { report, Session } from './session';

export const usage = `refresh IN --out OUT.xlsx ${SESSION_USAGE} [--json]`;

/** Runs the menu action 最新に更新 and saves the workbook. */
export async function refresh(args: readonly string[], context: CommandContext): Promise<void> {
  const options = { out: { type: 'string' }, ...SESSION_OPTIONS, json: { type: 'boolean' } } as const;
  const { values, positionals } = readArguments(args, options, usage, { min: 1, max: 1 });
  const input = positionals[0]!;
  if (values.out === undefined) readArguments(['--'], {}, usage, { min: 1, max: 1 });
  const out = requireOut(values.out!, input);
  const session = await Session.open(context, {
    input,
    ...sessionOptions(values),
  });
  try {
    const { value, events, counts } = await session.run('refresh', []);
    const notKept = await session.save(out);
    if (values.json) context.print(JSON.stringify({ value, events, counts, out: values.out, notKept }));
    else report(context, events, values.out, notKept);
  } finally {
    session.dispose();
  }
}
