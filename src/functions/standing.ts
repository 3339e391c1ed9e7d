/** A call's KPI against its goal, as on the progress sheet. */
import { BusinessCalendar } from '../core/calendar';
import { judgedGoal } from '../goals/judged-goal';
import { kgiStanding } from '../goals/kgi';
import { paceOf } from '../goals/pace';
import { assess, type Status } from '../goals/status';
import type { Goal } from '../goals/targets';
import type { FunctionCall } from './function-call';

/**
 * null without a goal. The KGI's own is to reach 100 % of it.
 * @throws UserFacingError `goal-filter`
 */
export function goalOf(call: FunctionCall): Goal | null {
  const rep = call.goalRep;
  if (call.kpi.id === 'kgi-progress' && rep === null)
    return call.workbook.settings.kgiTarget === null ? null : { kind: 'value', value: 1 };
  return judgedGoal(call.workbook.targets, call.kpi, rep, call.span);
}

/** @throws UserFacingError `goal-filter` */
export function statusOf(call: FunctionCall): Status {
  const { kpi, period, goalRep } = call;
  const { facts, settings } = call.workbook;
  const calendar = new BusinessCalendar(settings.companyHolidays);
  // The KGI goes by the pace of its whole period, whatever month is asked about.
  if (kpi.id === 'kgi-progress' && goalRep === null) return kgiStanding(facts, calendar).status;
  const pace = period === null ? 1 : paceOf(period, calendar).share;
  return assess(kpi, call.figure(kpi), goalOf(call), pace, settings).status;
}
