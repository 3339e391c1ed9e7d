/** The tab 今日: one rep's visits of the day, with all that is needed at the door. */
import { formatIsoDay } from '../core/days';
import type { Language } from '../core/language';
import { NO_NAME, type Stage } from '../core/tables';
import { lastTimes } from '../daily/last-time';
import type { Plan, PlannedVisit } from '../daily/plan/types';
import { KPIS } from '../kpis';
import { reasonText } from '../reports/customer-health-texts';
import {
  dayName,
  lastTimeText,
  NOT_PLANNED_TEXT,
  planReasonText,
  type PlanWords,
  statusText,
  whyText,
} from '../reports/plan-texts';
import { tipText } from '../reports/tips-sheet';
import { type Tip, tipsFor } from '../review/tips';
import { customerNumbers } from '../sheets/customer-numbers';
import { columnIn, memosOf } from '../sheets/memos';
import { loadTips } from '../sheets/tips-sheet';
import { visitLogOf } from '../sheets/visit-log';
import { type DailySource, dailySource, phonesOf, planToday } from './daily-source';
import type { TodayModel, TodayVisit } from './daily-model';
import { visitForm } from './visit-form';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Without a rep, or with one who has no customers to plan: who there is to choose from.
 * @throws UserFacingError `bad-setting`, `missing-pinned-sheet`
 */
export function todayModel({ rep: name = '' }: { readonly rep?: string } = {}): TodayModel {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const source = dailySource(spreadsheet);
  const { facts, language, intake } = source;
  const plan = planToday(spreadsheet, source);
  const names = plan.reps.map(({ rep }) => facts.tables.reps[rep] ?? '');
  const rep = plan.reps[names.indexOf(name)];
  const log = visitLogOf(spreadsheet, intake.sources, facts.tables, rep?.rep ?? NO_NAME);
  return {
    language,
    asOf: formatIsoDay(plan.asOf),
    dayName: dayName(plan.asOf, language),
    isBusinessDay: plan.isBusinessDay,
    reps: names,
    rep: rep === undefined ? null : name,
    capacity: rep?.capacity ?? 0,
    ...listsOf(spreadsheet, source, plan, rep?.rep ?? NO_NAME),
    form: visitForm(spreadsheet, log, language),
  };
}

type Lists = Pick<TodayModel, 'visits' | 'week' | 'timeToTakeFrom' | 'notPlanned'>;

function listsOf(spreadsheet: Spreadsheet, source: DailySource, plan: Plan, rep: number): Lists {
  if (rep === NO_NAME) return { visits: [], week: [], timeToTakeFrom: [], notPlanned: [] };
  const { facts, language, names, health } = source;
  const { products } = facts.tables;
  const words: PlanWords = { products, asOf: plan.asOf, language };
  const isOwn = (each: { readonly rep: number }): boolean => each.rep === rep;
  const week = plan.week.filter(isOwn);
  return {
    visits: visitsOf(spreadsheet, source, plan.today.filter(isOwn), words),
    week: plan.days
      .filter((day) => day > plan.asOf)
      .map((day) => ({
        day: formatIsoDay(day),
        dayName: dayName(day, language),
        visits: week
          .filter((visit) => visit.day === day)
          .map(({ customer, reason }) => ({ customer: names[customer]!, why: planReasonText(reason, words) })),
      })),
    timeToTakeFrom: plan.timeToTakeFrom.filter(isOwn).map(({ customer }) => ({
      customer: names[customer]!,
      why: reasonText(health[customer]!.reason, products, plan.asOf, language),
    })),
    notPlanned: plan.notPlanned
      .filter(isOwn)
      .map(({ why, customers }) => ({ why, said: NOT_PLANNED_TEXT[why][language], count: customers.length })),
  };
}

function visitsOf(
  spreadsheet: Spreadsheet,
  source: DailySource,
  visits: readonly PlannedVisit[],
  words: PlanWords,
): TodayVisit[] {
  const { facts, intake, language, names, health } = source;
  const { tables } = facts;
  const times = lastTimes(facts);
  const places = visits.flatMap(({ customer }) => times.get(customer)?.place ?? []);
  const memoOf = memosOf(columnIn(spreadsheet), intake.sources.visits, places);
  const customers = visits.map(({ customer }) => customer);
  const { tips } = loadTips(spreadsheet, source);
  const numberOf = customerNumbers(spreadsheet, intake.sources, tables, customers);
  return visits.map((visit) => {
    const { customer, priority, comment } = visit;
    const last = times.get(customer);
    return {
      customer: names[customer]!,
      writtenName: tables.customers[customer]!,
      number: numberOf(customer),
      rank: visit.rank,
      area: tables.areas[visit.area] ?? '',
      // The manager's words stand by themselves.
      reason: whyText({ ...visit, priority: '', comment: '' }, words),
      manager: [priority, comment].filter((each) => each !== '').join(language === 'ja' ? '・' : ', '),
      last:
        last === undefined
          ? null
          : {
              day: formatIsoDay(last.day),
              said: lastTimeText(last, language),
              memo: last.place === null ? '' : memoOf(last.place),
            },
      phones: phonesOf(tables.customerInfo.phone[customer]!),
      stake: visit.stake,
      isProspect: !health[customer]!.isUnderContract,
      kpi: KPIS.find(({ id }) => id === visit.kpi)?.name[language] ?? '',
      tip: tipOn(tips, visit.kpi, health[customer]!.stage, language),
      status: visit.status,
      isTried: visit.tried !== null,
      statusText: statusText(visit, words.asOf, language),
    };
  });
}

/** The best one: at the door nobody reads more. */
function tipOn(tips: readonly Tip[], kpi: string, stage: Stage | null, language: Language): string {
  const [tip] = tipsFor(tips, { kpi, ...(stage === null ? {} : { stage }) }, 1);
  return tip === undefined ? '' : tipText(tip, language);
}
