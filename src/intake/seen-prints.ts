/**
 * The first row of each print. Rows of one group only can have the same one (of a log: the rows of a day). As long as the
 * groups rise, as in most logs, only the present one is remembered: a handful of rows instead of all.
 */
export class SeenPrints {
  /** A power of two, at most half full: open addressing of 32-bit numbers, several times as quick as a Map. */
  private prints = new Int32Array(1024);
  /** 0 where nothing stands, else the row + 1; what is not above `before` stands no longer. */
  private rows = new Int32Array(1024);
  private before = 0;
  private size = 0;
  private group = -Infinity;
  /** All that came so far, for the day on which a group falls; null from then on. */
  private past: { readonly prints: number[]; readonly rows: number[] } | null = { prints: [], rows: [] };

  /**
   * The row that came with this print first; −1 if none did, and from now on this one has.
   * @param row above all that came before
   */
  firstOf(print: number, row: number, group: number): number {
    if (this.past !== null) this.enter(group, row);
    this.past?.prints.push(print);
    this.past?.rows.push(row);
    return this.add(print, row);
  }

  private enter(group: number, row: number): void {
    if (group === this.group) return;
    if (group > this.group) {
      this.group = group;
      this.before = row;
      this.size = 0;
      return;
    }
    const { prints, rows } = this.past!;
    this.past = null;
    this.before = 0;
    this.size = 0;
    this.rows.fill(0);
    prints.forEach((print, i) => this.add(print, rows[i]!));
  }

  private add(print: number, row: number): number {
    if (this.size * 2 >= this.rows.length) this.grow();
    const at = this.placeOf(print);
    if (this.rows[at]! > this.before) return this.rows[at]! - 1;
    this.prints[at] = print;
    this.rows[at] = row + 1;
    this.size++;
    return -1;
  }

  /** Where the print stands, or would. */
  private placeOf(print: number): number {
    const { prints, rows, before } = this;
    const mask = rows.length - 1;
    let at = print & mask;
    while (rows[at]! > before && prints[at] !== print) at = (at + 1) & mask;
    return at;
  }

  private grow(): void {
    const { prints, rows, before } = this;
    this.prints = new Int32Array(prints.length * 4);
    this.rows = new Int32Array(prints.length * 4);
    for (let i = 0; i < rows.length; i++) {
      if (rows[i]! <= before) continue;
      const at = this.placeOf(prints[i]!);
      this.prints[at] = prints[i]!;
      this.rows[at] = rows[i]!;
    }
  }
}
