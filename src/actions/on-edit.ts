import { isWrittenSheetName } from '../intake/find-tables';
import { DATA_CHECK_BLOCK } from '../reports/data-check';
import { SETTINGS_SHEETS, TARGETS_SHEETS } from '../sheets/load';
import { noteEdit } from '../sheets/shared/marks';

/** What Google hands to the simple trigger, as far as it is used ("Event objects", edit). */
export interface EditEvent {
  readonly source: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly range: GoogleAppsScript.Spreadsheet.Range;
}

/** Names of cells that count wherever they stand: the revenue goal, and the answers in データ確認. */
const COUNTING = ['KGI', DATA_CHECK_BLOCK];

/**
 * Simple trigger, in AuthMode.LIMITED: notes that somebody has edited something that figures may rest on. Writes nothing into
 * the file. (The cache and the document's properties may be used there: the reference of `ScriptApp.AuthMode` reads properties
 * in every mode but NONE, and "Simple triggers" forbids only services that ask for authorisation.)
 */
export function onEdit({ source, range }: EditEvent): void {
  const sheet = range.getSheet();
  const name = sheet.getName();
  if (isWrittenSheetName(name) && ![...SETTINGS_SHEETS, ...TARGETS_SHEETS].includes(name)) {
    const id = sheet.getSheetId();
    if (!COUNTING.some((counting) => source.getRangeByName(counting)?.getSheet().getSheetId() === id)) return;
  }
  noteEdit();
}
