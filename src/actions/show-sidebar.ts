import { languageOf } from '../sheets/language';

export function showSidebar(): void {
  const language = languageOf(SpreadsheetApp.getActiveSpreadsheet());
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(language === 'ja' ? 'ルートKPI' : 'Route KPI');
  SpreadsheetApp.getUi().showSidebar(page);
}
