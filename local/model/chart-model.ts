/** A chart on a sheet, as `EmbeddedChartBuilder` describes it. Plain data: the engine keeps it, the page draws it. */
import type { Area } from '../engine/a1';

export interface ChartRange {
  sheetId: string;
  area: Area;
}

export interface ChartModel {
  /** Unique in the workbook; never used again after the chart is gone. */
  id: number;
  /** The sheet on which it stands. */
  sheetId: string;
  /** A name of `Charts.ChartType`: `COLUMN`, `LINE`, `COMBO` … */
  type: string;
  ranges: ChartRange[];
  /** Rows (or columns, when transposed) at the start of the ranges that are headers; -1: found out from the cells. */
  headers: number;
  transposed: boolean;
  mergeStrategy: 'MERGE_COLUMNS' | 'MERGE_ROWS';
  hiddenStrategy: 'IGNORE_BOTH' | 'IGNORE_ROWS' | 'IGNORE_COLUMNS' | 'SHOW_BOTH';
  /**
   * Options by their dotted names: `title`, `isStacked`, `series.0.color`, `width` … Objects that `setOption` got are taken
   * apart into such names, so that each is set in one way only.
   */
  options: Record<string, ChartOption>;
  /** Anchor cell (1-based) and offsets in pixels. */
  position: { row: number; column: number; offsetX: number; offsetY: number };
}

export type ChartOption = string | number | boolean | null | ChartOption[];

/** A chart that is on no sheet yet. */
export type ChartSpec = Omit<ChartModel, 'id' | 'sheetId'>;

/** The title, or '' for a chart without one. */
export const chartTitle = ({ options }: Pick<ChartModel, 'options'>): string =>
  typeof options.title === 'string' ? options.title : '';
