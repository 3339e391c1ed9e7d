/** What each series of a chart is to look like, from the chart's options. */
import type { ChartModel } from '../../model/chart-model';
import type { ChartData, ChartSeries } from './chart-data';
import type { ChartOptions } from './chart-options';
import { isInvisible, PALETTE } from './colors';

export type SeriesKind = 'bars' | 'line' | 'area' | 'steppedArea' | 'scatter';

export interface SeriesLook extends ChartSeries {
  kind: SeriesKind;
  color: string;
  invisible: boolean;
  inLegend: boolean;
  /** 0: the first axis of values, 1: the second. */
  axis: 0 | 1;
  lineWidth: number;
  /** Diameter in pixels. */
  pointSize: number;
  areaOpacity: number;
  smooth: boolean;
  /** Whether its values are written beside its marks. */
  labelled: boolean;
}

const KINDS: Partial<Record<string, SeriesKind>> = {
  COLUMN: 'bars',
  BAR: 'bars',
  LINE: 'line',
  AREA: 'area',
  STEPPED_AREA: 'steppedArea',
  SCATTER: 'scatter',
  HISTOGRAM: 'bars',
};

/** Defaults as in Google's chart gallery: lines of 2 pixels, points of 7 in a scatter chart and none elsewhere, areas of 30 %. */
export function seriesLooks(chart: ChartModel, data: ChartData, options: ChartOptions): SeriesLook[] {
  const colors = options.texts('colors');
  return data.series.map((series, index) => {
    const own = (name: string): string => `series.${index}.${name}`;
    const kind = KINDS[chart.type] ?? comboKind(options.text(own('type'), 'seriesType'));
    const color =
      options.text(own('color')) ??
      (colors.length > 0 ? colors[index % colors.length]! : PALETTE[index % PALETTE.length]!);
    const opacity = options.number(own('opacity'), own('dataOpacity'), 'dataOpacity') ?? 1;
    const areaOpacity = options.number(own('areaOpacity'), 'areaOpacity') ?? 0.3;
    const lineWidth = options.number(own('lineWidth'), 'lineWidth') ?? (kind === 'scatter' ? 0 : 2);
    const pointSize = options.number(own('pointSize'), 'pointSize') ?? (kind === 'scatter' ? 7 : 0);
    const isBare = kind !== 'bars' && lineWidth === 0 && pointSize === 0 && !(isArea(kind) && areaOpacity > 0);
    const invisible = isInvisible(color) || opacity === 0 || isBare;
    return {
      ...series,
      name: options.text(own('labelInLegend')) ?? series.name,
      kind,
      color,
      invisible,
      inLegend: !invisible && options.flag(own('visibleInLegend')) !== false,
      axis: options.number(own('targetAxisIndex'), 'targetAxisIndex') === 1 ? 1 : 0,
      lineWidth,
      pointSize,
      areaOpacity,
      smooth: options.text(own('curveType'), 'curveType') === 'function',
      labelled: !invisible && (options.text(own('dataLabel'), 'dataLabel') ?? 'none') !== 'none',
    };
  });
}

export const isArea = (kind: SeriesKind): boolean => kind === 'area' || kind === 'steppedArea';

/** A combo chart draws lines unless it is told otherwise. */
const comboKind = (type: string | undefined): SeriesKind =>
  type === 'bars' || type === 'area' || type === 'steppedArea' ? type : 'line';
