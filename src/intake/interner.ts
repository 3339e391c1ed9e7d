/**
 * Names → small integers. A name is worked on once per distinct text, not once per cell, and the spelling that is shown
 * is the most frequent one (tie: first seen). Only Maps: a customer may be called `__proto__`.
 */
import { NO_NAME } from '../core/tables';
import { isBlankCell, isDateCell, isErrorCell, tidySpelling } from './text';

/** The text of a cell that should hold a name; '' when it cannot be one (blank, error, checkbox, NaN). */
export function nameOfCell(cell: unknown): string {
  if (typeof cell === 'string') return isErrorCell(cell) || isBlankCell(cell) ? '' : cell;
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (isDateCell(cell)) {
    // A name such as `1-2` that Sheets took for a date. The instant identifies it, which is all that can be done.
    return Number.isNaN(cell.getTime()) ? '' : cell.toISOString();
  }
  return '';
}

/** Distinct spellings, each with its matching key. */
export class Spellings {
  readonly shown: string[] = [];
  readonly keys: string[] = [];
  private readonly bySource = new Map<string, number>();
  private readonly byShown = new Map<string, number>();

  constructor(private readonly keyOf: (name: string) => string) {}

  /** Index of the spelling in a cell's text, or -1 if it is blank. */
  indexOf(source: string): number {
    const known = this.bySource.get(source);
    if (known !== undefined) return known;
    const shown = tidySpelling(source);
    const key = this.keyOf(shown);
    let index = key === '' ? -1 : this.byShown.get(shown);
    if (index === undefined) {
      index = this.shown.length;
      this.shown.push(shown);
      this.keys.push(key);
      this.byShown.set(shown, index);
    }
    this.bySource.set(source, index);
    return index;
  }
}

/** Counts the spellings of each id. */
export class SpellingCounts {
  private readonly counts = new Map<number, number>();

  count(id: number, spelling: number): void {
    const slot = id * 0x400000 + spelling;
    this.counts.set(slot, (this.counts.get(slot) ?? 0) + 1);
  }

  /** Index of the most frequent spelling of each id, or -1. Maps keep insertion order: on a tie the first seen stays. */
  mostFrequent(ids: number): Int32Array {
    const best = new Int32Array(ids).fill(-1);
    const bestCount = new Float64Array(ids);
    for (const [slot, count] of this.counts) {
      const id = Math.floor(slot / 0x400000);
      if (count > (bestCount[id] ?? 0)) {
        best[id] = slot - id * 0x400000;
        bestCount[id] = count;
      }
    }
    return best;
  }
}

/** Interns names by key. */
export class Interner {
  private readonly spellings: Spellings;
  private readonly counts = new SpellingCounts();
  private readonly byKey = new Map<string, number>();
  /** By spelling: its id, or -1 while it was only looked at. */
  private readonly ids: number[] = [];

  constructor(keyOf: (name: string) => string) {
    this.spellings = new Spellings(keyOf);
  }

  /** Id of the name in a cell; NO_NAME if there is none. Counts the spelling. */
  idOf(cell: unknown): number {
    const name = nameOfCell(cell);
    if (name === '') return NO_NAME;
    const spelling = this.spellings.indexOf(name);
    if (spelling < 0) return NO_NAME;
    let id = this.ids[spelling];
    if (id === undefined) {
      const key = this.spellings.keys[spelling] ?? '';
      id = this.byKey.get(key);
      if (id === undefined) {
        id = this.byKey.size;
        this.byKey.set(key, id);
      }
      this.ids[spelling] = id;
    }
    this.counts.count(id, spelling);
    return id;
  }

  get size(): number {
    return this.byKey.size;
  }

  /** Shown names by id. */
  names(): string[] {
    return Array.from(this.counts.mostFrequent(this.size), (spelling) => this.spellings.shown[spelling] ?? '');
  }
}
