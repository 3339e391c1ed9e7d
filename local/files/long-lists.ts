/**
 * Lists of choices that a file cannot hold in the validation itself, where Excel takes 255 characters and no commas: they stand on
 * a hidden sheet of their own, as they do in workbooks that people make in Excel, and come back from there as they were.
 */
import type { Cell, SheetModel, Validation, WorkbookModel } from '../model/workbook-model';
import { emptySheet } from '../model/empty-sheet';
import { columnName } from './a1';

const LIST_SHEET = '_route_kpi_lists';
/** Excel refuses a whole file for one list of choices longer than this. */
const MAX_LIST = 255;
const PLACE = new RegExp(`^='?${LIST_SHEET}'?!\\$([A-Z]{1,3})\\$1:\\$\\1\\$(\\d{1,7})$`);

/** The items as they stand in the validation; null where a file cannot hold them there. */
export function literalList(items: readonly string[]): string | null {
  const literal = items.join(',').replace(/"/g, '""');
  return literal.length > MAX_LIST || items.some((item) => item.includes(',')) ? null : `"${literal}"`;
}

/** The model to write: with the sheet of lists where it needs one. A workbook that has a sheet of that name stays as it is. */
export function withListSheet(model: WorkbookModel): WorkbookModel {
  if (model.sheets.some(({ name }) => name.toLowerCase() === LIST_SHEET)) return model;
  const lists: (readonly string[])[] = [];
  const placed = (validation: Validation): Validation => {
    const { type, items = [] } = validation;
    const isRange = items.length === 1 && items[0]!.startsWith('=');
    if (type !== 'list' || isRange || literalList(items) !== null) return validation;
    const key = JSON.stringify(items);
    const known = lists.findIndex((each) => JSON.stringify(each) === key);
    const column = columnName(known < 0 ? lists.push(items) : known + 1);
    return { ...validation, items: [`='${LIST_SHEET}'!$${column}$1:$${column}$${items.length}`] };
  };
  const sheets = model.sheets.map((sheet) => ({ ...sheet, validations: sheet.validations.map(placed) }));
  return lists.length === 0 ? model : { ...model, sheets: [...sheets, listSheet(lists)] };
}

/** The model that was read, with the lists in their validations again, and without their sheet. */
export function withoutListSheet(model: WorkbookModel): WorkbookModel {
  const lists = model.sheets.find(({ name, hidden }) => hidden && name === LIST_SHEET);
  const others = model.sheets.filter((sheet) => sheet !== lists);
  const isUsed = others.some((sheet) => sheet.validations.some((each) => PLACE.test(each.items?.[0] ?? '')));
  if (lists === undefined || !isUsed) return model;
  const values = new Map(lists.cells.map(({ row, column, value }) => [`${columnName(column)}${row}`, value]));
  const itemsAt = (column: string, rows: number): string[] =>
    // No more than there are cells, whatever the file says.
    Array.from({ length: Math.min(rows, lists.cells.length) }, (_, i) => String(values.get(`${column}${i + 1}`) ?? ''));
  // Each list once, however many validations a file has for it.
  const found = new Map<string, string[]>();
  const restored = (validation: Validation): Validation => {
    const [only = ''] = validation.items?.length === 1 ? validation.items : [];
    const place = PLACE.exec(only);
    if (place === null) return validation;
    const items = found.get(only) ?? itemsAt(place[1]!, Number(place[2]));
    found.set(only, items);
    return { ...validation, items };
  };
  return { ...model, sheets: others.map((sheet) => ({ ...sheet, validations: sheet.validations.map(restored) })) };
}

function listSheet(lists: readonly (readonly string[])[]): SheetModel {
  const cells = lists.flatMap((items, column) =>
    items.map((value, row): Cell => ({ row: row + 1, column: column + 1, value })),
  );
  return emptySheet(LIST_SHEET, {
    hidden: true,
    rowCount: Math.max(...lists.map((items) => items.length)),
    columnCount: lists.length,
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
  });
}
