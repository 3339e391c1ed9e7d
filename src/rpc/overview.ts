import { BusinessCalendar } from '../core/calendar';
import { figureOf, measure } from '../core/evaluate';
import { formatIsoDay } from '../core/days';
import type { Language } from '../core/language';
import { monthOf } from '../core/periods';
import { wholeTeam } from '../core/slice';
import { kgiStanding } from '../goals/kgi';
import { KPIS } from '../kpis';
import { loadWorkbook, requireRecords } from '../sheets/load';

/** What the sidebar shows first: where the team stands against its KGI. Plain JSON, days as ISO text. */
export interface Overview {
  readonly language: Language;
  readonly asOf: string;
  readonly kgi: {
    readonly target: number | null;
    readonly actual: number | null;
    /** Share of the target reached, and share of business days gone; null without a KGI. */
    readonly attainment: number | null;
    readonly pace: number | null;
  };
  readonly kpis: readonly { readonly name: string; readonly value: number | null; readonly unit: string }[];
}

export function sidebarOverview(): Overview {
  const workbook = loadWorkbook(SpreadsheetApp.getActiveSpreadsheet(), []);
  requireRecords(workbook, ['visits', 'spells', 'transactions']);
  const { facts, language, settings } = workbook;
  const { target, actual, attainment, pace } = kgiStanding(facts, new BusinessCalendar(settings.companyHolidays));
  const month = monthOf(facts.asOf, settings.closingDay);
  const measures = measure(wholeTeam(facts), { first: month, last: month });
  return {
    language,
    asOf: formatIsoDay(facts.asOf),
    kgi: { target, actual, attainment, pace: pace?.share ?? null },
    kpis: KPIS.map((kpi) => ({
      name: kpi.name[language],
      value: figureOf(kpi, measures).value,
      unit: kpi.unit,
    })),
  };
}
