import { kgiSpan } from '../kgi-span';
import type { MoneyMeasures } from '../measures/money';
import { resolvePeriod, monthStart } from '../periods';
import { rowsByCustomer } from '../rows-by-customer';
import { lowerBound } from '../day-order';
import { CustomerCounts, type Frame, Sums } from './frame';
import { NOBODY, type Owners } from './stocks';

/** {@link MoneyMeasures} of every cell. */
export function moneyMonths(frame: Frame, owners: Owners): (row: number, column: number) => MoneyMeasures {
  const { facts, periods } = frame;
  const { day, customer, rep, amount, length } = facts.transactions;
  const { closingDay } = facts.settings;
  const revenue = new Sums(frame);
  const transactions = new Sums(frame);
  const fromOpening = new Sums(frame);
  const priorFromOpening = new Sums(frame);
  const cumulative = new Sums(frame);
  const closing = new Sums(frame);

  /** Yen of each customer so far, and in the month before. */
  const soFar = new Float64Array(facts.spells.length);
  let before: Float64Array = new Float64Array(facts.spells.length);
  let i = 0;
  const first = monthStart(frame.first - 1, closingDay);
  for (; i < length && day[i]! < periods[0]!.from; i++) {
    soFar[customer[i]!]! += amount[i]!;
    if (day[i]! >= first) before[customer[i]!]! += amount[i]!;
  }
  periods.forEach((period, column) => {
    const [opening, closed] = [owners.at(column - 1), owners.at(column)];
    if (period.partial) before = yenOf(frame, period.first - 1, period.to - period.from);
    const own = new Float64Array(facts.spells.length);
    for (; i < length && day[i]! <= period.to; i++) {
      const [who, yen] = [customer[i]!, amount[i]!];
      const row = frame.rowOf(rep[i]!);
      revenue.add(row, column, yen);
      if (yen >= 0) transactions.add(row, column, 1);
      own[who]! += yen;
      soFar[who]! += yen;
      if (opening[who] !== NOBODY) fromOpening.add(opening[who]!, column, yen);
    }
    for (let who = 0; who < closed.length; who++) {
      if (opening[who] !== NOBODY) priorFromOpening.add(opening[who]!, column, before[who]!);
      if (closed[who] === NOBODY) continue;
      cumulative.add(closed[who]!, column, soFar[who]!);
      closing.add(closed[who]!, column, 1);
    }
    before = own;
  });
  const paying = payingCustomers(frame);
  const kgi = kgiRevenue(frame, revenue);
  return (row, column) => ({
    revenue: revenue.at(row, column),
    transactions: transactions.at(row, column),
    payingCustomers: paying.at(row, column),
    cumulative: cumulative.at(row, column),
    cumulativeCustomers: closing.at(row, column),
    revenueFromOpening: fromOpening.at(row, column),
    priorRevenueFromOpening: priorFromOpening.at(row, column),
    kgiRevenue: kgi(row, column),
  });
}

/** Yen of each customer in the first days of a month. */
function yenOf({ facts }: Frame, month: number, days: number): Float64Array {
  const { day, customer, amount } = facts.transactions;
  const from = monthStart(month, facts.settings.closingDay);
  const to = Math.min(from + days, monthStart(month + 1, facts.settings.closingDay) - 1);
  const yen = new Float64Array(facts.spells.length);
  for (let i = lowerBound(day, from); i < day.length && day[i]! <= to; i++) yen[customer[i]!]! += amount[i]!;
  return yen;
}

function payingCustomers(frame: Frame): CustomerCounts {
  const { asOf, spells, transactions } = frame.facts;
  const { day, customer, rep, amount, length } = transactions;
  const counts = new CustomerCounts(frame);
  const rows = rowsByCustomer(customer, length, spells.length);
  for (let who = 0; who < spells.length; who++)
    for (const i of rows.of(who)) {
      const column = amount[i]! < 0 || day[i]! > asOf ? -1 : frame.columnOf(day[i]!);
      if (column >= 0) counts.add(frame.rowOf(rep[i]!), column, who);
    }
  return counts;
}

/** Revenue of the KGI's months up to each month; null for months outside the KGI's period. */
function kgiRevenue(frame: Frame, revenue: Sums): (row: number, column: number) => number | null {
  const { facts, first } = frame;
  const span = kgiSpan(facts);
  const kgi = span === null ? null : resolvePeriod(span, facts.settings, facts.asOf);
  return (row, column) => {
    if (kgi === null || first + column < kgi.first || first + column > kgi.last) return null;
    let yen = 0;
    for (let month = Math.max(kgi.first, first); month <= first + column; month++)
      yen += revenue.at(row, month - first);
    return yen;
  };
}
