/** What all charts have around their marks: title, legend, tooltip, margins. */
import type { ChartOptions as ChartJsOptions, LegendItem } from 'chart.js';
import type { ChartModel } from '../../model/chart-model';
import { FONT, TEXT_SIZE } from './axes';
import { chartSize, type ChartOptions } from './chart-options';
import { INK, SOFT_INK } from './colors';
import { shortened, wrapped } from './label-text';

const TITLE_SIZE = 16;
const LEGEND_SHARE = 0.3;
const MARGIN = 14;

export interface Spoken {
  /** Whether a series (in a pie: a slice) has an entry in the legend. */
  inLegend(index: number): boolean;
  /** Whether the tooltip speaks of a series. */
  inTooltip(index: number): boolean;
  /** What the tooltip says of a point. */
  textOf(dataset: number, point: number): string | undefined;
}

export function frame(chart: ChartModel, options: ChartOptions, spoken: Spoken): ChartJsOptions {
  const { width } = chartSize(chart);
  return {
    responsive: true,
    maintainAspectRatio: false,
    // Charts are looked at, and photographed: they must not move.
    animation: false,
    interaction: { mode: 'index', intersect: false },
    layout: { padding: MARGIN },
    plugins: {
      title: heading(options, 'title', TITLE_SIZE, width, options.text('subtitle') === undefined ? 16 : 2),
      subtitle: heading(options, 'subtitle', TEXT_SIZE + 1, width, 16),
      legend: legend(options, spoken, width),
      tooltip: {
        enabled: options.text('tooltip.trigger') !== 'none',
        titleFont: { family: FONT, size: TEXT_SIZE },
        bodyFont: { family: FONT, size: TEXT_SIZE },
        padding: 8,
        boxPadding: 4,
        filter: (item) => spoken.inTooltip(item.datasetIndex),
        callbacks: {
          label: (item) => {
            const text = spoken.textOf(item.datasetIndex, item.dataIndex) ?? item.formattedValue;
            return item.dataset.label ? `${item.dataset.label}: ${text}` : text;
          },
        },
      },
    },
  } as ChartJsOptions;
}

function heading(options: ChartOptions, name: 'title' | 'subtitle', usual: number, width: number, below: number) {
  const style = `${name}TextStyle`;
  const size = options.number(`${style}.fontSize`) ?? usual;
  const text = options.text(name) ?? '';
  return {
    display: text !== '',
    text: wrapped(text, width - 2 * MARGIN, size, 2),
    align: options.text(`${name}Position`) === 'center' ? 'center' : 'start',
    color: options.text(`${style}.color`) ?? (name === 'title' ? INK : SOFT_INK),
    font: { family: FONT, size, weight: options.flag(`${style}.bold`) ? 'bold' : 'normal', lineHeight: 1.3 },
    padding: { top: 0, bottom: below },
  };
}

function legend(options: ChartOptions, { inLegend }: Spoken, width: number) {
  const wanted = options.text('legend.position', 'legend') ?? 'right';
  const side = wanted === 'left' || wanted === 'right' || wanted === 'labeled';
  const position =
    wanted === 'top' || wanted === 'bottom' || wanted === 'left' ? wanted : wanted === 'in' ? 'top' : 'right';
  const size = options.number('legend.textStyle.fontSize') ?? TEXT_SIZE;
  const room = width * (side ? LEGEND_SHARE : 0.9) - 30;
  return {
    display: wanted !== 'none',
    position,
    align: side ? 'start' : 'center',
    // Charts of a sheet are not switched by clicks.
    onClick: () => undefined,
    maxWidth: side ? width * LEGEND_SHARE : width,
    labels: {
      color: options.text('legend.textStyle.color') ?? INK,
      font: { family: FONT, size },
      boxWidth: 12,
      boxHeight: 12,
      padding: 10,
      // Also the place to shorten: Chart.js lets long names run out of the picture.
      filter: (item: LegendItem) => {
        item.text = shortened(item.text, room, size);
        return item.text !== '' && inLegend(item.datasetIndex ?? item.index ?? 0);
      },
      // Datasets are sorted by what lies in front; people read them in the order of the columns.
      sort: (a: LegendItem, b: LegendItem) => (a.datasetIndex ?? a.index ?? 0) - (b.datasetIndex ?? b.index ?? 0),
    },
  };
}
