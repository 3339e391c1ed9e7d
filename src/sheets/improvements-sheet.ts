/** 改善: found, read, and made where there is none. From then on it is people's own: nothing here writes to one with words in it. */
import type { Facts } from '../core/facts';
import { type Improvements, readImprovements } from '../intake/improvements';
import {
  IMPROVEMENT_ROWS,
  type ImprovementColumnPlan,
  improvementColumns,
  IMPROVEMENTS_SHEET,
} from '../reports/improvements-sheet';
import { dayOfDateIn } from './clock';
import { languageOf } from './language';
import { ensureSize, writeLooks, writeNotes, writeValues } from './write-cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

const SHEETS = [IMPROVEMENTS_SHEET.ja, IMPROVEMENTS_SHEET.en];
/** Marks the sheet, so that it is found under another name too. */
const NAME = 'KPI_IMPROVEMENTS';

/** Under its name in either language, or renamed. */
function improvementsSheet(spreadsheet: Spreadsheet): Sheet | null {
  const named = SHEETS.map((name) => spreadsheet.getSheetByName(name)).find((sheet) => sheet !== null);
  return named ?? spreadsheet.getRangeByName(NAME)?.getSheet() ?? null;
}

export interface ImprovementsRead {
  readonly improvements: Improvements;
  /** As it is called in this workbook. */
  readonly sheetName: string;
}

/** What people wrote there. To be called when the sheet has been made. */
export function loadImprovements(spreadsheet: Spreadsheet, { settings, asOf }: Facts): ImprovementsRead {
  const sheet = improvementsSheet(spreadsheet);
  const cells = (sheet?.getDataRange().getValues() as unknown[][] | undefined) ?? [];
  const dayOfDate = dayOfDateIn(spreadsheet.getSpreadsheetTimeZone());
  return {
    improvements: readImprovements(cells, { rules: settings, asOf, dayOfDate }),
    sheetName: sheet?.getName() ?? IMPROVEMENTS_SHEET[languageOf(spreadsheet)],
  };
}

/** Makes the sheet behind the others; one in which anything stands is left as it is. */
export function ensureImprovementsSheet(spreadsheet: Spreadsheet, reps: readonly string[]): void {
  const existing = improvementsSheet(spreadsheet);
  // A blank one is what a run left that died before it had written the headers, which come last.
  if (existing !== null && existing.getLastRow() > 0) return;
  prepare(spreadsheet, existing ?? newSheet(spreadsheet), improvementColumns(reps, languageOf(spreadsheet)));
}

/** The sheet that the person looks at stays in front. */
function newSheet(spreadsheet: Spreadsheet): Sheet {
  const shown = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(IMPROVEMENTS_SHEET[languageOf(spreadsheet)], spreadsheet.getNumSheets());
  spreadsheet.setActiveSheet(shown);
  return sheet;
}

function prepare(spreadsheet: Spreadsheet, sheet: Sheet, columns: readonly ImprovementColumnPlan[]): void {
  ensureSize(sheet, IMPROVEMENT_ROWS + 1, columns.length);
  const header = sheet.getRange(1, 1, 1, columns.length);
  const rows = sheet.getRange(2, 1, IMPROVEMENT_ROWS, columns.length);
  const cells = [columns.map(({ header: cell }) => cell)];
  spreadsheet.setNamedRange(NAME, header);
  columns.forEach(({ width }, column) => sheet.setColumnWidth(column + 1, width));
  rows.setNumberFormats(repeated(columns.map(({ format }) => format)));
  rows.setDataValidations(repeated(columns.map(validationOf)));
  rows.setWrap(true);
  rows.setVerticalAlignment('top');
  sheet.setFrozenRows(1);
  writeLooks(header, { cells });
  writeNotes(header, { cells });
  writeValues(header, cells);
}

const repeated = <T>(line: readonly T[]): T[][] => Array.from({ length: IMPROVEMENT_ROWS }, () => [...line]);

/** Only a proposal: other words and other forms of days may be typed, and are read. */
function validationOf({ choices, isDay }: ImprovementColumnPlan): Validation | null {
  if (choices.length === 0 && !isDay) return null;
  const builder = SpreadsheetApp.newDataValidation();
  const rule = isDay ? builder.requireDate() : builder.requireValueInList([...choices]);
  return rule.setAllowInvalid(true).build();
}
