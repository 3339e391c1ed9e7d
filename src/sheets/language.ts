import { LANGUAGES, type Language } from '../core/language';

/** The language of the spreadsheet's locale, English where there is none. */
export function languageOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Language {
  const locale = spreadsheet.getSpreadsheetLocale().toLowerCase();
  return LANGUAGES.find((language) => locale.split(/[-_]/)[0] === language) ?? 'en';
}
