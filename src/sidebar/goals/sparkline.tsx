/** A KPI's months as a small line; what it shows stands in words for those who do not see it. */
import { figureText } from '../../core/figure-text';
import type { CatalogueEntry } from '../../rpc/goals-model';
import { shownMonth } from './shown';
import { useSpeech } from './speech';

const WIDTH = 240;
const HEIGHT = 36;
const MARGIN = 4;

export function Sparkline({ entry: { months, unit } }: { entry: CatalogueEntry }) {
  const { t, language } = useSpeech();
  const known = months.flatMap(({ month, value }, i) => (value === null ? [] : [{ month, value, i }]));
  const [first, last] = [known[0], known[known.length - 1]];
  if (first === undefined || last === undefined || known.length < 2) return <p class="quiet">{t.noChart}</p>;
  const values = known.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (i: number): number => MARGIN + (i / Math.max(1, months.length - 1)) * (WIDTH - 2 * MARGIN);
  // A flat line runs through the middle.
  const y = (value: number): number =>
    high === low ? HEIGHT / 2 : HEIGHT - MARGIN - ((value - low) / (high - low)) * (HEIGHT - 2 * MARGIN);
  const said = (value: number): string => figureText(value, unit, language);
  const label = t.chart(
    shownMonth(first.month, language),
    said(first.value),
    shownMonth(last.month, language),
    said(last.value),
    said(low),
    said(high),
  );
  return (
    <svg class="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {runs(known).map((run) => (
        <polyline
          key={run[0]!.i}
          points={run.map(({ i, value }) => `${x(i).toFixed(1)},${y(value).toFixed(1)}`).join(' ')}
        />
      ))}
      <circle cx={x(last.i)} cy={y(last.value)} r="3" />
    </svg>
  );
}

/** A month without a figure leaves a gap in the line. */
function runs<T extends { readonly i: number }>(points: readonly T[]): T[][] {
  const all: T[][] = [];
  for (const point of points) {
    const run = all[all.length - 1];
    if (run !== undefined && run[run.length - 1]!.i === point.i - 1) run.push(point);
    else all.push([point]);
  }
  return all;
}
