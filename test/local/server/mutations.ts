/** Mutations as Univer's user interface makes them. */
import type { Mutation } from '../../../local/server/wire';

/** Sets values; keys are A1-like pairs `row:column` from 0, in the first sheet. */
export const setValues = (values: Record<string, unknown>, subUnitId = '0'): Mutation => {
  const cellValue: Record<string, Record<string, unknown>> = {};
  for (const [key, value] of Object.entries(values)) {
    const [row, column] = key.split(':') as [string, string];
    const cell =
      typeof value === 'string' && value.startsWith('=') ? { f: value, v: null } : { v: value, f: null, si: null };
    (cellValue[row] ??= {})[column] = cell;
  }
  return { id: 'sheet.mutation.set-range-values', params: { unitId: 'workbook', subUnitId, cellValue } };
};

export const insertRows = (at: number, count = 1, subUnitId = '0'): Mutation => ({
  id: 'sheet.mutation.insert-row',
  params: {
    unitId: 'workbook',
    subUnitId,
    range: { startRow: at, endRow: at + count - 1, startColumn: 0, endColumn: 19 },
  },
});

export const removeRows = (at: number, count = 1, subUnitId = '0'): Mutation => ({
  id: 'sheet.mutation.remove-rows',
  params: {
    unitId: 'workbook',
    subUnitId,
    range: { startRow: at, endRow: at + count - 1, startColumn: 0, endColumn: 19 },
  },
});
