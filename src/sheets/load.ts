/** Reads everything that figures are computed from: the settings, the input tables and the targets. Writes nothing. */
import type { Day } from '../core/days';
import { type Facts, buildFacts } from '../core/facts';
import type { Language } from '../core/language';
import type { Settings } from '../core/settings';
import { type Target, resolveTargets } from '../goals/targets';
import type { IntakeAnswers } from '../intake/answers';
import { readLabelOverrides } from '../intake/label-settings';
import { type LeftOut, leftOutCounts } from '../intake/left-out';
import { type RangeTables, rangeTables } from '../intake/range-tables';
import { readPins } from '../intake/read-pins';
import { readTables } from '../intake/read-tables';
import { readSettings, unusedSettings } from '../intake/settings';
import { type TargetRow, readTargetRows } from '../intake/targets';
import type { Intake, IntakePins, SheetGrid, TableKind, TablePins } from '../intake/types';
import { civilClockIn, dayOfDateIn, stampText, today } from './clock';
import { figureGrids, inputGrids, inputSheets } from './input-grids';
import { languageOf } from './language';
import { namedSheet } from './named-sheet';
import { answersOf } from './read-answers';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const SETTINGS_SHEETS = ['設定', 'Settings'];
export const TARGETS_SHEETS = ['目標', 'Targets'];

/** The sheet with the settings, under its name in either language. */
export const settingsSheet = (spreadsheet: Spreadsheet): Sheet | null => namedSheet(spreadsheet, SETTINGS_SHEETS);

/** The sheet with the targets, likewise. */
export const targetsSheet = (spreadsheet: Spreadsheet): Sheet | null => namedSheet(spreadsheet, TARGETS_SHEETS);

/** Custom functions have little time: what no figure needs is left in the sheets until something asks for it. */
export type Reach = 'everything' | 'figures';

/** What the settings and the input sheets say, before any figure is made of it. */
export interface LoadedIntake {
  readonly language: Language;
  readonly settings: Settings;
  readonly intake: Intake;
  /** What people answered in データ確認. */
  readonly answers: IntakeAnswers;
  readonly dayOfDate: (date: Date) => Day;
  /** What the settings say about where the tables stand. */
  readonly pins: IntakePins;
  /** Sheets that may hold a table. */
  readonly sheetNames: readonly string[];
  /** Cells of the settings sheet; none where there is no such sheet. */
  readonly settingCells: readonly (readonly unknown[])[];
  readonly extents: readonly SheetExtent[];
  /** The cells of every sheet that may hold a table. */
  readonly grids: readonly SheetGrid[];
}

