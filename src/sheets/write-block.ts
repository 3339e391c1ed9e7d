/** One plan into its block: on a new sheet, or over what is there, and then only what is due. */
import type { SheetPlan } from '../core/sheet-plan';
import { applyCharts } from './charts';
import { clearChoices, writeChoices } from './choices';
import { writtenValue } from './contents';
import { followFilter, makeFilter } from './filters';
import { addHighlights, replaceHighlights } from './highlights';
import { makeRoom } from './make-room';
import { movedOwnCells, rowMoves, type OwnCells } from './own-cells';
import { type Survey, stampCell, summaryOf } from './survey-block';
import { ensureSize, LOOK_PARTS, setWidths, writeFormats, writeLooks, writeNotes, writeValues } from './write-cells';
import type { WrittenBlock } from './written-state';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export function writeNew(spreadsheet: Spreadsheet, plan: SheetPlan, sheet: Sheet): WrittenBlock {
  const rows = plan.cells.length;
  const columns = plan.cells[0]!.length;
  const anchors = (plan.charts ?? []).map(({ anchor }) => anchor);
  ensureSize(
    sheet,
    Math.max(rows, ...anchors.map(({ row }) => row + 1)),
    Math.max(columns, ...anchors.map(({ column }) => column + 1)),
  );
  const block = sheet.getRange(1, 1, rows, columns);
  // First of all: a run that breaks off must not leave a sheet that is nobody's.
  spreadsheet.setNamedRange(plan.blockName, block);
  arrange(sheet, block, plan);
  writeValues(block, plan.cells);
  writeChoices(block, plan);
  const isFilled = plan.cells.some((row) => row.some(({ look }) => look?.background !== undefined));
  writeLooks(block, plan, isFilled ? LOOK_PARTS : LOOK_PARTS.filter((part) => part !== 'fills'));
  const summary = summaryOf(plan, block);
  if (summary.notes !== '') writeNotes(block, plan);
  if (plan.highlights.length > 0) addHighlights(block, plan, []);
  return { ...summary, charts: applyCharts(block, plan, {}) };
}

/** What a person may change afterwards, so it is set only when the sheet is made. */
function arrange(sheet: Sheet, block: Range, plan: SheetPlan): void {
  sheet.setFrozenRows(plan.frozenRows);
  if (plan.frozenColumns !== undefined) sheet.setFrozenColumns(plan.frozenColumns);
  setWidths(sheet, 1, plan.columnWidths);
  if (plan.hiddenColumn !== undefined) sheet.hideColumns(plan.hiddenColumn + 1);
  sheet.setHiddenGridlines(true);
  makeFilter(block, plan);
}

/** What is due over the block that is there. What stands below it moves down when it grows, what stands beside it follows its row. */
export function rewrite(survey: Survey): WrittenBlock {
  const { spreadsheet, plan, former, extent, known, state, next, due } = survey;
  if (!due.any) {
    if (due.stamp) writeStamp(former, plan);
    return known!;
  }
  const named = (range: Range): void => void spreadsheet.setNamedRange(plan.blockName, range);
  if (due.looks.length > 0 || due.choices || due.notes || due.rules || due.charts) state.forget(plan.blockName);
  const rows = plan.cells.length;
  if (rows > former.getNumRows()) {
    makeRoom(former, rows - former.getNumRows(), extent);
    named(former.offset(0, 0, rows));
  }
  const block = former.offset(0, 0, rows);
  const own = due.values ? ownCells(survey) : null;
  if (due.choices) clearChoices(block, plan);
  own?.clearLists();
  if (due.values) writeValues(withRows(former, rows), withBlankRows(plan.cells, former.getNumRows()), own);
  else {
    if (due.looks.includes('formats')) writeFormats(block, plan.cells);
    if (due.stamp) writeStamp(block, plan);
  }
  own?.writeRest();
  clearBelow(former, rows);
  if (due.choices) writeChoices(block, plan);
  writeLooks(block, plan, due.looks);
  // Where the add-on has no notes, those that a person put into the block stay.
  if (due.notes && (next.notes !== '' || (known?.notes ?? '') !== '')) writeNotes(block, plan);
  if (due.rules) {
    const signs = known?.ruleSigns ?? [];
    if (plan.highlights.length > 0 || signs.length > 0) replaceHighlights(block, withRows(former, rows), plan, signs);
  }
  if (due.values) followFilter(block, plan);
  const charts = due.charts ? applyCharts(block, plan, known?.charts ?? null) : known!.charts;
  if (rows < former.getNumRows()) named(block);
  return { ...next, charts };
}

function writeStamp(block: Range, plan: SheetPlan): void {
  const { row, column } = plan.stamp!;
  stampCell(block, plan)?.setValue(writtenValue(plan.cells[row]![column]!.value));
}

/** People's cells beside the block, in the rows that they belong to from now on. */
function ownCells({ former, plan, found, extent }: Survey): OwnCells | null {
  const rows = plan.cells.length;
  const moves = rowMoves(
    found.values.map((row) => String(row[plan.rowKeys.column ?? 0])),
    plan,
  );
  return movedOwnCells(withRows(former, rows), moves, rows, extent);
}

/** The block with the rows that it had or gets, whichever are more. */
const withRows = (former: Range, rows: number): Range => former.offset(0, 0, Math.max(rows, former.getNumRows()));

/** Rows that the block loses become blank by the same call that writes the others: never figures of two refreshes at once. */
function withBlankRows(cells: SheetPlan['cells'], rows: number): SheetPlan['cells'] {
  const blank = cells[0]!.map(() => ({ value: null }));
  return [...cells, ...Array.from({ length: Math.max(0, rows - cells.length) }, () => blank)];
}

/** The looks of what is left of a block that had more rows. */
function clearBelow(former: Range, rows: number): void {
  const surplus = former.getNumRows() - rows;
  if (surplus > 0) former.offset(rows, 0, surplus).clear().clearDataValidations();
}
