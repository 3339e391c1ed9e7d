/** `CacheService`, `PropertiesService`, `LockService`: for the document only. Limits as Google states them ("Quotas for Google Services"). */
import { Emulated, exception, type Call } from './emulated';
import { accept, is } from './signatures';

const bytesOf = (text: string): number => {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
};

class Cache extends Emulated {
  constructor(private readonly _call: Call) {
    super('Cache');
  }
  get(...args: unknown[]): string | null {
    accept('Cache.get', args, [is.text]);
    const [key] = args as [string];
    return this._call('cache.get', [checkedKey(key)])[key] ?? null;
  }
  getAll(...args: unknown[]): Record<string, string> {
    accept('Cache.getAll', args, [is.listOf(is.text)]);
    return this._call('cache.get', (args[0] as string[]).map(checkedKey));
  }
  put(...args: unknown[]): void {
    accept('Cache.put', args, [is.text, is.text], [is.text, is.text, is.integer]);
    this._put({ [args[0] as string]: args[1] as string }, args[2] as number | undefined);
  }
  putAll(...args: unknown[]): void {
    const texts = (value: unknown): boolean => is.record(value) && Object.values(value as object).every(is.text);
    accept('Cache.putAll', args, [texts], [texts, is.integer]);
    this._put(args[0] as Record<string, string>, args[1] as number | undefined);
  }
  remove(...args: unknown[]): void {
    accept('Cache.remove', args, [is.text]);
    this._call('cache.remove', [checkedKey(args[0] as string)]);
  }
  removeAll(...args: unknown[]): void {
    accept('Cache.removeAll', args, [is.listOf(is.text)]);
    this._call('cache.remove', args[0] as string[]);
  }
  _put(values: Record<string, string>, seconds = 600): void {
    if (seconds < 1 || seconds > 21_600) throw exception('Argument too large: expirationInSeconds');
    for (const [key, value] of Object.entries(values)) {
      checkedKey(key);
      if (bytesOf(value) > 102_400) throw exception('Argument too large: value');
    }
    this._call('cache.put', values, seconds);
  }
}

function checkedKey(key: string): string {
  if (key.length > 250) throw exception('Argument too large: key');
  if (key === '') throw exception('Invalid argument: key');
  return key;
}

class Properties extends Emulated {
  constructor(private readonly _call: Call) {
    super('Properties');
  }
  getProperty(...args: unknown[]): string | null {
    accept('Properties.getProperty', args, [is.text]);
    return this._call('properties.all')[args[0] as string] ?? null;
  }
  getProperties(): Record<string, string> {
    return this._call('properties.all');
  }
  getKeys(): string[] {
    return Object.keys(this._call('properties.all'));
  }
  setProperty(...args: unknown[]): this {
    accept('Properties.setProperty', args, [is.text, is.text]);
    return this._set({ [args[0] as string]: args[1] as string }, false);
  }
  setProperties(...args: unknown[]): this {
    const texts = (value: unknown): boolean => is.record(value) && Object.values(value as object).every(is.text);
    accept('Properties.setProperties', args, [texts], [texts, is.flag]);
    return this._set(args[0] as Record<string, string>, args[1] === true);
  }
  deleteProperty(...args: unknown[]): this {
    accept('Properties.deleteProperty', args, [is.text]);
    this._call('properties.delete', args[0] as string);
    return this._self;
  }
  deleteAllProperties(): this {
    this._call('properties.delete', null);
    return this._self;
  }
  _set(values: Record<string, string>, deleteOthers: boolean): this {
    for (const value of Object.values(values)) if (bytesOf(value) > 9_216) throw exception('Argument too large: value');
    const all = deleteOthers ? values : { ...this._call('properties.all'), ...values };
    const total = Object.entries(all).reduce((sum, [key, value]) => sum + bytesOf(key) + bytesOf(value), 0);
    if (total > 512_000)
      throw exception('You have exceeded the property storage quota. Please remove some properties and try again.');
    this._call('properties.set', values, deleteOthers);
    return this._self;
  }
}

class Lock extends Emulated {
  private _held = false;
  /** @param _waited others may have changed the document until the lock was given */
  constructor(
    private readonly _call: Call,
    private readonly _waited: () => void,
  ) {
    super('Lock');
  }
  hasLock(): boolean {
    return this._held;
  }
  tryLock(...args: unknown[]): boolean {
    accept('Lock.tryLock', args, [is.integer]);
    this._acquire(args[0] as number);
    return this._held;
  }
  waitLock(...args: unknown[]): void {
    accept('Lock.waitLock', args, [is.integer]);
    this._acquire(args[0] as number);
    if (!this._held) throw exception('Lock timeout: another process was holding the lock for too long.');
  }
  releaseLock(): void {
    if (this._held) this._call('lock.release');
    this._held = false;
  }

  _acquire(milliseconds: number): void {
    this._held ||= this._call('lock.acquire', milliseconds);
    this._waited();
  }
}

/** Stores of the script or of the user would carry one workbook's data into another: they are left out on purpose. */
export class CacheService extends Emulated {
  private readonly _cache: Cache;
  constructor(call: Call) {
    super('CacheService');
    this._cache = new Cache(call);
  }
  getDocumentCache(): Cache {
    return this._cache._self;
  }
}

export class PropertiesService extends Emulated {
  private readonly _properties: Properties;
  constructor(call: Call) {
    super('PropertiesService');
    this._properties = new Properties(call);
  }
  getDocumentProperties(): Properties {
    return this._properties._self;
  }
}

export class LockService extends Emulated {
  private readonly _lock: Lock;
  constructor(call: Call, waited: () => void) {
    super('LockService');
    this._lock = new Lock(call, waited);
  }
  getDocumentLock(): Lock {
    return this._lock._self;
  }
}
