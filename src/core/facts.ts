/**
 * Facts: the tables in the form that every figure is computed from. Built once a run (once more for each product that
 * is filtered by, since a product filter selects the contracts before spells are built).
 */
import { dayOrder } from './day-order';
import { type Day, NO_DAY } from './days';
import type { Settings } from './settings';
import { type Spell, isUnderContract, spellsOfContracts, spellsOfSales } from './spells';
import { type Calls, KINDS, OUTCOMES, PURPOSES, REACTIONS, type Tables } from './tables';
import { type Transactions, buildTransactions, effectiveBasis } from './transactions';

/** Activities that count: up to the as-of day, not cancelled, of the selected customers; sorted by day. */
export interface Activities {
  readonly length: number;
  readonly day: Int32Array;
  readonly rep: Int32Array;
  /** NO_NAME where a call could not be matched to a customer. */
  readonly customer: Int32Array;
  readonly kind: Uint8Array;
  readonly purpose: Uint8Array;
  readonly outcome: Uint8Array;
  readonly reaction: Uint8Array;
  /** Where the row stands, as in the table it is from: calls in the calls table, everything else in the visits. */
  readonly row: Int32Array;
  readonly part: Uint16Array;
}

export interface Facts {
  readonly tables: Tables;
  readonly settings: Settings;
  /** The as-of day in force: the setting, or today. */
  readonly asOf: Day;
  readonly activities: Activities;
  /**
   * Who was in touch with whom: the activities and, whether or not they count as such, the rows of the calls table; one contact in
   * both counts once. Customers' stages and the plan of visits rest on it.
   */
  contacts(): Activities;
  /** Rows of the calls table up to the as-of day; null where the workbook has no such rows. */
  readonly calls: Activities | null;
  readonly transactions: Transactions;
  /** By customer index. */
  readonly spells: readonly (readonly Spell[])[];
  /** First day of each record; null without rows. Months before it have no data. */
  readonly firstDay: Readonly<Record<RecordName, Day | null>>;
  /** The same facts for the contracts of one product only. */
  ofProduct(product: number): Facts;
}

/** The records that a KPI can rest on. */
export type RecordName = 'visits' | 'spells' | 'transactions' | 'calls';

export function buildFacts(tables: Tables, settings: Settings, today: Day): Facts {
  const asOf = settings.asOf ?? today;
  const allCalls = tables.calls === null ? null : callRows(tables.calls);
  const byProduct = new Map<number, Facts>();
  const firstDay = firstDays(tables, settings);

  const build = (product: number | null): Facts => {
    const contractSelected = (row: number): boolean => product === null || tables.contracts?.product[row] === product;
    const holders = product === null ? null : holdersOf(tables, product);
    const customerSelected = holders === null ? null : (customer: number): boolean => holders.has(customer);
    const spells = tables.contracts?.length
      ? spellsOfContracts(tables.contracts, contractSelected, settings.graceDays, tables.customers.length)
      : tables.sales !== null
        ? spellsOfSales(
            tables.sales,
            (row) => customerSelected === null || customerSelected(tables.sales!.customer[row]!),
            settings,
            asOf,
            tables.customers.length,
          )
        : tables.customers.map(() => []);
    const calls = allCalls === null || allCalls.length === 0 ? null : countable([allCalls], asOf, customerSelected);
    const own = tables.visits === null ? [] : [tables.visits];
    const countableOf = (sources: readonly Activities[]): Activities => countable(sources, asOf, customerSelected);
    const withCalls = (): Activities => countableOf(allCalls === null ? own : [...own, unrecordedCalls(allCalls, own)]);
    const activities = settings.callsAreActivities ? withCalls() : countableOf(own);
    const isWhole = settings.callsAreActivities || calls === null;
    let contacts: Activities | null = isWhole ? activities : null;
    return {
      tables,
      settings,
      asOf,
      activities,
      contacts: () => (contacts ??= withCalls()),
      calls,
      transactions: buildTransactions(tables, settings, asOf, {
        contract: contractSelected,
        customer: customerSelected,
      }),
      spells,
      firstDay,
      ofProduct: productFacts,
    };
  };
  const productFacts = (product: number): Facts => {
    const known = byProduct.get(product);
    if (known !== undefined) return known;
    const facts = build(product);
    byProduct.set(product, facts);
    return facts;
  };
  return build(null);
}

/** Whether a customer is under contract on that day. Unmatched callers (NO_NAME) are not. */
export function underContract(facts: Facts, customer: number, day: Day): boolean {
  const spells = facts.spells[customer];
  return spells !== undefined && isUnderContract(spells, day);
}

