/** A chart in words, for those who do not see it. */
import { chartTitle, type ChartModel } from '../../model/chart-model';
import { numberOf } from './chart-cells';
import type { ChartData, ChartSeries } from './chart-data';
import { typeWord, type ChartWords } from './words';

const MOST_SERIES = 4;

/** Title, type, and where each series begins and ends (or how many points it has). @param shown false for a series that is only there for the place it takes up */
export function describeChart(
  chart: ChartModel,
  data: ChartData,
  shown: (index: number) => boolean,
  words: ChartWords,
): string {
  const visible = data.series.filter((_, index) => shown(index));
  const counted = chart.type === 'SCATTER' || chart.type === 'HISTOGRAM';
  const sentences = visible
    .slice(0, MOST_SERIES)
    .map((series) => (counted ? countOf(series, words) : describeSeries(series, data, words)));
  const more = visible.length > MOST_SERIES ? [words.more(visible.length - MOST_SERIES)] : [];
  const body = visible.length === 0 ? [words.noData] : [...sentences, ...more];
  return [chartTitle(chart), typeWord(words, chart.type), ...body].filter((part) => part !== '').join(words.stop);
}

const nameOf = ({ name }: ChartSeries, words: ChartWords): string => (name === '' ? words.chart : name);

const countOf = (series: ChartSeries, words: ChartWords): string =>
  `${nameOf(series, words)}: ${words.total(series.cells.filter((cell) => numberOf(cell) !== null).length)}`;

function describeSeries(series: ChartSeries, { domain }: ChartData, words: ChartWords): string {
  const points = series.cells.flatMap((cell, index) =>
    numberOf(cell) === null ? [] : [words.point(domain[index]?.text ?? '', cell.text)],
  );
  const name = nameOf(series, words);
  if (points.length === 0) return `${name}: ${words.empty}`;
  return points.length === 1 ? `${name}: ${points[0]}` : words.series(name, points[0]!, points.at(-1)!);
}
