/** `npm start`: the workbook as a page in the browser. Runs until it is told to stop. */
import { accessSync, constants, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { serve, type PageFile, type Served } from '../server/serve';
import { UserError } from '../user-error';
import { readArguments, SESSION_OPTIONS, SESSION_USAGE, sessionOptions, type CommandContext } from './arguments';
import { Session } from './session';

export const usage = `open [IN] ${SESSION_USAGE}`;

const DEFAULT_PORT = 8080;
const HIGHEST_PORT = 65_535;
/** Goes into the pages that the add-on shows; not a file of the page. */
const PRELUDE = 'frame.js';
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Without a workbook: the sample, refreshed. A user's own workbook is shown as it is until the user asks for something. */
export async function open(args: readonly string[], context: CommandContext): Promise<void> {
  const { values, positionals } = readArguments(args, { ...SESSION_OPTIONS }, usage, { min: 0, max: 1 });
  const port = readPort(process.env.PORT);
  const input = positionals[0];
  const session = await Session.open(context, {
    title: 'ルートKPI サンプル',
    ...(input === undefined ? {} : { input }),
    ...sessionOptions(values),
  });
  let served: Served | undefined;
  try {
    if (input === undefined) {
      await session.run('insertSampleData', [{}]);
      await session.run('refresh', []);
    }
    const folder = await context.page();
    served = await serve({
      runtime: session.runtime,
      write: (path) => session.save(path),
      prelude: readFileSync(join(folder, PRELUDE), 'utf8'),
      files: pageFiles(folder),
      port,
    });
    // Before the line: whoever waits for it may stop the server as soon as it is there.
    const stopped = untilStopped();
    // At once, while other commands print at their end.
    process.stdout.write(`ルートKPI: ${served.address}\n`);
    await stopped;
    if (served.isUnsaved()) await rescue(session, context.root, input);
  } finally {
    await served?.close();
    session.dispose();
  }
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Infinity;
  if (port <= HIGHEST_PORT) return port;
  throw new UserError(
    `環境変数 PORT の「${text}」はポート番号ではありません。0 から ${HIGHEST_PORT} で指定してください。`,
  );
}

function pageFiles(folder: string): Map<string, PageFile> {
  const names = readdirSync(folder).filter((name) => name !== PRELUDE);
  return new Map(
    names.map((name) => [name, { type: TYPES[extname(name)]!, content: readFileSync(join(folder, name)) }]),
  );
}

/** Further signals change nothing: npm and the terminal both send one. */
const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.on('SIGINT', () => resolve());
    process.on('SIGTERM', () => resolve());
  });

/** What was not saved is written beside the workbook, under a name of its own; in `output/` where that cannot be. */
async function rescue(session: Session, root: string, input: string | undefined): Promise<void> {
  const beside = input === undefined ? null : dirname(resolve(input));
  const folder = beside !== null && isWritable(beside) ? beside : join(root, 'output');
  mkdirSync(folder, { recursive: true });
  const name = input === undefined ? 'route-kpi-sample' : basename(input).replace(/\.xlsx$/i, '');
  const stamp = new Date().toISOString().slice(0, 19).replace(/\D/g, '');
  const path = join(folder, `${name}-${stamp}.xlsx`);
  await session.save(path);
  process.stderr.write(`保存していない変更を書き出しました: ${relative(process.cwd(), path)}\n`);
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
