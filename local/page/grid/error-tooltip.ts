/** Why a cell shows an error: one sentence beside the cell that is pointed at, else beside the selected one, as Google shows it. */
import { HoverManagerService, IEditorBridgeService } from '@univerjs/sheets-ui';
import type { Connection } from '../connection';
import { putBeside } from './beside-cell';
import type { PageUniver } from './create-univer';
import { shownCell } from './cells';
import { isErrorText, meaningOfError } from './error-words';
import { painted } from './geometry';
import { onRepaint } from './repaints';
import type { WorkbookView } from './workbook-view';

/** Row and column from 0. */
interface ErrorCell {
  sheetId: string;
  row: number;
  column: number;
  text: string;
}

/** Long enough not to flash up under a pointer that only passes. */
const HOVER_WAIT = 250;

export class ErrorTooltip {
  private readonly tip = document.createElement('div');
  private pointed: { row: number; column: number } | null = null;
  private shown: ErrorCell | null = null;
  private asked: ReturnType<typeof setTimeout> | undefined;

  /** To be made when a first workbook is painted. */
  constructor(
    private readonly page: PageUniver,
    private readonly view: WorkbookView,
    private readonly connection: Connection,
    private readonly locale: () => string,
    element: HTMLElement,
  ) {
    this.tip.className = 'grid-tooltip';
    this.tip.setAttribute('role', 'tooltip');
    this.tip.hidden = true;
    element.append(this.tip);
    page.injector.get(HoverManagerService).currentCell$.subscribe((hover) => {
      this.pointed = hover ? { row: hover.location.row, column: hover.location.col } : null;
      this.refresh();
    });
    // Univer does not say when the pointer leaves the cells.
    const leave = ({ target }: PointerEvent): void => {
      if (!this.pointed || (target !== element && target === painted(page, view)?.canvas)) return;
      this.pointed = null;
      this.refresh();
    };
    element.addEventListener('pointermove', leave);
    element.addEventListener('pointerleave', leave);
    onRepaint(page, view, element, () => this.refresh());
    connection.on('explanation', ({ sheetId, row, column, sentence }) => {
      const cell = this.shown;
      if (cell?.sheetId === sheetId && cell.row === row - 1 && cell.column === column - 1) this.show(cell, sentence);
    });
  }

  private refresh(): void {
    const cell = this.errorCell();
    if (key(cell) === key(this.shown)) {
      if (cell && !this.tip.hidden) this.place(cell);
      return;
    }
    this.shown = cell;
    this.tip.hidden = true;
    clearTimeout(this.asked);
    if (!cell) return;
    this.asked = setTimeout(() => {
      const { sheetId, row, column } = cell;
      this.connection.send({ type: 'explain', sheetId, row: row + 1, column: column + 1 });
    }, HOVER_WAIT);
  }

  private errorCell(): ErrorCell | null {
    const sheet = this.view.workbook?.getActiveSheet();
    if (!sheet || this.page.injector.get(IEditorBridgeService).isVisible().visible) return null;
    const { area } = this.view.selection();
    for (const place of [this.pointed, { row: area.row - 1, column: area.column - 1 }]) {
      if (!place || place.row >= sheet.getRowCount() || place.column >= sheet.getColumnCount()) continue;
      const { text } = shownCell(sheet, place.row, place.column);
      if (isErrorText(text)) return { sheetId: sheet.getSheetId(), ...place, text };
    }
    return null;
  }

  private show(cell: ErrorCell, sentence: string | null): void {
    const title = document.createElement('strong');
    title.textContent = cell.text;
    this.tip.replaceChildren(title, sentence ?? meaningOfError(cell.text, this.locale()));
    this.tip.hidden = false;
    this.place(cell);
  }

  private place({ row, column }: ErrorCell): void {
    putBeside(this.tip, this.page, this.view, row, column);
  }
}

const key = (cell: ErrorCell | null): string => (cell ? `${cell.sheetId}!${cell.row}!${cell.column}!${cell.text}` : '');
