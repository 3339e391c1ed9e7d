import type { RunCounts } from '../runtime';
import {
  readArguments,
  requireOut,
  SESSION_OPTIONS,
  SESSION_USAGE,
  sessionOptions,
  type CommandContext,
} from './arguments';
import { COST_NOTE, costMarkdown, costOfRun } from './cost-table';
import { withHalfTheRows } from './half-rows';
import { UserError } from '../user-error';
import { report, Session, type SessionOptions } from './session';

export const usage = `refresh IN --out OUT.xlsx | --cost ${SESSION_USAGE} [--json]`;

/** The defined name of what the add-on wrote on データ確認. */
const DATA_CHECK_BLOCK = 'KPI_DATA_CHECK';

/**
 * Runs the menu action 最新に更新 and saves the workbook, or tells what it would cost on Google. Where the action stops, the
 * workbook is saved if it has written on データ確認 what it stopped at.
 */
export async function refresh(args: readonly string[], context: CommandContext): Promise<void> {
  const options = {
    out: { type: 'string' },
    cost: { type: 'boolean' },
    ...SESSION_OPTIONS,
    json: { type: 'boolean' },
  } as const;
  const { values, positionals } = readArguments(args, options, usage, { min: 1, max: 1 });
  const input = positionals[0]!;
  if (values.out === undefined && !values.cost) readArguments(['--'], {}, usage, { min: 1, max: 1 });
  const out = values.out === undefined ? null : requireOut(values.out, input);
  const wanted = { input, ...sessionOptions(values) };
  // Before the other one is open: two workbooks at once would need twice the memory.
  const half = values.cost ? await countsOfHalf(context, wanted) : null;
  const session = await Session.open(context, wanted);
  try {
    const before = dataCheck(session);
    const { value, events, counts } = await session.run('refresh', []).catch(async (error: unknown) => {
      if (out === null || !(error instanceof UserError) || dataCheck(session) === before) throw error;
      await session.save(out);
      throw new UserError(`${error.message}(データ確認を保存しました: ${values.out})`);
    });
    const again = values.cost ? (await session.run('refresh', [])).counts : null;
    const notKept = out === null ? [] : await session.save(out);
    const costs = again && { first: costOfRun(counts, half), again: costOfRun(again, null) };
    if (values.json)
      context.print(JSON.stringify({ value, events, counts, out: values.out, notKept, ...(costs && { costs }) }));
    else {
      if (costs) {
        context.print(`${costMarkdown('この更新', costs.first)}\n`);
        context.print(`${costMarkdown('続けてもう一度(変わりのないとき)', costs.again)}\n\n${COST_NOTE}`);
      }
      if (out !== null || !costs) report(context, events, values.out, notKept);
    }
  } finally {
    session.dispose();
  }
}

/** Of the same refresh with half the rows; null where no sheet is long enough. */
async function countsOfHalf(context: CommandContext, options: SessionOptions): Promise<RunCounts | null> {
  let isHalved = false;
  const session = await Session.open(context, {
    ...options,
    change: (model) => {
      const half = withHalfTheRows(model);
      isHalved = half !== null;
      return half ?? model;
    },
  });
  try {
    return isHalved ? (await session.run('refresh', [])).counts : null;
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
