/** Areas as the wire has them (1-based) and ranges as Univer has them (0-based, ends included). Pure. */
import type { IRange } from '@univerjs/core';
import type { Area } from '../../engine/a1';

export const rangeOfArea = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row - 1,
  startColumn: column - 1,
  endRow: row + rows - 2,
  endColumn: column + columns - 2,
});

export const areaOfRange = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  row: startRow + 1,
  column: startColumn + 1,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});
