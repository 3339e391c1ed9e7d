/**
 * What the bundle offers. The build appends one global function for each entry of `actions` and `calls` and for each KPI:
 * Apps Script sees only top-level function declarations. Nothing runs when the file is evaluated.
 */
import { createSettingsSheet } from './actions/create-settings-sheet';
import { insertSampleData } from './actions/insert-sample-data';
import { onInstall, onOpen } from './actions/menu';
import { refresh } from './actions/refresh';
import { showSidebar } from './actions/show-sidebar';
import { kpiFunction } from './functions/kpi-function';
import { sidebarOverview } from './rpc/overview';
import { saveKgi } from './rpc/save-kgi';
import { speaking } from './sheets/speaking';

/** Triggers and menu items. */
export const actions = {
  onOpen,
  onInstall,
  refresh: speaking(refresh),
  createSettingsSheet: speaking(createSettingsSheet),
  insertSampleData: speaking(insertSampleData),
  showSidebar: speaking(showSidebar),
};

/** What the sidebar may call. Plain JSON in and out. */
export const calls = {
  sidebarOverview: speaking(sidebarOverview),
  saveKgi: speaking(saveKgi),
};

/** One custom function a KPI, by id. */
export const kpi = speaking((id: string, args: ArrayLike<unknown>) =>
  kpiFunction(SpreadsheetApp.getActiveSpreadsheet(), id, Array.from(args)),
);
