/** What the reading has to ask, and the answers, as the sidebar sees them. */
import type { Language } from '../core/language';
import {
  type QuestionAnswer,
  type Restore,
  type SettingValue,
  restoredRows,
  rowsOfAnswer,
} from '../intake/answer-rows';
import { columnName } from '../intake/column-names';
import { PIN_SETTINGS, tableName } from '../intake/pinned-sheets';
import type { IntakeQuestion } from '../intake/questions';
import { withDocumentLock } from '../sheets/document-lock';
import { loadIntake } from '../sheets/load';
import { type WrittenSetting, settingsWriter } from '../sheets/write-setting-rows';

/** A question with the names of its table and fields in the user's language. */
export interface AskedQuestion {
  readonly question: IntakeQuestion;
  readonly tableName: string;
  /** Field → name; of a `columns` question the missing ones. */
  readonly fieldNames: Readonly<Record<string, string>>;
}

export interface IntakeQuestions {
  readonly language: Language;
  readonly questions: readonly AskedQuestion[];
}

export interface WrittenAnswer {
  readonly written: readonly WrittenSetting[];
  /** Sent as the next answer, it puts back what stood there. */
  readonly undo: Restore;
}

/** All open questions; none when everything could be read and nothing else fits. */
export function intakeQuestions(): IntakeQuestions {
  const { intake, language } = loadIntake(SpreadsheetApp.getActiveSpreadsheet(), []);
  const questions = intake.questions.map((question) => ({
    question,
    tableName: tableName(question.kind)[language],
    fieldNames:
      question.type === 'columns'
        ? Object.fromEntries(question.missing.map((field) => [field, columnName(question.kind, field, language)]))
        : {},
  }));
  return { language, questions };
}

/**
 * Remembers an answer in the settings sheet.
 * @throws UserFacingError `outdated-question`, `setting-is-formula`, `document-busy`; then nothing is written
 */
export function answerQuestion(answer: QuestionAnswer | Restore): WrittenAnswer {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const written = withDocumentLock(() => {
    const values = answer.type === 'restore' ? restoredRows(answer) : rowsFor(answer, spreadsheet);
    return settingsWriter(spreadsheet, values, PIN_SETTINGS)();
  });
  const rows = written.map(({ name, before }): SettingValue => ({ name, value: before }));
  return { written, undo: { type: 'restore', rows } };
}

function rowsFor(answer: QuestionAnswer, spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): SettingValue[] {
  const { intake, language, pins, sheetNames } = loadIntake(spreadsheet, []);
  return rowsOfAnswer(answer, { questions: intake.questions, pins, sheetNames }, language);
}
