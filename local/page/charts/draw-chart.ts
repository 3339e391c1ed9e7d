/** Draws a chart of a sheet with Chart.js. The only file here that runs it; everything that decides what is drawn is plain data. */
import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PieController,
  PointElement,
  ScatterController,
  SubTitle,
  Title,
  Tooltip,
} from 'chart.js';
import { displayValue } from '../../engine/number-format';
import type { ChartModel } from '../../model/chart-model';
import { numberOf, type ReadCells } from './chart-cells';
import { chartData, type ChartData } from './chart-data';
import { ChartOptions } from './chart-options';
import { isInvisible } from './colors';
import { categoryDrawing, type Drawing } from './configuration';
import { describeChart } from './describe';
import type { Numbers } from './number-text';
import { histogramDrawing, pieDrawing, scatterDrawing } from './other-drawings';
import { ground, valueLabels } from './plugins';
import { seriesLooks } from './series';
import { drawStatement } from './statement';
import { chartWords, typeWord } from './words';

export type { ChartCell, ReadCells } from './chart-cells';
export { chartSize } from './chart-options';

Chart.register(
  ...[BarController, LineController, PieController, DoughnutController, ScatterController],
  ...[BarElement, LineElement, PointElement, ArcElement],
  ...[CategoryScale, LinearScale, LogarithmicScale],
  ...[Filler, Legend, SubTitle, Title, Tooltip],
);

export interface DrawnChart {
  /** Reads the cells again. */
  update(): void;
  destroy(): void;
}

type Draw = (chart: ChartModel, data: ChartData, numbers: Numbers) => Drawing;

const DRAW: Partial<Record<string, Draw>> = {
  COLUMN: categoryDrawing,
  BAR: categoryDrawing,
  LINE: categoryDrawing,
  AREA: categoryDrawing,
  STEPPED_AREA: categoryDrawing,
  COMBO: categoryDrawing,
  PIE: pieDrawing,
  SCATTER: scatterDrawing,
  HISTOGRAM: histogramDrawing,
};

/**
 * The chart fills the canvas's parent element, which holds nothing else, is positioned and has a size (`chartSize`), and
 * follows it. A chart of a type that is not drawn here says so in a sentence, one without numbers too.
 * @param locale of the spreadsheet: language of what is said, and numbers
 */
export function drawChart(canvas: HTMLCanvasElement, chart: ChartModel, read: ReadCells, locale: string): DrawnChart {
  const words = chartWords(locale);
  const numbers: Numbers = { locale, format: (value, pattern) => displayValue(value, pattern, locale) };
  let drawn: Chart | null = null;

  const update = (): void => {
    const data = chartData(chart, read);
    const options = new ChartOptions(chart.options);
    const looks = seriesLooks(chart, data, options);
    canvas.setAttribute('role', 'img');
    canvas.setAttribute(
      'aria-label',
      describeChart(chart, data, (index) => !looks[index]!.invisible, words),
    );
    drawn?.destroy();
    drawn = null;
    const draw = DRAW[chart.type];
    const color = options.text('backgroundColor', 'backgroundColor.fill') ?? '#ffffff';
    const background = isInvisible(color) ? 'rgba(0, 0, 0, 0)' : color;
    const hasNumbers = data.series.some((series) => series.cells.some((cell) => numberOf(cell) !== null));
    if (!draw || !hasNumbers) {
      drawStatement(canvas, chart, draw ? words.noData : words.notDrawn(typeWord(words, chart.type)), background);
      return;
    }
    const { configuration, labels } = draw(chart, data, numbers);
    drawn = new Chart(canvas, { ...configuration, plugins: [ground(background), valueLabels(labels, background)] });
  };

  update();
  return {
    update,
    destroy: () => {
      drawn?.destroy();
      drawn = null;
    },
  };
}
