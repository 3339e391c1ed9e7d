/** A copy of the repository in which a recipe of CONTRIBUTING.md is walked, with the commands that a person would give. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const LEFT_OUT = ['.git', '.cache', 'node_modules', 'output', 'coverage'];

export interface ScratchCopy {
  readonly folder: string;
  /** @throws with what was printed, where a command fails */
  run(command: string, ...args: string[]): string;
  /** What a command prints that has to fail. */
  failure(command: string, ...args: string[]): string;
  read(path: string): string;
  write(path: string, text: string): void;
  /** Exchanges each text, which has to be there once or more, for another one. */
  edit(path: string, changes: readonly (readonly [string, string])[]): void;
  /** Files that are new or other than they were. */
  changed(): string[];
  dispose(): void;
}

export function scratchCopy(): ScratchCopy {
  const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
  for (const name of readdirSync(ROOT))
    if (!LEFT_OUT.includes(name)) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));

  const spawn = (command: string, args: string[]): { status: number | null; printed: string } => {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: { ...process.env, PATH: `${join(ROOT, 'node_modules/.bin')}:${process.env.PATH}` },
    });
    return { status, printed: status === 0 ? stdout : `${stdout}\n${stderr}` };
  };
  const git = (...args: string[]): string => {
    const { status, printed } = spawn('git', [
      '-c',
      'user.name=recipe',
      '-c',
      'user.email=recipe@example.com',
      ...args,
    ]);
    if (status !== 0) throw new Error(printed);
    return printed;
  };
  git('init', '--quiet');
  writeFileSync(join(folder, '.git/info/exclude'), 'node_modules\n');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'as it is');
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  return {
    folder,
    run: (command, ...args) => {
      const { status, printed } = spawn(command, args);
      if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${printed}`);
      return printed;
    },
    failure: (command, ...args) => {
      const { status, printed } = spawn(command, args);
      if (status === 0) throw new Error(`${command} ${args.join(' ')} did not fail`);
      return printed;
    },
    read,
    write,
    edit: (path, changes) => {
      let text = read(path);
      for (const [from, to] of changes) {
        if (!text.includes(from)) throw new Error(`${path} does not say ${from}`);
        text = text.replaceAll(from, to);
      }
      write(path, text);
    },
    changed: () =>
      git('status', '--short', '--untracked-files=all')
        .split('\n')
        .flatMap((line) => (line === '' ? [] : [line.slice(3)])),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Types, style and import rules of the product, as `npm run check` has them. */
export function guard(copy: ScratchCopy, ...files: string[]): void {
  copy.run('node', 'tools/generate.mjs', '--check');
  copy.run('node', 'tools/build.mjs', '--check');
  copy.run('tsc', '--noEmit');
  copy.run('tsc', '--noEmit', '-p', 'test');
  copy.run('eslint', ...files);
  copy.run('prettier', '--check', ...files);
  copy.run('depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'local');
}
