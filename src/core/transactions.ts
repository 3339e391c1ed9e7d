/** Money in time: contracts and sales turned into dated transactions in yen, sorted by day. */
import { type Day, NO_DAY, addMonths } from './days';
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
  selected: { contract: (row: number) => boolean; customer: (customer: number) => boolean },
): Transactions {
  const basis = effectiveBasis(tables, settings);
  const rows: Row[] = [];
  if (basis !== 'sales') addContractRows(rows, tables, settings, asOf, selected.contract);
  if (basis !== 'contracts') addSalesRows(rows, tables, asOf, selected.customer);
  rows.sort((a, b) => a.day - b.day);
  return {
    length: rows.length,
    day: Int32Array.from(rows, (row) => row.day),
    customer: Int32Array.from(rows, (row) => row.customer),
    rep: Int32Array.from(rows, (row) => row.rep),
    amount: Float64Array.from(rows, (row) => row.amount),
  };
}

interface Row {
  readonly day: Day;
  readonly customer: number;
  readonly rep: number;
  readonly amount: number;
}

function addContractRows(
  rows: Row[],
  { contracts }: Tables,
  settings: Settings,
  asOf: Day,
  isSelected: (row: number) => boolean,
): void {
  if (contracts === null) return;
  for (let i = 0; i < contracts.length; i++) {
    if (!isSelected(i)) continue;
    const start = contracts.start[i]!;
    const last = Math.min(contracts.end[i] === NO_DAY ? asOf : contracts.end[i]!, asOf);
    const { step, amount } = schedule(CYCLES[contracts.cycle[i]!]!, contracts.amount[i]!, settings);
    for (let months = 0, day = start; day <= last; day = addMonths(start, (months += step))) {
      rows.push({ day, customer: contracts.customer[i]!, rep: contracts.rep[i]!, amount });
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

function addSalesRows(rows: Row[], { sales }: Tables, asOf: Day, isSelected: (customer: number) => boolean): void {
  if (sales === null) return;
  for (let i = 0; i < sales.length; i++) {
    const day = sales.day[i]!;
    const customer = sales.customer[i]!;
    if (day <= asOf && isSelected(customer)) rows.push({ day, customer, rep: sales.rep[i]!, amount: sales.amount[i]! });
  }
}

/** Index of the first entry ≥ `day` in a sorted column. */
export function lowerBound(days: Int32Array, day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
