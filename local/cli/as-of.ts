/** `--as-of`: the cell named `KPI_AS_OF` holds the day for the run, and its own content again in the saved file. */
import { parseArea, splitReference } from '../engine/a1';
import type { Cell, WorkbookModel } from '../model/workbook-model';

const NAME = 'KPI_AS_OF';
const DATE_FORMAT = 'yyyy/mm/dd';

export class AsOfCell {
  private constructor(
    private readonly serial: number,
    private readonly original: Cell | null,
    private readonly originalFormat: string | undefined,
  ) {}

  /** Null when the workbook has no such name. */
  static in(model: WorkbookModel, serial: number): AsOfCell | null {
    const place = placeOf(model);
    if (!place) return null;
    const cell = place.sheet.cells.find(({ row, column }) => row === place.row && column === place.column) ?? null;
    const format = cell?.style === undefined ? undefined : model.styles[cell.style]?.numberFormat;
    return new AsOfCell(serial, cell && structuredClone(cell), format);
  }

  apply(model: WorkbookModel): WorkbookModel {
    const copy = {
      ...model,
      styles: [...model.styles],
      sheets: model.sheets.map((sheet) => ({ ...sheet, cells: [...sheet.cells] })),
    };
    const place = placeOf(copy)!;
    const style =
      copy.styles.push({
        ...(this.original?.style === undefined ? {} : model.styles[this.original.style]),
        numberFormat: DATE_FORMAT,
      }) - 1;
    replace(place, {
      row: place.row,
      column: place.column,
      value: this.serial,
      style,
      ...(this.original?.note === undefined ? {} : { note: this.original.note }),
    });
    return copy;
  }

  /** Looks the name up again: a run may have moved it. What the run itself wrote into the cell stays. */
  restore(model: WorkbookModel): WorkbookModel {
    const place = placeOf(model);
    if (!place) return model;
    const now = place.sheet.cells.find(({ row, column }) => row === place.row && column === place.column);
    if (now?.formula !== undefined || now?.value !== this.serial) return model;
    const { value, isError, formula } = this.original ?? {};
    const restored: Cell = { row: place.row, column: place.column };
    if (value !== undefined) restored.value = value;
    if (isError !== undefined) restored.isError = isError;
    if (formula !== undefined) restored.formula = formula;
    if (now.note !== undefined) restored.note = now.note;
    if (now.style !== undefined) {
      const { numberFormat: _, ...style } = model.styles[now.style] ?? {};
      restored.style =
        model.styles.push(this.originalFormat === undefined ? style : { ...style, numberFormat: this.originalFormat }) -
        1;
    }
    replace(place, restored);
    return model;
  }
}

interface Place {
  sheet: WorkbookModel['sheets'][number];
  row: number;
  column: number;
}

function placeOf(model: WorkbookModel): Place | null {
  const name = model.names.find((candidate) => candidate.name.toUpperCase() === NAME);
  if (!name) return null;
  const { sheet: sheetName, cells } = splitReference(name.reference);
  const sheet = model.sheets.find((candidate) => candidate.name === sheetName);
  const area = sheet && parseArea(cells, sheet.rowCount, sheet.columnCount);
  return sheet && area ? { sheet, row: area.row, column: area.column } : null;
}

function replace({ sheet, row, column }: Place, cell: Cell): void {
  sheet.cells = [...sheet.cells.filter((other) => other.row !== row || other.column !== column), cell].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
}
