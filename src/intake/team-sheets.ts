/** Teams that sheet names say (1課, 2課): the reps in a team's sheets are in that team. */
import { NO_DAY } from '../core/days';
import { NO_NAME, type TeamMembership } from '../core/tables';
import type { ReadContext } from './context';
import type { TableSheet } from './table-sheet';

/** Typed rows of one table and the sheets they come from. */
export interface TeamRows {
  readonly sheets: readonly TableSheet[];
  readonly rows: { readonly length: number; readonly part: Uint16Array; readonly rep: Int32Array } | null;
}

/**
 * Memberships of reps that the reps table does not know. A rep in the sheets of several teams is in none: nobody can say
 * from when to when, so it is reported.
 */
export function teamsOfSheets(
  tables: readonly TeamRows[],
  listed: readonly TeamMembership[],
  context: ReadContext,
  repNames: readonly string[],
): TeamMembership[] {
  const known = new Set(listed.map(({ rep }) => rep));
  const teams = new Map<number, Map<number, TableSheet>>();
  for (const { sheets, rows } of tables) {
    const teamOfPart = sheets.map(({ found }) => (found.team === '' ? NO_NAME : context.teams.idOf(found.team)));
    if (rows === null || teamOfPart.every((team) => team === NO_NAME)) continue;
    for (let i = 0; i < rows.length; i++) {
      const [part, rep] = [rows.part[i]!, rows.rep[i]!];
      const team = teamOfPart[part] ?? NO_NAME;
      if (rep === NO_NAME || team === NO_NAME || known.has(rep)) continue;
      let found = teams.get(rep);
      if (!found) teams.set(rep, (found = new Map()));
      if (!found.has(team)) found.set(team, sheets[part]!);
    }
  }
  return [...teams].flatMap(([rep, found]) => {
    const [first, ...others] = [...found];
    if (first && others.length === 0) return [{ rep, team: first[0], from: NO_DAY, to: NO_DAY }];
    const sheet = first![1];
    sheet.findings.add('rep-in-several-teams', sheet.found.header.row + 1, {
      read: repNames[rep] ?? '',
      values: { teams: [...found.values()].map(({ found: part }) => part.team).join('、') },
    });
    return [];
  });
}
