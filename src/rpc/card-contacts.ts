/** The last contacts of a customer, of whichever table, with what was noted down. */
import { formatIsoDay } from '../core/days';
import type { Activities, Facts } from '../core/facts';
import type { Language } from '../core/language';
import { KINDS, OUTCOMES, PURPOSES, REACTIONS } from '../core/tables';
import type { Intake } from '../intake/types';
import { lastTimeText } from '../reports/plan-texts';
import { cellsAt } from '../sheets/cells-at';
import type { CustomerCard } from './daily-model';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const SHOWN = 5;
const LONGEST_MEMO = 400;
const CALL = KINDS.indexOf('call');

interface Found {
  readonly rows: Activities;
  readonly index: number;
  /** null: either may be. */
  readonly table: 'visits' | 'calls' | null;
}

/** The latest first; calls of the call log too, whether or not they count as activities. */
export function lastContacts(
  spreadsheet: Spreadsheet,
  sources: Intake['sources'],
  facts: Facts,
  customer: number,
  language: Language,
): CustomerCard['contacts'] {
  const { activities, calls, settings, tables } = facts;
  const mayBeCall = (index: number): boolean => settings.callsAreActivities && activities.kind[index] === CALL;
  const found = [
    ...lastOf(activities, customer).map((index): Found => ({
      rows: activities,
      index,
      table: mayBeCall(index) ? null : 'visits',
    })),
    ...(settings.callsAreActivities || calls === null
      ? []
      : lastOf(calls, customer).map((index): Found => ({ rows: calls, index, table: 'calls' }))),
  ];
  const day = ({ rows, index }: Found): number => rows.day[index]!;
  return found
    .sort((a, b) => day(b) - day(a))
    .slice(0, SHOWN)
    .map(({ rows, index, table }) => ({
      day: formatIsoDay(rows.day[index]!),
      rep: tables.reps[rows.rep[index]!] ?? '',
      said: lastTimeText(
        {
          day: rows.day[index]!,
          rep: rows.rep[index]!,
          kind: KINDS[rows.kind[index]!]!,
          purpose: PURPOSES[rows.purpose[index]!]!,
          outcome: OUTCOMES[rows.outcome[index]!]!,
          reaction: REACTIONS[rows.reaction[index]!]!,
          place: null,
        },
        language,
      ),
      memo: table === null ? '' : memoAt(table, rows.part[index]!, rows.row[index]!),
    }));

  function memoAt(table: 'visits' | 'calls', part: number, row: number): string {
    const source = sources[table]?.parts[part];
    const column = source?.columns['note'];
    if (source === undefined || column === undefined) return '';
    const cell = cellsAt(spreadsheet, { sheetName: source.sheetName, column }, [row])(row);
    return typeof cell === 'string' || typeof cell === 'number'
      ? [...String(cell)].slice(0, LONGEST_MEMO).join('')
      : '';
  }
}

/** Indexes of the last rows of a customer, the latest first; of one day the one further down comes first. */
function lastOf(rows: Activities, customer: number): number[] {
  const found: number[] = [];
  for (let index = rows.length - 1; index >= 0; index--) {
    if (rows.customer[index] !== customer) continue;
    if (found.length >= SHOWN && rows.day[index]! < rows.day[found[found.length - 1]!]!) break;
    found.push(index);
  }
  const later = (a: number, b: number): number =>
    rows.day[b]! - rows.day[a]! || rows.part[b]! - rows.part[a]! || rows.row[b]! - rows.row[a]!;
  return found.sort(later).slice(0, SHOWN);
}
