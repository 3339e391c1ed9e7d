/** What a mutation does to the sheet, as far as the order of changes and undo are concerned. Pure. */
import type { Mutation } from '../../server/wire';

/** What stays true wherever it is applied again: contents of cells, and heights that follow from them. */
const PLAIN = new Set([
  'sheet.mutation.set-range-values',
  'sheet.mutation.set-worksheet-row-auto-height',
  'formula.mutation.set-formula-calculation-result',
  'formula.mutation.set-array-formula-data',
]);

/** After these, a cell, row or sheet is found under another index. */
const DISPLACING = new Set([
  'sheet.mutation.insert-row',
  'sheet.mutation.insert-col',
  'sheet.mutation.remove-rows',
  'sheet.mutation.remove-col',
  'sheet.mutation.move-rows',
  'sheet.mutation.move-columns',
  'sheet.mutation.move-range',
  'sheet.mutation.reorder-range',
  'sheet.mutation.insert-sheet',
  'sheet.mutation.remove-sheet',
  'sheet.mutation.set-worksheet-order',
]);

export const isPlain = ({ id }: Mutation): boolean => PLAIN.has(id);
export const displaces = ({ id }: Mutation): boolean => DISPLACING.has(id);

/** How Univer marks mutations that are not this tab's own doing: applied from outside, local looks, formula results. */
export interface MutationOptions {
  fromCollab?: boolean;
  onlyLocal?: boolean;
  fromFormula?: boolean;
}

/** Whether this tab changed the workbook by it. Editors have documents of their own: another `unitId`. */
export function isOwnEdit({ params }: Mutation, options: MutationOptions | undefined, unitId: string): boolean {
  if (options?.fromCollab || options?.onlyLocal || options?.fromFormula) return false;
  return (params as { unitId?: string } | undefined)?.unitId === unitId;
}
