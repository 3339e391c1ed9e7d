import { UserError } from '../user-error';
import {
  readArguments,
  readJson,
  requireOut,
  SESSION_OPTIONS,
  SESSION_USAGE,
  sessionOptions,
  type CommandContext,
} from './arguments';
import { bundleActions, report, Session, shown } from './session';

export const usage = `call IN ACTION [JSON] [--out OUT.xlsx] ${SESSION_USAGE} [--json]`;

/** Runs any menu action or sidebar call by its name. A JSON array is the list of arguments, anything else the only one. */
export async function call(args: readonly string[], context: CommandContext): Promise<void> {
  const options = { out: { type: 'string' }, ...SESSION_OPTIONS, json: { type: 'boolean' } } as const;
  const { values, positionals } = readArguments(args, options, usage, { min: 2, max: 3 });
  const [input, action, json] = positionals as [string, string, string | undefined];
  const parsed = json === undefined ? [] : readJson(json);
  const out = values.out === undefined ? undefined : requireOut(values.out, input);
  const actions = bundleActions(context.root);
  if (!actions.includes(action))
    throw new UserError(`操作「${action}」はありません。使える操作: ${actions.join('、')}`);
  const session = await Session.open(context, {
    input,
    ...sessionOptions(values),
  });
  try {
    const { value, events, counts } = await session.run(action, Array.isArray(parsed) ? parsed : [parsed], {
      kind: 'rpc',
    });
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
    const hasValue = value !== undefined && value !== null;
    if (hasValue) context.print(typeof value === 'string' ? value : JSON.stringify(value, null, 2));
    if (!hasValue && shown(events).length === 0) context.print(`実行しました: ${action}`);
    report(context, events, values.out, notKept);
  } finally {
    session.dispose();
  }
}
