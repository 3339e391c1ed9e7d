/** The customers of a sheet's rows: what two cells mean is asked once, however many rows have them. */
import { cellAt, marksOf, type Column } from './column';
import type { CustomerRegistry } from './customer-registry';
import type { Counted } from './interner';

export class RowCustomers {
  private readonly areNumbers: Uint8Array;
  private readonly areNames: Uint8Array;
  /** By the number's code where there is a number, else behind these by the name's: of the last such row. */
  private readonly customers: Counted[];
  private readonly nameCodes: Int32Array;

  constructor(
    private readonly registry: CustomerRegistry,
    private readonly numbers: Column,
    private readonly names: Column,
  ) {
    this.areNumbers = marksOf(numbers.values, (cell) => registry.isNumber(cell));
    this.areNames = marksOf(names.values, (cell) => registry.isName(cell));
    const slots = this.areNumbers.length + this.areNames.length;
    this.customers = new Array<Counted>(slots);
    this.nameCodes = new Int32Array(slots).fill(-1);
  }

  /** Whether a row has a customer, without making one. */
  has(index: number): boolean {
    return this.areNames[this.names.codes[index]!] === 1 || this.areNumbers[this.numbers.codes[index]!] === 1;
  }

  /** The customer of a row; NO_NAME when it has none. Counts the spelling. */
  idOf(index: number): number {
    const number = this.numbers.codes[index]!;
    const name = this.names.codes[index]!;
    const slot = this.areNumbers[number] === 1 ? number : this.areNumbers.length + name;
    if (this.nameCodes[slot] !== name) {
      this.nameCodes[slot] = name;
      this.customers[slot] = this.registry.countedOf(cellAt(this.numbers, index), cellAt(this.names, index));
    }
    const customer = this.customers[slot]!;
    customer.count++;
    return customer.id;
  }
}

/** Links names to customer numbers where both stand in one row. */
export function learnCustomers(registry: CustomerRegistry, numbers: Column, names: Column): void {
  const learnt = new Int32Array(names.values.length).fill(-1);
  names.codes.forEach((name, index) => {
    const number = numbers.codes[index]!;
    if (learnt[name] === number) return;
    learnt[name] = number;
    registry.learn(numbers.values[number], names.values[name]);
  });
}
