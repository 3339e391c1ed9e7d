/** Pie, scatter chart and histogram as Chart.js wants them. */
import type { ChartConfiguration, ChartDataset, ChartOptions as ChartJsOptions } from 'chart.js';
import type { ChartModel } from '../../model/chart-model';
import { valueScale } from './axes';
import { numberOf, type ChartCell } from './chart-cells';
import type { ChartData } from './chart-data';
import { ChartOptions } from './chart-options';
import { PALETTE } from './colors';
import { categoryDrawing, type Drawing } from './configuration';
import { frame } from './frame';
import { bins } from './histogram';
import { axisNumber, type Numbers } from './number-text';
import { seriesLooks } from './series';

/** Smaller slices have no room for a text. */
const SMALLEST_LABELLED_SLICE = 0.04;

/** The first series only; blanks and negative values are no slices. */
export function pieDrawing(chart: ChartModel, data: ChartData, numbers: Numbers): Drawing {
  const options = new ChartOptions(chart.options);
  const colors = options.texts('colors');
  const slices = data.domain
    .map((label, index) => {
      const cell = data.series[0]?.cells[index];
      const color = colors.length > 0 ? colors[index % colors.length]! : PALETTE[index % PALETTE.length]!;
      return { label: label.text, cell, color: options.text(`slices.${index}.color`) ?? color };
    })
    .filter(({ cell }) => cell !== undefined && (numberOf(cell) ?? 0) > 0);
  // Against the clock is the same as the other way round with the clock.
  if (options.flag('reverseCategories')) slices.reverse();
  const sum = slices.reduce((total, { cell }) => total + numberOf(cell!)!, 0);
  const hole = options.number('pieHole') ?? 0;
  const written = options.text('pieSliceText') ?? 'percentage';
  const textOf = (slice: (typeof slices)[number]): string => {
    const share = numberOf(slice.cell!)! / sum;
    if (written === 'none' || share < SMALLEST_LABELLED_SLICE) return '';
    if (written === 'label') return slice.label;
    return written === 'percentage' ? percent(share, numbers) : slice.cell!.text;
  };
  const base = frame(chart, options, {
    inLegend: () => true,
    inTooltip: () => true,
    textOf: (_, point) => {
      const { label, cell } = slices[point]!;
      return `${label} ${cell!.text} (${percent(numberOf(cell!)! / sum, numbers)})`;
    },
  });
  const configuration = {
    type: hole > 0 ? 'doughnut' : 'pie',
    data: {
      labels: slices.map(({ label }) => label),
      datasets: [
        {
          data: slices.map(({ cell }) => numberOf(cell!)!),
          backgroundColor: slices.map(({ color }) => color),
          borderColor: '#ffffff',
          borderWidth: 1,
          ...(hole > 0 ? { cutout: `${Math.min(0.95, hole) * 100}%` } : {}),
          rotation: options.number('pieStartAngle') ?? 0,
        },
      ],
    },
    options: { ...base, interaction: { mode: 'nearest', intersect: true } } as ChartJsOptions,
  } as ChartConfiguration;
  return {
    configuration,
    labels: [{ texts: slices.map(textOf), looks: 'slice' }],
  };
}

const percent = (share: number, numbers: Numbers): string => numbers.format(share, '0.0%');

/** Each series over the first column's numbers. */
export function scatterDrawing(chart: ChartModel, data: ChartData, numbers: Numbers): Drawing {
  const options = new ChartOptions(chart.options);
  const looks = seriesLooks(chart, data, options);
  const points = looks.map((look) =>
    look.cells.flatMap((cell, index) => {
      const [x, y] = [numberOf(data.domain[index]!), numberOf(cell)];
      return x === null || y === null ? [] : [{ x, y, text: `${data.domain[index]!.text}, ${cell.text}` }];
    }),
  );
  const axis = (name: string, horizontal: boolean, cells: ChartCell[]) =>
    valueScale(options, {
      names: horizontal ? [name] : [`${name === 'vAxis' ? 'vAxes' : name}.0`, name],
      text: axisNumber(
        options.text(`${name}.format`),
        cells.map(({ pattern }) => pattern),
        numbers,
      ),
      fromZero: false,
      stacked: false,
      second: false,
      roomForLabels: !horizontal && looks.some((look) => look.labelled),
      horizontal,
    });
  const datasets = looks.map(
    (look, index) =>
      ({
        type: 'scatter',
        label: look.name,
        data: points[index]!,
        backgroundColor: look.invisible ? 'rgba(0, 0, 0, 0)' : look.color,
        borderColor: look.color,
        showLine: look.lineWidth > 0,
        borderWidth: look.lineWidth,
        pointRadius: look.pointSize / 2,
      }) as ChartDataset,
  );
  const base = frame(chart, options, {
    inLegend: (index) => looks[index]!.inLegend,
    inTooltip: (index) => !looks[index]!.invisible,
    textOf: (index, point) => points[index]![point]!.text,
  });
  const configuration = {
    type: 'scatter',
    data: { datasets },
    options: {
      ...base,
      interaction: { mode: 'nearest', intersect: true },
      scales: {
        x: axis('hAxis', true, data.domain),
        y: axis(
          'vAxis',
          false,
          looks.flatMap(({ cells }) => cells),
        ),
      },
    } as ChartJsOptions,
  } as ChartConfiguration;
  return {
    configuration,
    labels: looks.map((look) => ({
      texts: look.labelled
        ? look.cells
            .filter((cell, index) => numberOf(cell) !== null && numberOf(data.domain[index]!) !== null)
            .map((cell) => cell.text)
        : [],
      looks: 'outside',
    })),
  };
}

/** Counts of the values in classes of one width, each series beside the others. */
export function histogramDrawing(chart: ChartModel, data: ChartData, numbers: Numbers): Drawing {
  const options = new ChartOptions(chart.options);
  const values = data.series.map((series) => series.cells.map(numberOf).filter((value) => value !== null));
  const { classes, counts } = bins(values, options.number('histogram.bucketSize', 'bucketSize'));
  const text = axisNumber(
    options.text('hAxis.format'),
    data.series.flatMap(({ cells }) => cells.map(({ pattern }) => pattern)),
    numbers,
  );
  return categoryDrawing(
    { ...chart, type: 'HISTOGRAM' },
    {
      domainName: '',
      domain: classes.map(([low, high]) => ({ value: null, text: `${text(low)}–${text(high)}` })),
      series: data.series.map(({ name }, index) => ({
        name,
        cells: counts[index]!.map((count) => ({ value: count, text: String(count) })),
      })),
    },
    numbers,
  );
}
