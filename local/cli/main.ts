/** The command line. Errors end here: one sentence on standard error and exit code 1. */
import { UserError } from '../user-error';
import type { CommandContext } from './arguments';
import { call, usage as callUsage } from './call';
import { demo, usage as demoUsage } from './demo';
import { evaluate, usage as evalUsage } from './eval';
import { figures, usage as figuresUsage } from './figures';
import { open, usage as openUsage } from './open';
import { refresh, usage as refreshUsage } from './refresh';
import { run, usage as runUsage } from './run';
import { template, usage as templateUsage } from './template';

type Command = (args: readonly string[], context: CommandContext) => Promise<void>;

const COMMANDS = new Map<string, { run: Command; usage: string }>([
  ['refresh', { run: refresh, usage: refreshUsage }],
  ['eval', { run: evaluate, usage: evalUsage }],
  ['call', { run: call, usage: callUsage }],
  ['run', { run, usage: runUsage }],
  ['figures', { run: figures, usage: figuresUsage }],
  ['demo', { run: demo, usage: demoUsage }],
  ['template', { run: template, usage: templateUsage }],
  ['open', { run: open, usage: openUsage }],
]);

const help = (): string => ['使い方:', ...[...COMMANDS.values()].map(({ usage }) => `  kpi ${usage}`)].join('\n');

export async function main(args: readonly string[], root: string, page: CommandContext['page']): Promise<number> {
  const [name, ...rest] = args;
  // Collected and written at the end: after a failure standard output stays empty.
  const lines: string[] = [];
  try {
    if (name === undefined || name === '--help' || name === 'help') {
      process.stdout.write(`${help()}\n`);
      return name === undefined ? 1 : 0;
    }
    const command = COMMANDS.get(name);
    if (!command)
      throw new UserError(`コマンド「${name}」はありません。使えるコマンド: ${[...COMMANDS.keys()].join('、')}`);
    await command.run(rest, { root, page, print: (text) => lines.push(text) });
    if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${sentence(error)}\n`);
    return 1;
  }
}

function sentence(error: unknown): string {
  if (error instanceof UserError) return error.message.replace(/\s*\n\s*/g, ' ');
  const message = error instanceof Error ? error.message : String(error);
  return `内部エラーが起きました: ${message.replace(/\s*\n\s*/g, ' ')}`;
}
