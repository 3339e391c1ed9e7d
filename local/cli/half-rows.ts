/** A workbook with half the rows in its long input sheets, to tell which calls of a run grow with the rows. */
import { splitReference } from '../engine/a1';
import type { SheetModel, WorkbookModel } from '../model/workbook-model';

/** Shorter sheets hold settings, goals and the like; the first rows of a longer one may be its header. */
const LONG = 100;
const HEAD = 20;

/** @returns null where no sheet is long enough to tell anything */
export function withHalfTheRows(model: WorkbookModel): WorkbookModel | null {
  // Sheets that the add-on writes bear its names.
  const own = new Set(
    model.names.filter(({ name }) => /^(KPI|KGI)/i.test(name)).map(({ reference }) => splitReference(reference).sheet),
  );
  const isLong = (sheet: SheetModel): boolean =>
    !own.has(sheet.name) && !sheet.hidden && sheet.cells.some(({ row }) => row > LONG);
  if (!model.sheets.some(isLong)) return null;
  return { ...model, sheets: model.sheets.map((sheet) => (isLong(sheet) ? halved(sheet) : sheet)) };
}

/** Every second row below the head is left out; what stood below moves up. */
const halved = (sheet: SheetModel): SheetModel => ({
  ...sheet,
  merges: [],
  cells: sheet.cells.flatMap((cell) => {
    const below = cell.row - HEAD;
    if (below <= 0) return [cell];
    return below % 2 === 0 ? [] : [{ ...cell, row: HEAD + (below + 1) / 2 }];
  }),
});
