/** Charts and cells for the tests of the page's charts. */
import type { ChartModel, ChartOption } from '../../../../local/model/chart-model';
import type { ChartCell } from '../../../../local/page/charts/chart-cells';
import type { Numbers } from '../../../../local/page/charts/number-text';

export const cellsOf = (rows: (string | number | null)[][]): ChartCell[][] =>
  rows.map((row) => row.map((value) => ({ value, text: value === null ? '' : String(value) })));

export const chartOf = (
  type: string,
  options: Record<string, ChartOption> = {},
  more: Partial<ChartModel> = {},
): ChartModel => ({
  id: 1,
  sheetId: '0',
  type,
  ranges: [{ sheetId: '0', area: { row: 1, column: 1, rows: 1, columns: 1 } }],
  headers: -1,
  transposed: false,
  mergeStrategy: 'MERGE_COLUMNS',
  hiddenStrategy: 'IGNORE_BOTH',
  options,
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  ...more,
});

/** Writes value and pattern, so that a test sees which pattern was chosen. */
export const numbers: Numbers = { locale: 'ja_JP', format: (value, pattern) => `${value}|${pattern}` };
