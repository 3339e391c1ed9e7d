/** Where cells are on the screen, in pixels from the upper left corner of the grid's canvas. */
import type { Worksheet } from '@univerjs/core';
import { IRenderManagerService, type IRender, type SpreadsheetSkeleton } from '@univerjs/engine-render';
import { getViewportByCell, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { PageUniver } from './create-univer';
import { scrollBars } from './looks';
import type { WorkbookView } from './workbook-view';

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The active sheet as it is painted now; null as long as nothing is. */
export interface Painted {
  canvas: HTMLCanvasElement;
  sheet: Worksheet;
  scale: number;
  /** Of a cell (from 0), also where it is scrolled away. A merged cell as a whole. */
  cell(row: number, column: number): Box;
  /** The part of the canvas in which a cell can be seen: between headers, frozen rows and columns, and scroll bars. */
  pane(row: number, column: number): Box;
}

export function painted({ injector }: PageUniver, view: WorkbookView): Painted | null {
  const sheet = view.workbook?.getActiveSheet();
  const render = view.workbook && injector.get(IRenderManagerService).getRenderById(view.workbook.getUnitId());
  const canvas = render?.engine.getCanvasElement();
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!sheet || !render || !canvas || !skeleton) return null;
  const scale = render.scene.getAncestorScale().scaleX;
  return {
    canvas,
    sheet,
    scale,
    cell: (row, column) => cellBox(render, skeleton, sheet, row, column, scale),
    pane: (row, column) => paneBox(canvas, skeleton, sheet, row, column, scale),
  };
}

function cellBox(
  { scene }: IRender,
  skeleton: SpreadsheetSkeleton,
  sheet: Worksheet,
  row: number,
  column: number,
  scale: number,
): Box {
  const place = skeleton.getCellWithCoordByIndex(row, column);
  const { startX, startY, endX, endY } = place.isMergedMainCell ? place.mergeInfo : place;
  const viewport = getViewportByCell(row, column, scene, sheet);
  return {
    left: (startX - (viewport?.viewportScrollX ?? 0)) * scale,
    top: (startY - (viewport?.viewportScrollY ?? 0)) * scale,
    width: (endX - startX) * scale,
    height: (endY - startY) * scale,
  };
}

function paneBox(
  canvas: HTMLCanvasElement,
  skeleton: SpreadsheetSkeleton,
  sheet: Worksheet,
  row: number,
  column: number,
  scale: number,
): Box {
  const { startRow, startColumn, xSplit, ySplit } = sheet.getFreeze();
  const first = skeleton.getNoMergeCellWithCoordByIndex(
    Math.max(0, startRow - ySplit),
    Math.max(0, startColumn - xSplit),
  );
  const after = skeleton.getNoMergeCellWithCoordByIndex(Math.max(0, startRow), Math.max(0, startColumn));
  const header = { x: skeleton.rowHeaderWidth, y: skeleton.columnHeaderHeight };
  const left = (header.x + (column >= startColumn && xSplit > 0 ? after.startX - first.startX : 0)) * scale;
  const top = (header.y + (row >= startRow && ySplit > 0 ? after.startY - first.startY : 0)) * scale;
  const right = canvas.clientWidth - scrollBars.barSize;
  const bottom = canvas.clientHeight - scrollBars.barSize;
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}
