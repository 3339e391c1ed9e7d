/**
 * What the bundle offers. The build appends one global function for each entry of `actions`, `calls` and `functions`:
 * Apps Script sees only top-level function declarations. Nothing runs when the file is evaluated.
 */
import { closeMonth } from './actions/close-month';
import { createSettingsSheet } from './actions/create-settings-sheet';
import { makeTemplate } from './actions/make-template';
import { insertSampleData } from './actions/insert-sample-data';
import { onInstall, onOpen } from './actions/menu';
import { copyMeeting, makeReview } from './actions/make-review';
import { onEdit } from './actions/on-edit';
import { proposeRepsSheet } from './actions/propose-reps-sheet';
import { refresh } from './actions/refresh';
import { removeEverything } from './actions/remove-everything';
import { reopenMonth } from './actions/reopen-month';
import { showSidebar } from './actions/show-sidebar';
import type { Language } from './core/language';
import { FUNCTIONS } from './functions';
import { customFunction } from './functions/custom-function';
import { PARAMETERS } from './functions/parameters';
import { customerCard } from './rpc/customer-card';
import { saveManagerWord, saveStage } from './rpc/customer-words';
import { customerList, selectedCustomer } from './rpc/customers';
import { goalsModel } from './rpc/goals';
import { helpFigures, helpOn, helpTexts, insertFormula, undoInsert } from './rpc/help';
import type { InsertRequest } from './rpc/help-model';
import { importPreview } from './rpc/import-preview';
import { importRows, importState, undoImport } from './rpc/import-rows';
import { answerQuestion, intakeQuestions } from './rpc/intake-questions';
import * as requests from './rpc/requests';
import { checked } from './rpc/shape';
import { showRows } from './rpc/show-rows';
import { moveVisit, recordVisit, undoVisit } from './rpc/record-visit';
import { goalsVersion, saveGoals } from './rpc/save-goals';
import { saveTip, undoTip } from './rpc/tips';
import { todayModel } from './rpc/today';
import { speaking } from './sheets/speaking';

/** Triggers and menu items. */
export const actions = {
  onOpen,
  onInstall,
  onEdit,
  refresh: speaking(() => refresh(FUNCTIONS.map(({ name }) => name))),
  closeMonth: speaking(closeMonth),
  reopenMonth: speaking(reopenMonth),
  makeReview: speaking(makeReview),
  copyMeeting: speaking(copyMeeting),
  makeTemplate: speaking(makeTemplate),
  createSettingsSheet: speaking(createSettingsSheet),
  proposeRepsSheet: speaking(proposeRepsSheet),
  insertSampleData: speaking(insertSampleData),
  removeEverything: speaking(removeEverything),
  showSidebar: speaking(showSidebar),
};

/** What the sidebar may call. Plain JSON in and out. */
export const calls = {
  goalsModel: speaking(checked(requests.goalsRequest, goalsModel)),
  goalsVersion: speaking(goalsVersion),
  saveGoals: speaking(checked(requests.saveGoalsRequest, saveGoals)),
  importPreview: speaking(checked(requests.importPreviewRequest, importPreview)),
  importRows: speaking(checked(requests.appendRequest, importRows)),
  importState: speaking(importState),
  undoImport: speaking(checked(requests.undoImportRequest, undoImport)),
  showRows: speaking(checked(requests.rowsToShow, showRows)),
  intakeQuestions: speaking(intakeQuestions),
  answerQuestion: speaking(checked(requests.answerRequest, answerQuestion)),
  helpTexts: speaking(() => helpTexts(FUNCTIONS, PARAMETERS)),
  helpFigures: speaking(() => helpFigures(FUNCTIONS)),
  insertFormula: speaking(
    checked(requests.insertRequest, (request: InsertRequest) => insertFormula(FUNCTIONS, PARAMETERS, compute, request)),
  ),
  undoInsert: speaking(checked(requests.cellBefore, undoInsert)),
  todayModel: speaking(checked(requests.todayRequest, todayModel)),
  recordVisit: speaking(checked(requests.recordVisitRequest, recordVisit)),
  moveVisit: speaking(checked(requests.moveVisitRequest, moveVisit)),
  undoVisit: speaking(checked(requests.undoVisitRequest, undoVisit)),
  customerList: speaking(customerList),
  customerCard: speaking(checked(requests.customerRequest, customerCard)),
  selectedCustomer: speaking(selectedCustomer),
  saveManagerWord: speaking(checked(requests.saveWordRequest, saveManagerWord)),
  saveStage: speaking(checked(requests.saveStageRequest, saveStage)),
  saveTip: speaking(checked(requests.saveTipRequest, saveTip)),
  undoTip: speaking(checked(requests.writtenTip, undoTip)),
};

/** A custom function's result, as a cell would get it. */
const compute = (name: string, args: readonly unknown[]): ReturnType<typeof customFunction> =>
  customFunction(SpreadsheetApp.getActiveSpreadsheet(), name, args);

/** Custom functions, by name. */
export const formula = speaking((name: string, args: ArrayLike<unknown>) => compute(name, Array.from(args)));

/** From it the build declares the custom functions, and the tables of functions are made. */
export const functions = {
  definitions: FUNCTIONS,
  parameters: PARAMETERS,
  help: (language: Language) => helpOn(FUNCTIONS, PARAMETERS, language),
};
