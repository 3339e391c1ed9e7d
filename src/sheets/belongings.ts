/** Everything that the add-on keeps in a workbook: found, and taken out again. People's sheets and tables are no part of it. */
import { isWrittenSheetName } from '../intake/find-tables';
import { findPeoplesSheet } from './peoples-sheet';
import { IMPROVEMENTS } from './improvements-sheet';
import { settingsSheet, targetsSheet } from './load';
import { HIDDEN_MARKS, isOwnName, isOwnProperty, WRITTEN_BLOCKS } from './own-names';
import { requireEditable } from './places';
import { forgetCachedCopy } from './shared/cache-copy';
import { forgetCachedMarks } from './shared/marks';
import { TIPS } from './tips-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface Belongings {
  /** Sheets that go as a whole: written ones with nothing of people's on them, and hidden ones. */
  readonly whole: readonly Sheet[];
  /** Blocks on sheets where people have cells of their own: the block goes, the sheet and those cells stay. */
  readonly shared: readonly Range[];
}

/** @throws UserFacingError `protected-cells`: somebody does not let this user write on one of the sheets; nothing is changed */
export function belongingsIn(spreadsheet: Spreadsheet): Belongings {
  const written = WRITTEN_BLOCKS.flatMap((name) => spreadsheet.getRangeByName(name) ?? []).map(wholeRows);
  const shared = written.filter(hasOthers);
  const whole = new Map<number, Sheet>();
  const add = (sheet: Sheet): void => void whole.set(sheet.getSheetId(), sheet);
  for (const block of written) if (!shared.includes(block)) add(block.getSheet());
  for (const sheet of hiddenSheets(spreadsheet)) add(sheet);
  for (const sheet of blankSheets(spreadsheet)) add(sheet);
  // Two blocks on one sheet, where somebody has moved one: the other one is on it, too.
  for (const block of shared) whole.delete(block.getSheet().getSheetId());
  for (const sheet of whole.values()) requireEditable(everythingOn(sheet));
  for (const block of shared) requireEditable(block);
  return { whole: [...whole.values()], shared };
}

/**
 * To be called under the document's lock. Wherever it breaks off, the next one takes the rest: a sheet is blank before its name
 * is gone, and blank sheets of the add-on's names go, too.
 */
export function removeBelongings(spreadsheet: Spreadsheet, { whole, shared }: Belongings): void {
  for (const block of shared) clearBlock(block);
  for (const sheet of whole) sheet.clear();
  for (const name of spreadsheet.getNamedRanges()) if (isOwnName(name.getName())) name.remove();
  const going = new Set(whole.map((sheet) => sheet.getSheetId()));
  const isLastShown = spreadsheet.getSheets().every((sheet) => going.has(sheet.getSheetId()) || sheet.isSheetHidden());
  // A file cannot be without any sheet.
  if (isLastShown) spreadsheet.insertSheet();
  for (const sheet of whole) spreadsheet.deleteSheet(sheet);
  SpreadsheetApp.flush();
  forgetStores(spreadsheet);
}

/** The history's name is over its header alone. */
function wholeRows(block: Range): Range {
  const below = block.getSheet().getLastRow() - block.getRow() + 1;
  return block.getNumRows() > 1 || below <= 1 ? block : block.offset(0, 0, below);
}

/** Whether people have written, noted, computed or drawn anything outside the block. */
function hasOthers(block: Range): boolean {
  const sheet = block.getSheet();
  const data = sheet.getDataRange();
  const notes = data.getNotes();
  const formulas = data.getFormulas();
  const isFilled = (data.getValues() as unknown[][]).some((row, r) =>
    row.some(
      (value, c) => !isInside(block, r + 1, c + 1) && (value !== '' || notes[r]![c] !== '' || formulas[r]![c] !== ''),
    ),
  );
  return isFilled || sheet.getCharts().some((chart) => !chart.getRanges().every((range) => lies(range, block)));
}

const isInside = (block: Range, row: number, column: number): boolean =>
  row >= block.getRow() && row <= block.getLastRow() && column >= block.getColumn() && column <= block.getLastColumn();

const lies = (range: Range, block: Range): boolean =>
  range.getSheet().getSheetId() === block.getSheet().getSheetId() &&
  isInside(block, range.getRow(), range.getColumn()) &&
  isInside(block, range.getLastRow(), range.getLastColumn());

/** A name that somebody has put on a sheet of theirs marks nothing. */
const hiddenSheets = (spreadsheet: Spreadsheet): Sheet[] =>
  HIDDEN_MARKS.flatMap((mark) => spreadsheet.getRangeByName(mark)?.getSheet() ?? []).filter(
    (sheet) => sheet.isSheetHidden() || isWrittenSheetName(sheet.getName()),
  );

/** What a run has left that broke off. */
function blankSheets(spreadsheet: Spreadsheet): Sheet[] {
  const peoples = [
    settingsSheet(spreadsheet),
    targetsSheet(spreadsheet),
    findPeoplesSheet(spreadsheet, IMPROVEMENTS),
    findPeoplesSheet(spreadsheet, TIPS),
  ].map((sheet) => sheet?.getSheetId());
  return spreadsheet
    .getSheets()
    .filter(
      (sheet) =>
        isWrittenSheetName(sheet.getName()) && sheet.getLastRow() === 0 && !peoples.includes(sheet.getSheetId()),
    );
}

const everythingOn = (sheet: Sheet): Range => sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());

/** With its charts, its filter, and the conditional formats that are about cells of it alone. */
function clearBlock(block: Range): void {
  const sheet = block.getSheet();
  for (const chart of sheet.getCharts())
    if (chart.getRanges().every((range) => lies(range, block))) sheet.removeChart(chart);
  const filter = sheet.getFilter();
  if (filter !== null && lies(filter.getRange().getCell(1, 1), block)) filter.remove();
  const rules = sheet.getConditionalFormatRules();
  const others = rules.filter((rule) => !rule.getRanges().every((range) => lies(range, block)));
  if (others.length < rules.length) sheet.setConditionalFormatRules(others);
  block.clear().clearNote().clearDataValidations();
}

/** Null where there is no document, as in a web app (reference: CacheService.getDocumentCache). */
function forgetStores(spreadsheet: Spreadsheet): void {
  const cache = CacheService.getDocumentCache();
  if (cache !== null) {
    forgetCachedCopy(cache, spreadsheet.getId());
    forgetCachedMarks(cache);
  }
  const properties = PropertiesService.getDocumentProperties();
  for (const key of properties.getKeys()) if (isOwnProperty(key)) properties.deleteProperty(key);
}
