/** Customers in time: spells, owners, stocks, and the KPIs and identities made of them. */
import { periodOf, type RefPeriod } from './calendar';
import type { RefContract, RefFilter, RefMonths, RefSettings, RefWorkbook } from './records';
import { contractsOfProduct, isCustomerSelected, isRepSelected } from './selection';

export const DAYS_PER_MONTH = 30.436875;

/** A run of service of one customer; gaps of at most the grace days are inside. */
export interface RefSpell {
  customer: string;
  start: number;
  /** Last day of service; null while it runs on. */
  end: number | null;
  /** The customer's first spell: its start is 新規, that of a later one is a return. */
  isFirst: boolean;
}

/** The selected customers' contracts and spells, and who is selected among the owners. */
export interface RefStock {
  workbook: RefWorkbook;
  filter: RefFilter;
  contracts: RefContract[];
  spells: RefSpell[];
}

export function buildStock(workbook: RefWorkbook, settings: RefSettings, filter: RefFilter): RefStock {
  const contracts = serviceContracts(workbook, settings, filter).filter((contract) =>
    isCustomerSelected(workbook, filter, contract.customer),
  );
  const customers = [...new Set(contracts.map((contract) => contract.customer))];
  const spells = customers.flatMap((customer) => spellsOf(contracts, customer, settings.graceDays));
  return { workbook, filter, contracts, spells };
}

/** Everything that can make a spell: contracts of the product except single sales; without a contracts table, sales. */
function serviceContracts(workbook: RefWorkbook, settings: RefSettings, filter: RefFilter): RefContract[] {
  if (workbook.contracts !== null && workbook.contracts.length > 0) {
    return contractsOfProduct(workbook, filter).filter((contract) => contract.cycle !== 'single');
  }
  if (filter.product !== undefined) return [];
  return (workbook.sales ?? [])
    .filter((sale) => sale.amount >= 0 && sale.day <= settings.asOf)
    .map((sale) => ({
      customer: sale.customer,
      rep: sale.rep,
      product: null,
      start: sale.day,
      end: sale.day + settings.dormancyDays,
      amount: sale.amount,
      cycle: 'once',
    }));
}

function isInForce(contract: RefContract, day: number): boolean {
  return contract.start <= day && (contract.end === null || day <= contract.end);
}

/** Walks through every day from the first start to the day after the last known day, and joins across short gaps. */
function spellsOf(contracts: RefContract[], customer: string, graceDays: number): RefSpell[] {
  const own = contracts.filter((contract) => contract.customer === customer);
  const firstDay = Math.min(...own.map((contract) => contract.start));
  const dayAfterAll = Math.max(...own.map((contract) => Math.max(contract.start, contract.end ?? contract.start))) + 1;
  const runs: { start: number; end: number }[] = [];
  for (let day = firstDay; day <= dayAfterAll; day += 1) {
    if (!own.some((contract) => isInForce(contract, day))) continue;
    const run = runs[runs.length - 1];
    const daysWithoutService = run === undefined ? Infinity : day - run.end - 1;
    if (run !== undefined && daysWithoutService <= graceDays) run.end = day;
    else runs.push({ start: day, end: day });
  }
  return runs.map((run, index) => ({
    customer,
    start: run.start,
    end: run.end === dayAfterAll ? null : run.end,
    isFirst: index === 0,
  }));
}

/** The last day counts. */
export function isUnderContract(stock: RefStock, customer: string, day: number): boolean {
  return stock.contracts.some((contract) => contract.customer === customer && isInForce(contract, day));
}

/** Owner on a day inside a spell: latest start, then larger amount, then later row; in a gap as on the day before. */
export function ownerOn(stock: RefStock, customer: string, day: number): string | null {
  let coveredDay = day;
  while (!isUnderContract(stock, customer, coveredDay)) {
    coveredDay -= 1;
    if (coveredDay < day - 36_600) throw new Error(`${customer} has no spell on day ${day}`);
  }
  const candidates = stock.contracts
    .map((contract, row) => ({ contract, row }))
    .filter(({ contract }) => contract.customer === customer && isInForce(contract, coveredDay))
    .sort((x, y) => y.contract.start - x.contract.start || y.contract.amount - x.contract.amount || y.row - x.row);
  const chosen = candidates[0];
  if (chosen === undefined) throw new Error(`${customer} has no contract in force on day ${coveredDay}`);
  return chosen.contract.rep;
}

/** Whether the owner on that day is selected by the rep and team parts of the filter. */
export function isOwnerSelected(stock: RefStock, customer: string, day: number): boolean {
  if (stock.filter.rep === undefined && stock.filter.team === undefined) return true;
  return isRepSelected(stock.workbook, stock.filter, ownerOn(stock, customer, day), day);
}

function isActiveAtClose(spell: RefSpell, day: number): boolean {
  return spell.start <= day && (spell.end === null || spell.end > day);
}

/** Spells active at the close of the day, owned by a selected rep on that day. */
export function spellsAtClose(stock: RefStock, day: number): RefSpell[] {
  return stock.spells.filter((spell) => isActiveAtClose(spell, day) && isOwnerSelected(stock, spell.customer, day));
}

export function customersAtClose(stock: RefStock, day: number): string[] {
  return spellsAtClose(stock, day).map((spell) => spell.customer);
}

/** Spells begun in [a,b], of the owner on their first day. */
export function spellsBegun(stock: RefStock, a: number, b: number): RefSpell[] {
  return stock.spells.filter(
    (spell) => a <= spell.start && spell.start <= b && isOwnerSelected(stock, spell.customer, spell.start),
  );
}

