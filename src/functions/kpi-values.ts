/** One function a KPI: its figure. */
import type { KpiDefinition } from '../core/kpi';
import { KPIS } from '../kpis';
import type { FunctionDefinition } from './function-definition';

const figureFunction = (kpi: KpiDefinition): FunctionDefinition => ({
  name: kpi.functionName,
  title: kpi.name,
  reading: kpi.reading,
  summary: kpi.summary,
  details: kpi.formula,
  parameters: ['period', 'filter', 'more'],
  returns: { type: 'number', text: { ja: '値がないときは空欄', en: 'blank where there is no value' } },
  examples: kpi.examples,
  kpi,
  compute: (call) => call.figure(kpi).value ?? '',
});

export const KPI_VALUES: readonly FunctionDefinition[] = KPIS.map(figureFunction);
