/** What both tabs rest on: the shared reading, so that nothing is read anew while nothing has changed, and customers by name. */
import { BusinessCalendar } from '../core/calendar';
import { UserFacingError } from '../core/errors';
import { type CustomerHealth, customerHealth } from '../daily/customer-health';
import { distinctNames } from '../daily/distinct-names';
import { planOf } from '../daily/plan/plan';
import type { Plan } from '../daily/plan/types';
import { phoneKey, phoneTexts } from '../intake/phone';
import type { FigureSource } from '../sheets/load';
import { keepPlan, type ReadRecord, readPlanRecord } from '../sheets/plan-record';
import { sharedWorkbook } from '../sheets/shared/shared-workbook';
import type { PhoneNumber } from './daily-model';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface DailySource extends FigureSource {
  readonly health: readonly CustomerHealth[];
  /** Names that tell customers apart, by index. */
  readonly names: readonly string[];
}

export function dailySource(spreadsheet: Spreadsheet): DailySource {
  const source = sharedWorkbook(spreadsheet);
  return { ...source, health: customerHealth(source.facts), names: distinctNames(source.facts.tables.customers) };
}

/** @throws UserFacingError `unknown-name` */
export function customerNamed(names: readonly string[], name: string): number {
  const customer = names.indexOf(String(name));
  if (customer < 0)
    throw new UserFacingError('unknown-name', { kind: 'customer', name: String(name).slice(0, 60), nearest: '' });
  return customer;
}

/** The plan as 今日の予定 shows it; writes nothing. */
export function planNow(
  spreadsheet: Spreadsheet,
  { facts, health, settings }: DailySource,
): { readonly plan: Plan; readonly record: ReadRecord; readonly calendar: BusinessCalendar } {
  const calendar = new BusinessCalendar(settings.companyHolidays);
  const record = readPlanRecord(spreadsheet, facts.tables);
  return { plan: planOf(facts, health, calendar, record.visits), record, calendar };
}

/**
 * The first one to look fixes today's list, be it here or by a refresh: what a rep has begun to work through does not change
 * under the hands.
 */
export function planToday(spreadsheet: Spreadsheet, source: DailySource): Plan {
  const { facts, language } = source;
  const { plan, record, calendar } = planNow(spreadsheet, source);
  if (record.visits.some(({ day }) => day === facts.asOf) || plan.today.length === 0) return plan;
  const lock = LockService.getDocumentLock();
  // Whoever holds it may be fixing the list: then it is there the next time.
  if (lock !== null && !lock.tryLock(1)) return plan;
  try {
    keepPlan(spreadsheet, record, plan, calendar, facts.tables, language);
    SpreadsheetApp.flush();
  } finally {
    lock?.releaseLock();
  }
  return plan;
}

/** @param text as 顧客 has it, several joined by ' / ' */
export function phonesOf(text: string): PhoneNumber[] {
  return phoneTexts([text]).map((each) => ({ text: each, digits: phoneKey(each) }));
}
