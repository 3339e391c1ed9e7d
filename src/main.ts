/**
 * What the bundle offers. The build appends one global function for each entry of `actions` and `calls` and for each KPI:
 * Apps Script sees only top-level function declarations. Nothing runs when the file is evaluated.
 */
import { createSettingsSheet } from './actions/create-settings-sheet';
import { insertSampleData } from './actions/insert-sample-data';
import { onInstall, onOpen } from './actions/menu';
import { proposeRepsSheet } from './actions/propose-reps-sheet';
import { refresh } from './actions/refresh';
import { showSidebar } from './actions/show-sidebar';
import { kpiFunction } from './functions/kpi-function';
import { importPreview } from './rpc/import-preview';
import { importRows, importState, undoImport } from './rpc/import-rows';
import { answerQuestion, intakeQuestions } from './rpc/intake-questions';
import { sidebarOverview } from './rpc/overview';
import { saveKgi } from './rpc/save-kgi';
import { speaking } from './sheets/speaking';

/** Triggers and menu items. */
export const actions = {
  onOpen,
  onInstall,
  refresh: speaking(refresh),
  createSettingsSheet: speaking(createSettingsSheet),
  proposeRepsSheet: speaking(proposeRepsSheet),
  insertSampleData: speaking(insertSampleData),
  showSidebar: speaking(showSidebar),
};

/** What the sidebar may call. Plain JSON in and out. */
export const calls = {
  sidebarOverview: speaking(sidebarOverview),
  saveKgi: speaking(saveKgi),
  importPreview: speaking(importPreview),
  importRows: speaking(importRows),
  importState: speaking(importState),
  undoImport: speaking(undoImport),
  intakeQuestions: speaking(intakeQuestions),
  answerQuestion: speaking(answerQuestion),
};

/** One custom function a KPI, by id. */
export const kpi = speaking((id: string, args: ArrayLike<unknown>) =>
  kpiFunction(SpreadsheetApp.getActiveSpreadsheet(), id, Array.from(args)),
);
