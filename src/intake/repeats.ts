/** Rows that say the same thing again, in one sheet or in several that are joined. */
import { cellAt, type Column } from './column';
import { numberKey } from './names';
import { SeenPrints } from './seen-prints';
import type { TableSheet } from './table-sheet';

/** What a row repeats: the first such row, and how that is known. */
export interface Repeat {
  readonly sheet: TableSheet;
  /** Data row of that sheet. */
  readonly index: number;
  readonly by: 'number' | 'row';
}

/** What tells rows apart, by data row. Texts are dear: they are made only for rows that may repeat another. */
export interface RowTexts {
  /** A whole number, the same for rows with the same key, and seldom for others. */
  readonly print: (index: number) => number;
  /** A number that rows with the same key share too, and that rises down most sheets, such as the day. */
  readonly group?: (index: number) => number;
  /** What makes a row with a number a repetition, and a row without one a candidate (visit: day, customer, rep). */
  readonly key: (index: number) => string;
  /** Everything that stands in a row. */
  readonly signature: (index: number) => string;
  /** First and last day of what runs for a while: a number that two of them bear at a time needs a look. */
  readonly span?: (index: number) => readonly [from: number, until: number];
}

interface Part extends RowTexts {
  readonly sheet: TableSheet;
  readonly numbers: Column;
  /** Rows are numbered through all parts: the number of this one's first. */
  readonly base: number;
  /** By row: 1 where its number is higher than all before. */
  readonly rising: Uint8Array;
}

/**
 * Tells whether a row repeats an earlier usable row. With a number: number and key equal → duplicate. Without: `key`
 * equal and the whole row equal. A number that comes again with another key is reported once and used.
 */
export class RepeatFinder {
  private firstOfNumber: Map<string | number, number> | null = null;
  /** As long as numbers only rise, as in most logs, none comes again and nothing needs to be remembered. */
  private highest = -1;
  private readonly comparedNumbers = new Set<string | number>();
  private readonly firstOfNumberAndKey = new Map<string, number>();
  private readonly prints = new SeenPrints();
  private readonly comparedPrints = new Set<number>();
  private readonly firstOfKey = new Map<string, number>();
  private readonly comparedKeys = new Set<string>();
  private readonly firstOfSignature = new Map<string, number>();
  private readonly parts: Part[] = [];
  private part!: Part;

  /**
   * `wholeRow`: a number and key count as repeated only when the whole row is equal too (sales: several lines of one
   * slip).
   */
  constructor(private readonly wholeRow = false) {}

  /** The rows asked about from now on stand in this sheet. */
  begin(sheet: TableSheet, texts: RowTexts): void {
    const before = this.parts[this.parts.length - 1];
    const base = before === undefined ? 0 : before.base + before.sheet.rows.length;
    this.parts.push(
      (this.part = {
        ...texts,
        sheet,
        numbers: sheet.column('number'),
        base,
        rising: new Uint8Array(sheet.rows.length),
      }),
    );
  }

  /** What a row of the present sheet repeats, or null. */
  find(index: number): Repeat | null {
    const number = mapKeyOfNumber(cellAt(this.part.numbers, index));
    return number === '' ? this.findWithoutNumber(index) : this.findByNumber(index, number);
  }

  private findByNumber(index: number, number: string | number): Repeat | null {
    const { sheet, base } = this.part;
    if (this.firstOfNumber === null && typeof number === 'number' && number > this.highest) {
      this.highest = number;
      this.part.rising[index] = 1;
      return null;
    }
    const known = (this.firstOfNumber ??= this.numbersSoFar());
    const firstOfNumber = known.get(number);
    if (firstOfNumber === undefined) {
      known.set(number, base + index);
      return null;
    }
    if (!this.comparedNumbers.has(number)) {
      this.comparedNumbers.add(number);
      this.firstOfNumberAndKey.set(this.textWithNumber(firstOfNumber, number), firstOfNumber);
    }
    const both = this.textWithNumber(base + index, number);
    const first = this.firstOfNumberAndKey.get(both);
    if (first !== undefined) return this.repeat(first, 'number');
    this.firstOfNumberAndKey.set(both, base + index);
    if (!this.wholeRow) {
      const details = {
        column: sheet.header('number'),
        values: firstPlace(sheet, this.repeat(firstOfNumber, 'number')),
      };
      if (this.runTogether(firstOfNumber, base + index))
        sheet.findings.add('number-of-two-running', sheet.rowNumber(index), { ...details, read: String(number) });
      else sheet.findings.tally('number-reused', sheet.rowNumber(index), details);
    }
    return null;
  }

