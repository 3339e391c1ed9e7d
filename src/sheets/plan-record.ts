/**
 * The record of plans in a hidden sheet: one row a planned visit, added once a day, kept for 60 business days. Today's list
 * stays what it was in the morning, and plan is held against actual by it. Whoever shows, renames, edits or deletes the sheet
 * breaks nothing: rows that were changed are not believed.
 */
import type { BusinessCalendar } from '../core/calendar';
import type { Day } from '../core/days';
import type { Bilingual, Language } from '../core/language';
import type { Tables } from '../core/tables';
import { RECORD_COLUMNS, recordedDay, recordOf, recordRows } from '../daily/plan/record-rows';
import type { Plan, PlanRecord } from '../daily/plan/types';
import { businessDayBefore } from '../daily/plan/week-days';
import { hiddenSheet } from './hidden-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** (Stands among the sheets that are never read as tables, too.) */
export const PLANS_SHEET: Bilingual = { ja: 'ルートKPIの予定', en: 'Route KPI plans' };
/** Workbook-level name of its first cell: it follows when somebody renames the sheet, and marks it as ours. */
export const PLANS_NAME = 'KPI_PLANS';
const KEPT_DAYS = 60;
const HEADER: Bilingual = {
  ja: 'ルートKPIが「今日の予定」を覚えておくためのシートです。消しても、ほかの数字は変わりません。',
  en: 'Here Route KPI remembers the lists of "Today". Without this sheet all other figures stay as they are.',
};

/** The record as it was read. */
export interface ReadRecord {
  readonly visits: PlanRecord;
  /** null where there is no such sheet yet. */
  readonly sheet: Sheet | null;
  readonly cells: readonly (readonly unknown[])[];
}

export function readPlanRecord(spreadsheet: Spreadsheet, tables: Tables): ReadRecord {
  const sheet = spreadsheet.getRangeByName(PLANS_NAME)?.getSheet() ?? null;
  const cells = sheet === null ? [] : (sheet.getDataRange().getValues() as unknown[][]);
  return { visits: recordOf(cells, tables), sheet, cells };
}

/** Adds the visits of today's list that are not on record yet, and drops the days that are too old. */
export function keepPlan(
  spreadsheet: Spreadsheet,
  { visits, sheet, cells }: ReadRecord,
  plan: Plan,
  calendar: BusinessCalendar,
  tables: Tables,
  language: Language,
): void {
  const known = new Set(visits.filter(({ day }) => day === plan.asOf).map(({ rep, customer }) => `${rep}/${customer}`));
  const added = plan.today.filter(({ rep, customer }) => !known.has(`${rep}/${customer}`));
  if (added.length === 0) return;
  const own = sheet ?? hiddenSheet(spreadsheet, PLANS_NAME, RECORD_COLUMNS, PLANS_SHEET[language]);
  const last = cells.some((row) => row.some((cell) => cell !== '')) ? cells.length : 0;
  const rows = recordRows(added, tables);
  if (last === 0) rows.unshift(Array.from({ length: RECORD_COLUMNS }, (_, i) => (i === 0 ? HEADER[language] : '')));
  const missing = last + rows.length - own.getMaxRows();
  if (missing > 0) own.insertRowsAfter(own.getMaxRows(), missing);
  own.getRange(last + 1, 1, rows.length, RECORD_COLUMNS).setValues(rows);
  const old = oldRows(cells, firstKept(plan.asOf, calendar));
  // The first row stays: it bears the name.
  if (old > 0) own.deleteRows(2, old);
}

function firstKept(asOf: Day, calendar: BusinessCalendar): Day {
  let day = asOf;
  for (let i = 0; i < KEPT_DAYS; i++) day = businessDayBefore(calendar, day);
  return day;
}

/** How many rows below the first are too old, or not believed, before the first one that is kept. */
function oldRows(cells: readonly (readonly unknown[])[], first: Day): number {
  return Math.max(
    0,
    cells.slice(1).findIndex((row) => (recordedDay(row) ?? -Infinity) >= first),
  );
}