/** Customers with any contract of the product: without a product of their own, activities and sales follow them. */
function holdersOf({ contracts }: Tables, product: number): ReadonlySet<number> {
  const holders = new Set<number>();
  if (contracts !== null)
    for (let i = 0; i < contracts.length; i++)
      if (contracts.product[i] === product) holders.add(contracts.customer[i]!);
  return holders;
}

const CALL = KINDS.indexOf('call');
const NO_PURPOSE = PURPOSES.indexOf('none');
const NO_REACTION = REACTIONS.indexOf('none');
const CANCELLED = OUTCOMES.indexOf('cancelled');

function callRows(calls: Calls): Activities {
  return {
    length: calls.length,
    day: calls.day,
    rep: calls.rep,
    customer: calls.customer,
    kind: new Uint8Array(calls.length).fill(CALL),
    purpose: new Uint8Array(calls.length).fill(NO_PURPOSE),
    outcome: calls.outcome,
    reaction: new Uint8Array(calls.length).fill(NO_REACTION),
    row: calls.row,
    part: calls.part,
  };
}

/** Calls that nobody also wrote down as a call in the visits table: one contact in both tables counts once. */
function unrecordedCalls(calls: Activities, recorded: readonly Activities[]): Activities {
  const key = (rows: Activities, i: number): string => `${rows.day[i]}/${rows.rep[i]}/${rows.customer[i]}`;
  const written = new Set<string>();
  for (const rows of recorded)
    for (let i = 0; i < rows.length; i++)
      if (rows.kind[i] === CALL && rows.outcome[i] !== CANCELLED) written.add(key(rows, i));
  const kept: number[] = [];
  for (let i = 0; i < calls.length; i++) if (!written.has(key(calls, i))) kept.push(i);
  return pick([calls], [kept]);
}

function countable(
  sources: readonly Activities[],
  asOf: Day,
  customerSelected: ((customer: number) => boolean) | null,
): Activities {
  const picked = sources.map(({ length, day, outcome, customer }) => {
    const kept = new Int32Array(length);
    let count = 0;
    for (let i = 0; i < length; i++)
      if (day[i]! <= asOf && outcome[i] !== CANCELLED && (customerSelected === null || customerSelected(customer[i]!)))
        kept[count++] = i;
    return kept.subarray(0, count);
  });
  const [first, ...others] = sources;
  const isWhole = first !== undefined && others.length === 0 && picked[0]!.length === first.length;
  const merged = isWhole ? first : pick(sources, picked);
  return inOrder(merged);
}

function inOrder(rows: Activities): Activities {
  const order = dayOrder(rows.day);
  return order === null ? rows : pick([rows], [order]);
}

/** The chosen rows of the sources, one source after the other, in the given order. */
function pick(sources: readonly Activities[], chosen: readonly ArrayLike<number>[]): Activities {
  const length = chosen.reduce((sum, rows) => sum + rows.length, 0);
  const filled = <C extends Int32Array | Uint8Array | Uint16Array>(
    column: C,
    name: Exclude<keyof Activities, 'length'>,
  ): C => {
    let next = 0;
    sources.forEach((rows, s) => {
      const [cells, places] = [rows[name], chosen[s]!];
      for (let i = 0; i < places.length; i++) column[next++] = cells[places[i]!]!;
    });
    return column;
  };
  return {
    length,
    day: filled(new Int32Array(length), 'day'),
    rep: filled(new Int32Array(length), 'rep'),
    customer: filled(new Int32Array(length), 'customer'),
    kind: filled(new Uint8Array(length), 'kind'),
    purpose: filled(new Uint8Array(length), 'purpose'),
    outcome: filled(new Uint8Array(length), 'outcome'),
    reaction: filled(new Uint8Array(length), 'reaction'),
    row: filled(new Int32Array(length), 'row'),
    part: filled(new Uint16Array(length), 'part'),
  };
}

function firstDays(tables: Tables, settings: Settings): Record<RecordName, Day | null> {
  const contracts = earliest(tables.contracts?.start);
  const sales = earliest(tables.sales?.day);
  const basis = effectiveBasis(tables, settings);
  const money = basis === 'contracts' ? contracts : basis === 'sales' ? sales : earlier(contracts, sales);
  const visits = earliest(tables.visits?.day);
  return {
    visits,
    spells: tables.contracts?.length ? contracts : sales,
    transactions: money,
    calls: tables.calls?.length ? earliest(tables.calls.day) : visits,
  };
}

function earliest(days: Int32Array | undefined): Day | null {
  let first = Infinity;
  if (days !== undefined) for (const day of days) if (day !== NO_DAY && day < first) first = day;
  return first === Infinity ? null : first;
}

function earlier(a: Day | null, b: Day | null): Day | null {
  return a === null ? b : b === null ? a : Math.min(a, b);
}
