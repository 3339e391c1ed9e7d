/** Two small plugins of Chart.js: the ground of a chart, and the values beside its marks. */
import type { Chart, Plugin } from 'chart.js';
import { FONT } from './axes';
import { INK, inkOn } from './colors';
import type { Drawing } from './configuration';
import { textWidth } from './label-text';

const SIZE = 11;
const DISTANCE = 4;

export const ground = (color: string): Plugin => ({
  id: 'ground',
  beforeDraw({ ctx, width, height }) {
    ctx.save();
    ctx.fillStyle = color;
    ctx.fillRect(0, 0, width, height);
    ctx.restore();
  },
});

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Mark {
  x: number;
  y: number;
  base?: number;
  width?: number;
  height?: number;
  horizontal?: boolean;
  getCenterPoint(): { x: number; y: number };
  options: { backgroundColor?: unknown };
}

/** Values that would lie upon one another, or outside the picture, are left out. @param rim the colour of the ground */
export const valueLabels = (labels: Drawing['labels'], rim: string): Plugin => ({
  id: 'valueLabels',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    const taken: Box[] = [];
    ctx.save();
    ctx.font = `${SIZE}px ${FONT}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.lineWidth = 3;
    ctx.lineJoin = 'round';
    ctx.strokeStyle = rim;
    labels.forEach(({ texts, looks }, dataset) =>
      chart.getDatasetMeta(dataset).data.forEach((element, point) => {
        const text = texts[point] ?? '';
        const mark = element as unknown as Mark;
        if (text === '' || chart.data.datasets[dataset]!.data[point] === null) return;
        const placed = place(chart, mark, text, looks);
        if (!placed || taken.some((box) => overlap(box, placed.box))) return;
        taken.push(placed.box);
        const { left, right, top, bottom } = placed.box;
        const [x, y] = [(left + right) / 2, (top + bottom) / 2 + 0.5];
        // A text across a line can be read with a rim around it.
        if (placed.rim) ctx.strokeText(text, x, y);
        ctx.fillStyle = placed.ink;
        ctx.fillText(text, x, y);
      }),
    );
    ctx.restore();
  },
});

/** Inside a stacked bar or a slice where it fits; beyond the mark otherwise. */
function place(
  chart: Chart,
  mark: Mark,
  text: string,
  looks: Drawing['labels'][number]['looks'],
): { box: Box; ink: string; rim?: true } | null {
  const width = textWidth(text, SIZE);
  const boxAt = (x: number, y: number): Box => ({
    left: x - width / 2,
    right: x + width / 2,
    top: y - SIZE / 2 - 1,
    bottom: y + SIZE / 2 + 1,
  });
  const center = mark.getCenterPoint();
  const fill = String(mark.options.backgroundColor);
  if (looks === 'slice') return { box: boxAt(center.x, center.y), ink: inkOn(fill) };
  if (looks === 'stacked' && (mark.width ?? 0) >= width + 4 && (mark.height ?? 0) >= SIZE + 4)
    return { box: boxAt(center.x, center.y), ink: inkOn(fill) };
  const negative = mark.base !== undefined && (mark.horizontal ? mark.x < mark.base : mark.y > mark.base);
  const sign = negative ? -1 : 1;
  const box = mark.horizontal
    ? boxAt(mark.x + sign * (DISTANCE + width / 2), mark.y)
    : boxAt(mark.x, mark.y - sign * (DISTANCE + SIZE / 2));
  const inside =
    box.left >= 0 && box.right <= chart.width && box.top >= chart.chartArea.top - SIZE && box.bottom <= chart.height;
  return inside ? { box, ink: INK, rim: true } : null;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
