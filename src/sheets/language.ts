import type { Language } from '../core/language';

/** Japanese where the spreadsheet's locale is Japanese, English otherwise. */
export function languageOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Language {
  return spreadsheet.getSpreadsheetLocale().toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
