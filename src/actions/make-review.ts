import { UserFacingError } from '../core/errors';
import type { Bilingual } from '../core/language';
import type { MonthIndex } from '../core/periods';
import { monthName } from '../i18n/period-names';
import { fill } from '../i18n/sentences';
import { DIALOG_SIZE, DIALOG_TITLE, meetingDialog } from '../reports/meeting-dialog';
import { meetingText } from '../reports/meeting-sheet';
import { type History, readHistory } from '../review/history';
import { firstMonth, lastMonthOver } from '../review/month-figures';
import { withDocumentLock } from '../sheets/document-lock';
import { historyCells } from '../sheets/history-sheet';
import { type LoadedWorkbook, loadWorkbook } from '../sheets/load';
import { type WrittenReview, writeReview, writtenSentence } from './write-review';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const TEXT = {
  closed: { ja: '{month}の{done}', en: '{month}: {done}' },
  open: {
    ja: '{month}の{done}まだ締めていないため、数字は変わることがあります。',
    en: '{month}: {done} The month is not closed, so figures may still change.',
  },
} satisfies Record<string, Bilingual>;

/**
 * Menu action 振り返りを作る: 振り返り and 会議資料 of the last month that is closed; while none is, of the last one that is over.
 * Returns the sentence shown.
 * @throws UserFacingError `month-without-record`, `document-busy`
 */
export function makeReview(): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sentence = told(written(spreadsheet));
  spreadsheet.toast(sentence);
  return sentence;
}

/** Menu action 会議資料をコピー: writes both anew and shows the page as text, with a button that copies it. Returns the text. */
export function copyMeeting(): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { context } = written(spreadsheet);
  const text = meetingText(context);
  const page = HtmlService.createHtmlOutput(meetingDialog(text, context.language))
    .setWidth(DIALOG_SIZE.width)
    .setHeight(DIALOG_SIZE.height);
  SpreadsheetApp.getUi().showModalDialog(page, DIALOG_TITLE[context.language]);
  return text;
}

function written(spreadsheet: Spreadsheet): WrittenReview {
  return withDocumentLock(() => {
    const workbook = loadWorkbook(spreadsheet, []);
    const history = readHistory(historyCells(spreadsheet));
    return writeReview(spreadsheet, workbook, history, monthToReview(workbook, history));
  });
}

function monthToReview({ facts, today, settings, language }: LoadedWorkbook, { closings }: History): MonthIndex {
  const over = lastMonthOver(facts.asOf, today, settings.closingDay);
  const month = closings.size > 0 ? Math.max(...closings.keys()) : over;
  if (month < (firstMonth(facts) ?? Infinity))
    throw new UserFacingError('month-without-record', { month: monthName(month, language) });
  return month;
}

function told(review: WrittenReview): string {
  const { month, closing } = review.context.review;
  const { language } = review.context;
  const done = writtenSentence(review, language);
  return fill((closing === null ? TEXT.open : TEXT.closed)[language], { month: monthName(month, language), done });
}
