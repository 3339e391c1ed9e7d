import { isBlank } from '../sheets/blank-sheet';
import { withDocumentLock } from '../sheets/document-lock';
import { languageOf } from '../sheets/language';
import { settingsSheet } from '../sheets/load';
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
    const existing = settingsSheet(spreadsheet);
    const isThere = existing !== null && !isBlank(existing);
    spreadsheet.setActiveSheet(isThere ? existing : writeSettingsSheet(spreadsheet, {}));
    const sentence = (isThere ? EXISTS : MADE)[languageOf(spreadsheet)];
    spreadsheet.toast(sentence);
    return sentence;
  });
}
