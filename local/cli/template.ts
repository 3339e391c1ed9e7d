import {
  readArguments,
  requireOut,
  SESSION_OPTIONS,
  SESSION_USAGE,
  sessionOptions,
  type CommandContext,
} from './arguments';
import { report, Session } from './session';

export const usage = `template OUT.xlsx ${SESSION_USAGE}`;

/** Writes a workbook to start from: an empty one into which the bundle puts its template sheets. */
export async function template(args: readonly string[], context: CommandContext): Promise<void> {
  const { values, positionals } = readArguments(args, SESSION_OPTIONS, usage, { min: 1, max: 1 });
  const out = requireOut(positionals[0]!, undefined);
  const session = await Session.open(context, { title: 'ルートKPI ひな形', ...sessionOptions(values) });
  try {
    const { events } = await session.run('makeTemplate', []);
    report(context, events, positionals[0], await session.save(out));
  } finally {
    session.dispose();
  }
}
