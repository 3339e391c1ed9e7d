/** Who becomes a customer, when, for how much, and who leaves: the customers and contracts behind the sample. */
import { addMonths, civilDate, parseIsoDay, weekday, type Day } from '../core/days';
import type { Random } from '../core/random';
import * as story from './stories';
import type { CYCLE, REASON } from './words';

const OPEN_ENDED = { cancelled: null as Day | null, expiry: null as Day | null, autoRenew: true as boolean | null };
/** `autoRenew` is null for a one-off sale, where the question makes no sense. */
export type Contract = typeof OPEN_ENDED & {
  customer: number;
  rep: number;
  product: number;
  start: Day;
  amount: number;
  cycle: keyof typeof CYCLE;
  reason: keyof typeof REASON | null;
};

export interface Customer {
  index: number;
  rep: number;
  /** 0–3: areas of the east team, 4–7: of the west. */
  area: number;
  /** 0 = A … 2 = C */
  rank: number;
  /** Days between two visits. */
  interval: number;
  /** First and last day of service; null while it runs on. A prospect has none. */
  spells: [start: Day, end: Day | null][];
  /** One after the other: the last one begun says who owns the customer. */
  terms: Contract[];
  /** The day it leaves, or may leave, because nobody goes: before it, nobody goes and the reactions cool. */
  fadesUntil: Day | null;
}

/** Customers joining and leaving each month from 2022-07 to 2024-06 at 6,000 visits; more losses since 2024-01. */
const JOINS = [3, 2, 2, 2, 2, 1, 1, 2, 3, 3, 2, 3, 3, 2, 2, 2, 2, 1, 1, 1, 3, 3, 3, 2];
const LOSSES = [1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 2, 2, 2, 3, 3, 2, 1];
const BEFORE = { joins: 3, losses: 0.35, months: 27 };
const PROSPECTS = 40;
/** Thirst by month of the year: visits, one-off sales. */
const SEASON = [0.84, 0.86, 0.94, 1, 1.05, 1.14, 1.28, 1.2, 1.1, 0.98, 0.9, 0.92];
export const seasonOn = (day: Day): number => SEASON[civilDate(day).month - 1] ?? 1;
const UNIT_PRICES = [3800, 5500, 8800];

/** Rep of the customer on that day. */
export function ownerOn(customer: Customer, day: Day): number {
  let rep = customer.rep;
  for (const term of customer.terms) if (term.start <= day) rep = term.rep;
  return rep === story.NEWCOMER && day < story.NEWCOMER_START ? story.PREDECESSOR : rep;
}

/** Customers, those of the stories first and prospects last, and all contracts by start day. */
export function createMarket(random: Random, scale: number): { customers: Customer[]; contracts: Contract[] } {
  const customers: Customer[] = [];
  const addCustomer = (rep: number): Customer => {
    const rank = random.pick([0, 1, 1, 2, 2]);
    const area = random.whole(0, 3) + (rep < 4 ? 0 : 4);
    const interval = [10, 14, 27][rank] as number;
    customers.push({ index: customers.length, rep, area, rank, interval, spells: [], terms: [], fadesUntil: null });
    return customers[customers.length - 1] as Customer;
  };
  const contracts = addStories(customers, addCustomer);

  // Month by month with a carried remainder, so that the monthly picture is the same at every size and seed.
  const active: Customer[] = [];
  let [joinsDue, lossesDue] = [0, 0];
  for (let month = -BEFORE.months; month < JOINS.length; month++) {
    const first = addMonths(story.VISITS_BEGIN, month);
    const last = Math.min(addMonths(first, 1) - 1, story.SAMPLE_AS_OF - 2);
    lossesDue += (LOSSES[month] ?? BEFORE.losses) * scale;
    for (; lossesDue >= 1 && active.length > 0; lossesDue--) {
      // Those whom the over-visitor misses leave first: the best of three draws.
      const draws = [0, 0, 0].map(() => random.whole(0, active.length - 1)) as [number, number, number];
      const missed = draws.find((at) => active[at]?.rep === story.OVER_VISITOR);
      const [customer] = active.splice(missed ?? draws[0], 1) as [Customer];
      customer.fadesUntil = random.chance(0.7) ? last : random.whole(first, last);
      customer.spells = customer.spells.map(([start]) => [start, customer.fadesUntil]);
    }
    joinsDue += (JOINS[month] ?? BEFORE.joins) * scale;
    for (; joinsDue >= 1; joinsDue--) {
      const isFalling = month >= 0 && random.chance(0.3);
      const customer = addCustomer(isFalling ? story.FALLING_PRICE_REP : random.whole(0, story.NEWCOMER - 1));
      const start = random.whole(first, last);
      customer.spells.push([weekday(start) % 6 === 0 ? Math.max(first, start - 2) : start, null]);
      active.push(customer);
    }
  }
  for (const customer of customers.slice(story.STORY_CUSTOMERS)) addContracts(random, customer, contracts);
  for (const customer of active) if (random.chance(0.06)) customer.fadesUntil = story.SAMPLE_AS_OF + 40;
  // The newcomer has two prospects only: too few approaches a month for a verdict.
  for (let left = Math.round(PROSPECTS * scale); left > 0; left--)
    addCustomer(left <= 2 ? story.NEWCOMER : random.whole(0, story.NEWCOMER - 1));
  return { customers, contracts: contracts.sort((a, b) => a.start - b.start) };
}

