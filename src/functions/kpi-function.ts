/** A custom function: cells → arguments → KPI → a number, or '' for "no value". */
import { figureOf, measure } from '../core/evaluate';
import type { KpiDefinition } from '../core/kpi';
import { sliceOf } from '../core/slice';
import { customerKey } from '../intake/names';
import { KPIS } from '../kpis';
import { loadWorkbook, requireRecords } from '../sheets/load';
import { readFilter, readPeriod } from './arguments';
import { nearestName } from './nearest';

/**
 * `=KPI_X([period], [filter], [anything …])`. A further argument that is a range with the header of visits, contracts or
 * sales replaces that sheet; anything else only makes Google recalculate.
 */
export function kpiFunction(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  id: string,
  args: readonly unknown[],
): number | '' {
  const kpi = KPIS.find((candidate) => candidate.id === id) as KpiDefinition;
  const [period, filterText, ...more] = args;
  const filter = readFilter(filterText);
  const workbook = loadWorkbook(spreadsheet, more.filter(isRange));
  requireRecords(workbook, kpi.needs);
  const { facts, dayOfDate } = workbook;
  const span = readPeriod(period, facts.settings, facts.asOf, dayOfDate);
  return figureOf(kpi, measure(sliceOf(facts, filter, nearestName, customerKey), span)).value ?? '';
}

const isRange = (argument: unknown): argument is unknown[][] => Array.isArray(argument);
