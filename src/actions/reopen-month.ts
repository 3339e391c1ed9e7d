import type { Bilingual } from '../core/language';
import { monthName } from '../i18n/period-names';
import { fill } from '../i18n/sentences';
import { reopeningLine } from '../reports/history-sheet';
import { REVIEW_BLOCK } from '../reports/review-sheet';
import { readHistory } from '../review/history';
import { askFor, typedMonth } from '../sheets/ask-month';
import { stampText, today } from '../sheets/clock';
import { withDocumentLock } from '../sheets/document-lock';
import { historyCells } from '../sheets/history-sheet';
import { loadSettings, loadWorkbook } from '../sheets/load';
import { notePendingReview } from '../sheets/pending-review';
import { appendHistory } from '../sheets/write-history';
import { finishReview, rewriteReview } from './write-review';

const TEXT = {
  title: { ja: '締めを取り消す', en: 'Reopen a month' },
  question: {
    ja: '{month}の締めを取り消します。締めたときの数字は「履歴」に残り、取り消したことも記録されます。\nほかの月を取り消すときは 2024-05 のように入れてください。',
    en: '{month} is about to be reopened. The figures it was closed with stay on the sheet "Closing log", and so does this.\nTo reopen another month, type it, such as 2024-05.',
  },
  why: {
    ja: '{month}の締めを取り消す理由を書いてください(空欄でもかまいません)。「履歴」と「振り返り」に残ります。',
    en: 'Why is {month} reopened? The reason (or nothing) is kept on "Closing log" and shown in the review.',
  },
  done: {
    ja: '{month}の締めを取り消しました(「{sheet}」に記録しました)。',
    en: '{month} is open again (noted on "{sheet}").',
  },
  notClosed: {
    ja: '{month}は締められていません。何も変えていません。',
    en: '{month} is not closed. Nothing was changed.',
  },
  none: { ja: '締めた月がありません。', en: 'No month is closed.' },
  cancelled: { ja: '取り消しませんでした。何も変えていません。', en: 'Nothing was changed.' },
} satisfies Record<string, Bilingual>;

/**
 * Menu action 締めを取り消す: adds a row to 履歴 by which a closing no longer counts, and says so on the papers of the last month that
 * was closed. Asks which month (proposed is that one) and why. Returns the sentence shown.
 * @param typed the month, where nobody is to be asked, such as `2024-05`
 * @param typedReason with it, why
 * @throws UserFacingError `bad-period`, `history-changed`, `protected-cells`, `document-busy`
 */
export function reopenMonth(typed?: unknown, typedReason?: unknown): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { settings, language } = loadSettings(spreadsheet);
  const say = (text: Bilingual, params: Readonly<Record<string, string>> = {}, more = ''): string => {
    const sentence = [fill(text[language], params), more].filter((each) => each !== '').join(' ');
    spreadsheet.toast(sentence);
    return sentence;
  };
  const closed = [...readHistory(historyCells(spreadsheet)).closings.keys()];
  if (closed.length === 0) return withDocumentLock(() => say(TEXT.none, {}, finishReview(spreadsheet)));
  const proposed = Math.max(...closed);
  const question = fill(TEXT.question[language], { month: monthName(proposed, language) });
  const answer = typeof typed === 'string' ? typed : askFor(TEXT.title[language], question);
  if (answer === null) return say(TEXT.cancelled);
  const month = answer === '' ? proposed : typedMonth(answer, settings, settings.asOf ?? today(spreadsheet));
  const name = monthName(month, language);
  const isAsked = typeof typed !== 'string' && closed.includes(month);
  const reason = isAsked ? askFor(TEXT.title[language], fill(TEXT.why[language], { month: name })) : typedReason;
  if (reason === null) return say(TEXT.cancelled);

  return withDocumentLock(() => {
    // Read anew: while the dialog was open, somebody else may have opened it.
    const { closings } = readHistory(historyCells(spreadsheet));
    const closing = closings.get(month);
    if (closing === undefined) return say(TEXT.notClosed, { month: name }, finishReview(spreadsheet));
    const { round } = closing;
    const line = reopeningLine(
      { month, round, language },
      { at: stampText(spreadsheet), reason: typeof reason === 'string' ? reason : '' },
    );
    const isOnPapers = month === Math.max(...closings.keys()) && spreadsheet.getRangeByName(REVIEW_BLOCK) !== null;
    if (isOnPapers) notePendingReview(spreadsheet, { month, round });
    const sheet = appendHistory(spreadsheet, [line]);
    // By now the month is open, whatever becomes of the rest.
    SpreadsheetApp.flush();
    const more = isOnPapers ? rewriteReview(spreadsheet, loadWorkbook(spreadsheet, []), month) : '';
    return say(TEXT.done, { month: name, sheet }, more);
  });
}
