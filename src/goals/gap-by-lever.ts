/** What a gap in revenue consists of: customers lost, customers won, how often they buy, and at which price. */
import { rounded } from './rep-shares';

/**
 * One side of the comparison, over a span of months:
 * revenue = (held + won − lost + handedOver) × frequency × price.
 * The first four are customer-months: a customer who is there for a month is one, who comes or goes in its middle is half of one.
 */
export interface Side {
  /** Customer-months if nobody had come or gone since a starting day that both sides share. */
  readonly held: number;
  /** Customer-months brought by those who came, and taken by those who went, since then. */
  readonly won: number;
  readonly lost: number;
  /** From and to other reps, net: neither won nor lost. 0 for the team. */
  readonly handedOver: number;
  /** Transactions per customer-month. */
  readonly frequency: number;
  /** Yen per transaction. */
  readonly price: number;
}

/** Yen by which each moved revenue; whole, and together exactly `total`. */
export interface GapParts {
  readonly lost: number;
  readonly won: number;
  readonly handedOver: number;
  readonly frequency: number;
  readonly price: number;
  readonly total: number;
}

type Lever = Exclude<keyof GapParts, 'total'>;
const LEVERS: readonly Lever[] = ['lost', 'won', 'handedOver', 'frequency', 'price'];

export const revenueOf = (side: Side): number =>
  (side.held + side.won - side.lost + side.handedOver) * side.frequency * side.price;

/**
 * Revenue of `actual` less that of `reference`, in whole yen, by lever. A lever's part is its Shapley value: what changing it
 * alone adds to revenue, averaged over all orders in which the levers could be changed one after the other (L. S. Shapley, in:
 * Contributions to the Theory of Games II, 1953, 307–317). `held` must be the same on both sides.
 */
export function gapByLever(reference: Side, actual: Side): GapParts {
  // What was not sold has no price of its own: all that is missing is transactions.
  const priced = (side: Side, other: Side): Side => (side.frequency === 0 ? { ...side, price: other.price } : side);
  const [from, to] = [priced(reference, actual), priced(actual, reference)];
  const exact = LEVERS.map((lever) => shapleyValue(lever, from, to));
  // + 0: nobody wants to read −0.
  const total = Math.round(revenueOf(to) - revenueOf(from)) + 0;
  const [lost, won, handedOver, frequency, price] = rounded(exact, total) as [number, number, number, number, number];
  return { lost, won, handedOver, frequency, price, total };
}

function shapleyValue(lever: Lever, reference: Side, actual: Side): number {
  const others = LEVERS.filter((other) => other !== lever);
  let value = 0;
  for (let chosen = 0; chosen < 1 << others.length; chosen++) {
    const before = others.filter((_, i) => (chosen >> i) & 1);
    const without = { ...reference, ...pick(actual, before) };
    const orders = (factorial(before.length) * factorial(others.length - before.length)) / factorial(LEVERS.length);
    value += orders * (revenueOf({ ...without, [lever]: actual[lever] }) - revenueOf(without));
  }
  return value;
}

const pick = (side: Side, levers: readonly Lever[]): Partial<Side> =>
  Object.fromEntries(levers.map((lever) => [lever, side[lever]]));

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
