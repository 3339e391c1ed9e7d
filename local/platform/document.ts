/** What all objects of one run share: the way to the host, and a few facts that only this run can change. */
import { parseArea, splitReference } from '../engine/a1';
import { exception, type Call } from './emulated';
import type { Area, SheetInfo } from './protocol';

export class Document {
  private known: SheetInfo[] | null = null;
  private facts: { id: string; timeZone: string; locale: string } | null = null;

  constructor(readonly call: Call) {}

  get info(): { id: string; timeZone: string; locale: string } {
    return (this.facts ??= this.call('book.info'));
  }

  get timeZone(): string {
    return this.info.timeZone;
  }

  /** To be called after whatever changes sheets, sizes or settings. */
  forget(): void {
    this.known = null;
    this.facts = null;
  }

  sheets(): SheetInfo[] {
    return (this.known ??= this.call('book.sheets'));
  }

  sheet(id: string): SheetInfo {
    const sheet = this.sheets().find((candidate) => candidate.id === id);
    if (!sheet) throw exception(`Sheet ${id} not found`);
    return sheet;
  }

  /** Google's messages for ranges that leave the sheet. */
  checkArea(sheetId: string, area: Area): Area {
    const { rows, columns } = this.sheet(sheetId);
    if (area.row < 1) throw exception('The starting row of the range is too small.');
    if (area.column < 1) throw exception('The starting column of the range is too small.');
    if (area.rows < 1) throw exception('The number of rows in the range must be at least 1.');
    if (area.columns < 1) throw exception('The number of columns in the range must be at least 1.');
    if (area.row + area.rows - 1 > rows || area.column + area.columns - 1 > columns) {
      throw exception('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return area;
  }

  /** Reads A1 notation, with or without a sheet's name. */
  locate(notation: string, defaultSheet: string): { sheetId: string; area: Area } | null {
    const { sheet: name, cells } = splitReference(notation);
    const sheet =
      name === undefined ? this.sheet(defaultSheet) : this.sheets().find((candidate) => candidate.name === name);
    if (!sheet) return null;
    const area = parseArea(cells, sheet.rows, sheet.columns);
    return area && { sheetId: sheet.id, area: this.checkArea(sheet.id, area) };
  }
}
