/** The charts over the grid: at their cells, only on their sheet, moved and zoomed with it, cut off by headers and frozen panes. */
import type { ChartModel } from '../../model/chart-model';
import { chartSize, drawChart, type DrawnChart, type ReadCells } from '../charts/draw-chart';
import type { PageUniver } from './create-univer';
import { painted, type Box, type Painted } from './geometry';
import { onRepaint } from './repaints';
import { shownCells } from './cells';
import type { WorkbookView } from './workbook-view';

interface PlacedChart {
  model: ChartModel;
  /** Cuts off what is outside its part of the grid. */
  pane: HTMLDivElement;
  box: HTMLDivElement;
  drawn: DrawnChart;
  /** What it was drawn from. */
  cells: string;
}

export class ChartLayer {
  private models: readonly ChartModel[] = [];
  private placed: PlacedChart[] = [];
  private readonly layer = document.createElement('div');

  constructor(
    private readonly page: PageUniver,
    private readonly view: WorkbookView,
    private readonly locale: () => string,
    element: HTMLElement,
  ) {
    this.layer.className = 'grid-charts';
    onRepaint(page, view, element, () => this.refresh());
  }

  show(models: readonly ChartModel[]): void {
    this.models = models;
    this.clear();
    this.refresh();
  }

  private clear(): void {
    for (const { drawn, pane } of this.placed) {
      drawn.destroy();
      pane.remove();
    }
    this.placed = [];
  }

  private refresh(): void {
    if (this.models.length === 0) return;
    const now = painted(this.page, this.view);
    if (!now) return;
    const host = now.canvas.parentElement!;
    if (this.layer.parentElement !== host) host.append(this.layer);
    const models = this.models.filter(({ sheetId }) => sheetId === now.sheet.getSheetId());
    const isSame = models.length === this.placed.length && models.every((model, i) => model === this.placed[i]!.model);
    if (!isSame) {
      this.clear();
      this.placed = models.map((model) => this.place(model, now));
    }
    for (const chart of this.placed) {
      this.move(chart, now);
      const cells = JSON.stringify(chart.model.ranges.map(this.read));
      if (cells !== chart.cells) chart.drawn.update();
      chart.cells = cells;
    }
  }

  private place(model: ChartModel, now: Painted): PlacedChart {
    const pane = document.createElement('div');
    pane.className = 'grid-chart-pane';
    const box = document.createElement('div');
    box.className = 'grid-chart';
    const canvas = document.createElement('canvas');
    box.append(canvas);
    pane.append(box);
    this.layer.append(pane);
    // The wheel scrolls the grid under the chart.
    box.addEventListener('wheel', (event) => {
      event.preventDefault();
      painted(this.page, this.view)?.canvas.dispatchEvent(new WheelEvent('wheel', event));
    });
    this.move({ model, pane, box }, now);
    const drawn = drawChart(canvas, model, this.read, this.locale());
    return { model, pane, box, drawn, cells: JSON.stringify(model.ranges.map(this.read)) };
  }

  private move({ model, pane, box }: Pick<PlacedChart, 'model' | 'pane' | 'box'>, now: Painted): void {
    const { row, column, offsetX, offsetY } = model.position;
    const clip = now.pane(row - 1, column - 1);
    const anchor = now.cell(row - 1, column - 1);
    const { width, height } = chartSize(model);
    place(pane, clip);
    // Drawn at its own size and enlarged as a whole, as Sheets does: a chart that is zoomed keeps its proportions.
    place(box, {
      left: anchor.left + offsetX * now.scale - clip.left,
      top: anchor.top + offsetY * now.scale - clip.top,
      width,
      height,
    });
    box.style.transform = now.scale === 1 ? '' : `scale(${now.scale})`;
  }

  private readonly read: ReadCells = ({ sheetId, area }) => {
    const sheet = this.view.workbook?.getSheetBySheetId(sheetId);
    return sheet ? shownCells(sheet, area) : [];
  };
}

function place({ style }: HTMLElement, { left, top, width, height }: Box): void {
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}
