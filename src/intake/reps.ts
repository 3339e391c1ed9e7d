/** The reps table (担当者): who was in which team from when to when. A rep in it exists, also without a team. */
import { formatIsoDay, NO_DAY } from '../core/days';
import { NO_CAPACITY, NO_NAME, type TeamMembership } from '../core/tables';
import { dayAt, dayColumn, nameReader, readable, reportDay, OPTIONAL_DAY, type ReadContext } from './context';
import { nameOfCell } from './interner';
import { repKey } from './names';
import { namedKey } from './placeholders';
import type { TableSheet } from './table-sheet';
import { cellText, isBlankCell, isErrorCell, withoutSpaces } from './text';

const rosterKey = namedKey(repKey);

export const REP_KEYS = ['rep'];

/** What all joined sheets say of the reps. */
export interface ListedReps {
  readonly memberships: readonly TeamMembership[];
  /** 1日の訪問件数 by rep; of several rows on one rep the first that says it counts. */
  readonly capacities: ReadonlyMap<number, number>;
}

export function readReps(sheets: readonly TableSheet[], context: ReadContext): ListedReps {
  const capacities = new Map<number, number>();
  return { memberships: sheets.flatMap((sheet) => readSheet(sheet, context, capacities)), capacities };
}

function readSheet(sheet: TableSheet, context: ReadContext, capacities: Map<number, number>): TeamMembership[] {
  const from = dayColumn(sheet, 'from', context);
  const to = dayColumn(sheet, 'to', context);
  const teamOf = nameReader(sheet, 'team', context.teams);
  const memberships: TeamMembership[] = [];
  for (let index = 0; index < sheet.rows.length; index++) {
    const cell = sheet.cell('rep', index);
    const row = sheet.rowNumber(index);
    if (rosterKey(nameOfCell(cell)) === '') {
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
    const capacity = capacityOf(sheet, index);
    if (capacity !== NO_CAPACITY && !capacities.has(rep)) capacities.set(rep, capacity);
    const team = sheet.has('team') ? teamOf(index) : NO_NAME;
    if (team !== NO_NAME) memberships.push({ rep, team, from: first, to: last });
  }
  return memberships;
}

/** As the setting: whole visits, up to 50; 0 for whoever visits nobody. */
const CAPACITY = /^(\d{1,2})(?:件|社|軒)?$/;
const MOST_VISITS = 50;

/** NO_CAPACITY for a blank cell and, reported, for one that cannot be read. */
function capacityOf(sheet: TableSheet, index: number): number {
  const cell = sheet.cell('capacity', index);
  if (isBlankCell(cell) || cell === false) return NO_CAPACITY;
  const capacity = Number(CAPACITY.exec(withoutSpaces(cellText(cell)))?.[1] ?? NaN);
  if (capacity >= 0 && capacity <= MOST_VISITS) return capacity;
  const code = isErrorCell(cell) ? 'error-cell' : 'unreadable-capacity';
  sheet.findings.tally(code, sheet.rowNumber(index), { column: sheet.header('capacity'), read: readable(cell) });
  return NO_CAPACITY;
}
