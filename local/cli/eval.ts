import { readArguments, SESSION_OPTIONS, SESSION_USAGE, sessionOptions, type CommandContext } from './arguments';
import { Session } from './session';

export const usage = `eval IN ${SESSION_USAGE} [--json] FORMULA…`;

/** Evaluates formulas in the workbook. References without a sheet mean its first one. */
export async function evaluate(args: readonly string[], context: CommandContext): Promise<void> {
  const options = { ...SESSION_OPTIONS, json: { type: 'boolean' } } as const;
  const { values, positionals } = readArguments(args, options, usage, { min: 2, max: 1000 });
  const [input, ...formulas] = positionals as [string, ...string[]];
  const session = await Session.open(context, {
    input,
    ...sessionOptions(values),
  });
  try {
    const results = await session.runtime.evaluate(formulas);
    if (values.json) return context.print(JSON.stringify(results));
    for (const result of results) {
      if ('error' in result) context.print(`${result.formula}\tエラー: ${result.error}`);
      else if ('values' in result)
        context.print(`${result.formula}\n${result.values.map((row) => row.join('\t')).join('\n')}`);
      else context.print(`${result.formula}\t${result.value}`);
    }
  } finally {
    session.dispose();
  }
}
