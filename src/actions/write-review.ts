/** Writes 振り返り and 会議資料 of a month, and makes 改善 for what people decide: what several menu actions share. */
import { BusinessCalendar } from '../core/calendar';
import type { Bilingual, Language } from '../core/language';
import type { MonthIndex } from '../core/periods';
import { fill } from '../i18n/sentences';
import { meetingPlan } from '../reports/meeting-sheet';
import type { ReviewContext } from '../reports/review-parts';
import { reviewContext, reviewPlan } from '../reports/review-sheet';
import { type History, readHistory } from '../review/history';
import { reviewOf } from '../review/review';
import { type Applied, applyPlans } from '../sheets/apply';
import { stampText } from '../sheets/clock';
import { historyCells } from '../sheets/history-sheet';
import { ensureImprovementsSheet, loadImprovements } from '../sheets/improvements-sheet';
import { type LoadedWorkbook, loadWorkbook } from '../sheets/load';
import { forgetPendingReview, pendingReview } from '../sheets/pending-review';
import { loadTips } from '../sheets/tips-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const TEXT = {
  done: { ja: '「{review}」と「{meeting}」を作りました。', en: '"{review}" and "{meeting}" are ready.' },
  notWritten: {
    ja: 'シート「{sheet}」は保護されているか削除されたため、書けませんでした。',
    en: 'The sheet "{sheet}" is protected or was deleted, so it was not written.',
  },
} satisfies Record<string, Bilingual>;

export interface WrittenReview {
  readonly context: ReviewContext;
  readonly applied: readonly Applied[];
}

/** To be called under the document lock, with the ledger as it stands now. */
export function writeReview(
  spreadsheet: Spreadsheet,
  workbook: LoadedWorkbook,
  history: History,
  month: MonthIndex,
): WrittenReview {
  const { facts, targets, intake, language } = workbook;
  ensureImprovementsSheet(spreadsheet, facts.tables.reps);
  const { improvements, sheetName } = loadImprovements(spreadsheet, facts);
  const { tips, sheetName: tipsSheet } = loadTips(spreadsheet, workbook);
  const calendar = new BusinessCalendar(facts.settings.companyHolidays);
  const { sources } = intake;
  const review = reviewOf({ facts, targets, calendar, history, sources, improvements, tips, month });
  const sheets = { improvementsSheet: sheetName, tipsSheet };
  const context = reviewContext(review, { madeAt: stampText(spreadsheet), ...sheets, language });
  return { context, applied: applyPlans(spreadsheet, [reviewPlan(context), meetingPlan(context)]) };
}

/**
 * The review of a month that a run closed or opened again, and died before it had written it; '' where none is missing. To be
 * called under the document lock.
 */
export function finishReview(spreadsheet: Spreadsheet): string {
  const pending = pendingReview(spreadsheet);
  if (pending === null) return '';
  const history = readHistory(historyCells(spreadsheet));
  if (history.rounds.get(pending.month) === pending.round)
    return rewriteReview(spreadsheet, loadWorkbook(spreadsheet, []), pending.month);
  forgetPendingReview();
  return '';
}

/** With the ledger as it stands now. */
export function rewriteReview(spreadsheet: Spreadsheet, workbook: LoadedWorkbook, month: MonthIndex): string {
  const written = writeReview(spreadsheet, workbook, readHistory(historyCells(spreadsheet)), month);
  forgetPendingReview();
  return writtenSentence(written, workbook.language);
}

/** What was written, or could not be. */
export function writtenSentence({ applied }: WrittenReview, language: Language): string {
  const left = applied.filter(({ notWritten }) => notWritten !== null);
  if (left.length > 0)
    return left
      .map(({ sheetName }) => fill(TEXT.notWritten[language], { sheet: sheetName }))
      .join(language === 'ja' ? '' : ' ');
  const [review, meeting] = applied.map(({ sheetName }) => sheetName);
  return fill(TEXT.done[language], { review: review!, meeting: meeting! });
}
