import {
  readArguments,
  requireOut,
  SESSION_OPTIONS,
  SESSION_USAGE,
  sessionOptions,
  type CommandContext,
} from './arguments';
import { UserError } from '../user-error';
import { report, Session } from './session';

/** The defined name of what the add-on wrote on データ確認. */
const DATA_CHECK_BLOCK = 'KPI_DATA_CHECK';

export const usage = `refresh IN --out OUT.xlsx ${SESSION_USAGE} [--json]`;

/**
 * Runs the menu action 最新に更新 and saves the workbook; also where the action stops, if it has written on データ確認 what it
 * stopped at.
 */
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
    const before = dataCheck(session);
    const { value, events, counts } = await session.run('refresh', []).catch(async (error: unknown) => {
      if (!(error instanceof UserError) || dataCheck(session) === before) throw error;
      await session.save(out);
      throw new UserError(`${error.message}(データ確認を保存しました: ${values.out})`);
    });
    const notKept = await session.save(out);
    if (values.json) context.print(JSON.stringify({ value, events, counts, out: values.out, notKept }));
    else report(context, events, values.out, notKept);
  } finally {
    session.dispose();
  }
}

/** The cells of データ確認 in one text; '' where there is no such sheet. */
function dataCheck({ runtime }: Session): string {
  const { names, sheets } = runtime.toModel();
  const place = names.find(({ name }) => name === DATA_CHECK_BLOCK)?.reference ?? '';
  const sheet = sheets.find(({ name }) => place.startsWith(`'${name.replace(/'/g, "''")}'!`));
  return sheet === undefined ? '' : JSON.stringify(sheet.cells);
}
