/**
 * Who is which customer, over all tables. Where a customer number stands, it is the key; a row without one finds its
 * customer by name, through the tables in which both stand (顧客 above all). Names that a person said are one are one, and
 * so are the numbers that bear them. Two passes: first {@link learn} from every table that has numbers, then {@link idOf}
 * for every row.
 */
import { NO_NAME } from '../core/tables';
import { nameOfCell, SpellingCounts, Spellings, unitedKey, type Counted, type SeenName } from './interner';
import { customerKey, numberKey } from './names';
import { isPlaceholder, namedKey } from './placeholders';
import { isErrorCell, tidySpelling } from './text';

export class CustomerRegistry {
  private readonly spellings: Spellings;
  private readonly counts = new SpellingCounts();
  private readonly byNumber = new Map<string, number>();
  private readonly byName = new Map<string, number>();
  /** Name key → the number it belongs to, or null when several numbers share the name. */
  private readonly numberOfName = new Map<string, string | null>();
  /** By id: what to show when no name was ever seen. */
  private readonly fallback: string[] = [];
  /** By spelling, for rows without a number. Final, since all numbers are learnt before. */
  private readonly idsOfSpellings: number[] = [];
  private readonly ambiguous = new Set<string>();
  private readonly united: ReadonlySet<string>;
  /** Number → another number of the same customer, nearer to the one that stands for all. */
  private readonly unitedNumbers = new Map<string, string>();

  /** `same`: name keys that are one customer, each with the key that stands for all of them. */
  constructor(same: ReadonlyMap<string, string> = new Map()) {
    this.spellings = new Spellings(namedKey(unitedKey(customerKey, same)));
    this.united = new Set(same.values());
  }

  /** First pass: this number and this name stand in one row. */
  learn(numberCell: unknown, nameCell: unknown): void {
    const number = this.numberOf(numberCell);
    const name = this.nameKeyOf(nameCell);
    if (number === '' || name === '') return;
    const known = this.numberOfName.get(name);
    if (known === undefined) this.numberOfName.set(name, number);
    else if (known === null || known === number) return;
    else if (this.united.has(name)) this.unite(known, number);
    else this.numberOfName.set(name, null);
  }

  /** Second pass: the customer of a row; NO_NAME when neither number nor name is there. Counts the spelling. */
  idOf(numberCell: unknown, nameCell: unknown): number {
    const customer = this.countedOf(numberCell, nameCell);
    customer.count++;
    return customer.id;
  }

  /** The same for many rows with these cells: their reader counts each of them. */
  countedOf(numberCell: unknown, nameCell: unknown): Counted {
    const number = this.numberOf(numberCell);
    const spelling = this.spellingOf(nameCell);
    if (number === '' && spelling < 0) return { id: NO_NAME, spelling, count: 0 };
    const id = number === '' ? this.idOfSpelling(spelling) : this.idOfNumber(number, numberCell);
    return spelling < 0 ? { id, spelling, count: 0 } : this.counts.of(id, spelling);
  }

  /** Whether a cell holds a customer number. */
  isNumber(cell: unknown): boolean {
    return this.numberOf(cell) !== '';
  }

  /** Whether a cell holds a name. */
  isName(cell: unknown): boolean {
    return this.spellingOf(cell) >= 0;
  }

  /** Whether any row may be {@link isAmbiguous} or {@link isUnited}. */
  get hasDoubts(): boolean {
    return this.ambiguous.size > 0 || this.unitedNumbers.size > 0;
  }

  /** Whether this row's name belongs to several numbers while the row has none: it stands as a customer of its own. */
  isAmbiguous(numberCell: unknown, nameCell: unknown): boolean {
    if (this.ambiguous.size === 0 || this.numberOf(numberCell) !== '') return false;
    return this.ambiguous.has(this.nameKeyOf(nameCell));
  }

  /** Whether this number is one with another because a person said that their names are. */
  isUnited(numberCell: unknown): boolean {
    return this.unitedNumbers.size > 0 && this.unitedNumbers.has(this.numberOf(numberCell));
  }

  get size(): number {
    return this.fallback.length;
  }

  seenNames(): SeenName[] {
    const numbers = new Map<number, string>();
    for (const [number, id] of this.byNumber) if (!numbers.has(id)) numbers.set(id, number);
    return this.counts.names(this.spellings).map((seen) => ({ ...seen, number: numbers.get(seen.id) ?? '' }));
  }

  /** Shown names by id. */
  names(): string[] {
    return Array.from(
      this.counts.mostFrequent(this.size),
      (spelling, id) => this.spellings.shown[spelling] ?? this.fallback[id] ?? '',
    );
  }

  private idOfSpelling(spelling: number): number {
    return (this.idsOfSpellings[spelling] ??= this.findId(spelling));
  }

  private findId(spelling: number): number {
    const key = this.spellings.keys[spelling] ?? '';
    const number = this.numberOfName.get(key);
    if (typeof number === 'string') return this.idOfNumber(number, number);
    if (number === null) this.ambiguous.add(key);
    return this.idIn(this.byName, key, this.spellings.shown[spelling]);
  }

  private idOfNumber(number: string, shown: unknown): number {
    return this.idIn(this.byNumber, this.unitedNumbers.size === 0 ? number : this.firstOf(number), shown);
  }

  private unite(a: string, b: string): void {
    const [first, second] = [this.firstOf(a), this.firstOf(b)];
    if (first === second) return;
    this.unitedNumbers.set(second, first);
  }

  /** The number that stands for all that are united with this one. */
  private firstOf(number: string): string {
    let first = number;
    for (let next = this.unitedNumbers.get(first); next !== undefined; next = this.unitedNumbers.get(first))
      first = next;
    return first;
  }

  private idIn(map: Map<string, number>, key: string, shown: unknown): number {
    let id = map.get(key);
    if (id === undefined) {
      id = this.fallback.length;
      map.set(key, id);
      this.fallback.push(typeof shown === 'string' ? tidySpelling(shown) : String(shown));
    }
    return id;
  }

  private nameKeyOf(cell: unknown): string {
    const spelling = this.spellingOf(cell);
    return spelling < 0 ? '' : (this.spellings.keys[spelling] ?? '');
  }

  /** Index of the spelling in a cell, or -1. */
  private spellingOf(cell: unknown): number {
    const name = nameOfCell(cell);
    return name === '' ? -1 : this.spellings.indexOf(name);
  }

  private numberOf(cell: unknown): string {
    if (cell === '' || isErrorCell(cell) || (typeof cell === 'string' && isPlaceholder(cell))) return '';
    return numberKey(cell);
  }
}
