/** What a chart asks of the cells under its ranges. */
import type { ChartRange } from '../../model/chart-model';

export interface ChartCell {
  /** null for a blank. An error is its text. */
  value: string | number | boolean | null;
  /** As the cell shows it. */
  text: string;
  /** The cell's number format: what the axis writes its numbers in. */
  pattern?: string;
  hiddenRow?: boolean;
  hiddenColumn?: boolean;
}

/** Rows of cells, as many as the range has. */
export type ReadCells = (range: ChartRange) => ChartCell[][];

export const BLANK: ChartCell = { value: null, text: '' };

/** The number that a chart plots; null is a gap. */
export const numberOf = ({ value }: ChartCell): number | null => (typeof value === 'number' ? value : null);
