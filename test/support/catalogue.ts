/** One KPI of the catalogue by its id. */
import type { KpiDefinition } from '../../src/core/kpi';
import { KPIS } from '../../src/kpis';

export function kpiOf(id: string): KpiDefinition {
  const found = KPIS.find((kpi) => kpi.id === id);
  if (found === undefined) throw new Error(`no KPI ${id}`);
  return found;
}
