import {
  readArguments,
  readCount,
  requireOut,
  SESSION_OPTIONS,
  SESSION_USAGE,
  sessionOptions,
  type CommandContext,
} from './arguments';
import { report, Session } from './session';

export const usage = `demo OUT.xlsx [--visits N] [--seed S] ${SESSION_USAGE}`;

/** Writes the sample workbook: an empty one into which the bundle puts its sample data. */
export async function demo(args: readonly string[], context: CommandContext): Promise<void> {
  const options = { visits: { type: 'string' }, seed: { type: 'string' }, ...SESSION_OPTIONS } as const;
  const { values, positionals } = readArguments(args, options, usage, { min: 1, max: 1 });
  const out = requireOut(positionals[0]!, undefined);
  const [visits, seed] = [readCount('visits', values.visits), readCount('seed', values.seed)];
  const size = { ...(visits === undefined ? {} : { visits }), ...(seed === undefined ? {} : { seed }) };
  const session = await Session.open(context, {
    title: 'ルートKPI サンプル',
    ...sessionOptions(values),
  });
  try {
    const { events } = await session.run('insertSampleData', [size]);
    report(context, events, positionals[0], await session.save(out));
  } finally {
    session.dispose();
  }
}
