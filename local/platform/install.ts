/**
 * Puts the platform into a script's context. This file is bundled by itself and evaluated **inside** that context, so that
 * every array, error and date that a script gets is of its own realm.
 */
import { Charts } from './charts-service';
import { installClock } from './clock';
import { EnumValue, enumeration, localCall, type Emulated } from './emulated';
import { HtmlService } from './html';
import type { Area, ContextOptions, HostCall, Reply } from './protocol';
import { SpreadsheetApp } from './spreadsheet-app';
import { CacheService, LockService, PropertiesService } from './stores';
import { asScript, usedMembers } from './used-members';
import { Console, Logger, Session, Utilities } from './utilities';
import { instantOfSerial, serialOfInstant } from './zone';

/** JavaScript that Apps Script lacks (design/apps-script-facts.md, "Language level") or that would reach out of the context. */
const ABSENT = ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'escape', 'unescape'];

const AuthMode = enumeration('ScriptApp.AuthMode', ['NONE', 'LIMITED', 'FULL']);

/** An event object on its way. */
interface EventOrder {
  authMode: keyof typeof AuthMode;
  edited?: { sheetId: string; area: Area };
}

export interface ScriptContext {
  /** Calls a global function with JSON arguments; the reply's value is JSON text or undefined. */
  invoke(name: string, argumentsJson: string, kind: 'plain' | 'event' | 'rpc'): Reply;
  /** Calls a custom function; the host's values come in and go out as plain data. */
  calculate(name: string, args: unknown[], zone: string): Reply;
  /** What `invoke` has used of the platform, as `Class.member`. */
  usedMembers(): readonly string[];
}

export function install(global: Record<string, unknown>, host: HostCall, options: ContextOptions): ScriptContext {
  installClock(global as unknown as { Date: DateConstructor }, options.now, options.scriptTimeZone);
  const call = localCall(host);
  const spreadsheetApp = new SpreadsheetApp(call, 'ルートKPI');
  const services: Record<string, Emulated> = {
    SpreadsheetApp: spreadsheetApp,
    Charts: new Charts(),
    HtmlService: new HtmlService(call),
    CacheService: new CacheService(call),
    PropertiesService: new PropertiesService(call),
    LockService: new LockService(call, () => spreadsheetApp._forget()),
    Session: new Session(call, options.scriptTimeZone),
    Utilities: new Utilities(call),
    Logger: new Logger(call),
    console: new Console(call),
  };
  for (const name of ABSENT) delete global[name];
  for (const [name, service] of Object.entries(services)) define(global, name, service._self);
  define(global, 'ScriptApp', guarded('ScriptApp', { AuthMode }));

  const eventOf = ({ authMode, edited, ...event }: EventOrder): object => ({
    ...event,
    authMode: AuthMode[authMode],
    ...(edited === undefined ? {} : spreadsheetApp._edited(edited)),
  });
  const found = (name: string): ((...args: unknown[]) => unknown) => {
    const value = global[name];
    if (typeof value !== 'function') throw new Error(`Script function not found: ${name}`);
    return value as (...args: unknown[]) => unknown;
  };
  return {
    invoke: (name, argumentsJson, kind) =>
      reply(() => {
        const args = JSON.parse(argumentsJson) as unknown[];
        if (kind === 'event') args[0] = eventOf(args[0] as EventOrder);
        const value = asScript(() => found(name)(...args));
        if (kind === 'rpc') refuseUnsendable(value);
        return JSON.stringify(value);
      }),
    calculate: (name, args, zone) =>
      reply(() => resultOf(found(name)(...args.map((value) => argumentOf(value, zone))), zone)),
    usedMembers,
  };
}

function define(global: object, name: string, value: unknown): void {
  Object.defineProperty(global, name, { value, writable: false, configurable: false, enumerable: true });
}

function guarded(service: string, members: Record<string, unknown>): unknown {
  return new Proxy(members, {
    get: (target, key) => {
      if (typeof key === 'symbol') return undefined;
      if (Object.prototype.hasOwnProperty.call(target, key)) return target[key];
      throw new Error(`${service}.${key} is not emulated`);
    },
  });
}

function reply(run: () => unknown): Reply {
  try {
    return { value: run() };
  } catch (error) {
    return { error: messageOf(error), ...(error instanceof Error && error.stack ? { stack: error.stack } : {}) };
  }
}

function messageOf(error: unknown): string {
  if (error instanceof Error)
    return error.name === 'Error' || error.name === 'Exception' || error.message === ''
      ? error.message || error.name
      : ownName(error);
  return String(error);
}

/** A class of the script's own is shown by its message; a JavaScript fault (TypeError …) by its kind too, as on Google. */
const ownName = (error: Error): string =>
  ['TypeError', 'ReferenceError', 'RangeError', 'SyntaxError'].includes(error.name)
    ? `${error.name}: ${error.message}`
    : error.message;

/** `google.script.run` fails on any Date, even nested, and on functions (Google: "HTML Service: Communicate with Server Functions"). */
function refuseUnsendable(value: unknown, path = 'the return value'): void {
  if (typeof value === 'function') throw new Error(`google.script.run cannot return a function (${path})`);
  if (typeof value !== 'object' || value === null) return;
  if (value instanceof Date) throw new Error(`google.script.run cannot return a Date (${path})`);
  if (value instanceof EnumValue) throw new Error(`google.script.run cannot return a platform object (${path})`);
  for (const [key, part] of Object.entries(value)) refuseUnsendable(part, `${path}.${key}`);
}

function argumentOf(value: unknown, zone: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('serial' in value) return new Date(instantOfSerial(zone, (value as { serial: number }).serial));
  const rows = value as unknown[][];
  const out: unknown[][] = [];
  for (let row = 0; row < rows.length; row++) {
    const cells: unknown[] = [];
    for (let column = 0; column < rows[row]!.length; column++) cells.push(argumentOf(rows[row]![column], zone));
    out.push(cells);
  }
  return out;
}

function resultOf(value: unknown, zone: string): unknown {
  if (!Array.isArray(value)) return cellOf(value, zone);
  if (value.length === 0) return null;
  return value.map((row: unknown) =>
    Array.isArray(row) ? row.map((cell) => cellOf(cell, zone)) : [cellOf(row, zone)],
  );
}

function cellOf(value: unknown, zone: string): unknown {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) return { serial: serialOfInstant(zone, value.getTime()) };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`The function returned ${value}`);
    return value;
  }
  return typeof value === 'boolean' ? value : String(value);
}
