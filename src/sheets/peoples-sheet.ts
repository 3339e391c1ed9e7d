/** Sheets that the add-on makes for people to write on: found, and made where there are none. From then on they are people's own. */
import { type Bilingual, type Language, wordings } from '../core/language';
import type { PeoplesColumn } from '../reports/peoples-sheet';
import { isBlank } from './blank-sheet';
import { languageOf } from './language';
import { namedSheet } from './named-sheet';
import { ensureSize, writeLooks, writeNotes, writeValues } from './write-cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

export interface PeoplesSheet {
  readonly name: Bilingual;
  /** Named range over its header, so that the sheet is found under another name too. Absent: its headers tell what it is. */
  readonly mark?: string;
  /** Rows with lists and formats, the header left out. */
  readonly rows: number;
  readonly columns: (reps: readonly string[], language: Language) => readonly PeoplesColumn[];
}

/** Under its name in either language, or renamed. */
export function findPeoplesSheet(spreadsheet: Spreadsheet, { name, mark }: PeoplesSheet): Sheet | null {
  const named = namedSheet(spreadsheet, wordings(name));
  return named ?? (mark === undefined ? null : (spreadsheet.getRangeByName(mark)?.getSheet() ?? null));
}

/** Its cells; none where there is no such sheet. */
export const peoplesCells = (sheet: Sheet | null): readonly (readonly unknown[])[] =>
  (sheet?.getDataRange().getValues() as unknown[][] | undefined) ?? [];

/** Makes the sheet behind the others; one in which anything stands is left as it is. */
export function ensurePeoplesSheet(spreadsheet: Spreadsheet, peoples: PeoplesSheet, reps: readonly string[]): Sheet {
  const existing = findPeoplesSheet(spreadsheet, peoples);
  // A blank one is what a run left that died before it had written the headers, which come last.
  if (existing !== null && !isBlank(existing)) return existing;
  const sheet = existing ?? newSheet(spreadsheet, peoples);
  prepare(spreadsheet, sheet, peoples, peoples.columns(reps, languageOf(spreadsheet)));
  return sheet;
}

/** The sheet that the person looks at stays in front. */
function newSheet(spreadsheet: Spreadsheet, { name }: PeoplesSheet): Sheet {
  const shown = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(name[languageOf(spreadsheet)], spreadsheet.getNumSheets());
  spreadsheet.setActiveSheet(shown);
  return sheet;
}

function prepare(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  { mark, rows: count }: PeoplesSheet,
  columns: readonly PeoplesColumn[],
): void {
  ensureSize(sheet, count + 1, columns.length);
  const header = sheet.getRange(1, 1, 1, columns.length);
  const rows = sheet.getRange(2, 1, count, columns.length);
  const cells = [columns.map(({ header: cell }) => cell)];
  const repeated = <T>(line: readonly T[]): T[][] => Array.from({ length: count }, () => [...line]);
  if (mark !== undefined) spreadsheet.setNamedRange(mark, header);
  columns.forEach(({ width }, column) => sheet.setColumnWidth(column + 1, width));
  rows.setNumberFormats(repeated(columns.map(({ format }) => format)));
  rows.setDataValidations(repeated(columns.map((column) => validationOf(spreadsheet, column))));
  rows.setWrap(true);
  rows.setVerticalAlignment('top');
  sheet.setFrozenRows(1);
  writeLooks(header, { cells });
  writeNotes(header, { cells });
  writeValues(header, cells);
}

/** Only a proposal: other words and other forms of days may be typed, and are read. */
function validationOf(spreadsheet: Spreadsheet, column: PeoplesColumn): Validation | null {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if (column.isDay) return builder.requireDate().build();
  const cells = namedCells(spreadsheet, column);
  if (cells !== null) return builder.requireValueInRange(cells).build();
  return column.choices.length === 0 ? null : builder.requireValueInList([...column.choices]).build();
}

/** null where there is no such sheet, or something else stands on it. */
function namedCells(
  spreadsheet: Spreadsheet,
  { header, choicesIn }: PeoplesColumn,
): GoogleAppsScript.Spreadsheet.Range | null {
  const sheet = choicesIn === undefined ? null : spreadsheet.getSheetByName(choicesIn.sheetName);
  if (choicesIn === undefined || sheet === null) return null;
  const { row, column, rows } = choicesIn;
  if (row + rows - 1 > sheet.getMaxRows() || sheet.getRange(row - 1, column).getValue() !== header.value) return null;
  return sheet.getRange(row, column, rows, 1);
}
