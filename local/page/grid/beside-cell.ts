/** Puts a small box beside a cell: to its right, or to its left where the window ends; unseen while the cell is scrolled away. */
import type { PageUniver } from './create-univer';
import { painted } from './geometry';
import type { WorkbookView } from './workbook-view';

const GAP = 4;

/** @param row from 0 @param column from 0, on the active sheet */
export function putBeside(box: HTMLElement, page: PageUniver, view: WorkbookView, row: number, column: number): void {
  const now = painted(page, view);
  if (!now) return;
  const cell = now.cell(row, column);
  const pane = now.pane(row, column);
  const canvas = now.canvas.getBoundingClientRect();
  const isSeen =
    cell.top >= pane.top - 1 &&
    cell.top < canvas.height &&
    cell.left + cell.width > pane.left &&
    cell.left < canvas.width;
  box.style.visibility = isSeen ? 'visible' : 'hidden';
  const { offsetWidth: width, offsetHeight: height } = box;
  const right = canvas.left + cell.left + cell.width + GAP;
  const left = right + width <= window.innerWidth ? right : canvas.left + cell.left - width - GAP;
  box.style.left = `${Math.max(GAP, left)}px`;
  box.style.top = `${Math.min(canvas.top + cell.top, window.innerHeight - height - GAP)}px`;
}
