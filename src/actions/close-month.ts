import { UserFacingError } from '../core/errors';
import type { Bilingual, Language } from '../core/language';
import type { MonthIndex } from '../core/periods';
import { monthName } from '../i18n/period-names';
import { fill } from '../i18n/sentences';
import { closingLines } from '../reports/history-sheet';
import { type History, readHistory } from '../review/history';
import { firstMonth, lastMonthOver } from '../review/month-figures';
import { askFor, typedMonth } from '../sheets/ask-month';
import { stampText, today } from '../sheets/clock';
import { withDocumentLock } from '../sheets/document-lock';
import { historyCells } from '../sheets/history-sheet';
import { loadSettings, loadWorkbook } from '../sheets/load';
import { notePendingReview } from '../sheets/pending-review';
import { appendHistory } from '../sheets/write-history';
import { finishReview, rewriteReview } from './write-review';

const TEXT = {
  title: { ja: '月次締め', en: 'Close a month' },
  question: {
    ja: '{month}を締めます。今の数字と目標が「履歴」に残り、あとから元のデータが変わっても書き換わりません。\nほかの月を締めるときは 2024-05 のように入れてください。',
    en: '{month} is about to be closed: its figures and targets are kept on the sheet "Closing log", whatever changes later.\nTo close another month, type it, such as 2024-05.',
  },
  questionWithout: {
    ja: '終わった月はすべて締めてあります。前の月を締めるときは 2024-05 のように入れてください。',
    en: 'Every month that is over is closed. To close an earlier one, type it, such as 2024-05.',
  },
  damaged: {
    ja: '{month}は前に締めてありますが、「履歴」の行が書き換えられたか消されたため使えません。元に戻せば、そのまま使えます。今の数字で締め直すときは OK を押してください。',
    en: '{month} was closed before, but rows of it were changed or deleted on the sheet "Closing log". Undo that to keep them, or press OK to close the month anew with the present figures.',
  },
  done: {
    ja: '{month}を締めました(「{sheet}」に{rows}行)。',
    en: '{month} is closed ({rows} rows on "{sheet}").',
  },
  again: {
    ja: '前の締めは「履歴」の行が変わっていたため使わず、今の数字で締め直しました。',
    en: 'Rows of its earlier closing were changed on the sheet "Closing log", so it was closed anew with the present figures.',
  },
  already: {
    ja: '{month}は{at}に締めてあります。何も変えていません。締め直すには、先に「締めを取り消す」を選んでください。',
    en: '{month} was closed on {at}. Nothing was changed. To close it anew, choose "Reopen a month" first.',
  },
  none: {
    ja: '終わった月はすべて締めてあります。何も変えていません。',
    en: 'Every month that is over is closed. Nothing was changed.',
  },
  cancelled: { ja: '締めませんでした。', en: 'Nothing was closed.' },
} satisfies Record<string, Bilingual>;

/**
 * Menu action 月次締め: keeps the figures of a month that is over in 履歴, and writes its review. Asks which: proposed is the oldest that is not
 * closed since the first one that ever was, at first the last month. Returns the sentence shown.
 * @param typed the month, where nobody is to be asked, such as `2024-05`
 * @throws UserFacingError `bad-period`, `month-not-over`, `month-without-record`, `history-changed`, `protected-cells`,
 * `document-busy`
 */
export function closeMonth(typed?: unknown): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { settings, language } = loadSettings(spreadsheet);
  const asOf = settings.asOf ?? today(spreadsheet);
  const lastOver = lastMonthOver(asOf, today(spreadsheet), settings.closingDay);
  const history = readHistory(historyCells(spreadsheet));
  const proposed = proposedMonth(history, lastOver);
  const say = (text: Bilingual, params: Readonly<Record<string, string | number>> = {}, more = ''): string => {
    const sentence = [fill(text[language], params), more].filter((each) => each !== '').join(' ');
    spreadsheet.toast(sentence);
    return sentence;
  };
  const question = questionFor(proposed, history, language);
  const answer = typeof typed === 'string' ? typed : askFor(TEXT.title[language], question);
  if (answer === null) return say(TEXT.cancelled);
  const month = answer === '' ? proposed : typedMonth(answer, settings, asOf);
  if (month === null) return withDocumentLock(() => say(TEXT.none, {}, finishReview(spreadsheet)));
  const name = monthName(month, language);
  if (month > lastOver) throw new UserFacingError('month-not-over', { month: name });
  // The first question spoke of the proposed month only.
  const isUnasked = typeof typed !== 'string' && month !== proposed && history.damaged.includes(month);
  if (isUnasked && askFor(TEXT.title[language], fill(TEXT.damaged[language], { month: name })) === null)
    return say(TEXT.cancelled);

  return withDocumentLock(() => {
    // Read anew: while the dialog was open, somebody else may have closed it.
    const { closings, rounds, damaged } = readHistory(historyCells(spreadsheet));
    const closed = closings.get(month);
    if (closed !== undefined) return say(TEXT.already, { month: name, at: closed.closedAt }, finishReview(spreadsheet));
    const workbook = loadWorkbook(spreadsheet, []);
    const { facts, targets, readAt } = workbook;
    if (month < (firstMonth(facts) ?? Infinity)) throw new UserFacingError('month-without-record', { month: name });
    const round = (rounds.get(month) ?? 0) + 1;
    const closedAt = stampText(spreadsheet);
    const lines = closingLines({ facts, targets, month, round, closedAt, dataAt: readAt, language });
    notePendingReview(spreadsheet, { month, round });
    const sheet = appendHistory(spreadsheet, lines);
    // By now the month is closed, whatever becomes of the rest.
    SpreadsheetApp.flush();
    const more = [
      ...(damaged.includes(month) ? [TEXT.again[language]] : []),
      rewriteReview(spreadsheet, workbook, month),
    ];
    return say(TEXT.done, { month: name, sheet, rows: lines.length }, more.join(' '));
  });
}

function questionFor(proposed: MonthIndex | null, { damaged }: History, language: Language): string {
  if (proposed === null) return TEXT.questionWithout[language];
  const question = damaged.includes(proposed) ? TEXT.damaged : TEXT.question;
  return fill(question[language], { month: monthName(proposed, language) });
}

/** null: every month that is over is closed. */
function proposedMonth({ closings, rounds }: History, lastOver: MonthIndex): MonthIndex | null {
  for (let month = Math.min(lastOver, ...rounds.keys()); month <= lastOver; month++)
    if (!closings.has(month)) return month;
  return null;
}
