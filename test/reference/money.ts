/** Transactions, and the KPIs made of them. */
import { isMonthlyAnniversary, isYearlyAnniversary, monthsJustBefore, periodOf, type RefPeriod } from './calendar';
import type { RefContract, RefFilter, RefMonths, RefSettings, RefWorkbook } from './records';
import {
  basisOf,
  contractsOfProduct,
  firstDayOf,
  isCustomerSelected,
  isRepSelected,
  isRowCustomerSelected,
} from './selection';
import { customersAtClose, type RefStock } from './stocks';

interface RefTransaction {
  day: number;
  customer: string;
  rep: string | null;
  amount: number;
}

/** What falls due of a contract on a day; null when nothing does. */
function amountDue(contract: RefContract, settings: RefSettings, day: number): number | null {
  if (day < contract.start || (contract.end !== null && day > contract.end)) return null;
  switch (contract.cycle) {
    case 'monthly':
      return isMonthlyAnniversary(contract.start, day) ? contract.amount : null;
    case 'yearly':
      if (settings.yearlyRecognition === 'lump') {
        return isYearlyAnniversary(contract.start, day) ? contract.amount : null;
      }
      return isMonthlyAnniversary(contract.start, day) ? contract.amount / 12 : null;
    case 'once':
    case 'single':
      return day === contract.start ? contract.amount : null;
  }
}

/** All transactions dated from–to (not after the as-of day) of the selected customers and product, whoever the rep. */
function transactionsByAnyone(
  workbook: RefWorkbook,
  settings: RefSettings,
  filter: RefFilter,
  from: number,
  to: number,
): RefTransaction[] {
  const basis = basisOf(workbook, settings);
  const contracts = basis === 'sales' ? [] : contractsOfProduct(workbook, filter);
  const sales = basis === 'contracts' ? [] : (workbook.sales ?? []);
  const found: RefTransaction[] = [];
  for (let day = from; day <= Math.min(to, settings.asOf); day += 1) {
    for (const contract of contracts) {
      const amount = amountDue(contract, settings, day);
      if (amount === null || !isCustomerSelected(workbook, filter, contract.customer)) continue;
      found.push({ day, customer: contract.customer, rep: contract.rep, amount });
    }
    for (const sale of sales) {
      if (sale.day === day && isRowCustomerSelected(workbook, filter, sale.customer)) found.push(sale);
    }
  }
  return found;
}

/** The same, of the selected reps (the rep of the transaction's own row). */
function transactionsOf(
  workbook: RefWorkbook,
  settings: RefSettings,
  filter: RefFilter,
  from: number,
  to: number,
): RefTransaction[] {
  return transactionsByAnyone(workbook, settings, filter, from, to).filter((transaction) =>
    isRepSelected(workbook, filter, transaction.rep, transaction.day),
  );
}

function total(transactions: RefTransaction[]): number {
  return transactions.reduce((sum, transaction) => sum + transaction.amount, 0);
}

/** A negative row reduces revenue and is no transaction of its own. */
function countable(transactions: RefTransaction[]): RefTransaction[] {
  return transactions.filter((transaction) => transaction.amount >= 0);
}

export function revenue(workbook: RefWorkbook, settings: RefSettings, filter: RefFilter, { a, b }: RefPeriod): number {
  return total(transactionsOf(workbook, settings, filter, a, b));
}

export function dealSize(
  workbook: RefWorkbook,
  settings: RefSettings,
  filter: RefFilter,
  { a, b }: RefPeriod,
): number | null {
  const transactions = transactionsOf(workbook, settings, filter, a, b);
  const count = countable(transactions).length;
  return count === 0 ? null : total(transactions) / count;
}

export function revenuePerCustomer(
  workbook: RefWorkbook,
  settings: RefSettings,
  filter: RefFilter,
  { a, b }: RefPeriod,
): number | null {
  const transactions = transactionsOf(workbook, settings, filter, a, b);
  const customers = new Set(countable(transactions).map((transaction) => transaction.customer));
  return customers.size === 0 ? null : total(transactions) / customers.size;
}

/** Mean over the closing stock of each customer's money so far; with a customer filter that customer's sum. */
export function cumulativeRevenue(
  workbook: RefWorkbook,
  settings: RefSettings,
  filter: RefFilter,
  stock: RefStock,
  { b }: RefPeriod,
): number | null {
  const first = firstDayOf(workbook, settings, 'transactions');
  const soFar = first === null ? [] : transactionsByAnyone(workbook, settings, filter, first, b);
  if (filter.customer !== undefined) return total(soFar);
  const customers = customersAtClose(stock, b);
  if (customers.length === 0) return null;
  return total(soFar.filter((transaction) => customers.includes(transaction.customer))) / customers.length;
}

/** Revenue of P from the opening stock ÷ its revenue of P′, the same number of months just before. */
export function netRevenueRetention(
  workbook: RefWorkbook,
  settings: RefSettings,
  filter: RefFilter,
  stock: RefStock,
  months: RefMonths,
  { a, b, partial }: RefPeriod,
): number | null {
  const before = periodOf(settings, monthsJustBefore(months));
  const firstDay = firstDayOf(workbook, settings, 'transactions');
  if (before === null || firstDay === null) return null;
  const elapsedDays = b - a + 1;
  const endBefore = partial ? Math.min(before.a + elapsedDays - 1, a - 1) : before.b;
  if (endBefore < firstDay) return null;
  const opening = customersAtClose(stock, a - 1);
  const fromOpening = (from: number, to: number): number =>
    total(
      transactionsByAnyone(workbook, settings, filter, from, to).filter((transaction) =>
        opening.includes(transaction.customer),
      ),
    );
  const revenueBefore = fromOpening(before.a, endBefore);
  return revenueBefore === 0 ? null : fromOpening(a, b) / revenueBefore;
}

/** Revenue of the KGI period to date ÷ the KGI target. */
export function kgiProgress(
  workbook: RefWorkbook,
  settings: RefSettings,
  filter: RefFilter,
  { a, b }: RefPeriod,
): number | null {
  const { kgiTarget, kgiFrom, kgiTo } = settings;
  if (kgiTarget === null || kgiTarget === 0 || b < kgiFrom || a > kgiTo) return null;
  return total(transactionsOf(workbook, settings, filter, kgiFrom, Math.min(b, kgiTo))) / kgiTarget;
}