  private runTogether(first: number, second: number): boolean {
    const spanOf = (numbered: number): readonly [number, number] | undefined => {
      const { part, row } = this.placeOf(numbered);
      return part.span?.(row);
    };
    const [a, b] = [spanOf(first), spanOf(second)];
    return a !== undefined && b !== undefined && a[0] <= b[1] && b[0] <= a[1];
  }

  private numbersSoFar(): Map<string | number, number> {
    const known = new Map<string | number, number>();
    for (const { numbers, base, rising } of this.parts)
      rising.forEach((isRising, row) => {
        if (isRising === 1) known.set(mapKeyOfNumber(cellAt(numbers, row)), base + row);
      });
    return known;
  }

  private textWithNumber(numbered: number, number: string | number): string {
    const { part, row } = this.placeOf(numbered);
    return `${number}\u0002${part.key(row)}\u0002${this.wholeRow ? part.signature(row) : ''}`;
  }

  private findWithoutNumber(index: number): Repeat | null {
    const { base } = this.part;
    const print = this.part.print(index);
    const samePrint = this.prints.firstOf(print, base + index, this.part.group?.(index) ?? 0);
    if (samePrint < 0) return null;
    if (!this.comparedPrints.has(print)) {
      this.comparedPrints.add(print);
      this.firstOfKey.set(this.keyOf(samePrint), samePrint);
    }
    const key = this.keyOf(base + index);
    const sameKey = this.firstOfKey.get(key);
    if (sameKey === undefined) {
      this.firstOfKey.set(key, base + index);
      return null;
    }
    if (!this.comparedKeys.has(key)) {
      this.comparedKeys.add(key);
      this.firstOfSignature.set(this.wholeText(sameKey, key), sameKey);
    }
    const whole = this.wholeText(base + index, key);
    const first = this.firstOfSignature.get(whole);
    if (first !== undefined) return this.repeat(first, 'row');
    this.firstOfSignature.set(whole, base + index);
    return null;
  }

  private keyOf(numbered: number): string {
    const { part, row } = this.placeOf(numbered);
    return part.key(row);
  }

  private wholeText(numbered: number, key: string): string {
    const { part, row } = this.placeOf(numbered);
    return `${key}\u0002${part.signature(row)}`;
  }

  private repeat(numbered: number, by: Repeat['by']): Repeat {
    const { part, row } = this.placeOf(numbered);
    return { sheet: part.sheet, index: row, by };
  }

  private placeOf(numbered: number): { part: Part; row: number } {
    let part = this.part;
    for (let i = this.parts.length - 1; part.base > numbered; i--) part = this.parts[i]!;
    return { part, row: numbered - part.base };
  }
}

/** A print of numbers (32 bits of each), such as a day and the ids of names; well mixed, since these come in runs. */
export const printOf = (a: number, b: number, c: number, d = 0, e = 0): number =>
  mixed(mixed(mixed(mixed(mixed(0, a), b), c), d), e);

function mixed(print: number, number: number): number {
  const product = Math.imul(print ^ number, 0x85ebca6b);
  return product ^ (product >>> 13);
}

/** A number's key as a number where it can be one: maps find those faster. '' if the cell is blank. */
function mapKeyOfNumber(cell: unknown): string | number {
  if (cell === '') return '';
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 && cell < 1e15) return cell;
  const key = numberKey(cell);
  return /^(?:0|[1-9]\d{0,14})$/.test(key) ? Number(key) : key;
}

/** Adds the finding on a repeated row. */
export function reportRepeat(
  sheet: TableSheet,
  index: number,
  repeat: Repeat,
  codeWithoutNumber: 'repeated-visit' | 'repeated-row-kept',
  more: Readonly<Record<string, string>> = {},
): void {
  const values = { ...firstPlace(sheet, repeat), ...more };
  const byNumber = repeat.by === 'number';
  const read = byNumber ? numberKey(sheet.cell('number', index)) : undefined;
  sheet.findings.add(byNumber ? 'duplicate-number' : codeWithoutNumber, sheet.rowNumber(index), {
    values,
    ...(byNumber ? { column: sheet.header('number') } : {}),
    ...(read === undefined ? {} : { read }),
  });
}

/** Where the first row stands: its sheet only if it is another one. */
function firstPlace(sheet: TableSheet, first: Repeat): Record<string, string | number> {
  const firstRow = first.sheet.rowNumber(first.index);
  return first.sheet === sheet ? { firstRow } : { firstRow, firstSheet: first.sheet.sheetName };
}
