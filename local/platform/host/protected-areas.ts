/** What somebody else has protected against the user of a run. */
import { parseArea, splitReference, type Area } from '../../engine/a1';
import type { SheetEngine } from '../../engine/sheet-engine';
import type { OperationName } from '../protocol';
import { READS } from './gate';

/** Google's words, as users quote them. */
export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export class ProtectedAreas {
  /**
   * @param sheets names
   * @param ranges A1 notation with the sheet's name; they stay where they are when lines come and go
   */
  constructor(
    private readonly engine: SheetEngine,
    private readonly sheets: ReadonlySet<string>,
    private readonly ranges: readonly string[],
  ) {}

  isSheetProtected(sheetId: string): boolean {
    return this.sheets.size > 0 && this.sheets.has(this.engine.sheet(sheetId).getName());
  }

  all(type: 'SHEET' | 'RANGE'): { sheetId: string; area: Area }[] {
    return this.engine.sheets().flatMap((sheet) => {
      const sheetId = sheet.getSheetId();
      if (type === 'RANGE') return this.areasOf(sheetId).map((area) => ({ sheetId, area }));
      const area = { row: 1, column: 1, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
      return this.isSheetProtected(sheetId) ? [{ sheetId, area }] : [];
    });
  }

  areasOf(sheetId: string): Area[] {
    if (this.ranges.length === 0) return [];
    const sheet = this.engine.sheet(sheetId);
    return this.ranges.flatMap((reference) => {
      const { sheet: name, cells } = splitReference(reference);
      const area = name === sheet.getName() ? parseArea(cells, sheet.getRowCount(), sheet.getColumnCount()) : null;
      return area === null ? [] : [area];
    });
  }

  canEdit(sheetId: string, area: Area): boolean {
    return !this.isSheetProtected(sheetId) && !this.areasOf(sheetId).some((each) => intersect(each, area));
  }

  /** Whether the user may not do this. Of a protected range its cells are meant, not the lines that it stands in. */
  forbids(operation: OperationName, args: readonly unknown[]): boolean {
    if (!/^(?:sheet|range)\./.test(operation) || READS.has(operation)) return false;
    const sheetId = args[0] as string;
    if (this.isSheetProtected(sheetId)) return true;
    return operation.startsWith('range.') && this.areasOf(sheetId).some((area) => intersect(area, args[1] as Area));
  }
}

const intersect = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
