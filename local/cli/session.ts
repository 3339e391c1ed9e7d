/** A runtime for one command: the workbook read, the clock set, `KPI_AS_OF` set and put back, the result saved. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook, writeWorkbook } from '../files';
import { emptySheet } from '../model/empty-sheet';
import type { WorkbookModel } from '../model/workbook-model';
import { actionNames } from '../platform/host/script-context';
import type { Menu } from '../platform/protocol';
import { instantOfCivil, SERIAL_OF_1970 } from '../platform/zone';
import { openRuntime, RunError, type RunOptions, type RunResult, type Runtime, type UiEvents } from '../runtime';
import { UserError } from '../user-error';
import { requireFile, type CommandContext } from './arguments';
import { AsOfCell } from './as-of';

const DAY = 86_400_000;
const NOON = 12 * 3_600_000;

export const emptyWorkbook = (title: string, locale = 'ja_JP'): WorkbookModel => ({
  title,
  locale,
  timeZone: 'Asia/Tokyo',
  styles: [],
  sheets: [emptySheet(locale.startsWith('ja') ? 'シート1' : 'Sheet1')],
  names: [],
  notKept: [],
});

export interface SessionOptions {
  input?: string;
  title?: string;
  day?: { year: number; month: number; day: number };
  locale?: string;
  timeZone?: string;
  script?: string;
  /** Another workbook made of the one that was read. */
  change?: (model: WorkbookModel) => WorkbookModel;
}

export class Session {
  private constructor(
    readonly runtime: Runtime,
    private readonly asOf: AsOfCell | null,
  ) {}

  static async open({ root }: CommandContext, options: SessionOptions): Promise<Session> {
    const bundlePath = options.script ?? builtBundle(root);
    const { day, locale, timeZone, change = (read) => read } = options;
    const model = change({
      ...(options.input === undefined
        ? emptyWorkbook(options.title ?? '無題', locale)
        : await readWorkbook(requireFile(options.input))),
      ...(locale === undefined ? {} : { locale }),
      ...(timeZone === undefined ? {} : { timeZone }),
    });
    const civil = day && Date.UTC(day.year, day.month - 1, day.day);
    const clock = civil === undefined ? undefined : instantOfCivil(model.timeZone, civil + NOON);
    const serial = civil === undefined ? undefined : civil / DAY + SERIAL_OF_1970;
    const asOf = serial === undefined ? null : AsOfCell.in(model, serial);
    const runtime = await openRuntime({
      model: asOf ? asOf.apply(model) : model,
      bundlePath,
      ...(clock === undefined ? {} : { clock }),
    });
    return new Session(runtime, asOf);
  }

  /** Runs a function; an error that the script throws becomes the command's one sentence. */
  async run(name: string, args: readonly unknown[], options: RunOptions = {}): Promise<RunResult> {
    try {
      return await this.runtime.runFunction(name, args, options);
    } catch (error) {
      if (error instanceof RunError) throw new UserError(error.message);
      throw error;
    }
  }

  /** @returns what the saved copy does not keep */
  async save(out: string): Promise<string[]> {
    const model = this.runtime.toModel();
    const { notKept } = await writeWorkbook(this.asOf ? this.asOf.restore(model) : model, out);
    return [...new Set(notKept)];
  }

  dispose(): void {
    this.runtime.dispose();
  }
}

function builtBundle(root: string): string {
  const path = join(root, 'dist', 'Code.js');
  if (!existsSync(path)) throw new UserError('dist/Code.js がありません。先に npm run build を実行してください。');
  return path;
}

/** The functions of the bundle that a menu or the sidebar can call. */
export const bundleActions = (root: string): string[] => actionNames(readFileSync(builtBundle(root), 'utf8'));

/** What a run showed, in short. */
export function shown({ toasts, alerts, menus, sidebar, dialogs }: UiEvents): string[] {
  const line = (title: string, text: string): string => (title ? `${title}: ${text}` : text);
  const opened = (what: string, title: string): string => `${what}を開きました${title && `: ${title}`}`;
  return [
    ...toasts.map(({ title, message }) => line(title, message)),
    ...alerts.map(({ title, prompt }) => line(title, prompt)),
    ...menus.map((menu) => `メニュー「${menu.label}」: ${menuItems(menu).join('、')}`),
    ...(sidebar ? [opened('サイドバー', sidebar.title)] : []),
    ...dialogs.map(({ title }) => opened('ダイアログ', title)),
  ];
}

function menuItems({ entries }: Menu): string[] {
  return entries.flatMap((entry) => {
    if ('separator' in entry) return [];
    return 'entries' in entry ? menuItems(entry).map((label) => `${entry.label} > ${label}`) : [entry.label];
  });
}

export function report(
  { print }: CommandContext,
  events: UiEvents,
  out: string | undefined,
  notKept: readonly string[],
): void {
  for (const text of shown(events)) print(text);
  if (out !== undefined) print(`保存しました: ${out}`);
  if (notKept.length > 0) print(`この写しに残らないもの: ${notKept.join('、')}`);
}
