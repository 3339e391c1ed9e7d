/** The way to where a cell links to, offered beside the selected cell, as Google does. */
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { parseArea } from '../../engine/a1';
import { putBeside } from './beside-cell';
import type { PageUniver } from './create-univer';
import { linkedCells } from './link-target';
import { onRepaint } from './repaints';
import type { WorkbookView } from './workbook-view';

export class LinkChip {
  private readonly chip = document.createElement('button');

  /** To be made when a first workbook is painted. */
  constructor(
    private readonly page: PageUniver,
    private readonly view: WorkbookView,
    element: HTMLElement,
  ) {
    this.chip.type = 'button';
    this.chip.className = 'grid-link';
    this.chip.hidden = true;
    this.chip.addEventListener('click', () => this.follow());
    element.append(this.chip);
    onRepaint(page, view, element, () => this.refresh());
  }

  private refresh(): void {
    const target = this.target();
    this.chip.hidden = target === null;
    if (!target) return;
    const text = `→ ${target.sheet.getName()}!${target.a1}`;
    if (this.chip.textContent !== text) this.chip.textContent = text;
    const { area } = this.view.selection();
    putBeside(this.chip, this.page, this.view, area.row - 1, area.column - 1);
  }

  /** Where the selected cell leads; null when it leads nowhere, or while a cell is being edited. */
  private target() {
    const { workbook } = this.view;
    const active = workbook?.getActiveSheet();
    if (!workbook || !active || this.page.injector.get(IEditorBridgeService).isVisible().visible) return null;
    const { area } = this.view.selection();
    const link = linkedCells(active.getCellRaw(area.row - 1, area.column - 1)?.f ?? '');
    const sheet = link && workbook.getSheetBySheetId(link.sheetId);
    return sheet ? { sheet, a1: link.a1 } : null;
  }

  private follow(): void {
    const target = this.target();
    const area = target && parseArea(target.a1, target.sheet.getRowCount(), target.sheet.getColumnCount());
    if (area) this.view.select(target.sheet.getSheetId(), area);
  }
}
