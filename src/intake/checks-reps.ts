/** Names of reps that are no one's alone. */
import { NO_NAME } from '../core/tables';
import type { CheckInput, CheckList } from './checks-base';
import { repsIn } from './several-reps';

/** Two reps in one cell: they count as a third one, of that very name. */
export function checkSeveralReps({ intake }: CheckInput, list: CheckList): void {
  const { tables } = intake;
  const counts = tables.reps.map((name) => repsIn(name).length);
  for (const table of ['visits', 'contracts', 'sales', 'calls'] as const) {
    const rows = tables[table];
    for (let index = 0; index < (rows?.length ?? 0); index++) {
      const rep = rows!.rep[index]!;
      if (rep === NO_NAME || counts[rep]! < 2) continue;
      const values = { reps: counts[rep]! };
      list.tally(
        'several-reps',
        `${table} ${rep}`,
        { table, rows: rows!, index, fields: ['rep'] },
        {
          read: tables.reps[rep] ?? '',
          values,
        },
      );
    }
  }
}
