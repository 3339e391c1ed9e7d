/** The log for developers: what scripts write, how runs went, and what went wrong. */
import type { LogEntry } from './wire';

const MOST_ENTRIES = 1000;
const LONGEST_TEXT = 20_000;

export class LogBook {
  private readonly kept: LogEntry[] = [];

  constructor(private readonly onEntry: (entry: LogEntry) => void) {}

  /** The last entries, oldest first. */
  entries(): readonly LogEntry[] {
    return this.kept;
  }

  /** @param source the function that ran */
  write(level: string, text: string, source: string): void {
    const entry = { at: Date.now(), level, text: text.slice(0, LONGEST_TEXT), source };
    this.kept.push(entry);
    if (this.kept.length > MOST_ENTRIES) this.kept.shift();
    this.onEntry(entry);
  }
}
