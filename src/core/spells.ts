/**
 * Customers in time: contracts (or, without a contracts table, sales) joined into spells. A spell is a run of service
 * without a gap longer than the grace; within it, `covered` are the days under contract and `owners` who was in charge.
 */
import { type Day, NO_DAY } from './days';
import { CYCLES, type Contracts, type Sales } from './tables';

/** End of a spell that runs on. Later than any real day, so that comparisons need no special case. */
export const FOREVER = 0x7fffffff;

/** Days `from`–`to`, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

export interface OwnedRange extends DayRange {
  /** Rep index or NO_NAME. */
  readonly rep: number;
}

export interface Spell {
  readonly customer: number;
  /** First day of service. */
  readonly start: Day;
  /** Last day of service, or FOREVER. */
  readonly end: Day;
  /** 0 for the customer's first spell: "new"; later ones are "returned". */
  readonly ordinal: number;
  /** Days under contract, without the gaps that the grace bridges. */
  readonly covered: readonly DayRange[];
  /** Who owned the customer; together they cover `start`–`end`, also the bridged gaps. */
  readonly owners: readonly OwnedRange[];
}

/** One stretch of service: a contract, or a sale with its dormancy time. */
interface Service {
  readonly customer: number;
  readonly rep: number;
  readonly start: Day;
  readonly end: Day;
  readonly amount: number;
}

const SINGLE = CYCLES.indexOf('single');

/** Spells by customer index, in order of start. One-off sales (スポット) make none. */
export function spellsOfContracts(
  contracts: Contracts,
  isSelected: (row: number) => boolean,
  graceDays: number,
  customerCount: number,
): Spell[][] {
  const services: Service[] = [];
  for (let i = 0; i < contracts.length; i++) {
    if (contracts.cycle[i] === SINGLE || !isSelected(i)) continue;
    const end = contracts.end[i]!;
    services.push({
      customer: contracts.customer[i]!,
      rep: contracts.rep[i]!,
      start: contracts.start[i]!,
      end: end === NO_DAY ? FOREVER : end,
      amount: contracts.amount[i]!,
    });
  }
  return buildSpells(services, graceDays, customerCount);
}

/** Without contracts: each sale up to the as-of day keeps its customer active for `dormancyDays` more days. Returns do not. */
export function spellsOfSales(
  sales: Sales,
  isSelected: (row: number) => boolean,
  settings: { readonly graceDays: number; readonly dormancyDays: number },
  asOf: Day,
  customerCount: number,
): Spell[][] {
  const services: Service[] = [];
  for (let i = 0; i < sales.length; i++) {
    const day = sales.day[i]!;
    if (day > asOf || sales.amount[i]! < 0 || !isSelected(i)) continue;
    services.push({
      customer: sales.customer[i]!,
      rep: sales.rep[i]!,
      start: day,
      end: day + settings.dormancyDays,
      amount: sales.amount[i]!,
    });
  }
  return buildSpells(services, settings.graceDays, customerCount);
}

function buildSpells(services: Service[], graceDays: number, customerCount: number): Spell[][] {
  const byCustomer: Service[][] = Array.from({ length: customerCount }, () => []);
  for (const service of services) byCustomer[service.customer]!.push(service);
  return byCustomer.map((own) => spellsOfCustomer(own, graceDays));
}

function spellsOfCustomer(services: Service[], graceDays: number): Spell[] {
  // The owner is the rep of the contract with the latest start, then the larger amount, then the later row. Array sort
  // is stable, so rows keep their order and the last of the sorted contracts in force is the owner's.
  services.sort((a, b) => a.start - b.start || a.amount - b.amount);
  const spells: Spell[] = [];
  let first = 0;
  let end = -Infinity;
  for (let i = 0; i <= services.length; i++) {
    const next = services[i];
    if (i > first && (next === undefined || next.start > end + 1 + graceDays)) {
      const parts = services.slice(first, i);
      spells.push({
        customer: parts[0]!.customer,
        start: parts[0]!.start,
        end,
        ordinal: spells.length,
        covered: unionOf(parts),
        owners: ownersOf(parts, end),
      });
      first = i;
      end = -Infinity;
    }
    if (next !== undefined) end = Math.max(end, next.end);
  }
  return spells;
}

function unionOf(sorted: readonly Service[]): DayRange[] {
  const union: { from: Day; to: Day }[] = [];
  for (const { start, end } of sorted) {
    const last = union[union.length - 1];
    if (last !== undefined && start <= last.to + 1) last.to = Math.max(last.to, end);
    else union.push({ from: start, to: end });
  }
  return union;
}

function ownersOf(sorted: readonly Service[], spellEnd: Day): OwnedRange[] {
  const owners: { from: Day; to: Day; rep: number }[] = [];
  const hand = (from: Day, rep: number): void => {
    const last = owners[owners.length - 1];
    if (last?.rep === rep) return;
    if (last !== undefined) {
      last.to = from - 1;
      if (last.to < last.from) owners.pop();
      if (owners[owners.length - 1]?.rep === rep) {
        owners[owners.length - 1]!.to = spellEnd;
        return;
      }
    }
    owners.push({ from, to: spellEnd, rep });
  };
  // In force at any time: a stack with the strongest claim on top. Where the top ends, the next one still running takes
  // over; where none is running (a gap bridged by grace), the rep before keeps the customer.
  const inForce: Service[] = [];
  const releaseBefore = (day: Day): void => {
    for (let top = inForce[inForce.length - 1]; top !== undefined && top.end < day;) {
      const endedOn = top.end;
      inForce.pop();
      while (inForce.length > 0 && inForce[inForce.length - 1]!.end <= endedOn) inForce.pop();
      top = inForce[inForce.length - 1];
      if (top !== undefined) hand(endedOn + 1, top.rep);
    }
  };
  for (const service of sorted) {
    releaseBefore(service.start);
    inForce.push(service);
    hand(service.start, service.rep);
  }
  releaseBefore(spellEnd + 1);
  return owners;
}

/** The rep who owned the spell on a day inside it. */
export function ownerOn(spell: Spell, day: Day): number {
  for (const owner of spell.owners) if (day <= owner.to) return owner.rep;
  return spell.owners[spell.owners.length - 1]!.rep;
}

/** Whether the customer of these spells is under contract on that day; the last day counts. */
export function isUnderContract(spells: readonly Spell[], day: Day): boolean {
  for (const spell of spells) {
    if (day < spell.start || day > spell.end) continue;
    for (const { from, to } of spell.covered) if (from <= day && day <= to) return true;
  }
  return false;
}
