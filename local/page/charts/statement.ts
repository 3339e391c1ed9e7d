/** A sentence in place of a chart. */
import { chartTitle, type ChartModel } from '../../model/chart-model';
import { FONT } from './axes';
import { INK, SOFT_INK } from './colors';
import { textWidth, wrapped } from './label-text';

const TITLE = 16;
const TEXT = 13;
const LINE = 1.5;

/** Fills the canvas, which is as large as its parent element. */
export function drawStatement(
  canvas: HTMLCanvasElement,
  chart: ChartModel,
  sentence: string,
  background: string,
): void {
  const { clientWidth: width, clientHeight: height } = canvas.parentElement ?? canvas;
  const ratio = window.devicePixelRatio || 1;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const pen = canvas.getContext('2d')!;
  pen.scale(ratio, ratio);
  pen.fillStyle = background;
  pen.fillRect(0, 0, width, height);
  pen.textBaseline = 'middle';
  const room = width - 40;
  const title = chartTitle(chart) === '' ? [] : wrapped(chartTitle(chart), room, TITLE, 2);
  const lines = wrapped(sentence, Math.min(room, 420), TEXT, 4);
  let y = (height - (title.length * TITLE + lines.length * TEXT) * LINE) / 2;
  const write = (text: string, size: number, ink: string): void => {
    pen.font = `${size}px ${FONT}`;
    pen.fillStyle = ink;
    pen.fillText(text, Math.max(20, (width - textWidth(text, size)) / 2), y + (size * LINE) / 2);
    y += size * LINE;
  };
  for (const line of title) write(line, TITLE, INK);
  for (const line of lines) write(line, TEXT, SOFT_INK);
}
