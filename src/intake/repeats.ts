/** Rows that say the same thing again. */
import { numberKey } from './names';
import type { TableSheet } from './table-sheet';

/**
 * Tells whether a row repeats an earlier usable row. With a number: number and key equal → duplicate. Without: `key`
 * equal and the whole row equal. A number that comes again with another key is reported once and used.
 */
export class RepeatFinder {
  private readonly firstOfNumber = new Map<string, number>();
  private readonly firstOfNumberAndKey = new Map<string, number>();
  private readonly firstOfKey = new Map<string, number>();
  private readonly comparedKeys = new Set<string>();
  private readonly firstOfSignature = new Map<string, number>();

  /**
   * `signature`: everything that stands in a row. `wholeRow`: a number and key count as repeated only when the whole row
   * is equal too (sales: several lines of one slip).
   */
  constructor(
    private readonly sheet: TableSheet,
    private readonly signature: (index: number) => string,
    private readonly wholeRow = false,
  ) {}

  /** What the row repeats: the data row index of the first one and how, or null. */
  find(index: number, key: string): { first: number; by: 'number' | 'row' } | null {
    const number = numberKey(this.sheet.cells('number')[index]);
    return number === '' ? this.findWithoutNumber(index, key) : this.findByNumber(index, number, key);
  }

  private findByNumber(index: number, number: string, key: string): { first: number; by: 'number' } | null {
    const whole = this.wholeRow ? this.signature(index) : '';
    const both = `${number}\u0002${key}\u0002${whole}`;
    const first = this.firstOfNumberAndKey.get(both);
    if (first !== undefined) return { first, by: 'number' };
    this.firstOfNumberAndKey.set(both, index);
    const firstOfNumber = this.firstOfNumber.get(number);
    if (firstOfNumber === undefined) this.firstOfNumber.set(number, index);
    else if (!this.wholeRow) {
      const values = { firstRow: this.sheet.rowNumber(firstOfNumber) };
      this.sheet.findings.tally('number-reused', this.sheet.rowNumber(index), {
        column: this.sheet.header('number'),
        values,
      });
    }
    return null;
  }

  private findWithoutNumber(index: number, key: string): { first: number; by: 'row' } | null {
    const sameKey = this.firstOfKey.get(key);
    if (sameKey === undefined) {
      // The signature is dear; it is made only once a key comes again.
      this.firstOfKey.set(key, index);
      return null;
    }
    if (!this.comparedKeys.has(key)) {
      this.comparedKeys.add(key);
      this.firstOfSignature.set(`${key}\u0002${this.signature(sameKey)}`, sameKey);
    }
    const signature = `${key}\u0002${this.signature(index)}`;
    const first = this.firstOfSignature.get(signature);
    if (first !== undefined) return { first, by: 'row' };
    this.firstOfSignature.set(signature, index);
    return null;
  }
}

/** Adds the finding on a repeated row. */
export function reportRepeat(
  sheet: TableSheet,
  index: number,
  repeat: { first: number; by: 'number' | 'row' },
  codeWithoutNumber: 'repeated-visit' | 'repeated-row-kept',
): void {
  const values = { firstRow: sheet.rowNumber(repeat.first) };
  const byNumber = repeat.by === 'number';
  const read = byNumber ? numberKey(sheet.cells('number')[index]) : undefined;
  sheet.findings.add(byNumber ? 'duplicate-number' : codeWithoutNumber, sheet.rowNumber(index), {
    values,
    ...(byNumber ? { column: sheet.header('number') } : {}),
    ...(read === undefined ? {} : { read }),
  });
}
