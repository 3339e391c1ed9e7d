/**
 * One plan into its block: on a new sheet, or over what is there, and then only what is due.
 *
 * People insert, delete and sort rows while it is written, and no lock keeps them from it. So a block is looked at again
 * before anything of it is written, and right before its values are: what is there must be what was surveyed.
 */
import type { SheetPlan } from '../core/sheet-plan';
import { applyCharts } from './charts';
import { clearChoices, writeChoices } from './choices';
import { writtenValue } from './contents';
import { followFilter, makeFilter } from './filters';
import { addHighlights, replaceHighlights } from './highlights';
import { makeRoom } from './make-room';
import { movedOwnCells, type OwnCells } from './own-cells';
import { rowMoves } from './row-moves';
import { areRowsAsFound, stampCell, type Survey, summaryOf } from './survey-block';
import {
  ensureSize,
  formatsOf,
  LOOK_PARTS,
  setWidths,
  valuesOf,
  writeLooks,
  writeNotes,
  writeValues,
} from './write-cells';
import { doubted, type WrittenBlock } from './written-state';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** @returns null where people moved the new sheet's rows before its values were written: it is to be surveyed */
export function writeNew(spreadsheet: Spreadsheet, plan: SheetPlan, sheet: Sheet): WrittenBlock | null {
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
  if (!isAt(spreadsheet, plan, block)) return null;
  writeValues(block, plan.cells);
  writeChoices(block, plan);
  const isFilled = plan.cells.some((row) => row.some(({ look }) => look?.background !== undefined));
  writeLooks(block, plan, isFilled ? LOOK_PARTS : LOOK_PARTS.filter((part) => part !== 'fills'));
  const summary = summaryOf(plan, block);
  if (summary.notes !== '') writeNotes(block, plan);
  if (plan.highlights.length > 0) addHighlights(block, plan, []);
  return believed(spreadsheet, plan, block, { ...summary, charts: applyCharts(block, plan, {}) });
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

/**
 * What is due over the block that is there. What stands below it moves down when it grows, what stands beside it follows its row.
 * @returns null where people changed it since it was surveyed: none of its values is written, and it is to be surveyed again
 */
export function rewrite(survey: Survey): WrittenBlock | null {
  const { spreadsheet, plan, former, extent, known, state, next, due } = survey;
  if (!due.any) {
    if (due.stamp) writeStamp(spreadsheet.getRangeByName(plan.blockName) ?? former, plan);
    return known!;
  }
  if (!isAt(spreadsheet, plan, former)) return null;
  if (due.looks.length > 0 || due.choices || due.notes || due.rules || due.charts) state.doubt(plan.blockName);
  const rows = plan.cells.length;
  const more = rows - former.getNumRows();
  if (more > 0) {
    makeRoom(former, more, extent);
    resize(spreadsheet, plan, more);
  }
  const block = former.offset(0, 0, rows);
  const own = due.values ? ownCells(survey) : null;
  if (due.choices) clearChoices(block, plan);
  if (due.values) {
    if (!writeAll(survey, own)) return null;
  } else {
    if (due.looks.includes('formats')) block.setNumberFormats(formatsOf(plan.cells));
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
  const charts = due.charts ? applyCharts(block, plan, known?.charts ?? null) : (known?.charts ?? {});
  if (more < 0) resize(spreadsheet, plan, more);
  return believed(spreadsheet, plan, block, { ...next, charts });
}

function writeStamp(block: Range, plan: SheetPlan): void {
  const { row, column } = plan.stamp!;
  stampCell(block, plan)?.setValue(writtenValue(plan.cells[row]![column]!.value));
}

/**
 * Formats, then values, in one call each: of the block, of the rows that it loses, and of people's cells right beside it. A run
 * that breaks off in between would leave a person's words beside another row.
 * @returns false, and no value is written, where anything of it is not as it was surveyed
 */
function writeAll({ spreadsheet, plan, former, found }: Survey, own: OwnCells | null): boolean {
  const [rows, columns] = [plan.cells.length, plan.cells[0]!.length];
  const cells = withBlankRows(plan.cells, former.getNumRows());
  const beside = own?.beside ?? null;
  const size = beside === null ? cells.length : beside.values.length;
  const all = former.offset(0, 0, size, columns + (beside?.values[0]?.length ?? 0));
  const joined = <T>(block: T[][], blank: T, right: readonly (readonly T[])[] | undefined): T[][] =>
    Array.from({ length: size }, (_, row) => [
      ...(block[row] ?? Array.from({ length: columns }, () => blank)),
      ...(right?.[row] ?? []),
    ]);
  const writeFormats = (): unknown => all.setNumberFormats(joined(formatsOf(cells), 'General', beside?.formats));
  // What a person's cell holds is read before it gets another format.
  if (beside === null) writeFormats();
  const isAsSurveyed =
    (own?.isUntouched() ?? true) &&
    isAt(spreadsheet, plan, withRows(former, rows)) &&
    areRowsAsFound(former, plan, found);
  if (!isAsSurveyed) return false;
  own?.clearLists();
  if (beside !== null) writeFormats();
  all.setValues(joined(valuesOf(cells), '', beside?.values));
  return true;
}

/** Whether the block stands where it is taken to be: its name moves with the rows that people insert, delete or move. */
function isAt(spreadsheet: Spreadsheet, plan: SheetPlan, block: Range): boolean {
  const named = spreadsheet.getRangeByName(plan.blockName);
  return named !== null && areaOf(named) === areaOf(block);
}

/** (In A1 notation the same area may have two names, where it reaches to the sheet's end.) */
const areaOf = (range: Range): string =>
  [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()].join();

/** So many rows more, or fewer, at the end of the block, wherever people have moved it. */
function resize(spreadsheet: Spreadsheet, plan: SheetPlan, more: number): void {
  const named = spreadsheet.getRangeByName(plan.blockName);
  if (named !== null) spreadsheet.setNamedRange(plan.blockName, named.offset(0, 0, named.getNumRows() + more));
}

/** Where its rows moved while looks and the like were written, the next refresh writes all of it anew. */
function believed(spreadsheet: Spreadsheet, plan: SheetPlan, block: Range, written: WrittenBlock): WrittenBlock {
  return isAt(spreadsheet, plan, block) ? written : doubted(written);
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

/** The looks of what is left of a block that had more rows; its cells are blank by now. */
function clearBelow(former: Range, rows: number): void {
  const surplus = former.getNumRows() - rows;
  if (surplus > 0) former.offset(rows, 0, surplus).clear({ formatOnly: true }).clearNote().clearDataValidations();
}
