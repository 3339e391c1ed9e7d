import type { Bilingual } from '../core/language';
import { languageOf } from '../sheets/language';

const MENU: Bilingual = { ja: 'ルートKPI', en: 'Route KPI' };

/** Function names are those that the build gives to the actions. */
const ITEMS: readonly (readonly [Bilingual, string] | null)[] = [
  [{ ja: '最新に更新', en: 'Refresh' }, 'refresh'],
  [{ ja: 'サイドバーを開く', en: 'Open the sidebar' }, 'showSidebar'],
  null,
  [{ ja: '月次締め', en: 'Close a month' }, 'closeMonth'],
  [{ ja: '締めを取り消す', en: 'Reopen a month' }, 'reopenMonth'],
  [{ ja: '振り返りを作る', en: 'Make the review' }, 'makeReview'],
  [{ ja: '会議資料をコピー', en: 'Copy the meeting page' }, 'copyMeeting'],
  null,
  [{ ja: 'ひな形のシートを作る', en: 'Create template sheets' }, 'makeTemplate'],
  [{ ja: '設定シートを作る', en: 'Create the settings sheet' }, 'createSettingsSheet'],
  [{ ja: '担当者シートを作る', en: 'Create the reps sheet' }, 'proposeRepsSheet'],
  [{ ja: 'サンプルデータを入れる', en: 'Insert sample data' }, 'insertSampleData'],
  null,
  [{ ja: 'ルートKPIのデータをすべて消す', en: 'Remove everything of Route KPI' }, 'removeEverything'],
];

/** Adds the menu. Runs also before the user has authorised anything (AuthMode.NONE), so it may not read the file. */
export function onOpen(event?: { readonly authMode?: unknown }): void {
  const language =
    event !== undefined && isRestricted(event.authMode) ? 'ja' : languageOf(SpreadsheetApp.getActiveSpreadsheet());
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createMenu(MENU[language]);
  for (const item of ITEMS) {
    if (item === null) menu.addSeparator();
    else menu.addItem(item[0][language], item[1]);
  }
  menu.addToUi();
}

export function onInstall(event?: { readonly authMode?: unknown }): void {
  onOpen(event);
}

function isRestricted(authMode: unknown): boolean {
  return String(authMode) === 'NONE';
}
