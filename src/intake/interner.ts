/**
 * Names → small integers. A name is worked on once per distinct text, not once per cell, and the spelling that is shown
 * is the most frequent one (tie: first seen). Only Maps: a customer may be called `__proto__`.
 */
import { NO_NAME } from '../core/tables';
import type { Column } from './column';
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

/** One spelling of one id, and in how many rows it stands: for who reads the rows to count. */
export interface Counted {
  readonly id: number;
  readonly spelling: number;
  count: number;
}

/** Counts the spellings of each id. */
export class SpellingCounts {
  /** In the order first seen. */
  private readonly all: Counted[] = [];
  /** By spelling: nearly every spelling has one id only. */
  private readonly usual: Counted[] = [];
  private readonly others = new Map<number, Counted>();

  of(id: number, spelling: number): Counted {
    const usual = this.usual[spelling];
    if (usual === undefined) return (this.usual[spelling] = this.add(id, spelling));
    if (usual.id === id) return usual;
    const slot = id * 0x400000 + spelling;
    let other = this.others.get(slot);
    if (other === undefined) this.others.set(slot, (other = this.add(id, spelling)));
    return other;
  }

  /** Index of the most frequent spelling of each id, or -1; on a tie the first seen. */
  mostFrequent(ids: number): Int32Array {
    const best = new Int32Array(ids).fill(-1);
    const bestCount = new Float64Array(ids);
    for (const { id, spelling, count } of this.all) {
      if (count > (bestCount[id] ?? 0)) {
        best[id] = spelling;
        bestCount[id] = count;
      }
    }
    return best;
  }

  /** The names of each id by key: how often, and under which spelling most. */
  names({ shown, keys }: Spellings): SeenName[] {
    const seen = new Map<string, { name: string; key: string; id: number; count: number; most: number }>();
    for (const { id, spelling, count } of this.all) {
      const key = keys[spelling]!;
      const slot = `${id} ${key}`;
      const known = seen.get(slot);
      if (known === undefined) seen.set(slot, { name: shown[spelling]!, key, id, count, most: count });
      else {
        known.count += count;
        if (count > known.most) [known.name, known.most] = [shown[spelling]!, count];
      }
    }
    return [...seen.values()].map(({ name, key, id, count }) => ({ name, key, id, count }));
  }

  private add(id: number, spelling: number): Counted {
    const counted = { id, spelling, count: 0 };
    this.all.push(counted);
    return counted;
  }
}

/** A name as it was found: its most frequent spelling, its key, whose it is, and in how many rows it stands. */
export interface SeenName {
  readonly name: string;
  readonly key: string;
  readonly id: number;
  readonly count: number;
  /** The number that is its key; '' for none. */
  readonly number?: string;
}

/** Interns names by key. */
export class Interner {
  private readonly spellings: Spellings;
  private readonly counts = new SpellingCounts();
  private readonly byKey = new Map<string, number>();

  /** `same`: keys that stand for one name, each with the key that stands for all of them. */
  constructor(keyOf: (name: string) => string, same: ReadonlyMap<string, string> = new Map()) {
    this.spellings = new Spellings(unitedKey(keyOf, same));
  }

  /** Id of the name in a cell; NO_NAME if there is none. Counts the spelling. */
  idOf(cell: unknown): number {
    const counted = this.countedOf(cell);
    if (counted === null) return NO_NAME;
    counted.count++;
    return counted.id;
  }

  /** {@link idOf} the cell of a row of a column. */
  reader({ values, codes }: Column): (index: number) => number {
    const known = new Array<Counted | null | undefined>(values.length);
    return (index) => {
      const code = codes[index]!;
      let counted = known[code];
      // Only when a row asks: ids follow the rows, and some cells stand in none.
      if (counted === undefined) known[code] = counted = this.countedOf(values[code]);
      if (counted === null) return NO_NAME;
      counted.count++;
      return counted.id;
    };
  }

  private countedOf(cell: unknown): Counted | null {
    const name = nameOfCell(cell);
    const spelling = name === '' ? -1 : this.spellings.indexOf(name);
    if (spelling < 0) return null;
    const key = this.spellings.keys[spelling]!;
    let id = this.byKey.get(key);
    if (id === undefined) this.byKey.set(key, (id = this.byKey.size));
    return this.counts.of(id, spelling);
  }

  get size(): number {
    return this.byKey.size;
  }

  /** Shown names by id. */
  names(): string[] {
    return Array.from(this.counts.mostFrequent(this.size), (spelling) => this.spellings.shown[spelling] ?? '');
  }

  seenNames(): SeenName[] {
    return this.counts.names(this.spellings);
  }
}

/** The key of a name, united with those that it is the same as. */
export function unitedKey(
  keyOf: (name: string) => string,
  same: ReadonlyMap<string, string>,
): (name: string) => string {
  if (same.size === 0) return keyOf;
  return (name) => {
    const key = keyOf(name);
    return same.get(key) ?? key;
  };
}
