/** Writes rows of the settings sheet: only ever after a click, never by a refresh. */
import { UserFacingError } from '../core/errors';
import { type Bilingual, wordings } from '../core/language';
import type { SettingValue } from '../intake/answer-rows';
import { settingNameKey } from '../intake/settings';
import { cellText } from '../intake/text';
import { unlessBlank } from './blank-sheet';
import { languageOf } from './language';
import { settingsSheet } from './load';
import { placeOf, requireEditable } from './places';
import { ensureSize } from './write-cells';
import { writeSettingsSheet } from './write-settings';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const VALUE_COLUMN = 2;
const COLUMNS = 3;

/** A row of the settings sheet: its name in the first column, and what it means. */
export interface SettingRow {
  readonly name: Bilingual;
  readonly meaning: Bilingual;
}

/** Plain JSON: the sidebar gets it as it is. */
export interface WrittenSetting extends SettingValue {
  /** Such as `設定!B24`. */
  readonly place: string;
  /** What stood there; null when nothing did. */
  readonly before: string | null;
}

/**
 * Looks whether the values of these rows can be replaced, and writes nothing yet: call the result to do so. Rows that are
 * missing are added below, and the sheet is made where there is none. Whatever a value looks like, it is written as text.
 * @param known the settings that the values' names may mean
 * @throws UserFacingError `setting-is-formula`, `protected-cells`
 */
export function settingsWriter(
  spreadsheet: Spreadsheet,
  values: readonly SettingValue[],
  known: readonly SettingRow[],
): () => WrittenSetting[] {
  const sheet = settingsSheet(spreadsheet);
  if (sheet !== null)
    for (const row of rowsOf(sheet, values, known)) {
      const cell = sheet.getRange(Math.min(row ?? sheet.getLastRow() + 1, sheet.getMaxRows()), VALUE_COLUMN);
      if (row !== null && cell.getFormula() !== '')
        throw new UserFacingError('setting-is-formula', { place: placeOf(cell) });
      requireEditable(cell);
    }
  return () => (values.length === 0 ? [] : write(spreadsheet, values, known));
}

function write(
  spreadsheet: Spreadsheet,
  values: readonly SettingValue[],
  known: readonly SettingRow[],
): WrittenSetting[] {
  const language = languageOf(spreadsheet);
  const sheet = unlessBlank(settingsSheet(spreadsheet)) ?? newSettingsSheet(spreadsheet);
  const rows = rowsOf(sheet, values, known);
  let below = sheet.getLastRow();
  return values.flatMap(({ name, value }, i): WrittenSetting[] => {
    const row = rows[i] ?? null;
    if (row !== null) return [replaceValue(sheet, row, name, value)];
    if (value === null) return [];
    const place = addRow(sheet, ++below, [name, value, settingOf(name, known)?.meaning[language] ?? '']);
    return [{ name, value, place, before: null }];
  });
}

/** A new sheet comes to the front; who answers a question wants to stay where they are. */
function newSettingsSheet(spreadsheet: Spreadsheet): Sheet {
  const shown = spreadsheet.getActiveSheet();
  const sheet = writeSettingsSheet(spreadsheet, {});
  spreadsheet.setActiveSheet(shown);
  return sheet;
}

function settingOf(name: string, known: readonly SettingRow[]): SettingRow | undefined {
  const key = settingNameKey(name);
  return known.find((setting) => wordings(setting.name).some((each) => settingNameKey(each) === key));
}

/** 1-based row of each setting under its name in either language, or null; the later one where it stands twice, as in reading. */
function rowsOf(sheet: Sheet, values: readonly SettingValue[], known: readonly SettingRow[]): (number | null)[] {
  if (values.length === 0) return [];
  const names = sheet
    .getDataRange()
    .getValues()
    .map(([name]) => settingNameKey(name));
  return values.map(({ name }) => {
    const setting = settingOf(name, known);
    if (setting === undefined) return null;
    const row = wordings(setting.name)
      .map((each) => names.lastIndexOf(settingNameKey(each)))
      .find((at) => at >= 0);
    return row === undefined ? null : row + 1;
  });
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
