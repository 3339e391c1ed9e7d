/** The cells that goals stand in: the KGI's, 設定 and 目標. No table is read. */
import type { GoalState } from '../goals/goals-version';
import { SETTINGS } from '../core/settings';
import { settingRow } from '../intake/settings';
import { settingsSheet, targetsSheet } from './load';
import { placeOf } from './places';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface GoalCells extends GoalState {
  /** Such as `設定!B2`; '' while there is no cell for the KGI. */
  readonly kgiPlace: string;
  readonly isKgiFormula: boolean;
  /** What stands in the KGI's cell, or what its formula gives. */
  readonly kgiValue: unknown;
}

const KGI_NAME = SETTINGS.find(({ key }) => key === 'kgiTarget')!.rangeName!;
const VALUE_COLUMN = 2;

export function goalCells(spreadsheet: Spreadsheet): GoalCells {
  const settings = (settingsSheet(spreadsheet)?.getDataRange().getValues() ?? []) as unknown[][];
  const targets = (targetsSheet(spreadsheet)?.getDataRange().getValues() ?? []) as unknown[][];
  const cell = kgiCell(spreadsheet, settings);
  if (cell === null) return { settings, targets, kgi: '', kgiPlace: '', isKgiFormula: false, kgiValue: '' };
  const formula = cell.getFormula();
  const value: unknown = cell.getValue();
  const kgi = formula === '' ? value : formula;
  return { settings, targets, kgi, kgiPlace: placeOf(cell), isKgiFormula: formula !== '', kgiValue: value };
}

/** The cell named `KGI`, else the value beside its name on the settings sheet; null where there is neither. */
export function kgiCell(spreadsheet: Spreadsheet, settings: readonly (readonly unknown[])[]): Range | null {
  const named = spreadsheet.getRangeByName(KGI_NAME);
  if (named !== null) return named.getCell(1, 1);
  const row = settingRow(settings, 'kgiTarget');
  return row === null ? null : settingsSheet(spreadsheet)!.getRange(row + 1, VALUE_COLUMN);
}
