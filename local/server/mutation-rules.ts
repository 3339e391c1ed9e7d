/**
 * The mutations that a page may send: those that Univer's user interface makes in the page, and no others. Pure.
 *
 * Left out on purpose: protection, filters, tables, comments, links and pictures, which this workbook does not have, and
 * everything of `formula.mutation` that calculates.
 */

/**
 * What a mutation is about, which says what has to be done when rows or columns have moved meanwhile:
 * - `cells`: contents of cells, moved one by one;
 * - `lines`: rows or columns that come, go or move;
 * - `rows`, `columns`, `area`: certain lines or an area, which cannot be moved here;
 * - `sheet`: a sheet as a whole; `book`: the workbook.
 */
export type Subject = 'cells' | 'lines' | 'rows' | 'columns' | 'area' | 'sheet' | 'book';

type Shape = 'text' | 'number' | 'flag' | 'object' | 'list' | 'any';

export interface MutationRule {
  subject: Subject;
  /** Parameters that must be there, besides unit and sheet. */
  shape: Record<string, Shape>;
  /** How the parameters call the sheet; null where they name none. */
  sheetKey: 'subUnitId' | 'sheetId' | null;
  /** Can be applied once more without harm: a page that was out of date gets it again in the right order. */
  isRepeatable: boolean;
}

const rule = (
  subject: Subject,
  shape: Record<string, Shape>,
  more: Partial<Pick<MutationRule, 'sheetKey' | 'isRepeatable'>> = {},
): MutationRule => ({ subject, shape, sheetKey: 'subUnitId', isRepeatable: false, ...more });

const repeatable = { isRepeatable: true };
const note = { sheetKey: 'sheetId' } as const;
const ranges = { ranges: 'list' } as const;

const RULES: Record<string, MutationRule> = {
  'sheet.mutation.set-range-values': rule('cells', { cellValue: 'object' }, repeatable),

  'sheet.mutation.insert-row': rule('lines', { range: 'object' }),
  'sheet.mutation.insert-col': rule('lines', { range: 'object' }),
  'sheet.mutation.remove-rows': rule('lines', { range: 'object' }),
  'sheet.mutation.remove-col': rule('lines', { range: 'object' }),
  'sheet.mutation.move-rows': rule('lines', { sourceRange: 'object', targetRange: 'object' }),
  'sheet.mutation.move-columns': rule('lines', { sourceRange: 'object', targetRange: 'object' }),
  'sheet.mutation.set-worksheet-row-count': rule('sheet', { rowCount: 'number' }),
  'sheet.mutation.set-worksheet-column-count': rule('sheet', { columnCount: 'number' }),

  'sheet.mutation.set-worksheet-row-height': rule('rows', { ...ranges, rowHeight: 'any' }, repeatable),
  'sheet.mutation.set-worksheet-row-is-auto-height': rule('rows', { ...ranges, autoHeightInfo: 'any' }, repeatable),
  'sheet.mutation.set-worksheet-row-auto-height': rule('rows', { rowsAutoHeightInfo: 'list' }, repeatable),
  'sheet.mutation.set-row-hidden': rule('rows', ranges, repeatable),
  'sheet.mutation.set-row-visible': rule('rows', ranges, repeatable),
  'sheet.mutation.set-row-data': rule('rows', { rowData: 'object' }, repeatable),
  'sheet.mutation.set-worksheet-col-width': rule('columns', { ...ranges, colWidth: 'any' }, repeatable),
  'sheet.mutation.set-col-hidden': rule('columns', ranges, repeatable),
  'sheet.mutation.set-col-visible': rule('columns', ranges, repeatable),
  'sheet.mutation.set-col-data': rule('columns', { columnData: 'object' }, repeatable),

  'sheet.mutation.move-range': rule('area', { from: 'object', to: 'object' }, { sheetKey: null }),
  'sheet.mutation.add-worksheet-merge': rule('area', ranges),
  'sheet.mutation.remove-worksheet-merge': rule('area', ranges),
  'sheet.mutation.set.numfmt': rule('area', { values: 'object', refMap: 'object' }, repeatable),
  'sheet.mutation.remove.numfmt': rule('area', ranges, repeatable),
  'sheet.mutation.set-frozen': rule(
    'area',
    { startRow: 'number', startColumn: 'number', xSplit: 'number', ySplit: 'number' },
    repeatable,
  ),
  'sheet.mutation.update-note': rule('area', { row: 'number', col: 'number', note: 'object' }, note),
  'sheet.mutation.remove-note': rule('area', {}, note),
  'sheet.mutation.toggle-note-popup': rule('area', {}, note),
  'sheet.mutation.update-note-position': rule('area', { newPosition: 'object' }, note),
  'sheet.mutation.add-conditional-rule': rule('area', { rule: 'object' }),
  'sheet.mutation.set-conditional-rule': rule('area', { rule: 'object' }),
  'sheet.mutation.delete-conditional-rule': rule('sheet', { cfId: 'text' }),
  'sheet.mutation.move-conditional-rule': rule('sheet', { start: 'object', end: 'object' }),
  'data-validation.mutation.addRule': rule('area', { rule: 'any' }),
  'data-validation.mutation.updateRule': rule('area', { ruleId: 'text', payload: 'object' }),
  'data-validation.mutation.removeRule': rule('sheet', { ruleId: 'any' }),

  'sheet.mutation.insert-sheet': rule('book', { index: 'number', sheet: 'object' }, { sheetKey: null }),
  'sheet.mutation.copy-worksheet-end': rule('sheet', {}, repeatable),
  'sheet.mutation.remove-sheet': rule('lines', {}),
  'sheet.mutation.set-worksheet-name': rule('sheet', { name: 'text' }, repeatable),
  'sheet.mutation.set-worksheet-order': rule('sheet', { fromOrder: 'number', toOrder: 'number' }),
  'sheet.mutation.set-worksheet-hidden': rule('sheet', { hidden: 'flag' }, repeatable),
  'sheet.mutation.set-tab-color': rule('sheet', { color: 'any' }, repeatable),
  'sheet.mutation.toggle-gridlines': rule('sheet', { showGridlines: 'flag' }, repeatable),
  'sheet.mutation.set-gridlines-color': rule('sheet', { color: 'any' }, repeatable),
  'sheet.mutation.set-worksheet-default-style': rule('sheet', { defaultStyle: 'any' }, repeatable),

  'formula.mutation.set-defined-name': rule(
    'book',
    { id: 'text', name: 'text', formulaOrRefString: 'text' },
    { sheetKey: null },
  ),
  'formula.mutation.remove-defined-name': rule('book', { id: 'text' }, { sheetKey: null }),
};

/** Null for a mutation that a page may not send. */
export const ruleOf = (id: string): MutationRule | null => (Object.hasOwn(RULES, id) ? RULES[id]! : null);

/** What changes how the sheet looks in a page, yet nothing that a file would keep. */
export const isMereLook = (id: string): boolean =>
  id === 'sheet.mutation.set-worksheet-row-auto-height' || id === 'sheet.mutation.toggle-note-popup';

export function hasShape(params: Record<string, unknown>, shape: MutationRule['shape']): boolean {
  return Object.entries(shape).every(([key, kind]) => {
    const value = Object.hasOwn(params, key) ? params[key] : undefined;
    switch (kind) {
      case 'any':
        return true;
      case 'text':
        return typeof value === 'string' && value !== '';
      case 'number':
        return typeof value === 'number';
      case 'flag':
        return value === 0 || value === 1;
      case 'list':
        return Array.isArray(value);
      case 'object':
        return isObject(value);
    }
  });
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
