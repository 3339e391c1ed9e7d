import { restoreFormulas } from '../sheets/formulas/reenter-formulas';
import { languageOf } from '../sheets/language';

export function showSidebar(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  restoreFormulas(spreadsheet);
  const language = languageOf(spreadsheet);
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(language === 'ja' ? 'ルートKPI' : 'Route KPI');
  SpreadsheetApp.getUi().showSidebar(page);
}
