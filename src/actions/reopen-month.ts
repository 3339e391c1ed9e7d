import type { Bilingual } from '../core/language';
import { monthName } from '../i18n/period-names';
import { fill } from '../i18n/sentences';
import { reopeningLine } from '../reports/history-sheet';
import { readHistory } from '../review/history';
import { askForMonth, typedMonth } from '../sheets/ask-month';
import { stampText, today } from '../sheets/clock';
import { withDocumentLock } from '../sheets/document-lock';
import { historyCells } from '../sheets/history-sheet';
import { loadSettings } from '../sheets/load';
import { appendHistory } from '../sheets/write-history';

const TEXT = {
  title: { ja: '締めを取り消す', en: 'Reopen a month' },
  question: {
    ja: '{month}の締めを取り消します。締めたときの数字は「履歴」に残り、取り消したことも記録されます。\nほかの月を取り消すときは 2024-05 のように入れてください。',
    en: '{month} is about to be reopened. The figures it was closed with stay on the sheet "Closing log", and so does this.\nTo reopen another month, type it, such as 2024-05.',
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
 * Menu action 締めを取り消す: adds a row to 履歴 by which a closing no longer counts. Asks which month: proposed is the last one
 * that is closed. Returns the sentence shown.
 * @param typed the month, where nobody is to be asked, such as `2024-05`
 * @throws UserFacingError `bad-period`, `history-changed`, `protected-cells`, `document-busy`
 */
export function reopenMonth(typed?: unknown): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { settings, language } = loadSettings(spreadsheet);
  const say = (text: Bilingual, params: Readonly<Record<string, string>> = {}): string => {
    const sentence = fill(text[language], params);
    spreadsheet.toast(sentence);
    return sentence;
  };
  const closed = [...readHistory(historyCells(spreadsheet)).closings.keys()];
  if (closed.length === 0) return say(TEXT.none);
  const proposed = Math.max(...closed);
  const question = fill(TEXT.question[language], { month: monthName(proposed, language) });
  const answer = typeof typed === 'string' ? typed : askForMonth(TEXT.title[language], question);
  if (answer === null) return say(TEXT.cancelled);
  const month = answer === '' ? proposed : typedMonth(answer, settings, settings.asOf ?? today(spreadsheet));
  const name = monthName(month, language);

  return withDocumentLock(() => {
    // Read anew: while the dialog was open, somebody else may have opened it.
    const closing = readHistory(historyCells(spreadsheet)).closings.get(month);
    if (closing === undefined) return say(TEXT.notClosed, { month: name });
    const line = reopeningLine({ month, round: closing.round, language }, stampText(spreadsheet));
    return say(TEXT.done, { month: name, sheet: appendHistory(spreadsheet, [line]) });
  });
}
