/** Every custom function, in the order in which people see them. */
import type { FunctionDefinition } from './function-definition';
import { KPI_EXPLAIN } from './kpi-explain';
import { KPI_FORECAST } from './kpi-forecast';
import { KPI_GAP, KPI_STATUS, KPI_TARGET } from './kpi-goals';
import { KPI_TABLE, KPI_TREND } from './kpi-tables';
import { KPI_VALUES } from './kpi-values';

export const FUNCTIONS: readonly FunctionDefinition[] = [
  ...KPI_VALUES,
  KPI_TABLE,
  KPI_TREND,
  KPI_TARGET,
  KPI_GAP,
  KPI_STATUS,
  KPI_EXPLAIN,
  KPI_FORECAST,
];
