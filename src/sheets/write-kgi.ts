/** The KGI's cell is the only place that holds it: the sheet and the sidebar show the same. */
import { UserFacingError } from '../core/errors';
import { goalSetting } from '../goals/goal-settings';
import { isBlank, unlessBlank } from './blank-sheet';
import { kgiCell } from './goal-cells';
import { languageOf } from './language';
import { settingsSheet } from './load';
import { placeOf, requireEditable } from './places';
import { ensureSize } from './write-cells';
import { writeSettingsSheet } from './write-settings';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const VALUE_COLUMN = 2;
const YEN = '"¥"#,##0';
/** Formats under which a plain amount would be hard to read, or would be kept as text. */
const PLAIN_FORMATS = ['@', 'General', '0.###############', ''];

/**
 * Looks whether the revenue goal (yen; null empties the cell) can be written, and writes nothing yet: call the result to do
 * so. It makes the settings sheet where there is none.
 * @throws UserFacingError `kgi-is-formula`: somebody computes the goal, which is worth more than a typed figure;
 * `protected-cells`
 */
export function kgiWriter(spreadsheet: Spreadsheet, target: number | null): () => void {
  const sheet = settingsSheet(spreadsheet);
  // Left by a run that broke off: it has its names already, and nothing else.
  const isUnfinished = sheet !== null && isBlank(sheet);
  const cell = kgiCell(spreadsheet, cellsOf(sheet));
  if (cell !== null) {
    if (cell.getFormula() !== '') throw new UserFacingError('kgi-is-formula', { place: placeOf(cell) });
    requireEditable(cell);
  }
  return () => write(cell === null || isUnfinished ? newCell(spreadsheet) : cell, target);
}

function write(cell: Range, target: number | null): void {
  if (target === null) cell.clearContent();
  else {
    if (PLAIN_FORMATS.includes(cell.getNumberFormat())) cell.setNumberFormat(YEN);
    cell.setValue(target);
  }
}

/** Called when everything else is written: another setting may have made the sheet meanwhile. */
function newCell(spreadsheet: Spreadsheet): Range {
  const sheet = unlessBlank(settingsSheet(spreadsheet)) ?? writeSettingsSheet(spreadsheet, {});
  const there = kgiCell(spreadsheet, cellsOf(sheet));
  if (there !== null) return there;
  const below = sheet.getLastRow() + 1;
  ensureSize(sheet, below, VALUE_COLUMN);
  sheet.getRange(below, 1).setValue(goalSetting('kgiTarget').name[languageOf(spreadsheet)]);
  return sheet.getRange(below, VALUE_COLUMN);
}

const cellsOf = (sheet: Sheet | null): unknown[][] => (sheet?.getDataRange().getValues() ?? []) as unknown[][];
