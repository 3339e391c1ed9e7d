/** The only writer of written sheets: puts a {@link SheetPlan} into the block that the add-on owns. */
import type { Highlight, SheetPlan } from '../core/sheet-plan';
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

/**
 * Writes the plan in place. Ownership is the defined name over the block: it follows renames, and a copy that a person
 * makes of the sheet is theirs. A sheet of that name that the add-on did not make is never touched, and neither is a
 * block with a person's column in it: the name then moves to a new sheet.
 */
export function applyPlan(spreadsheet: Spreadsheet, plan: SheetPlan): Applied {
  const named = spreadsheet.getRangeByName(plan.blockName);
  if (named !== null && named.getNumColumns() === plan.cells[0]!.length) {
    rewrite(spreadsheet, plan, named);
    return { sheetName: named.getSheet().getName(), insteadOf: null };
  }
  const sheet = newSheet(spreadsheet, plan.sheetName);
  const sheetName = sheet.getName();
  ensureSize(sheet, plan.cells.length, plan.cells[0]!.length);
  const block = sheet.getRange(1, 1, plan.cells.length, plan.cells[0]!.length);
  write(block, plan);
  arrange(sheet, plan);
  spreadsheet.setNamedRange(plan.blockName, block);
  if (named !== null) return { sheetName, insteadOf: { sheetName: named.getSheet().getName(), reason: 'changed' } };
  return {
    sheetName,
    insteadOf: sheetName === plan.sheetName ? null : { sheetName: plan.sheetName, reason: 'foreign' },
  };
}

/** Over the block that is there: what stands below it moves down when it grows, what stands beside it follows its row. */
function rewrite(spreadsheet: Spreadsheet, plan: SheetPlan, owned: Range): void {
  const sheet = owned.getSheet();
  const rows = plan.cells.length;
  const room = owned.getNumRows();
  const top = owned.getRow();
  const columns = owned.getNumColumns();
  const keys = owned.offset(0, 0, room, 1).getValues();
  if (rows > room) sheet.insertRowsAfter(top + room - 1, rows - room);
  const moves = rowMoves(
    keys.map(([key]) => String(key)),
    plan,
  );
  moveOwnCells(owned.offset(0, 0, Math.max(rows, room), columns), moves, rows);
  if (room > rows) owned.offset(rows, 0, room - rows, columns).clear();
  const block = owned.offset(0, 0, rows, columns);
  write(block, plan);
  if (room !== rows) spreadsheet.setNamedRange(plan.blockName, block);
}

function write(block: Range, plan: SheetPlan): void {
  writeValues(block, plan.cells);
  writeLooks(block, plan.cells);
  replaceHighlights(block.getSheet(), block, plan);
}

/** In front of the others: it is what people open the file for. */
function newSheet(spreadsheet: Spreadsheet, name: string): Sheet {
  let free = name;
  for (let i = 2; spreadsheet.getSheetByName(free) !== null; i++) free = `${name} (${i})`;
  return spreadsheet.insertSheet(free, 0);
}

/** Replaces the rules inside the block and keeps everybody else's. */
function replaceHighlights(sheet: Sheet, block: Range, plan: SheetPlan): void {
  const others = sheet
    .getConditionalFormatRules()
    .filter((rule) => !rule.getRanges().every((range) => isInside(range, block)));
  const own = plan.highlights.map((highlight) => ruleOf(highlight, block));
  sheet.setConditionalFormatRules([...others, ...own]);
}

function isInside(range: Range, block: Range): boolean {
  return (
    range.getRow() >= block.getRow() &&
    range.getColumn() >= block.getColumn() &&
    range.getLastRow() <= block.getLastRow() &&
    range.getLastColumn() <= block.getLastColumn()
  );
}

function ruleOf(highlight: Highlight, block: Range): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const range = block.offset(highlight.row, highlight.column, highlight.rows, highlight.columns);
  const cell = range
    .getCell(1, 1)
    .getA1Notation()
    .replace(/^([A-Z]+)/, '$$$1');
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(highlight.formula(cell))
    .setRanges([range]);
  const { background, color, bold } = highlight.look;
  if (background !== undefined) builder.setBackground(background);
  if (color !== undefined) builder.setFontColor(color);
  if (bold !== undefined) builder.setBold(bold);
  return builder.build();
}

/** What a person may change afterwards, so it is set only when the sheet is made. */
function arrange(sheet: Sheet, plan: SheetPlan): void {
  sheet.setFrozenRows(plan.frozenRows);
  plan.columnWidths.forEach((width, i) => sheet.setColumnWidth(i + 1, width));
  sheet.setHiddenGridlines(true);
}
