/** Charts with categories (columns, bars, lines, areas and their mixtures) as Chart.js wants them. */
import type { ChartConfiguration, ChartDataset, ChartOptions as ChartJsOptions } from 'chart.js';
import type { ChartModel } from '../../model/chart-model';
import { categoryScale, valueScale, type Scale } from './axes';
import { numberOf } from './chart-cells';
import type { ChartData } from './chart-data';
import { chartSize, ChartOptions } from './chart-options';
import { faded } from './colors';
import { frame } from './frame';
import { axisNumber, type Numbers } from './number-text';
import { isArea, seriesLooks, type SeriesLook } from './series';

/** A drawing: what Chart.js gets, and what is written beside the marks (dataset → point; '' for nothing). */
export interface Drawing {
  configuration: ChartConfiguration;
  labels: { texts: string[]; looks: 'outside' | 'stacked' | 'slice' }[];
}

type Stacking = 'none' | 'absolute' | 'percent' | 'relative';

export function categoryDrawing(chart: ChartModel, data: ChartData, numbers: Numbers): Drawing {
  const options = new ChartOptions(chart.options);
  const looks = seriesLooks(chart, data, options);
  const stacking = stackingOf(options);
  const horizontal = chart.type === 'BAR';
  const shares = stacking === 'percent' || stacking === 'relative';
  const values = plotted(looks, shares);
  const labels = data.domain.map((cell) => cell.text);
  const { width } = chartSize(chart);

  const datasets = looks.map((look, index) => dataset(chart, look, values[index]!, stacking, index, options));
  const scales: Record<string, Scale> = {
    [horizontal ? 'y' : 'x']: categoryScale(
      options,
      {
        names: [horizontal ? 'vAxis' : 'hAxis'],
        labels,
        stacked: stacking !== 'none',
        horizontal: !horizontal,
        onEdges: looks.every((look) => look.kind === 'area'),
        baseline: !looks.some((look) => look.kind === 'bars' || isArea(look.kind)),
      },
      horizontal ? width : width * (hasSideLegend(options) ? 0.62 : 0.84),
    ),
  };
  for (const axis of [0, 1] as const) {
    const own = looks.filter((look) => look.axis === axis);
    if (own.length === 0 && axis === 1) continue;
    const name = horizontal ? 'hAxis' : 'vAxis';
    const names = [`${horizontal ? 'hAxes' : 'vAxes'}.${axis}`, name];
    const format = options.text(...names.map((part) => `${part}.format`)) ?? (shares ? 'percent' : undefined);
    scales[axisId(horizontal, axis)] = valueScale(options, {
      names,
      text: axisNumber(
        format,
        own.flatMap((look) => look.cells.map((cell) => (numberOf(cell) === null ? undefined : cell.pattern))),
        numbers,
      ),
      fromZero: own.some((look) => look.kind === 'bars' || isArea(look.kind)),
      stacked: stacking !== 'none',
      ...(shares ? { end: 1 } : {}),
      second: axis === 1,
      roomForLabels: own.some((look) => look.labelled),
      horizontal,
    });
  }
  const configuration = {
    type: 'bar',
    data: { labels, datasets },
    options: {
      ...frame(chart, options, {
        inLegend: (index) => looks[index]!.inLegend,
        inTooltip: (index) => !looks[index]!.invisible,
        textOf: (index, point) => looks[index]!.cells[point]!.text,
      }),
      indexAxis: horizontal ? 'y' : 'x',
      scales,
    } as ChartJsOptions,
  } as ChartConfiguration;
  return {
    configuration,
    labels: looks.map((look) => ({
      texts: look.labelled ? look.cells.map((cell) => cell.text) : [],
      looks: stacking !== 'none' && look.kind === 'bars' ? 'stacked' : 'outside',
    })),
  };
}

const axisId = (horizontal: boolean, axis: 0 | 1): string => `${horizontal ? 'x' : 'y'}${axis === 0 ? '' : '1'}`;

const hasSideLegend = (options: ChartOptions): boolean =>
  ['right', 'left', 'labeled'].includes(options.text('legend.position', 'legend') ?? 'right');

function stackingOf(options: ChartOptions): Stacking {
  const flag = options.flag('isStacked');
  if (flag !== undefined) return flag ? 'absolute' : 'none';
  const text = options.text('isStacked');
  return text === 'percent' || text === 'relative' || text === 'absolute'
    ? text
    : text === 'true'
      ? 'absolute'
      : 'none';
}

/** The numbers to plot; as shares of what is stacked with them when `shares`. */
function plotted(looks: SeriesLook[], shares: boolean): (number | null)[][] {
  const numbers = looks.map((look) => look.cells.map(numberOf));
  if (!shares) return numbers;
  const stackOf = (look: SeriesLook): string =>
    `${look.axis} ${look.kind === 'bars' ? 'bars' : isArea(look.kind) ? 'area' : 'line'}`;
  return numbers.map((row, index) =>
    row.map((value, point) => {
      const sum = looks.reduce(
        (total, other, at) =>
          stackOf(other) === stackOf(looks[index]!) ? total + Math.abs(numbers[at]![point] ?? 0) : total,
        0,
      );
      return value === null || sum === 0 ? null : value / sum;
    }),
  );
}

function dataset(
  chart: ChartModel,
  look: SeriesLook,
  data: (number | null)[],
  stacking: Stacking,
  index: number,
  options: ChartOptions,
): ChartDataset {
  const horizontal = chart.type === 'BAR';
  const shown = look.invisible ? 'rgba(0, 0, 0, 0)' : look.color;
  const stacked = stacking !== 'none';
  const base = {
    label: look.name,
    data,
    [horizontal ? 'xAxisID' : 'yAxisID']: axisId(horizontal, look.axis),
  };
  if (look.kind === 'bars')
    return {
      ...base,
      type: 'bar',
      order: 1,
      backgroundColor: shown,
      // One name for all: what stands in one stack shares its place.
      ...(stacked ? { stack: `bars ${look.axis}` } : {}),
      ...(chart.type === 'HISTOGRAM'
        ? { categoryPercentage: 0.98, barPercentage: 1 }
        : { categoryPercentage: 0.72, barPercentage: stacked ? 1 : 0.94, maxBarThickness: 90 }),
    } as ChartDataset;
  const area = isArea(look.kind);
  const round = look.smooth && look.kind === 'line';
  return {
    ...base,
    type: 'line',
    order: area ? 2 : 0,
    // Lines are never added up.
    stack: stacked && area ? `area ${look.axis}` : `line ${index}`,
    borderColor: shown,
    backgroundColor: area ? (look.invisible ? shown : faded(look.color, look.areaOpacity)) : shown,
    borderWidth: look.lineWidth,
    pointBackgroundColor: shown,
    pointBorderWidth: 0,
    pointRadius: lonelyPoints(data).map((lonely) => Math.max(look.pointSize / 2, lonely ? 2.5 : 0)),
    pointHoverRadius: look.invisible ? 0 : Math.max(4, look.pointSize / 2),
    ...(round ? { cubicInterpolationMode: 'monotone' } : {}),
    ...(look.kind === 'steppedArea' ? { stepped: 'middle' } : {}),
    spanGaps: options.flag('interpolateNulls') ?? false,
    fill: area ? (stacked ? 'stack' : 'origin') : false,
  } as ChartDataset;
}

/** A point between gaps has no line that would show it. */
const lonelyPoints = (data: (number | null)[]): boolean[] =>
  data.map(
    (value, index) => value !== null && (data[index - 1] ?? null) === null && (data[index + 1] ?? null) === null,
  );