function addStories(customers: readonly Customer[], addCustomer: (rep: number) => Customer): Contract[] {
  return story.STORY_CONTRACTS.trim()
    .split('\n')
    .map((line) => {
      const words = line.split(' ');
      const [index, rep, product] = words.map(Number) as [number, number, number];
      const [start, cancelled, expiry] = words.slice(3, 6).map(parseIsoDay) as [Day, Day | null, Day | null];
      const [cycle, reason = null] = words.slice(7) as [Contract['cycle'], Contract['reason']?];
      const customer = customers[index] ?? addCustomer(rep);
      const end = cancelled ?? expiry;
      const spell = customer.spells[customer.spells.length - 1];
      if (spell && spell[1] !== null && start <= spell[1] + 1) spell[1] = end;
      else customer.spells.push([start, end]);
      const term = {
        customer: index,
        rep,
        product,
        start,
        cancelled,
        expiry,
        autoRenew: expiry === null,
        cycle,
        reason,
      };
      return customer.terms[customer.terms.push({ ...term, amount: Number(words[6]) }) - 1] as Contract;
    });
}

/** The contracts of one customer: open-ended, renewed each year, or paid by the year; then extras and one-off sales. */
function addContracts(random: Random, customer: Customer, contracts: Contract[]): void {
  const [start, end] = customer.spells[0] as [Day, Day | null];
  const plan = random.weighted({ open: 72, term: 16, yearly: 12 });
  const product = random.pick([0, 0, 0, 1, 1, 1, 2]);
  const isFalling = customer.rep === story.FALLING_PRICE_REP;
  // From ¥24,000 at the first visits down to ¥4,000 at the as-of day.
  const share = Math.max((start - story.VISITS_BEGIN) / (story.SAMPLE_AS_OF - story.VISITS_BEGIN), 0);
  const units = [random.whole(3, 4), 2, 1][customer.rank] as number;
  const hundreds = (yen: number): number => Math.min(30000, Math.round(yen / 100) * 100);
  let price = hundreds(isFalling ? 24000 - 20000 * share : (UNIT_PRICES[product] ?? 0) * units);
  const reason = end === null ? null : random.weighted({ neglect: 30, rival: 28, price: 14, savings: 10, moved: 18 });
  if (reason === 'moved') customer.fadesUntil = null; // nobody could have helped that
  const whole = {
    ...OPEN_ENDED,
    customer: customer.index,
    rep: customer.rep,
    product,
    cycle: 'monthly',
    cancelled: end,
    reason,
  } as const;
  const add = (own: Partial<Contract> & { start: Day; amount: number }): Contract =>
    contracts[contracts.push({ ...whole, ...own }) - 1] as Contract;

  if (plan === 'term') {
    for (let [from, year, isLast] = [start, 1, false]; !isLast && from <= story.SAMPLE_AS_OF + 1; year++) {
      const expiry = addMonths(start, year * 12) - 1;
      isLast = end !== null && end <= expiry;
      const ending = isLast ? {} : { cancelled: null, reason: null };
      customer.terms.push(add({ start: from, expiry, autoRenew: false, amount: price, ...ending }));
      from = expiry + 1;
      price = hundreds(price * (isFalling ? 0.85 : 1.03));
    }
  } else if (plan === 'yearly') {
    customer.terms.push(add({ start, cycle: 'yearly', amount: Math.round(price * 0.114) * 100 }));
  } else {
    // An expiry that has passed does not end an auto-renewed contract.
    customer.terms.push(add({ start, expiry: random.chance(0.3) ? addMonths(start, 24) - 1 : null, amount: price }));
  }

  const until = Math.min(end ?? story.SAMPLE_AS_OF, story.SAMPLE_AS_OF);
  const extra = start + random.whole(150, 500);
  if (!isFalling && extra < until - 60 && random.chance(0.25)) add({ start: extra, product: 3, amount: 6600 });
  for (let month = Math.max(start, story.VISITS_BEGIN); month <= until; month += 30) {
    const day = month + random.whole(0, 29);
    if (day > until || weekday(day) % 6 === 0 || !random.chance(0.05 * seasonOn(day) ** 4)) continue;
    const sale = { product: 4, cycle: 'single', cancelled: null, autoRenew: null, reason: null } as const;
    add({ ...sale, start: day, amount: 3900 * random.whole(1, 3) });
  }
}
