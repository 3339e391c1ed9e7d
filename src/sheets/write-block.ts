/** One plan into its block: on a new sheet, or over what is there, and then only what has changed. */
import type { SheetPlan } from '../core/sheet-plan';
import { digest } from '../core/digest';
import { applyCharts, areChartsWritten } from './charts';
import { choicesText, clearChoices, writeChoices } from './choices';
import { contentsDigest, foundContents, hasFormulas, plannedContents, writtenValue } from './contents';
import { followFilter, makeFilter } from './filters';
import { highlightsText, replaceHighlights, ruleSigns } from './highlights';
import { makeRoom, widened } from './make-room';
import { movedOwnCells, rowMoves, type OwnCells } from './own-cells';
import { ensureSize, looksText, notesText, writeLooks, writeNotes, writeValues } from './write-cells';
import type { WrittenBlock, WrittenState } from './written-state';

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
  writeLooks(block, plan);
  const summary = summaryOf(plan, block);
  if (summary.notes !== '') writeNotes(block, plan);
  if (plan.highlights.length > 0) replaceHighlights(block, block, plan, []);
  return { ...summary, charts: applyCharts(block, plan, {}) };
}

/** What a person may change afterwards, so it is set only when the sheet is made. */
function arrange(sheet: Sheet, block: Range, plan: SheetPlan): void {
  sheet.setFrozenRows(plan.frozenRows);
  if (plan.frozenColumns !== undefined) sheet.setFrozenColumns(plan.frozenColumns);
  plan.columnWidths.forEach((width, i) => sheet.setColumnWidth(i + 1, width));
  if (plan.hiddenColumn !== undefined) sheet.hideColumns(plan.hiddenColumn + 1);
  sheet.setHiddenGridlines(true);
  makeFilter(block, plan);
}

export interface Rewriting {
  readonly spreadsheet: Spreadsheet;
  /** With its links resolved. */
  readonly plan: SheetPlan;
  /** The block that is there; at most as wide as the plan. */
  readonly owned: Range;
  readonly known: WrittenBlock | null;
  readonly state: WrittenState;
  readonly serialOfDate: (date: Date) => number;
}

/**
 * Over the block that is there. The cells are read, and
 * - where they and the plan are what they were, only the stamp is written;
 * - where they are as the last refresh left them, what has changed in the plan;
 * - otherwise everything: a person typed, pasted or sorted there, and looks, lists and rules may have gone with it.
 *
 * What stands below the block moves down when it grows, what stands beside it follows its row.
 */
export function rewrite({ spreadsheet, plan, owned, known, state, serialOfDate }: Rewriting): WrittenBlock {
  const isTooNarrow = owned.getNumColumns() < plan.cells[0]!.length;
  // The name grows before anything is written: what lies outside it would be a person's after a run that broke off.
  const named = (range: Range): Range => {
    spreadsheet.setNamedRange(plan.blockName, range);
    return range;
  };
  if (isTooNarrow) state.forget(plan.blockName);
  const former = isTooNarrow ? named(widened(owned, plan)) : owned;
  const found = foundContents(former, known !== null && (known.hasFormulas || hasFormulas(plan)), serialOfDate);
  const foundDigest = contentsDigest(found.contents, plan.stamp);
  const next = summaryOf(plan, former);
  const isUntouched = known !== null && !isTooNarrow && known.values === foundDigest;
  const differs = (part: 'looks' | 'choices' | 'notes' | 'rules'): boolean =>
    !isUntouched || known[part] !== next[part];
  const areValuesDue = !isUntouched || next.values !== foundDigest;
  const isOtherDue = ['looks', 'choices', 'notes', 'rules'].some((part) => differs(part as 'looks'));
  const areChartsDue = known === null || !areChartsWritten(plan, known.charts);
  if (!areValuesDue && !isOtherDue && !areChartsDue) {
    writeStamp(former, plan, found.contents);
    return known;
  }

  if (isOtherDue || areChartsDue) state.forget(plan.blockName);
  const rows = plan.cells.length;
  if (rows > former.getNumRows()) {
    makeRoom(former, rows - former.getNumRows());
    named(former.offset(0, 0, rows));
  }
  const block = former.offset(0, 0, rows);
  const own = areValuesDue ? ownCells(former, plan, found.values) : null;
  if (differs('choices')) clearChoices(block, plan);
  own?.clearLists();
  if (areValuesDue) writeValues(withRows(former, rows), withBlankRows(plan.cells, former.getNumRows()), own);
  else writeStamp(block, plan, found.contents);
  own?.writeRest();
  clearBelow(former, rows);
  if (differs('choices')) writeChoices(block, plan);
  if (differs('looks')) writeLooks(block, plan);
  // Where the add-on has no notes, those that a person put into the block stay.
  if (differs('notes') && (next.notes !== '' || (known?.notes ?? '') !== '')) writeNotes(block, plan);
  if (differs('rules')) {
    const signs = known?.ruleSigns ?? [];
    if (plan.highlights.length > 0 || signs.length > 0) replaceHighlights(block, withRows(former, rows), plan, signs);
  }
  if (areValuesDue) followFilter(block, plan);
  const charts = areChartsDue ? applyCharts(block, plan, known?.charts ?? null) : known.charts;
  if (rows < former.getNumRows()) named(block);
  return { ...next, charts };
}

function writeStamp(block: Range, plan: SheetPlan, found: readonly (readonly string[])[]): void {
  if (plan.stamp === undefined) return;
  const { row, column } = plan.stamp;
  const text = String(writtenValue(plan.cells[row]![column]!.value));
  if (found[row]?.[column] !== `t${text}`) block.getCell(row + 1, column + 1).setValue(text);
}

/** People's cells beside the block, in the rows that they belong to from now on. */
function ownCells(former: Range, plan: SheetPlan, found: readonly (readonly unknown[])[]): OwnCells | null {
  const rows = plan.cells.length;
  const moves = rowMoves(
    found.map((row) => String(row[plan.rowKeys.column ?? 0])),
    plan,
  );
  return movedOwnCells(withRows(former, rows), moves, rows);
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

function summaryOf(plan: SheetPlan, block: Range): Omit<WrittenBlock, 'charts'> {
  return {
    sheetId: block.getSheet().getSheetId(),
    columns: plan.cells[0]!.length,
    values: contentsDigest(plannedContents(plan), plan.stamp),
    hasFormulas: hasFormulas(plan),
    looks: digest(looksText(plan)),
    choices: digest(choicesText(plan)),
    notes: notesText(plan) === '' ? '' : digest(notesText(plan)),
    rules: digest(highlightsText(plan, block)),
    ruleSigns: ruleSigns(plan),
  };
}
