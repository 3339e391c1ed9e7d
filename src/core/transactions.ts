/** Money in time: contracts and sales turned into dated transactions in yen, sorted by day. */
import { dayOrder } from './day-order';
import { Anniversaries, type Day, NO_DAY } from './days';
import type { RevenueBasis, Settings } from './settings';
import { type Cycle, CYCLES, type Tables } from './tables';

export interface Transactions {
  readonly length: number;
  readonly day: Int32Array;
  readonly customer: Int32Array;
  readonly rep: Int32Array;
  /** Negative = a return: it reduces revenue and is no transaction of its own. */
  readonly amount: Float64Array;
}

/** What the money figures rest on: the setting, or contracts where there are any rows, otherwise sales. */
export function effectiveBasis(tables: Tables, settings: Settings): RevenueBasis {
  return settings.revenueBasis ?? (tables.contracts?.length ? 'contracts' : 'sales');
}

export function buildTransactions(
  tables: Tables,
  settings: Settings,
  asOf: Day,
  /** `customer` null: all of them. */
  selected: { contract: (row: number) => boolean; customer: ((customer: number) => boolean) | null },
): Transactions {
  const basis = effectiveBasis(tables, settings);
  const rows = new Rows();
  if (basis !== 'sales') addContractRows(rows, tables, settings, asOf, selected.contract);
  if (basis !== 'contracts') addSalesRows(rows, tables, asOf, selected.customer);
  return rows.byDay();
}

/** Transactions on their way into columns. */
class Rows {
  private readonly day: Day[] = [];
  private readonly customer: number[] = [];
  private readonly rep: number[] = [];
  private readonly amount: number[] = [];

  add(day: Day, customer: number, rep: number, amount: number): void {
    this.day.push(day);
    this.customer.push(customer);
    this.rep.push(rep);
    this.amount.push(amount);
  }

  byDay(): Transactions {
    const { length } = this.day;
    const order = dayOrder(this.day);
    const sorted = <C extends Int32Array | Float64Array>(column: C, values: readonly number[]): C => {
      for (let i = 0; i < length; i++) column[i] = values[order === null ? i : order[i]!]!;
      return column;
    };
    return {
      length,
      day: sorted(new Int32Array(length), this.day),
      customer: sorted(new Int32Array(length), this.customer),
      rep: sorted(new Int32Array(length), this.rep),
      amount: sorted(new Float64Array(length), this.amount),
    };
  }
}

function addContractRows(
  rows: Rows,
  { contracts }: Tables,
  settings: Settings,
  asOf: Day,
  isSelected: (row: number) => boolean,
): void {
  if (contracts === null) return;
  const anniversaries = new Anniversaries();
  for (let i = 0; i < contracts.length; i++) {
    if (!isSelected(i)) continue;
    const start = contracts.start[i]!;
    const last = Math.min(contracts.end[i] === NO_DAY ? asOf : contracts.end[i]!, asOf);
    const { step, amount } = schedule(CYCLES[contracts.cycle[i]!]!, contracts.amount[i]!, settings);
    const [customer, rep] = [contracts.customer[i]!, contracts.rep[i]!];
    anniversaries.begin(start);
    for (let months = 0, day = start; day <= last; day = anniversaries.after((months += step))) {
      rows.add(day, customer, rep, amount);
      if (step === 0) break;
    }
  }
}

/** Months between a contract's transactions (0 = once, on the start day) and yen of each. */
function schedule(
  cycle: (typeof CYCLES)[number],
  amount: number,
  settings: Settings,
): { step: number; amount: number } {
  switch (cycle) {
    case 'monthly':
      return { step: 1, amount };
    case 'yearly':
      return settings.yearlyRecognition === 'monthly' ? { step: 1, amount: amount / 12 } : { step: 12, amount };
    case 'once':
    case 'single':
      return { step: 0, amount };
  }
}

/** Yen that a contract brings in a year: a monthly amount twelve times; 年額 and 一括 as they stand. */
export const yearlyAmount = (cycle: Cycle, amount: number): number => (cycle === 'monthly' ? amount * 12 : amount);

function addSalesRows(
  rows: Rows,
  { sales }: Tables,
  asOf: Day,
  isSelected: ((customer: number) => boolean) | null,
): void {
  if (sales === null) return;
  for (let i = 0; i < sales.length; i++) {
    const day = sales.day[i]!;
    const customer = sales.customer[i]!;
    if (day <= asOf && (isSelected === null || isSelected(customer)))
      rows.add(day, customer, sales.rep[i]!, sales.amount[i]!);
  }
}
