/**
 * The script's `Date`: its clock can stand still, and its local time is the script's time zone, not the machine's. Runs
 * inside the script's context, so the objects are that realm's own.
 */
import { civilOfInstant, instantOfCivil } from './zone';

type DateMethods = Record<string, unknown>;

export function installClock(target: { Date: DateConstructor }, now: number | undefined, zone: string): void {
  const Native = target.Date;
  const prototype = Native.prototype as unknown as DateMethods;
  const native = {
    getTime: Native.prototype.getTime,
    setTime: Native.prototype.setTime,
    toISOString: Native.prototype.toISOString,
  };
  const time = (date: Date): number => native.getTime.call(date);
  const present = (): number => now ?? Native.now();
  const local = (date: Date): Date => new Native(civilOfInstant(zone, time(date)));
  const define = (name: string, method: unknown): void => {
    Object.defineProperty(prototype, name, { value: method, writable: true, configurable: true, enumerable: false });
  };

  for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
    const utcGet = prototype[`getUTC${part}`] as (this: Date) => number;
    define(`get${part}`, function (this: Date): number {
      return Number.isNaN(time(this)) ? NaN : utcGet.call(local(this));
    });
    if (part === 'Day') continue;
    const utcSet = prototype[`setUTC${part}`] as (this: Date, ...values: number[]) => number;
    define(`set${part}`, function (this: Date, ...values: number[]): number {
      const civil = Number.isNaN(time(this)) ? new Native(0) : local(this);
      return native.setTime.call(this, instantOfCivil(zone, utcSet.apply(civil, values)));
    });
  }
  define('getYear', function (this: Date): number {
    return this.getFullYear() - 1900;
  });
  define('getTimezoneOffset', function (this: Date): number {
    return Number.isNaN(time(this)) ? NaN : (time(this) - civilOfInstant(zone, time(this))) / 60_000;
  });
  const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const dateText = (date: Date): string =>
    `${days[date.getDay()]} ${months[date.getMonth()]} ${two(date.getDate())} ${String(date.getFullYear()).padStart(4, '0')}`;
  const timeText = (date: Date): string => {
    const minutes = -date.getTimezoneOffset();
    const offset = `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}${two(Math.abs(minutes) % 60)}`;
    return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())} GMT${offset} (${zone})`;
  };
  const valid = (text: (date: Date) => string) =>
    function (this: Date): string {
      return Number.isNaN(time(this)) ? 'Invalid Date' : text(this);
    };
  define(
    'toString',
    valid((date) => `${dateText(date)} ${timeText(date)}`),
  );
  define('toDateString', valid(dateText));
  define('toTimeString', valid(timeText));
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    const original = prototype[name] as (this: Date, locales?: string, options?: object) => string;
    define(name, function (this: Date, locales?: string, options?: object): string {
      return original.call(this, locales, { timeZone: zone, ...options });
    });
  }

  const localMoment = (parts: number[]): number =>
    instantOfCivil(zone, (Native.UTC as (...all: number[]) => number)(...parts));
  /** Text without a zone is local time, except a day alone, which is UTC (ECMAScript). */
  const parse = (text: string): number => {
    const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(text);
    if (iso) return instantOfCivil(zone, Native.parse(`${text}Z`));
    const zoned = /(Z|GMT|UTC|[+-]\d{2}:?\d{2}(\s*\(.*\))?)\s*$/i.test(text) || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text);
    if (zoned) return Native.parse(text);
    const utc = Native.parse(`${text} UTC`);
    return Number.isNaN(utc) ? NaN : instantOfCivil(zone, utc);
  };
  const ScriptDate = function (this: unknown, ...args: unknown[]): unknown {
    if (!new.target) return new Native(present()).toString();
    let moment: number;
    if (args.length === 0) moment = present();
    else if (args.length > 1) moment = localMoment(args.map(Number));
    else {
      const [only] = args;
      const plain =
        only instanceof Native
          ? time(only)
          : typeof only === 'object' && only !== null
            ? (only as Date).valueOf()
            : only;
      moment = typeof plain === 'string' ? parse(plain) : Number(plain);
    }
    return Reflect.construct(Native, [moment], new.target);
  } as unknown as DateConstructor;
  Object.defineProperty(ScriptDate, 'name', { value: 'Date' });
  Object.defineProperty(ScriptDate, 'length', { value: 7 });
  Object.defineProperty(ScriptDate, 'prototype', { value: Native.prototype, writable: false });
  Object.assign(ScriptDate, { now: present, parse, UTC: Native.UTC });
  define('constructor', ScriptDate);
  Object.defineProperty(target, 'Date', { value: ScriptDate, writable: true, configurable: true, enumerable: false });
}
