/** The reps table (担当者): who was in which team from when to when. A rep in it exists, also without a team. */
import { formatIsoDay, NO_DAY } from '../core/days';
import { NO_NAME, type TeamMembership } from '../core/tables';
import { dayAt, dayColumn, nameReader, readable, reportDay, OPTIONAL_DAY, type ReadContext } from './context';
import { nameOfCell } from './interner';
import { repKey } from './names';
import type { TableSheet } from './table-sheet';

export const REP_KEYS = ['rep'];

/** The memberships of all joined sheets. */
export function readReps(sheets: readonly TableSheet[], context: ReadContext): TeamMembership[] {
  return sheets.flatMap((sheet) => readSheet(sheet, context));
}

function readSheet(sheet: TableSheet, context: ReadContext): TeamMembership[] {
  const from = dayColumn(sheet, 'from', context);
  const to = dayColumn(sheet, 'to', context);
  const teamOf = nameReader(sheet, 'team', context.teams);
  const memberships: TeamMembership[] = [];
  for (let index = 0; index < sheet.rows.length; index++) {
    const cell = sheet.cell('rep', index);
    const row = sheet.rowNumber(index);
    if (repKey(nameOfCell(cell)) === '') {
      const read = readable(cell);
      sheet.findings.add('missing-rep', row, { column: sheet.header('rep'), ...(read === '' ? {} : { read }) });
      continue;
    }
    if (sheet.has('from')) reportDay(sheet, 'from', from, index, OPTIONAL_DAY);
    if (sheet.has('to')) reportDay(sheet, 'to', to, index, OPTIONAL_DAY);
    const [first, last] = [dayAt(from, index), dayAt(to, index)];
    if (first !== NO_DAY && last !== NO_DAY && last < first) {
      sheet.findings.add('end-before-start', row, { values: { start: formatIsoDay(first), end: formatIsoDay(last) } });
      continue;
    }
    sheet.used++;
    const rep = context.reps.idOf(cell);
    const team = sheet.has('team') ? teamOf(index) : NO_NAME;
    if (team !== NO_NAME) memberships.push({ rep, team, from: first, to: last });
  }
  return memberships;
}
