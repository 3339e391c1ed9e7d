/** Settings and periods of the reference in the product's terms. */
import { civilDate } from '../../src/core/days';
import { type MonthSpan, formatMonth, monthEnd, monthIndex, monthOf, monthStart } from '../../src/core/periods';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { type Scenario, arbitraryScenario } from '../reference/arbitraries';
import type { RefMonths, RefSettings } from '../reference/reference';

export function settingsOf(settings: RefSettings): Settings {
  const { kgiFrom, kgiTo, closingDay } = settings;
  return {
    ...DEFAULT_SETTINGS,
    asOf: settings.asOf,
    graceDays: settings.graceDays,
    closingDay,
    fiscalStartMonth: settings.fiscalStartMonth,
    revenueBasis: settings.revenueBasis,
    yearlyRecognition: settings.yearlyRecognition,
    dormancyDays: settings.dormancyDays,
    recordStart: settings.recordStart,
    kgiTarget: settings.kgiTarget,
    kgiPeriod: `${formatMonth(monthOf(kgiFrom, closingDay))}:${formatMonth(monthOf(kgiTo, closingDay))}`,
    callsAreActivities: settings.callsAreActivities,
  };
}

export function spanOf({ first, last }: RefMonths): MonthSpan {
  return { first: monthIndex(first.year, first.month), last: monthIndex(last.year, last.month) };
}

/** The reference's KGI may run from any day to any day; the setting speaks of whole months. */
export const scenarios = arbitraryScenario.map((scenario): Scenario => {
  const { settings } = scenario;
  const { closingDay } = settings;
  return {
    ...scenario,
    settings: {
      ...settings,
      kgiFrom: monthStart(closingMonth(settings.kgiFrom, closingDay), closingDay),
      kgiTo: monthEnd(closingMonth(settings.kgiTo, closingDay), closingDay),
    },
  };
});

/** Found by search, so that the reference does not rest on the product's `monthOf`. */
function closingMonth(day: number, closingDay: number): number {
  const { year, month } = civilDate(day);
  let index = monthIndex(year, month) - 1;
  while (monthEnd(index, closingDay) < day) index++;
  return index;
}
