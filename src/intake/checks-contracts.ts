/** Contracts against each other, and against the visits. */
import { formatIsoDay, NO_DAY } from '../core/days';
import { underContract } from '../core/facts';
import { CYCLES, KINDS, NO_NAME, OUTCOMES, PURPOSES, type Contracts } from '../core/tables';
import type { CheckInput, CheckList, RowPlace } from './checks-base';

const SINGLE = CYCLES.indexOf('single');
const CANCELLED = OUTCOMES.indexOf('cancelled');
const VISIT = KINDS.indexOf('visit');
const YEAR = 365;

const placeOf = (rows: Contracts, index: number): RowPlace => ({
  table: 'contracts',
  rows,
  index,
  fields: ['start', 'contractDay'],
});

/**
 * Two contracts of one customer for the same product that run at the same time, as when an old one was never closed. A
 * row that was reported as a repetition is not reported again.
 */
export function checkOverlaps({ intake }: CheckInput, list: CheckList): void {
  const { contracts, customers } = intake.tables;
  if (contracts === null) return;
  const repeated = new Set(
    intake.findings
      .filter(({ code, table }) => table === 'contracts' && code === 'repeated-row-kept')
      .map(({ sheetName, row }) => `${row} ${sheetName}`),
  );
  const groups = new Map<string, number[]>();
  for (let index = 0; index < contracts.length; index++) {
    if (contracts.cycle[index] === SINGLE) continue;
    const key = `${contracts.customer[index]} ${contracts.product[index]}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  const endOf = (index: number): number => (contracts.end[index] === NO_DAY ? Infinity : contracts.end[index]!);
  for (const group of groups.values()) {
    // Sorting keeps the sheet's order for contracts that start on the same day.
    group.sort((a, b) => contracts.start[a]! - contracts.start[b]!);
    let longest = group[0]!;
    for (const index of group.slice(1)) {
      const place = placeOf(contracts, index);
      const other = longest;
      if (endOf(index) > endOf(longest)) longest = index;
      if (contracts.start[index]! > endOf(other)) continue;
      if (repeated.has(`${contracts.row[index]} ${list.sheetOf(place)}`)) continue;
      list.add(contracts.product[index] === NO_NAME ? 'contracts-side-by-side' : 'overlapping-contracts', place, {
        read: customers[contracts.customer[index]!] ?? '',
        values: {
          otherRow: contracts.row[other]!,
          otherSheet: list.sheetOf(placeOf(contracts, other)),
          start: formatIsoDay(contracts.start[index]!),
        },
      });
    }
  }
}

const FOLLOW = PURPOSES.indexOf('follow');
const ROUTINE = PURPOSES.indexOf('routine');
const RENEWAL = PURPOSES.indexOf('renewal');

/**
 * Visits of the kind that customers under contract get, where there is no contract yet or none at all: often the
 * contract's customer is spelled otherwise. Prospecting before a contract is how it should be, and following it up is common:
 * that is told in one line for all, deliveries and renewals customer by customer.
 */
export function checkServiceVisits({ intake }: CheckInput, list: CheckList): void {
  const { visits, contracts, sales, customers } = intake.tables;
  if (visits === null || !contracts?.length) return;
  const firstStart = new Map<number, number>();
  for (let index = 0; index < contracts.length; index++) {
    const customer = contracts.customer[index]!;
    firstStart.set(customer, Math.min(firstStart.get(customer) ?? Infinity, contracts.start[index]!));
  }
  const buyers = new Set<number>(sales?.customer ?? []);
  for (let index = 0; index < visits.length; index++) {
    const purpose = visits.purpose[index]!;
    const isService = purpose === ROUTINE || purpose === RENEWAL;
    if ((!isService && purpose !== FOLLOW) || visits.outcome[index] === CANCELLED) continue;
    const customer = visits.customer[index]!;
    const start = firstStart.get(customer);
    const place = { table: 'visits', rows: visits, index, fields: ['purpose'] } as const;
    const read = customers[customer] ?? '';
    if (start === undefined) {
      if (isService && !buyers.has(customer)) list.tally('visit-without-contract', customer, place, { read });
    } else if (visits.day[index]! < start) {
      const values = { start: formatIsoDay(start) };
      list.tally('visit-before-contract', isService ? customer : 'follow', place, { read, values });
    }
  }
}

/**
 * Customers under contract for a year or longer without a visit in the year up to the as-of day. Says nothing while the
 * record of visits is shorter than that.
 */
export function checkNeverVisited({ intake, facts }: CheckInput, list: CheckList): void {
  const { contracts, visits, customers } = intake.tables;
  const { asOf, activities, firstDay, spells } = facts;
  const since = asOf - YEAR;
  if (!contracts?.length || visits === null || firstDay.visits === null || firstDay.visits > since) return;
  const visited = new Set<number>();
  for (let i = 0; i < activities.length; i++)
    if (activities.day[i]! > since && activities.kind[i] === VISIT) visited.add(activities.customer[i]!);
  const seen = new Set<number>();
  for (let index = 0; index < contracts.length; index++) {
    const customer = contracts.customer[index]!;
    if (visited.has(customer) || seen.has(customer) || !underContract(facts, customer, asOf)) continue;
    seen.add(customer);
    const start = spells[customer]!.find((spell) => spell.start <= asOf && asOf <= spell.end)?.start ?? asOf;
    if (start > since) continue;
    list.add(
      'never-visited',
      { ...placeOf(contracts, index), fields: ['customer', 'customerNumber'] },
      { read: customers[customer] ?? '', values: { start: formatIsoDay(start), until: formatIsoDay(asOf) } },
    );
  }
}
