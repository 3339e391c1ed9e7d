/** When what a customer has under contract ends, unless somebody sees to it. */
import { type Day, NO_DAY } from '../core/days';
import type { Facts } from '../core/facts';
import { FOREVER } from '../core/spells';
import { type Contracts, CYCLES, END_KINDS, NO_NAME, RENEWALS } from '../core/tables';
import { compareText, rowsByCustomer } from '../core/rows-by-customer';

/**
 * `cancel`: a 解約日 is typed. `expiry`: a 満了日 or 終了日. `auto`: renews itself, on the 満了日 if one is still to come
 * (null if not).
 */
export type ContractEnd =
  | {
      readonly kind: 'cancel' | 'expiry';
      readonly day: Day;
      /** Product that ends while another one goes on; NO_NAME where all of it ends. */
      readonly product: number;
    }
  | { readonly kind: 'auto'; readonly day: Day | null };

const SINGLE = CYCLES.indexOf('single');
const CANCEL = END_KINDS.indexOf('cancel');
const AUTO = RENEWALS.indexOf('yes');

/**
 * The nearest end of each customer's contracts in force on the as-of day, by customer; null: nothing in force, or it runs
 * on. A contract that another one of the same product carries on, or that a later one already signed follows, does not end.
 */
export function contractEnds({ tables, settings, asOf }: Facts): (customer: number) => ContractEnd | null {
  const { contracts } = tables;
  if (contracts === null) return () => null;
  const rows = rowsByCustomer(contracts.customer, contracts.length, tables.customers.length);
  return (customer) => nearestEnd(contracts, rows.of(customer), settings.graceDays, asOf, tables.products);
}

interface Run {
  readonly product: number;
  end: Day;
  /** The contract that ends last. */
  row: number;
}

function nearestEnd(
  contracts: Contracts,
  rows: Int32Array,
  graceDays: number,
  asOf: Day,
  products: readonly string[],
): ContractEnd | null {
  const endOf = (row: number): Day => (contracts.end[row] === NO_DAY ? FOREVER : contracts.end[row]!);
  const served = [...rows].filter((row) => contracts.cycle[row] !== SINGLE);
  served.sort((a, b) => contracts.start[a]! - contracts.start[b]!);
  const runs = new Map<number, Run>();
  for (const row of served) {
    const product = contracts.product[row]!;
    const run = runs.get(product);
    const start = contracts.start[row]!;
    // A run that is over before the as-of day is of no interest; a later contract of the product begins another one.
    if (run !== undefined && start <= run.end + 1 + graceDays) {
      const isCancelled = endOf(row) === run.end && contracts.endKind[row] === CANCEL;
      if (endOf(row) > run.end || isCancelled) [run.end, run.row] = [endOf(row), row];
    } else if (start <= asOf) runs.set(product, { product, end: endOf(row), row });
  }
  const inForce = [...runs.values()].filter(({ end }) => end >= asOf);
  const signed = served.filter((row) => contracts.start[row]! > asOf);
  const isFollowed = ({ end }: Run): boolean =>
    signed.some((row) => contracts.start[row]! <= end + 1 + graceDays && endOf(row) > end);
  const nameOf = ({ product }: Run): string => products[product] ?? '';
  const ending = inForce
    .filter(({ end }) => end !== FOREVER)
    // Of two that end on one day, what is cancelled says more.
    .sort((a, b) => a.end - b.end || rank(contracts, a) - rank(contracts, b) || compareText(nameOf(a), nameOf(b)))
    .find((run) => !isFollowed(run));
  if (ending !== undefined) {
    const goesOn = inForce.some(({ end }) => end > ending.end);
    const kind = contracts.endKind[ending.row] === CANCEL ? 'cancel' : 'expiry';
    return { kind, day: ending.end, product: goesOn ? ending.product : NO_NAME };
  }
  const renewing = inForce.filter(({ row }) => contracts.renewal[row] === AUTO);
  if (renewing.length === 0) return null;
  const expiries = renewing.map(({ row }) => contracts.expiry[row]!).filter((day) => day !== NO_DAY && day >= asOf);
  return { kind: 'auto', day: expiries.length === 0 ? null : Math.min(...expiries) };
}

const rank = (contracts: Contracts, { row }: Run): number => (contracts.endKind[row] === CANCEL ? 0 : 1);
