/** Bundled for the local runtime: the record of plans over the spreadsheet that is open, for lists that a test makes up. */
import { BusinessCalendar } from '../../src/core/calendar';
import type { Language } from '../../src/core/language';
import type { Plan, PlannedVisit, PlanRecord } from '../../src/daily/plan/types';
import type { Tables } from '../../src/core/tables';
import { keepPlan, readPlanRecord } from '../../src/sheets/plan-record';

export interface ListOfDay {
  readonly asOf: number;
  readonly customers: readonly number[];
}

const TABLES = { reps: ['佐藤'], customers: ['=1+1', '青木商店', '井上薬局'] } as unknown as Tables;

/** What a refresh does with the record: reads it, and keeps the list of the day. Gives what was read. */
export function keep({ asOf, customers }: ListOfDay, language: Language): PlanRecord {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const record = readPlanRecord(spreadsheet, TABLES);
  const today = customers.map(
    (customer) =>
      ({ day: asOf, rep: 0, customer, reason: { code: 'untouched' }, due: null }) as unknown as PlannedVisit,
  );
  keepPlan(spreadsheet, record, { asOf, today } as unknown as Plan, new BusinessCalendar([]), TABLES, language);
  return record.visits;
}
