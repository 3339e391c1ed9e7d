/** Names that are no one's alone: two customers or reps in one cell. They count as another one, of that very name. */
import { NO_NAME } from '../core/tables';
import type { CheckInput, CheckList, RowPlace } from './checks-base';
import { isSeveralCustomers, knownCustomers } from './several-customers';
import { repsIn } from './several-reps';

const TABLES = ['visits', 'contracts', 'sales', 'calls'] as const;

export function checkSeveralReps(input: CheckInput, list: CheckList): void {
  const { reps } = input.intake.tables;
  const counts = reps.map((name) => repsIn(name).length);
  forRowsOf(input, 'rep', (rep, key, place) => {
    if (counts[rep]! < 2) return;
    list.tally('several-reps', key, place, { read: reps[rep] ?? '', values: { reps: counts[rep]! } });
  });
}

export function checkSeveralCustomers(input: CheckInput, list: CheckList): void {
  const { customers } = input.intake.tables;
  const known = knownCustomers(customers);
  const areSeveral = customers.map((name) => isSeveralCustomers(name, known));
  forRowsOf(input, 'customer', (customer, key, place) => {
    if (areSeveral[customer]) list.tally('several-customers', key, place, { read: customers[customer] ?? '' });
  });
}

/** Calls for each row that has a name; `key`: one for each table and name. */
function forRowsOf(
  { intake }: CheckInput,
  field: 'customer' | 'rep',
  visit: (name: number, key: string, place: RowPlace) => void,
): void {
  for (const table of TABLES) {
    const rows = intake.tables[table];
    for (let index = 0; index < (rows?.length ?? 0); index++) {
      const name = rows![field][index]!;
      if (name !== NO_NAME) visit(name, `${table} ${name}`, { table, rows: rows!, index, fields: [field] });
    }
  }
}
