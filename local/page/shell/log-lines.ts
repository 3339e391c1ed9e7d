/** The newest records of the log, as text. */
import type { LogEntry } from '../../server/wire';

export const MOST_LINES = 1_000;

/** Everything, the newest last, without what is too old to be kept. */
export function withNewest(lines: readonly LogEntry[], newest: readonly LogEntry[]): LogEntry[] {
  return [...lines, ...newest].slice(-MOST_LINES);
}

/** `level` of the filter; empty stands for all. Levels are compared without regard to case. */
export function ofLevel(lines: readonly LogEntry[], level: string): LogEntry[] {
  return lines.filter((line) => level === '' || line.level.toLowerCase() === level);
}

/** Local time of day with milliseconds: `14:05:09.120`. */
export function timeOf(at: number): string {
  const time = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  const seconds = `${two(time.getSeconds())}.${String(time.getMilliseconds()).padStart(3, '0')}`;
  return `${two(time.getHours())}:${two(time.getMinutes())}:${seconds}`;
}

/** One line a record, columns apart by tabs. */
export function copyOf(lines: readonly LogEntry[]): string {
  return lines.map(({ at, level, source, text }) => [timeOf(at), source, level, text].join('\t')).join('\n');
}
