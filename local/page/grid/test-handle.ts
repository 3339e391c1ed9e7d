/**
 * `window.page`: what browser tests and the making of pictures need to see of a grid that is painted on a canvas. The only
 * global name of the page; nothing in the page itself uses it.
 */
import type { Worksheet } from '@univerjs/core';
import { formatArea, parseArea } from '../../engine/a1';
import { shownCell, shownFill } from './cells';
import type { PageUniver } from './create-univer';
import { painted } from './geometry';
import type { WorkbookView } from './workbook-view';

export interface TestHandle {
  /** Whether the workbook is shown and can be used. */
  readonly ready: boolean;
  /** The text that a cell shows. */
  displayed(sheetName: string, a1: string): string;
  /** The background that a cell shows, conditional formats included: `#rrggbb`, or null. */
  fill(sheetName: string, a1: string): string | null;
  /** Brings the sheet to the front and the cells into view, selected. */
  activate(sheetName: string, a1: string): void;
  /** The middle of a cell of the active sheet on the screen, where a person would click. */
  middle(a1: string): { x: number; y: number };
  /** How high the row of a cell is, in pixels. */
  rowHeight(sheetName: string, a1: string): number;
  /** The selection, as `訪問!B2`. */
  selected(): string;
  /** How many of this tab's edits the server has not acknowledged, and messages that are not taken over yet. */
  pending(): number;
}

declare global {
  interface Window {
    page?: TestHandle;
  }
}

interface Shown {
  page: PageUniver;
  view: WorkbookView;
  pending(): number;
}

export function offerTestHandle(shown: () => Shown | null): void {
  const sheetNamed = (name: string): Worksheet => {
    const sheet = shown()?.view.workbook?.getSheetBySheetName(name);
    if (!sheet) throw new Error(`There is no sheet ${name}`);
    return sheet;
  };
  const areaIn = (sheet: Worksheet, a1: string) => {
    const area = parseArea(a1, sheet.getRowCount(), sheet.getColumnCount());
    if (!area) throw new Error(`${a1} is no cell`);
    return area;
  };
  const at = <T>(name: string, a1: string, read: (sheet: Worksheet, row: number, column: number) => T): T => {
    const sheet = sheetNamed(name);
    const { row, column } = areaIn(sheet, a1);
    return read(sheet, row - 1, column - 1);
  };
  window.page = {
    get ready() {
      return shown() !== null;
    },
    displayed: (name, a1) => at(name, a1, shownCell).text,
    fill: (name, a1) => at(name, a1, shownFill),
    rowHeight: (name, a1) => at(name, a1, (sheet, row) => sheet.getRowHeight(row)),
    activate: (name, a1) => {
      const sheet = sheetNamed(name);
      shown()!.view.select(sheet.getSheetId(), areaIn(sheet, a1));
    },
    middle: (a1) => {
      const onScreen = shown() && painted(shown()!.page, shown()!.view);
      if (!onScreen) throw new Error('Nothing is painted yet');
      const { row, column } = areaIn(onScreen.sheet, a1);
      const { left, top, width, height } = onScreen.cell(row - 1, column - 1);
      const canvas = onScreen.canvas.getBoundingClientRect();
      return { x: canvas.left + left + width / 2, y: canvas.top + top + height / 2 };
    },
    selected: () => {
      const { view } = shown()!;
      const { sheetId, area } = view.selection();
      return `${view.workbook!.getSheetBySheetId(sheetId)!.getName()}!${formatArea(area)}`;
    },
    pending: () => shown()?.pending() ?? 0,
  };
}
