/**
 * The guard around every emulated object: a member that is not emulated throws by name, on reading as on calling, and
 * nothing can be added. A silent fake lies.
 */
import type { HostCall, OperationName, Operations } from './protocol';
import { asPlatform, noteUse } from './used-members';

/** Reads that tools make of any object (await, JSON, console, Jest) and that mean nothing. */
const HARMLESS = new Set([
  'then',
  'toJSON',
  'inspect',
  'constructor',
  'nodeType',
  'tagName',
  'asymmetricMatch',
  '$$typeof',
  '@@__IMMUTABLE_ITERABLE__@@',
  '@@__IMMUTABLE_RECORD__@@',
]);

const behind = new WeakMap<object, Emulated>();

/** Methods of the class (and its parents, up to here) are the script's; fields and names that start with `_` are ours. */
export abstract class Emulated {
  readonly _self: this;

  /** @param _service the name that Google's messages and ours use, such as `Range`. */
  constructor(readonly _service: string) {
    const proxy = new Proxy(this, {
      get: (target, key) => {
        if (typeof key === 'symbol') return key === Symbol.toStringTag ? target._service : undefined;
        if (isPublic(target, key)) {
          const member = Reflect.get(target, key, target) as unknown;
          if (typeof member === 'function') return calling(target, key, member as Method);
          noteUse(target._service, key);
          return member;
        }
        if (HARMLESS.has(key)) return undefined;
        throw new Error(`${target._service}.${key} is not emulated`);
      },
      set: (target, key) => {
        throw new Error(`${target._service}.${String(key)} cannot be set`);
      },
      has: (target, key) => typeof key === 'string' && isPublic(target, key),
      ownKeys: () => [],
      getOwnPropertyDescriptor: () => undefined,
      deleteProperty: () => false,
      defineProperty: () => false,
      getPrototypeOf: () => null,
    });
    this._self = proxy;
    behind.set(proxy, this);
  }

  toString(): string {
    return this._service;
  }
}

type Method = (...args: unknown[]) => unknown;

const calling =
  (target: Emulated, key: string, method: Method): Method =>
  (...args) => {
    const answer = asPlatform(() => Reflect.apply(method, target, args));
    // A refused call says nothing about what the member does.
    noteUse(target._service, key);
    return answer;
  };

function isPublic(target: Emulated, key: string): boolean {
  if (key.startsWith('_') || key === 'constructor') return false;
  for (
    let level: object | null = Object.getPrototypeOf(target) as object;
    level && level !== Object.prototype;
    level = Object.getPrototypeOf(level) as object
  ) {
    if (Object.prototype.hasOwnProperty.call(level, key)) return true;
  }
  return false;
}

/** The emulated object behind what a script holds, if it is of that class. */
export function unwrap<T extends Emulated>(value: unknown, type: abstract new (...args: never[]) => T): T | null {
  if (typeof value !== 'object' || value === null) return null;
  const found = behind.get(value);
  return found instanceof type ? found : null;
}

/** A guarded set of constants, such as `SpreadsheetApp.BorderStyle`. Its members compare by identity and print their name. */
export function enumeration<N extends string>(service: string, names: readonly N[]): Record<N, EnumValue> {
  const values = Object.fromEntries(names.map((name) => [name, new EnumValue(service, name)])) as Record<N, EnumValue>;
  return new Proxy(Object.freeze(values), {
    get: (target, key) => {
      if (typeof key === 'symbol') return undefined;
      if (Object.prototype.hasOwnProperty.call(target, key)) {
        noteUse(service, key);
        return target[key as N];
      }
      if (HARMLESS.has(key)) return undefined;
      throw new Error(`${service}.${key} is not emulated`);
    },
  });
}

export class EnumValue {
  constructor(
    readonly service: string,
    private readonly constant: string,
  ) {
    Object.freeze(this);
  }
  name(): string {
    return this.constant;
  }
  toString(): string {
    return this.constant;
  }
  toJSON(): string {
    return this.constant;
  }
}

export type Call = <N extends OperationName>(
  operation: N,
  ...args: Parameters<Operations[N]>
) => ReturnType<Operations[N]>;

/** Turns the host's replies into values and errors of this realm. */
export function localCall(host: HostCall): Call {
  return ((operation: OperationName, ...args: unknown[]) => {
    const reply = host(operation, args);
    if ('error' in reply) throw exception(reply.error);
    return localCopy(reply.value);
  }) as Call;
}

export function exception(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

/** A deep copy made of this realm's arrays and objects: a foreign array is no `Array` here, and leads back to its realm. */
function localCopy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { length } = value as unknown[];
  if (typeof length === 'number') {
    const copy: unknown[] = new Array(length);
    for (let index = 0; index < length; index++) copy[index] = localCopy((value as unknown[])[index]);
    return copy;
  }
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) copy[key] = localCopy((value as Record<string, unknown>)[key]);
  return copy;
}
