/** Cells of the page's workbook as they are shown: formats, conditional formats and spilled results included. */
import { CellValueType, type ICellData, type Nullable, type Worksheet } from '@univerjs/core';
import type { Area } from '../../engine/a1';
import type { CellValue } from '../../model/workbook-model';
import { hexColor } from '../../engine/styles';
import type { ChartCell } from '../charts/chart-cells';

export interface ShownCell {
  /** Null for a blank cell; dates are serial numbers. */
  value: CellValue | null;
  text: string;
}

/** Row and column from 0. */
export function shownCell(sheet: Worksheet, row: number, column: number): ShownCell {
  const shown = sheet.getCell(row, column) as Nullable<ICellData>;
  if (!shown || shown.v === undefined || shown.v === null) return { value: null, text: richText(shown) };
  const raw = sheet.getCellRaw(row, column);
  // A spilled cell has no value of its own.
  const stored = raw?.v !== undefined && raw.v !== null ? raw : shown;
  if (shown.t === CellValueType.BOOLEAN) {
    const value = Boolean(Number(shown.v));
    return { value, text: value ? 'TRUE' : 'FALSE' };
  }
  return { value: stored.v as CellValue, text: String(shown.v) };
}

/** All cells of an area (1-based), as a chart asks for them. */
export function shownCells(sheet: Worksheet, { row, column, rows, columns }: Area): ChartCell[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => chartCell(sheet, row - 1 + r, column - 1 + c)),
  );
}

function chartCell(sheet: Worksheet, row: number, column: number): ChartCell {
  const pattern = sheet.getComposedCellStyle(row, column).n?.pattern;
  return {
    ...shownCell(sheet, row, column),
    ...(pattern === undefined ? {} : { pattern }),
    ...(sheet.getRowVisible(row) ? {} : { hiddenRow: true }),
    ...(sheet.getColVisible(column) ? {} : { hiddenColumn: true }),
  };
}

/** The cell's background as shown, `#rrggbb`, or null. */
export function shownFill(sheet: Worksheet, row: number, column: number): string | null {
  return hexColor(sheet.getComposedCellStyle(row, column).bg?.rgb) ?? null;
}

const richText = (cell: Nullable<ICellData>): string => cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
