/** Writes what a person answered into the settings sheet: only ever after a click, never by a refresh. */
import { UserFacingError } from '../core/errors';
import type { SettingValue } from '../intake/answer-rows';
import { PIN_SETTINGS, type PinSetting } from '../intake/pinned-sheets';
import { settingNameKey } from '../intake/settings';
import { cellText } from '../intake/text';
import { languageOf } from './language';
import { settingsSheet } from './load';
import { ensureSize } from './write-cells';
import { writeSettingsSheet } from './write-settings';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const VALUE_COLUMN = 2;
const COLUMNS = 3;

/** Plain JSON: the sidebar gets it as it is. */
export interface WrittenSetting extends SettingValue {
  /** Such as `設定!B24`. */
  readonly place: string;
  /** What stood there; null when nothing did. */
  readonly before: string | null;
}

/**
 * Replaces the values of these rows; rows that are missing are added below, and the sheet is made where there is none.
 * Whatever a value looks like, it is written as text.
 * @throws UserFacingError `setting-is-formula`: then nothing is written at all
 */
export function writePins(spreadsheet: Spreadsheet, values: readonly SettingValue[]): WrittenSetting[] {
  const language = languageOf(spreadsheet);
  const sheet = settingsSheet(spreadsheet) ?? writeSettingsSheet(spreadsheet, {});
  const names = sheet
    .getDataRange()
    .getValues()
    .map(([name]) => settingNameKey(name));
  const rows = values.map(({ name }) => rowOf(settingOf(name), names));
  for (const row of rows) if (row !== null) refuseFormula(sheet, row);
  let below = sheet.getLastRow();
  return values.flatMap(({ name, value }, i): WrittenSetting[] => {
    const row = rows[i] ?? null;
    if (row !== null) return [replaceValue(sheet, row, name, value)];
    if (value === null) return [];
    const place = addRow(sheet, ++below, [name, value, settingOf(name)?.meaning[language] ?? '']);
    return [{ name, value, place, before: null }];
  });
}

function settingOf(name: string): PinSetting | undefined {
  const key = settingNameKey(name);
  return PIN_SETTINGS.find((setting) =>
    [setting.name.ja, setting.name.en].some((each) => settingNameKey(each) === key),
  );
}

/** 1-based row of a setting under its name in either language; the later one counts where it stands twice, as in reading. */
function rowOf(setting: PinSetting | undefined, names: readonly string[]): number | null {
  if (setting === undefined) return null;
  const row = [setting.name.ja, setting.name.en]
    .map((name) => names.lastIndexOf(settingNameKey(name)))
    .find((at) => at >= 0);
  return row === undefined ? null : row + 1;
}

function refuseFormula(sheet: Sheet, row: number): void {
  const cell = sheet.getRange(row, VALUE_COLUMN);
  if (cell.getFormula() !== '') throw new UserFacingError('setting-is-formula', { place: placeOf(cell) });
}

function replaceValue(sheet: Sheet, row: number, name: string, value: string | null): WrittenSetting {
  const cell = sheet.getRange(row, VALUE_COLUMN);
  const before = cellText(cell.getValue()) || null;
  if (value === null) cell.clearContent();
  // The format first: then `=…` stays text, and `4月` no date.
  else cell.setNumberFormat('@').setValue(value);
  return { name, value, place: placeOf(cell), before };
}

function addRow(sheet: Sheet, row: number, cells: readonly string[]): string {
  ensureSize(sheet, row, COLUMNS);
  const range = sheet.getRange(row, 1, 1, COLUMNS);
  range.setNumberFormats([cells.map(() => '@')]).setValues([[...cells]]);
  return placeOf(sheet.getRange(row, VALUE_COLUMN));
}

function placeOf(cell: GoogleAppsScript.Spreadsheet.Range): string {
  return `${cell.getSheet().getName()}!${cell.getA1Notation()}`;
}
