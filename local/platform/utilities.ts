/** `Utilities`, `Session`, `Logger` and `console`. */
import { Emulated, enumeration, exception, type Call } from './emulated';
import { formatDate } from './format-date';
import { accept, is } from './signatures';
import { isTimeZone } from './zone';

const DigestAlgorithm = enumeration('Utilities.DigestAlgorithm', ['MD5', 'SHA_1', 'SHA_256']);
const Charset = enumeration('Utilities.Charset', ['US_ASCII', 'UTF_8']);
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const signed = (bytes: number[]): number[] => bytes.map((byte) => (byte > 127 ? byte - 256 : byte));

/** Without a charset Google takes US-ASCII: whatever is not ASCII becomes a question mark. */
function encode(text: string, utf8: boolean): number[] {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    if (code < 0x80) bytes.push(code);
    else if (!utf8) bytes.push(...new Array<number>(letter.length).fill(0x3f));
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return bytes;
}

export class Utilities extends Emulated {
  constructor(private readonly _call: Call) {
    super('Utilities');
  }
  get DigestAlgorithm(): typeof DigestAlgorithm {
    return DigestAlgorithm;
  }
  get Charset(): typeof Charset {
    return Charset;
  }
  formatDate(...args: unknown[]): string {
    accept('Utilities.formatDate', args, [is.date, is.text, is.text]);
    const [date, zone, pattern] = args as [Date, string, string];
    // SimpleDateFormat takes an unknown zone for GMT without a word; nobody means that.
    if (!isTimeZone(zone)) throw exception(`Invalid argument: timeZone (${zone})`);
    return formatDate(Number(date), zone, pattern);
  }
  sleep(...args: unknown[]): void {
    accept('Utilities.sleep', args, [is.number]);
    const [milliseconds] = args as [number];
    if (milliseconds < 0 || milliseconds > 300_000) throw exception('Invalid argument: milliseconds');
    this._call('utilities.sleep', milliseconds);
  }
  getUuid(): string {
    return this._call('utilities.uuid');
  }
  computeDigest(...args: unknown[]): number[] {
    const algorithm = is.constant('Utilities.DigestAlgorithm');
    accept(
      'Utilities.computeDigest',
      args,
      [algorithm, is.text],
      [algorithm, is.bytes],
      [algorithm, is.text, is.constant('Utilities.Charset')],
    );
    const [name, input, charset] = args;
    const bytes = typeof input === 'string' ? encode(input, charset === Charset.UTF_8) : (input as number[]);
    return signed(this._call('utilities.digest', String(name), bytes));
  }
  base64Encode(...args: unknown[]): string {
    return this._base64('base64Encode', args, BASE64);
  }
  base64EncodeWebSafe(...args: unknown[]): string {
    return this._base64('base64EncodeWebSafe', args, BASE64.replace('+/', '-_'));
  }
  base64Decode(...args: unknown[]): number[] {
    accept('Utilities.base64Decode', args, [is.text]);
    const text = (args[0] as string).replace(/=+$/, '');
    const out: number[] = [];
    let bits = 0;
    let held = 0;
    for (const letter of text) {
      const value = BASE64.indexOf(letter);
      if (value < 0) throw exception('Could not decode string.');
      held = ((held << 6) | value) & 0xffff;
      bits += 6;
      if (bits >= 8) out.push((held >> (bits -= 8)) & 255);
    }
    return signed(out);
  }
  _base64(method: string, args: unknown[], alphabet: string): string {
    accept(`Utilities.${method}`, args, [is.text], [is.bytes], [is.text, is.constant('Utilities.Charset')]);
    const input = args[0];
    const bytes =
      typeof input === 'string'
        ? encode(input, args[1] === Charset.UTF_8)
        : (input as number[]).map((byte) => byte & 255);
    let out = '';
    for (let index = 0; index < bytes.length; index += 3) {
      const group = (bytes[index]! << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
      const left = bytes.length - index;
      out +=
        alphabet[group >> 18]! +
        alphabet[(group >> 12) & 63]! +
        (left > 1 ? alphabet[(group >> 6) & 63]! : '=') +
        (left > 2 ? alphabet[group & 63]! : '=');
    }
    return out;
  }
}

export class Session extends Emulated {
  constructor(
    private readonly _call: Call,
    private readonly _zone: string,
  ) {
    super('Session');
  }
  getActiveUserLocale(): string {
    return this._call('session.locale');
  }
  getScriptTimeZone(): string {
    return this._zone;
  }
}

/** printf-like, as Google's Logger and console are. */
function text(args: unknown[]): string {
  const [first, ...rest] = args;
  let line = plain(first);
  if (typeof first === 'string')
    line = line.replace(/%[sdifjoO]/g, (mark) => (rest.length > 0 ? plain(rest.shift()) : mark));
  return [line, ...rest.map(plain)].join(' ');
}

function plain(value: unknown): string {
  if (typeof value !== 'object' || value === null || value instanceof Error) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

export class Logger extends Emulated {
  private readonly _lines: string[] = [];
  constructor(private readonly _call: Call) {
    super('Logger');
  }
  log(...args: unknown[]): this {
    const line = text(args);
    this._lines.push(line);
    this._call('log', 'info', line);
    return this._self;
  }
  getLog(): string {
    return this._lines.join('\n');
  }
  clear(): void {
    this._lines.length = 0;
  }
}

export class Console extends Emulated {
  constructor(private readonly _call: Call) {
    super('console');
  }
  log(...args: unknown[]): void {
    this._call('log', 'debug', text(args));
  }
  info(...args: unknown[]): void {
    this._call('log', 'info', text(args));
  }
  warn(...args: unknown[]): void {
    this._call('log', 'warning', text(args));
  }
  error(...args: unknown[]): void {
    this._call('log', 'error', text(args));
  }
  time(): void {
    // Times differ from run to run: not recorded.
  }
  timeEnd(): void {
    // See `time`.
  }
}
