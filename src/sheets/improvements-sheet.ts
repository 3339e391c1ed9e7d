/** 改善: found, read, and made where there is none. */
import type { Facts } from '../core/facts';
import { type Improvements, readImprovements } from '../intake/improvements';
import { IMPROVEMENT_ROWS, improvementColumns, IMPROVEMENTS_SHEET } from '../reports/improvements-sheet';
import { dayOfDateIn } from './clock';
import { languageOf } from './language';
import { ensurePeoplesSheet, findPeoplesSheet, peoplesCells, type PeoplesSheet } from './peoples-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export const IMPROVEMENTS = {
  name: IMPROVEMENTS_SHEET,
  mark: 'KPI_IMPROVEMENTS',
  rows: IMPROVEMENT_ROWS,
  columns: improvementColumns,
} satisfies PeoplesSheet;

export interface ImprovementsRead {
  readonly improvements: Improvements;
  /** As it is called in this workbook. */
  readonly sheetName: string;
}

/** What people wrote there. To be called when the sheet has been made. */
export function loadImprovements(spreadsheet: Spreadsheet, { settings, asOf }: Facts): ImprovementsRead {
  const sheet = findPeoplesSheet(spreadsheet, IMPROVEMENTS);
  const dayOfDate = dayOfDateIn(spreadsheet.getSpreadsheetTimeZone());
  return {
    improvements: readImprovements(peoplesCells(sheet), { rules: settings, asOf, dayOfDate }),
    sheetName: sheet?.getName() ?? IMPROVEMENTS_SHEET[languageOf(spreadsheet)],
  };
}

export const ensureImprovementsSheet = (spreadsheet: Spreadsheet, reps: readonly string[]): void =>
  void ensurePeoplesSheet(spreadsheet, IMPROVEMENTS, reps);
