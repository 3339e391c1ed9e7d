import { UserFacingError } from '../core/errors';
import type { FoundNow } from '../reports/settings-sheet';
import { stampText } from '../sheets/clock';
import { loadIntake, settingsSheet } from '../sheets/load';
import { languageOf } from '../sheets/language';
import { writeSettingsSheet } from '../sheets/write-settings';

const MADE = {
  ja: '設定シートを作りました。まず「KGI(売上目標)」に金額を入れてください。',
  en: 'The settings sheet is ready. Enter an amount at "KGI (revenue goal)" first.',
};
const EXISTS = {
  ja: '設定シートはもうあります。そのまま使えます。',
  en: 'There is a settings sheet already. It stays as it is.',
};

/** Menu action 設定シートを作る. An existing sheet is shown, never changed. Returns the sentence shown. */
export function createSettingsSheet(): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const existing = settingsSheet(spreadsheet);
  const sheet = existing ?? writeSettingsSheet(spreadsheet, {}, foundNow(spreadsheet));
  spreadsheet.setActiveSheet(sheet);
  const sentence = (existing === null ? MADE : EXISTS)[languageOf(spreadsheet)];
  spreadsheet.toast(sentence);
  return sentence;
}

/**
 * Where the tables stand that need no setting, so that a person sees which rows they may leave blank. null where a cell with a
 * mistake in it (a KGI that is no amount) keeps them from being read: the sheet is made to mend it.
 */
function foundNow(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): FoundNow | null {
  try {
    return { sources: loadIntake(spreadsheet, []).intake.sources, at: stampText(spreadsheet) };
  } catch (error) {
    if (error instanceof UserFacingError) return null;
    throw error;
  }
}
