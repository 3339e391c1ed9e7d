import { UserFacingError } from '../core/errors';
import type { FoundNow } from '../reports/settings-sheet';
import { unlessBlank } from '../sheets/blank-sheet';
import { stampText } from '../sheets/clock';
import { withDocumentLock } from '../sheets/document-lock';
import { languageOf } from '../sheets/language';
import { loadIntake, settingsSheet } from '../sheets/load';
import { writeSettingsSheet } from '../sheets/write-settings';

const MADE = {
  ja: '設定シートを作りました。まず「KGI(売上目標)」に金額を入れてください。',
  en: 'The settings sheet is ready. Enter an amount at "KGI (revenue goal)" first.',
};
const EXISTS = {
  ja: '設定シートはもうあります。そのまま使えます。',
  en: 'There is a settings sheet already. It stays as it is.',
};

/**
 * Menu action 設定シートを作る. An existing sheet is shown, never changed. Returns the sentence shown.
 * @throws UserFacingError `document-busy`
 */
export function createSettingsSheet(): string {
  return withDocumentLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const existing = unlessBlank(settingsSheet(spreadsheet));
    spreadsheet.setActiveSheet(existing ?? writeSettingsSheet(spreadsheet, {}, foundNow(spreadsheet)));
    const sentence = (existing === null ? MADE : EXISTS)[languageOf(spreadsheet)];
    spreadsheet.toast(sentence);
    return sentence;
  });
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
