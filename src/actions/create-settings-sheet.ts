import { settingsSheet } from '../sheets/load';
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
  const sheet = existing ?? writeSettingsSheet(spreadsheet, {});
  spreadsheet.setActiveSheet(sheet);
  const sentence = (existing === null ? MADE : EXISTS)[languageOf(spreadsheet)];
  spreadsheet.toast(sentence);
  return sentence;
}
