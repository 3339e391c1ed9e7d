/** `google.script.run`, as far as the sidebar uses it. */
import type { WrittenTip } from '../sheets/tips-sheet';
import type { QuestionAnswer, Restore } from '../intake/answer-rows';
import type {
  CustomerCard,
  CustomerList,
  MoveVisitRequest,
  RecordedVisitReply,
  RecordVisitRequest,
  SavedReply,
  SavedTipReply,
  SaveStageRequest,
  SaveTipRequest,
  SaveWordRequest,
  TodayModel,
} from '../rpc/daily-model';
import type { SelectedCustomer } from '../rpc/customers';
import type { GoalsModel, GoalsModelRequest, GoalsVersion, SaveGoalsReply, SaveGoalsRequest } from '../rpc/goals-model';
import type { HelpFigures, HelpTexts, InsertReply, InsertRequest } from '../rpc/help-model';
import type { IntakeQuestions, WrittenAnswer } from '../rpc/intake-questions';
import type { ImportPreview, ImportPreviewRequest } from '../rpc/import-preview';
import type { ImportState } from '../rpc/import-rows';
import type { RowsToShow } from '../rpc/show-rows';
import type { Appended, AppendRequest } from '../sheets/append-rows';
import type { CellBefore } from '../sheets/insert-formula';
import type { WrittenVisit } from '../sheets/append-visit';
import type { UndoneImport } from '../sheets/undo-import';

export interface ScriptCalls {
  refresh: { request: void; reply: string };
  importPreview: { request: ImportPreviewRequest; reply: ImportPreview };
  importRows: { request: AppendRequest; reply: Appended };
  importState: { request: void; reply: ImportState };
  undoImport: { request: { readonly keepChanged: boolean }; reply: UndoneImport };
  showRows: { request: RowsToShow; reply: boolean };
  makeTemplate: { request: void; reply: string };
  insertSampleData: { request: void; reply: string };
  goalsModel: { request: GoalsModelRequest; reply: GoalsModel };
  /** Cheap: asked again and again. */
  goalsVersion: { request: void; reply: GoalsVersion };
  saveGoals: { request: SaveGoalsRequest; reply: SaveGoalsReply };
  intakeQuestions: { request: void; reply: IntakeQuestions };
  answerQuestion: { request: QuestionAnswer | Restore; reply: WrittenAnswer };
  helpTexts: { request: void; reply: HelpTexts };
  helpFigures: { request: void; reply: HelpFigures };
  insertFormula: { request: InsertRequest; reply: InsertReply };
  undoInsert: { request: CellBefore; reply: string };
  todayModel: { request: { readonly rep?: string }; reply: TodayModel };
  recordVisit: { request: RecordVisitRequest; reply: RecordedVisitReply };
  moveVisit: { request: MoveVisitRequest; reply: RecordedVisitReply };
  undoVisit: { request: { readonly written: WrittenVisit }; reply: SavedReply };
  customerList: { request: void; reply: CustomerList };
  customerCard: { request: { readonly customer: string }; reply: CustomerCard };
  selectedCustomer: { request: void; reply: SelectedCustomer };
  saveManagerWord: { request: SaveWordRequest; reply: SavedReply };
  saveStage: { request: SaveStageRequest; reply: SavedReply };
  saveTip: { request: SaveTipRequest; reply: SavedTipReply };
  undoTip: { request: WrittenTip; reply: SavedReply };
}

type Runner = {
  withSuccessHandler(handler: (value: never) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
} & { [name in keyof ScriptCalls]: (request?: unknown) => void };
declare const google: { readonly script: { readonly run: Runner } };

/** Rejects with the sentence that the script failed with; its message is empty when the script could not be reached. */
export function callScript<N extends keyof ScriptCalls>(
  name: N,
  request: ScriptCalls[N]['request'],
): Promise<ScriptCalls[N]['reply']> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
    if (request === undefined) runner[name]();
    else runner[name](request);
  });
}
