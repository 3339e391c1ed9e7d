/** The only writer of written sheets: puts {@link SheetPlan}s into the blocks that the add-on owns. */
import type { SheetPlan } from '../core/sheet-plan';
import { writeChoices } from './choices';
import { replaceHighlights } from './highlights';
import { linkResolver, withLinks, type PlacedBlock } from './links';
import { moveOwnCells, rowMoves } from './own-cells';
import { ensureSize, writeLooks, writeValues } from './write-cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface Applied {
  readonly sheetName: string;
  /** The sheet that was left alone, where another one had to be written. */
  readonly insteadOf: { readonly sheetName: string; readonly reason: Reason } | null;
}

/** `foreign`: a sheet of the plan's name that the add-on did not make. `changed`: its own block has other columns now. */
export type Reason = 'foreign' | 'changed';

/** A plan and where it goes: over the block that is there, or on a sheet that was just made. */
interface Place extends PlacedBlock, Applied {
  readonly plan: SheetPlan;
  readonly owned: Range | null;
}

/**
 * Writes the plans in place, in their order. Ownership is the defined name over the block: it follows renames, and a copy
 * that a person makes of the sheet is theirs. A sheet of that name that the add-on did not make is never touched, and
 * neither is a block with a person's column in it: the name then moves to a new sheet. New sheets stand in front, in the
 * order of the plans, and the first plan's sheet is the one shown.
 */
export function applyPlans(spreadsheet: Spreadsheet, plans: readonly SheetPlan[]): Applied[] {
  // Every sheet is there before the first is written: the plans link to one another.
  const places: Place[] = [];
  for (const plan of plans) places.push(placeOf(spreadsheet, plan, places[places.length - 1]?.sheet));
  if (places.some(({ owned }) => owned === null)) spreadsheet.setActiveSheet(places[0]!.sheet);
  const resolve = linkResolver(spreadsheet, new Map(places.map((place) => [place.plan.blockName, place])));
  for (const place of places) {
    const plan = withLinks(place.plan, resolve);
    if (place.owned === null) writeNew(spreadsheet, plan, place.sheet);
    else rewrite(spreadsheet, plan, place.owned);
  }
  return places.map(({ sheetName, insteadOf }) => ({ sheetName, insteadOf }));
}

function placeOf(spreadsheet: Spreadsheet, plan: SheetPlan, after: Sheet | undefined): Place {
  const named = spreadsheet.getRangeByName(plan.blockName);
  if (named !== null && named.getNumColumns() === plan.cells[0]!.length) {
    const sheet = named.getSheet();
    const [row, column, sheetName] = [named.getRow(), named.getColumn(), sheet.getName()];
    return { plan, owned: named, sheet, row, column, sheetName, insteadOf: null };
  }
  const sheet = newSheet(spreadsheet, plan.sheetName, after);
  const sheetName = sheet.getName();
  const place = { plan, owned: null, sheet, row: 1, column: 1, sheetName };
  if (named !== null) return { ...place, insteadOf: { sheetName: named.getSheet().getName(), reason: 'changed' } };
  const isForeign = sheetName !== plan.sheetName;
  return { ...place, insteadOf: isForeign ? { sheetName: plan.sheetName, reason: 'foreign' } : null };
}

/** In front of the others, or behind the one before: it is what people open the file for. */
function newSheet(spreadsheet: Spreadsheet, name: string, after: Sheet | undefined): Sheet {
  let free = name;
  for (let i = 2; spreadsheet.getSheetByName(free) !== null; i++) free = `${name} (${i})`;
  return spreadsheet.insertSheet(free, after === undefined ? 0 : after.getIndex());
}

function writeNew(spreadsheet: Spreadsheet, plan: SheetPlan, sheet: Sheet): void {
  ensureSize(sheet, plan.cells.length, plan.cells[0]!.length);
  const block = sheet.getRange(1, 1, plan.cells.length, plan.cells[0]!.length);
  write(block, plan);
  arrange(sheet, plan);
  spreadsheet.setNamedRange(plan.blockName, block);
}

/** Over the block that is there: what stands below it moves down when it grows, what stands beside it follows its row. */
function rewrite(spreadsheet: Spreadsheet, plan: SheetPlan, owned: Range): void {
  const rows = plan.cells.length;
  const room = owned.getNumRows();
  const columns = owned.getNumColumns();
  const keys = owned.offset(0, plan.rowKeys.column ?? 0, room, 1).getValues();
  if (rows > room) makeRoom(owned, rows - room);
  const moves = rowMoves(
    keys.map(([key]) => String(key)),
    plan,
  );
  moveOwnCells(owned.offset(0, 0, Math.max(rows, room), columns), moves, rows);
  if (room > rows)
    owned
      .offset(rows, 0, room - rows, columns)
      .clear()
      .clearDataValidations();
  const block = owned.offset(0, 0, rows, columns);
  write(block, plan);
  if (room !== rows) spreadsheet.setNamedRange(plan.blockName, block);
}

/**
 * So many rows more below the block. Rows that are blank anyway are taken first: a block that shrinks and grows again
 * would otherwise push what stands below it further down each time. One blank row stays above people's own.
 */
function makeRoom(owned: Range, missing: number): void {
  const sheet = owned.getSheet();
  const end = owned.getLastRow();
  const below = Math.min(missing + 1, sheet.getMaxRows() - end);
  let blank = Math.min(missing, below);
  if (below > 0 && sheet.getLastRow() > end) {
    const rows = sheet.getRange(end + 1, 1, below, sheet.getMaxColumns()).getValues() as unknown[][];
    const filled = rows.findIndex((row) => row.some((cell) => cell !== ''));
    if (filled >= 0) blank = Math.min(missing, Math.max(0, filled - 1));
  }
  if (missing > blank) sheet.insertRowsAfter(end + blank, missing - blank);
}

function write(block: Range, plan: SheetPlan): void {
  writeChoices(block, plan, () => writeValues(block, plan.cells));
  writeLooks(block, plan.cells);
  if (plan.wrapped !== undefined) {
    block.offset(0, plan.wrapped.column, plan.cells.length, plan.wrapped.columns).setWrap(true);
    block.setVerticalAlignment('top');
  }
  replaceHighlights(block.getSheet(), block, plan);
}

/** What a person may change afterwards, so it is set only when the sheet is made. */
function arrange(sheet: Sheet, plan: SheetPlan): void {
  sheet.setFrozenRows(plan.frozenRows);
  plan.columnWidths.forEach((width, i) => sheet.setColumnWidth(i + 1, width));
  if (plan.hiddenColumn !== undefined) sheet.hideColumns(plan.hiddenColumn + 1);
  sheet.setHiddenGridlines(true);
}
