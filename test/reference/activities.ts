/** KPIs of activities: visits, and calls where the settings make them activities. */
import { closingMonth, daysOf, monthsOf, type RefPeriod } from './calendar';
import type { RefFilter, RefKind, RefMonths, RefOutcome, RefPurpose, RefSettings, RefWorkbook } from './records';
import { isCallsTableUsed, isRepSelected, isRowCustomerSelected } from './selection';
import { isOwnerSelected, isUnderContract, spellsBegun, type RefStock } from './stocks';

interface RefActivity {
  day: number;
  rep: string | null;
  customer: string | null;
  kind: RefKind;
  purpose: RefPurpose;
  outcome: RefOutcome;
}

/** All activities that count, by anyone and at anyone, whatever the period. */
function allActivities(workbook: RefWorkbook, settings: RefSettings): RefActivity[] {
  const visits = (workbook.visits ?? []).filter((visit) => visit.outcome !== 'cancelled' && visit.day <= settings.asOf);
  if (!settings.callsAreActivities) return visits;
  const calls = (workbook.calls ?? [])
    .filter((call) => call.outcome !== 'cancelled' && call.day <= settings.asOf)
    .filter(
      (call) =>
        !visits.some(
          (visit) =>
            visit.kind === 'call' &&
            visit.customer === call.customer &&
            visit.rep === call.rep &&
            visit.day === call.day,
        ),
    )
    .map((call): RefActivity => ({ ...call, kind: 'call', purpose: 'none' }));
  return [...visits, ...calls];
}

/** Activities in P of the selected reps (their own row's rep) at the selected customers. */
export function activitiesIn(
  workbook: RefWorkbook,
  settings: RefSettings,
  filter: RefFilter,
  { a, b }: RefPeriod,
): RefActivity[] {
  return allActivities(workbook, settings).filter(
    (activity) =>
      a <= activity.day &&
      activity.day <= b &&
      isRepSelected(workbook, filter, activity.rep, activity.day) &&
      isRowCustomerSelected(workbook, filter, activity.customer),
  );
}

function isMeeting({ kind, purpose, outcome }: RefActivity): boolean {
  if (purpose === 'routine') return false;
  if (outcome === 'meeting') return true;
  const isFaceToFace = kind === 'visit' || kind === 'online';
  return isFaceToFace && (outcome === 'quote' || outcome === 'won' || outcome === 'lost');
}

function isApproach(stock: RefStock, { day, customer, purpose, outcome }: RefActivity): boolean {
  if (purpose === 'prospecting') return true;
  if (purpose !== 'none') return false;
  if (!['absent', 'refused', 'talked', 'appointment'].includes(outcome)) return false;
  return customer === null || !isUnderContract(stock, customer, day);
}

type ActivityKpi = (
  workbook: RefWorkbook,
  settings: RefSettings,
  filter: RefFilter,
  stock: RefStock,
  period: RefPeriod,
) => number | null;

export const countMeetings: ActivityKpi = (workbook, settings, filter, _stock, period) =>
  activitiesIn(workbook, settings, filter, period).filter(isMeeting).length;

export const countApproaches: ActivityKpi = (workbook, settings, filter, stock, period) =>
  activitiesIn(workbook, settings, filter, period).filter((activity) => isApproach(stock, activity)).length;

export const appointmentRate: ActivityKpi = (workbook, settings, filter, stock, period) => {
  const approaches = activitiesIn(workbook, settings, filter, period).filter((activity) => isApproach(stock, activity));
  const appointments = approaches.filter((activity) => activity.outcome === 'appointment');
  return approaches.length === 0 ? null : appointments.length / approaches.length;
};

export const countVisits: ActivityKpi = (workbook, settings, filter, _stock, period) =>
  activitiesIn(workbook, settings, filter, period).filter((activity) => activity.kind === 'visit').length;

export const countCalls: ActivityKpi = (workbook, settings, filter, _stock, period) => {
  if (!isCallsTableUsed(workbook)) {
    return activitiesIn(workbook, settings, filter, period).filter((activity) => activity.kind === 'call').length;
  }
  return (workbook.calls ?? []).filter(
    (call) =>
      call.outcome !== 'cancelled' &&
      period.a <= call.day &&
      call.day <= period.b &&
      isRepSelected(workbook, filter, call.rep, call.day) &&
      isRowCustomerSelected(workbook, filter, call.customer),
  ).length;
};

export const winRate: ActivityKpi = (workbook, settings, filter, _stock, period) => {
  const activities = activitiesIn(workbook, settings, filter, period);
  const won = activities.filter((activity) => activity.outcome === 'won').length;
  const lost = activities.filter((activity) => activity.outcome === 'lost').length;
  return won + lost === 0 ? null : won / (won + lost);
};

/** Visits by anyone, at one customer. */
function visitsAt(workbook: RefWorkbook, settings: RefSettings, customer: string): RefActivity[] {
  return allActivities(workbook, settings).filter(
    (activity) => activity.customer === customer && activity.kind === 'visit',
  );
}

/** Under contract that day and owned by a selected rep. */
function isHeldUnderContract(stock: RefStock, customer: string, day: number): boolean {
  return isUnderContract(stock, customer, day) && isOwnerSelected(stock, customer, day);
}

function customersOf(stock: RefStock): string[] {
  return [...new Set(stock.contracts.map((contract) => contract.customer))];
}

/** Visits to customers under contract ÷ customer-months, each month with its own number of days. */
export function visitFrequency(
  workbook: RefWorkbook,
  settings: RefSettings,
  stock: RefStock,
  months: RefMonths,
  { a, b }: RefPeriod,
): number | null {
  let visits = 0;
  let customerMonths = 0;
  for (const customer of customersOf(stock)) {
    for (const visit of visitsAt(workbook, settings, customer)) {
      if (a <= visit.day && visit.day <= b && isHeldUnderContract(stock, customer, visit.day)) visits += 1;
    }
    for (const month of monthsOf(months)) {
      const days = daysOf(closingMonth(month, settings.closingDay));
      const held = days.filter((day) => a <= day && day <= b && isHeldUnderContract(stock, customer, day));
      customerMonths += held.length / days.length;
    }
  }
  return customerMonths === 0 ? null : visits / customerMonths;
}

/** Of the customers under contract on some day of P, the share with a visit in P. */
export function visitCoverage(
  workbook: RefWorkbook,
  settings: RefSettings,
  stock: RefStock,
  { a, b }: RefPeriod,
): number | null {
  const customers = customersOf(stock).filter((customer) =>
    daysOf({ from: a, to: b }).some((day) => isHeldUnderContract(stock, customer, day)),
  );
  const visited = customers.filter((customer) =>
    visitsAt(workbook, settings, customer).some((visit) => a <= visit.day && visit.day <= b),
  );
  return customers.length === 0 ? null : visited.length / customers.length;
}

/** Of the spells begun in P and at least 30 days ago, the share followed up on the 30 days after the start day. */
export function firstMonthFollow(
  workbook: RefWorkbook,
  settings: RefSettings,
  stock: RefStock,
  { a, b }: RefPeriod,
): number | null {
  const spells = spellsBegun(stock, a, b).filter((spell) => spell.start <= settings.asOf - 30);
  const followed = spells.filter((spell) =>
    allActivities(workbook, settings).some(
      (activity) =>
        activity.customer === spell.customer &&
        spell.start < activity.day &&
        activity.day <= spell.start + 30 &&
        (activity.kind === 'visit' || (activity.kind === 'call' && activity.purpose === 'follow')),
    ),
  );
  return spells.length === 0 ? null : followed.length / spells.length;
}
