/**
 * Who is which customer, over all tables. Where a customer number stands, it is the key; a row without one finds its
 * customer by name, through the tables in which both stand (顧客 above all). Two passes: first {@link learn} from every
 * table that has numbers, then {@link idOf} for every row.
 */
import { NO_NAME } from '../core/tables';
import { nameOfCell, SpellingCounts, Spellings } from './interner';
import { customerKey, numberKey } from './names';
import { isErrorCell, tidySpelling } from './text';

export class CustomerRegistry {
  private readonly spellings = new Spellings(customerKey);
  private readonly counts = new SpellingCounts();
  private readonly byNumber = new Map<string, number>();
  private readonly byName = new Map<string, number>();
  /** Name key → the number it belongs to, or null when several numbers share the name. */
  private readonly numberOfName = new Map<string, string | null>();
  /** By id: what to show when no name was ever seen. */
  private readonly fallback: string[] = [];
  private readonly keysOfCells = new Map<unknown, string>();
  private readonly ambiguous = new Set<string>();

  /** First pass: this number and this name stand in one row. */
  learn(numberCell: unknown, nameCell: unknown): void {
    const number = this.numberOf(numberCell);
    const name = this.nameKeyOf(nameCell);
    if (number === '' || name === '') return;
    const known = this.numberOfName.get(name);
    if (known === undefined) this.numberOfName.set(name, number);
    else if (known !== number) this.numberOfName.set(name, null);
  }

  /** Second pass: the customer of a row; NO_NAME when neither number nor name is there. Counts the spelling. */
  idOf(numberCell: unknown, nameCell: unknown): number {
    const number = this.numberOf(numberCell);
    const name = nameOfCell(nameCell);
    const spelling = name === '' ? -1 : this.spellings.indexOf(name);
    if (number === '' && spelling < 0) return NO_NAME;
    const id = number === '' ? this.idOfSpelling(spelling) : this.idIn(this.byNumber, number, numberCell);
    if (spelling >= 0) this.counts.count(id, spelling);
    return id;
  }

  /** Whether a row has a customer, without making one. */
  hasCustomer(numberCell: unknown, nameCell: unknown): boolean {
    return this.numberOf(numberCell) !== '' || this.nameKeyOf(nameCell) !== '';
  }

  /** Whether this row's name belongs to several numbers while the row has none: it stands as a customer of its own. */
  isAmbiguous(numberCell: unknown, nameCell: unknown): boolean {
    if (this.ambiguous.size === 0 || this.numberOf(numberCell) !== '') return false;
    return this.ambiguous.has(this.nameKeyOf(nameCell));
  }

  get size(): number {
    return this.fallback.length;
  }

  /** Shown names by id. */
  names(): string[] {
    return Array.from(
      this.counts.mostFrequent(this.size),
      (spelling, id) => this.spellings.shown[spelling] ?? this.fallback[id] ?? '',
    );
  }

  private idOfSpelling(spelling: number): number {
    const key = this.spellings.keys[spelling] ?? '';
    const number = this.numberOfName.get(key);
    if (typeof number === 'string') return this.idIn(this.byNumber, number, number);
    if (number === null) this.ambiguous.add(key);
    return this.idIn(this.byName, key, this.spellings.shown[spelling]);
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
    const name = nameOfCell(cell);
    const spelling = name === '' ? -1 : this.spellings.indexOf(name);
    return spelling < 0 ? '' : (this.spellings.keys[spelling] ?? '');
  }

  private numberOf(cell: unknown): string {
    if (cell === undefined || cell === '' || typeof cell === 'boolean' || isErrorCell(cell)) return '';
    let key = this.keysOfCells.get(cell);
    if (key === undefined) this.keysOfCells.set(cell, (key = numberKey(cell)));
    return key;
  }
}
