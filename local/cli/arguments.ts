/** What the commands share in reading their arguments. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UserError } from '../user-error';

export interface CommandContext {
  /** The repository: `dist/` is there. */
  root: string;
  print: (text: string) => void;
  /** Makes the page's files, if they are not there yet. @returns their folder */
  page: () => Promise<string>;
}

export type Options = NonNullable<ParseArgsConfig['options']>;

/** What every command takes that opens a workbook. */
export const SESSION_OPTIONS = {
  'as-of': { type: 'string' },
  locale: { type: 'string' },
  'time-zone': { type: 'string' },
} as const;
export const SESSION_USAGE = '[--as-of DAY] [--locale en_US] [--time-zone America/New_York]';

/** The values of {@link SESSION_OPTIONS}, checked, as `Session.open` takes them. */
export function sessionOptions(values: { [name in keyof typeof SESSION_OPTIONS]?: string | undefined }) {
  const { 'as-of': asOf, locale, 'time-zone': timeZone } = values;
  return {
    ...(asOf === undefined ? {} : { day: readDay(asOf) }),
    ...(locale === undefined ? {} : { locale: readLocale(locale) }),
    ...(timeZone === undefined ? {} : { timeZone: readTimeZone(timeZone) }),
  };
}

/** `parseArgs`, whose errors become one Japanese sentence with the command's usage. */
export function readArguments<T extends Options>(
  args: readonly string[],
  options: T,
  usage: string,
  positionals: { min: number; max: number },
) {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    if (parsed.positionals.length < positionals.min || parsed.positionals.length > positionals.max)
      throw new Error('count');
    return parsed;
  } catch {
    throw new UserError(`引数が正しくありません。使い方: kpi ${usage}`);
  }
}

export function requireFile(path: string, what = 'ファイル'): string {
  if (!existsSync(path)) throw new UserError(`${what}「${path}」が見つかりません。`);
  return resolve(path);
}

/** `--out` must be an .xlsx that is not the input. */
export function requireOut(out: string, input: string | undefined): string {
  const path = resolve(out);
  if (!/\.xlsx$/i.test(path)) throw new UserError(`保存先「${out}」は .xlsx で指定してください。`);
  if (input !== undefined && sameFile(path, resolve(input)))
    throw new UserError('保存先(--out)に元のファイルは指定できません。別の名前にしてください。');
  if (existsSync(path) && statSync(path).isDirectory()) throw new UserError(`保存先「${out}」はフォルダーです。`);
  return path;
}

function sameFile(a: string, b: string): boolean {
  if (a === b) return true;
  if (!existsSync(a) || !existsSync(b)) return false;
  const [one, other] = [statSync(a), statSync(b)];
  return one.ino === other.ino && one.dev === other.dev;
}

/** `2026-03-31` or `2026/3/31` → its civil date. */
export function readDay(text: string): { year: number; month: number; day: number } {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (!match || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    throw new UserError(`「${text}」は日付として読めません。2026-03-31 のように指定してください。`);
  }
  return { year, month, day };
}

/** A locale as Google names it: `ja_JP`, `en_US`, `fr`. */
function readLocale(text: string): string {
  const match = /^([a-z]{2,3})(?:_([A-Z]{2}))?$/.exec(text);
  const [, language, region] = match ?? [];
  const known =
    language !== undefined &&
    Intl.DateTimeFormat.supportedLocalesOf(language).length > 0 &&
    (region === undefined ||
      new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(region) !== undefined);
  if (!known) throw new UserError(`ロケール「${text}」は使えません。ja_JP や en_US のように指定してください。`);
  return text;
}

/** A name of the time zone database. */
function readTimeZone(text: string): string {
  try {
    // Offsets such as +09:00 are no names, though newer versions of Node take them.
    if (!/^[A-Za-z]/.test(text)) throw new RangeError();
    new Intl.DateTimeFormat('en', { timeZone: text });
    return text;
  } catch {
    throw new UserError(
      `タイムゾーン「${text}」は使えません。Asia/Tokyo や America/New_York のように指定してください。`,
    );
  }
}

export function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UserError('引数の JSON が正しくありません。');
  }
}

export function readCount(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new UserError(`--${name} には0以上の整数を指定してください。`);
  return Number(text);
}
