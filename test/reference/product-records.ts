/** The reference's records as the product's typed columns. Names are interned in the order of their appearance. */
import {
  CYCLES,
  END_KINDS,
  KINDS,
  NO_NAME,
  OUTCOMES,
  PURPOSES,
  type Calls,
  type Contracts,
  type Sales,
  type Tables,
  type Visits,
} from '../../src/core/tables';
import { NO_DAY } from '../../src/core/days';
import type { RefCall, RefContract, RefSale, RefVisit, RefWorkbook } from './records';

/** Sheet rows begin at 2, below the header. */
const FIRST_ROW = 2;

class Names {
  readonly list: string[] = [];

  indexOf(name: string | null): number {
    if (name === null) return NO_NAME;
    const known = this.list.indexOf(name);
    return known >= 0 ? known : this.list.push(name) - 1;
  }
}

export function toTables(workbook: RefWorkbook): Tables {
  const reps = new Names();
  const customers = new Names();
  const products = new Names();
  const areas = new Names();
  const teams = new Names();
  const visits = workbook.visits && toVisits(workbook.visits, reps, customers);
  const contracts = workbook.contracts && toContracts(workbook.contracts, reps, customers, products);
  const sales = workbook.sales && toSales(workbook.sales, reps, customers);
  const calls = workbook.calls && toCalls(workbook.calls, reps, customers);
  const memberships = workbook.teams.map((row) => ({
    rep: reps.indexOf(row.rep),
    team: teams.indexOf(row.team),
    from: row.from ?? NO_DAY,
    to: row.to ?? NO_DAY,
  }));
  for (const customer of workbook.areas.keys()) customers.indexOf(customer);
  const areaOfCustomer = customers.list.map((customer) => areas.indexOf(workbook.areas.get(customer) ?? null));
  return {
    reps: reps.list,
    customers: customers.list,
    products: products.list,
    areas: areas.list,
    reasons: [],
    ranks: [],
    teams: teams.list,
    visits,
    contracts,
    sales,
    calls,
    customerInfo: {
      area: Int32Array.from(areaOfCustomer),
      rank: Int32Array.from(customers.list, () => NO_NAME),
      rep: Int32Array.from(customers.list, () => NO_NAME),
      interval: new Int32Array(customers.list.length),
      timing: new Uint8Array(customers.list.length),
      priority: customers.list.map(() => ''),
      comment: customers.list.map(() => ''),
      stage: new Uint8Array(customers.list.length),
      phone: customers.list.map(() => ''),
      kana: customers.list.map(() => ''),
      address: customers.list.map(() => ''),
      eventDay: new Int32Array(customers.list.length).fill(NO_DAY),
      eventName: customers.list.map(() => ''),
      row: new Int32Array(customers.list.length),
      part: new Uint16Array(customers.list.length),
    },
    memberships,
    capacities: new Int32Array(reps.list.length).fill(-1),
    unmatchedPhones: [],
  };
}

function toVisits(rows: RefVisit[], reps: Names, customers: Names): Visits {
  return {
    length: rows.length,
    row: rowNumbers(rows),
    part: new Uint16Array(rows.length),
    day: Int32Array.from(rows, (row) => row.day),
    rep: Int32Array.from(rows, (row) => reps.indexOf(row.rep)),
    customer: Int32Array.from(rows, (row) => customers.indexOf(row.customer)),
    kind: Uint8Array.from(rows, (row) => KINDS.indexOf(row.kind)),
    purpose: Uint8Array.from(rows, (row) => PURPOSES.indexOf(row.purpose)),
    outcome: Uint8Array.from(rows, (row) => OUTCOMES.indexOf(row.outcome)),
    reaction: new Uint8Array(rows.length),
    nextDay: Int32Array.from(rows, () => NO_DAY),
  };
}

function toContracts(rows: RefContract[], reps: Names, customers: Names, products: Names): Contracts {
  return {
    length: rows.length,
    row: rowNumbers(rows),
    part: new Uint16Array(rows.length),
    customer: Int32Array.from(rows, (row) => customers.indexOf(row.customer)),
    rep: Int32Array.from(rows, (row) => reps.indexOf(row.rep)),
    product: Int32Array.from(rows, (row) => products.indexOf(row.product)),
    start: Int32Array.from(rows, (row) => row.start),
    end: Int32Array.from(rows, (row) => row.end ?? NO_DAY),
    endKind: Uint8Array.from(rows, (row) => END_KINDS.indexOf(row.end === null ? 'none' : 'end')),
    expiry: Int32Array.from(rows, () => NO_DAY),
    renewal: new Uint8Array(rows.length),
    amount: Float64Array.from(rows, (row) => row.amount),
    cycle: Uint8Array.from(rows, (row) => CYCLES.indexOf(row.cycle)),
    reason: new Int32Array(rows.length).fill(NO_NAME),
  };
}

function toSales(rows: RefSale[], reps: Names, customers: Names): Sales {
  return {
    length: rows.length,
    row: rowNumbers(rows),
    part: new Uint16Array(rows.length),
    day: Int32Array.from(rows, (row) => row.day),
    customer: Int32Array.from(rows, (row) => customers.indexOf(row.customer)),
    rep: Int32Array.from(rows, (row) => reps.indexOf(row.rep)),
    amount: Float64Array.from(rows, (row) => row.amount),
  };
}

function toCalls(rows: RefCall[], reps: Names, customers: Names): Calls {
  return {
    length: rows.length,
    row: rowNumbers(rows),
    part: new Uint16Array(rows.length),
    day: Int32Array.from(rows, (row) => row.day),
    customer: Int32Array.from(rows, (row) => customers.indexOf(row.customer)),
    rep: Int32Array.from(rows, (row) => reps.indexOf(row.rep)),
    outcome: Uint8Array.from(rows, (row) => OUTCOMES.indexOf(row.outcome)),
    seconds: new Float64Array(rows.length).fill(NaN),
    hour: new Int8Array(rows.length).fill(-1),
    direction: new Uint8Array(rows.length),
    phone: new Int32Array(rows.length).fill(NO_NAME),
  };
}

function rowNumbers(rows: readonly unknown[]): Int32Array {
  return Int32Array.from(rows, (_row, index) => FIRST_ROW + index);
}
