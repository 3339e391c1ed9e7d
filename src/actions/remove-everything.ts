import type { Bilingual, Language } from '../core/language';
import { quoted } from '../i18n/quoted';
import { fill } from '../i18n/sentences';
import { type Belongings, belongingsIn, removeBelongings } from '../sheets/belongings';
import { withDocumentLock } from '../sheets/document-lock';
import { restoreFormulas } from '../sheets/formulas/reenter-formulas';
import { languageOf } from '../sheets/language';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const TEXT = {
  title: { ja: 'ルートKPIのデータをすべて消す', en: 'Remove everything of Route KPI' },
  question: {
    ja: '消すもの:\n{goes}\n\n残すもの:\n{stays}\n\n消したシートを参照している式は #REF! になります。「ファイル → 変更履歴」から、消す前の状態に戻せます。\n消しますか?',
    en: 'This goes:\n{goes}\n\nThis stays:\n{stays}\n\nFormulas that refer to these sheets will show #REF!. File → Version history brings the file back as it is now.\nRemove it?',
  },
  sheets: {
    ja: '・ルートKPIが書いたシート: {sheets}',
    en: '- the sheets that Route KPI wrote: {sheets}',
  },
  hidden: { ja: '・隠しシート: {sheets}', en: '- hidden sheets: {sheets}' },
  shared: {
    ja: '・{sheets}の中の、ルートKPIが書いた部分(みなさんが書いたセルは残します)',
    en: '- on {sheets} what Route KPI wrote (cells of your own stay)',
  },
  rest: {
    ja: '・ルートKPIの名前付き範囲、条件付き書式、このファイルに覚えさせた記録と一時的な控え',
    en: '- the named ranges and conditional formats of Route KPI, and what it remembers for this file',
  },
  stays: {
    ja: '・みなさんの表(訪問、契約、売上、顧客、担当者、通話、設定、目標、改善、ノウハウ)と、そのほかのシート\n・締めた月の記録は「履歴」と一緒に消えます。残したいときは、先に「履歴」をコピーしてください',
    en: '- your tables (visits, contracts, sales, customers, reps, calls, settings, targets, improvements, know-how) and every other sheet\n- closed months go with "Closing log": copy that sheet first to keep them',
  },
  done: {
    ja: 'ルートKPIのデータを消しました(シート{count}枚)。入力した表はそのままです。元に戻すには「ファイル → 変更履歴」を使ってください。',
    en: 'Everything of Route KPI is removed ({count} sheets). Your tables are as they were. File → Version history brings it back.',
  },
  cancelled: { ja: '消しませんでした。何も変えていません。', en: 'Nothing was removed.' },
} satisfies Record<string, Bilingual>;

/**
 * Menu action ルートKPIのデータをすべて消す: says what goes and what stays, and asks; then takes everything out of the file that the
 * add-on has put there. Returns the sentence shown.
 * @throws UserFacingError `protected-cells`, `document-busy`; then nothing is removed
 */
export function removeEverything(): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const language = languageOf(spreadsheet);
  const say = (sentence: string): string => {
    spreadsheet.toast(sentence);
    return sentence;
  };
  const ui = SpreadsheetApp.getUi();
  const question = questionFor(belongingsIn(spreadsheet), language);
  const answer = ui.alert(TEXT.title[language], question, ui.ButtonSet.YES_NO);
  if (answer !== ui.Button.YES) return say(TEXT.cancelled[language]);
  return withDocumentLock(() => say(fill(TEXT.done[language], { count: remove(spreadsheet) })));
}

/** How many sheets went. */
function remove(spreadsheet: Spreadsheet): number {
  // People's formulas that a refresh was entering anew when it broke off.
  restoreFormulas(spreadsheet);
  // Found anew: while the dialog was open, somebody may have written beside a block.
  const belongings = belongingsIn(spreadsheet);
  removeBelongings(spreadsheet, belongings);
  return belongings.whole.length;
}

function questionFor({ whole, shared }: Belongings, language: Language): string {
  const namesOf = (isHidden: boolean): string[] =>
    whole.filter((sheet) => sheet.isSheetHidden() === isHidden).map((sheet) => sheet.getName());
  const line = (text: Bilingual, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [fill(text[language], { sheets: quoted(names, language) })];
  const goes = [
    ...line(TEXT.sheets, namesOf(false)),
    ...line(TEXT.hidden, namesOf(true)),
    ...line(
      TEXT.shared,
      shared.map((block) => block.getSheet().getName()),
    ),
    TEXT.rest[language],
  ].join('\n');
  return fill(TEXT.question[language], { goes, stays: TEXT.stays[language] });
}
