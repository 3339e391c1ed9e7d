/** The axes of a chart as Chart.js wants them. */
import type { ScaleOptions } from 'chart.js';
import type { ChartOptions } from './chart-options';
import { AXIS, GRID, INK, SOFT_INK } from './colors';
import { shortened, wrapped } from './label-text';

export const FONT = '"Hiragino Sans","Noto Sans JP","Noto Sans CJK JP","Yu Gothic UI",Meiryo,sans-serif';
export const TEXT_SIZE = 12;

export type Scale = ScaleOptions<'category' | 'linear' | 'logarithmic'>;

/** @param names the option's names for this axis, the nearest first: `vAxes.1`, `vAxis`. */
function common(options: ChartOptions, names: string[]) {
  const own = (part: string): string[] => names.map((name) => `${name}.${part}`);
  const size = options.number(...own('textStyle.fontSize')) ?? TEXT_SIZE;
  const title = options.text(...own('title')) ?? '';
  const weight = (part: string): 'bold' | 'normal' => (options.flag(...own(`${part}.bold`)) ? 'bold' : 'normal');
  return {
    size,
    reverse: options.number(...own('direction')) === -1,
    grid: { color: options.text(...own('gridlines.color')) ?? GRID, drawTicks: false },
    border: { color: options.text(...own('baselineColor')) ?? AXIS },
    title: {
      display: title !== '',
      text: title,
      color: options.text(...own('titleTextStyle.color')) ?? SOFT_INK,
      font: {
        family: FONT,
        size: options.number(...own('titleTextStyle.fontSize')) ?? TEXT_SIZE,
        weight: weight('titleTextStyle'),
      },
    },
    ticks: {
      display: options.text(...own('textPosition')) !== 'none',
      color: options.text(...own('textStyle.color')) ?? INK,
      padding: 6,
      font: { family: FONT, size, weight: weight('textStyle') },
    },
  };
}

export interface ValueAxis {
  names: string[];
  text: (value: number) => string;
  /** Bars and areas stand on zero. */
  fromZero: boolean;
  stacked: boolean;
  /** The end of a scale of shares. */
  end?: number;
  /** The second axis of values: on the other side, and without lines of its own. */
  second: boolean;
  /** Values are written beyond the marks: they need room. */
  roomForLabels: boolean;
  horizontal: boolean;
}

export function valueScale(options: ChartOptions, axis: ValueAxis): Scale {
  const own = (part: string): string[] => axis.names.map((name) => `${name}.${part}`);
  const { size: _, ...base } = common(options, axis.names);
  const lines = options.number(...own('gridlines.count'));
  const limits = {
    min: options.number(...own('viewWindow.min')),
    max: options.number(...own('viewWindow.max')) ?? axis.end,
    suggestedMin: options.number(...own('minValue')),
    suggestedMax: options.number(...own('maxValue')),
  };
  return {
    ...base,
    ...Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined)),
    type: options.flag(...own('logScale')) ? 'logarithmic' : 'linear',
    position: axis.horizontal ? (axis.second ? 'top' : 'bottom') : axis.second ? 'right' : 'left',
    stacked: axis.stacked,
    beginAtZero: axis.fromZero,
    ...(axis.roomForLabels && axis.end === undefined ? { grace: '8%' } : {}),
    grid: {
      ...base.grid,
      color: ({ tick }: { tick?: { value: number } }) => (tick?.value === 0 ? base.border.color : base.grid.color),
      drawOnChartArea: !axis.second,
      display: lines !== 0,
    },
    border: { display: false },
    ticks: {
      ...base.ticks,
      callback: (value) => axis.text(Number(value)),
      maxTicksLimit: lines !== undefined && lines > 1 ? lines : 6,
    },
  } as Scale;
}

export interface CategoryAxis {
  names: string[];
  labels: string[];
  stacked: boolean;
  horizontal: boolean;
  /** The first and the last point stand at the ends of the axis, as those of areas do. */
  onEdges: boolean;
  /** A line along the axis; where the values begin at zero, the line at zero is it. */
  baseline: boolean;
}

/** Longest part of the chart's width that names beside horizontal bars may take. */
const SIDE_SHARE = 0.34;

/** @param room the width that all labels share, when horizontal; else the chart's width. */
export function categoryScale(options: ChartOptions, axis: CategoryAxis, room: number): Scale {
  const own = (part: string): string[] => axis.names.map((name) => `${name}.${part}`);
  const { size, ...base } = common(options, axis.names);
  const slanted = options.flag(...own('slantedText'));
  const share = Math.max(2.2 * size, room / Math.max(1, axis.labels.length) - 8);
  const bare = (text: string): string => text.replace(/ /g, '');
  const fits = axis.labels.every((label) => bare(wrapped(label, share, size, 3).join('')) === bare(label));
  const flat = axis.horizontal && slanted !== true && fits;
  const textOf = (label: string): string | string[] => {
    if (!axis.horizontal) return wrapped(label, room * SIDE_SHARE, size, 2);
    return flat ? wrapped(label, share, size, 3) : shortened(label, 9 * size, size);
  };
  const angle = options.number(...own('slantedTextAngle')) ?? 30;
  return {
    ...base,
    type: 'category',
    position: axis.horizontal ? 'bottom' : 'left',
    stacked: axis.stacked,
    offset: !axis.onEdges,
    border: { ...base.border, display: axis.baseline },
    grid: { ...base.grid, display: false },
    ticks: {
      ...base.ticks,
      callback: (_value, index) => textOf(axis.labels[index] ?? ''),
      autoSkip: axis.horizontal,
      autoSkipPadding: 8,
      ...(flat ? { minRotation: 0, maxRotation: 0 } : {}),
      ...(axis.horizontal && !flat
        ? {
            minRotation: slanted === false ? 0 : slanted ? angle : 0,
            maxRotation: slanted === false ? 0 : Math.max(45, angle),
          }
        : {}),
    },
  } as Scale;
}