/** Spells ended in [a,b], of the owner on their last day. */
function spellsEnded(stock: RefStock, a: number, b: number): RefSpell[] {
  return stock.spells.filter(
    (spell) =>
      spell.end !== null && a <= spell.end && spell.end <= b && isOwnerSelected(stock, spell.customer, spell.end),
  );
}

export function countNew(stock: RefStock, { a, b }: RefPeriod): number {
  return spellsBegun(stock, a, b).filter((spell) => spell.isFirst).length;
}

export function countCancelled(stock: RefStock, { a, b }: RefPeriod): number {
  return spellsEnded(stock, a, b).length;
}

export function countActive(stock: RefStock, { b }: RefPeriod): number {
  return spellsAtClose(stock, b).length;
}

/** A customer handed over and still active is retained. */
function openingAndRetained(stock: RefStock, { a, b }: RefPeriod): { opening: number; retained: number } {
  const opening = customersAtClose(stock, a - 1);
  const retained = opening.filter((customer) =>
    stock.spells.some((spell) => spell.customer === customer && isActiveAtClose(spell, b)),
  );
  return { opening: opening.length, retained: retained.length };
}

export function retentionRate(stock: RefStock, period: RefPeriod): number | null {
  const { opening, retained } = openingAndRetained(stock, period);
  return opening === 0 ? null : retained / opening;
}

export function churnRate(stock: RefStock, period: RefPeriod): number | null {
  const { opening, retained } = openingAndRetained(stock, period);
  return opening === 0 ? null : (opening - retained) / opening;
}

/** Mean months of the current spells at the close of b, both days counted. */
export function meanTenure(stock: RefStock, { b }: RefPeriod): number | null {
  const days = spellsAtClose(stock, b).map((spell) => b - spell.start + 1);
  if (days.length === 0) return null;
  return days.reduce((sum, one) => sum + one, 0) / days.length / DAYS_PER_MONTH;
}

/** Kaplan–Meier median in months, left-truncated at the record's first day; null while the curve is above 50 %. */
export function expectedTenure(stock: RefStock, settings: RefSettings, { b }: RefPeriod): number | null {
  const { recordStart } = settings;
  const lives = stock.spells
    .filter((spell) => spell.start <= b)
    .filter((spell) => recordStart === null || spell.end === null || spell.end >= recordStart)
    .map((spell) => {
      const hasEnded = spell.end !== null && spell.end <= b;
      const lastDay = hasEnded && spell.end !== null ? spell.end : b;
      const entry = recordStart !== null && spell.start < recordStart ? recordStart - spell.start : 0;
      return { customer: spell.customer, lastDay, hasEnded, entry, length: lastDay - spell.start + 1 };
    })
    .filter((life) => isOwnerSelected(stock, life.customer, life.lastDay));
  const longest = Math.max(0, ...lives.map((life) => life.length));
  let curve = 1;
  for (let age = 1; age <= longest; age += 1) {
    const atRisk = lives.filter((life) => life.entry < age && age <= life.length).length;
    const ended = lives.filter((life) => life.hasEnded && life.length === age && life.entry < age).length;
    if (ended === 0) continue;
    curve *= 1 - ended / atRisk;
    if (curve <= 0.5 + 1e-9) return age / DAYS_PER_MONTH;
  }
  return null;
}

export interface TeamIdentity {
  opening: number;
  newCustomers: number;
  returned: number;
  cancelled: number;
  closing: number;
}

export interface RepIdentity extends TeamIdentity {
  handedIn: number;
  handedOut: number;
}

/** opening + new + returned + handed in − cancelled − handed out = closing, each found day by day. */
export function repIdentity(
  workbook: RefWorkbook,
  settings: RefSettings,
  months: RefMonths,
  filter: RefFilter,
): RepIdentity | null {
  const period = periodOf(settings, months);
  if (period === null) return null;
  const stock = buildStock(workbook, settings, filter);
  const identity: RepIdentity = {
    opening: spellsAtClose(stock, period.a - 1).length,
    newCustomers: 0,
    returned: 0,
    handedIn: 0,
    cancelled: 0,
    handedOut: 0,
    closing: spellsAtClose(stock, period.b).length,
  };
  for (let day = period.a; day <= period.b; day += 1) {
    for (const spell of stock.spells) {
      const isInside = spell.start <= day && (spell.end === null || day <= spell.end);
      if (!isInside) continue;
      const isHeld = isOwnerSelected(stock, spell.customer, day);
      if (spell.start === day && isHeld && spell.isFirst) identity.newCustomers += 1;
      if (spell.start === day && isHeld && !spell.isFirst) identity.returned += 1;
      if (spell.start < day) {
        const wasHeld = isOwnerSelected(stock, spell.customer, day - 1);
        if (!wasHeld && isHeld) identity.handedIn += 1;
        if (wasHeld && !isHeld) identity.handedOut += 1;
      }
      if (spell.end === day && isHeld) identity.cancelled += 1;
    }
  }
  return identity;
}

/** opening + new + returned − cancelled = closing, whoever owns: the rep and team parts of the filter are left out. */
export function teamIdentity(
  workbook: RefWorkbook,
  settings: RefSettings,
  months: RefMonths,
  filter: RefFilter,
): TeamIdentity | null {
  const everyone: RefFilter = { ...filter };
  delete everyone.rep;
  delete everyone.team;
  const identity = repIdentity(workbook, settings, months, everyone);
  if (identity === null) return null;
  const { opening, newCustomers, returned, cancelled, closing } = identity;
  return { opening, newCustomers, returned, cancelled, closing };
}