/** How far the cells of a sheet reached when they were read: at least one row and column. */
export interface SheetExtent {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/** What the sheets say, whatever day it is: all that a figure rests on. */
export interface Reading {
  readonly settings: Settings;
  readonly intake: Pick<Intake, 'tables' | 'sources' | 'problems'>;
  readonly leftOut: readonly LeftOut[];
  readonly targetRows: readonly TargetRow[];
  /** Of every sheet that was read, those that turned out to hold no table included. */
  readonly extents: readonly SheetExtent[];
}

/** A reading, and what comes of it today. */
export interface FigureSource extends Reading {
  readonly language: Language;
  /** `2024/07/01 08:12`, in the spreadsheet's zone: when the reading began. */
  readonly readAt: string;
  readonly today: Day;
  readonly facts: Facts;
  readonly targets: readonly Target[];
  /** Rows of the targets sheet that were not understood. */
  readonly unreadTargets: readonly number[];
  readonly dayOfDate: (date: Date) => Day;
}

export interface LoadedWorkbook extends FigureSource {
  readonly intake: Intake;
  readonly grids: readonly SheetGrid[];
  readonly answers: IntakeAnswers;
  /** Names in the settings sheet that mean nothing to us. */
  readonly unusedSettings: readonly string[];
}

/**
 * The settings alone, for what has to be known before the tables are read.
 * @throws UserFacingError `bad-setting`
 */
export function loadSettings(spreadsheet: Spreadsheet): {
  readonly settings: Settings;
  /** The settings sheet; null where there is none. */
  readonly grid: SheetGrid | null;
  readonly dayOfDate: (date: Date) => Day;
  readonly serialOfDate: (date: Date) => number;
  readonly language: Language;
} {
  const language = languageOf(spreadsheet);
  const { dayOfDate, serialOfDate } = civilClockIn(spreadsheet.getSpreadsheetTimeZone());
  const grid = gridOf(spreadsheet, SETTINGS_SHEETS);
  const kgi = spreadsheet.getRangeByName('KGI');
  const settings = readSettings({
    cells: grid?.cells ?? [],
    kgiCell: kgi === null ? undefined : kgi.getValue(),
    dayOfDate,
    language,
  });
  return { settings, grid, dayOfDate, serialOfDate, language };
}

/**
 * @param ranges range arguments of a custom function; those with a table's header replace its sheets
 * @throws UserFacingError `bad-setting`, `missing-pinned-sheet`
 */
export function loadIntake(
  spreadsheet: Spreadsheet,
  ranges: readonly unknown[][][],
  reach: Reach = 'everything',
): LoadedIntake {
  const { settings, grid: settingsGrid, dayOfDate, serialOfDate, language } = loadSettings(spreadsheet);
  const settingCells = settingsGrid?.cells ?? [];
  const given = rangeTables(ranges);
  const answers = answersOf(spreadsheet);
  const sheetNames = inputSheets(spreadsheet).map((sheet) => sheet.getName());
  const pins = readPins(settingCells, sheetNames, language);
  const grids = reach === 'everything' ? inputGrids(spreadsheet) : figureGrids(inputSheets(spreadsheet), pins);
  const intake = readTables([...given.grids, ...grids], {
    dayOfDate,
    serialOfDate,
    cancelDayMeaning: settings.cancelDayMeaning,
    labels: readLabelOverrides(settingCells),
    pins: withRanges(pins, given),
    title: spreadsheet.getName(),
    asOf: settings.asOf ?? today(spreadsheet),
    answers,
  });
  const extents = [...grids, ...(settingsGrid === null ? [] : [settingsGrid])].map(extentOf);
  return { answers, language, settings, intake, dayOfDate, pins, sheetNames, settingCells, extents, grids };
}

/**
 * @param ranges range arguments of a custom function; those with a table's header replace its sheets
 * @param reach `figures`: no questions are asked and nothing is shown of what was read
 * @throws UserFacingError `bad-setting`, `missing-pinned-sheet`
 */
export function loadWorkbook(
  spreadsheet: Spreadsheet,
  ranges: readonly unknown[][][],
  reach: Reach = 'everything',
): LoadedWorkbook {
  const readAt = stampText(spreadsheet);
  const { settings, intake, answers, settingCells, extents, grids } = loadIntake(spreadsheet, ranges, reach);
  const targetsGrid = gridOf(spreadsheet, TARGETS_SHEETS);
  const reading: Reading = {
    settings,
    intake,
    leftOut: leftOutCounts(intake.findings),
    targetRows: readTargetRows(targetsGrid?.cells ?? []),
    extents: targetsGrid === null ? extents : [...extents, extentOf(targetsGrid)],
  };
  const source = figureSource(spreadsheet, reading, readAt);
  return { ...source, intake, grids, answers, unusedSettings: unusedSettings(settingCells) };
}

/** What comes of a reading today, in the spreadsheet's time zone. Reads no sheet. */
export function figureSource(spreadsheet: Spreadsheet, reading: Reading, readAt: string): FigureSource {
  const { settings, intake, targetRows } = reading;
  const dayOfDate = dayOfDateIn(spreadsheet.getSpreadsheetTimeZone());
  const present = today(spreadsheet);
  const facts = buildFacts(intake.tables, settings, present);
  const { targets, unread } = resolveTargets(targetRows, settings, facts.asOf, dayOfDate, intake.tables.reps);
  const language = languageOf(spreadsheet);
  return { ...reading, readAt, language, today: present, facts, targets, unreadTargets: unread, dayOfDate };
}

/** The ranges of a custom function stand for themselves: no setting on sheets applies to them. */
function withRanges(pins: IntakePins, { sheetNames }: RangeTables): IntakePins {
  const ranges = [...sheetNames].map(([kind, sheets]): [TableKind, TablePins] => [
    kind,
    { sheets, declined: [], nameMeaning: 'none', columns: new Map() },
  ]);
  return { ...pins, ...Object.fromEntries(ranges) };
}

function gridOf(spreadsheet: Spreadsheet, names: readonly string[]): SheetGrid | null {
  for (const name of names) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet !== null) return { name, cells: sheet.getDataRange().getValues() as unknown[][] };
  }
  return null;
}

const extentOf = ({ name, cells }: SheetGrid): SheetExtent => ({
  name,
  rows: cells.length,
  columns: cells[0]!.length,
});
