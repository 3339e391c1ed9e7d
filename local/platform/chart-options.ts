/** Options of a chart by their dotted names: `setOption('hAxis', { title: 'x' })` and `setOption('hAxis.title', 'x')` are one thing. */
import type { ChartOption } from '../model/chart-model';
import { exception } from './emulated';

export type ChartOptionTable = Record<string, ChartOption>;

/** The table with an option set; whatever was said about it or its parts before is gone. An object is taken apart. */
export function withOption(options: ChartOptionTable, name: string, value: unknown): ChartOptionTable {
  const kept = Object.entries(options).filter(([known]) => !overlaps(known, name));
  return Object.fromEntries([...kept, ...leaves(name, value)]);
}

/** One option, or the object of all that is known below its name; null when there is none. */
export function optionOf(options: ChartOptionTable, name: string): unknown {
  if (name in options) return options[name];
  const below = Object.keys(options).filter((key) => key.startsWith(`${name}.`));
  if (below.length === 0) return null;
  const tree: Record<string, unknown> = {};
  for (const key of below) {
    const path = key.slice(name.length + 1).split('.');
    const last = path.pop()!;
    let branch = tree;
    for (const part of path) branch = (branch[part] ??= {}) as Record<string, unknown>;
    branch[last] = options[key];
  }
  return tree;
}

const overlaps = (a: string, b: string): boolean => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);

function leaves(name: string, value: unknown): [string, ChartOption][] {
  if (Array.isArray(value)) {
    const isList = value.every((part) => typeof part !== 'object' || part === null);
    // `series: [{…}, {…}]` names its parts by number, as `series: { 0: {…} }` does.
    return isList
      ? [[name, value.map((part) => plain(name, part))]]
      : value.flatMap((part, i) => leaves(`${name}.${i}`, part));
  }
  if (Object.prototype.toString.call(value) === '[object Object]' && !isEnumValue(value))
    return Object.entries(value as object).flatMap(([key, part]) => leaves(`${name}.${key}`, part));
  return [[name, plain(name, value)]];
}

const isEnumValue = (value: unknown): boolean => typeof (value as { name?: unknown }).name === 'function';

function plain(name: string, value: unknown): ChartOption {
  const isPlain = value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
  if (!isPlain) throw exception(`The value of the chart option ${name} is not emulated: ${String(value)}`);
  return value as ChartOption;
}
