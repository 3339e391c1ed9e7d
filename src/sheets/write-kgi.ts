/** The KGI's cell: the one named `KGI`, else the value beside its name on the settings sheet. */
import { UserFacingError } from '../core/errors';
import { SETTINGS } from '../core/settings';
import { settingRow } from '../intake/settings';
import { languageOf } from './language';
import { settingsSheet } from './load';
import { ensureSize } from './write-cells';
import { writeSettingsSheet } from './write-settings';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const KGI = { name: SETTINGS.find(({ key }) => key === 'kgiTarget')!.name, rangeName: 'KGI' };
const VALUE_COLUMN = 2;
const YEN = '"¥"#,##0';
/** Formats under which a plain amount would be hard to read, or would be kept as text. */
const PLAIN_FORMATS = ['@', 'General', '0.###############', ''];

/** Plain JSON: the sidebar gets it as it is. */
export interface WrittenKgi {
  /** Such as `設定!B2`. */
  readonly place: string;
  /** In yen; null when there is no goal any more. */
  readonly target: number | null;
  /** What stood there: typed again, it is restored. null when nothing did. */
  readonly before: string | null;
}

/**
 * Writes the revenue goal, in yen; null empties the cell. Makes the settings sheet where there is none.
 * @throws UserFacingError `kgi-is-formula`: somebody computes the goal, which is worth more than a typed figure
 */
export function writeKgi(spreadsheet: Spreadsheet, target: number | null): WrittenKgi {
  const cell = kgiCell(spreadsheet);
  const place = `${cell.getSheet().getName()}!${cell.getA1Notation()}`;
  if (cell.getFormula() !== '') throw new UserFacingError('kgi-is-formula', { place });
  const before = String(cell.getValue()) || null;
  if (target === null) cell.clearContent();
  else {
    if (PLAIN_FORMATS.includes(cell.getNumberFormat())) cell.setNumberFormat(YEN);
    cell.setValue(target);
  }
  return { place, target, before };
}

function kgiCell(spreadsheet: Spreadsheet): Range {
  const named = spreadsheet.getRangeByName(KGI.rangeName);
  if (named !== null) return named.getCell(1, 1);
  const sheet = settingsSheet(spreadsheet);
  if (sheet === null) {
    writeSettingsSheet(spreadsheet, {});
    return spreadsheet.getRangeByName(KGI.rangeName)!;
  }
  const row = settingRow(sheet.getDataRange().getValues(), 'kgiTarget');
  if (row !== null) return sheet.getRange(row + 1, VALUE_COLUMN);
  const below = sheet.getLastRow() + 1;
  ensureSize(sheet, below, VALUE_COLUMN);
  sheet.getRange(below, 1).setValue(KGI.name[languageOf(spreadsheet)]);
  return sheet.getRange(below, VALUE_COLUMN);
}
