/** Reads everything that figures are computed from: the settings, the input tables and the targets. Writes nothing. */
import type { Day } from '../core/days';
import { UserFacingError } from '../core/errors';
import { type Facts, type RecordName, buildFacts } from '../core/facts';
import type { Language } from '../core/language';
import type { Settings } from '../core/settings';
import { effectiveBasis } from '../core/transactions';
import { type Target, resolveTargets } from '../goals/targets';
import { columnName, requiredColumnNames } from '../intake/column-names';
import { isWrittenSheetName } from '../intake/find-tables';
import { readLabelOverrides } from '../intake/label-settings';
import { type PinnedSheets, readPinnedSheets, tableName } from '../intake/pinned-sheets';
import { rangeTables } from '../intake/range-tables';
import { readTables } from '../intake/read-tables';
import { readSettings, unusedSettings } from '../intake/settings';
import { readTargetRows } from '../intake/targets';
import type { Intake, SheetGrid, TableKind } from '../intake/types';
import { dayOfDateIn, today } from './clock';
import { languageOf } from './language';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export const SETTINGS_SHEETS = ['設定', 'Settings'];

/** The sheet with the settings, under its name in either language. */
export function settingsSheet(spreadsheet: Spreadsheet): GoogleAppsScript.Spreadsheet.Sheet | null {
  return SETTINGS_SHEETS.map((name) => spreadsheet.getSheetByName(name)).find((sheet) => sheet !== null) ?? null;
}
const TARGETS_SHEETS = ['目標', 'Targets'];

export interface LoadedWorkbook {
  readonly language: Language;
  readonly settings: Settings;
  readonly intake: Intake;
  readonly facts: Facts;
  readonly targets: readonly Target[];
  /** Rows of the targets sheet that were not understood. */
  readonly unreadTargets: readonly number[];
  /** Names in the settings sheet that mean nothing to us. */
  readonly unusedSettings: readonly string[];
  readonly dayOfDate: (date: Date) => Day;
}

/**
 * @param ranges range arguments of a custom function; those with a table's header replace its sheet
 * @throws UserFacingError `bad-setting`
 */
export function loadWorkbook(spreadsheet: Spreadsheet, ranges: readonly unknown[][][]): LoadedWorkbook {
  const language = languageOf(spreadsheet);
  const dayOfDate = dayOfDateIn(spreadsheet.getSpreadsheetTimeZone());
  const settingCells = cellsOf(spreadsheet, SETTINGS_SHEETS) ?? [];
  const kgi = spreadsheet.getRangeByName('KGI');
  const settings = readSettings({
    cells: settingCells,
    kgiCell: kgi === null ? undefined : kgi.getValue(),
    dayOfDate,
    language,
  });
  const given = rangeTables(ranges);
  const intake = readTables([...given.grids, ...inputGrids(spreadsheet)], {
    dayOfDate,
    cancelDayMeaning: settings.cancelDayMeaning,
    labels: readLabelOverrides(settingCells),
    pinnedSheets: { ...pinnedSheets(spreadsheet, settingCells), ...given.pinnedSheets },
  });
  const facts = buildFacts(intake.tables, settings, today(spreadsheet));
  const targetRows = readTargetRows(cellsOf(spreadsheet, TARGETS_SHEETS) ?? []);
  const { targets, unread } = resolveTargets(targetRows, settings, facts.asOf, dayOfDate, intake.tables.reps);
  return {
    language,
    settings,
    intake,
    facts,
    targets,
    unreadTargets: unread,
    unusedSettings: unusedSettings(settingCells),
    dayOfDate,
  };
}

/**
 * Stops with one sentence where a record that figures need is not there at all. (A record that only starts later is no
 * error: such months have no value.)
 */
export function requireRecords(workbook: LoadedWorkbook, needs: readonly RecordName[]): void {
  const { tables } = workbook.intake;
  for (const need of needs) {
    if (need === 'visits') requireTable(workbook, 'visits');
    else if (need === 'calls') {
      if (!tables.calls?.length) requireTable(workbook, 'visits');
    } else if (need === 'transactions') {
      const basis = effectiveBasis(tables, workbook.settings);
      if (workbook.settings.revenueBasis === null) requireCustomerRecord(workbook);
      else if (basis !== 'both') requireTable(workbook, basis);
    } else requireCustomerRecord(workbook);
  }
}

function requireCustomerRecord(workbook: LoadedWorkbook): void {
  const { contracts, sales } = workbook.intake.tables;
  if (contracts?.length || sales?.length) return;
  // A sheet that is there but cannot be read is the more helpful thing to name.
  for (const kind of ['contracts', 'sales'] as const)
    if (workbook.intake.problems.some((problem) => problem.kind === kind && problem.code !== 'missing-sheet'))
      requireTable(workbook, kind);
  throw new UserFacingError('no-customer-record');
}

function requireTable({ intake, language }: LoadedWorkbook, kind: TableKind): void {
  const problem = intake.problems.find((candidate) => candidate.kind === kind);
  if (problem === undefined) return;
  const columns =
    problem.columns === undefined
      ? requiredColumnNames(kind, language)
      : problem.columns.map((field) => columnName(kind, field, language));
  throw new UserFacingError(problem.code, {
    table: tableName(kind)[language],
    sheet: problem.sheetName ?? tableName(kind)[language],
    columns: columns
      .map((name) => (language === 'ja' ? `「${name}」` : `"${name}"`))
      .join(language === 'ja' ? '' : ', '),
  });
}

/** @throws UserFacingError `missing-pinned-sheet`: an explicit choice is never replaced by a guess */
function pinnedSheets(spreadsheet: Spreadsheet, cells: readonly (readonly unknown[])[]): PinnedSheets {
  const pinned = readPinnedSheets(cells);
  for (const name of Object.values(pinned))
    if (spreadsheet.getSheetByName(name) === null) throw new UserFacingError('missing-pinned-sheet', { sheet: name });
  return pinned;
}

/** Every sheet that may hold a table, each read once. */
function inputGrids(spreadsheet: Spreadsheet): SheetGrid[] {
  return (
    spreadsheet
      .getSheets()
      // Chart and data-source sheets have no cells to read.
      .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID && !isWrittenSheetName(sheet.getName()))
      .map((sheet) => ({ name: sheet.getName(), cells: sheet.getDataRange().getValues() as unknown[][] }))
  );
}

function cellsOf(spreadsheet: Spreadsheet, names: readonly string[]): unknown[][] | null {
  for (const name of names) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet !== null) return sheet.getDataRange().getValues() as unknown[][];
  }
  return null;
}
