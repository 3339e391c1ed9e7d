/** What the server says to users, in the language of the spreadsheet. */

/** What a run cost, for the log. */
interface Account {
  seconds: string;
  serviceCalls: number;
  cellsRead: number;
  cellsWritten: number;
}

const JAPANESE = {
  account: ({ seconds, serviceCalls, cellsRead, cellsWritten }: Account): string =>
    `${seconds}秒、サービス呼び出し ${serviceCalls} 回、読んだセル ${cellsRead}、書いたセル ${cellsWritten}`,
  unreadable: 'ページからの知らせを読めませんでした。',
  sheetGone: '編集したシートは、その間に削除されました。',
  lineGone: '編集した行または列は、その間に削除されました。',
  moved: 'その間に行や列が移動したため、この操作は取り消されました。もう一度操作してください。',
  tooOld: '画面の内容が古かったため、この編集は取り消されました。もう一度入力してください。',
  notAllowed: 'この操作には対応していません。',
  invalid: 'この編集は受け付けられませんでした。',
  canceled: 'キャンセルしました。',
  ended: '実行が途中で終わりました。もう一度お試しください。',
  notInMenu: 'このメニュー項目は使えません。ページを再読み込みしてください。',
  saveFailed: '保存できませんでした。もう一度お試しください。',
};

const ENGLISH: Sentences = {
  account: ({ seconds, serviceCalls, cellsRead, cellsWritten }) =>
    `${seconds} s, ${serviceCalls} service calls, ${cellsRead} cells read, ${cellsWritten} cells written`,
  unreadable: 'A message of the page could not be read.',
  sheetGone: 'The sheet you edited has been deleted meanwhile.',
  lineGone: 'The row or column you edited has been deleted meanwhile.',
  moved: 'Rows or columns have moved meanwhile, so this was undone. Please do it again.',
  tooOld: 'The page was out of date, so this edit was undone. Please type it again.',
  notAllowed: 'This is not supported here.',
  invalid: 'This edit could not be accepted.',
  canceled: 'Canceled.',
  ended: 'The run ended halfway. Please try again.',
  notInMenu: 'This menu item cannot be used. Please reload the page.',
  saveFailed: 'The copy could not be saved. Please try again.',
};

export type Sentences = typeof JAPANESE;

export const sentencesIn = (locale: string): Sentences => (locale.startsWith('ja') ? JAPANESE : ENGLISH);

type Reason = { [name in keyof Sentences]: Sentences[name] extends string ? name : never }[keyof Sentences];

/** An edit that cannot be taken over; which sentence says why. */
export class Refusal extends Error {
  constructor(readonly reason: Reason) {
    super(reason);
  }
}
